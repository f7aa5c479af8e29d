"""Units: files say numbers, not millimetres. Guessed from what a foot can measure, never silently."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Floats
from orthodesign.scan.errors import ScanError
from orthodesign.scan.scan import UnitSource

# In the order in which they are met in clinics: the earlier one wins a tie
MM_PER_UNIT = {"mm": 1.0, "m": 1000.0, "cm": 10.0, "inch": 25.4, "0.1mm": 0.1, "dm": 100.0}
# Units that only a file itself states
_STATED_MM = MM_PER_UNIT | {"micron": 0.001, "feet": 304.8}
_WORDS = {"in": "inch", "inches": "inch"}
UNIT_WORDS = ("auto", "mm", "cm", "m", "inch", "in", "0.1mm", "dm")

UNIT_GUESSED = FindingKind(
    "SCAN-UNIT-GUESSED",
    Severity.INFO,
    "The unit of the file is taken to be {unit}: the scan is {length:.0f} mm at its longest.",
    "The format does not say what its numbers mean. The only unit in which the scan is as large as a foot "
    "was taken. Compare the length with the patient's foot, and state the unit where it is wrong.",
    settled_by=("unit",),
)
UNIT_UNSURE = FindingKind(
    "SCAN-UNIT-UNSURE",
    Severity.WARNING,
    "The unit of the file is taken to be {unit} (the scan is {length:.0f} mm at its longest), but it could "
    "be {other} ({other_length:.0f} mm): measure the foot and give the unit or its length.",
    "The scan is as large as a foot in more than one unit. A device of the wrong size is useless: measure "
    "the patient's foot and compare.",
    settled_by=("unit", "foot_length_mm"),
)
UNIT_GIVEN = FindingKind(
    "SCAN-UNIT-GIVEN",
    Severity.INFO,
    "The unit is {unit}, as {who} says: the scan is {length:.0f} mm at its longest.",
    "The unit was not guessed. Compare the length with the patient's foot all the same.",
)
UNIT_CONTRADICTED = FindingKind(
    "SCAN-UNIT-CONTRADICTED",
    Severity.WARNING,
    "The file says its unit is {stated}, but then the scan would be {stated_length:,.4g} mm long. "
    "It is taken to be {unit} ({length:.0f} mm): measure the foot and give the unit or its length if that "
    "is wrong.",
    "Some programs write the wrong unit into the file. The unit in which the scan is as large as a foot was "
    "taken instead.",
    settled_by=("unit", "foot_length_mm"),
)
UNIT_FROM_LENGTH = FindingKind(
    "SCAN-UNIT-FROM-LENGTH",
    Severity.INFO,
    "The scale follows from the known foot length of {length:.0f} mm, not from the unit of the file.",
    "The scan's own unit is unknown or arbitrary. Every size of the device depends on the length that was "
    "given: measure it on the patient, heel to longest toe.",
)

# Longest extent in mm of what is scanned → how plausible. A foot with its ankle is 1.0 to 1.15 times
# as long as the foot; a short leg makes it up to twice as long. Feet: 130 (a toddler) to 330 mm.
_SCORES = ((100.0, 130.0, 0.1), (130.0, 175.0, 0.6), (175.0, 350.0, 1.0), (350.0, 520.0, 0.3))
# A reading this much less plausible than the best is still worth a question
_WORTH_ASKING = 0.3
_FOOT_LENGTHS = (90.0, 360.0)
_BODY = (1300.0, 2200.0)


@dataclass(frozen=True)
class Scale:
    """How the file's numbers become millimetres, and what is said about it."""

    unit: str
    source: UnitSource
    mm: float
    finding: Finding


def unit_word(word: str) -> str:
    """The unit that a user's word means. Raises ScanError listing the words."""
    meant = word.strip().lower()
    if meant not in UNIT_WORDS:
        raise ScanError(f"{word!r} is not a unit that is known: give one of {', '.join(UNIT_WORDS)}.")
    return _WORDS.get(meant, meant)


def check_foot_length(length_mm: float, unit: str) -> None:
    """Raise ScanError when a given foot length is no foot's, or contradicts a given unit."""
    low, high = _FOOT_LENGTHS
    if not low <= length_mm <= high:
        raise ScanError(
            f"A foot is not {length_mm:g} mm long: give its length in millimetres, heel to longest toe, "
            f"{low:.0f} to {high:.0f}.",
            settled_by=("foot_length_mm",),
        )
    if unit != "auto":
        raise ScanError(
            "Give either the unit or the foot length: both fix the scale of the scan.",
            settled_by=("unit", "foot_length_mm"),
        )


def solved(longest: float, name: str, unit: str, foot_length_mm: float | None, declared: str | None) -> Scale:
    """The scale of a scan whose longest extent is ``longest`` in the file's unit.

    ``unit`` is a word of ``MM_PER_UNIT`` or "auto"; ``declared`` what the file itself states.
    Raises ScanError when no unit makes the scan as large as a foot, or the given one does not.
    """
    if foot_length_mm is not None:
        mm = foot_length_mm / longest
        return Scale("arbitrary", "foot-length", mm, UNIT_FROM_LENGTH.found(length=foot_length_mm))
    if unit != "auto":
        mm = MM_PER_UNIT[unit]
        if not _score(longest * mm):
            raise ScanError(
                f"In {unit} the scan {name} would be {_spoken(longest * mm)} long, which no foot is: "
                f"{_advice(longest)}.",
                settled_by=("unit", "foot_length_mm"),
            )
        return Scale(unit, "given", mm, UNIT_GIVEN.found(unit=unit, who="the user", length=longest * mm))
    if declared is not None and _score(longest * _STATED_MM[declared]) >= _WORTH_ASKING:
        mm = _STATED_MM[declared]
        finding = UNIT_GIVEN.found(unit=declared, who="the file", length=longest * mm)
        return Scale(declared, "given", mm, finding)
    return _guessed(longest, name, declared)


def _guessed(longest: float, name: str, declared: str | None) -> Scale:
    scores = {word: _score(longest * mm) for word, mm in MM_PER_UNIT.items()}
    unit = max(scores, key=lambda word: scores[word])
    if not scores[unit]:
        raise ScanError(_nothing_fits(longest, name), settled_by=("unit", "foot_length_mm"))
    mm = MM_PER_UNIT[unit]
    others = [
        word for word, score in scores.items() if word != unit and score >= _WORTH_ASKING * scores[unit]
    ]
    if declared is not None:
        finding = UNIT_CONTRADICTED.found(
            stated=declared, stated_length=longest * _STATED_MM[declared], unit=unit, length=longest * mm
        )
    elif others:
        other = max(others, key=lambda word: scores[word])
        finding = UNIT_UNSURE.found(
            unit=unit, length=longest * mm, other=other, other_length=longest * MM_PER_UNIT[other]
        )
    else:
        finding = UNIT_GUESSED.found(unit=unit, length=longest * mm)
    return Scale(unit, "guessed", mm, finding)


def _score(length_mm: float) -> float:
    return next((score for low, high, score in _SCORES if low <= length_mm < high), 0.0)


def _nothing_fits(longest: float, name: str) -> str:
    bodies = [unit for unit, mm in MM_PER_UNIT.items() if _BODY[0] <= longest * mm <= _BODY[1]]
    if bodies:
        unit = bodies[0]
        return (
            f"{name} is as large as a whole body ({_spoken(longest * MM_PER_UNIT[unit])} in {unit}), "
            "not a foot: cut the foot out and export it alone, or give the unit or the foot length."
        )
    return (
        f"{name} is {longest:.4g} long, which is no foot in any known unit: give the length of the "
        "patient's foot, or check the export."
    )


def _advice(longest: float) -> str:
    fitting = [word for word, mm in MM_PER_UNIT.items() if _score(longest * mm) >= _WORTH_ASKING]
    return f"it would fit in {' or '.join(fitting)}" if fitting else "give the foot length instead"


def _spoken(length_mm: float) -> str:
    return f"{length_mm / 1000:,.3g} m" if length_mm >= 1000 else f"{length_mm:.3g} mm"


def longest_extent(points: Floats) -> float:
    """The largest distance between two of the points, in their unit, whichever way they lie.

    Found by going to and fro between farthest points; short of the truth by at most a few percent.
    """
    start = points.mean(axis=0)
    best = 0.0
    for attempt in range(6):
        squared = np.einsum("ij,ij->i", points - start, points - start)
        farthest = int(squared.argmax())
        if attempt and squared[farthest] <= best:
            break
        best = float(squared[farthest])
        start = points[farthest]
    return float(np.sqrt(best))
