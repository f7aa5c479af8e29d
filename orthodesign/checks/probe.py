"""Feeling a solid from above and from below: where vertical rays first meet it. Frame D, mm."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints, Mesh
from orthodesign.foundation.raster import cast_vertical


def heights_at(mesh: Mesh, points: Floats, *, from_above: bool = True) -> Floats:
    """(k,) height of the highest (or lowest) hit of the vertical ray through each plan point (k, 2).

    NaN where a ray misses the solid. Exact on the mesh's own triangles.
    """
    points = np.atleast_2d(np.asarray(points, dtype=float))
    corners = mesh.corners[_near(mesh, points)]
    low, high = corners[:, :, :2].min(axis=1), corners[:, :, :2].max(axis=1)
    heights = np.full(len(points), np.nan)
    for number, point in enumerate(points):
        met = corners[((low <= point) & (high >= point)).all(axis=1)]
        if len(met):
            z, _ = cast_vertical(met, (point[0], point[1]), 1.0, (1, 1), lowest=not from_above)
            heights[number] = z[0, 0]
    return heights


def _near(mesh: Mesh, points: Floats) -> Ints:
    """The faces that do not lie wholly beside the box round some plan points."""
    # one bit for each side of the box a vertex lies beyond; a face whose corners share one is beside
    beyond = np.zeros(len(mesh.vertices), dtype=np.uint8)
    for axis in range(2):
        column = mesh.vertices[:, axis]
        beyond |= (column < points[:, axis].min()).astype(np.uint8) << (2 * axis)
        beyond |= (column > points[:, axis].max()).astype(np.uint8) << (2 * axis + 1)
    a, b, c = (beyond[mesh.faces[:, k]] for k in range(3))
    return np.flatnonzero((a & b & c) == 0)


def disc(centre: Floats, diameter: float, spacing: float = 1.5) -> Floats:
    """(k, 2) plan points of a square lattice within a disc."""
    steps = np.arange(-diameter / 2, diameter / 2 + 1e-9, spacing)
    x, y = np.meshgrid(steps, steps, indexing="ij")
    inside = np.hypot(x, y) <= diameter / 2 + 1e-9
    result: Floats = np.stack([x[inside], y[inside]], axis=1) + np.asarray(centre)[:2]
    return result


def slope_across(points: Floats, heights: Floats) -> float:
    """Slope dz/dy of the plane fitted to heights (k,) at plan points (k, 2); NaN from too few."""
    known = np.isfinite(heights)
    if known.sum() < 3:
        return float("nan")
    columns = np.column_stack([points[known], np.ones(int(known.sum()))])
    plane, *_ = np.linalg.lstsq(columns, heights[known], rcond=None)
    return float(plane[1])
