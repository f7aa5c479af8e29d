"""The foot seen from above: the outline of its fleshy body, without the toes."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.ndimage import map_coordinates, spline_filter
from scipy.spatial import cKDTree

from orthodesign.foot.parametric.shape import FootShape
from orthodesign.foundation.mesh import Floats

# Half widths of the reference outline, at its heel and at its ball (mm): what the widths scale
HEEL_HALF_WIDTH, BALL_HALF_WIDTH = 32.0, 47.5

# Outline of the reference foot from the heel round the medial side to the web of the toes and
# back along the lateral side: x as a share of the length, y in mm, medial positive
_OUTLINE = np.array(
    [
        (0.000, 0.5), (0.012, 12.0), (0.045, 22.0), (0.095, 29.5), (0.150, 32.0), (0.215, 32.0),
        (0.300, 32.5), (0.390, 34.2), (0.480, 37.2), (0.560, 40.8), (0.640, 44.5), (0.700, 47.0),
        (0.745, 47.5), (0.790, 44.5), (0.818, 36.0), (0.826, 24.0), (0.822, 8.0), (0.808, -8.0),
        (0.786, -23.0), (0.755, -36.0), (0.710, -44.8), (0.650, -47.8), (0.580, -46.8),
        (0.490, -43.0), (0.400, -38.8), (0.300, -35.3), (0.215, -33.2), (0.150, -32.0),
        (0.095, -29.0), (0.045, -21.0), (0.012, -11.0),
    ]
)  # fmt: skip

_MAP_PITCH_SHARE = 1.0 / 255.0
_MAP_MARGIN_SHARE = 0.12


class Plan:
    """Widths and outline in plan of the body of one foot (right foot, mm, before levelling)."""

    def __init__(self, shape: FootShape) -> None:
        self._length = shape.length
        self._heel = shape.heel_width / 2 / HEEL_HALF_WIDTH
        self._ball = shape.ball_width / 2 / BALL_HALF_WIDTH
        corners = np.concatenate([_OUTLINE, _OUTLINE[:1]])
        corners = np.stack([corners[:, 0] * shape.length, corners[:, 1] * self.across(corners[:, 0])], axis=1)
        knots = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(corners, axis=0), axis=1))])
        curve = CubicSpline(knots, corners, bc_type="periodic")
        self.outline: Floats = curve(np.linspace(0.0, knots[-1], 1200, endpoint=False))
        self._build_distance_map()

    def across(self, share: Floats | float) -> Floats:
        """How much wider than the reference foot this one is at a share of its length."""
        turn = np.clip((np.asarray(share) - 0.2) / 0.45, 0.0, 1.0)
        turn = turn * turn * (3.0 - 2.0 * turn)
        return np.asarray(self._heel + (self._ball - self._heel) * turn)

    def inside_distance(self, x: Floats, y: Floats) -> Floats:
        """Distance to the outline, positive inside, mm. Broadcasts."""
        x, y = np.broadcast_arrays(x, y)
        grid = np.stack([(x - self._low[0]).ravel(), (y - self._low[1]).ravel()]) / self._pitch
        distance: Floats = map_coordinates(self._map, grid, order=3, mode="nearest", prefilter=False)
        return distance.reshape(x.shape)

    def _build_distance_map(self) -> None:
        self._pitch = _MAP_PITCH_SHARE * self._length
        margin = _MAP_MARGIN_SHARE * self._length
        self._low = self.outline.min(axis=0) - margin
        counts = np.ceil((self.outline.max(axis=0) + margin - self._low) / self._pitch).astype(int) + 1
        grid = np.stack(np.meshgrid(*(np.arange(n) for n in counts), indexing="ij"), axis=-1)
        points = self._low + self._pitch * grid.reshape(-1, 2)
        distance, nearest = cKDTree(self.outline).query(points)
        # the outline runs clockwise seen from above: its outer side is on the left of its course
        course = np.roll(self.outline, -1, axis=0) - np.roll(self.outline, 1, axis=0)
        off = points - self.outline[nearest]
        inside = course[nearest, 0] * off[:, 1] - course[nearest, 1] * off[:, 0] < 0
        self._map = spline_filter(np.where(inside, distance, -distance).reshape(counts))
