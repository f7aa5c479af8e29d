"""Frame F settled by anatomy: the support plane, the foot axis, the rearmost point of the heel.

Registration says roughly how the foot lies; the frame itself is defined by the foot's own sole
(design.md, section 3), so it does not depend on the template's shape. All in frame M (F, mirrored
for a left foot), which here means: a right-handed or left-handed turn of canonical coordinates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from orthodesign.foot.plantar import seen_from_below
from orthodesign.foot.registration import Pose, template
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Floats, Mesh

# A landmark may leave the place the template gives it where the sole is lower elsewhere: this part
# of the foot's length costs half a millimetre. Across the foot the leash is short: an unloaded ball
# is lowest under its middle heads, and the outer ones would all slide there
_LEASH_ALONG, _LEASH_ACROSS, _LEASH_COST = 0.05, 0.014, 0.5
# The heel is one pad: its lowest point is looked for both ways, about this part of L from the back
_HEEL_LEASH, _HEEL_SEAT = 0.05, 0.16
_SEARCH = 0.08
_PITCH = 1.5
_SMOOTHING = 2.0
_ROUNDS = 12
# The heel's centre line is taken where the heel is this high and between these parts of L
_HEEL_LEVEL, _HEEL_FROM, _HEEL_TO = 8.0, 0.07, 0.2
# Rearmost and foremost points are those of heel and toes, not of leg or instep
_HEEL_HEIGHT, _TOE_HEIGHT = 0.22, 0.3


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


def settle(mesh: Mesh, pose: Pose, picks: Mapping[str, Floats]) -> Settled:
    """Level, turn and place a canonical ``mesh`` (mm) by its own sole, starting from ``pose``.

    ``picks`` are landmarks chosen by hand, canonical coordinates: they are taken as they are.
    """
    marks = {
        name: np.asarray(picks.get(name, pose.carried(template().landmarks[name])), dtype=float)
        for name in ("heel_seat", "mth1", "mth5")
    }
    matrix = np.eye(4)
    matrix[:3, :3] = pose.rotation
    length = 1.0 / float(pose.scales[0])
    for _ in range(_ROUNDS):
        before = matrix
        here = mesh.transformed(matrix)
        sole = _soft_sole(here, length)
        points = {
            name: _lowest(
                sole,
                _moved(matrix, mark),
                length,
                _HEEL_LEASH if name == "heel_seat" else _LEASH_ACROSS,
                fixed=name in picks,
            )
            for name, mark in marks.items()
        }
        matrix = _placed(mesh, _levelled(points, sole) @ matrix, length)
        length = _length(mesh.transformed(matrix))
        if "heel_seat" not in picks:
            # on the axis, once there is one: a heel pressed flat has no lowest point of its own
            marks["heel_seat"] = np.linalg.solve(matrix[:3, :3], (_HEEL_SEAT * length, 0, 0) - matrix[:3, 3])
        if np.abs(matrix - before).max() < 1e-4:
            break
    here = mesh.transformed(matrix)
    step = matrix @ np.linalg.inv(before)
    final = {name: _moved(step, point) for name, point in points.items()}
    heel, toe = _extreme(here, length, front=False), _extreme(here, length, front=True)
    return Settled(matrix, length, heel, final["heel_seat"], final["mth1"], final["mth5"], toe)


def _moved(matrix: Floats, point: Floats) -> Floats:
    result: Floats = matrix[:3, :3] @ point + matrix[:3, 3]
    return result


def _soft_sole(mesh: Mesh, length: float) -> HeightField:
    """The sole seen from below, smoothed over what was seen: a bump or a hair moves no landmark."""
    from scipy import ndimage

    low = float(mesh.bounds[0, 2])
    raised = mesh.transformed(_translation(np.array([0.0, 0.0, -low])))
    raw = seen_from_below(raised, length, _PITCH)
    known = np.isfinite(raw.z)
    sigma = _SMOOTHING / _PITCH
    weight = ndimage.gaussian_filter(known.astype(float), sigma)
    total = ndimage.gaussian_filter(np.where(known, raw.z, 0.0), sigma)
    soft = np.where(weight > 0.3, total / np.maximum(weight, 1e-9), np.inf)
    return raw.with_z(soft + low)


def _lowest(sole: HeightField, guess: Floats, length: float, across: float, *, fixed: bool) -> Floats:
    """(3,) the lowest sole near ``guess``, held to it by a leash; only its height where ``fixed``."""
    x, y = sole.x[:, None], sole.y[None, :]
    ahead, aside = (x - guess[0]) / length, (y - guess[1]) / length
    reach = 0.01 if fixed else _SEARCH
    leash = _LEASH_COST * ((ahead / _LEASH_ALONG) ** 2 + (aside / across) ** 2)
    cost = np.where(ahead**2 + aside**2 < reach**2, sole.z + leash, np.inf)
    i, j = np.unravel_index(int(np.argmin(cost)), cost.shape)
    if not np.isfinite(cost[i, j]):
        # nothing was seen there: the template's own place is the best there is
        return guess
    if fixed:
        return np.array([guess[0], guess[1], sole.z[i, j]])
    return np.array([sole.x[i], sole.y[j], sole.z[i, j]])


def _levelled(points: dict[str, Floats], sole: HeightField) -> Floats:
    """(4, 4) the smallest turn that levels heel seat and heads, then the turn to the foot axis."""
    heel, first, fifth = points["heel_seat"], points["mth1"], points["mth5"]
    up = np.cross(first - heel, fifth - heel)
    up = up / np.linalg.norm(up) * np.sign(up[2])
    level = _turn_to_vertical(up)
    middle = level @ (0.5 * (first + fifth))
    centre = level @ _heel_centre(sole, heel, float(np.linalg.norm(middle[:2] - (level @ heel)[:2])))
    ahead = (middle - centre)[:2]
    angle = float(np.arctan2(ahead[1], ahead[0]))
    turn = np.array([[np.cos(angle), np.sin(angle), 0.0], [-np.sin(angle), np.cos(angle), 0.0], [0, 0, 1.0]])
    matrix = np.eye(4)
    matrix[:3, :3] = turn @ level
    matrix[:3, 3] = [0.0, -(turn @ centre)[1], -(turn @ level @ heel)[2]]
    return matrix


def _heel_centre(sole: HeightField, heel: Floats, to_ball: float) -> Floats:
    """(3,) the middle of the heel, from the contours of its sides."""
    length = to_ball / 0.55
    rear = heel[0] - 0.14 * length
    rows = np.flatnonzero((sole.x > rear + _HEEL_FROM * length) & (sole.x < rear + _HEEL_TO * length))
    middles = []
    seat = int(np.argmin(np.abs(sole.y - heel[1])))
    for row in sole.z[rows]:
        low = row <= heel[2] + _HEEL_LEVEL
        if not low[seat]:
            continue
        right = seat - int(np.argmax(~low[seat::-1]))
        left = seat + int(np.argmax(~low[seat:]))
        middles.append(
            0.5 * (_crossing(row, sole.y, right, right + 1, heel) + _crossing(row, sole.y, left, left - 1, heel))
        )
    y = float(np.mean(middles)) if middles else float(heel[1])
    return np.array([heel[0], y, heel[2]])


def _crossing(row: Floats, y: Floats, outside: int, inside: int, heel: Floats) -> float:
    """Where the contour lies between a cell outside it and its neighbour inside."""
    level = heel[2] + _HEEL_LEVEL
    rise = row[outside] - row[inside]
    part = (level - row[inside]) / rise if np.isfinite(rise) and rise > 0 else 0.5
    return float(y[inside] + np.clip(part, 0.0, 1.0) * (y[outside] - y[inside]))


def _turn_to_vertical(up: Floats) -> Floats:
    """(3, 3) the smallest rotation that takes the unit vector ``up`` to +Z."""
    v = np.cross(up, [0.0, 0.0, 1.0])
    cross = np.array([[0.0, -v[2], v[1]], [v[2], 0.0, -v[0]], [-v[1], v[0], 0.0]])
    result: Floats = np.eye(3) + cross + cross @ cross / (1.0 + up[2])
    return result


def _placed(mesh: Mesh, matrix: Floats, length: float) -> Floats:
    """``matrix`` with the rearmost point of the heel brought to x = 0."""
    back = _extreme(mesh.transformed(matrix), length, front=False)
    placed = matrix.copy()
    placed[0, 3] -= back[0]
    return placed


def _extreme(mesh: Mesh, length: float, *, front: bool) -> Floats:
    """(3,) the rearmost point of the heel or the foremost of the toes."""
    used = mesh.vertices[np.unique(mesh.faces)]
    low = used[used[:, 2] < (_TOE_HEIGHT if front else _HEEL_HEIGHT) * length]
    point: Floats = low[np.argmax(low[:, 0]) if front else np.argmin(low[:, 0])]
    return point


def _length(mesh: Mesh) -> float:
    rough = float(np.ptp(mesh.bounds[:, 0]))
    ends = [_extreme(mesh, rough, front=front)[0] for front in (True, False)]
    return float(ends[0] - ends[1])


def _translation(shift: Floats) -> Floats:
    matrix = np.eye(4)
    matrix[:3, 3] = shift
    return matrix
