"""What rearfoot and forefoot posts share: the lever arm about their pivot."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import coordinate, smooth_maximum

# At an edge pivot the tilt begins softly over this many mm: no crease along the border
SOFT = 5.0


def lever(places: Places, pivot: float, choice: str, *, medial_up: bool, soft: float = SOFT) -> Floats:
    """(3, n) distance d from the pivot line at y = ``pivot``, positive medially.

    An edge pivot only adds: beyond it, where the midfoot is wider than the heel, d stays 0.
    """
    arm = coordinate(places.x, places.y, 0.0, 1.0, -pivot)
    if choice == "centre":
        return arm
    sign = 1.0 if medial_up else -1.0
    return sign * smooth_maximum(sign * arm, np.zeros_like(arm), soft)
