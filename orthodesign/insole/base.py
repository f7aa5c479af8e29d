"""The underside: the shell's lower surface, and what stands between it and the ground.

A shell is as thick as asked along its normal. Under the heel a base reaches down to the ground, so
that it stands without rocking; an extrinsic post and the lift are the same base, only taller. The
distal edge bears on the ground too. Heights here are in frame D: the ground is z = 0.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.corrections import forefoot_post
from orthodesign.insole.cutout import CutOut
from orthodesign.insole.outline import ADULT, BEHIND_MTH1, BEHIND_MTH5
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import rounded_corner, smoothstep
from orthodesign.prescription import Prescription

# A heel post stands this far inside the rim, in proportion less on a child's foot, and reaches to
# this part of the foot's length
_POST_INSET, _POST_FRONT = 5.0, 0.325
# Without an extrinsic post the base is only what it takes to stand, well inside the heel
_STAND_INSET, _STAND_FRONT = 9.0, 0.33
# Its front corners are rounded with this radius, in proportion less on a child's foot
_CORNER = 12.0
# Its sides are drafted over this many mm, as a ground post is
_DRAFT = 4.5
# The distal bearing: a band behind the distal edge that runs out to the ground
_BEARING = (22.0, 6.0)


def ground_off(anatomy: Anatomy, y: Floats, prescription: Prescription) -> Floats | float:
    """(k,) height of the heel base over the ground at ``y`` of frame M: frame D, mm.

    0, or with motion a plane turned by it that rises from the medial third line of the
    weight-bearing heel, so that the base may rock medially by that angle.
    """
    motion = prescription.number("rearfoot_post_motion")
    if motion == 0.0:
        return 0.0
    line = float(anatomy.skive_point(+1.0)[1])
    return float(np.tan(np.radians(motion))) * np.maximum(y - line, 0.0)


def distal_height(places: Places, prescription: Prescription) -> Floats | None:
    """(n,) what the distal bearing reaches down to: with the shell when the post is intrinsic.

    None where it is the ground everywhere. Where a first-ray cut-out takes away the border that a
    lateral post stands on, a strip beside the cut-out stands in its stead: the bearing reaches so much
    further down.
    """
    if (
        prescription.number("forefoot_post") == 0.0
        or prescription.choice("forefoot_post_kind") == "extrinsic"
    ):
        return None
    rise, cutout = forefoot_post.rise(places, prescription), CutOut.of(prescription)
    if cutout is not None and prescription.number("forefoot_post") < 0.0:
        medial = cutout.whole_edge(places.anatomy)
        beside = medial - forefoot_post.STANDS * (medial - places.distal_borders[0])
        rise -= max(forefoot_post.rise_at(places, prescription, beside), 0.0)
    height: Floats = np.maximum(rise, 0.0)
    return height


def heel_front(anatomy: Anatomy, x: Floats) -> Floats:
    """(k,) 1 under the heel, 0 in front of where a heel post ends; its front is drafted."""
    weight, _ = smoothstep((_POST_FRONT * anatomy.length - x) / _DRAFT)
    return weight


def heel_base(places: Places, inside: Floats, *, intrinsic: bool) -> Floats:
    """(n,) 1 where the heel stands on the ground, 0 outside, with drafted sides along the outline."""
    inset, part = (_STAND_INSET, _STAND_FRONT) if intrinsic else (_POST_INSET, _POST_FRONT)
    small = min(1.0, places.anatomy.length / ADULT)
    front = part * places.anatomy.length - places.x
    depth = rounded_corner(inside - small * inset, front, small * _CORNER)
    weight, _ = smoothstep(depth / _DRAFT)
    return weight


def distal_bearing(places: Places, back: float = 0.0) -> Floats:
    """(n,) weight of the bearing: 1 in a band behind the distal edge of a three-quarter device.

    ``back``: so much further back than the usual edge, mm.
    """
    anatomy = places.anatomy
    line, _ = anatomy.mth_line(places.y)
    behind = line - 0.5 * (BEHIND_MTH1 + BEHIND_MTH5) - places.x - back
    weight, _ = smoothstep((_BEARING[0] - behind) / (_BEARING[0] - _BEARING[1]))
    return weight
