"""From an implicit surface to a closed triangle mesh: a net of quads, then Newton steps onto it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.ndimage import map_coordinates

from orthodesign.foot.parametric.nets import surface_net
from orthodesign.foundation import Mesh
from orthodesign.foundation.mesh import Floats, Ints

# field(x, y, z) → signed level, negative inside; broadcasts
Field = Callable[[Floats, Floats, Floats], Floats]

_NEWTON_STEPS = 3


def surface_mesh(field: Field, low: Floats, high: Floats, cell: float) -> Mesh:
    """The zero surface of ``field`` within the box from ``low`` to ``high`` (mm, (3,)), grid ``cell`` mm.

    Closed and outward; every edge joins exactly two triangles. Raises NotManifoldError where the
    grid is too coarse for two near sheets of the surface.
    """
    axes = [low[a] + cell * np.arange(int(np.ceil((high[a] - low[a]) / cell)) + 1) for a in range(3)]
    values = field(axes[0][:, None, None], axes[1][None, :, None], axes[2][None, None, :])
    points, quads = surface_net(values)
    vertices = _onto_surface(field, low + cell * _relaxed(points, quads), low, cell, values)
    return Mesh.of(vertices, _triangles(vertices, quads))


def _relaxed(points: Floats, quads: Ints) -> Floats:
    """Each point halfway to the mean of its neighbours: evens out the net before it is projected."""
    start, end = quads.ravel(), np.roll(quads, -1, axis=1).ravel()
    count = np.bincount(start, minlength=len(points))[:, None]
    sums = [np.bincount(start, weights=points[end, axis], minlength=len(points)) for axis in range(3)]
    relaxed: Floats = 0.5 * points + 0.5 * np.stack(sums, axis=1) / count
    return relaxed


def _onto_surface(field: Field, points: Floats, low: Floats, cell: float, values: Floats) -> Floats:
    """Newton steps along the gradient; none longer than half a cell, so that the net keeps its shape."""
    gradient = np.gradient(values, cell)
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
