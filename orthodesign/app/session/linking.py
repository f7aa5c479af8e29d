"""How an edit of one foot's prescription reaches the other's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from orthodesign.case import Case, Linking, Side
from orthodesign.prescription import (
    CATALOGUE,
    DOORS,
    Kind,
    Prescription,
    PrescriptionError,
    Value,
    rivals,
)

# A lift makes up for a short leg: it belongs to one side, whatever the two have in common otherwise
ONE_SIDED = frozenset({"heel_lift", "lift_taper_end"})


def other(side: Side) -> Side:
    """The other foot."""
    return "right" if side == "left" else "left"


def edited(case: Case, side: Side, name: str, value: Value, arches: Mapping[Side, float]) -> Case:
    """The case with one value set on ``side`` and carried across as ``case.linking`` says.

    ``arches`` are the heights of the scanned arch points, mm, of the feet that are known. Raises
    PrescriptionError where the value is refused on ``side``; where the other side refuses what is
    carried across, it keeps its own.
    """
    before = case.foot(side).prescription
    after = _set(before, name, value)
    if side in arches:
        after.arch_change_from(arches[side])
    case = _with(case, side, after)
    across = other(side)
    if case.linking is Linking.SEPARATE or name in ONE_SIDED:
        return case
    if case.linking is Linking.LINKED and CATALOGUE[name].kind is Kind.POINTS:
        # what was picked on one foot lies elsewhere on the other, or is not there at all
        return case
    try:
        carried = _carried(case, side, name, before, after, arches)
        if across in arches:
            carried.arch_change_from(arches[across])
    except PrescriptionError:
        return case
    return _with(case, across, carried)


def copied(case: Case, side: Side) -> Case:
    """The case with the prescription of ``side`` on the other foot too, but for the lift."""
    across = other(side)
    source, target = case.foot(side).prescription, case.foot(across).prescription
    kept = {name: target.values[name] for name in ONE_SIDED}
    return _with(case, across, source.with_values(**kept))


def _carried(
    case: Case, side: Side, name: str, before: Prescription, after: Prescription, arches: Mapping[Side, float]
) -> Prescription:
    """The other foot's prescription after an edit of this one's."""
    target = case.foot(other(side)).prescription
    if case.linking is Linking.MIRRORED:
        return _set(target, name, after.values[name])
    if name in DOORS:
        change = _arch_change(after, side, arches) - _arch_change(before, side, arches)
        return _set(target, "arch_change", round(_arch_change(target, other(side), arches) + change, 2))
    was, now, own = before.values[name], after.values[name], target.values[name]
    if isinstance(was, float) and isinstance(now, float) and isinstance(own, float):
        low, high = CATALOGUE[name].limits
        return _set(target, name, min(max(round(own + now - was, 2), low), high))
    return _set(target, name, now)


def _arch_change(prescription: Prescription, side: Side, arches: Mapping[Side, float]) -> float:
    """The change of the arch, through either door; a height on a foot that is not known counts as 0."""
    if prescription.optional("arch_height") is not None and side not in arches:
        return 0.0
    return prescription.arch_change_from(arches.get(side, 0.0))


def _set(prescription: Prescription, name: str, value: Value) -> Prescription:
    """One value set; what cannot be given beside it gives way."""
    given = value != CATALOGUE[name].neutral
    gone = {rival: CATALOGUE[rival].neutral for rival in rivals(name)} if given else {}
    return prescription.with_values(**{name: value, **gone})


def _with(case: Case, side: Side, prescription: Prescription) -> Case:
    return case.with_foot(side, replace(case.foot(side), prescription=prescription))
