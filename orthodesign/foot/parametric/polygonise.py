"""From an implicit surface to a closed triangle mesh: surface nets, then Newton steps onto the surface."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.ndimage import map_coordinates

from orthodesign.foundation import Mesh
from orthodesign.foundation.mesh import Bools, Floats, Ints

# field(x, y, z) → signed level, negative inside; broadcasts
Field = Callable[[Floats, Floats, Floats], Floats]

_CORNERS = np.array([(i, j, k) for i in (0, 1) for j in (0, 1) for k in (0, 1)])
_EDGES = np.array(
    [(a, b) for a in range(8) for b in range(a + 1, 8) if np.abs(_CORNERS[a] - _CORNERS[b]).sum() == 1]
)
_NEWTON_STEPS = 3


class NotManifoldError(ValueError):
    """Two sheets of the surface share a grid cell, so a net through the cells would touch itself."""


def surface_mesh(field: Field, low: Floats, high: Floats, cell: float) -> Mesh:
    """The zero surface of ``field`` within the box from ``low`` to ``high`` (mm, (3,)), grid ``cell`` mm.

    Closed and outward; every edge joins exactly two triangles. Raises NotManifoldError where the
    grid is too coarse for two near sheets of the surface.
    """
    axes = [low[a] + cell * np.arange(int(np.ceil((high[a] - low[a]) / cell)) + 1) for a in range(3)]
    values = np.broadcast_to(
        field(axes[0][:, None, None], axes[1][None, :, None], axes[2][None, None, :]),
        tuple(len(axis) for axis in axes),
    )
    inside = values < 0
    points, cell_number = _cell_points(values, inside)
    quads = _quads(inside, cell_number)
    _require_manifold(quads)
    gradient = np.stack(list(np.gradient(values, cell)))
    relaxed = _relaxed(points, quads)
    vertices = _onto_surface(field, low + cell * relaxed, low, cell, gradient)
    return Mesh.of(vertices, _triangles(vertices, quads))


def _cell_points(values: Floats, inside: Bools) -> tuple[Floats, Ints]:
    """One point in each cell the surface passes, in grid units, and the number of each cell's point."""
    shape = tuple(n - 1 for n in values.shape)
    corner_count = np.zeros(shape, dtype=np.int8)
    for i, j, k in _CORNERS:
        corner_count += inside[i : shape[0] + i, j : shape[1] + j, k : shape[2] + k]
    cells = np.argwhere((corner_count > 0) & (corner_count < 8))
    at_corner = values[tuple(np.moveaxis(cells[:, None, :] + _CORNERS, 2, 0))]
    start, end = at_corner[:, _EDGES[:, 0]], at_corner[:, _EDGES[:, 1]]
    crossed = (start < 0) != (end < 0)
    share = np.where(crossed, start / np.where(crossed, start - end, 1.0), 0.0)
    direction = _CORNERS[_EDGES[:, 1]] - _CORNERS[_EDGES[:, 0]]
    crossing = _CORNERS[_EDGES[:, 0]] + share[:, :, None] * direction
    mean = (crossing * crossed[:, :, None]).sum(axis=1) / crossed.sum(axis=1)[:, None]
    number = np.full(shape, -1, dtype=np.int64)
    number[tuple(cells.T)] = np.arange(len(cells))
    return cells + mean, number


def _quads(inside: Bools, number: Ints) -> Ints:
    """(q, 4): the four cells round every grid edge that crosses the surface, outward."""
    quads = []
    for axis in range(3):
        turned_inside = np.moveaxis(inside, axis, 0)
        turned_number = np.moveaxis(number, axis, 0)
        before, after = turned_inside[:-1], turned_inside[1:]
        i, j, k = np.nonzero(before != after)
        ring = np.stack(
            [turned_number[i, j - dj, k - dk] for dj, dk in ((1, 1), (0, 1), (0, 0), (1, 0))], axis=1
        )
        # moving axis 1 to the front turns the handedness of the other two
        turn = before[i, j, k] == (axis == 1)
        quads.append(np.where(turn[:, None], ring[:, ::-1], ring))
    return np.concatenate(quads)


def _require_manifold(quads: Ints) -> None:
    start, end = quads.ravel(), np.roll(quads, -1, axis=1).ravel()
    key = start * (int(quads.max()) + 1) + end
    if len(np.unique(key)) != len(key):
        raise NotManifoldError("two sheets of the surface share a grid cell")


def _relaxed(points: Floats, quads: Ints) -> Floats:
    """Each point halfway to the mean of its neighbours: evens out the net before it is projected."""
    start, end = quads.ravel(), np.roll(quads, -1, axis=1).ravel()
    count = np.bincount(start, minlength=len(points))[:, None]
    sums = np.stack(
        [np.bincount(start, weights=points[end, axis], minlength=len(points)) for axis in range(3)], axis=1
    )
    return 0.5 * points + 0.5 * sums / count


def _onto_surface(field: Field, points: Floats, low: Floats, cell: float, gradient: Floats) -> Floats:
    """Newton steps along the gradient; none longer than half a cell, so that the net keeps its shape."""
    for _ in range(_NEWTON_STEPS):
        grid = ((points - low) / cell).T
        slope = np.stack([map_coordinates(part, grid, order=1, mode="nearest") for part in gradient], axis=1)
        level = field(points[:, 0], points[:, 1], points[:, 2])
        squared = np.maximum((slope * slope).sum(axis=1), 0.05)
        step = -(level / squared)[:, None] * slope
        length = np.linalg.norm(step, axis=1, keepdims=True)
        points = points + step * np.minimum(1.0, 0.5 * cell / np.maximum(length, 1e-12))
    return points


def _triangles(vertices: Floats, quads: Ints) -> Ints:
    """Every quad cut along its shorter diagonal."""
    corners = vertices[quads]
    first = np.linalg.norm(corners[:, 0] - corners[:, 2], axis=1)
    second = np.linalg.norm(corners[:, 1] - corners[:, 3], axis=1)
    along_first = (first <= second)[:, None]
    one = np.where(along_first, quads[:, [0, 1, 2]], quads[:, [0, 1, 3]])
    other = np.where(along_first, quads[:, [0, 2, 3]], quads[:, [1, 2, 3]])
    return np.concatenate([one, other])
