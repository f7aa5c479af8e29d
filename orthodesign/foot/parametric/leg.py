"""Ankle and lower leg: a column of egg-shaped sections, with the two malleoli."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import PchipInterpolator

from orthodesign.foot.parametric.implicit import ellipsoid, round_intersection, smooth_union
from orthodesign.foot.parametric.shape import REFERENCE_HEEL, REFERENCE_LENGTH, FootShape
from orthodesign.foundation.mesh import Floats

_HEIGHTS = [20.0, 45.0, 70.0, 95.0, 130.0, 180.0, 250.0, 320.0, 400.0]
# Reference leg (mm): rear and front of the section, half width, at those heights
_REAR = PchipInterpolator(_HEIGHTS, [8.0, 7.0, 9.0, 13.0, 14.5, 10.0, 0.0, -10.0, -14.0])
_FRONT = PchipInterpolator(_HEIGHTS, [88.0, 106.0, 106.0, 99.0, 92.0, 91.0, 94.0, 98.0, 102.0])
_HALF_WIDTH = PchipInterpolator(_HEIGHTS, [24.0, 27.0, 30.0, 31.5, 31.0, 34.0, 41.0, 47.0, 51.0])
# Malleoli: the medial one stands higher and further forward than the lateral
_MALLEOLI = (((68.0, 24.0, 83.0), (12.0, 11.5, 14.0)), ((56.0, -23.5, 72.0), (10.0, 12.0, 14.0)))
# How far the flesh between leg and malleolus, and between leg and foot, is filled
_MALLEOLUS_BLEND = 12.0
# Where the leg ends within the foot
_BOTTOM = 48.0


def leg_level(shape: FootShape, x: Floats, y: Floats, z: Floats) -> Floats:
    """Signed level of ankle and leg of a right foot, negative inside, about mm. Broadcasts."""
    size = shape.length / REFERENCE_LENGTH
    width = shape.heel_width / REFERENCE_HEEL
    x, y, z = x / size, y / width, z / size
    height = np.clip(z, _HEIGHTS[0], _HEIGHTS[-1])
    rear, front, half = _REAR(height), _FRONT(height), _HALF_WIDTH(height)
    middle, reach = 0.5 * (front + rear), 0.5 * (front - rear)
    along = (x - middle) / reach
    # an egg: narrow behind, where the Achilles tendon is, full in front of it
    tendon = np.clip((120.0 - height) / 60.0, 0.0, 1.0)
    egg = half * (1.0 - 0.42 * tendon * np.clip(0.15 - along, 0.0, 1.2))
    across = (y - 2.0) / egg
    ring = np.sqrt(along * along + across * across)
    slope = np.sqrt((along / reach) ** 2 + (across / egg) ** 2)
    column = ring * (ring - 1.0) / np.maximum(slope, 1e-6)
    # the column ends rounded inside the foot, high enough not to fatten the heel pad
    column = round_intersection(column, _BOTTOM - z, 20.0)
    for centre, radii in _MALLEOLI:
        column = smooth_union(column, ellipsoid(x, y, z, centre, radii), _MALLEOLUS_BLEND)
    level: Floats = column * min(size, width)
    return level
