"""The nearest point of a triangle, for many triangles at once."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats


def closest_on_triangles(points: Floats, corners: Floats) -> Floats:
    """(n, 3): the point of triangle i nearest to ``points[i]``.

    ``points`` (n, 3), ``corners`` (n, 3, 3), one unit. The nearest point inside the triangle's
    plane counts where it falls into the triangle, else the nearest of its three sides.
    """
    a = corners[:, 0]
    ab, ac, ap = corners[:, 1] - a, corners[:, 2] - a, points - a
    aa, bb, cross = _dot(ab, ab), _dot(ac, ac), _dot(ab, ac)
    pb, pc = _dot(ap, ab), _dot(ap, ac)
    doubled = aa * bb - cross * cross
    safe = np.where(doubled > 0, doubled, 1.0)
    u = (bb * pb - cross * pc) / safe
    v = (aa * pc - cross * pb) / safe
    foot = a + u[:, None] * ab + v[:, None] * ac
    outside = np.flatnonzero(~((doubled > 0) & (u >= 0) & (v >= 0) & (u + v <= 1)))
    if len(outside):
        foot[outside] = _closest_on_sides(points[outside], corners[outside])
    return foot


def _closest_on_sides(points: Floats, corners: Floats) -> Floats:
    nearest = np.full(len(points), np.inf)
    foot = np.empty_like(points)
    for k in range(3):
        start, along = corners[:, k], corners[:, (k + 1) % 3] - corners[:, k]
        length = _dot(along, along)
        share = np.clip(_dot(points - start, along) / np.where(length > 0, length, 1.0), 0.0, 1.0)
        here = start + share[:, None] * along
        distance = _dot(here - points, here - points)
        better = distance < nearest
        nearest[better] = distance[better]
        foot[better] = here[better]
    return foot


def _dot(a: Floats, b: Floats) -> Floats:
    product: Floats = np.einsum("ij,ij->i", a, b)
    return product
