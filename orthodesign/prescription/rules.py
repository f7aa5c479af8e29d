"""Rules between parameters, as findings that never block.

Each rule is a function from a Prescription to the findings it raises, and stands in ``RULES``.
What needs the foot (its width, its weight, its heel) is judged in ``checks``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from orthodesign.foundation.findings import Finding
from orthodesign.prescription import addition_rules, cautions
from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.materials import MATERIALS
from orthodesign.prescription.prescription import Prescription

Rule = Callable[[Prescription], Iterator[Finding]]

# Where a device of each length ends, % of foot length, with a margin beyond usual proportions so
# that the default taper end, the metatarsal head line at about 75 %, is never complained about.
_DEVICE_END = {"three_quarter": 76.0, "sulcus": 86.0, "full": 100.0}
# The heel is carried level up to about here, and this is the foot the ramp is judged on.
_HEEL_END, _NOMINAL_LENGTH_MM = 25.0, 250.0
_STEEPEST_RAMP_DEG = 5.0
# A heel seat of usual width, to foresee what posting adds; the exact sum is measured on the device.
_NOMINAL_HEEL_MM = 60.0
_SHOE_ROOM_MM = 6.0
_SKIVE_CUP_MM, _DEEP_CUP_MM, _SKIVE_AND_INVERSION = 14.0, 20.0, 5.0
_LIFT_CUP_MM = 12.0
_BLAKE_CUP_MM, _BLAKE_LESS_DEG = 21.0, 2.0


def warnings_for(prescription: Prescription, scanned_arch_height: float | None = None) -> tuple[Finding, ...]:
    """Every caution the values go beyond and every rule they break, in the order of the catalogue.

    With the height of the scanned arch (mm, frame F) ``arch_height`` is judged by the change that
    it means on this foot.
    """
    values = dict(prescription.values)
    if scanned_arch_height is not None:
        values["arch_change"] = prescription.arch_change_from(scanned_arch_height)
    found = [finding for name, parameter in CATALOGUE.items() for finding in parameter.warnings(values[name])]
    return (*found, *(finding for rule in RULES for finding in rule(prescription)))


def without_effect(prescription: Prescription) -> Iterator[Finding]:
    """A manner is chosen for a correction that is not prescribed."""
    active = prescription.non_neutral()
    for name, needed in cautions.NEEDS.items():
        parameter = CATALOGUE[name]
        if prescription.values[name] != parameter.default and not set(needed) & set(active):
            yield cautions.NO_EFFECT.found(
                label=parameter.label,
                value=parameter.text(prescription.values[name]),
                needed=" or ".join(CATALOGUE[need].label.lower() for need in needed),
            ).concerning(name)


def lift_fits_the_cup(prescription: Prescription) -> Iterator[Finding]:
    """A high lift asks for a cup that still holds the heel."""
    lift, cup = prescription.number("heel_lift"), prescription.number("heel_cup_depth")
    if lift > _SHOE_ROOM_MM and cup < _LIFT_CUP_MM:
        yield cautions.LIFT_CUP.found(lift=_mm(lift), cup=_mm(cup))


def lift_tapers_on_the_device(prescription: Prescription) -> Iterator[Finding]:
    """The ramp of the lift ends on the device and is not steep."""
    lift, end = prescription.number("heel_lift"), prescription.optional("lift_taper_end")
    if lift == 0 or end is None:
        return
    device_end = _DEVICE_END[prescription.choice("length")]
    if end > device_end:
        yield cautions.TAPER_PAST_END.found(end=f"{end:g} %", device=f"{device_end:g} %")
    run = (end - _HEEL_END) / 100 * _NOMINAL_LENGTH_MM
    pitch = math.degrees(math.atan2(lift, run))
    if pitch > _STEEPEST_RAMP_DEG:
        yield cautions.TAPER_STEEP.found(lift=_mm(lift), end=f"{end:g} %", pitch=f"{pitch:.1f}°")


def heel_rises_little_enough(prescription: Prescription) -> Iterator[Finding]:
    """Lift and posting together still fit a shoe; lift and post height alone have their own cautions."""
    lift, post = prescription.number("heel_lift"), prescription.number("rearfoot_post")
    added, height = foreseen_posting_rise(prescription), prescription.number("heel_post_height")
    if (post or height) and max(lift, height) <= _SHOE_ROOM_MM < lift + added:
        yield cautions.HEEL_RISE.found(
            total=f"{lift + added:.1f} mm", lift=_mm(lift), posting=f"{added:.1f} mm"
        )


def foreseen_posting_rise(prescription: Prescription) -> float:
    """About how much posting raises the heel centre of a usual heel, mm; a centred tilt not at all."""
    height = prescription.number("heel_post_height")
    if prescription.choice("post_pivot") == "centre":
        return height
    tilts = (abs(prescription.number("rearfoot_post")), prescription.number("blake_inversion"))
    return height + sum(math.tan(math.radians(tilt)) for tilt in tilts) * _NOMINAL_HEEL_MM / 2


def motion_has_a_post(prescription: Prescription) -> Iterator[Finding]:
    """Motion is ground off an extrinsic or a high post, and not more than is there."""
    motion, post = prescription.number("rearfoot_post_motion"), prescription.number("rearfoot_post")
    # it takes its angle off the medial third of the base
    ground_off = math.tan(math.radians(motion)) * _NOMINAL_HEEL_MM / 3
    if motion == 0 or prescription.number("heel_post_height") >= ground_off:
        return
    if post == 0 or prescription.choice("rearfoot_post_kind") == "intrinsic":
        yield cautions.MOTION_WITHOUT_POST.found(motion=f"{motion:g}°")
    elif motion > abs(post):
        yield cautions.MOTION_OVER_POST.found(motion=f"{motion:g}°", post=f"{post:g}°")


def skive_has_what_it_needs(prescription: Prescription) -> Iterator[Finding]:
    """A skive needs a deep cup and an extrinsic rearfoot post, and one side only."""
    cup = prescription.number("heel_cup_depth")
    extrinsic = prescription.choice("rearfoot_post_kind") == "extrinsic"
    post = prescription.number("rearfoot_post")
    skives = {side: prescription.number(f"{side}_skive") for side in ("medial", "lateral")}
    for side, depth in skives.items():
        if depth == 0:
            continue
        if cup < _SKIVE_CUP_MM:
            yield cautions.SKIVE_CUP.found(side=side, cup=_mm(cup)).concerning(f"{side}_skive")
        if (post == 0 or not extrinsic) and not prescription.number("heel_post_height"):
            yield cautions.SKIVE_POST.found(side=side).concerning(f"{side}_skive")
    inversion = 0.0 if extrinsic else max(post, 0.0)
    medial = skives["medial"]
    if medial > 0 < inversion and medial + inversion > _SKIVE_AND_INVERSION and cup < _DEEP_CUP_MM:
        yield cautions.SKIVE_INVERSION.found(depth=_mm(medial), inversion=f"{inversion:g}°", cup=_mm(cup))
    if all(skives.values()):
        yield cautions.SKIVE_BOTH.found()


def blake_inversion_is_held(prescription: Prescription) -> Iterator[Finding]:
    """An inverted heel is held by a deep cup and a lateral flange, and is less inverted with a skive."""
    inversion, cup = prescription.number("blake_inversion"), prescription.number("heel_cup_depth")
    if inversion == 0:
        return
    if cup < _BLAKE_CUP_MM:
        yield cautions.BLAKE_CUP.found(cup=_mm(cup))
    if prescription.number("lateral_flange") == 0:
        yield cautions.BLAKE_FLANGE.found()
    if prescription.number("medial_skive") > 0:
        lower = max(inversion - _BLAKE_LESS_DEG, 0.0)
        yield cautions.BLAKE_SKIVE.found(lower=f"{lower:g}", inversion=f"{inversion:g}")


def shell_is_usual_for_its_material(prescription: Prescription) -> Iterator[Finding]:
    """A shell is not thinner than is usual for its material."""
    material, thickness = MATERIALS[prescription.choice("material")], prescription.number("shell_thickness")
    if prescription.choice("construction") != "shell" or material.usual_shell is None:
        return
    least = material.usual_shell[0]
    if thickness < least:
        yield cautions.SHELL_THIN.found(thickness=_mm(thickness), material=material.label, usual=_mm(least))


RULES: tuple[Rule, ...] = (
    lift_fits_the_cup,
    lift_tapers_on_the_device,
    heel_rises_little_enough,
    motion_has_a_post,
    skive_has_what_it_needs,
    blake_inversion_is_held,
    shell_is_usual_for_its_material,
    *addition_rules.RULES,
    without_effect,
)


def _mm(value: float) -> str:
    return f"{value:g} mm"
