"""Metatarsal off-loading: a round recess under each chosen head; under the first, a dancer's pad.

Recesses under neighbouring heads run into one another. Each ends at the middle of the next head, so
that every head is relieved by what was asked for it.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.insole.forefoot import head
from orthodesign.insole.patches import flank, flank_width, from_disc, patch, spread, with_patch
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription

NAMES = tuple(f"offload_mth{number}" for number in range(1, 6))


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the recesses sunk into it."""
    depths = {number: prescription.number(name) for number, name in enumerate(NAMES, start=1)}
    relieved = [number for number, depth in depths.items() if depth > 0.0]
    if not relieved:
        return surface
    radius = prescription.number("offload_radius")
    sunk = [_recess(places, number, radius, depths[number]) for number in relieved]
    if len(sunk) == 1:
        return with_patch(surface, sunk[0][0], -sunk[0][1])
    total = np.zeros_like(surface)
    for index, depth in sunk:
        total[0, index] += depth[0] ** 2
        total[1:, index] += depth[0] * depth[1:]
    # overlapping recesses of depths a and b are √(a² + b²) deep: half as deep each, a trough between them
    index = np.flatnonzero(total[0] > 1e-12)
    depth = np.sqrt(total[0, index])
    return with_patch(surface, index, -np.stack([depth, *(total[1:, index] / depth)]))


def _recess(places: Places, number: int, radius: float, depth: float) -> tuple[Ints, Floats]:
    """The recess under one head: places and (3, k) depth."""
    anatomy = places.anatomy
    x, y = (float(value) for value in head(anatomy, number))
    neighbours = [head(anatomy, other) for other in (number - 1, number + 1) if 1 <= other <= 5]
    apart = min(float(np.hypot(*(one - (x, y)))) for one in neighbours)
    # the ball of the device is solid down to the ground: its top may bend as it likes
    inner, width = spread(-depth, 0.0, -radius)
    inner = min(inner, max(apart - width, 0.0) - radius)
    width = min(width, apart)
    reach = radius + flank_width(5.0, 0.0)
    index, outside = patch(
        places,
        ("offload", number, radius),
        (x - reach, x + reach, y - reach, y + reach),
        lambda px, py: from_disc(px, py, (x, y), (radius, radius)),
    )
    near = np.flatnonzero(outside[0] < inner + width)
    return index[near], depth * flank(outside[:, near], inner, width, raised=False)
