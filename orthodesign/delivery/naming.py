"""What files are called: code, side, device. Never a patient's name."""

from __future__ import annotations

import re

from orthodesign.delivery.write import device_words
from orthodesign.design import Design

# Signs that some file system cannot keep, and blanks, which scripts stumble over
_UNFIT = re.compile(r"[^\w.+-]+")
_LONGEST = 60


def file_stem(code: str, design: Design) -> str:
    """The name of a device's files without ending: ``AB-1042_left_three-quarter-shell``."""
    side, kind = device_words(design).split(" ", 1)
    return f"{fit_for_a_name(code)}_{side}_{kind.replace(' ', '-')}"


def fit_for_a_name(code: str) -> str:
    """A code as every file system can keep it: ``AB-1042``."""
    return _UNFIT.sub("-", code).strip("-._")[:_LONGEST] or "case"
