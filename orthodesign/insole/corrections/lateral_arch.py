"""Lateral arch: raises the lateral longitudinal arch, from the heel to behind the fifth head.

The whole rise at its apex and lateral to it, 0 at the front of the heel seat, the MTH line and the
foot's axis.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.patches import flank, patch, with_patch
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import coordinate, product
from orthodesign.prescription import Prescription

# The apex lies at this part of the foot's length, and this far from its axis to its lateral border
_ALONG, _OUT = 0.46, 0.7
# It rises from here, in parts of the length in front of the heel seat, and ends so far behind the MTH line
_START, _BEHIND = 0.06, 0.03


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the lateral arch raised."""
    height = prescription.number("lateral_arch")
    if height == 0.0:
        return surface
    anatomy = places.anatomy
    box = (float(anatomy.heel_seat[0]), float(anatomy.mth1[0]), -np.inf, 0.0)
    index, weight = patch(places, ("lateral_arch",), box, lambda x, y: _weight(x, y, anatomy))
    return with_patch(surface, index, weight, height)


def lateral_apex(anatomy: Anatomy) -> tuple[float, float]:
    """x and y of the apex, frame M."""
    x = _ALONG * anatomy.length
    return x, _OUT * float(anatomy.lateral_border(np.array(x))[0])


def _weight(x: Floats, y: Floats, anatomy: Anatomy) -> Floats:
    """(3, k) the effect of one millimetre."""
    apex, inner = lateral_apex(anatomy)
    behind = apex - float(anatomy.heel_seat[0]) - _START * anatomy.length
    rising = flank(coordinate(x, y, -1.0, 0.0, apex), 0.0, behind, raised=True)
    line, slope = anatomy.mth_line(y)
    ahead = np.maximum(line - _BEHIND * anatomy.length - apex, 1.0)
    # as a part of the way to the MTH line, which is oblique
    part = np.stack([(x - apex) / ahead, 1.0 / ahead, -(x - apex) / ahead**2 * slope])
    along = product(rising, flank(part, 0.0, 1.0, raised=True))
    return product(along, flank(coordinate(x, y, 0.0, 1.0, -inner), 0.0, -inner, raised=True))
