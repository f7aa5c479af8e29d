"""Which triangle each pixel shows: a z-buffer for pictures, single precision and fast.

``foundation.raster`` does the same exactly, for measuring. Here triangles of about equal box are
drawn together as blocks of pixels, with neither loops nor gathers, and a packed maximum keeps the
nearest: several times faster, right to 1/1000 of a pixel.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.mesh import Floats, Ints

# Pixels of blocks in work at a time: bounds the memory at about 100 MB
_CHUNK = 2_000_000
# Box sides are rounded up to one of these, so that there are few groups
_SIDES = np.unique(np.r_[np.arange(1, 9), np.round(8 * 1.3 ** np.arange(1, 40))].astype(np.int64))


def nearest_faces(corners: Floats, shape: tuple[int, int]) -> Ints:
    """(columns, rows) int64: the triangle seen in each pixel, -1 for none.

    ``corners`` (m, 3, 3): x and y in pixels, pixel centres at whole numbers; the larger z is seen.
    """
    columns, rows = shape
    plan = corners[:, :, :2]
    low = np.minimum(np.minimum(plan[:, 0], plan[:, 1]), plan[:, 2])
    high = np.maximum(np.maximum(plan[:, 0], plan[:, 1]), plan[:, 2])
    first = np.maximum(np.ceil(low), 0).astype(np.int64)
    last = np.minimum(np.floor(high), [columns - 1, rows - 1]).astype(np.int64)
    extent = last - first + 1
    drawn = np.flatnonzero((extent > 0).all(axis=1))
    buffer = np.full(columns * rows, -1, dtype=np.int64)
    level = _levels(corners[:, :, 2])
    side = np.searchsorted(_SIDES, np.minimum(extent[drawn], _SIDES[-1]))
    group = side[:, 0] * len(_SIDES) + side[:, 1]
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.r_[True, np.diff(group[order]) != 0]) if len(order) else order
    for members in np.split(drawn[order], starts[1:]):
        if not len(members):
            continue
        wide, tall = _SIDES[np.searchsorted(_SIDES, extent[members[0]])]
        step = max(int(_CHUNK // (wide * tall)), 1)
        for begin in range(0, len(members), step):
            part = members[begin : begin + step]
            _draw(buffer, corners[part], level[part], part, first[part], int(wide), int(tall), rows, columns)
    return np.where(buffer >= 0, buffer & 0xFFFFFFFF, -1).reshape(shape)


def _levels(depth: Floats) -> Floats:
    """Depths as 0 to 2^30: integers compare fast and pack with the face number."""
    low, high = float(depth.min()), float(depth.max())
    return np.asarray((depth - low) * ((2.0**30 - 1) / max(high - low, 1e-12)))


def _draw(
    buffer: Ints,
    corners: Floats,
    level: Floats,
    faces: Ints,
    first: Ints,
    wide: int,
    tall: int,
    rows: int,
    columns: int,
) -> None:
    """Draw triangles whose boxes are at most ``wide`` by ``tall`` pixels from ``first``; in place."""
    a, b, c = ((corners[:, k, :2] - first) for k in range(3))
    ab, ac = b - a, c - a
    doubled = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    scale = 1 / np.where(doubled != 0, doubled, np.inf)
    # barycentric shares are linear in the pixel: v = v0 + vi i + vj j, and so is the depth
    vi, vj = ac[:, 1] * scale, -ac[:, 0] * scale
    wi, wj = -ab[:, 1] * scale, ab[:, 0] * scale
    v0 = -(a[:, 0] * vi + a[:, 1] * vj)
    w0 = -(a[:, 0] * wi + a[:, 1] * wj)
    across: NDArray[np.float32] = np.arange(wide, dtype=np.float32)
    along: NDArray[np.float32] = np.arange(tall, dtype=np.float32)
    v = _plane(v0, vi, vj, across, along)
    w = _plane(w0, wi, wj, across, along)
    slack = np.float32(1e-4)
    inside = (v >= -slack) & (w >= -slack) & (v + w <= 1 + slack)
    inside &= (scale != 0)[:, None, None]
    which, i, j = np.nonzero(inside)
    column, row = first[which, 0] + i, first[which, 1] + j
    rise = np.stack([level[:, 1] - level[:, 0], level[:, 2] - level[:, 0]], axis=1)
    depth = level[which, 0] + rise[which, 0] * v[which, i, j] + rise[which, 1] * w[which, i, j]
    packed = (np.clip(depth, 0, 2.0**30).astype(np.int64) << 32) | faces[which]
    kept = (column < columns) & (row < rows)
    np.maximum.at(buffer, (column * rows + row)[kept], packed[kept])


def _plane(
    start: Floats, right: Floats, up: Floats, across: NDArray[np.float32], along: NDArray[np.float32]
) -> NDArray[np.float32]:
    columns = start[:, None].astype(np.float32) + right[:, None].astype(np.float32) * across
    rows = up[:, None].astype(np.float32) * along
    return np.asarray(columns[:, :, None] + rows[:, None, :], dtype=np.float32)
