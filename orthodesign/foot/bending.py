"""The template bent softly onto a scan, so that its landmarks land where this foot has its own.

Registration turns and stretches the template; a foot also differs in its bends: an abducted
forefoot, a narrow heel, a low arch. A few dozen soft bumps (Gaussian displacements) take that up,
held by a prior so that what the scan does not show stays as the template has it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foot.registration import Pose
from orthodesign.foot.template import featured, template
from orthodesign.foundation.mesh import Floats

# Width of the bumps and the lattice of their middles, in foot lengths
_WIDTH = 0.18
_LATTICE = (np.linspace(0.0, 1.0, 8), np.linspace(-0.2, 0.2, 4), np.linspace(0.0, 0.3, 3))
# How far one bump usually moves the surface; how closely the bent template fits; how many samples
# of a scan tell something of their own
_BEND, _FIT, _WITNESSES = 0.02, 0.008, 400.0
# Sliding along the surface counts for less than leaving it
_SLIDE = 0.15
_KEPT = 0.85
_POINTS, _ROUNDS = 1600, 8


@dataclass(frozen=True, eq=False)
class Bend:
    """Where a scan lies on the template bent to it: a pose and a soft displacement after it."""

    pose: Pose
    middles: Floats  # (m, 3), foot lengths, frame M
    amounts: Floats  # (m, 3), foot lengths

    def shifted(self, placed: Floats) -> Floats:
        """Displacement (n, 3) of points placed by the pose, towards the template; foot lengths."""
        result: Floats = _bumps(placed, self.middles) @ self.amounts
        return result

    def carried(self, point: Floats) -> Floats:
        """A point of the template (3,) carried back onto the scan, canonical coordinates."""
        before = point
        for _ in range(20):
            before = point - self.shifted(before[None])[0]
        return self.pose.carried(before)


def bent(pose: Pose, points: Floats, normals: Floats) -> Bend:
    """The template bent to canonical ``points`` (n, 3) with unit ``normals``, from ``pose`` on."""
    chosen = np.unique(np.linspace(0, len(points) - 1, min(_POINTS, len(points))).astype(np.int64))
    model = template()
    placed = pose.placed(points[chosen])
    turned = pose.turned(normals[chosen]) * np.sign(pose.facing)
    middles = np.stack(np.meshgrid(*_LATTICE, indexing="ij"), axis=-1).reshape(-1, 3)
    bumps = _bumps(placed, middles)
    amounts = np.zeros((len(middles), 3))
    weight = _WITNESSES / len(placed) / _FIT**2
    for _ in range(_ROUNDS):
        moved = placed + bumps @ amounts
        distance, index = model.tree.query(featured(moved, turned))
        kept = np.argsort(distance, kind="stable")[: int(_KEPT * len(placed))]
        normal, aim = model.normals[index[kept]], model.points[index[kept]]
        near, gap = bumps[kept], aim - placed[kept]
        # the point-to-plane part, and a weaker pull towards the very point
        plane = np.sqrt(1.0 - _SLIDE**2) * (near[:, :, None] * normal[:, None, :]).reshape(len(near), -1)
        off = np.sqrt(1.0 - _SLIDE**2) * (gap * normal).sum(axis=1)
        hessian = plane.T @ plane + np.kron(_SLIDE**2 * (near.T @ near), np.eye(3))
        slope = plane.T @ off + _SLIDE**2 * (near.T @ gap).ravel()
        size = 3 * len(middles)
        system = weight * hessian + np.eye(size) / _BEND**2
        amounts = np.linalg.solve(system, weight * slope).reshape(-1, 3)
    return Bend(pose, middles, amounts)


def _bumps(points: Floats, middles: Floats) -> Floats:
    """(n, m) the height of each bump at each point."""
    squared = ((points[:, None, :] - middles[None, :, :]) ** 2).sum(axis=2)
    result: Floats = np.exp(squared / (-2.0 * _WIDTH**2))
    return result
