"""Cuts the user asked for: what lies behind a plane goes, and the edge that is left is clean.

Made on the file's own coordinates before anything is looked for, so that a table, a second object or a
leg that is cut away is as if it had never been scanned. The edge of a cut is no hole in the foot:
``cut_loops`` knows it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh
from orthodesign.scan.errors import ScanError
from orthodesign.scan.merging import is_flat
from orthodesign.scan.topology import Edges

CUT = FindingKind(
    "SCAN-CUT",
    Severity.INFO,
    "The scan was cropped as asked: {count:,} of its triangles were cut away or through.",
    "What lies behind a cut takes no part in anything. The edge of a cut is not counted as a hole. "
    "Take the cuts back to have the whole scan again.",
)

# Point and normal, in the file's own coordinates and unit
Cut = tuple[tuple[float, float, float], tuple[float, float, float]]

# A hand cuts a scan a few times; every cut walks through all triangles
_MOST_CUTS = 40
# Numbers whose squares overflow are no places in a scan
_LARGEST = 1e15
# Of the scan's size: a corner closer to the plane than this lies on it, or slivers would line the
# edge. The same as the distance at which points are joined
_ON_PLANE = 2.0**-20
# No foot can be read from fewer triangles
_LEAST_FACES = 100


@dataclass(frozen=True, eq=False)
class CutPlane:
    """A plane through ``point`` (3,); the side its unit ``normal`` (3,) points to is kept."""

    point: Floats
    normal: Floats
    tolerance: float

    def heights(self, points: Floats) -> Floats:
        """(n,): how far points lie in front of the plane; exactly 0 on it."""
        x, y, z = (points - self.point).T
        heights: Floats = x * self.normal[0] + y * self.normal[1] + z * self.normal[2]
        return np.where(np.abs(heights) <= self.tolerance, 0.0, heights)


def check_cuts(cuts: Sequence[Cut]) -> None:
    """Raise ScanError for cuts that cannot be made."""
    if len(cuts) > _MOST_CUTS:
        raise ScanError(f"A scan takes at most {_MOST_CUTS} cuts: give fewer.")
    for point, normal in cuts:
        if not np.all(np.abs(np.array([*point, *normal], dtype=float)) < _LARGEST):
            raise ScanError("A cut needs numbers that are possible: give a point of the scan and a normal.")
        if not np.any(normal):
            raise ScanError("A cut needs a direction: its normal is 0,0,0.")


def cut_planes(cuts: Sequence[Cut], mesh: Mesh) -> tuple[CutPlane, ...]:
    """The planes of checked cuts through ``mesh``."""
    if not cuts:
        return ()
    tolerance = _ON_PLANE * float(np.ptp(mesh.bounds, axis=0).max())
    return tuple(CutPlane(np.array(point, dtype=float), _unit(normal), tolerance) for point, normal in cuts)


def cropped(mesh: Mesh, planes: Sequence[CutPlane], name: str) -> tuple[Mesh, list[Finding]]:
    """What is left of the mesh in front of all planes, cut exactly; triangles in a plane itself go.

    Raises ScanError when that is nothing, or nearly.
    """
    if not planes:
        return mesh, []
    before = len(mesh.faces)
    intact = np.ones(before, dtype=bool)
    for plane in planes:
        mesh, intact = _clipped(mesh, intact, plane)
    if not len(mesh.faces):
        raise ScanError(f"The cuts leave nothing of {name}: take one of them back or turn it round.")
    if len(mesh.faces) < _LEAST_FACES or is_flat(mesh):
        raise ScanError(f"The cuts leave hardly anything of {name}: take one of them back or turn it round.")
    return mesh, [CUT.found(count=before - int(intact.sum()))]


def cut_loops(mesh: Mesh, edges: Edges, planes: Sequence[CutPlane]) -> Bools:
    """(l,): which openings are mostly the edges of cuts."""
    count = int(edges.loops.max()) + 1 if len(edges.loops) else 0
    if not planes or not count:
        return np.zeros(count, dtype=bool)
    made = np.zeros(len(edges.rims), dtype=bool)
    for plane in planes:
        on = plane.heights(mesh.vertices) == 0.0
        made |= on[edges.rims[:, 0]] & on[edges.rims[:, 1]]
    around = np.bincount(edges.loops, weights=edges.rim_lengths, minlength=count)
    by_cuts = np.bincount(edges.loops, weights=edges.rim_lengths * made, minlength=count)
    return np.asarray(by_cuts > 0.5 * around)


def _unit(normal: Sequence[float]) -> Floats:
    vector = np.array(normal, dtype=float)
    # first by the largest number: the square of a tiny one is nothing
    vector /= np.abs(vector).max()
    unit: Floats = vector / np.linalg.norm(vector)
    return unit


def _clipped(mesh: Mesh, intact: Bools, plane: CutPlane) -> tuple[Mesh, Bools]:
    """The mesh in front of one plane, and which of its faces are still as they were."""
    heights = plane.heights(mesh.vertices)
    corners = heights[mesh.faces]
    front = corners.max(axis=1, initial=-np.inf) > 0
    whole = front & (corners.min(axis=1, initial=np.inf) >= 0)
    torn = mesh.faces[front & ~whole]
    if not len(torn):
        return mesh.keep_faces(whole), intact[whole]
    behind = heights[torn] < 0
    crossings = _Crossings(mesh.vertices, heights)
    pointed = behind.sum(axis=1) == 2
    # one corner in front: a triangle with it; one behind: what is left has up to four corners
    a, b, c = _turned(torn[pointed], ~behind[pointed])
    pieces = [(a, crossings.of(a, b), crossings.of(a, c))]
    a, b, c = _turned(torn[~pointed], behind[~pointed])
    first, last = crossings.of(b, a), crossings.of(c, a)
    pieces += [(first, b, c), (first, c, last)]
    faces = np.concatenate([np.stack(piece, axis=1) for piece in pieces])
    # a corner on the plane is its own crossing
    a, b, c = faces.T
    faces = faces[(a != b) & (b != c) & (c != a)]
    vertices, faces = crossings.settled(faces)
    kept = np.concatenate([mesh.faces[whole], faces])
    intact = np.concatenate([intact[whole], np.zeros(len(faces), dtype=bool)])
    return Mesh.of(vertices, kept).keep_faces(np.arange(len(kept))), intact


def _turned(faces: Ints, first: Bools) -> tuple[Ints, Ints, Ints]:
    """The corners of faces, in their own order, from the one marked in ``first`` (m, 3) on."""
    order = (np.argmax(first, axis=1)[:, None] + np.arange(3)) % 3
    a, b, c = np.take_along_axis(faces, order, axis=1).T
    return a, b, c


class _Crossings:
    """Where edges cross the plane: one point for each edge, whichever face asks, so no seam opens."""

    def __init__(self, vertices: Floats, heights: Floats) -> None:
        self._vertices, self._heights = vertices, heights

    def of(self, one: Ints, other: Ints) -> Ints:
        """(k,): for each edge a corner on the plane, or the number of the edge, below zero."""
        count = len(self._vertices)
        low, high = np.minimum(one, other), np.maximum(one, other)
        number = -1 - (low * count + high)
        number = np.where(self._heights[one] == 0, one, number)
        return np.where(self._heights[other] == 0, other, number)

    def settled(self, faces: Ints) -> tuple[Floats, Ints]:
        """All vertices, and ``faces`` with the edges' numbers replaced by those of new vertices."""
        count = len(self._vertices)
        named = faces < 0
        crossed, which = np.unique(-1 - faces[named], return_inverse=True)
        low, high = np.divmod(crossed, count)
        share = self._heights[low] / (self._heights[low] - self._heights[high])
        start = self._vertices[low]
        points = start + share[:, None] * (self._vertices[high] - start)
        faces = faces.copy()
        faces[named] = count + which.ravel()
        return np.concatenate([self._vertices, points]), faces
