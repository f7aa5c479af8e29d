"""The body of the foot from heel to ball: sole relief below, dorsum above, outline round about."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import PchipInterpolator

from orthodesign.foot.parametric.implicit import round_intersection
from orthodesign.foot.parametric.plan import BALL_HALF_WIDTH, Plan
from orthodesign.foot.parametric.shape import REFERENCE_LENGTH, FootShape
from orthodesign.foundation.mesh import Floats

# Where the heads of the first and fifth metatarsals bear: share of the length, mm of the reference
MTH1_AT, MTH5_AT = (0.725, 30.0), (0.635, -36.0)
HEEL_SEAT_AT = (0.135, 0.0)

# Height of the dorsal ridge as a share of the instep height, along the length
_RIDGE = PchipInterpolator(
    [0.00, 0.20, 0.36, 0.43, 0.50, 0.56, 0.62, 0.68, 0.74, 0.80, 0.90],
    [0.80, 1.00, 1.22, 1.15, 1.00, 0.88, 0.775, 0.67, 0.565, 0.47, 0.36],
)
# Radius of the edge between sole and side (mm of the reference foot): lateral and medial border
_LATERAL_EDGE = PchipInterpolator([0.0, 0.15, 0.30, 0.45, 0.60, 0.75], [24.0, 23.0, 18.0, 14.0, 12.0, 13.0])
_MEDIAL_EDGE = PchipInterpolator([0.0, 0.15, 0.30, 0.45, 0.60, 0.75], [24.0, 23.0, 22.0, 22.0, 19.0, 16.0])
# Radius of the edge between side and dorsum
_DORSAL_EDGE = PchipInterpolator([0.0, 0.30, 0.50, 0.65, 0.80], [24.0, 26.0, 26.0, 20.0, 13.0])
# Where the medial arch springs from the heel, and how far it stops short of the heads (shares)
_ARCH_START, _ARCH_STOP = 0.15, 0.02


class Body:
    """Implicit heel, midfoot and ball of a right foot, mm, before levelling."""

    def __init__(self, shape: FootShape, plan: Plan) -> None:
        self._shape = shape
        self._plan = plan
        self._size = shape.length / REFERENCE_LENGTH
        self._wide = shape.ball_width / 2 / BALL_HALF_WIDTH
        # lateral midfoot: lifted with a high arch, down on the ground under load
        self._lateral_share = 0.38 * (1.0 - 0.7 * shape.sole_flatness)
        self._arch = (shape.arch_height + shape.pressed_depth) / self._bump_on_arch_line()

    def level(self, x: Floats, y: Floats, z: Floats) -> Floats:
        """Signed level of the body, negative inside, about mm. Broadcasts."""
        share = x / self._shape.length
        medial = self._medial_share(share, y)
        edge = (1.0 - medial) * _LATERAL_EDGE(share) + medial * _MEDIAL_EDGE(share)
        edge = edge * self._size * self._roundness(share)
        inside = self._plan.inside_distance(x, y)
        wall = self._inset(share, z) - inside
        lower = round_intersection(self.sole(x, y) - z, wall, edge)
        # a low instep leaves less room for rounding: the sole must not feel it
        dorsal_edge = _DORSAL_EDGE(share) * min(self._size, self._shape.instep / 70.0)
        return round_intersection(lower, z - self.dorsum(x, y), dorsal_edge)

    def sole(self, x: Floats, y: Floats) -> Floats:
        """Height of the sole away from its edges, mm."""
        share = x / self._shape.length
        arch = self._arch * self._arch_bump(share, y)
        # in front of the heads the ball rounds up into the furrow before the toes
        ahead = np.maximum(share - self._ball_line(y) - 0.022, 0.0)
        furrow = 2600.0 * self._size * ahead * ahead
        heel_off = (share - HEEL_SEAT_AT[0]) * self._shape.length
        under_heel = np.clip((0.40 - share) / 0.20, 0.0, 1.0)
        pad = np.where(heel_off < 0, 0.0025, 0.0) * heel_off**2 + 0.0022 * under_heel * y**2
        return arch + furrow + pad / self._size + self._metatarsal_relief(x, y)

    def dorsum(self, x: Floats, y: Floats) -> Floats:
        """Height of the dorsum away from its edges, mm."""
        share = np.clip(x / self._shape.length, 0.0, 0.9)
        ridge_at = (9.0 + np.maximum(share - 0.42, 0.0) * 72.0) * self._wide
        off = (y - ridge_at) / self._wide
        lateral, medial = np.maximum(-off, 0.0), np.maximum(off, 0.0)
        fall = (
            0.36 * lateral * lateral / (lateral + 9.0) + 0.0022 * lateral * lateral + 0.012 * medial * medial
        )
        height: Floats = self._shape.instep * _RIDGE(share) - fall * self._size
        return height

    def _metatarsal_relief(self, x: Floats, y: Floats) -> Floats:
        """The pads under the first and fifth heads bear; the heads between stand back a little."""
        behind = x / self._shape.length - self._ball_line(y)
        along = np.exp(-((behind / 0.06) ** 2))
        across = np.clip((y / self._wide + 36.0) / 66.0, -0.3, 1.3)
        between = np.sin(np.pi * np.clip(across, 0.0, 1.0)) ** 2
        pads = 0.010 * ((across - 1.0) * 66.0) ** 2 * (across > 1.0) + 0.02 * (across * 66.0) ** 2 * (
            across < 0
        )
        saddle = 900.0 * behind**2 * np.exp(-((behind / 0.05) ** 2))
        return self._size * (along * (1.4 * between + pads) + 0.5 * saddle)

    def _ball_line(self, y: Floats) -> Floats:
        """Share of the length at which the line through the heads lies."""
        slope = (MTH1_AT[0] - MTH5_AT[0]) / (MTH1_AT[1] - MTH5_AT[1])
        across = np.clip(y / self._wide, -60.0, 60.0)
        return MTH5_AT[0] + slope * (across - MTH5_AT[1])

    def _arch_bump(self, share: Floats, y: Floats) -> Floats:
        stop = np.minimum(self._ball_line(y), MTH1_AT[0] + 0.01) - _ARCH_STOP
        along = np.clip((share - _ARCH_START) / (stop - _ARCH_START), 0.0, 1.0)
        profile = along**1.8 * (1.0 - along) ** 1.7 / (0.5143**1.8 * 0.4857**1.7)
        rise = np.maximum(y / (38.0 * self._wide) + 0.55, 0.0)
        bump: Floats = profile * (self._lateral_share + (1.0 - self._lateral_share) * rise**1.7)
        return bump

    def _bump_on_arch_line(self) -> float:
        """Top of the bump on the line from the medial third of the heel seat to the first head."""
        t = np.linspace(0.0, 1.0, 200)
        share = HEEL_SEAT_AT[0] + t * (MTH1_AT[0] - HEEL_SEAT_AT[0])
        start = self._shape.heel_width / 6.0
        return float(self._arch_bump(share, start + t * (MTH1_AT[1] * self._wide - start)).max())

    def _medial_share(self, share: Floats, y: Floats) -> Floats:
        half = 34.0 * self._plan.across(share)
        medial: Floats = 0.5 + 0.5 * np.clip(y / half, -1.0, 1.0)
        return medial

    def _roundness(self, share: Floats) -> Floats:
        """Factor on the edge radius: round or square heels, the same forefoot."""
        heel = np.clip((0.30 - share) / 0.15, 0.0, 1.0)
        wanted = 0.65 + 0.50 * self._shape.heel_roundness
        return np.asarray(1.0 + heel * (wanted - 1.0))

    def _inset(self, share: Floats, z: Floats) -> Floats:
        """How far the side leans in at a height: the heel narrows to the Achilles tendon."""
        above = np.maximum(z / self._size - 24.0, 0.0)
        heel = np.clip((0.42 - share) / 0.30, 0.0, 1.0)
        lean = 0.0022 * heel + 0.0008
        return self._size * lean * above * above
