"""Where the metatarsal heads and the toes lie: what additions to the forefoot refer to. Frame M, mm.

Only the first and the fifth head are landmarks. The others lie between them, as in the general
anatomy of the foot: the second and third in front of the straight line, on the metatarsal parabola.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy

# How far across, from the first head to the fifth, each head lies
_ACROSS = (0.0, 0.29, 0.53, 0.77, 1.0)
# The line of the heads is this part of the foot's length in front of the straight line in the middle
_PARABOLA = 0.0155
# Where the ball of the big toe lies, and where a platform under the first ray ends, between the first
# head and the toe's tip
_TOE_BALL, _SHORT_OF_TIP = 0.7, 0.82


def head(anatomy: Anatomy, number: int) -> Floats:
    """(2,) the metatarsal head ``number``, 1 to 5."""
    y = float(anatomy.mth1[1] + _ACROSS[number - 1] * (anatomy.mth5[1] - anatomy.mth1[1]))
    return np.array([float(heads_line(anatomy, y)[0]), y])


def heads_line(anatomy: Anatomy, y: Floats | float) -> tuple[Floats, Floats]:
    """x of the line through the metatarsal heads at ``y``, and its slope dx/dy."""
    line, slope = anatomy.mth_line(np.asarray(y, dtype=float))
    span = float(anatomy.mth1[1] - anatomy.mth5[1])
    f = (np.asarray(y, dtype=float) - anatomy.mth5[1]) / span
    bulge = 4.0 * _PARABOLA * anatomy.length
    return line + bulge * f * (1.0 - f), slope + bulge * (1.0 - 2.0 * f) / span


def ahead_of_heads(anatomy: Anatomy, x: Floats, y: Floats) -> Floats:
    """(3, n) how far in front of the line through the metatarsal heads points lie."""
    line, slope = heads_line(anatomy, y)
    return np.stack([x - line, np.ones_like(x), -slope])


def ahead_of_crease(anatomy: Anatomy, x: Floats, y: Floats) -> Floats:
    """(3, n) how far in front of the toe crease points lie; it is curved as the heads are."""
    medial, lateral = anatomy.sulcus_medial, anatomy.sulcus_lateral
    slope = float((medial[0] - lateral[0]) / (medial[1] - lateral[1]))
    span = float(anatomy.mth1[1] - anatomy.mth5[1])
    f, bulge = (y - anatomy.mth5[1]) / span, 4.0 * _PARABOLA * anatomy.length
    line = lateral[0] + slope * (y - lateral[1]) + bulge * f * (1.0 - f)
    return np.stack([x - line, np.ones_like(x), -slope - bulge * (1.0 - 2.0 * f) / span])


def first_ray_border(anatomy: Anatomy) -> float:
    """y of the line between the first and the second ray."""
    return float(0.5 * (head(anatomy, 1)[1] + head(anatomy, 2)[1]))


def toe_ball(anatomy: Anatomy) -> Floats:
    """(2,) the ball of the big toe."""
    x, y = float(anatomy.mth1[0]), float(anatomy.mth1[1])
    return np.array([x + _TOE_BALL * (anatomy.length - x), y])


def first_ray_end(anatomy: Anatomy) -> float:
    """x where a platform under the first ray ends: beyond the joint of the big toe, short of its tip."""
    x = float(anatomy.mth1[0])
    return x + _SHORT_OF_TIP * (anatomy.length - x)
