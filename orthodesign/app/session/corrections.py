"""What the user corrects in what was found in a scan: its lie, and what belongs to it.

Said of the foot as it was found, kept as ``ScanOptions`` in the file's own axes and unit; the foot is
then found anew.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np

from orthodesign.design import Cut, Point, ScanOptions
from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Floats

Turn = Literal["over", "round"]
Part = Literal["above", "below", "behind", "before", "medial", "lateral"]

# Part → axis of frame M, and on which side of the plane the part lies
PARTS: dict[Part, tuple[int, float]] = {
    "above": (2, 1.0),
    "below": (2, -1.0),
    "behind": (0, -1.0),
    "before": (0, 1.0),
    "medial": (1, 1.0),
    "lateral": (1, -1.0),
}

# Where no foot is known: the axis of the file, and on which side of the plane the part lies
SLICES: dict[str, tuple[int, float]] = {
    f"{way} {name}": (axis, side)
    for axis, name in enumerate("xyz")
    for way, side in (("beyond", 1.0), ("before", -1.0))
}


def turned(options: ScanOptions, foot: Foot, how: Turn) -> ScanOptions:
    """The found lie corrected by half a turn.

    ``over``, about the foot's long axis: what was down is up. ``round``, about its vertical: what was
    the heel are the toes. Picked landmarks are dropped: they were picked on the wrong frame.
    """
    ahead, _, up = _axes(foot)
    if how == "over":
        up = -up
    else:
        ahead = -ahead
    return replace(options, up=_point(up), forward=_point(ahead), picks=())


def cropped(options: ScanOptions, foot: Foot, side_of: Part, position_mm: float) -> ScanOptions:
    """One part more cut away: what lies ``side_of`` the plane at ``position_mm``.

    The position is z in frame F for ``above`` and ``below``, x for ``behind`` and ``before``, and y
    towards the medial side for ``medial`` and ``lateral``. Landmarks stay: they are points of the file.
    """
    axis, side = PARTS[side_of]
    to_frame_f = foot.medial if axis == 1 else 1.0
    place = np.array([0.0, 0.0, 0.0, 1.0])
    place[axis] = to_frame_f * position_mm
    point = np.linalg.solve(foot.foot_from_scan, place)[:3]
    normal = -side * to_frame_f * _axes(foot)[axis]
    return replace(options, cuts=(*options.cuts, Cut(_point(point), _point(normal))))


def sliced(options: ScanOptions, side_of: str, position: float) -> ScanOptions:
    """One part more cut away of a scan in which no foot is known: along the file's own axes.

    ``side_of`` is one of ``SLICES``; the position is in the file's own coordinates and unit.
    """
    axis, side = SLICES[side_of]
    point, normal = np.zeros(3), np.zeros(3)
    point[axis], normal[axis] = position, -side
    return replace(options, cuts=(*options.cuts, Cut(_point(point), _point(normal))))


def uncropped(options: ScanOptions) -> ScanOptions:
    """The whole scan again."""
    return replace(options, cuts=())


def _axes(foot: Foot) -> Floats:
    """(3, 3): the directions of X, Y and Z of frame F in the file's axes, unit length, as rows."""
    axes = foot.foot_from_scan[:3, :3]
    unit: Floats = axes / np.linalg.norm(axes, axis=1, keepdims=True)
    return unit


def _point(values: Floats) -> Point:
    # without the sign of a zero, which two files would write differently
    x, y, z = (float(value) + 0.0 for value in values)
    return x, y, z
