"""The scale of a scan, settled once the foot itself has been found in it."""

from __future__ import annotations

from orthodesign.foot import findings as kinds
from orthodesign.foot.types import FootError
from orthodesign.scan import Scan

# Unit → mm, likeliest first
_UNITS = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "inch": 25.4, "0.1mm": 0.1, "dm": 100.0}
# Feet from a small child's to the largest measured; beyond these no unit was guessed rightly
_PLAUSIBLE = (110.0, 345.0)
# What a given unit may give before it must be a slip
_POSSIBLE = (80.0, 400.0)


def resolved_scale(scan: Scan, length: float) -> tuple[Scan, float]:
    """``scan`` with its final scale, and the factor on what was taken as a millimetre.

    ``length`` is the foot length found in it, in its provisional mm. Raises FootError where no
    unit gives the foot a length a foot can have.
    """
    if scan.known_foot_length_mm is not None:
        factor = scan.known_foot_length_mm / length
        scale = scan.scale_to_mm * factor
        note = kinds.SCALE_SOLVED.found(length=scan.known_foot_length_mm, scale=scale)
        return scan.rescaled(scale, "arbitrary", "foot-length", (note,)), factor
    if scan.unit_source == "given":
        if not _POSSIBLE[0] <= length <= _POSSIBLE[1]:
            raise FootError(
                f"In {scan.unit} this foot would be {length:.0f} mm long: give another unit, or the "
                "foot length.",
                settled_by=("unit", "foot_length_mm"),
            )
        return scan, 1.0
    if _PLAUSIBLE[0] <= length <= _PLAUSIBLE[1]:
        return scan, 1.0
    for unit, scale in _UNITS.items():
        factor = scale / scan.scale_to_mm
        if _PLAUSIBLE[0] <= length * factor <= _PLAUSIBLE[1]:
            note = kinds.UNIT_CHANGED.found(unit=unit, length=length * factor)
            return scan.rescaled(scale, unit, "guessed", (note,)), factor
    raise FootError(
        f"In no usual unit is this foot as long as a foot ({length:.0f} mm at first guess): "
        "give the unit or the foot length.",
        settled_by=("unit", "foot_length_mm"),
    )
