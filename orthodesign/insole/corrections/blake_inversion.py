"""Blake inversion: the heel's top surface tilted medially, as a positive poured inverted would leave it.

The parameter is the effective tilt: a fifth of the angle the positive is poured at. Shell and underside
tilt together, full under the rearfoot and fading to 0 by the MTH line, about the same pivot as posts.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.insole.posting import lever
from orthodesign.insole.shapes import product
from orthodesign.prescription import Prescription


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` inverted under the rearfoot by the effective angle."""
    angle = prescription.number("blake_inversion")
    if angle == 0.0:
        return surface
    anatomy, choice = places.anatomy, prescription.choice("post_pivot")
    weight = places.once(
        ("blake_inversion", choice),
        lambda: product(
            lever(places, anatomy.post_pivot(choice, medial_up=True), choice, medial_up=True),
            anatomy.behind(places.x, places.y, anatomy.heel_end, None),
        ),
    )
    return surface + float(np.tan(np.radians(angle))) * weight
