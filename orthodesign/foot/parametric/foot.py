"""The walk from a shape to a foot: implicit body, leg and toes → mesh → frame F → asked measures."""

from __future__ import annotations

import numpy as np

from orthodesign.foot.parametric.body import Body
from orthodesign.foot.parametric.fit import fitted
from orthodesign.foot.parametric.implicit import smooth_union
from orthodesign.foot.parametric.leg import leg_level
from orthodesign.foot.parametric.nets import NotManifoldError
from orthodesign.foot.parametric.plan import Plan
from orthodesign.foot.parametric.polygonise import surface_mesh
from orthodesign.foot.parametric.shape import (
    REFERENCE_LENGTH,
    FootLandmarks,
    FootShape,
    ParametricFoot,
)
from orthodesign.foot.parametric.toes import Toes
from orthodesign.foundation import Mesh
from orthodesign.foundation.mesh import Bools, Floats

# How far the flesh is filled in between foot and leg, and between ball and toes (mm of the reference)
_ANKLE_BLEND, _WEB_BLEND = 26.0, 7.0
# Cells must be small beside the gaps between the toes
_COARSEST_SHARE = 1.0 / 100.0
# What is this near to the floor touches it (mm)
_CONTACT = 0.03
# Where a grid happens to join two near sheets, the next one lies a little otherwise
_GRID_SHIFTS = (0.0, 0.37, 0.71, 0.19, 0.53, 0.89)


Part = Bools | tuple[slice, slice, slice]


class _WholeFoot:
    """The implicit surface of a right foot, mm, before levelling."""

    def __init__(self, shape: FootShape) -> None:
        self._shape = shape
        self._size = shape.length / REFERENCE_LENGTH
        plan = Plan(shape)
        self.outline = plan.outline
        self._body = Body(shape, plan)
        self._toes = Toes(shape)

    def pressed(self, mesh: Mesh) -> Mesh:
        """The mesh with its contact area exactly flat: the steps onto the surface leave it nearly so."""
        floor = self._shape.pressed_depth
        if floor == 0.0:
            return mesh
        z = mesh.vertices[:, 2]
        flat = np.where(z < floor + _CONTACT, floor, z)
        return Mesh.of(np.column_stack([mesh.vertices[:, :2], flat]), mesh.faces)

    def level(self, x: Floats, y: Floats, z: Floats) -> Floats:
        """Signed level, negative inside. Broadcasts."""
        shape = self._shape
        foot = self._body.level(x, y, z)
        near_leg = _part(x < 0.62 * shape.length, z > -np.inf)
        near_toes = _part(x > 0.62 * shape.length, z < 50.0 * self._size)
        leg = leg_level(shape, *_within(near_leg, x, y, z))
        foot[near_leg] = smooth_union(foot[near_leg], leg, _ANKLE_BLEND * self._size)
        toes = self._toes.level(*_within(near_toes, x, y, z))
        foot[near_toes] = smooth_union(foot[near_toes], toes, _WEB_BLEND * self._size)
        return np.maximum(
            np.maximum(foot, shape.pressed_depth - z), z - shape.pressed_depth - shape.ankle_height
        )


def _part(along_x: Bools, along_z: Bools) -> Part:
    """Index of the part of a grid, or of a list of points, where both conditions hold."""
    if along_x.ndim == 1:
        return along_x & along_z
    # conditions on the axes of a grid: each holds on one stretch
    return _stretch(along_x), slice(None), _stretch(along_z)


def _stretch(condition: Bools) -> slice:
    holds = np.flatnonzero(condition.ravel())
    return slice(int(holds[0]), int(holds[-1]) + 1) if len(holds) else slice(0, 0)


def _within(part: Part, x: Floats, y: Floats, z: Floats) -> tuple[Floats, Floats, Floats]:
    if isinstance(part, tuple):
        return x[part[0]], y, z[:, :, part[2]]
    return x[part], y[part], z[part]


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
            raw = whole.pressed(surface_mesh(whole.level, low + shift * cell, high, cell))
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
