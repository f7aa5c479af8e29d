"""Arch change: raises or fills the medial arch.

The effect is the whole change at the arch point A and medial to it, falls smoothly (C²) to 0 at
the heel seat, the MTH line and the lateral border. Construction: clinical practice of arch fill,
``top += a · w`` with w = 1 at the apex.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import product, smoothstep
from orthodesign.prescription import Prescription

# The arch begins this far in front of the lowest point of the heel, as part of the foot's length
_BEHIND = 0.06


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the arch raised (+) or filled (−) by the prescribed change."""
    anatomy = places.anatomy
    apex = arch_point(anatomy, prescription)
    change = prescription.arch_change_from(float(apex[2]))
    if change == 0.0:
        return surface
    weight = places.once(("arch", float(apex[0])), lambda: arch_weight(places.x, places.y, anatomy, apex))
    return surface + change * weight


def arch_point(anatomy: Anatomy, prescription: Prescription) -> Floats:
    """(3,) the arch point A in frame M: scanned, or moved along the medial arch line to ``arch_apex``."""
    wanted = prescription.optional("arch_apex")
    if wanted is None:
        return anatomy.arch
    x = wanted / 100.0 * anatomy.length
    y = float(anatomy.arch_line(np.array(x))[0])
    return np.array([x, y, float(anatomy.sole.at(x, y))])


def arch_weight(x: Floats, y: Floats, anatomy: Anatomy, apex: Floats) -> Floats:
    """(3, n) the effect of one millimetre of arch change."""
    return product(_along(x, y, anatomy, apex), _across(x, y, anatomy, apex))


def _along(x: Floats, y: Floats, anatomy: Anatomy, apex: Floats) -> Floats:
    """1 at the apex, 0 behind the heel seat and in front of the MTH line."""
    start = float(anatomy.heel_seat[0]) + _BEHIND * anatomy.length
    line, slope = anatomy.mth_line(y)
    behind, ahead = float(apex[0]) - start, np.maximum(line - apex[0], 1.0)
    rising, steepness = smoothstep((x - start) / behind)
    falling, fall = smoothstep((line - x) / ahead)
    # d/dy of (line − x)/(line − apex): the MTH line is oblique
    oblique = slope / ahead - (line - x) / ahead**2 * slope
    in_front = x > apex[0]
    return np.stack(
        [
            np.where(in_front, falling, rising),
            np.where(in_front, -fall / ahead, steepness / behind),
            np.where(in_front, fall * oblique, 0.0),
        ]
    )


def _across(x: Floats, y: Floats, anatomy: Anatomy, apex: Floats) -> Floats:
    """1 from the medial arch line inwards, 0 on the lateral border."""
    border, border_slope = anatomy.lateral_border(x)
    line, line_slope = anatomy.arch_line(x)
    # through the apex itself, wherever it was picked
    line = line + (apex[1] - anatomy.arch_line(apex[0])[0])
    span = np.maximum(line - border, 1.0)
    t = (y - border) / span
    value, slope = smoothstep(t)
    dx = (-border_slope - t * (line_slope - border_slope)) / span
    return np.stack([value, slope * dx, slope / span])
