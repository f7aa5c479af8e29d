"""Heel-post height: material under the whole heel, so that a post is as high as asked at its lowest border.

The heel is carried up by it as by a lift: constant under the heel, 0 by the MTH line. The base, which
reaches down to the ground, fills what opens under the shell.
"""

from __future__ import annotations

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the heel standing on a post of the prescribed height."""
    height = prescription.number("heel_post_height")
    if height == 0.0:
        return surface
    anatomy = places.anatomy
    # the same field as that of a lift that tapers to the MTH line
    weight = places.once(
        ("heel_lift", None), lambda: anatomy.behind(places.x, places.y, anatomy.heel_end, None)
    )
    return surface + height * weight
