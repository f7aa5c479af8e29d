"""A leg above the foot: found as a long limb of even thickness, and cut off above the ankle."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh
from orthodesign.scan.planes import Samples

LEG = FindingKind(
    "SCAN-LEG",
    Severity.INFO,
    "The leg above the ankle was cut off ({count:,} triangles).",
    "The scan shows more of the leg than a device needs. What is left reaches well above the ankle.",
)

_SAMPLE = 8_000
# Slices across the limb
_SLICES = 24
# Only a scan in which the limb is at least this long, as a share of the foot across it, is cut here;
# of shorter legs the foot room, which knows which way is up, cuts what it does not need
_LONG = 0.45
# The foot is at least this many times as long as the leg is thick
_FOOT_TO_LEG = 1.7
# Slices up to this many times as wide as the leg are leg; the calf is wider than the shin
_EVEN = 1.45
# A shin is two thirds as thick as wide; a forefoot, a limb to a short leg seen as a foot, is flat
_ROUND = 0.55
# How much of the leg is left above the instep, as a share of the foot's length
_KEPT = 0.12
# At least this share of the foot's length is left, measured up from the sole: 100 mm
_ANKLE = 0.4
# Foot and leg together are long in two directions, a foot alone in one
_TWO_LONG_SIDES = 0.4
# Directions tried, turned away from the longest one, and when the axis counts as found
_TURNS = np.radians([0, 15, -15, 30, -30, 45, -45])
_SETTLED = 0.9995


def trim_above(mesh: Mesh, height: float) -> tuple[Mesh, list[Finding]]:
    """The mesh without the faces that lie wholly above z = ``height``, in the mesh's unit and frame.

    For the foot room, once it has put the foot on its sole. Vertices and the other faces stay.
    """
    above = np.all(mesh.vertices[mesh.faces][:, :, 2] > height, axis=1)
    count = int(np.count_nonzero(above))
    return (mesh.keep_faces(~above), [LEG.found(count=count)]) if 0 < count < len(above) else (mesh, [])


def without_leg(mesh: Mesh) -> tuple[Mesh, list[Finding]]:
    """The mesh without a long leg, wherever it points: any unit, any frame, open or closed.

    A limb is recognised by slices across its own axis: narrow and even over most of their
    number, then at one end suddenly as long as a foot. Without such an end nothing is cut.
    """
    points = Samples.of(mesh, _SAMPLE).points
    found = _limb_along_any_axis(points)
    if found is None:
        return mesh, []
    cut, toward_foot = found
    # heights are measured from the foot's end, growing up the leg
    heights = -(mesh.vertices @ toward_foot)
    leg = np.all(heights[mesh.faces] > cut, axis=1)
    count = int(np.count_nonzero(leg))
    return (mesh.keep_faces(~leg), [LEG.found(count=count)]) if count else (mesh, [])


def _limb_along_any_axis(points: Floats) -> tuple[float, Floats] | None:
    """Where to cut and which way the foot lies, None without a limb.

    The longest direction of foot and leg together lies between the two, so directions round it
    are tried, and each is refined by the limb's own axis until it stays.
    """
    across, beside, along = np.linalg.eigh(np.cov((points - points.mean(axis=0)).T))[1].T
    if np.ptp(points @ beside) < _TWO_LONG_SIDES * np.ptp(points @ along):
        return None
    for turn in _TURNS:
        for other in (beside, across):
            axis = np.cos(turn) * along + np.sin(turn) * other
            for _ in range(4):
                found = _limb(points, axis)
                if found is None:
                    break
                limb, cut, toward_foot = found
                refined = _direction(points[limb], toward_foot)
                if abs(float(refined @ axis)) > _SETTLED:
                    return cut, toward_foot
                axis = refined
    return None


def _limb(points: Floats, axis: Floats) -> tuple[Bools, float, Floats] | None:
    """Which points are leg, where to cut (height along the leg), and the direction towards the foot."""
    along = -(points @ axis)
    low, high = float(along.min()), float(along.max())
    ends = np.linspace(low, high, _SLICES + 1)
    slices = np.clip(np.searchsorted(ends, along, side="right") - 1, 0, _SLICES - 1)
    sizes = _sizes(points, slices, axis)
    for way in (1.0, -1.0):
        # seen from the other end the same slices come in the opposite order
        (lengths, across), edges = (sizes, ends) if way > 0 else (sizes[:, ::-1], -ends[::-1])
        top = lengths[_SLICES // 2 :]
        leg_width = float(np.median(top))
        foot_length = float(lengths[: _SLICES // 2].max())
        if leg_width <= 0 or foot_length < _FOOT_TO_LEG * leg_width or top.max() > _EVEN * leg_width:
            continue
        wide = np.flatnonzero(lengths > _EVEN * leg_width)
        instep = float(edges[wide[-1] + 1])
        limb = slice(int(wide[-1]) + 1, _SLICES)
        long = edges[-1] - instep >= _LONG * foot_length
        # a gap between two things is no limb: an empty slice counts as flat
        if not long or np.quantile(across[limb] / np.maximum(lengths[limb], 1e-300), 0.2) < _ROUND:
            continue
        cut = max(instep + _KEPT * foot_length, float(edges[0]) + _ANKLE * foot_length)
        return way * along > instep, cut, way * axis
    return None


def _sizes(points: Floats, slices: Ints, axis: Floats) -> Floats:
    """(2, s): the largest extent of each slice across ``axis``, and the extent across that.

    ``slices`` (n,) is the slice of each point. All slices at once: one by one, the many small
    calls take ten times as long. Slices of fewer than three points have no extent.
    """
    order = np.argsort(slices, kind="stable")
    count = np.bincount(slices, minlength=_SLICES)
    full = np.flatnonzero(count >= 3)
    order = order[(count >= 3)[slices[order]]]
    count = count[full]
    starts = np.cumsum(count) - count
    aside, beside = _across(axis)
    x, y = points[order] @ aside, points[order] @ beside
    slice_of = np.repeat(np.arange(len(full)), count)
    from_x, from_y = (np.add.reduceat(column, starts) / count for column in (x, y))
    for _ in range(2):
        away_x, away_y = x - from_x[slice_of], y - from_y[slice_of]
        squared = away_x**2 + away_y**2
        length = np.sqrt(np.maximum.reduceat(squared, starts))
        # the first of the farthest points of each slice
        far = np.flatnonzero(squared == np.maximum.reduceat(squared, starts)[slice_of])
        far = far[np.diff(slice_of[far], prepend=-1) > 0]
        to_x, to_y, from_x, from_y = away_x[far], away_y[far], x[far], y[far]
    across = (x * to_y[slice_of] - y * to_x[slice_of]) / np.maximum(length, 1e-300)[slice_of]
    sizes = np.zeros((2, _SLICES))
    sizes[0, full] = length
    sizes[1, full] = np.maximum.reduceat(across, starts) - np.minimum.reduceat(across, starts)
    return sizes


def _across(axis: Floats) -> tuple[Floats, Floats]:
    """Two directions across ``axis`` and each other."""
    aside = np.cross(axis, np.eye(3)[np.abs(axis).argmin()])
    aside /= np.linalg.norm(aside)
    return aside, np.cross(axis, aside)


def _direction(limb: Floats, toward_foot: Floats) -> Floats:
    """The axis of the limb: the line through the middles of its slices."""
    heights = limb @ toward_foot
    order = np.argsort(heights)
    middles = np.array([limb[part].mean(axis=0) for part in np.array_split(order, 8)])
    axis = np.linalg.svd(middles - middles.mean(axis=0))[2][0]
    return np.asarray(axis if axis @ toward_foot > 0 else -axis)
