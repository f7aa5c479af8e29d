"""The edges between heel cup and distal end: how far the trim line is moved there, zone by zone.

A device is trimmed on the surface that follows the foot, so an edge that is raised climbs that wall:
up and out, never in. What is asked is solved for where the rim's crest ends up, because that is what
the dose is measured on: in the section across the foot through the zone's named point.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.mesh import Bools, Floats, Ints
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.blank import Blank
from orthodesign.insole.shapes import smoothstep
from orthodesign.insole.trim import Rim
from orthodesign.prescription import Prescription, PrescriptionError

# However low an edge is cut, a rim is left outside the inner grid, mm
LEAST = 2.0
# The cuboid lies at this part of the foot's length; so does the lateral flange's named point
CUBOID = 0.40
# A zone's neighbours are looked at this far beyond its ends: rays lean, and so do walls, mm
_BEYOND = 30.0
# An edge that cannot be cut as low as asked is refused if it falls short by more than this, mm
_SHORT = 0.02
# What the presets make of the edges: raised by so many mm medially and laterally, or, where an edge
# is cut down, the part of its height over the inner grid that is kept
PRESETS = {"low_profile": (0.45, 0.5), "sport": (3.0, 4.0), "high": (10.0, 12.0)}
_CUT_DOWN = ("low_profile",)

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


def edge_zone(anatomy: Anatomy, side: float) -> Zone:
    """The whole edge of one side, from the heel cup to where the distal corner begins."""
    length = anatomy.length
    if side > 0.0:
        named, ahead = float(anatomy.arch[0]), float(anatomy.mth1[0]) - 0.09 * length
    else:
        named, ahead = CUBOID * length, float(anatomy.mth5[0]) - 0.08 * length
    end = min(named + 0.05 * length, ahead - 0.06 * length)
    return Zone(side, named, (0.15 * length, 0.29 * length, end, ahead))


def flange_zone(anatomy: Anatomy, side: float) -> Zone:
    """A flange: highest along the arch, or along the cuboid, and gone before heel and ball."""
    length, edge = anatomy.length, edge_zone(anatomy, side)
    end = min(edge.named + 0.03 * length, edge.stops[2])
    start = max(edge.named - 0.07 * length, 0.30 * length)
    return Zone(side, edge.named, (start - 0.13 * length, start, end, edge.stops[3]))


@dataclass(frozen=True, eq=False)
class _Border:
    """The stations of one side, with the rim's crest over every sample of their rays.

    ``x``, ``out`` (outwards from the foot's axis) and ``z`` are (k, samples); ``along`` too.
    """

    stations: Ints
    along: Floats
    x: Floats
    out: Floats
    z: Floats


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
            border = _border(blank, surface, edge_zone(blank.anatomy, one.side), rim)
            reach = reach.copy()
            reach[border.stations] = _ends(border, reach[border.stations], blank.anatomy, one)
    return reach


@dataclass(frozen=True)
class _Asked:
    """What is asked of the edge on one side, mm."""

    side: float
    name: str
    preset: str
    wider: float
    higher: float
    flange: float

    @classmethod
    def of(cls, prescription: Prescription, side: float) -> _Asked:
        name, number = "medial" if side > 0.0 else "lateral", prescription.number
        wider = number("medial_edge_width") if side > 0.0 else 0.0
        preset = prescription.choice("trim_line")
        return cls(side, name, preset, wider, number(f"{name}_edge_height"), number(f"{name}_flange"))

    @property
    def anything(self) -> bool:
        """Whether the edge moves at all."""
        return self.preset != "standard" or any((self.wider, self.higher, self.flange))


def _ends(border: _Border, reach: Floats, anatomy: Anatomy, asked: _Asked) -> Floats:
    """(k,) mm at which the rays of one side end: preset, then width, then heights."""
    edge, wing = edge_zone(anatomy, asked.side), flange_zone(anatomy, asked.side)
    preset = 0.0
    if asked.preset != "standard":
        amount = PRESETS[asked.preset][0 if asked.side > 0.0 else 1]
        if asked.preset in _CUT_DOWN:
            reach = _cut_down(border, reach, edge, amount)
        elif asked.wider:
            reach = _solved(border, border.z, reach, lambda x: amount * edge.weight(x))
        else:
            # raised together with what is asked besides: solved once
            preset = amount
    if asked.wider:
        before = reach
        reach = _solved(border, border.out, before, lambda x: asked.wider * edge.weight(x))
        _refuse_if_short(border, border.out, (before, reach), edge, (f"{asked.name}_edge_width", asked.wider))
    higher = preset + asked.higher
    if higher or asked.flange:
        before = reach
        reach = _solved(
            border,
            border.z,
            before,
            lambda x: _raised(x, (higher, edge), (asked.flange, wing)),
        )
        _refuse_if_short(
            border,
            border.z,
            (before, reach),
            edge,
            (f"{asked.name}_edge_height", asked.higher),
            besides=preset + asked.flange,
        )
    return reach


def _raised(x: Floats, *parts: tuple[float, Zone]) -> Floats:
    """How much higher the edge stands at x, each part of it in its own zone."""
    return sum((amount * zone.weight(x) for amount, zone in parts if amount), np.zeros_like(x))


def _border(blank: Blank, surface: Floats, zone: Zone, rim: Rim) -> _Border:
    outline, places = blank.outline, blank.places
    stations = places.once(
        ("border", zone.side),
        lambda: np.flatnonzero(
            (zone.side * (outline.rim[:, 1] - blank.anatomy.heel_seat[1]) > 0.0)
            & (outline.rim[:, 0] > zone.stops[0] - _BEYOND)
            & (outline.rim[:, 0] < zone.stops[3] + _BEYOND)
            & (np.abs(outline.outward[:, 1]) > 0.5)
        ),
    )
    outward = outline.outward[stations]
    height, dx, dy = (blank.rays(layer)[stations] for layer in surface)
    lean_x, lean_y, rise = crest_offset(outward, dx, dy, in_ray=rim.in_ray)
    x = blank.rays(places.x)[stations] + rim.rounding * lean_x
    y = blank.rays(places.y)[stations] + rim.rounding * lean_y
    return _Border(stations, blank.along[stations], x, zone.side * y, height + rim.rounding * rise)


def crest_offset(outward: Floats, dx: Floats, dy: Floats, *, in_ray: bool) -> tuple[Floats, Floats, Floats]:
    """Where the crest of a rim of radius 1 lies from the edge of a surface with these slopes.

    The rim is an arc from the surface's normal to its tangent along the ray, see ``rim.py``; its
    crest is where that arc is highest. A surface that falls outwards is highest at its edge.
    """
    ox, oy = outward[:, :1], outward[:, 1:]
    upright = 1.0 / np.sqrt(1.0 + dx * dx + dy * dy)
    nx, ny, nz = -dx * upright, -dy * upright, upright
    leaning = nx * ox + ny * oy
    climbs = leaning < 0.0
    if in_ray:
        norm = 1.0 / np.sqrt(leaning * leaning + nz * nz)
        across, up = leaning * norm, nz * norm
        offsets = (-across * ox, -across * oy, 1.0 - up)
    else:
        # the highest direction of the plane through normal and tangent is the upright one's shadow on it
        flat = 1.0 / np.sqrt(np.maximum(1.0 - leaning * leaning, 1e-12))
        tx, ty, tz = (ox - leaning * nx) * flat, (oy - leaning * ny) * flat, -leaning * nz * flat
        steepest = np.sqrt(nz * nz + tz * tz)
        part_n, part_t = nz / steepest, tz / steepest
        offsets = (part_n * nx + part_t * tx - nx, part_n * ny + part_t * ty - ny, steepest - nz)
    first, second, third = (np.where(climbs, offset, 0.0) for offset in offsets)
    return first, second, third


def _at(border: _Border, field: Floats, reach: Floats) -> Floats:
    """(k,) values of a field (k, samples) at ``reach`` mm."""
    rows, along = np.arange(len(reach)), border.along
    after = np.clip((along < reach[:, None]).sum(axis=1), 1, along.shape[1] - 1)
    start, end = along[rows, after - 1], along[rows, after]
    part = (reach - start) / (end - start)
    result: Floats = field[rows, after - 1] + part * (field[rows, after] - field[rows, after - 1])
    return result


def _named(border: _Border, field: Floats, reach: Floats, zone: Zone) -> float:
    """The crest's ``field`` in the section through the zone's named point."""
    x, values = _at(border, border.x, reach), _at(border, field, reach)
    order = np.argsort(x, kind="stable")
    return float(np.interp(zone.named, x[order], values[order]))


def _solved(border: _Border, field: Floats, reach: Floats, change: _Weight) -> Floats:
    """(k,) mm at which the crest's ``field`` has changed by ``change`` of its x, beside the rim as it was."""
    here_x, here = _at(border, border.x, reach), _at(border, field, reach)
    order = np.argsort(here_x, kind="stable")
    asked = change(here_x)
    wanted = np.interp(border.x, here_x[order], here[order]) + change(border.x)
    over = field - wanted
    ends = reach.copy()
    for rows, outwards in ((np.flatnonzero(asked > 0.0), True), (np.flatnonzero(asked < 0.0), False)):
        if len(rows):
            ends[rows] = _crossing(border.along[rows], over[rows], reach[rows], -asked[rows], outwards)
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


def _cut_down(border: _Border, reach: Floats, zone: Zone, kept: float) -> Floats:
    """The edge cut to a part of its height over where the rings begin; in proportion along each ray."""
    least = np.minimum(np.full(len(reach), LEAST), reach)
    height, floor = _at(border, border.z, reach), _at(border, border.z, least)
    lowered = (1.0 - kept) * zone.weight(_at(border, border.x, reach)) * np.maximum(height - floor, 0.0)
    over = border.z - (height - lowered)[:, None]
    ends = reach.copy()
    rows = np.flatnonzero(lowered > 0.0)
    ends[rows] = _crossing(border.along[rows], over[rows], reach[rows], lowered[rows], False)
    return ends


def _refuse_if_short(
    border: _Border,
    field: Floats,
    reaches: tuple[Floats, Floats],
    zone: Zone,
    asked: tuple[str, float],
    besides: float = 0.0,
) -> None:
    """Raise where the edge at the zone's named point could not be cut back as far as asked.

    ``asked`` is the parameter and its value, ``besides`` what else moves the edge there.
    """
    name, value = asked
    if value + besides >= 0.0:
        return
    before, after = (_named(border, field, reach, zone) for reach in reaches)
    cut = after - before
    if cut > value + besides + _SHORT:
        least = np.ceil(10.0 * (cut - besides)) / 10.0
        raise PrescriptionError(
            f"{name} {value:g} mm cuts the edge back further than this foot allows: {least:g} mm is the "
            "least here."
        )
