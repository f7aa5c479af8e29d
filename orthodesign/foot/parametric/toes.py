"""Five toes: phalanges strung from the metatarsal head to a pad at the tip."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foot.parametric.implicit import ellipsoid, round_cone, smooth_union
from orthodesign.foot.parametric.shape import (
    REFERENCE_BALL,
    REFERENCE_LENGTH,
    FootShape,
    ToeFormula,
)
from orthodesign.foundation.mesh import Floats

# Tips of the five toes as shares of the length
_TIPS: dict[ToeFormula, tuple[float, ...]] = {
    "egyptian": (1.0, 0.978, 0.945, 0.905, 0.855),
    "square": (1.0, 1.0, 0.968, 0.922, 0.868),
    "greek": (0.978, 1.0, 0.965, 0.918, 0.862),
}
# Of the reference foot (mm): y of the root and of the tip, radius of the pad, height of the joint
_ROOT_Y = (29.0, 12.5, -2.5, -17.0, -31.0)
_TIP_Y = (33.0, 9.5, -6.5, -21.5, -36.0)
_PAD = (12.2, 7.5, 7.0, 6.7, 6.9)
_ROOT_SHARE = (0.735, 0.745, 0.735, 0.712, 0.680)
_ROOT_HEIGHT = (17.0, 17.5, 16.5, 15.0, 13.0)
_ROOT_RADIUS = (14.0, 9.0, 8.6, 8.3, 8.3)
# Clearance of the pads above the plane of heel and ball, unloaded
_LIFT = (2.4, 2.6, 2.8, 3.1, 3.1)
# Flesh filled in between the phalanges (mm of the reference foot)
_BETWEEN_JOINTS = 7.0
# Least gap between two toes (mm of the reference foot): crowded toes flatten each other
TOE_GAP = 2.9


@dataclass(frozen=True)
class _Toe:
    root: tuple[float, float, float]
    middle: tuple[float, float, float]
    knuckle: tuple[float, float, float]
    pad: tuple[float, float, float]
    root_radius: float
    radius: float
    blend: float

    def level(self, x: Floats, y: Floats, z: Floats, *, big: bool) -> Floats:
        slim, r = 0.86 * self.radius, self.radius
        if big:
            slim = 0.90 * r
            tip = ellipsoid(x, y, z, self.pad, (1.30 * r, 1.04 * r, 0.90 * r))
        else:
            tip = ellipsoid(x, y, z, self.pad, (1.12 * r, r, 0.98 * r))
        first = round_cone(x, y, z, self.root, self.middle, self.root_radius, slim * 1.06)
        second = round_cone(x, y, z, self.middle, self.knuckle, slim * 1.06, slim)
        last = round_cone(x, y, z, self.knuckle, self.pad, slim, 0.88 * r)
        bones = smooth_union(smooth_union(first, second, self.blend), last, self.blend)
        return smooth_union(bones, tip, self.blend)


class Toes:
    """The five toes of a right foot, mm, before levelling."""

    def __init__(self, shape: FootShape) -> None:
        self._toes = tuple(_toe(shape, number) for number in range(5))
        self._gap = TOE_GAP * shape.length / REFERENCE_LENGTH

    def level(self, x: Floats, y: Floats, z: Floats) -> Floats:
        """Signed level of all toes, negative inside, about mm. Broadcasts."""
        nearest = self._toes[0].level(x, y, z, big=True)
        second = np.full_like(nearest, np.inf)
        for toe in self._toes[1:]:
            level = toe.level(x, y, z, big=False)
            second = np.minimum(second, np.maximum(nearest, level))
            nearest = np.minimum(nearest, level)
        # halfway between two toes their levels are equal: keep both that far away from there
        apart: Floats = np.maximum(nearest, 0.5 * (self._gap - (second - nearest)))
        return apart


def _toe(shape: FootShape, number: int) -> _Toe:
    size = shape.length / REFERENCE_LENGTH
    wide = shape.ball_width / REFERENCE_BALL
    stout = float(np.sqrt(size * wide)) if wide > size else wide
    radius = _PAD[number] * stout
    root = (_ROOT_SHARE[number] * shape.length, _ROOT_Y[number] * wide, _ROOT_HEIGHT[number] * size)
    reach = 1.30 if number == 0 else 1.12
    tip_x = _TIPS[shape.toe_formula][number] * shape.length - reach * radius
    tip_y = _TIP_Y[number] * wide - (tip_x - root[0]) * _fan(shape, number)
    pad = (tip_x, tip_y, (0.90 if number == 0 else 0.98) * radius + _LIFT[number] * size)
    bend = (0.55, 0.62) if number == 0 else (0.50, 0.78)
    rise = (0.45, 0.25) if number == 0 else (0.62, 0.34)
    middle, knuckle = (
        (
            root[0] + along * (pad[0] - root[0]),
            root[1] + along * (pad[1] - root[1]),
            pad[2] + up * (root[2] + (0.0 if number == 0 else 5.0 * size) - pad[2]),
        )
        for along, up in zip(bend, rise, strict=True)
    )
    return _Toe(root, middle, knuckle, pad, _ROOT_RADIUS[number] * stout, radius, _BETWEEN_JOINTS * size)


def _fan(shape: FootShape, number: int) -> float:
    """Slope of a toe towards the lateral side beyond its place in the reference foot."""
    if number == 0:
        return float(np.tan(np.radians(shape.hallux_angle - 4.0)))
    # a deviated big toe pushes its neighbours aside
    pushed = max(shape.hallux_angle - 8.0, 0.0) * 0.75**number
    return float(np.tan(np.radians(shape.toe_splay * (number - 1) + pushed)))
