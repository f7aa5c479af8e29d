"""Metatarsal off-loading: a round recess under each chosen head; under the first, a dancer's pad.

Recesses under neighbouring heads run into one another. Each ends at the middle of the next head, so
that every head is relieved by what was asked for it.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.forefoot import head
from orthodesign.insole.patches import Patch, faded, flank_width, from_disc, patch, spread, with_patch
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription

NAMES = tuple(f"offload_mth{number}" for number in range(1, 6))
# Overlapping recesses of depths a and b are (aⁿ + bⁿ)^(1/n) deep: hardly more than the deeper one
_UNION = 6
# Depths below this are nothing, mm
_NOTHING = 1e-3


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the recesses sunk into it."""
    depths = {number: prescription.number(name) for number, name in enumerate(NAMES, start=1)}
    relieved = [number for number, depth in depths.items() if depth > 0.0]
    if not relieved:
        return surface
    radius = prescription.number("offload_radius")
    sunk = [(depths[number], _recess(places, number, radius, depths[number])) for number in relieved]
    if len(sunk) == 1:
        ((depth, (index, weight)),) = sunk
        return with_patch(surface, index, weight, -depth)
    key = ("offloading", radius, *depths.values())
    united = places.once(key, lambda: _united(len(places.x), sunk))
    index = places.once((*key, "index"), lambda: np.flatnonzero(united[0] > 0.0))
    field = places.once((*key, "field"), lambda: united[:, index])
    return with_patch(surface, index, field, -1.0)


def _united(count: int, sunk: list[tuple[float, Patch]]) -> Floats:
    """(3, n) depth of overlapping recesses at all places: a trough that goes through."""
    total = np.zeros((3, count))
    for depth, (index, weight) in sunk:
        total[0, index] += (depth * weight[0]) ** _UNION
        total[1:, index] += depth * (depth * weight[0]) ** (_UNION - 1) * weight[1:]
    deep = total[0] > _NOTHING**_UNION
    total[:, ~deep] = 0.0
    total[0, deep] **= 1.0 / _UNION
    total[1:, deep] /= total[0, deep] ** (_UNION - 1)
    return total


def _recess(places: Places, number: int, radius: float, depth: float) -> Patch:
    """The recess under one head: places and (3, k) weight, 1 in its middle."""
    anatomy = places.anatomy
    x, y = (float(value) for value in head(anatomy, number))
    neighbours = [head(anatomy, other) for other in (number - 1, number + 1) if 1 <= other <= 5]
    apart = min(float(np.hypot(*(one - (x, y)))) for one in neighbours)
    # the ball of the device is solid down to the ground: its top may bend as it likes
    inner, width = spread(-depth, 0.0, -radius)
    inner = min(inner, max(apart - width, 0.0) - radius)
    width = min(width, apart)
    reach = radius + flank_width(5.0, 0.0)
    key = ("offload", number, radius)
    distances = patch(
        places,
        key,
        (x - reach, x + reach, y - reach, y + reach),
        lambda px, py: from_disc(px, py, (x, y), (radius, radius)),
    )
    return faded(places, key, distances, inner, width, raised=False)
