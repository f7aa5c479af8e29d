"""Plantar-fascia groove: a channel along a line, drawn or by landmarks.

By landmarks it runs along the medial band: from the medial side of the heel seat towards between the
first and second metatarsal heads. A drawn line is rounded at its bends.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.forefoot import first_ray_border, heads_line
from orthodesign.insole.patches import bend_radius, bordered, patch, widest, with_patch
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription

# The groove begins in front of the heel seat and ends behind the heads by these parts of the length
_AHEAD, _BEHIND = 0.06, 0.12
# A drawn line is rounded in this many steps of cutting its corners
_ROUNDINGS = 3
_WIDEST = 16.0


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the groove sunk into it."""
    depth = prescription.number("fascia_groove")
    if depth == 0.0:
        return surface
    line = groove_line(places.anatomy, prescription)
    reach = 0.5 * _WIDEST + widest(4.0)
    (x_from, y_from), (x_to, y_to) = line.min(axis=0) - reach, line.max(axis=0) + reach
    half = 0.5 * prescription.number("fascia_groove_width")
    key = ("fascia_groove", line.tobytes(), half)
    distances = patch(
        places,
        key,
        (x_from, x_to, y_from, y_to),
        lambda x, y: _from_line(x, y, line, half),
    )
    index, weight = bordered(places, key, distances, -depth, bend_radius(prescription), -half)
    return with_patch(surface, index, weight, -depth)


def groove_line(anatomy: Anatomy, prescription: Prescription) -> Floats:
    """(k, 2) the line of the groove in frame M, heel end first."""
    drawn = prescription.points("groove_line")
    if drawn is not None:
        return _rounded(np.array(drawn))
    heel, ball = (prescription.number(f"fascia_groove_{end}_aside") for end in ("heel", "ball"))
    x = float(anatomy.heel_seat[0]) + _AHEAD * anatomy.length
    end = first_ray_border(anatomy)
    start = np.array([x, float(anatomy.skive_point(+1.0)[1]) + heel])
    return np.stack([start, [float(heads_line(anatomy, end)[0]) - _BEHIND * anatomy.length, end + ball]])


def groove_middle(anatomy: Anatomy, prescription: Prescription) -> Floats:
    """(2,) the middle of the line, by its length."""
    line = groove_line(anatomy, prescription)
    at = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    return np.array([np.interp(0.5 * at[-1], at, line[:, axis]) for axis in (0, 1)])


def _rounded(line: Floats) -> Floats:
    """A line with its corners cut (Chaikin 1974); the ends stay."""
    for _ in range(_ROUNDINGS if len(line) > 2 else 0):
        step = np.diff(line, axis=0)
        cut = np.stack([line[:-1] + 0.25 * step, line[:-1] + 0.75 * step], axis=1).reshape(-1, 2)
        line = np.concatenate([line[:1], cut[1:-1], line[-1:]])
    return line


def _from_line(x: Floats, y: Floats, line: Floats, half: float) -> Floats:
    """(3, k) distance outwards from the border of a band along a line of straight parts."""
    best = np.full((3, len(x)), np.inf)
    for start, end in pairwise(line):
        step = end - start
        part = ((x - start[0]) * step[0] + (y - start[1]) * step[1]) / max(float(step @ step), 1e-9)
        part = np.clip(part, 0.0, 1.0)
        dx, dy = x - start[0] - part * step[0], y - start[1] - part * step[1]
        away = np.maximum(np.hypot(dx, dy), 1e-9)
        nearer = away < best[0]
        best[:, nearer] = np.stack([away, dx / away, dy / away])[:, nearer]
    best[0] -= half
    return best
