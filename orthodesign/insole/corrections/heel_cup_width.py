"""Heel cup width: the walls of the heel set apart, or together, on either side.

The sole is drawn out sideways as if it were of rubber: nothing moves under the weight-bearing heel, the
walls move wholly, and by the arch there is nothing left of it. It comes before everything else, so that
the outline, the cup and its rim follow the walls.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.shapes import smoothstep

# Nothing moves this near to the middle of the heel; from the border of what bears weight on, all does:
# parts of half the weight-bearing width. Between, it is drawn out evenly, so that a round heel stays
# round, but for the first and the last of the way
_STILL, _WHOLE = 0.1, 1.1
_SOFT = 0.25
# Along the foot it is whole up to the first part of its length, and gone at the second
_ALONG = (0.24, 0.44)


def widened(anatomy: Anatomy, each_side: float) -> Anatomy:
    """The anatomy with the walls of its heel set apart by so many mm on each side."""
    if each_side == 0.0:
        return anatomy
    sole = anatomy.sole
    lateral, medial = anatomy.heel_bearing
    middle, half = 0.5 * (lateral + medial), 0.5 * (medial - lateral)
    x, y = np.meshgrid(sole.x, sole.y, indexing="ij")
    aside = y - middle
    start, end = _ALONG
    along, _ = smoothstep((end - x / anatomy.length) / (end - start))
    # seen from where a place comes to lie: what bears weight is as much wider there, or narrower
    whole = _WHOLE * half + each_side
    across = _evenly((np.abs(aside) - _STILL * half) / (whole - _STILL * half))
    drawn = sole.with_z(sole.at(x, y - each_side * np.sign(aside) * along * across))
    return replace(anatomy, sole=drawn)


def _evenly(t: Floats) -> Floats:
    """From 0 to 1 on 0…1 in a straight line whose ends are parabolas over ``_SOFT`` of the way (C¹)."""
    t = np.clip(t, 0.0, 1.0)
    bend = np.maximum(_SOFT - t, 0.0) ** 2 - np.maximum(t - 1.0 + _SOFT, 0.0) ** 2
    result: Floats = (t - 0.5 * _SOFT + 0.5 * bend / _SOFT) / (1.0 - _SOFT)
    return result
