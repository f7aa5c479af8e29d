"""Rearfoot post: the heel tilted by a vertical shear, medial side up (varus, +) or down (valgus, −).

Δz = tan θ · d, d measured from the pivot: the opposite border of the heel (nothing is taken away)
or its centre (no net lift). Full under the rearfoot, fading to 0 by the MTH line.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.insole.posting import lever
from orthodesign.insole.shapes import product
from orthodesign.prescription import Prescription


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` tilted under the rearfoot by the prescribed angle."""
    angle = prescription.number("rearfoot_post")
    if angle == 0.0:
        return surface
    anatomy = places.anatomy
    choice, medial_up = prescription.choice("post_pivot"), angle > 0.0
    weight = places.once(
        ("rearfoot_post", choice, medial_up),
        lambda: product(
            lever(places, anatomy.post_pivot(choice, medial_up=medial_up), choice, medial_up=medial_up),
            anatomy.behind(places.x, places.y, anatomy.heel_end, None),
        ),
    )
    return surface + float(np.tan(np.radians(angle))) * weight
