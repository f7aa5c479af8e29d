"""Cluffy wedge: a wedge under the big toe that holds it slightly up.

It rises from the joint at the toe's base to its full height under the ball of the toe, and keeps it
to the tip.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.forefoot import first_ray_border, toe_ball
from orthodesign.insole.patches import flank, patch, spread, with_patch
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import coordinate, product
from orthodesign.prescription import Prescription

# The wedge begins at this part of the way from the first head to the ball of the toe, is as high as asked
# so many mm before that, and begins and ends to rise over this part of its length
_START, _BEFORE, _SOFT = 0.3, 2.0, 0.2


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the wedge added."""
    height = prescription.number("cluffy_wedge")
    if height == 0.0:
        return surface
    anatomy, border = places.anatomy, first_ray_border(places.anatomy)
    box = (float(anatomy.mth1[0]), np.inf, border - 20.0, np.inf)
    inner, width = spread(height, 0.0, border - float(anatomy.mth1[1]))

    def wedge(x: Floats, y: Floats) -> Floats:
        lateral = coordinate(x, y, 0.0, -1.0, border)
        return product(_rising(x, anatomy), flank(lateral, inner, width, raised=True))

    index, weight = patch(places, ("cluffy_wedge", inner, width), box, wedge)
    return with_patch(surface, index, weight, height)


def _rising(x: Floats, anatomy: Anatomy) -> Floats:
    """(3, k) 0 at the base of the toe, 1 under its ball and beyond, straight between soft ends."""
    ball, base = float(toe_ball(anatomy)[0]), float(anatomy.mth1[0])
    start, end = base + _START * (ball - base), ball - _BEFORE
    t = np.clip((x - start) / (end - start), 0.0, 1.0)
    steep = 1.0 / (1.0 - _SOFT)
    early, late = np.minimum(t, _SOFT), np.maximum(t - (1.0 - _SOFT), 0.0)
    middle = np.clip(t - _SOFT, 0.0, 1.0 - 2.0 * _SOFT)
    value = steep * (0.5 * early**2 / _SOFT + middle + late - 0.5 * late**2 / _SOFT)
    slope = steep * np.where(t < _SOFT, t / _SOFT, np.where(late > 0.0, 1.0 - late / _SOFT, 1.0))
    return np.stack([value, slope / (end - start), np.zeros_like(x)])
