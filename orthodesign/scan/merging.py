"""From triangle soup to a mesh: bad coordinates dropped, equal points joined, useless triangles removed."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Ints, Mesh
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Points, Soup

BAD_COORDINATES = FindingKind(
    "SCAN-BAD-COORDINATES",
    Severity.WARNING,
    "{count:,} triangles with impossible coordinates were left out.",
    "The file holds points that are not numbers, or that lie absurdly far away. Look whether the scan has a "
    "gap there; a gap under the foot deserves a new scan.",
)
MERGED = FindingKind(
    "SCAN-MERGED",
    Severity.INFO,
    "{count:,} repeated points were joined; {left:,} points remain.",
    "Formats such as STL store every triangle by itself. Points in the same place are joined so that the "
    "surface hangs together.",
)
DEGENERATE = FindingKind(
    "SCAN-DEGENERATE",
    Severity.INFO,
    "{count:,} triangles without area were removed.",
    "Triangles that have shrunk to a line or a point carry no surface. Nothing is lost.",
)
DUPLICATES = FindingKind(
    "SCAN-DUPLICATES",
    Severity.INFO,
    "{count:,} triangles that were there twice were removed.",
    "Some programs write a surface twice, once per side. One copy is kept.",
)

# Points closer than 2^-20 of the scan's size are the same: 0.3 µm on a foot, far below any scanner,
# and three axes of 21 bits fit into one sortable integer
_BITS = 21
# A coordinate this many times farther out than half of all points are is a mistake in the file
_ABSURD = 1000.0
# More bad triangles than this and what is left is not the scan that was taken
_MOST_BAD = 0.5
# Beyond this the squares of numbers overflow on the way
_LARGEST = 1e15
# A foot is at least this thick for its length; flatter things are drawings
_FLAT = 2e-3


def merged(soup: Soup, name: str) -> tuple[Mesh, list[Finding]]:
    """The soup as a mesh, in the file's unit, and what was mended.

    Vertices and faces come in an order that depends on where they are, not on how they were stored.
    Raises ScanError when most coordinates are impossible or all points lie on a plane, line or point.
    """
    findings: list[Finding] = []
    points = soup.points
    good = _plausible(points)
    faces = soup.faces
    if not good.all():
        keep = np.all(good[faces], axis=1)
        dropped = len(keep) - int(keep.sum())
        if dropped > _MOST_BAD * len(keep) or dropped == len(keep):
            raise ScanError(
                f"{name} is damaged: most of its coordinates are not possible numbers. Export it again."
            )
        if dropped:
            findings.append(BAD_COORDINATES.found(count=dropped))
            faces = faces[keep]
    used = np.unique(faces) if len(points) != faces.size else np.arange(len(points))
    points, faces = _compact(points, faces, used)
    mesh, joined_points = _joined(points, faces)
    if joined_points:
        findings.append(MERGED.found(count=joined_points, left=len(mesh.vertices)))
    mesh, degenerate, duplicates = _cleaned(mesh)
    if degenerate:
        findings.append(DEGENERATE.found(count=degenerate))
    if duplicates:
        findings.append(DUPLICATES.found(count=duplicates))
    _refuse_flat(mesh, name)
    return mesh, findings


def _plausible(points: Points) -> Bools:
    """(n,): which points have finite coordinates in reach of the others."""
    with np.errstate(invalid="ignore", over="ignore"):
        good = np.asarray(np.all(np.abs(points) < _LARGEST, axis=1))
    if not good.any():
        return good
    sound = points if good.all() else points[good]
    middle = np.median(sound[:: max(1, len(sound) // 100_000)], axis=0)
    away = np.abs(np.where(good[:, None], points, middle) - middle).max(axis=1)
    half = float(np.median(away[good]))
    return good & (away <= _ABSURD * half) if half > 0 else good


def _compact(points: Points, faces: Ints, used: Ints) -> tuple[Points, Ints]:
    if len(used) == len(points):
        return points, faces
    number = np.zeros(len(points), dtype=np.int64)
    number[used] = np.arange(len(used))
    return points[used], number[faces]


def _joined(points: Points, faces: Ints) -> tuple[Mesh, int]:
    """Points in the same cell of a fine grid become one; returns how many went."""
    low = points.min(axis=0).astype(np.float64)
    span = float((points.max(axis=0) - low).max())
    cells_per_unit = (2 ** (_BITS - 1) - 1) / span if span > 0 else 1.0
    key = np.zeros(len(points), dtype=np.int64)
    for axis in range(3):
        cell = np.rint((points[:, axis] - low[axis]) * cells_per_unit).astype(np.int64)
        key = (key << _BITS) | cell
    order = np.argsort(key, kind="stable")
    key = key[order]
    leading = np.ones(len(key), dtype=bool)
    leading[1:] = key[1:] != key[:-1]
    number = np.empty(len(key), dtype=np.int64)
    number[order] = np.cumsum(leading) - 1
    vertices = points[order[leading]].astype(np.float64)
    return Mesh.of(vertices, number[faces]), len(points) - len(vertices)


def _cleaned(mesh: Mesh) -> tuple[Mesh, int, int]:
    """Without degenerate and duplicate faces, the rest sorted; returns how many of each went."""
    faces = mesh.faces
    a, b, c = faces.T
    proper = (a != b) & (b != c) & (c != a)
    faces = faces[proper]
    degenerate = len(mesh.faces) - len(faces)
    # each face begins with its smallest corner: that keeps its winding and makes it comparable
    first = faces.argmin(axis=1)
    rows = np.arange(len(faces))
    faces = np.stack([faces[rows, (first + turn) % 3] for turn in range(3)], axis=1)
    low, middle, high = (
        faces[:, 0],
        np.minimum(faces[:, 1], faces[:, 2]),
        np.maximum(faces[:, 1], faces[:, 2]),
    )
    count = len(mesh.vertices)
    # the turned copy of a duplicate comes second, whatever the order in the file
    turned = faces[:, 1] > faces[:, 2]
    order = np.lexsort((turned, high, low * count + middle))
    low, middle, high = low[order], middle[order], high[order]
    again = np.zeros(len(order), dtype=bool)
    again[1:] = (low[1:] == low[:-1]) & (middle[1:] == middle[:-1]) & (high[1:] == high[:-1])
    kept = Mesh.of(mesh.vertices, faces[order[~again]])
    return kept, degenerate, int(again.sum())


def _refuse_flat(mesh: Mesh, name: str) -> None:
    if len(mesh.faces):
        spread = np.linalg.svd(np.cov((mesh.vertices - mesh.vertices[0]).T), compute_uv=False)
        if spread[0] > 0 and spread[2] > _FLAT**2 * spread[0]:
            return
    raise ScanError(
        f"{name} is flat: its points lie on a plane, a line or a single point, so there is no foot in it. "
        "Scan the foot in three dimensions and export the surface."
    )
