"""The filing cabinet: both feet of a patient, inputs only.

Takes and gives a ``Case``: scans, what was said about them, prescriptions, notes. On disk it is one
``.orthocase`` file, a zip of readable JSON and the scans as they were brought in; see ``case.py``.
"""

from orthodesign.case.case import SIDES, Case, FootInputs, Linking, ScanFile, Side

__all__ = ["SIDES", "Case", "FootInputs", "Linking", "ScanFile", "Side"]
