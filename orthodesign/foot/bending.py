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
from orthodesign.foundation.mesh import Floats, Ints

# Width of the bumps and the lattice of their middles, in foot lengths
_WIDTH = 0.14
_LATTICE = (np.linspace(0.0, 1.0, 8), np.linspace(-0.2, 0.2, 4), np.linspace(0.0, 0.3, 3))
# How far one bump usually moves the surface; how closely the bent template fits; how many samples
# of a scan tell something of their own
_BEND, _FIT, _WITNESSES = 0.04, 0.008, 400.0
# Sliding along the surface counts for less than leaving it
_SLIDE = 0.3
_KEPT = 0.85
_POINTS, _TURNS, _ROUNDS = 1600, 6, 6
# The forefoot turns against the rearfoot between these parts of the length; typical turn, radians
_MIDFOOT, _ABDUCTION = (0.28, 0.62), 0.12


@dataclass(frozen=True, eq=False)
class Bend:
    """Where a scan lies on the template bent to it: a pose and a soft displacement after it."""

    pose: Pose
    amounts: Floats  # (m, 3): of the bump in each place of the lattice, foot lengths
    turns: Floats  # (4,): how much of each of ``_turnings``

    def shifted(self, placed: Floats) -> Floats:
        """Displacement (n, 3) of points placed by the pose, towards the template; foot lengths."""
        result: Floats = _turnings(placed) @ self.turns + _bumps(placed) @ self.amounts
        return result

    def carried(self, points: Floats) -> Floats:
        """Points of the template (..., 3) carried back onto the scan, canonical coordinates."""
        wanted = np.atleast_2d(points)
        before = wanted
        for _ in range(8):
            before = wanted - self.shifted(before)
        return self.pose.carried(before).reshape(points.shape)


def bent(pose: Pose, points: Floats, normals: Floats) -> Bend:
    """The template bent to canonical ``points`` (n, 3) with unit ``normals``, from ``pose`` on."""
    chosen = np.unique(np.linspace(0, len(points) - 1, min(_POINTS, len(points))).astype(np.int64))
    placed = pose.placed(points[chosen])
    turned = pose.turned(normals[chosen]) * np.sign(pose.facing)
    weight = _WITNESSES / len(placed) / _FIT**2
    turnings, turns = _turnings(placed), np.zeros(4)
    for _ in range(_TURNS):
        kept, normal, aim = _matched(placed + turnings @ turns, turned)
        plane = np.einsum("nk,nkt->nt", normal, turnings[kept])
        system = weight * plane.T @ plane + np.diag([1.0 / _ABDUCTION**2, 1.0, 1.0, 1.0])
        turns = np.linalg.solve(system, weight * plane.T @ ((aim - placed[kept]) * normal).sum(axis=1))
    placed_turned = placed + turnings @ turns
    bumps = _bumps(placed)
    amounts = np.zeros((bumps.shape[1], 3))
    for _ in range(_ROUNDS):
        kept, normal, aim = _matched(placed_turned + bumps @ amounts, turned)
        near, gap = bumps[kept], aim - placed_turned[kept]
        # the point-to-plane part, and a weaker pull towards the very point
        plane = np.sqrt(1.0 - _SLIDE**2) * (near[:, :, None] * normal[:, None, :]).reshape(len(near), -1)
        off = np.sqrt(1.0 - _SLIDE**2) * (gap * normal).sum(axis=1)
        hessian = plane.T @ plane + np.kron(_SLIDE**2 * (near.T @ near), np.eye(3))
        slope = plane.T @ off + _SLIDE**2 * (near.T @ gap).ravel()
        size = amounts.size
        system = weight * hessian + np.eye(size) / _BEND**2
        amounts = np.linalg.solve(system, weight * slope).reshape(-1, 3)
    return Bend(pose, amounts, turns)


def _matched(moved: Floats, turned: Floats) -> tuple[Ints, Floats, Floats]:
    """Which points fit best, and normal and place of the template where they do."""
    model = template()
    distance, index = model.tree.query(featured(moved, turned), workers=-1)
    kept = np.argsort(distance, kind="stable")[: int(_KEPT * len(moved))]
    return kept, model.normals[index[kept]], model.points[index[kept]]


def _turnings(points: Floats) -> Floats:
    """(n, 3, 4) displacements: the forefoot abducted in plan by one radian, and three of the plane.

    The last three turn and shift the whole foot: abduction was shared out over it before.
    """
    x, y = points[:, 0], points[:, 1]
    start, end = _MIDFOOT
    share = np.clip((x - start) / (end - start), 0.0, 1.0)
    # the smooth step, and its integral over x: how far aside the turned axis has come
    turn = share**2 * (3.0 - 2.0 * share)
    aside = (end - start) * (share**3 - 0.5 * share**4) + np.maximum(x - end, 0.0)
    nil, one = np.zeros_like(x), np.ones_like(x)
    fields = [(-y * turn, aside, nil), (-y, x, nil), (one, nil, nil), (nil, one, nil)]
    return np.stack([np.stack(field, axis=1) for field in fields], axis=2)


def _bumps(points: Floats) -> Floats:
    """(n, m) the height at each point of the bump in each place of the lattice.

    A Gaussian is the product of three, one along each axis: that spares most of the exponentials.
    """
    x, y, z = (
        np.exp((points[:, axis, None] - places) ** 2 / (-2.0 * _WIDTH**2))
        for axis, places in enumerate(_LATTICE)
    )
    result: Floats = (x[:, :, None, None] * y[:, None, :, None] * z[:, None, None, :]).reshape(
        len(points), -1
    )
    return result
