"""Metatarsal pad: a teardrop dome behind the second to fourth metatarsal heads.

Its apex lies 8 mm behind the line of the heads unless moved. It falls off roundly in front and to
the sides and tapers backwards to a tail, as pads are ground.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.forefoot import head, heads_line
from orthodesign.insole.patches import bend_radius, dome_width, patch, with_patch
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription

_BEHIND_HEADS = 8.0
# As parts of the ball's breadth and of the foot's length
_WIDE, _LONG = 0.5, 0.2
# This part of the length lies in front of the apex; towards its tail the pad narrows by so much
_IN_FRONT, _TAPER = 0.33, 0.5


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the pad added."""
    height = prescription.number("met_pad")
    if height == 0.0:
        return surface
    apex, shape = pad_apex(places.anatomy, prescription), _extents(places.anatomy, prescription, height)
    box = (apex[0] - shape[1], apex[0] + shape[0], apex[1] - shape[2], apex[1] + shape[2])
    index, weight = patch(
        places, ("met_pad", *apex, *shape), box, lambda x, y: _teardrop(x - apex[0], y - apex[1], shape)
    )
    return with_patch(surface, index, weight, height)


def pad_apex(anatomy: Anatomy, prescription: Prescription) -> tuple[float, float]:
    """x and y of the apex of the pad, frame M."""
    y = float(head(anatomy, 3)[1]) + prescription.number("met_pad_aside")
    ahead = prescription.number("met_pad_offset") - _BEHIND_HEADS
    return float(heads_line(anatomy, y)[0]) + ahead, y


def _extents(anatomy: Anatomy, prescription: Prescription, height: float) -> tuple[float, float, float]:
    """How far the pad reaches in front of its apex, behind it and to either side, mm."""
    width, length = prescription.optional("met_pad_width"), prescription.optional("met_pad_length")
    if width is None:
        width = _WIDE * float(anatomy.mth1[1] - anatomy.mth5[1])
    if length is None:
        length = _LONG * anatomy.length
    least = dome_width(height, bend_radius(prescription))
    return max(_IN_FRONT * length, least), max((1.0 - _IN_FRONT) * length, least), max(0.5 * width, least)


def _teardrop(u: Floats, v: Floats, shape: tuple[float, float, float]) -> Floats:
    """(3, k) height 1 at the apex: u in front of it, v beside it."""
    front, back, side = shape
    reach = np.where(u > 0.0, front, back)
    t = np.clip(-u / back, 0.0, 1.0)
    # the tail narrows with no crease at the apex
    breadth = side * (1.0 - _TAPER * t * t)
    narrowing = 2.0 * _TAPER * side * t / back
    left = np.maximum(1.0 - (u / reach) ** 2 - (v / breadth) ** 2, 0.0)
    du = -2.0 * u / reach**2 + 2.0 * v * v / breadth**3 * narrowing
    dv = -2.0 * v / breadth**2
    return np.stack([left * left, 2.0 * left * du, 2.0 * left * dv])
