"""Rules of the additions: what needs a longer device, and what works against one another."""

from __future__ import annotations

from collections.abc import Iterator

from orthodesign.foundation.findings import Finding
from orthodesign.prescription import cautions
from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.catalogue.additions import ADDITION_HIGH, RELIEF_DEEP
from orthodesign.prescription.prescription import Prescription

# The shortest device that carries each addition of the forefoot
_SHORTEST = {
    **dict.fromkeys(("met_pad", "met_bar", "mortons_extension", "reverse_mortons"), "sulcus"),
    **{f"offload_mth{number}": "sulcus" for number in range(1, 6)},
    **dict.fromkeys(("toe_crest", "cluffy_wedge"), "full"),
}
_LENGTHS = ("three_quarter", "sulcus", "full")
# Moved back so far, mm, a pad or a bar has its apex on a three-quarter device
_ON_SHORT = -6.0
_AGAINST = (
    ("mortons_extension", ("offload_mth1",)),
    ("reverse_mortons", ("offload_mth2", "offload_mth3", "offload_mth4", "offload_mth5")),
)
# Where more of a raise or a relief at a point than this is unusual, mm
_SPOT_HIGH, _SPOT_DEEP = 5.0, -4.0


def device_is_long_enough(prescription: Prescription) -> Iterator[Finding]:
    """Every addition lies on a device that reaches as far as it does."""
    length = prescription.choice("length")
    for name, shortest in _SHORTEST.items():
        if not prescription.number(name) or _LENGTHS.index(length) >= _LENGTHS.index(shortest):
            continue
        moved = f"{name}_offset" if name in ("met_pad", "met_bar") else None
        if moved is None or prescription.number(moved) > _ON_SHORT:
            yield cautions.NEEDS_LENGTH.found(
                label=CATALOGUE[name].label, device=length.replace("_", "-"), needed=shortest
            ).concerning(name, "length")


def additions_do_not_cancel(prescription: Prescription) -> Iterator[Finding]:
    """Nothing is raised and relieved at one place."""
    for raised, sunk in _AGAINST:
        for name in sunk:
            if prescription.number(raised) and prescription.number(name):
                yield cautions.ADDITIONS_CANCEL.found(
                    raised=CATALOGUE[raised].label, sunk=CATALOGUE[name].label
                ).concerning(raised, name)


def points_are_usual(prescription: Prescription) -> Iterator[Finding]:
    """No point is raised or relieved more than is usual; the strongest is told."""
    heights = [spot[-1] for spot in prescription.points("spots") or ()]
    if max(heights, default=0.0) > _SPOT_HIGH:
        yield ADDITION_HIGH.found(value=f"{max(heights):g} mm").concerning("spots")
    if min(heights, default=0.0) < _SPOT_DEEP:
        yield RELIEF_DEEP.found(size=f"{-min(heights):g} mm").concerning("spots")


RULES = (device_is_long_enough, additions_do_not_cancel, points_are_usual)
