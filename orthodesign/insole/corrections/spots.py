"""Raises and reliefs at picked points: navicular, fifth ray, an ulcer, a scar.

Each is a round plateau with a fillet, or a dome where a thick shell needs all its radius to bend. Where
the flanks of two reach each other's middle, both are corrected, so that every point has its height.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.insole.patches import bend_radius, flank, from_disc, patch, spread, widest
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription
from orthodesign.prescription.points import Point


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with every point raised or relieved."""
    spots = [spot for spot in prescription.points("spots") or () if spot[3] != 0.0]
    if not spots:
        return surface
    radius = bend_radius(prescription)
    result = surface.copy()
    for spot, height in zip(spots, _heights(spots, radius), strict=True):
        index, weight = _round(places, spot, radius)
        result[:, index] += height * weight
    return result


def _heights(spots: list[Point], radius: float) -> Floats:
    """(k,) height of each spot, for the sum of all of them to be what was asked in every middle."""
    asked = np.array([spot[3] for spot in spots])
    if len(spots) == 1:
        return asked
    centres = np.array([spot[:2] for spot in spots])
    reaching = np.empty((len(spots), len(spots)))
    for column, spot in enumerate(spots):
        distance = from_disc(centres[:, 0], centres[:, 1], (spot[0], spot[1]), (spot[2], spot[2]))
        inner, width = spread(spot[3], radius, -spot[2])
        reaching[:, column] = flank(distance, inner, width, raised=spot[3] > 0.0)[0]
    result: Floats = np.linalg.solve(reaching, asked)
    return result


def _round(places: Places, spot: Point, bend: float) -> tuple[Ints, Floats]:
    """Places and (3, k) weight of one spot: 1 in its middle."""
    x, y, radius, height = spot
    reach = radius + widest(8.0)
    index, outside = patch(
        places,
        ("spot", x, y, radius),
        (x - reach, x + reach, y - reach, y + reach),
        lambda px, py: from_disc(px, py, (x, y), (radius, radius)),
    )
    inner, width = spread(height, bend, -radius)
    near = np.flatnonzero(outside[0] < inner + width)
    return index[near], flank(outside[:, near], inner, width, raised=height > 0.0)
