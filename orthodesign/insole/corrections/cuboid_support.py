"""Cuboid support: an oval dome under the cuboid, to hold up the lateral column."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.patches import bend_radius, dome, dome_width, patch, with_patch
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription

# The cuboid lies at this part of the foot's length, and this far from its axis to its lateral border
_ALONG, _OUT = 0.41, 0.55
# Half axes of the dome, as parts of the foot's length
_HALF_LENGTH, _HALF_WIDTH = 0.085, 0.06


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the dome added."""
    height = prescription.number("cuboid_support")
    if height == 0.0:
        return surface
    anatomy = places.anatomy
    x, y = cuboid_apex(anatomy, prescription)
    least = dome_width(height, bend_radius(prescription))
    long, wide = (max(part * anatomy.length, least) for part in (_HALF_LENGTH, _HALF_WIDTH))
    index, weight = patch(
        places,
        ("cuboid_support", x, y, long, wide),
        (x - long, x + long, y - wide, y + wide),
        lambda px, py: dome(px, py, (x, y), (long, wide)),
    )
    return with_patch(surface, index, weight, height)


def cuboid_apex(anatomy: Anatomy, prescription: Prescription) -> tuple[float, float]:
    """x and y of the apex of the dome, frame M."""
    x = _ALONG * anatomy.length
    y = _OUT * float(anatomy.lateral_border(np.array(x))[0])
    return x + prescription.number("cuboid_forward"), y + prescription.number("cuboid_aside")
