"""Lines on the sole that landmarks and corrections share. Frame M, mm."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Floats

# The unloaded heel pad gives about this much before the heel carries the body: the heel's breadth
# this far above its lowest point is its weight-bearing width (general knowledge, 4–6 mm)
HEEL_PAD = 5.0


def heel_bearing(sole: HeightField, heel_seat: Floats) -> tuple[float, float]:
    """Lateral and medial y of the weight-bearing heel beside the heel seat.

    The contour at HEEL_PAD over the heel seat, on the row through it; a heel pressed flat on glass
    has nearly the same contour at any such height.
    """
    y = np.arange(sole.y[0], sole.y[-1], 0.1)
    low = sole.at(heel_seat[0], y) <= heel_seat[2] + HEEL_PAD
    seat = int(np.argmin(np.abs(y - heel_seat[1])))
    lateral = seat - int(np.argmax(~low[seat::-1])) + 1
    medial = seat + int(np.argmax(~low[seat:])) - 1
    return float(y[lateral]), float(y[medial])


def arch_line_ends(heel_seat: Floats, bearing: tuple[float, float], mth1: Floats) -> tuple[Floats, Floats]:
    """(2,), (2,) ends in plan of the medial arch line, on whose highest point the arch is measured.

    From the medial third line of the weight-bearing heel, beside the heel seat, to MTH1.
    """
    lateral, medial = bearing
    return np.array([heel_seat[0], 0.5 * (lateral + medial) + (medial - lateral) / 6.0]), mth1[:2]
