"""From triangle soup to a mesh: bad coordinates refused, equal points joined, useless triangles removed."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Points, Soup

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
# Points that tell where half of all points are
_ENOUGH = 20_000
# Beyond this the squares of numbers overflow on the way
_LARGEST = 1e15
# A foot is at least this thick for its length; flatter things are drawings
_FLAT = 2e-3


def merged(soup: Soup, name: str) -> tuple[Mesh, list[Finding]]:
    """The soup as a mesh, in the file's unit, and what was mended.

    Vertices and faces come in an order that depends on where they are, not on how they were stored.
    Raises ScanError when coordinates are impossible or all points lie on a plane, line or point.
    """
    findings: list[Finding] = []
    points = soup.points
    good = _plausible(points)
    faces = soup.faces
    if not good.all():
        keep = np.all(good[faces], axis=1)
        dropped = len(keep) - int(keep.sum())
        if dropped:
            raise ScanError(
                f"{name} is damaged: {dropped:,} of its triangles have coordinates that are not possible "
                "numbers. Export it again."
            )
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
    columns = points.T
    low, high = (np.array([pick(column) for column in columns]) for pick in (np.min, np.max))
    sample = points[:: max(1, len(points) // _ENOUGH)]
    good = _in_reach(sample)
    if good.any():
        middle = np.median(sample[good], axis=0)
        half = float(np.median(np.abs(sample[good] - middle).max(axis=1)))
        if half > 0:
            reach = min(_ABSURD * half, _LARGEST)
            with np.errstate(invalid="ignore", over="ignore"):
                # comparisons with NaN are false: one bad point anywhere leads on to the slow answer
                if np.all(high - middle <= reach) and np.all(middle - low <= reach):
                    return np.ones(len(points), dtype=bool)
                return np.asarray(np.all(np.abs(points - middle) <= reach, axis=1))
    return _in_reach(points)


def _in_reach(points: Points) -> Bools:
    with np.errstate(invalid="ignore", over="ignore"):
        return np.asarray(np.all(np.abs(points) < _LARGEST, axis=1))


def _compact(points: Points, faces: Ints, used: Ints) -> tuple[Points, Ints]:
    if len(used) == len(points):
        return points, faces
    number = np.zeros(len(points), dtype=np.int64)
    number[used] = np.arange(len(used))
    return points[used], number[faces]


def _joined(points: Points, faces: Ints) -> tuple[Mesh, int]:
    """Points in the same cell of a fine grid become one; returns how many went."""
    low = [float(column.min()) for column in points.T]
    span = max(float(column.max()) - start for column, start in zip(points.T, low, strict=True))
    cells_per_unit = (2 ** (_BITS - 1) - 1) / span if span > 0 else 1.0
    key = np.zeros(len(points), dtype=np.int64)
    for column, start in zip(points.T, low, strict=True):
        cell = (column.astype(np.float64) - start) * cells_per_unit + 0.5
        key <<= _BITS
        key |= cell.astype(np.int64)
    # stable: quicker where neighbours in the file are neighbours in space, and always the same
    order = np.argsort(key, kind="stable")
    key = key[order]
    leading = np.ones(len(key), dtype=bool)
    leading[1:] = key[1:] != key[:-1]
    # of integers: while numpy adds up booleans it lets no other thread go on
    group = np.cumsum(leading.astype(np.int64)) - 1
    number = np.empty(len(key), dtype=np.int64)
    number[order] = group
    ranked = points[order]
    vertices = ranked[leading].astype(np.float64)
    _settle(vertices, ranked, leading, group)
    return Mesh.of(vertices, number[faces]), len(points) - len(vertices)


def _settle(vertices: Floats, ranked: Points, leading: Bools, group: Ints) -> None:
    """Where points of one cell differ, take the smallest: not the one the sort happened to put first."""
    differs = ~leading
    differs[1:] &= (ranked[1:] != ranked[:-1]).any(axis=1)
    if differs.any():
        torn = np.isin(group, group[differs])
        rows, cells = ranked[torn], group[torn]
        settled = np.lexsort((rows[:, 2], rows[:, 1], rows[:, 0], cells))
        first = settled[np.diff(cells[settled], prepend=-1) != 0]
        vertices[cells[first]] = rows[first]


def _cleaned(mesh: Mesh) -> tuple[Mesh, int, int]:
    """Without degenerate and duplicate faces, the rest sorted; returns how many of each went."""
    a, b, c = (np.ascontiguousarray(column) for column in mesh.faces.T)
    proper = (a != b) & (b != c) & (c != a)
    degenerate = len(proper) - int(np.count_nonzero(proper))
    if degenerate:
        a, b, c = a[proper], b[proper], c[proper]
    # each face begins with its smallest corner: that keeps its winding and makes it comparable
    low = np.minimum(np.minimum(a, b), c)
    second = np.where(low == a, b, np.where(low == b, c, a))
    third = np.where(low == a, c, np.where(low == b, a, b))
    middle, high = np.minimum(second, third), np.maximum(second, third)
    turned = second > third
    if len(mesh.vertices) < 2**_BITS:
        key = (low << 2 * _BITS) | (middle << _BITS) | high
        order = np.argsort(key)
        again = np.diff(key[order], prepend=-1) == 0
    else:
        order = np.lexsort((high, middle, low))
        again = np.diff(low[order], prepend=-1) == 0
        again &= np.diff(middle[order], prepend=-1) == 0
        again &= np.diff(high[order], prepend=-1) == 0
    if again.any():
        # which of two copies with opposite windings is kept must not depend on the file's order
        twins = again.copy()
        twins[:-1] |= again[1:]
        rows = np.flatnonzero(twins)
        settled = np.lexsort((turned[order[rows]], high[order[rows]], middle[order[rows]], low[order[rows]]))
        order[rows] = order[rows][settled]
        order = order[~again]
    faces = np.stack([low[order], second[order], third[order]], axis=1)
    return Mesh.of(mesh.vertices, faces), degenerate, int(np.count_nonzero(again))


def is_flat(mesh: Mesh) -> bool:
    """Whether all vertices lie on a plane, line or point, or there are none."""
    if not len(mesh.faces):
        return True
    spread = np.linalg.svd(np.cov((mesh.vertices - mesh.vertices[0]).T), compute_uv=False)
    return not (spread[0] > 0 and spread[2] > _FLAT**2 * spread[0])


def _refuse_flat(mesh: Mesh, name: str) -> None:
    if is_flat(mesh):
        raise ScanError(
            f"{name} is flat: its points lie on a plane, a line or a single point, so there is no foot in "
            "it. Scan the foot in three dimensions and export the surface."
        )
