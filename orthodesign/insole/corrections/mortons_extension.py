"""Morton's extension: a platform under the first ray, to beyond the joint of the big toe.

It begins behind the first metatarsal head, ends short of the toe's tip, and runs out over the
medial border.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.forefoot import ahead_of_heads, first_ray_border, first_ray_end, head
from orthodesign.insole.patches import bordered, patch, with_patch
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import coordinate, smooth_maximum
from orthodesign.prescription import Prescription

# The platform begins this far behind the head, as part of the foot's length; its corners are rounded
# where two borders are less than so many mm apart
_BEHIND_HEAD, _CORNER = 0.05, 12.0


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the platform added."""
    height = prescription.number("mortons_extension")
    if height == 0.0:
        return surface
    anatomy = places.anatomy
    box = (0.5 * anatomy.length, np.inf, first_ray_border(anatomy) - 20.0, np.inf)
    distances = patch(places, ("mortons_extension",), box, lambda x, y: _outside(x, y, anatomy))
    # the ball of the device is solid down to the ground: its top may bend as it likes
    x, y = head(anatomy, 1)[:, None]
    whole = float(_outside(x, y, anatomy)[0, 0])
    index, weight = bordered(places, ("mortons_extension",), distances, height, 0.0, whole)
    return with_patch(surface, index, weight, height)


def _outside(x: Floats, y: Floats, anatomy: Anatomy) -> Floats:
    """(3, k) distance outwards from the platform's border."""
    ahead = ahead_of_heads(anatomy, x, y)
    behind = -ahead - np.array([[_BEHIND_HEAD * anatomy.length], [0.0], [0.0]])
    beyond = coordinate(x, y, 1.0, 0.0, -first_ray_end(anatomy))
    lateral = coordinate(x, y, 0.0, -1.0, first_ray_border(anatomy))
    return smooth_maximum(smooth_maximum(behind, lateral, _CORNER), beyond, _CORNER)
