"""Metatarsal bar: a ridge across all shafts behind the metatarsal heads.

Gradual from behind, 25 mm and no steeper than 30°; short in front, 10 mm or more and no steeper
than 45°. It runs out over both borders of the device, as a bar that is ground flush does.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.forefoot import ahead_of_heads, head
from orthodesign.insole.patches import bend_radius, flank, flank_width, patch, with_patch
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription

_BEHIND_HEADS = 8.0
# Length of the bevels, mm, and the slope that is steepest on them
_PROXIMAL, _DISTAL = (25.0, 0.577), (10.0, 1.0)


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the bar added."""
    height = prescription.number("met_bar")
    if height == 0.0:
        return surface
    crest = prescription.number("met_bar_offset") - _BEHIND_HEADS
    room = flank_width(height, bend_radius(prescription))
    behind, before = (max(length, 2.0 * height / slope, room) for length, slope in (_PROXIMAL, _DISTAL))
    middle = float(head(places.anatomy, 3)[0]) + crest
    # the line of the heads is oblique: the whole of the ball is looked at
    oblique = 0.2 * places.anatomy.length
    index, weight = patch(
        places,
        ("met_bar", crest, behind, before),
        (middle - behind - oblique, middle + before + oblique, -np.inf, np.inf),
        lambda x, y: _ridge(ahead_of_heads(places.anatomy, x, y), crest, behind, before),
    )
    return with_patch(surface, index, weight, height)


def crest_point(anatomy: Anatomy, prescription: Prescription) -> tuple[float, float]:
    """x and y of the crest of the bar behind the third head, frame M."""
    x, y = head(anatomy, 3)
    return float(x) + prescription.number("met_bar_offset") - _BEHIND_HEADS, float(y)


def _ridge(ahead: Floats, crest: float, behind: float, before: float) -> Floats:
    """(3, k) 1 on the crest, 0 from ``behind`` mm behind it and ``before`` mm in front of it on."""
    from_crest = ahead[0] - crest
    reach = np.where(from_crest > 0.0, before, -behind)
    return flank(np.stack([from_crest / reach, ahead[1] / reach, ahead[2] / reach]), 0.0, 1.0, raised=True)
