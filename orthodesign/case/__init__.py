"""The filing cabinet: both feet of a patient, inputs only.

Takes and gives a ``Case``: scans, what was said about them, prescriptions, notes. On disk it is one
``.orthocase`` file, a zip of readable JSON and the scans as they were brought in. Refuses, with a
CaseError, files that are damaged, hostile or newer, and cases that could not be opened again.

Read ``case.py`` first, then ``archive.py``; ``docs/case-file.md`` describes the file.
"""

from orthodesign.case.archive import case_bytes, case_from_bytes, load_case, load_header, save_case
from orthodesign.case.bringing_in import scan_file_from
from orthodesign.case.case import SIDES, Case, FootInputs, Linking, ScanFile, Side
from orthodesign.case.errors import CaseError
from orthodesign.case.header import Header

__all__ = [
    "SIDES",
    "Case",
    "CaseError",
    "FootInputs",
    "Header",
    "Linking",
    "ScanFile",
    "Side",
    "case_bytes",
    "case_from_bytes",
    "load_case",
    "load_header",
    "save_case",
    "scan_file_from",
]
