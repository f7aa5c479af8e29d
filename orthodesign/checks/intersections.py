"""Whether the surface passes through itself.

Three steps, each vectorised. **Patches**: triangles that lie in the same small cell, look the
same way and hang together. Within a patch, and across the seam of two patches whose normals all
lean less than 80° from one direction, the surface projects one-to-one along that direction and
cannot cross itself, so most pairs of neighbours are never looked at. **Boxes**: a binary tree of
bounding boxes over the triangles, walked level by level, gives the pairs whose boxes overlap;
being a hierarchy it does not mind slivers as long as the mesh. **Pairs**: two triangles cross
when each has corners strictly on both sides of the other's plane and the two pieces they cut out
of the common line overlap (Möller 1997, "A fast triangle-triangle intersection test").

Touching is not crossing: two cubes face to face are fine here. Surface folded back onto its
neighbour, and surface lying twice in the same place, count as crossing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.checks.boxtree import overlapping_pairs
from orthodesign.checks.patches import Patches
from orthodesign.checks.topology import EdgeTable, flat_faces
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh, read_only

SELF_INTERSECTION = FindingKind(
    "SOLID-SELF-INTERSECTION",
    Severity.ERROR,
    "The surface passes through itself in {count} places, the first near ({x:.1f}, {y:.1f}, {z:.1f}) mm.",
    "Where the surface crosses itself inside and outside are undefined; slicers leave gaps or fill "
    "what should be empty. Usual causes: an offset larger than a radius, or bodies that were not united.",
)

# Neighbours closer to lying on each other than this (0.06°) are folded: no rim is that sharp
_FOLDED_COSINE = -1 + 5e-7
# Nobody mends more crossings than this one by one: a soup of triangles is not looked through
_ENOUGH = 10_000
# Pairs of triangles looked at in one go: bounds the memory at about 300 MB whatever the mesh
_CHUNK = 300_000


@dataclass(frozen=True, eq=False)
class SelfIntersections:
    """Crossing pairs of triangles: ``pairs`` (k, 2) int64, ``places`` (k, 3) mm, one per pair."""

    pairs: Ints
    places: Floats

    def __post_init__(self) -> None:
        read_only(self.pairs)
        read_only(self.places)

    @property
    def count(self) -> int:
        """How many pairs of triangles cross; one poke gives several."""
        return len(self.pairs)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One finding when anything crosses, none otherwise."""
        if not self.count:
            return ()
        x, y, z = self.places[0]
        return (SELF_INTERSECTION.found(count=self.count, x=x, y=y, z=z),)


def self_intersections(mesh: Mesh, edges: EdgeTable | None = None) -> SelfIntersections:
    """Every pair of triangles of ``mesh`` that cross, overlap or fold onto one another.

    The search ends early once far too many are found (10,000): the surface is a soup then.

    ``mesh`` in mm, any frame, vertices merged; it need not be closed. Triangles without area
    are left out (the topology check names them). Lengths below the float32 step at the size of
    the mesh (3e-5 mm for an insole) are rounding, not crossing.
    """
    edges = edges if edges is not None else EdgeTable.of(mesh)
    folded = _folded_pairs(mesh, edges)
    faces = np.flatnonzero(~flat_faces(mesh))
    if len(faces) < 2:
        return _collected(mesh, [folded])
    tolerance = float(np.abs(mesh.bounds).max()) * 2.0**-23
    patches = Patches.of(mesh, edges, faces)
    found = [folded]
    for left, right in overlapping_pairs(mesh, patches):
        for start in range(0, len(left), _CHUNK):
            part = slice(start, start + _CHUNK)
            found.append(_crossing(mesh, left[part], right[part], tolerance))
        if sum(map(len, found)) > _ENOUGH:
            break
    return _collected(mesh, found)


def _collected(mesh: Mesh, found: list[Ints]) -> SelfIntersections:
    pairs = np.unique(np.sort(np.concatenate(found), axis=1), axis=0)
    return SelfIntersections(pairs, _nearest_of_pair(mesh, pairs))


def _nearest_of_pair(mesh: Mesh, pairs: Ints) -> Floats:
    """The centroid of the smaller triangle of each pair: nobody searches a long sliver."""
    smaller = np.where(mesh.areas[pairs[:, 0]] <= mesh.areas[pairs[:, 1]], pairs[:, 0], pairs[:, 1])
    places: Floats = mesh.centroids[smaller]
    return places


def _folded_pairs(mesh: Mesh, edges: EdgeTable) -> Ints:
    """Triangles folded back onto a neighbour across their common edge."""
    left, right = edges.left // 3, edges.right // 3
    cosine = np.einsum("ij,ij->i", mesh.normals[left], mesh.normals[right])
    # with equal directions of the edge (a turned neighbour) the same normal means the same side
    folded = np.where(edges.opposed, cosine, -cosine) < _FOLDED_COSINE
    return np.stack([left[folded], right[folded]], axis=1)


def _crossing(mesh: Mesh, left: Ints, right: Ints, tolerance: float) -> Ints:
    """Those of the pairs (left[i], right[i]) that cross or lie on each other; (k, 2)."""
    keep, above = _both_sides(mesh, right, left, tolerance)
    flat = np.flatnonzero(~keep & (above == 0).all(axis=1))
    coplanar = _overlapping_in_plane(mesh, left[flat], right[flat], tolerance)
    chosen = np.flatnonzero(keep)
    left, right, above = left[chosen], right[chosen], above[chosen]
    keep, beyond = _both_sides(mesh, left, right, tolerance)
    left, right, above, beyond = left[keep], right[keep], above[keep], beyond[keep]
    line = np.cross(mesh.normals[left], mesh.normals[right])
    length = np.linalg.norm(line, axis=1, keepdims=True)
    line /= np.where(length > 0, length, 1.0)
    low, high = _cut(mesh.corners[left], above, line)
    lower, upper = _cut(mesh.corners[right], beyond, line)
    crossing = np.minimum(high, upper) - np.maximum(low, lower) > tolerance
    return np.concatenate([coplanar, np.stack([left[crossing], right[crossing]], axis=1)])


def _both_sides(mesh: Mesh, plane: Ints, faces: Ints, tolerance: float) -> tuple[Bools, Floats]:
    """Whether ``faces[i]`` has corners on both sides of the plane of ``plane[i]``; (k, 3) heights."""
    normal = mesh.normals[plane]
    offset = mesh.corners[faces] - mesh.corners[plane, :1]
    heights = np.einsum("kij,kj->ki", offset, normal)
    heights[np.abs(heights) <= tolerance] = 0.0
    return (heights.max(axis=1) > 0) & (heights.min(axis=1) < 0), heights


def _cut(corners: Floats, heights: Floats, line: Floats) -> tuple[Floats, Floats]:
    """Where triangles cut a plane, as an interval along ``line``.

    ``corners`` (k, 3, 3), ``heights`` (k, 3) above the plane with both signs in every row.
    """
    rows = np.arange(len(heights))
    # one corner is alone on its side; of (+, −, 0) either will do
    alone = np.where((heights > 0).sum(axis=1) == 1, heights.argmax(axis=1), heights.argmin(axis=1))
    along = np.einsum("kij,kj->ki", corners, line)
    ends = []
    for step in (1, 2):
        other = (alone + step) % 3
        here, there = heights[rows, alone], heights[rows, other]
        share = here / (here - there)
        ends.append(along[rows, alone] + share * (along[rows, other] - along[rows, alone]))
    return np.minimum(ends[0], ends[1]), np.maximum(ends[0], ends[1])


def _overlapping_in_plane(mesh: Mesh, left: Ints, right: Ints, tolerance: float) -> Ints:
    """Pairs of triangles in one plane, facing alike, that share area: surface lying there twice.

    Facing opposite ways they are two bodies in contact, or a fold, which is seen at its edge.
    """
    alike = np.einsum("ij,ij->i", mesh.normals[left], mesh.normals[right]) > 0
    left, right = left[alike], right[alike]
    gap = np.full(len(left), -np.inf)
    for owner in (left, right):
        corners = mesh.corners[owner]
        for k in range(3):
            outward = np.cross(corners[:, (k + 1) % 3] - corners[:, k], mesh.normals[owner])
            outward /= np.linalg.norm(outward, axis=1, keepdims=True)
            other = mesh.corners[right if owner is left else left]
            beyond = np.einsum("kij,kj->ki", other - corners[:, k][:, None], outward).min(axis=1)
            gap = np.maximum(gap, beyond)
    overlap = gap < -tolerance
    return np.stack([left[overlap], right[overlap]], axis=1)
