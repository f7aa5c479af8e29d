"""Landmarks and measures of a foot mesh that is (nearly) in frame F.

A right foot is meant throughout: medial is +Y. These are the project's definitions; nothing here
knows how the mesh was made.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foot.lines import arch_line_ends, heel_bearing
from orthodesign.foot.plantar import seen_from_below
from orthodesign.foundation import Mesh
from orthodesign.foundation.mesh import Floats

# Soft tissue below the malleoli: what counts for the width of the heel, share of the length
_HEEL_TOP_SHARE = 0.16
_HEEL_STATIONS = np.linspace(0.06, 0.21, 16)


def section(mesh: Mesh, origin: Floats, normal: Floats) -> Floats:
    """(s, 2, 3): the segments in which the plane through ``origin`` with ``normal`` cuts the mesh."""
    off = (mesh.vertices - origin) @ normal
    above = off >= 0
    sides = above[mesh.faces]
    mixed = (sides[:, 0] != sides[:, 1]) | (sides[:, 1] != sides[:, 2])
    crossing, sides = mesh.faces[mixed], sides[mixed]
    # turn each triangle until its lonely corner comes first
    lonely = np.argmax(sides == (sides.sum(axis=1) == 1)[:, None], axis=1)
    rows = np.arange(len(crossing))
    apex, second, third = (crossing[rows, (lonely + step) % 3] for step in range(3))
    ends = []
    for other in (second, third):
        share = off[apex] / (off[apex] - off[other])
        ends.append(mesh.vertices[apex] + share[:, None] * (mesh.vertices[other] - mesh.vertices[apex]))
    return np.stack(ends, axis=1)


def heel_extent(mesh: Mesh, length: float) -> tuple[float, float]:
    """(low, high) y of the widest heel, below the malleoli."""
    top = _HEEL_TOP_SHARE * length
    low_heel = (mesh.vertices[:, 0] < _HEEL_STATIONS[-1] * length) & (mesh.vertices[:, 2] < top)
    mesh = mesh.keep_faces(low_heel[mesh.faces].any(axis=1))
    widest = (0.0, 0.0)
    for share in _HEEL_STATIONS:
        cut = section(mesh, np.array([share * length, 0.0, 0.0]), np.array([1.0, 0.0, 0.0])).reshape(-1, 3)
        y = cut[cut[:, 2] < top, 1]
        if len(y) and np.ptp(y) > widest[1] - widest[0]:
            widest = (float(y.min()), float(y.max()))
    return widest


def ball_width(mesh: Mesh, mth1: Floats, mth5: Floats) -> float:
    """Breadth of the outline along the oblique line through the first and fifth metatarsal heads."""
    along = np.array([mth1[0] - mth5[0], mth1[1] - mth5[1], 0.0])
    along /= np.linalg.norm(along)
    cut = section(mesh, mth1, np.array([-along[1], along[0], 0.0])).reshape(-1, 3)
    return float(np.ptp(cut @ along))


def arch_point(mesh: Mesh, heel_seat: Floats, mth1: Floats, length: float) -> Floats:
    """(3,): the highest point of the sole on the medial arch line (``lines.arch_line_ends``)."""
    sole = seen_from_below(mesh, length, margin=2.0)
    # beside the foot and in its clefts there is no sole: higher than any heel contour
    start, end = arch_line_ends(
        heel_seat, heel_bearing(sole.with_z(np.where(np.isnan(sole.z), length, sole.z)), heel_seat), mth1
    )
    along = (end - start) / np.linalg.norm(end - start)
    reach = float((end - start) @ along)
    origin = np.array([start[0], start[1], 0.0])
    segments = section(mesh, origin, np.array([-along[1], along[0], 0.0]))
    position = (segments[:, :, :2] - start) @ along
    stations = np.linspace(0.02, 0.98, 193) * reach
    first, last = position[:, :1], position[:, 1:]
    span = np.where(first == last, 1.0, last - first)
    share = (stations[None, :] - first) / span
    heights = segments[:, :1, 2] + share * (segments[:, 1:, 2] - segments[:, :1, 2])
    # the sole is the lowest hit at each station
    sole = np.where((share >= 0) & (share <= 1) & (first != last), heights, np.inf).min(axis=0)
    sole[~np.isfinite(sole)] = -np.inf
    best = int(np.argmax(sole))
    plan = start + stations[best] * along
    return np.array([plan[0], plan[1], sole[best]])
