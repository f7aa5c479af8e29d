"""What files are called: code, side, device. Never a patient's name."""

from __future__ import annotations

import re

from orthodesign.delivery.write import device_words, words_for
from orthodesign.design import Design
from orthodesign.prescription import Prescription

# Signs that some file system cannot keep, and blanks, which scripts stumble over
_UNFIT = re.compile(r"[^\w.+-]+")
_LONGEST = 60


def file_stem(code: str, design: Design) -> str:
    """The name of a device's files without ending: ``AB-1042_left_three-quarter-shell``."""
    return _stem(code, device_words(design))


def stem_for(code: str, side: str, prescription: Prescription) -> str:
    """The same before there is a device."""
    return _stem(code, words_for(side, prescription))


def _stem(code: str, words: str) -> str:
    side, kind = words.split(" ", 1)
    return f"{fit_for_a_name(code)}_{side}_{kind.replace(' ', '-')}"


def fit_for_a_name(code: str) -> str:
    """A code as every file system can keep it: ``AB-1042``."""
    return _UNFIT.sub("-", code).strip("-._")[:_LONGEST] or "case"
