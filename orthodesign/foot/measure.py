"""Measurements of a settled foot, with the definition and the source of each. Frame M, mm."""

from __future__ import annotations

import numpy as np

from orthodesign.foot.lines import heel_bearing
from orthodesign.foot.parametric.measure import ball_width, heel_extent
from orthodesign.foot.plantar import PlantarSurface
from orthodesign.foot.types import Landmarks, Measurements
from orthodesign.foundation.mesh import Bools, Floats, Mesh

# What lies this close to the support plane counts as footprint. Loaded soles are pressed further;
# an unloaded scan has no pressure to threshold at the 5 kPa of clinical practice
_CONTACT = 2.5


def measure(skin: Mesh, plantar: PlantarSurface, marks: Landmarks, length: float) -> Measurements:
    """All measurements of a foot whose skin, plantar surface and landmarks are in frame M."""
    lateral, medial = heel_bearing(plantar.surface, marks.heel_seat)
    low, high = heel_extent(skin, length)
    index, chippaux, staheli = footprint_indices(plantar, marks, length)
    return Measurements(
        foot_length_mm=length,
        ball_width_mm=ball_width(skin, marks.mth1, marks.mth5),
        ball_width_orthogonal_mm=ball_breadth(skin, length),
        heel_width_mm=high - low,
        heel_width_weight_bearing_mm=medial - lateral,
        arch_height_mm=float(marks.arch[2]),
        arch_index=index,
        chippaux_smirak=chippaux,
        staheli=staheli,
    )


def ball_breadth(skin: Mesh, length: float) -> float:
    """Orthogonal ball width: widest breadth across the foot axis, 55 to 80 % of L from the heel.

    Witana et al. 2006, "Foot measurements from three-dimensional scans" (foot breadth).
    """
    points = skin.vertices[skin.used]
    ball = (points[:, 0] > 0.55 * length) & (points[:, 0] < 0.8 * length)
    ball &= points[:, 2] < 0.25 * length
    return float(np.ptp(points[ball, 1])) if ball.any() else 0.0


def footprint_indices(
    plantar: PlantarSurface, marks: Landmarks, length: float
) -> tuple[float | None, float | None, float | None]:
    """Arch index, Chippaux–Smirak index (%) and Staheli index of the footprint without toes.

    Arch index (Cavanagh & Rodgers 1987): area of the middle third ÷ area of the whole footprint,
    toes left out, thirds along the axis from heel to the front of the ball; < 0.21 high arch,
    0.21–0.26 normal, > 0.26 low. Chippaux–Smirak: narrowest midfoot ÷ widest forefoot × 100.
    Staheli: narrowest midfoot ÷ widest heel. Contact is what lies within 2.5 mm of the support
    plane. None where there is no footprint.
    """
    field = plantar.surface
    contact = plantar.known & (field.z < _CONTACT)
    front = 0.5 * (marks.sulcus_medial[0] + marks.sulcus_lateral[0])
    rows = (field.x >= 0.0) & (field.x <= front)
    breadth = _breadths(contact, field.pitch)[rows]
    x = field.x[rows]
    if breadth.sum() <= 0.0 or not len(x):
        return None, None, None
    used = x[breadth > 0]
    start, step = used[0], (used[-1] - used[0]) / 3.0
    heel, ball = x < start + step, x >= start + 2.0 * step
    middle = ~heel & ~ball
    index = float(breadth[middle].sum() / breadth.sum())
    if not (breadth[heel].any() and breadth[ball].any()):
        return index, None, None
    narrowest = float(breadth[middle].min())
    return index, 100.0 * narrowest / float(breadth[ball].max()), narrowest / float(breadth[heel].max())


def _breadths(contact: Bools, pitch: float) -> Floats:
    """(rows,) breadth of the footprint at each row."""
    result: Floats = contact.sum(axis=1) * pitch
    return result
