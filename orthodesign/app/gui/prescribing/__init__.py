"""The prescribing panel: every parameter of the catalogue, in the order a prescription is written.

Takes a ``Prescription`` and ``FootFacts`` (what the foot says), findings and doses; gives signals of
what the hand wants. Knows no session: it never changes a prescription, it only asks, and shows
what it is told. Values set from outside are shown in silence.

``changed(name, value, phase)``: ``begin`` (with the value from before), any number of ``move``,
then ``end`` (with the last value) or ``cancel`` (with the value from before); or ``once`` for a
change that is complete in itself. ``beside`` sorts findings to the values that cause them. Read
``panel.py`` first, then ``row.py``.
"""

from orthodesign.app.gui.prescribing.arrangement import beside
from orthodesign.app.gui.prescribing.facts import FootFacts
from orthodesign.app.gui.prescribing.panel import PrescribingPanel

__all__ = ["FootFacts", "PrescribingPanel", "beside"]
