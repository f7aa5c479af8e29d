"""Landmarks on the settled sole. Frame M, mm."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from orthodesign.foot.frame import Settled
from orthodesign.foot.lines import arch_line_ends, heel_bearing
from orthodesign.foot.types import Landmarks
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Floats

# Where a flat sole has no highest point of the arch: the navicular region
_ARCH_AT, _ARCH_PULL = 0.45, 0.4
# The toe crease lies about this part of the foot's length in front of the metatarsal heads
_CREASE, _CREASE_REACH = 0.085, 0.03


def landmarks_on(settled: Settled, sole: HeightField, picks: Mapping[str, Floats]) -> Landmarks:
    """All landmarks; the frame's own marks at the sole's height, the others found on the sole.

    ``picks`` are landmarks chosen by hand, frame M: their place is taken as it is.
    """
    seat = _on(sole, picks.get("heel_seat", settled.heel_seat))
    mth1 = _on(sole, picks.get("mth1", settled.mth1))
    mth5 = _on(sole, picks.get("mth5", settled.mth5))
    arch = _on(sole, picks["arch"]) if "arch" in picks else arch_point(sole, seat, mth1, settled.length)
    return Landmarks(
        heel=settled.heel,
        heel_seat=seat,
        mth1=mth1,
        mth5=mth5,
        arch=arch,
        longest_toe=settled.longest_toe,
        sulcus_medial=_crease(sole, mth1, settled.length),
        sulcus_lateral=_crease(sole, mth5, settled.length),
    )


def arch_point(sole: HeightField, heel_seat: Floats, mth1: Floats, length: float) -> Floats:
    """(3,) A: the highest point of the sole on the medial arch line.

    On a sole pressed flat the line has no highest point; then A is where the arch would be.
    """
    start, end = arch_line_ends(heel_seat, heel_bearing(sole, heel_seat), mth1)
    share = np.linspace(0.05, 0.95, 721)
    x, y = start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
    z = sole.at(x, y)
    # a pull of tenths of a millimetre decides between heights that differ by less than noise
    best = int(np.argmax(z - _ARCH_PULL * ((x / length - _ARCH_AT) / 0.2) ** 2))
    return np.array([x[best], y[best], z[best]])


def _on(sole: HeightField, point: Floats) -> Floats:
    return np.array([point[0], point[1], float(sole.at(point[0], point[1]))])


def _crease(sole: HeightField, head: Floats, length: float) -> Floats:
    """(3,) the toe crease in front of a metatarsal head: the ridge between ball and toe pad."""
    ahead = np.linspace(_CREASE - _CREASE_REACH, _CREASE + _CREASE_REACH, 61) * length
    z = sole.at(head[0] + ahead, np.full_like(ahead, head[1]))
    best = int(np.argmax(z - 3.0 * ((ahead / length - _CREASE) / _CREASE_REACH) ** 2))
    return np.array([head[0] + ahead[best], head[1], z[best]])
