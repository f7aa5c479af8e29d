"""Frame F settled by anatomy: the support plane, the foot axis, the rearmost point of the heel.

Registration says roughly how the foot lies; the frame itself is defined by the foot's own sole
(``bearings.py``), so it does not depend on the template's shape. All in frame M (F, mirrored for a
left foot), which here means: a right-handed or left-handed turn of canonical coordinates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from orthodesign.foot.bearings import (
    HEEL_SEAT_AT,
    NAMES,
    PITCH,
    bearing_points,
    frame_step,
    levelling,
    softened,
)
from orthodesign.foot.bending import Bend
from orthodesign.foot.plantar import seen_from_below
from orthodesign.foot.template import template
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Bools, Floats, Mesh, lengths_of

_ROUNDS = 6
# Settled when nothing moves by more than this (mm at the far end of the foot)
_STILL = 0.01
# Rearmost and foremost points are those of heel and toes, not of leg or instep
_HEEL_HEIGHT, _TOE_HEIGHT = 0.22, 0.3
# What can take part in settling: faces that look down at all, and the ends of the foot
_LOOKS_DOWN, _SOLE_TOP, _HEEL_END, _TOE_END = 0.35, 0.27, 0.12, 0.85


@dataclass(frozen=True, eq=False)
class Settled:
    """The settled frame: (4, 4) canonical → M, and the marks it stands on, (3,) each in M."""

    matrix: Floats
    length: float
    heel: Floats
    heel_seat: Floats
    mth1: Floats
    mth5: Floats
    longest_toe: Floats


def settle(mesh: Mesh, bend: Bend, picks: Mapping[str, Floats]) -> Settled:
    """Level, turn and place a canonical ``mesh`` (mm) by its own sole, starting from ``bend``.

    ``picks`` are landmarks chosen by hand, canonical coordinates: they are taken as they are.
    """
    marks = {
        name: np.asarray(picks.get(name, bend.carried(template().landmarks[name])), dtype=float)
        for name in NAMES
    }
    fixed = tuple(name for name in NAMES if name in picks)
    length = 1.0 / float(bend.pose.scales[0])
    matrix = _first_guess(bend, marks)
    sole_mesh, ends = _parts(mesh, matrix, length)
    matrix, heel, toe = _placed(ends, matrix, length)
    length = float(toe[0] - heel[0])
    for _ in range(_ROUNDS):
        before = matrix
        sole = softened(_seen(sole_mesh.transformed(matrix), length))
        places = {name: _moved(matrix, mark) for name, mark in marks.items()}
        if "heel_seat" not in picks:
            # on the axis: a heel pressed flat has no lowest point of its own
            places["heel_seat"] = np.array([HEEL_SEAT_AT * length, 0.0, 0.0])
        points = bearing_points(sole, places, length, fixed)
        matrix, heel, toe = _placed(ends, frame_step(sole, points, length) @ matrix, length)
        length = float(toe[0] - heel[0])
        step = matrix @ np.linalg.inv(before)
        if np.abs(step - np.eye(4))[:3].max(axis=0) @ [length, length, length, 1.0] < _STILL:
            break
    final = {name: _moved(step, point) for name, point in points.items()}
    return Settled(matrix, length, heel, final["heel_seat"], final["mth1"], final["mth5"], toe)


def _first_guess(bend: Bend, marks: Mapping[str, Floats]) -> Floats:
    """(4, 4) canonical → nearly M, from the marks the template brings along."""
    turned = np.eye(4)
    turned[:3, :3] = bend.pose.rotation
    points = {name: _moved(turned, mark) for name, mark in marks.items()}
    result: Floats = levelling(points, points["heel_seat"]) @ turned
    return result


def _parts(mesh: Mesh, matrix: Floats, length: float) -> tuple[Mesh, Floats]:
    """Faces that can be sole, and vertices that can be rearmost or foremost; canonical coordinates.

    What settling looks at is a fraction of a scan, chosen once.
    """
    x, z = (mesh.vertices @ matrix[axis, :3] + matrix[axis, 3] for axis in (0, 2))
    # x = 0 is not settled yet: measure from the rear end of what is low
    low = z < _TOE_HEIGHT * 1.15 * length
    used = np.zeros(len(x), dtype=bool)
    used[mesh.used] = True
    low &= used
    rear, front = float(x[low].min()), float(x[low].max())
    span = front - rear
    ends = low & ((x < rear + _HEEL_END * span) | (x > rear + _TOE_END * span))
    under = z < _SOLE_TOP * length
    a, b, c = mesh.faces.T
    keep = under[a] | under[b] | under[c]
    keep[keep] = _down(mesh, keep, matrix[2, :3])
    return mesh.keep_faces(keep), mesh.vertices[ends]


def _down(mesh: Mesh, keep: Bools, up: Floats) -> Bools:
    """Which of the kept faces look down at all."""
    areas = mesh.area_vectors[keep]
    down: Bools = areas @ up < _LOOKS_DOWN * lengths_of(areas)
    return down


def _seen(sole: Mesh, length: float) -> HeightField:
    return seen_from_below(sole, length, PITCH, margin=6.0)


def _moved(matrix: Floats, point: Floats) -> Floats:
    result: Floats = matrix[:3, :3] @ point + matrix[:3, 3]
    return result


def _placed(ends: Floats, matrix: Floats, length: float) -> tuple[Floats, Floats, Floats]:
    """``matrix`` with the rearmost point of the heel brought to x = 0; that point and the foremost."""
    here = ends @ matrix[:3, :3].T + matrix[:3, 3]
    back = here[here[:, 2] < _HEEL_HEIGHT * length]
    ahead = here[here[:, 2] < _TOE_HEIGHT * length]
    heel, toe = back[np.argmin(back[:, 0])], ahead[np.argmax(ahead[:, 0])]
    placed = matrix.copy()
    placed[0, 3] -= heel[0]
    return placed, heel - [heel[0], 0.0, 0.0], toe - [heel[0], 0.0, 0.0]
