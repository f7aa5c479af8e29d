"""The edges between heel cup and distal end: how far the trim line is moved there, zone by zone.

A device is trimmed on the surface that follows the foot, so an edge that is raised climbs that wall:
up and out, never in. What is asked is solved for where the rim ends up, because that is what the dose
is measured on, in the section across the foot through the zone's named point: a height for the rim's
crest, a width for what of it stands out farthest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.mesh import Bools, Floats, Ints
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.blank import Blank
from orthodesign.insole.corrections.heel_cup import SHALLOWEST_TRIM
from orthodesign.insole.crest import crest_offset, outside_offset
from orthodesign.insole.shapes import smoothstep
from orthodesign.insole.thickness import offset_at_heel, offsets
from orthodesign.insole.trim import Rim
from orthodesign.prescription import Prescription, PrescriptionError

# However low an edge is cut, a rim is left outside the inner grid, mm
LEAST = 2.0
# The cuboid lies at this part of the foot's length; so does the lateral flange's named point
CUBOID = 0.40
# A zone's neighbours are looked at this far beyond its ends: rays lean, and so do walls, mm
_BEYOND = 30.0
# An edge moves until its border turns inwards by so much into the distal corner (the outward direction's
# part aside), and comes back over this part of the foot's length
_TURNS, _FADES = 0.93, 0.06
# An edge that cannot be moved as far as asked is refused if it falls short by more than this, mm
_SHORT = 0.02
# Beside a heel that is wholly flattened a zone begins, and is whole, no further back than at these parts of
# the foot's length: there the walls of the foot are whole again
_BESIDE_FLAT = (0.29, 0.385)
# What the presets make of the edges: raised by so many mm medially and laterally, or, where an edge
# is cut down, the part of its height over the inner grid that is kept
PRESETS = {"low_profile": (0.45, 0.5), "sport": (3.0, 4.0), "high": (10.0, 12.0)}
_CUT_DOWN = ("low_profile",)
# What moves the edges
EDGES = (
    "medial_edge_height",
    "lateral_edge_height",
    "medial_edge_width",
    "medial_flange",
    "lateral_flange",
)

_Weight = Callable[[Floats], Floats]


@dataclass(frozen=True)
class Zone:
    """A stretch of one border along x of frame M: whole between the middle two of four ``stops``, mm.

    ``side`` is +1 medially, −1 laterally; ``named`` the x of the section its dose is measured in.
    """

    side: float
    named: float
    stops: tuple[float, float, float, float]

    def weight(self, x: Floats) -> Floats:
        """1 in the zone, falling smoothly to 0 at both its ends."""
        behind, start, end, ahead = self.stops
        rising, _ = smoothstep((x - behind) / (start - behind))
        falling, _ = smoothstep((ahead - x) / (ahead - end))
        result: Floats = rising * falling
        return result


def named_section(anatomy: Anatomy, side: float) -> float:
    """x of the section in which the edges of one side are measured: across the arch point, or the cuboid."""
    return float(anatomy.arch[0]) if side > 0.0 else CUBOID * anatomy.length


def edge_zone(blank: Blank, side: float, flat: float = 0.0) -> Zone:
    """The whole edge of one side, from the heel cup to where the distal corner begins.

    ``flat``: how far the heel is flattened for a shallow cup, 0 to 1. Where it is there is no wall to climb.
    """
    anatomy, length = blank.anatomy, blank.anatomy.length
    ahead = float(anatomy.mth1[0]) - 0.09 * length if side > 0.0 else float(anatomy.mth5[0]) - 0.08 * length
    ahead = min(ahead, _corner(blank, side))
    named = named_section(anatomy, side)
    end = min(named + 0.05 * length, ahead - _FADES * length)
    behind, start = (part * length for part in _from_cup((0.15, 0.29), flat))
    return Zone(side, named, (behind, min(start, end), end, ahead))


def flange_zone(blank: Blank, side: float, flat: float = 0.0) -> Zone:
    """A flange: highest along the arch, or along the cuboid, and gone before heel and ball."""
    length, edge = blank.anatomy.length, edge_zone(blank, side, flat)
    end = min(edge.named + 0.03 * length, edge.stops[2])
    whole = max(edge.named / length - 0.07, 0.30)
    behind, start = (part * length for part in _from_cup((whole - 0.13, whole), flat))
    return Zone(side, edge.named, (behind, min(start, end), end, edge.stops[3]))


def _from_cup(parts: tuple[float, float], flat: float) -> tuple[float, float]:
    """Where a zone begins and is whole, as parts of the foot's length: further forward beside a flat heel."""
    (behind, whole), (no_wall, wall) = parts, _BESIDE_FLAT
    return behind + flat * (max(no_wall, behind) - behind), whole + flat * (max(wall, whole) - whole)


def _corner(blank: Blank, side: float) -> float:
    """x where the border of one side begins to turn into the distal edge, wherever that was drawn to."""
    rim, aside = blank.outline.rim, side * blank.outline.outward[:, 1]
    ahead = rim[:, 0] > named_section(blank.anatomy, side)
    turned = ahead & (aside > 0.0) & (aside < _TURNS)
    return float(rim[turned, 0].min(initial=np.inf))


@dataclass(frozen=True, eq=False)
class _Line:
    """Where a line along the rim would run if the rays of one side ended at a sample: (k, samples).

    ``x`` of frame M and ``value``: the crest's height, or how far outwards the rim stands.
    """

    along: Floats
    x: Floats
    value: Floats


@dataclass(frozen=True, eq=False)
class _Border:
    """The stations of one side, and the two lines along their rim: its crest and its outside."""

    stations: Ints
    crest: _Line
    outside: _Line


def moved(
    blank: Blank,
    reach: Floats,
    surface: Floats,
    rim: Rim,
    prescription: Prescription,
) -> Floats:
    """(N,) mm from the inner loop at which the rays end once the edges are moved as asked.

    ``reach`` is where they end before, ``surface`` (3, n) the finished top surface. Raises
    PrescriptionError where a foot does not let its edge be cut back as far as asked.
    """
    asked = [_Asked.of(prescription, side) for side in (+1.0, -1.0)]
    for one in asked:
        if one.anything:
            border = _border(blank, surface, one.side, rim, prescription)
            reach = reach.copy()
            reach[border.stations] = _ends(border, reach[border.stations], blank, one)
    return reach


@dataclass(frozen=True)
class _Asked:
    """What is asked of the edge on one side, mm, beside a heel that is so far ``flat``, 0 to 1."""

    side: float
    name: str
    preset: str
    wider: float
    higher: float
    flange: float
    flat: float

    @classmethod
    def of(cls, prescription: Prescription, side: float) -> _Asked:
        name, number = "medial" if side > 0.0 else "lateral", prescription.number
        wider = number("medial_edge_width") if side > 0.0 else 0.0
        preset = prescription.choice("trim_line")
        flat = max(0.0, 1.0 - number("heel_cup_depth") / SHALLOWEST_TRIM)
        return cls(side, name, preset, wider, number(f"{name}_edge_height"), number(f"{name}_flange"), flat)

    @property
    def anything(self) -> bool:
        """Whether the edge moves at all."""
        return self.preset != "standard" or any((self.wider, self.higher, self.flange))


def _ends(border: _Border, reach: Floats, blank: Blank, asked: _Asked) -> Floats:
    """(k,) mm at which the rays of one side end: preset, then width, then heights."""
    edge, wing = edge_zone(blank, asked.side, asked.flat), flange_zone(blank, asked.side, asked.flat)
    _refuse_without_room(blank, edge, asked)
    crest = border.crest
    preset = 0.0
    if asked.preset != "standard":
        amount = PRESETS[asked.preset][0 if asked.side > 0.0 else 1]
        if asked.preset in _CUT_DOWN:
            reach = _cut_down(crest, reach, edge, amount)
        elif asked.wider:
            reach = _solved(crest, reach, lambda x: amount * edge.weight(x))
        else:
            # raised together with what is asked besides: solved once
            preset = amount
    if asked.wider:
        before = reach
        reach = _solved(border.outside, before, lambda x: asked.wider * edge.weight(x))
        _refuse_if_short(border.outside, (before, reach), edge, [(f"{asked.name}_edge_width", asked.wider)])
    higher = preset + asked.higher
    if higher or asked.flange:
        before = reach
        parts = [(f"{asked.name}_edge_height", asked.higher), (f"{asked.name}_flange", asked.flange)]
        if higher < 0.0 < asked.flange:
            # what a flange makes up for must be possible without it
            low = _solved(crest, before, lambda x: higher * edge.weight(x))
            _refuse_if_short(
                crest, (before, low), edge, [(f"{asked.name}_edge_height", asked.higher)], preset
            )
        reach = _solved(crest, before, lambda x: _raised(x, (higher, edge), (asked.flange, wing)))
        _refuse_if_short(crest, (before, reach), edge, parts, preset)
    return reach


def _raised(x: Floats, *parts: tuple[float, Zone]) -> Floats:
    """How much higher the edge stands at x, each part of it in its own zone."""
    return sum((amount * zone.weight(x) for amount, zone in parts if amount), np.zeros_like(x))


def _border(blank: Blank, surface: Floats, side: float, rim: Rim, prescription: Prescription) -> _Border:
    outline, places, zone = blank.outline, blank.places, edge_zone(blank, side)
    stations = places.once(
        ("border", side),
        lambda: np.flatnonzero(
            (side * (outline.rim[:, 1] - blank.anatomy.heel_seat[1]) > 0.0)
            & (outline.rim[:, 0] > zone.stops[0] - _BEYOND)
            & (outline.rim[:, 0] < zone.stops[3] + _BEYOND)
            & (np.abs(outline.outward[:, 1]) > 0.5)
        ),
    )
    outward, along = outline.outward[stations], blank.along[stations]
    height, dx, dy = (blank.rays(layer)[stations] for layer in surface)
    x, y = blank.rays(places.x)[stations], blank.rays(places.y)[stations]
    lean_x, _, rise = crest_offset(outward, dx, dy, in_ray=rim.in_ray)
    crest = _Line(along, x + rim.rounding * lean_x, height + rim.rounding * rise)
    thickness = offsets(places, prescription)
    walls = offset_at_heel(prescription) if thickness is None else blank.rays(thickness)[stations]
    out_x, out_y = outside_offset(outward, dx, dy, walls, rim.rounding, in_ray=rim.in_ray)
    return _Border(stations, crest, _Line(along, x + out_x, side * (y + out_y)))


def _at(line: _Line, field: Floats, reach: Floats) -> Floats:
    """(k,) values of a field (k, samples) at ``reach`` mm."""
    rows, along = np.arange(len(reach)), line.along
    after = np.clip((along < reach[:, None]).sum(axis=1), 1, along.shape[1] - 1)
    start, end = along[rows, after - 1], along[rows, after]
    part = (reach - start) / (end - start)
    result: Floats = field[rows, after - 1] + part * (field[rows, after] - field[rows, after - 1])
    return result


def _named(line: _Line, reach: Floats, zone: Zone) -> float:
    """The line's value in the section through the zone's named point."""
    x, values = _at(line, line.x, reach), _at(line, line.value, reach)
    order = np.argsort(x, kind="stable")
    return float(np.interp(zone.named, x[order], values[order]))


def _solved(line: _Line, reach: Floats, change: _Weight) -> Floats:
    """(k,) mm at which the line has changed by ``change`` of its x, beside the rim as it was."""
    here_x, here = _at(line, line.x, reach), _at(line, line.value, reach)
    order = np.argsort(here_x, kind="stable")
    asked = change(here_x)
    wanted = np.interp(line.x, here_x[order], here[order]) + change(line.x)
    over = line.value - wanted
    ends = reach.copy()
    for rows, outwards in ((np.flatnonzero(asked > 0.0), True), (np.flatnonzero(asked < 0.0), False)):
        if len(rows):
            ends[rows] = _crossing(line.along[rows], over[rows], reach[rows], -asked[rows], outwards)
    return ends


def _crossing(along: Floats, over: Floats, start: Floats, at_start: Floats, outwards: bool) -> Floats:
    """(k,) mm at which ``over`` (k, samples) first becomes 0 from ``start`` outwards, or inwards.

    ``at_start`` is its value there. Where it never does, the last place there is.
    """
    rows = np.arange(len(along))
    beyond: Bools = along > start[:, None] if outwards else along < start[:, None]
    met = beyond & ((over >= 0.0) if outwards else (over <= 0.0))
    samples = along.shape[1]
    if outwards:
        at = np.where(met.any(axis=1), np.argmax(met, axis=1), samples - 1)
        before = at - 1
        nearer = along[rows, before] <= start
    else:
        at = np.where(met.any(axis=1), samples - 1 - np.argmax(met[:, ::-1], axis=1), 0)
        before = at + 1
        nearer = along[rows, before] >= start
    from_along = np.where(nearer, start, along[rows, before])
    from_over = np.where(nearer, at_start, over[rows, before])
    to_along, to_over = along[rows, at], over[rows, at]
    step = to_over - from_over
    part = np.clip(-from_over / np.where(np.abs(step) > 1e-12, step, 1.0), 0.0, 1.0)
    ends: Floats = from_along + part * (to_along - from_along)
    return np.maximum(ends, np.minimum(LEAST, start))


def _cut_down(crest: _Line, reach: Floats, zone: Zone, kept: float) -> Floats:
    """The edge cut to a part of its height over where the rings begin; in proportion along each ray."""
    least = np.minimum(np.full(len(reach), LEAST), reach)
    height, floor = _at(crest, crest.value, reach), _at(crest, crest.value, least)
    lowered = (1.0 - kept) * zone.weight(_at(crest, crest.x, reach)) * np.maximum(height - floor, 0.0)
    over = crest.value - (height - lowered)[:, None]
    ends = reach.copy()
    rows = np.flatnonzero(lowered > 0.0)
    ends[rows] = _crossing(crest.along[rows], over[rows], reach[rows], lowered[rows], False)
    return ends


def _refuse_without_room(blank: Blank, zone: Zone, asked: _Asked) -> None:
    """Raise where the distal edge is drawn back so far that no edge is left at the zone's named point."""
    missing = np.ceil(10.0 * (zone.named - zone.stops[2])) / 10.0
    parts = [("edge_width", asked.wider), ("edge_height", asked.higher), ("flange", asked.flange)]
    moving = [f"{asked.name}_{name} {value:g} mm" for name, value in parts if value]
    if missing <= 0.0 or not moving:
        return
    cutout = 0.0 if blank.cutout is None or asked.side < 0.0 else blank.cutout.depth
    if cutout > 0.0:
        raise PrescriptionError(
            f"{moving[0]} needs an edge that goes on beyond the middle of the foot: first_ray_cutout may be "
            f"{max(cutout - missing, 0.0):g} mm with it."
        )
    raise PrescriptionError(
        f"{moving[0]} needs an edge that goes on beyond the middle of the foot: distal_edge must be "
        f"{blank.plan.distal_edge + missing:g} mm with it."
    )


def _refuse_if_short(
    line: _Line,
    reaches: tuple[Floats, Floats],
    zone: Zone,
    parts: list[tuple[str, float]],
    preset: float = 0.0,
) -> None:
    """Raise where the edge at the zone's named point could not be moved as far as asked.

    ``parts`` are parameters and their values, ``preset`` what the trim line's preset adds to them.
    """
    asked = preset + sum(value for _, value in parts)
    before, after = (_named(line, reach, zone) for reach in reaches)
    moved = after - before
    if abs(moved - asked) <= _SHORT:
        return
    # what asks most in the direction that falls short gives way
    way = 1.0 if asked > moved else -1.0
    name, value = max(parts, key=lambda part: way * part[1])
    if way * value <= 0.0:
        return
    limit = value + moved - asked
    limit = np.floor(10.0 * limit) / 10.0 if way > 0.0 else np.ceil(10.0 * limit) / 10.0
    if way > 0.0:
        raise PrescriptionError(
            f"{name} {value:g} mm moves the edge out further than this foot and device allow: {limit:g} mm "
            "is the most here."
        )
    raise PrescriptionError(
        f"{name} {value:g} mm cuts the edge back further than this foot allows: {limit:g} mm is the "
        "least here."
    )
