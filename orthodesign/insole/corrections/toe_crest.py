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
    box = (0.6 * anatomy.length, np.inf, -np.inf, border)
    index, ahead = patch(places, ("toe_crest",), box, lambda x, y: ahead_of_crease(anatomy, x, y))
    _, medial = patch(places, ("toe_crest end",), box, lambda x, y: coordinate(x, y, 0.0, 1.0, -border))
    from_crest = ahead[0] - _AHEAD * anatomy.length - prescription.number("toe_crest_offset")
    side = np.sign(from_crest)
    away = np.stack([np.abs(from_crest), side * ahead[1], side * ahead[2]])
    ridge = flank(away, 0.0, max(_HALF_WIDTH, flank_width(height, 0.0)), raised=True)
    end = flank(medial, -_END, _END, raised=True)
    return with_patch(surface, index, height * product(ridge, end))


def crest_point(anatomy: Anatomy, prescription: Prescription) -> tuple[float, float]:
    """x and y of the crest under the third toe, frame M."""
    y = float(head(anatomy, 3)[1])
    crease = -float(ahead_of_crease(anatomy, np.zeros(1), np.array([y]))[0, 0])
    return crease + _AHEAD * anatomy.length + prescription.number("toe_crest_offset"), y
