"""What additions are made of: a patch of the places, and how its height fades at its border.

An addition concerns some of the places only. What its position decides, such as the distance from its
border, is worked out once for these; a slider then shapes and adds a few thousand numbers.

The underside is an offset of the top and would fold under a bend sharper than the shell is thick.
So a raise bends over gently at its top and a relief at its lip, with a radius that the shell allows;
where that needs more room than the border asked for has, the flank grows wider.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import gentle_start
from orthodesign.prescription import Prescription

Patch = tuple[Ints, Floats]

# The gentle bend of a flank takes this part of its width, the sharp one the rest
_SHARE = 0.6
# Where the height has fallen to half, as a part of the flank: gentle at the top, or at the lip
_HALF_RAISED, _HALF_SUNK = (0.5 * _SHARE) ** 0.5, 1.0 - (0.5 * _SHARE) ** 0.5
# No flank is steeper than 45°, but for the highest, nor narrower than so many mm: a finger runs over it
_STEEPEST, _NARROWEST, _STEEP = 1.0, 4.0, 14.0
# The gentle bend has a radius of so many times the shell's thickness and so many mm: the surface
# underneath may bend the same way
_TIMES, _SPARE, _THICKEST = 1.5, 1.5, 8.0


def patch(
    places: Places,
    key: tuple[Hashable, ...],
    box: tuple[float, float, float, float],
    make: Callable[[Floats, Floats], Floats],
) -> Patch:
    """The places within a box (x from, to, y from, to), and a (3, k) field that ``make`` gives there.

    Worked out once for each ``key``.
    """
    x_from, x_to, y_from, y_to = box

    def within() -> Ints:
        x, y = places.x, places.y
        return np.flatnonzero((x > x_from) & (x < x_to) & (y > y_from) & (y < y_to))

    index = places.once((*key, "index"), within)
    return index, places.once((*key, "field"), lambda: make(places.x[index], places.y[index]))


def with_patch(surface: Floats, index: Ints, weight: Floats, height: float) -> Floats:
    """``surface`` (3, n) with ``height`` times a weight (3, k) added at the places ``index``.

    A surface that may be written to is our own, made for the addition before: it is not copied again.
    """
    result = surface if surface.flags.writeable else surface.copy()
    # row by row: picking from one long row is quick, from three at once is not
    for row, more in zip(result, height * weight, strict=True):
        row[index] += more
    return result


def bend_radius(prescription: Prescription) -> float:
    """The least radius a top may bend over with, mm, so that its underside does not fold; 0: any."""
    if prescription.choice("construction") == "full_contact":
        return 0.0
    return _TIMES * prescription.number("shell_thickness") + _SPARE


def flank_width(height: float, radius: float) -> float:
    """How wide, mm, a flank of this height must be for its gentle bend to have that radius."""
    height = abs(height)
    return max(
        _NARROWEST, min(2.0 * height / _STEEPEST, _STEEP), float(np.sqrt(2.0 * height * radius / _SHARE))
    )


def dome_width(height: float, radius: float) -> float:
    """How far, mm, a dome of this height must reach from its apex for it to have that radius there."""
    return float(np.sqrt(6.0 * abs(height) * radius))


def flank(distance: Floats, inner: float, width: float, *, raised: bool) -> Floats:
    """(3, k) 1 where ``distance`` (3, k) is below ``inner``, falling to 0 over ``width`` (C¹)."""
    t = (distance[0] - inner) / width
    if raised:
        value, slope = gentle_start(t, _SHARE)
        value = 1.0 - value
    else:
        value, slope = gentle_start(1.0 - t, _SHARE)
    return np.stack([value, -slope / width * distance[1], -slope / width * distance[2]])


def bordered(
    places: Places, key: tuple[Hashable, ...], distances: Patch, height: float, radius: float, deepest: float
) -> Patch:
    """Places and (3, k) weight: 1 inside a border, half on the border, 0 outside.

    ``distances`` are the places near it and how far outwards from the border they lie, which follow from
    ``key``; ``deepest`` is that of the innermost point, where the weight is whole however wide the
    flank must be.
    """
    inner, width = spread(height, radius, deepest)
    return faded(places, key, distances, inner, width, raised=height > 0.0)


def faded(
    places: Places, key: tuple[Hashable, ...], distances: Patch, inner: float, width: float, *, raised: bool
) -> Patch:
    """Places and (3, k) weight: 1 where the distance is below ``inner``, falling to 0 over ``width``."""
    index, distance = distances

    def near() -> Ints:
        return np.flatnonzero(distance[0] < inner + width)

    key = (*key, inner, width, raised)
    met = places.once((*key, "near"), near)
    weight = places.once((*key, "weight"), lambda: flank(distance[:, met], inner, width, raised=raised))
    return places.once((*key, "met"), lambda: index[met]), weight


def spread(height: float, radius: float, deepest: float) -> tuple[float, float]:
    """Where the flank of ``bordered`` begins, as a distance from the border, and how wide it is, mm."""
    width = flank_width(height, radius)
    half = _HALF_RAISED if height > 0.0 else _HALF_SUNK
    return max(deepest, -half * width), width


def widest(height: float) -> float:
    """How far outside its border an addition of up to this height may reach on the thickest shell, mm."""
    return flank_width(height, _TIMES * _THICKEST + _SPARE)


def from_disc(x: Floats, y: Floats, centre: tuple[float, float], radii: tuple[float, float]) -> Floats:
    """(3, k) distance outwards from a disc, or roughly from an oval with these half axes along and across."""
    u, v = (x - centre[0]) / radii[0], (y - centre[1]) / radii[1]
    scale = min(radii)
    away = np.maximum(np.hypot(u, v), 1e-9)
    return np.stack([scale * (away - 1.0), scale * u / (away * radii[0]), scale * v / (away * radii[1])])


def dome(x: Floats, y: Floats, centre: tuple[float, float], radii: tuple[float, float]) -> Floats:
    """(3, k) an oval dome (1 − q²)²: 1 at its apex, 0 from its border on (C¹)."""
    u, v = (x - centre[0]) / radii[0], (y - centre[1]) / radii[1]
    left = np.maximum(1.0 - u * u - v * v, 0.0)
    return np.stack([left * left, -4.0 * left * u / radii[0], -4.0 * left * v / radii[1]])
