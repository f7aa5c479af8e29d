"""Raises and reliefs at picked points: navicular, fifth ray, an ulcer, a scar.

Each is a round plateau with a fillet, or a dome where a thick shell needs all its radius to bend. Where
the flanks of two reach each other's middle, both are corrected, so that every point has its height;
where they would reach much farther, the points are refused as too near for so thick a shell.
"""

from __future__ import annotations

from math import hypot

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.patches import (
    Patch,
    bend_radius,
    bordered,
    flank,
    flank_width,
    from_disc,
    patch,
    spread,
    with_patch,
)
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription, PrescriptionError
from orthodesign.prescription.points import Point

# In the middle of a spot all others together may have this part of their height
_NEAR = 0.3


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with every point raised or relieved."""
    spots = [spot for spot in prescription.points("spots") or () if spot[3] != 0.0]
    if not spots:
        return surface
    bends = _bends(spots, bend_radius(prescription))
    for spot, bend, height in zip(spots, bends, _heights(spots, bends, prescription), strict=True):
        index, weight = _round(places, spot, bend)
        surface = with_patch(surface, index, weight, float(height))
    return surface


def _bends(spots: list[Point], radius: float) -> list[float]:
    """With which radius the flank of each spot bends: more gently where flanks of others add to it."""
    reach = [spot[2] + sum(spread(spot[3], radius, -spot[2])) for spot in spots]
    around = list(zip(spots, reach, strict=True))
    return [
        radius * sum(hypot(one[0] - other[0], one[1] - other[1]) < near + far for other, far in around)
        for one, near in around
    ]


def _heights(spots: list[Point], bends: list[float], prescription: Prescription) -> Floats:
    """(k,) height of each spot, for the sum of all of them to be what was asked in every middle."""
    asked = np.array([spot[3] for spot in spots])
    if len(spots) == 1:
        return asked
    centres = np.array([spot[:2] for spot in spots])
    reaching = np.empty((len(spots), len(spots)))
    for column, (spot, bend) in enumerate(zip(spots, bends, strict=True)):
        distance = from_disc(centres[:, 0], centres[:, 1], (spot[0], spot[1]), (spot[2], spot[2]))
        inner, width = spread(spot[3], bend, -spot[2])
        reaching[:, column] = flank(distance, inner, width, raised=spot[3] > 0.0)[0]
    others = reaching.sum(axis=1) - 1.0
    if others.max() > _NEAR:
        one = int(np.argmax(others))
        other = int(np.argmax(np.where(np.arange(len(spots)) == one, 0.0, reaching[one])))
        first, second = sorted((spots[one][0], spots[other][0]))
        raise PrescriptionError(
            f"spots has two points, at x {first:g} and {second:g} mm, too near to one "
            f"another for a shell of {prescription.number('shell_thickness'):g} mm: its underside cannot "
            "bend so sharply between them. Move them apart, lower them, or make them one."
        )
    result: Floats = np.linalg.solve(reaching, asked)
    return result


def _round(places: Places, spot: Point, bend: float) -> Patch:
    """Places and (3, k) weight of one spot: 1 in its middle."""
    x, y, radius, height = spot
    reach = radius + flank_width(height, max(bend, 0.0))
    key = ("spot", x, y, radius, reach)
    distances = patch(
        places,
        key,
        (x - reach, x + reach, y - reach, y + reach),
        lambda px, py: from_disc(px, py, (x, y), (radius, radius)),
    )
    return bordered(places, key, distances, height, bend, -radius)
