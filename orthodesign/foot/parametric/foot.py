"""The walk from a shape to a foot: implicit body, leg and toes → mesh → frame F → asked measures."""

from __future__ import annotations

import numpy as np

from orthodesign.foot.parametric.body import Body
from orthodesign.foot.parametric.fit import fitted
from orthodesign.foot.parametric.implicit import smooth_union
from orthodesign.foot.parametric.leg import leg_level
from orthodesign.foot.parametric.plan import Plan
from orthodesign.foot.parametric.polygonise import NotManifoldError, surface_mesh
from orthodesign.foot.parametric.shape import (
    REFERENCE_LENGTH,
    FootLandmarks,
    FootShape,
    ParametricFoot,
)
from orthodesign.foot.parametric.toes import Toes
from orthodesign.foundation import Mesh
from orthodesign.foundation.mesh import Floats

# How far the flesh is filled in between foot and leg, and between ball and toes (mm of the reference)
_ANKLE_BLEND, _WEB_BLEND = 26.0, 7.0
# Cells must be small beside the gaps between the toes
_COARSEST_SHARE = 1.0 / 95.0
# Where a grid happens to join two near sheets, the next one lies a little otherwise
_GRID_SHIFTS = (0.0, 0.37, 0.71, 0.19, 0.53, 0.89)


class _WholeFoot:
    """The implicit surface of a right foot, mm, before levelling."""

    def __init__(self, shape: FootShape) -> None:
        self._shape = shape
        self._size = shape.length / REFERENCE_LENGTH
        plan = Plan(shape)
        self.outline = plan.outline
        self._body = Body(shape, plan)
        self._toes = Toes(shape)

    def level(self, x: Floats, y: Floats, z: Floats) -> Floats:
        """Signed level, negative inside. Broadcasts."""
        shape = self._shape
        foot = self._body.level(x, y, z)
        foot = smooth_union(foot, leg_level(shape, x, y, z), _ANKLE_BLEND * self._size)
        foot = smooth_union(foot, self._toes.level(x, y, z), _WEB_BLEND * self._size)
        return np.maximum(
            np.maximum(foot, shape.pressed_depth - z), z - shape.pressed_depth - shape.ankle_height
        )


def make_foot(shape: FootShape, *, resolution: float = 2.0) -> ParametricFoot:
    """The foot of ``shape`` in frame F, mm: closed, outward, one body.

    ``resolution`` is the edge length of the mesh in mm; it is refined where a small foot would
    otherwise lose the gaps between its toes.
    """
    whole = _WholeFoot(shape)
    cell = min(resolution, _COARSEST_SHARE * shape.length)
    room = np.array([4.0, 4.0, 4.0]) * cell
    side = 1.25 * max(abs(whole.outline[:, 1]).max(), 0.3 * shape.heel_width)
    low = np.array([-0.08 * shape.length, -side, -2.0]) - room
    high = np.array([1.02 * shape.length, side, shape.pressed_depth + shape.ankle_height]) + room
    for number, shift in enumerate(_GRID_SHIFTS):
        try:
            raw = surface_mesh(whole.level, low + shift * cell, high, cell)
        except NotManifoldError:
            if number + 1 == len(_GRID_SHIFTS):
                raise
        else:
            break
    mesh, landmarks, measures = fitted(raw, shape)
    foot = ParametricFoot(shape, mesh, landmarks, measures)
    return foot if shape.side == "right" else _mirrored(foot)


def _mirrored(foot: ParametricFoot) -> ParametricFoot:
    """The left foot that is the exact mirror image of a right one."""
    mirror = np.array([1.0, -1.0, 1.0])
    marks = {name: mirror * point for name, point in foot.landmarks.as_dict().items()}
    mesh = Mesh.of(foot.mesh.vertices * mirror, foot.mesh.faces[:, ::-1])
    return ParametricFoot(foot.shape, mesh, FootLandmarks(**marks), foot.measures)
