"""What the medial and the lateral heel skive share: the plane that replaces the heel seat.

Kirby's skive is a planar cut at 15° across the medial third of the heel of the positive cast; on
the device a facet rising at 15° replaces the surface wherever it is higher. Depth is the height of
the facet over the unskived surface at the third line of the weight-bearing heel width.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import smooth_maximum

SKIVE_ANGLE = 15.0
# The crease between facet and seat is rounded where they differ by less than this, mm; towards the
# wall of the heel cup, where they meet steeply, by this much more for each mm beyond the third line
_BLEND, _FILLET = 2.0, 0.5
# Along the foot the facet is level for this part of L round the heel seat. Beyond, it sinks: by so
# many mm within so large a part of L, so that no skive reaches out of the heel
_LEVEL, _SINK, _SUNK = 0.045, 14.0, 0.075


def skived(surface: Floats, places: Places, depth: float, towards: float) -> Floats:
    """``surface`` with a facet of ``depth`` mm rising medially (``towards`` +1) or laterally (−1)."""
    anatomy = places.anatomy
    facet = places.once(("skive", towards), lambda: _facet(places, towards))
    fillet = places.once(("fillet", towards), lambda: _fillet(places, towards))
    raised, blend = facet.copy(), fillet.copy()
    raised[0] += seat_height(places, surface, anatomy.skive_point(towards)) + depth
    # at the third line itself the facet stands free of its crease: there its depth is measured
    blend[0] += min(_BLEND, depth)
    return smooth_maximum(surface, raised, blend)


def _fillet(places: Places, towards: float) -> Floats:
    """(3, n) how much the crease is widened: nothing at the third line, more towards every wall."""
    third = places.anatomy.skive_point(towards)
    beyond = np.maximum(towards * (places.y - third[1]), 0.0)
    behind = np.maximum(third[0] - _LEVEL * places.anatomy.length - places.x, 0.0)
    return _FILLET * np.stack([beyond + behind, -1.0 * (behind > 0), towards * (beyond > 0)])


def seat_height(places: Places, surface: Floats, point: Floats) -> float:
    """Height of the surface at a plan point (2,), from a plane through its nearest places."""
    index = places.once(("near", float(point[0]), float(point[1])), lambda: _nearest(places, point))
    weights = 1.0 / ((places.x[index] - point[0]) ** 2 + (places.y[index] - point[1]) ** 2 + 1e-6)
    dx, dy = point[0] - places.x[index], point[1] - places.y[index]
    heights = surface[0, index] + surface[1, index] * dx + surface[2, index] * dy
    return float(heights @ weights / weights.sum())


def _nearest(places: Places, point: Floats) -> Ints:
    distance2 = (places.x - point[0]) ** 2 + (places.y - point[1]) ** 2
    return np.argsort(distance2, kind="stable")[:4]


def _facet(places: Places, towards: float) -> Floats:
    """(3, n) the facet with height 0 on the third line beside the heel seat."""
    anatomy = places.anatomy
    third = anatomy.skive_point(towards)
    slope = float(np.tan(np.radians(SKIVE_ANGLE))) * towards
    ahead = places.x - third[0]
    over = np.maximum(np.abs(ahead) - _LEVEL * anatomy.length, 0.0)
    sink = _SINK / (_SUNK * anatomy.length) ** 2
    return np.stack(
        [
            slope * (places.y - third[1]) - sink * over**2,
            -2.0 * sink * over * np.sign(ahead),
            np.full_like(places.x, slope),
        ]
    )
