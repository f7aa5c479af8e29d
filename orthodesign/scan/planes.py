"""Large planes in a scan: a floor, the rim of a foam box. Any unit, any frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh
from orthodesign.scan.units import longest_extent

# How far points may lie from a plane while it is looked for, as a share of the longest extent: less
# than half the thickness of a plate, or its two faces are taken for one plane
_SEARCH = 0.004
# … and then ever less, so that of two faces of a thin plate one is settled on, not a slant through both
_TIGHTENED = (1.0, 0.6, 0.4, 0.25, 0.25)
_NEARNESS = ((1.0, 1.0), (0.5, 1.5), (0.25, 2.5))
# How far a point may lie from a plane and be part of it: four times the plane's own typical
# unevenness, within these shares. Foam rims and floors seen by a phone are uneven by millimetres
_SCATTER = 4.0
_FLATNESS = (0.002, 0.01)
# A plane worth looking at holds this share of the area
_LEAST_SHARE = 0.08
_MOST_PLANES = 4
# Places where a plane is tried
_SEEDS = 120
# Neighbours through which a trial plane is laid, so that noise does not tilt it
_NEIGHBOURS = 40
# Points at which planes are looked for
_SAMPLE = 12_000
# The hull of a plane that goes all round is this share of the hull of everything
_HULL = 0.85

# A centre, and axes (rows) of which the last is the normal
_Fit = tuple[Floats, Floats]


@dataclass(frozen=True, eq=False)
class Samples:
    """Points spread evenly over the area of a mesh, always the same: (k, 3) and the face of each (k,).

    Outlines and planes are judged by them, so that this costs the same for every mesh.
    """

    points: Floats
    faces: Ints

    @classmethod
    def of(cls, mesh: Mesh, count: int) -> Samples:
        """``count`` samples of ``mesh``."""
        ends = np.cumsum(mesh.areas)
        faces = np.searchsorted(ends, (np.arange(count) + 0.5) / count * ends[-1])
        faces = np.minimum(faces, len(mesh.faces) - 1)
        # the plastic-number sequence fills a square evenly; folded, it fills a triangle
        u, v = (np.outer([0.7548776662466927, 0.5698402909980532], np.arange(count)) + 0.5) % 1.0
        folded = u + v > 1
        u, v = np.where(folded, 1 - u, u)[:, None], np.where(folded, 1 - v, v)[:, None]
        a, b, c = (mesh.vertices[mesh.faces[faces, corner]] for corner in range(3))
        return cls(a + u * (b - a) + v * (c - a), faces)


@dataclass(frozen=True, eq=False)
class Plane:
    """A plane in space. ``axes`` (3, 3): rows are two directions in it and its normal."""

    centre: Floats
    axes: Floats
    tolerance: float

    def heights(self, points: Floats) -> Floats:
        """(n,): how far points lie above the plane."""
        return _along(points - self.centre, self.axes[2])

    def plan(self, points: Floats) -> Floats:
        """(n, 2): where points lie when looked at along the normal."""
        away = points - self.centre
        return np.stack([_along(away, axis) for axis in self.axes[:2]], axis=1)


def large_planes(mesh: Mesh) -> Iterator[Plane]:
    """The planes that hold most of the area, largest first, and reach out to all sides of the rest.

    None in nearly every foot: its sole and the cut through its ankle reach less far than it does.
    """
    from scipy.spatial import cKDTree

    samples = Samples.of(mesh, _SAMPLE)
    points, faces = samples.points, samples.faces
    longest = longest_extent(points)
    tolerance = _SEARCH * longest
    # noise tilts single triangles, so a trial plane goes through many neighbours; the walls of a
    # box are single triangles, so it also goes through one
    seeds = np.arange(_SEEDS) * len(points) // _SEEDS
    _, neighbours = cKDTree(points).query(points[seeds], k=_NEIGHBOURS, workers=-1)
    trials = [*_fits(points[neighbours]), *_of_faces(mesh, np.unique(faces[seeds]))]
    left = points
    for _ in range(_MOST_PLANES):
        held = [_held(left, trial, tolerance) for trial in trials]
        best = trials[int(np.argmax(held))]
        if np.count_nonzero(_within(left, best, tolerance)) < _LEAST_SHARE * len(points):
            return
        for share in _TIGHTENED:
            inliers = left[_within(left, best, share * tolerance)]
            if len(inliers) > _NEIGHBOURS:
                best = _fit(inliers)
        near = _within(left, best, _FLATNESS[1] * longest)
        plane = Plane(*best, _unevenness(left[near], best, longest))
        if _hull_area(plane.plan(left[near])) > _HULL * _hull_area(plane.plan(points)):
            yield plane
        left = left[~near]


def _hull_area(plan: Floats) -> float:
    from scipy.spatial import ConvexHull

    # QJ: points in one line, as a plane seen from its edge has them, are no reason to fail
    return float(ConvexHull(plan, qhull_options="QJ").volume)


def _unevenness(points: Floats, fit: _Fit, longest: float) -> float:
    scatter = float(np.median(np.abs(_along(points, fit[1][2]) - fit[0] @ fit[1][2])))
    return float(np.clip(_SCATTER * scatter, _FLATNESS[0] * longest, _FLATNESS[1] * longest))


def _along(points: Floats, direction: Floats) -> Floats:
    """(n,): points · direction. A matrix product would start threads for a handful of numbers."""
    x, y, z = points.T
    along: Floats = x * direction[0] + y * direction[1] + z * direction[2]
    return along


def _fit(points: Floats) -> _Fit:
    """Centre and axes of the plane through points (n, 3)."""
    return _fits(points[None])[0]


def _fits(groups: Floats) -> list[_Fit]:
    """The plane through each of ``groups`` (g, n, 3), at once: one by one takes many times as long."""
    centres = groups.mean(axis=1)
    away = groups - centres[:, None]
    _, axes = np.linalg.eigh(away.transpose(0, 2, 1) @ away)
    turned = axes.transpose(0, 2, 1)[:, ::-1].copy()
    turned[:, 2] = np.cross(turned[:, 0], turned[:, 1])
    return list(zip(centres, turned, strict=True))


def _of_faces(mesh: Mesh, faces: Ints) -> list[_Fit]:
    """The plane of each of some faces."""
    corners, normals = mesh.vertices[mesh.faces[faces]], mesh.normals[faces]
    along = corners[:, 1] - corners[:, 0]
    along = along / np.linalg.norm(along, axis=1, keepdims=True)
    axes = np.stack([along, np.cross(normals, along), normals], axis=1)
    return list(zip(corners.mean(axis=1), axes, strict=True))


def _held(points: Floats, fit: _Fit, tolerance: float) -> float:
    """How much a trial plane holds; near points count more, or a slant through a plate would win."""
    away = np.abs(_along(points, fit[1][2]) - fit[0] @ fit[1][2])
    return float(sum(weight * np.count_nonzero(away < share * tolerance) for share, weight in _NEARNESS))


def _within(points: Floats, fit: _Fit, tolerance: float) -> Bools:
    centre, axes = fit
    return np.asarray(np.abs(_along(points, axes[2]) - centre @ axes[2]) < tolerance)
