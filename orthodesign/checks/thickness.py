"""True thickness: how far it is from a point of the surface to the wall behind it.

The wall behind a point is surface that faces the other way (normals more than 120° apart) and
lies on the inner side of the point; thickness is the distance to the nearest point of it. On an
even shell that is the thickness along the normal; in a wedge it is the perpendicular to the other
face; at the end of a sheet it does not collapse to zero, because the end face looks sideways.

The opposite wall is found among area-sampled points in six dimensions (position, and normal times
a length, so that facing away counts as being far), then made exact on the triangles around it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from orthodesign.checks.closest import closest_on_triangles
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh, read_only

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

# Which points of a surface (n, 3) count
Counted = Callable[[Floats], Bools]

# Surface samples that may be the wall behind: 1.1 mm apart, farther on what is larger than an insole
_WALL_SAMPLE_MM2, _WALL_SAMPLES = 1.25, (2_000, 40_000)
# Surface samples whose thickness is measured: 3 mm apart
_POINT_MM2, _POINTS = 9.0, (1_000, 6_000)
# Then the thinnest places are looked at again, this many of them with this many points around
_AGAIN, _AROUND = 24, 32
# One unit of normal counts like this many mm: a wall thicker than twice that is farther from a
# point than its own side. Small weights find the nearest wall surest, large ones walls far away
_NORMAL_MM = (8.0, 40.0, 200.0)
# Normals farther apart than 120° look opposite ways
_OPPOSITE = -0.5
# Surface that looks 60° to 148° away from a point's normal has turned into the rim, or meets the
# point's own wall in an edge; two walls of one sheet are nearer to parallel than that
_SIDEWAYS = (-0.85, 0.5)
# Candidates for the wall behind a point
_NEAREST = 3
# Points whose exact thickness is found in one go, roughly thinnest first
_BATCH = 800
# Steps from triangle to triangle towards the true foot; slivers need many, most points need one
_STEPS = 16


@dataclass(frozen=True, eq=False)
class Thinnest:
    """The thinnest place outside the edge band: ``thickness_mm``, and where, (3,) mm."""

    thickness_mm: float
    place: Floats

    def __post_init__(self) -> None:
        read_only(self.place)


@dataclass(frozen=True, eq=False)
class _Samples:
    """Points spread evenly by area: ``points`` (n, 3) mm, ``faces`` (n,), ``normals`` (n, 3)."""

    points: Floats
    faces: Ints
    normals: Floats

    def where(self, chosen: Bools) -> _Samples:
        """Those of the points that are ``chosen`` (n,)."""
        return _Samples(self.points[chosen], self.faces[chosen], self.normals[chosen])


class Walls:
    """The surface of one solid, ready to be asked how thick it is; build once, ask often.

    ``mesh`` in mm, any frame, closed and outward.
    """

    def __init__(self, mesh: Mesh) -> None:
        self.mesh = mesh
        self.samples = _spread_over(mesh, _WALL_SAMPLE_MM2, _WALL_SAMPLES)
        self._around: tuple[Ints, Ints] | None = None
        self._trees: dict[float, cKDTree] = {}

    def tree(self, normal_mm: float = 0.0) -> cKDTree:
        """The samples by position and normal, a unit of normal counting like ``normal_mm``."""
        if normal_mm not in self._trees:
            from scipy.spatial import cKDTree

            samples = self.samples
            at = np.hstack([samples.points, normal_mm * samples.normals]) if normal_mm else samples.points
            # an unbalanced tree builds in a third of the time and answers as fast here
            self._trees[normal_mm] = cKDTree(at, balanced_tree=False, compact_nodes=False)
        return self._trees[normal_mm]

    def roughly(self, points: Floats, normals: Floats) -> Floats:
        """(n,) mm: the distance to the plane of the sampled wall behind each point.

        Quick, and right to a hundredth of a millimetre where the wall goes on; too small at its
        end. Infinite where the wall is farther than about 12 mm.
        """
        normal_mm = _NORMAL_MM[0]
        _, found = self.tree(normal_mm).query(np.hstack([points, -normal_mm * normals]), workers=-1)
        facing = self.samples.normals[found]
        distance = np.einsum("ij,ij->i", facing, self.samples.points[found] - points)
        opposite = np.einsum("ij,ij->i", facing, normals) < _OPPOSITE
        return np.asarray(np.where(opposite & (distance > 0), distance, np.inf))

    def thickness(self, points: Floats, normals: Floats) -> Floats:
        """(n,) mm at ``points`` (n, 3) of the surface with outward ``normals`` (n, 3).

        Infinite where no wall faces the other way.
        """
        nearest = np.full(len(points), np.inf)
        face = np.full(len(points), -1, dtype=np.int64)
        for normal_mm in _NORMAL_MM:
            missing = np.flatnonzero(np.isinf(nearest))
            if not len(missing):
                break
            asked = np.hstack([points[missing], -normal_mm * normals[missing]])
            _, found = self.tree(normal_mm).query(asked, k=_NEAREST, workers=-1)
            for k in range(_NEAREST):
                self._improve(missing, self.samples.faces[found[:, k]], points, normals, nearest, face)
        # the true foot of the perpendicular may lie on a triangle beside the sampled one
        open_ended = np.flatnonzero(np.isfinite(nearest))
        for _ in range(_STEPS):
            before = face[open_ended]
            owner, candidate = self._beside(before)
            self._improve(open_ended[owner], candidate, points, normals, nearest, face)
            open_ended = open_ended[face[open_ended] != before]
            if not len(open_ended):
                break
        return nearest

    def _improve(
        self, owner: Ints, candidate: Ints, points: Floats, normals: Floats, nearest: Floats, face: Ints
    ) -> None:
        """Let ``candidate[i]`` be the wall behind point ``owner[i]`` where it is nearer; in place."""
        point, normal = points[owner], normals[owner]
        opposite = np.einsum("ij,ij->i", self.mesh.normals[candidate], normal) < _OPPOSITE
        owner, candidate, point, normal = (a[opposite] for a in (owner, candidate, point, normal))
        foot = closest_on_triangles(point, self.mesh.corners[candidate])
        offset = foot - point
        distance = np.linalg.norm(offset, axis=1)
        inside = np.einsum("ij,ij->i", offset, normal) <= 0
        distance[~inside] = np.inf
        order = np.lexsort((candidate, distance, owner))
        owner, candidate, distance = owner[order], candidate[order], distance[order]
        first = np.ones(len(owner), dtype=bool)
        first[1:] = owner[1:] != owner[:-1]
        better = first & (distance < nearest[owner] - 1e-12)
        nearest[owner[better]] = distance[better]
        face[owner[better]] = candidate[better]

    def _beside(self, faces: Ints) -> tuple[Ints, Ints]:
        """(position in ``faces``, triangle) for all triangles that share a corner with it."""
        if self._around is None:
            corner = self.mesh.faces.ravel()
            start = np.concatenate([[0], np.cumsum(np.bincount(corner, minlength=len(self.mesh.vertices)))])
            self._around = np.argsort(corner, kind="stable") // 3, start
        of_vertex, start = self._around
        vertices = self.mesh.faces[faces].ravel()
        count = start[vertices + 1] - start[vertices]
        row = np.repeat(np.arange(len(vertices)), count)
        step = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count)
        return row // 3, of_vertex[start[vertices[row]] + step]

    def turns_aside(self, points: Floats, normals: Floats, within_mm: float) -> Bools:
        """(n,): whether surface within ``within_mm`` of a point looks sideways from there."""
        near = self.tree().query_ball_point(points, within_mm)
        count = np.fromiter(map(len, near), dtype=np.int64, count=len(points))
        owner = np.repeat(np.arange(len(points)), count)
        other = np.fromiter(chain.from_iterable(near), dtype=np.int64, count=int(count.sum()))
        lean = np.einsum("ij,ij->i", self.samples.normals[other], normals[owner])
        aside = (lean > _SIDEWAYS[0]) & (lean < _SIDEWAYS[1])
        return np.bincount(owner[aside], minlength=len(points)) > 0


def thickness_map(mesh: Mesh, points: Floats | None = None) -> Floats:
    """Thickness in mm at ``points`` (n, 3) near the surface, or at every vertex: (n,).

    ``mesh`` in mm, closed and outward. Infinite where no wall faces the other way (side faces).
    """
    walls = Walls(mesh)
    if points is None:
        return walls.thickness(mesh.vertices, mesh.vertex_normals())
    # a point takes the normal of the surface sample nearest to it
    _, at = walls.tree().query(points)
    return walls.thickness(points, walls.samples.normals[at])


def minimum_thickness(
    mesh: Mesh | Walls, edge_band_mm: float = 4.0, counted: Counted | None = None
) -> Thinnest:
    """The thinnest place of a solid, its rounded or bevelled rim left out.

    The rim is thin on purpose. A point belongs to the edge band when surface within
    ``edge_band_mm`` of it looks sideways (60° to 148° from its own normal): there the two walls
    meet round an edge. 0 leaves nothing out. ``counted`` tells of points (n, 3) which count at all:
    a zone of its own, or all but a bevel. Samples are about 3 mm apart on an insole, 0.5 mm
    round the thinnest places found; deterministic. Infinite where nothing is left.
    """
    walls = mesh if isinstance(mesh, Walls) else Walls(mesh)
    samples = _spread_over(walls.mesh, _POINT_MM2, _POINTS)
    if counted is not None:
        samples = samples.where(counted(samples.points))
    thinnest = _thinnest_of(walls, samples, edge_band_mm, _AGAIN)
    if not len(thinnest):
        return Thinnest(float("inf"), walls.mesh.centroids[0].copy())
    around = _around(walls, np.array([at.place for at in thinnest]))
    if counted is not None:
        around = around.where(counted(around.points))
    closer = _thinnest_of(walls, around, edge_band_mm, 1)
    return min([thinnest[0], *closer], key=lambda at: at.thickness_mm)


def _thinnest_of(walls: Walls, samples: _Samples, edge_band_mm: float, count: int) -> list[Thinnest]:
    """The ``count`` thinnest samples outside the edge band, thinnest first.

    Exact distances are only found where the rough ones leave a chance of being among them.
    """
    rough = walls.roughly(samples.points, samples.normals)
    order = np.argsort(rough, kind="stable")
    found: list[Thinnest] = []
    for start in range(0, len(order), _BATCH):
        part = order[start : start + _BATCH]
        if found and rough[part[0]] > found[0].thickness_mm and len(found) >= count:
            break
        points, normals = samples.points[part], samples.normals[part]
        exact = walls.thickness(points, normals)
        kept = np.isfinite(exact)
        if edge_band_mm > 0:
            kept[kept] = ~walls.turns_aside(points[kept], normals[kept], edge_band_mm)
        found += [Thinnest(float(exact[k]), points[k].copy()) for k in np.flatnonzero(kept)]
        found = sorted(found, key=lambda at: at.thickness_mm)[:count]
    return found


def _around(walls: Walls, places: Floats) -> _Samples:
    """The wall samples nearest to some places: a closer look at them."""
    _, near = walls.tree().query(places, k=min(_AROUND, len(walls.samples.points)))
    chosen = np.unique(near)
    samples = walls.samples
    return _Samples(samples.points[chosen], samples.faces[chosen], samples.normals[chosen])


def _spread_over(mesh: Mesh, each_mm2: float, limits: tuple[int, int]) -> _Samples:
    """One point to ``each_mm2`` of the surface, within ``limits``; the same for the same mesh."""
    reached = np.cumsum(mesh.areas)
    count = int(np.clip(reached[-1] / each_mm2, *limits))
    at = (np.arange(count) + 0.5) * (reached[-1] / count)
    faces = np.minimum(np.searchsorted(reached, at, side="right"), len(reached) - 1)
    # a two-dimensional golden-ratio sequence fills each triangle evenly (Roberts 2018, "R2")
    step = np.arange(count)[:, None] * np.array([0.7548776662466927, 0.5698402909980532])
    u, v = np.modf(step)[0].T
    fold = u + v > 1
    u, v = np.where(fold, 1 - u, u), np.where(fold, 1 - v, v)
    corners = mesh.corners[faces]
    points = corners[:, 0] + u[:, None] * (corners[:, 1] - corners[:, 0])
    points += v[:, None] * (corners[:, 2] - corners[:, 0])
    return _Samples(points, faces, mesh.normals[faces])
