"""Doses of the device's own shape: where its rim stands. Frame D on the finished solid, mm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from orthodesign.checks.addition_doses import without_additions
from orthodesign.checks.probe import heights_at
from orthodesign.foundation.mesh import Floats, Mesh
from orthodesign.insole import Insole, build_insole
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.cutout import CutOut
from orthodesign.insole.edges import named_section
from orthodesign.insole.grid import rim_faces, top_faces

if TYPE_CHECKING:
    from orthodesign.checks.doses import Bench

# An addition reaches the rim where that stands so much, mm, elsewhere than without it
_FELT = 0.01
# The third metatarsal head lies about this part of the way from the fifth to the first
_THIRD = 0.42
# The wall of a heel cup is felt for at this part of its depth, below the rounding of most rims, or at the
# second where it ends lower, with steps this fine, up to this far aside, mm
_WALL, _WALL_STEP, _WIDEST = (0.8, 0.65), 0.25, 55.0
# What tilts the heel, walls and all
_TILTS = ("rearfoot_post", "blake_inversion")


def section(corners: Floats, axis: int, at: float) -> Floats:
    """(k, 3) where triangles' edges (m, 3, 3) meet the plane at ``at`` on one axis; each edge once."""
    start, end = corners.reshape(-1, 3), np.roll(corners, -1, axis=1).reshape(-1, 3)
    # each half-edge that comes from below the plane meets it once
    meets = (start[:, axis] < at) & (end[:, axis] >= at)
    start, end = start[meets], end[meets]
    share = (at - start[:, axis]) / (end[:, axis] - start[:, axis])
    met: Floats = start + share[:, None] * (end - start)
    return met


def edge(bench: Bench, name: str) -> tuple[float, Floats]:
    """How far the rim has moved, up or (width) outwards, in the section through its named point.

    Up is where its crest stands, outwards what of it stands out farthest. Where an addition reaches it, edges
    are compared without additions, which move no edge.
    """
    side, wide = 1.0 if name.startswith("medial") else -1.0, name.endswith("width")
    without = bench.without(name)
    here = _rim(bench, bench.solid, bench.insole, side)
    there = _rim(bench, without.mesh, without, side)
    bare = without_additions(bench.insole.prescription)
    if bare is not bench.insole.prescription:
        plain, plain_without = build_insole(bench.insole.foot, bare), bench.without(name, bare=True)
        less, least = (_rim(bench, one.mesh, one, side) for one in (plain, plain_without))
        if max(np.abs(here - less).max(), np.abs(there - least).max()) > _FELT:
            here, there = less, least
    at = np.array([named_section(bench.anatomy, side), side * bench.medial * here[0]])
    return float((here - there)[0 if wide else 1]), at


def _rim(bench: Bench, solid: Mesh, insole: Insole, side: float) -> Floats:
    """(2,) how far outwards the rim stands, and how high its crest in frame F, in the named section."""
    corners = solid.corners[rim_faces(insole.size)]
    # both ways round: an edge at the end of the strip belongs to one of its faces only
    corners = np.concatenate([corners, corners[:, ::-1]])
    met = section(corners, 0, named_section(bench.anatomy, side))
    outwards = side * bench.medial * met[:, 1]
    rim = outwards > 0.5 * outwards.max()
    return np.array([outwards.max(), met[rim, 2].max() - insole.z_shift])


def cup_width(bench: Bench, name: str) -> tuple[float, Floats]:
    """How much further apart the inner walls stand, on each side that no skive has changed."""
    insole, seat = bench.insole, bench.anatomy.heel_seat
    sides = [
        side
        for side, skive in ((1.0, "medial_skive"), (-1.0, "lateral_skive"))
        if insole.prescription.number(skive) == 0.0
    ]
    # walls are felt beside what tilts or pads the heel: that much is taken off the solid as it was built
    bare = without_additions(insole.prescription).with_values(**dict.fromkeys(_TILTS, 0.0))
    level, without = build_insole(insole.foot, bare), build_insole(insole.foot, bare.neutral(name))
    apart = []
    for side in sides:
        aside = np.arange(0.0, _WIDEST, _WALL_STEP)
        y = seat[1] + side * aside
        points = np.stack([np.full_like(y, seat[0]), bench.medial * y], axis=1)
        as_built = heights_at(bench.solid, points) - heights_at(insole.mesh, points)
        here, there = heights_at(level.mesh, points) + as_built, heights_at(without.mesh, points)
        # a posted rim may end below the first height
        for part in _WALL:
            above = part * insole.prescription.number("heel_cup_depth")
            moved = _wall(here, above) - _wall(there, above)
            if np.isfinite(moved):
                break
        apart.append(moved)
    return float(np.mean(apart)) if apart else float("nan"), bench.plan(seat)


def _wall(heights: Floats, above: float) -> float:
    """How far aside heights (k,) felt outwards from the heel seat first stand so much above it."""
    beyond = np.flatnonzero(heights >= heights[0] + above)
    if not len(beyond) or beyond[0] == 0:
        return float("nan")
    at = int(beyond[0])
    part = (heights[0] + above - heights[at - 1]) / (heights[at] - heights[at - 1])
    return float((at - 1 + part) * _WALL_STEP)


def distal(bench: Bench, name: str) -> tuple[float, Floats]:
    """How far the distal edge has moved across from the third metatarsal head."""
    return _forward(bench, name, third_head(bench.anatomy))


def third_head(anatomy: Anatomy) -> float:
    """y of frame M across from the third metatarsal head."""
    first, fifth = float(anatomy.mth1[1]), float(anatomy.mth5[1])
    return fifth + _THIRD * (first - fifth)


def cutout(bench: Bench, name: str) -> tuple[float, Floats]:
    """How far the distal edge has retreated where the cut-out becomes as deep as asked."""
    asked = CutOut.of(bench.insole.prescription)
    moved, at = _forward(bench, name, 0.0 if asked is None else asked.line(bench.anatomy))
    return -moved, at


def _forward(bench: Bench, name: str, y: float) -> tuple[float, Floats]:
    """How far forward the end of the top surface has moved.

    What lies before it is rim: its rounding, a taper and the slope of a thick shell set its lower side
    forward or back, whichever way the edge has moved.
    """
    insole, without = bench.insole, bench.without(name)
    ends = []
    for solid, size in ((bench.solid, insole.size), (without.mesh, without.size)):
        corners = solid.corners[top_faces(size)]
        met = section(np.concatenate([corners, corners[:, ::-1]]), 1, y * bench.medial)
        ends.append(met[np.argmax(met[:, 0]), :2])
    return float(ends[0][0] - ends[1][0]), ends[0]
