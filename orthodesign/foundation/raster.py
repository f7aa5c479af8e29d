"""The z-buffer: which triangle a vertical ray meets first, for a whole grid of rays at once."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints

# Candidate (triangle, ray) pairs held at a time: bounds the memory at about 200 MB whatever the mesh
_CHUNK = 2_000_000
# A ray through an edge shared by two triangles must hit one of them in spite of rounding
_EDGE_SLACK = 1e-9


def cast_vertical(
    corners: Floats, origin: tuple[float, float], pitch: float, shape: tuple[int, int], *, lowest: bool
) -> tuple[Floats, Ints]:
    """Meet ``corners`` with the vertical rays of a grid.

    ``corners`` is (m, 3, 3), any unit. Ray (i, j) stands at ``origin + pitch * (i, j)``.
    Returns the height of the lowest (or highest) hit of each ray, NaN where there is none, and
    the index of the triangle hit, -1 where there is none; both of ``shape``.
    """
    faces = np.arange(3 * len(corners)).reshape(-1, 3)
    return cast_on_faces(corners.reshape(-1, 3), faces, origin, pitch, shape, lowest=lowest)


def cast_on_faces(
    vertices: Floats,
    faces: Ints,
    origin: tuple[float, float],
    pitch: float,
    shape: tuple[int, int],
    *,
    lowest: bool,
) -> tuple[Floats, Ints]:
    """The same for triangles ``faces`` (m, 3) of ``vertices`` (n, 3), which need not be laid out first.

    Of a fine mesh most triangles fall between the rays: only the others are looked at closely.
    """
    rows, columns = shape
    sign = 1.0 if lowest else -1.0
    heights = np.full(rows * columns, np.inf)
    met = np.full(rows * columns, -1, dtype=np.int64)
    first, last = [], []
    for axis, end in enumerate(shape):
        place = (vertices[:, axis] - origin[axis]) / pitch
        # clipped to the grid on both sides: what lies far off it must not overflow the integers
        after = np.clip(np.ceil(place - _EDGE_SLACK), 0, end).astype(np.int32)
        before = np.clip(np.floor(place + _EDGE_SLACK), -1, end - 1).astype(np.int32)
        a, b, c = faces.T
        # by hand: reducing an axis of three is several times slower
        first.append(np.minimum(np.minimum(after[a], after[b]), after[c]))
        last.append(np.maximum(np.maximum(before[a], before[b]), before[c]))
    members = np.flatnonzero((first[0] <= last[0]) & (first[1] <= last[1]))
    start_of = np.stack([first[0][members], first[1][members]], axis=1).astype(np.int64)
    extent = np.stack([last[0][members], last[1][members]], axis=1) - start_of + 1
    ends = np.cumsum(extent[:, 0] * extent[:, 1])
    start = 0
    while start < len(members):
        base = ends[start - 1] if start else 0
        stop = max(int(np.searchsorted(ends, base + _CHUNK, side="right")), start + 1)
        part = slice(start, stop)
        corners = vertices[faces[members[part]]]
        plan = (corners[:, :, :2] - np.asarray(origin)) / pitch
        _cast_chunk(
            members[part], plan, corners[:, :, 2], start_of[part], extent[part], columns, sign, heights, met
        )
        start = stop
    heights[~np.isfinite(heights)] = np.nan
    return (sign * heights).reshape(shape), met.reshape(shape)


def _cast_chunk(
    members: Ints,
    plan: Floats,
    z: Floats,
    first: Ints,
    extent: Ints,
    columns: int,
    sign: float,
    heights: Floats,
    faces: Ints,
) -> None:
    """Meet triangles with their rays: ``plan`` (k, 3, 2), ``z`` (k, 3), ``first`` and ``extent`` (k, 2)."""
    count = extent[:, 0] * extent[:, 1]
    owner = np.repeat(np.arange(len(members)), count)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
    i = first[owner, 0] + step // extent[owner, 1]
    j = first[owner, 1] + step % extent[owner, 1]
    a, b, c = plan[owner, 0], plan[owner, 1], plan[owner, 2]
    ab, ac = b - a, c - a
    doubled = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    dx, dy = i - a[:, 0], j - a[:, 1]
    with np.errstate(divide="ignore", invalid="ignore"):
        u = (dx * ac[:, 1] - dy * ac[:, 0]) / doubled
        v = (dy * ab[:, 0] - dx * ab[:, 1]) / doubled
        slack = 1e-7
        hit = (u >= -slack) & (v >= -slack) & (u + v <= 1 + slack)
    owner, u, v = owner[hit], u[hit], v[hit]
    cell = i[hit] * columns + j[hit]
    z = z[owner]
    height = sign * (z[:, 0] + u * (z[:, 1] - z[:, 0]) + v * (z[:, 2] - z[:, 0]))
    better = height < heights[cell]
    owner, cell, height = members[owner[better]], cell[better], height[better]
    # equal heights are settled by the smaller triangle number, so the answer is deterministic
    order = np.lexsort((owner, height, cell))
    cell, height, owner = cell[order], height[order], owner[order]
    leading = np.ones(len(cell), dtype=bool)
    leading[1:] = cell[1:] != cell[:-1]
    heights[cell[leading]] = height[leading]
    faces[cell[leading]] = owner[leading]
