"""Registration of a scan to the template foot: which way it lies, which side it is, how large.

Trimmed iterative closest points (Besl & McKay 1992; Chetverikov 2005) with free scale from every
way the principal axes can be laid on the template and on its mirror image. The best of each side
are then refined point-to-plane (Chen & Medioni 1992) with a scale for each axis, matching points
by place and normal together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import permutations, product

import numpy as np

from orthodesign.foot.hints import Hints
from orthodesign.foot.template import NORMAL_WEIGHT, featured, template
from orthodesign.foundation.mesh import Floats, Ints

# Share of a scan's points that must fit; the rest may be leg, plaster or clutter
_KEPT = 0.8
_START_POINTS, _START_ROUNDS = 200, 12
_CLOSE_POINTS, _CLOSE_ROUNDS, _CLOSE_STARTS = 600, 10, 10
_FINE_POINTS, _FINE_ROUNDS, _FINALISTS = 500, 8, 3
_LAST_POINTS, _LAST_ROUNDS = 1500, 20
_STILL = 5e-5
# How far the scale may go from the ratio of the longest extents
_SCALES = (0.72, 1.4)
# A foot's own proportions differ from the template's by about this much (log of a ratio)
_PROPORTION = 0.08


@dataclass(frozen=True, eq=False)
class Pose:
    """Where a scan lies on the template of one side.

    A canonical point p lies at ``scales * (rotation @ p) + shift`` in the template's frame M, in
    foot lengths; ``rotation`` may be improper. ``residual`` is the trimmed rms distance in foot
    lengths and ``facing`` the mean cosine between normals (negative: the scan is inside out).
    """

    rotation: Floats
    scales: Floats
    shift: Floats
    residual: float
    facing: float

    @property
    def misfit(self) -> float:
        """The residual in the scan's own unit: shrinking a scan into a corner does not make it fit."""
        return self.residual / float(self.scales.mean())

    def placed(self, points: Floats) -> Floats:
        """Canonical points (n, 3) in the template's frame, foot lengths."""
        result: Floats = self.scales * (points @ self.rotation.T) + self.shift
        return result

    def turned(self, normals: Floats) -> Floats:
        """Canonical unit normals (n, 3) in the template's frame."""
        turned = (normals @ self.rotation.T) / self.scales
        result: Floats = turned / np.linalg.norm(turned, axis=1, keepdims=True)
        return result

    def carried(self, points: Floats) -> Floats:
        """Points of the template (..., 3) carried back onto the scan, canonical coordinates."""
        result: Floats = ((points - self.shift) / self.scales) @ self.rotation
        return result


def register(points: Floats, normals: Floats) -> tuple[Pose, Pose]:
    """The best proper and the best improper pose of canonical ``points`` (n, 3) with ``normals``.

    Which of them is a right foot depends on the handedness of the canonical axes.
    """
    rotations = _all_rotations()
    few = _spread(len(points), _START_POINTS)
    starts = _Starts.of(points[few], normals[few], rotations)
    starts.run(_START_ROUNDS)
    best: list[Pose] = []
    for sign in (1.0, -1.0):
        members = np.flatnonzero(np.sign(np.linalg.det(starts.rotation)) == sign)
        more = _spread(len(points), _CLOSE_POINTS)
        close = starts.continued(
            points[more], normals[more], members[_ranked(starts.misfit[members])[:_CLOSE_STARTS]]
        )
        close.run(_CLOSE_ROUNDS)
        finalists = [
            _refined(close.pose(number), points, normals, _FINE_POINTS, _FINE_ROUNDS)
            for number in _distinct(close)[:_FINALISTS]
        ]
        winner = min(finalists, key=lambda pose: pose.misfit)
        best.append(_refined(winner, points, normals, _LAST_POINTS, _LAST_ROUNDS))
    return best[0], best[1]


def registered_as(hints: Hints, pose: Pose, points: Floats, normals: Floats) -> Pose:
    """The best pose of the same handedness as ``pose`` that lies as hinted: ``pose`` itself where it does.

    ``hints`` are in canonical coordinates. Starts come from the hints too, so there always is one;
    how well a foot fits there is for others to judge.
    """
    if hints.agree(pose.rotation[None])[0]:
        return pose
    handed = np.sign(np.linalg.det(pose.rotation))
    rotations = np.concatenate([_all_rotations(), hints.rotations()])
    rotations = rotations[(np.sign(np.linalg.det(rotations)) == handed) & hints.agree(rotations)]
    few, more = _spread(len(points), _START_POINTS), _spread(len(points), _CLOSE_POINTS)
    starts = _Starts.of(points[few], normals[few], rotations)
    starts.run(_START_ROUNDS)
    members = np.flatnonzero(hints.agree(starts.rotation))
    close = starts.continued(
        points[more], normals[more], members[_ranked(starts.misfit[members])[:_CLOSE_STARTS]]
    )
    close.run(_CLOSE_ROUNDS)
    ended = [number for number in _distinct(close) if hints.agree(close.rotation[number, None])[0]]
    finalists = [
        _refined(close.pose(number), points, normals, _FINE_POINTS, _FINE_ROUNDS)
        for number in ended[:_FINALISTS]
    ]
    finalists = [
        _refined(one, points, normals, _LAST_POINTS, _LAST_ROUNDS)
        for one in sorted(finalists, key=lambda one: one.misfit)
    ]
    finalists = [one for one in finalists if hints.agree(one.rotation[None])[0]]
    if not finalists:
        # every one slid off to lie another way: stay where the hints begin, a single step from there
        still = _Starts.of(points[few], normals[few], rotations)
        finalists = [
            _refined(still.pose(number), points, normals, _FINE_POINTS, 1)
            for number in range(len(still.rotation))
        ]
    return min(finalists, key=lambda one: one.misfit)


def _ranked(misfit: Floats) -> Ints:
    return np.argsort(misfit, kind="stable")


def _distinct(starts: _Starts) -> list[int]:
    """The starts that ended apart from every better one, best first."""
    found: list[int] = []
    for number in _ranked(starts.misfit):
        turns = starts.rotation[found]
        if not found or np.abs(turns - starts.rotation[number]).max(axis=(1, 2)).min() > 0.1:
            found.append(int(number))
    return found


def _spread(count: int, wanted: int) -> Ints:
    """Indices of ``wanted`` points spread over ``count``: samples come in lattice order."""
    return np.unique(np.linspace(0, count - 1, min(wanted, count)).astype(np.int64))


def _all_rotations() -> Floats:
    """(48, 3, 3) every signed permutation: 24 turns of a cube and their mirror images."""
    turns = []
    for order in permutations(range(3)):
        for signs in product((1.0, -1.0), repeat=3):
            turn = np.zeros((3, 3))
            turn[range(3), order] = signs
            turns.append(turn)
    return np.array(turns)


class _Starts:
    """Several similarity registrations of the same points at once: arrays with a leading axis k."""

    def __init__(
        self, points: Floats, normals: Floats, rotation: Floats, scale: Floats, shift: Floats, limits: Floats
    ) -> None:
        self.points, self.normals = points, normals
        self.rotation, self.scale, self.shift = rotation, scale, shift
        self.limits = limits
        self.residual = np.full(len(rotation), np.inf)

    @property
    def misfit(self) -> Floats:
        return self.residual / self.scale

    @classmethod
    def of(cls, points: Floats, normals: Floats, rotations: Floats) -> _Starts:
        """Every rotation twice: boxes brought together by their middles, and by their undersides."""
        model = template().points
        low, high = model.min(axis=0), model.max(axis=0)
        scale = float((high - low)[0] / np.ptp(points, axis=0).max())
        turned = scale * np.einsum("kij,nj->kni", rotations, points)
        least, most = turned.min(axis=1), turned.max(axis=1)
        middle = 0.5 * (low + high) - 0.5 * (least + most)
        # a shell of the sole alone lies below the middle of a whole foot
        under = middle.copy()
        under[:, 2] = low[2] - least[:, 2]
        return cls(
            points,
            normals,
            np.concatenate([rotations, rotations]),
            np.full(2 * len(rotations), scale),
            np.concatenate([middle, under]),
            scale * np.array(_SCALES),
        )

    def continued(self, points: Floats, normals: Floats, members: Ints) -> _Starts:
        return _Starts(
            points, normals, self.rotation[members], self.scale[members], self.shift[members], self.limits
        )

    def pose(self, number: int) -> Pose:
        """One of them as a pose, its normals not yet looked at."""
        return Pose(self.rotation[number], np.full(3, self.scale[number]), self.shift[number], np.inf, 0.0)

    def run(self, rounds: int) -> None:
        """Match to the nearest template points, keep the best share, solve, and so on."""
        model = template()
        places, normals = model.columns
        kept = int(_KEPT * len(self.points))
        handed = np.sign(np.linalg.det(self.rotation))
        for _ in range(rounds):
            placed = self.scale[:, None] * self._turned(self.points) + self.shift.T[:, :, None]
            index = model.roughly_nearest(placed)
            target = places[:, index]
            cosine = (self._turned(self.normals) * normals[:, index]).sum(axis=0)
            # whichever way round the whole scan faces
            cosine *= np.where(cosine.sum(axis=1) < 0, -1.0, 1.0)[:, None]
            squared = ((target - placed) ** 2).sum(axis=0) + 2.0 * NORMAL_WEIGHT**2 * (1.0 - cosine)
            chosen = squared <= np.partition(squared, kept - 1, axis=1)[:, kept - 1, None]
            weight = chosen / chosen.sum(axis=1)[:, None]
            self.residual = np.sqrt((weight * squared).sum(axis=1))
            self._solve(weight, target, handed)

    def _turned(self, vectors: Floats) -> Floats:
        """(3, k, n): ``vectors`` (n, 3) turned by every rotation; coordinates first: long rows are quick."""
        turned: Floats = self.rotation.transpose(1, 0, 2).reshape(-1, 3) @ vectors.T
        return turned.reshape(3, len(self.rotation), len(vectors))

    def _solve(self, weight: Floats, target: Floats, handed: Floats) -> None:
        """The similarity that takes the points to ``target`` (3, k, n) (Umeyama 1991).

        ``weight`` (k, n) sums to 1 for each of the k.
        """
        source = weight @ self.points
        middle = (weight * target).sum(axis=2).T
        spread = weight @ (self.points**2).sum(axis=1) - (source**2).sum(axis=1)
        moment = (weight * (target - middle.T[:, :, None])) @ self.points
        u, s, vt = np.linalg.svd(moment.transpose(1, 0, 2))
        sign = np.ones_like(s)
        sign[:, 2] = np.sign(np.linalg.det(u) * np.linalg.det(vt)) * handed
        self.rotation = np.einsum("kij,kj,kjl->kil", u, sign, vt)
        self.scale = np.clip((s * sign).sum(axis=1) / spread, *self.limits)
        self.shift = middle - self.scale[:, None] * np.einsum("kij,kj->ki", self.rotation, source)


def _refined(pose: Pose, points: Floats, normals: Floats, count: int, rounds: int) -> Pose:
    """``pose`` refined point-to-plane with a scale for each axis, on ``count`` of the points."""
    chosen = _spread(len(points), count)
    points, normals = points[chosen], normals[chosen]
    model = template()
    middle = float(np.exp(np.log(pose.scales).mean()))
    kept_count = int(_KEPT * len(points))
    for _ in range(rounds):
        placed, turned = pose.placed(points), pose.turned(normals)
        if pose.facing == 0.0:
            near = model.roughly_nearest(placed.T)
            pose = replace(pose, facing=float((turned * model.normals[near]).sum(axis=1).mean()))
        # a scan that is inside out lies right when its normals oppose the template's
        turned = turned * np.sign(pose.facing)
        distance, index = model.tree.query(featured(placed, turned), workers=-1)
        kept = np.argsort(distance, kind="stable")[:kept_count]
        cosine = float((turned[kept] * model.normals[index[kept]]).sum(axis=1).mean())
        before, pose = pose, _stepped(pose, placed[kept], index[kept], middle)
        pose = replace(
            pose,
            residual=float(np.sqrt((distance[kept] ** 2).mean())),
            facing=cosine * float(np.sign(before.facing)),
        )
        if (
            np.abs(pose.scales / before.scales - 1).max() < _STILL
            and np.abs(pose.rotation - before.rotation).max() < _STILL
        ):
            break
    return pose


def _stepped(pose: Pose, placed: Floats, index: Ints, middle: float) -> Pose:
    """One Gauss–Newton step on turn (3), shift (3) and the logarithms of the scales (3)."""
    model = template()
    normal, gap = model.normals[index], placed - model.points[index]
    centred = placed - pose.shift
    # d placed = turn × (scaled point) approximately, as the scales are nearly alike
    jacobian = np.concatenate([np.cross(centred, normal), normal, centred * normal], axis=1)
    residual = (gap * normal).sum(axis=1)
    hessian = jacobian.T @ jacobian
    slope = jacobian.T @ residual
    # proportions are a foot's own but not any: a prior holds what the scan does not show
    stiffness = len(placed) * (0.01 / _PROPORTION) ** 2
    logs = np.log(pose.scales / middle)
    spread = np.eye(3) - 1.0 / 3.0
    hessian[6:, 6:] += stiffness * spread + 1e-3 * stiffness * np.eye(3)
    slope[6:] += stiffness * (spread @ logs)
    step = np.linalg.solve(hessian + 1e-9 * len(placed) * np.eye(9), -slope)
    rotation = _rotation(np.clip(step[:3], -0.2, 0.2)) @ pose.rotation
    scales = pose.scales * np.exp(np.clip(step[6:], -0.1, 0.1))
    # the turn acts about the shift, in scaled space
    return replace(pose, rotation=rotation, scales=scales, shift=pose.shift + step[3:6])


def _rotation(turn: Floats) -> Floats:
    """(3, 3) rotation by the vector ``turn`` in radians (Rodrigues)."""
    angle = float(np.linalg.norm(turn))
    cross = np.cross(np.eye(3), turn)
    if angle < 1e-12:
        return np.eye(3) + cross
    axis = cross / angle
    result: Floats = np.eye(3) + np.sin(angle) * axis + (1.0 - np.cos(angle)) * (axis @ axis)
    return result
