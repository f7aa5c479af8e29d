"""Reverse Morton's extension: a platform under the second to fifth metatarsal heads.

It begins behind the heads, ends at the toe crease, and runs out over the lateral border; the first
head may drop beside it.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.forefoot import ahead_of_crease, ahead_of_heads, first_ray_border, head
from orthodesign.insole.patches import bordered, patch, with_patch
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import coordinate, smooth_maximum
from orthodesign.prescription import Prescription

# The platform begins this far behind the heads, as part of the foot's length; its corners are rounded
# where two borders are less than so many mm apart
_BEHIND_HEADS, _CORNER = 0.05, 12.0


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the platform added."""
    height = prescription.number("reverse_mortons")
    if height == 0.0:
        return surface
    anatomy = places.anatomy
    box = (0.45 * anatomy.length, np.inf, -np.inf, first_ray_border(anatomy) + 20.0)
    distances = patch(places, ("reverse_mortons",), box, lambda x, y: _outside(x, y, anatomy))
    # the ball of the device is solid down to the ground: its top may bend as it likes
    x, y = head(anatomy, 3)[:, None]
    whole = float(_outside(x, y, anatomy)[0, 0])
    index, weight = bordered(places, ("reverse_mortons",), distances, height, 0.0, whole)
    return with_patch(surface, index, weight, height)


def _outside(x: Floats, y: Floats, anatomy: Anatomy) -> Floats:
    """(3, k) distance outwards from the platform's border."""
    ahead = ahead_of_heads(anatomy, x, y)
    behind = -ahead - np.array([[_BEHIND_HEADS * anatomy.length], [0.0], [0.0]])
    beyond = ahead_of_crease(anatomy, x, y)
    medial = coordinate(x, y, 0.0, 1.0, -first_ray_border(anatomy))
    return smooth_maximum(smooth_maximum(behind, medial, _CORNER), beyond, _CORNER)
