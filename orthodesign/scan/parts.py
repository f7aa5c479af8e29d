"""Loose parts: what belongs to the foot is kept, crumbs and far things go, two feet are refused."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh
from orthodesign.scan.errors import ScanError
from orthodesign.scan.topology import Edges
from orthodesign.scan.units import longest_extent

STRAY = FindingKind(
    "SCAN-STRAY",
    Severity.INFO,
    "{count:,} stray parts ({triangles:,} triangles) beside or inside the foot were removed.",
    "Scanners pick up crumbs, cables and reflections, and leave pieces inside the surface. Parts that are "
    "tiny, or small and away from the foot's surface, are not part of it.",
)

# A part of less area than this share of the largest is a crumb wherever it lies: 0.7 cm² on a foot
_CRUMB = 0.001
# Parts of more area than this share are too large to be thrown away without asking
_LARGE = 0.1
# A smaller part belongs to the foot when it comes within this share of its longest extent: 7 mm
_NEAR = 0.025
# Two parts are two feet when the smaller has this share of area and of length …
_TWIN_AREA, _TWIN_LENGTH = 0.5, 0.7
# … and stands beside the other: their middles this share of the length apart
_TWIN_APART = 0.2
# … pointing about the same way (cosine): a foot and its leg do not
_TWIN_PARALLEL = 0.5
# Points compared when measuring the gap between two parts: dense enough to find 7 mm
_SAMPLE = 20_000
# Of more parts than this the small ones are settled by area alone
_MOST_PARTS = 200


def main_parts(mesh: Mesh, edges: Edges, name: str) -> tuple[Mesh, list[Finding]]:
    """The mesh without stray parts. Raises ScanError when there are two feet in it."""
    parts = edges.parts
    areas = np.bincount(parts, weights=mesh.areas)
    if len(areas) == 1:
        return mesh, []
    refuse_two_feet(mesh, parts, name)
    stray = areas < _CRUMB * areas[0]
    small = np.flatnonzero(~stray & (areas < _LARGE * areas[0]))
    if len(small) > _MOST_PARTS:
        stray[small[_MOST_PARTS:]] = True
        small = small[:_MOST_PARTS]
    if len(small):
        stray[small] = _away(mesh, parts, stray, small)
    if not stray.any():
        return mesh, []
    gone = stray[parts]
    finding = STRAY.found(count=int(stray.sum()), triangles=int(gone.sum()))
    return mesh.keep_faces(~gone), [finding]


def refuse_two_feet(mesh: Mesh, parts: Ints, name: str) -> None:
    """Raise ScanError when the two largest parts are alike and stand side by side."""
    areas = np.bincount(parts, weights=mesh.areas)
    if len(areas) < 2 or areas[1] < _TWIN_AREA * areas[0]:
        return
    clouds = [mesh.vertices[np.unique(mesh.faces[parts == part])] for part in (0, 1)]
    lengths = [longest_extent(cloud) for cloud in clouds]
    apart = np.linalg.norm(_middle(clouds[0]) - _middle(clouds[1]))
    one, other = (_long_axis(cloud) for cloud in clouds)
    alike = min(lengths) > _TWIN_LENGTH * max(lengths) and abs(float(one @ other)) > _TWIN_PARALLEL
    if alike and apart > _TWIN_APART * max(lengths):
        raise ScanError(f"{name} holds two feet: save each foot in a file of its own.")


def _middle(cloud: Floats) -> Floats:
    middle: Floats = cloud.mean(axis=0)
    return middle


def _long_axis(cloud: Floats) -> Floats:
    return np.asarray(np.linalg.eigh(np.cov(cloud.T))[1][:, 2])


def _away(mesh: Mesh, parts: Ints, stray: Bools, small: Ints) -> Bools:
    """(s,): which of the ``small`` parts keep clear of the surface of the larger ones."""
    from scipy.spatial import cKDTree

    of_large = np.setdiff1d(np.flatnonzero(~stray), small)
    cloud = np.concatenate([mesh.vertices, mesh.centroids])
    part = np.concatenate([np.zeros(len(mesh.vertices), dtype=np.int64), parts])
    part[mesh.faces.ravel()] = np.repeat(parts, 3)
    body = cloud[np.isin(part, of_large)]
    reach = _NEAR * longest_extent(body)
    tree = cKDTree(_thinned(body))
    answer = np.empty(len(small), dtype=bool)
    for at, one in enumerate(small):
        gaps, _ = tree.query(_thinned(cloud[part == one]), distance_upper_bound=reach)
        answer[at] = not np.any(np.isfinite(gaps))
    return answer


def _thinned(cloud: Floats) -> Floats:
    return cloud[:: max(1, len(cloud) // _SAMPLE)]
