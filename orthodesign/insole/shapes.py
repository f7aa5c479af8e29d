"""Profiles that corrections are made of, each with its derivative.

A surface or weight over points is an array (3, n): value, d/dx and d/dy in one block, so that
normals are exact wherever the point lies and no neighbour is needed.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats


def smoothstep(t: Floats) -> tuple[Floats, Floats]:
    """6t⁵ − 15t⁴ + 10t³ on 0…1 and its derivative: from 0 to 1 with two flat derivatives (C²)."""
    t = np.clip(t, 0.0, 1.0)
    u = t * (1.0 - t)
    return t * t * t * (t * (6.0 * t - 15.0) + 10.0), 30.0 * u * u


def gentle_start(t: Floats, share: float) -> tuple[Floats, Floats]:
    """From 0 to 1 on 0…1 with two parabolas, the first over ``share`` of the way, and its derivative (C¹).

    Of all such steps it bends least at the start, and the more sharply at the end.
    """
    t = np.clip(t, 0.0, 1.0)
    early = t < share
    value = np.where(early, t * t / share, 1.0 - (1.0 - t) ** 2 / (1.0 - share))
    return value, 2.0 * np.where(early, t / share, (1.0 - t) / (1.0 - share))


def ramp(along: Floats, start: float, end: float) -> Floats:
    """(3, n) field rising from 0 where ``along`` ≤ ``start`` to 1 where it is ≥ ``end``.

    ``along`` is a (3, n) field itself, such as a distance with its derivatives.
    """
    value, slope = smoothstep((along[0] - start) / (end - start))
    return np.stack([value, slope / (end - start) * along[1], slope / (end - start) * along[2]])


def product(a: Floats, b: Floats) -> Floats:
    """The (3, n) field a·b with its derivatives."""
    return np.stack([a[0] * b[0], a[1] * b[0] + a[0] * b[1], a[2] * b[0] + a[0] * b[2]])


def complement(a: Floats) -> Floats:
    """The (3, n) field 1 − a."""
    return np.stack([1.0 - a[0], -a[1], -a[2]])


def coordinate(x: Floats, y: Floats, dx: float, dy: float, offset: float = 0.0) -> Floats:
    """(3, n) field dx·x + dy·y + offset: a distance along a straight direction."""
    return np.stack([dx * x + dy * y + offset, np.full_like(x, dx), np.full_like(x, dy)])


def smooth_maximum(a: Floats, b: Floats, blend: Floats | float) -> Floats:
    """The (3, n) field max(a, b) with its crease rounded where |a − b| < ``blend`` (C¹).

    Outside that band it *is* the higher field, to the last bit. ``blend`` may be a (3, n) field.
    """
    width = blend[0] if isinstance(blend, np.ndarray) else blend
    h = np.clip(0.5 + 0.5 * (a[0] - b[0]) / width, 0.0, 1.0)
    result: Floats = b + h * (a - b)
    crease = h * (1.0 - h)
    result[0] += width * crease
    if isinstance(blend, np.ndarray):
        result[1:] += crease * blend[1:]
    return result


def rounded_corner(a: Floats, b: Floats, radius: float) -> Floats:
    """The smaller of two distances, with the corner between them rounded by ``radius``."""
    near = np.minimum(a, b)
    corner = radius - np.hypot(np.maximum(radius - a, 0.0), np.maximum(radius - b, 0.0))
    return np.where((a < radius) & (b < radius), corner, near)
