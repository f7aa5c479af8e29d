"""Arch change: raises or fills the medial arch.

The effect is the whole change at the arch point A and medial to it, falls smoothly (C², or C¹ where
there is little room) to 0 at the heel seat, the MTH line and the lateral border. Construction:
clinical practice of arch fill, ``top += a · w`` with w = 1 at the apex.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import gentle_start, product, smoothstep
from orthodesign.prescription import Prescription

# The arch begins this far in front of the lowest point of the heel, as part of the foot's length. One
# that is raised far back begins nearer, to have this much of the length to rise in
_BEHIND, _RISE = 0.06, 0.18
# Beside an apex near either end the surface has little room to climb or fall in. Where that is less
# than the first part of the length it bends over gently and up again sharply, wholly so at the
# second: the underside of a thick shell would fold under a sharp ridge, never under a sharp valley
_NARROW, _SHARE = (0.2, 0.12), 0.65


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the arch raised (+) or filled (−) by the prescribed change."""
    anatomy = places.anatomy
    apex = arch_point(anatomy, prescription)
    change = prescription.arch_change_from(float(apex[2]))
    if change == 0.0:
        return surface
    raised = change > 0.0
    weight = places.once(
        ("arch", float(apex[0]), raised),
        lambda: arch_weight(places.x, places.y, anatomy, apex, raised=raised),
    )
    return surface + change * weight


def arch_point(anatomy: Anatomy, prescription: Prescription) -> Floats:
    """(3,) the arch point A in frame M: scanned, or moved along the medial arch line to ``arch_apex``."""
    return anatomy.arch_point(prescription.optional("arch_apex"))


def arch_weight(x: Floats, y: Floats, anatomy: Anatomy, apex: Floats, *, raised: bool) -> Floats:
    """(3, n) the effect of one millimetre of arch change."""
    return product(_along(x, y, anatomy, apex, raised=raised), _across(x, y, anatomy, apex))


def _along(x: Floats, y: Floats, anatomy: Anatomy, apex: Floats, *, raised: bool) -> Floats:
    """1 at the apex, 0 behind the heel seat and in front of the MTH line."""
    seat, length = float(anatomy.heel_seat[0]), anatomy.length
    start = seat + _BEHIND * length
    if raised:
        start = max(seat, min(start, float(apex[0]) - _RISE * length))
    line, slope = anatomy.mth_line(y)
    behind, ahead = float(apex[0]) - start, np.maximum(line - apex[0], 1.0)
    rising, steepness = _step((x - start) / behind, behind / length, raised=raised)
    falling, fall = _step(
        (line - x) / ahead, float(anatomy.mth_line(apex[1])[0] - apex[0]) / length, raised=raised
    )
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


def _step(t: Floats, room: float, *, raised: bool) -> tuple[Floats, Floats]:
    """From 0 at the end of the arch to 1 at the apex, and its derivative; ``room`` as part of the length."""
    value, slope = smoothstep(t)
    narrow = float(np.clip((_NARROW[0] - room) / (_NARROW[0] - _NARROW[1]), 0.0, 1.0))
    if narrow == 0.0:
        return value, slope
    # what is raised bends over at its top, what is filled at its border
    gentle, steepness = gentle_start(1.0 - t if raised else t, _SHARE)
    if raised:
        gentle = 1.0 - gentle
    return value + narrow * (gentle - value), slope + narrow * (steepness - slope)


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
