"""Forefoot post: the distal edge tilted by a vertical shear, medial side up (varus, +) or down.

Δz = tan θ · d as under the rearfoot, 0 behind the midfoot, full from just behind the metatarsal
heads to the distal edge.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.insole.posting import lever
from orthodesign.insole.shapes import complement, product
from orthodesign.prescription import Prescription

# Full from this far behind the MTH line: the tilt is even over a coin laid on the distal edge
FULL_BEHIND_MTH = 30.0
# A tilted distal edge stands on a strip along its lower border: it turns about a line this part of
# its breadth inside, and begins to do so softly
STANDS, _SOFT = 0.32, 0.04
# However narrow the device, the tilt is full this far to either side of the forefoot's middle, mm
_TILTED = 8.0


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` tilted under the forefoot by the prescribed angle."""
    angle = prescription.number("forefoot_post")
    if angle == 0.0:
        return surface
    return surface + float(np.tan(np.radians(angle))) * _lever(places, prescription)


def rise(places: Places, prescription: Prescription) -> Floats:
    """(n,) how much the post raises the forefoot, mm."""
    angle = prescription.number("forefoot_post")
    result: Floats = float(np.tan(np.radians(angle))) * _lever(places, prescription)[0]
    return result


def rise_at(places: Places, prescription: Prescription, y: float) -> float:
    """How much the post raises the distal edge at ``y`` of frame M, mm."""
    line, _ = places.anatomy.mth_line(np.array([y]))
    # behind the edge, and in front of where the post is full
    point = np.array([float(line[0]) - 0.75 * FULL_BEHIND_MTH, y])
    angle = prescription.number("forefoot_post")
    return float(np.tan(np.radians(angle))) * places.height(_lever(places, prescription), point)


def _lever(places: Places, prescription: Prescription) -> Floats:
    """(3, n) the lever arm of the post, fading to 0 behind the forefoot."""
    angle = prescription.number("forefoot_post")
    choice, medial_up = prescription.choice("post_pivot"), angle > 0.0
    return places.once(
        ("forefoot_post", choice, medial_up),
        lambda: product(
            lever(
                places,
                forefoot_pivot(places, choice, medial_up=medial_up),
                choice,
                medial_up=medial_up,
                soft=_SOFT * breadth_of(places),
            ),
            _fade(places),
        ),
    )


def forefoot_pivot(places: Places, pivot: str, *, medial_up: bool) -> float:
    """y of the line the forefoot turns about: a little inside its opposite border, or its middle.

    The strip beside an edge pivot stays on the ground: the device stands on it.
    """
    anatomy = places.anatomy
    middle = float(0.5 * (anatomy.mth1[1] + anatomy.mth5[1]))
    if pivot == "centre":
        return middle
    lateral, medial = places.distal_borders
    strip, clear = STANDS * breadth_of(places), _TILTED + _SOFT * breadth_of(places)
    return min(lateral + strip, middle - clear) if medial_up else max(medial - strip, middle + clear)


def breadth_of(places: Places) -> float:
    """Breadth of the device at its distal edge, mm."""
    lateral, medial = places.distal_borders
    return medial - lateral


def _fade(places: Places) -> Floats:
    """0 up to the front of the heel seat, 1 from just behind the metatarsal heads on."""
    anatomy = places.anatomy
    return complement(anatomy.behind(places.x, places.y, anatomy.heel_end, None, short=FULL_BEHIND_MTH))
