"""orthodesign: from a foot scan and a prescription to a printable insole.

The folders are rooms in the order the data walks through them:
foundation, scan, foot, prescription, insole, checks, design, delivery, app.
Read ``docs/floor-plan.md`` first.
"""

__version__ = "0.1.0"
