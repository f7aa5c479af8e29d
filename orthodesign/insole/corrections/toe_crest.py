"""Toe crest: a ridge under the crease of the second to fifth toes, which the toes can grip."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.forefoot import ahead_of_crease, first_ray_border, head
from orthodesign.insole.patches import flank, flank_width, patch, with_patch
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import coordinate, product
from orthodesign.prescription import Prescription

# The crest lies this far in front of the crease, in parts of the foot's length, and is this wide, mm
_AHEAD, _HALF_WIDTH = 0.012, 8.0
# Medially it ends over so many mm, at the border of the big toe
_END = 10.0


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the crest added."""
    height = prescription.number("toe_crest")
    if height == 0.0:
        return surface
    anatomy = places.anatomy
    border = first_ray_border(anatomy)
    crest = _AHEAD * anatomy.length + prescription.number("toe_crest_offset")
    half = max(_HALF_WIDTH, flank_width(height, 0.0))

    def ridge(x: Floats, y: Floats) -> Floats:
        ahead = ahead_of_crease(anatomy, x, y)
        side = np.sign(ahead[0] - crest)
        away = np.stack([side * (ahead[0] - crest), side * ahead[1], side * ahead[2]])
        end = flank(coordinate(x, y, 0.0, 1.0, -border), -_END, _END, raised=True)
        return product(flank(away, 0.0, half, raised=True), end)

    x, _ = crest_point(anatomy, prescription)
    # the crease is oblique and curved: the whole of it is looked at
    oblique = 0.2 * anatomy.length
    box = (x - half - oblique, x + half + oblique, -np.inf, border)
    index, weight = patch(places, ("toe_crest", crest, half), box, ridge)
    return with_patch(surface, index, weight, height)


def crest_point(anatomy: Anatomy, prescription: Prescription) -> tuple[float, float]:
    """x and y of the crest under the third toe, frame M."""
    y = float(head(anatomy, 3)[1])
    crease = -float(ahead_of_crease(anatomy, np.zeros(1), np.array([y]))[0, 0])
    return crease + _AHEAD * anatomy.length + prescription.number("toe_crest_offset"), y
