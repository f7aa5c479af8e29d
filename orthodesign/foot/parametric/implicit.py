"""Implicit surfaces: negative inside, positive outside, about a distance in mm.

All functions broadcast over their coordinate arrays.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from orthodesign.foundation.mesh import Floats

Triple = Sequence[float]


def smooth_union(first: Floats, second: Floats, blend: float | Floats) -> Floats:
    """Union whose seam is filled over a width of ``blend`` mm (polynomial smooth minimum)."""
    closeness = np.maximum(blend - np.abs(first - second), 0.0) / blend
    union: Floats = np.minimum(first, second) - closeness * closeness * blend * 0.25
    return union


def round_intersection(first: Floats, second: Floats, radius: float | Floats) -> Floats:
    """Intersection whose edge is rounded by about ``radius`` mm where the two meet at right angles.

    A cubic smooth maximum: unlike a circular edge it runs out without a jump in curvature, which
    would show on skin as a crease.
    """
    # the width at which the cubic cuts as much off the corner as a circle of that radius
    width = 1.76 * radius
    closeness = np.maximum(width - np.abs(first - second), 0.0) / width
    rounded: Floats = np.maximum(first, second) + closeness * closeness * closeness * width / 6.0
    return rounded


def round_cone(
    x: Floats, y: Floats, z: Floats, start: Triple, end: Triple, start_radius: float, end_radius: float
) -> Floats:
    """A bone with flesh: spheres of growing radius strung from ``start`` to ``end`` (mm)."""
    axis = np.subtract(end, start)
    along = (x - start[0]) * axis[0] + (y - start[1]) * axis[1] + (z - start[2]) * axis[2]
    along = np.clip(along / float(axis @ axis), 0.0, 1.0)
    dx = x - start[0] - along * axis[0]
    dy = y - start[1] - along * axis[1]
    dz = z - start[2] - along * axis[2]
    distance = np.sqrt(dx * dx + dy * dy + dz * dz)
    level: Floats = distance - start_radius - along * (end_radius - start_radius)
    return level


def ellipsoid(x: Floats, y: Floats, z: Floats, centre: Triple, radii: Triple) -> Floats:
    """An ellipsoid along the axes, its distance corrected to first order near the surface."""
    u, v, w = ((c - o) / r for c, o, r in zip((x, y, z), centre, radii, strict=True))
    level = np.sqrt(u * u + v * v + w * w)
    slope = np.sqrt((u / radii[0]) ** 2 + (v / radii[1]) ** 2 + (w / radii[2]) ** 2)
    distance: Floats = level * (level - 1.0) / np.maximum(slope, 1e-9)
    return distance
