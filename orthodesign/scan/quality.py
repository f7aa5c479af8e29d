"""How finely and cleanly the surface was measured, before anyone knows where the foot is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Floats, Ints, Mesh
from orthodesign.scan.cropping import CutPlane, cut_loops
from orthodesign.scan.planes import Samples
from orthodesign.scan.scan import MeshQuality
from orthodesign.scan.topology import Edges

COARSE = FindingKind(
    "SCAN-COARSE",
    Severity.WARNING,
    "The scan is coarse: its triangles are {resolution:.1f} mm long.",
    "Details smaller than two triangles are lost. Scan or export with more triangles.",
)
NOISY = FindingKind(
    "SCAN-NOISY",
    Severity.WARNING,
    "The scan is rough: its surface scatters by {noise:.2f} mm.",
    "The device follows a smoothed surface. Scatter above half a millimetre hides real shape: scan again "
    "with the foot held still.",
)

# Triangles longer than this lose the transverse arch and the toes' clefts
_COARSE_MM = 6.0
_NOISY_MM = 0.5
# Vertices at which the scatter is measured
_SAMPLE = 1500
# Pieces of a fine mesh that are looked at, and the vertices in each
_BALLS, _BALL_POINTS = 16, 2000
# Neighbours to which a curved patch is fitted: six coefficients and enough left over to judge them
_NEIGHBOURS = 24
_RIDGE = 1e-9


def measured(mesh: Mesh, edges: Edges, planes: Sequence[CutPlane] = ()) -> MeshQuality:
    """The quality of a mesh, in the mesh's own unit: scale it to get mm. Edges of cuts are no openings."""
    lengths = edges.lengths
    around = np.bincount(edges.loops, weights=edges.rim_lengths) if len(edges.rims) else np.zeros(0)
    around = around[~cut_loops(mesh, edges, planes)]
    return MeshQuality(
        resolution_mm=float(np.median(lengths)),
        noise_mm=_noise(mesh),
        openings=len(around),
        largest_opening_mm=float(around.max(initial=0.0)),
    )


def judged(quality: MeshQuality) -> list[Finding]:
    """What is worth telling about the quality."""
    findings = []
    if quality.resolution_mm > _COARSE_MM:
        findings.append(COARSE.found(resolution=quality.resolution_mm))
    if quality.noise_mm > _NOISY_MM:
        findings.append(NOISY.found(noise=quality.noise_mm))
    return findings


def _noise(mesh: Mesh) -> float:
    """Scatter of the vertices about local quadratic patches, as a robust standard deviation, mm.

    At each sampled vertex a paraboloid is fitted to its nearest vertices in the frame of their own
    plane; the residuals are corrected for the six coefficients that were fitted.
    """
    used = np.zeros(len(mesh.vertices), dtype=bool)
    used[mesh.faces] = True
    points = mesh.vertices[used]
    if len(points) < 2 * _NEIGHBOURS:
        return 0.0
    if len(points) <= _BALLS * _BALL_POINTS:
        chosen = points[:: max(1, len(points) // _SAMPLE)]
        near = _neighbours(points, chosen)
        return _scatter(points[near])
    # of a fine mesh some round pieces are enough
    radius = np.sqrt(_BALL_POINTS / len(points) * mesh.areas.sum() / np.pi)
    patches = []
    for centre in Samples.of(mesh, _BALLS).points:
        squared = sum((points[:, axis] - centre[axis]) ** 2 for axis in range(3))
        ball = points[squared < radius**2]
        inner = ball[np.linalg.norm(ball - centre, axis=1) < 0.5 * radius]
        if len(ball) >= 2 * _NEIGHBOURS:
            patches.append(ball[_neighbours(ball, inner[:: max(1, len(inner) * _BALLS // _SAMPLE)])])
    return _scatter(np.concatenate(patches)) if patches else 0.0


def _neighbours(points: Floats, chosen: Floats) -> Ints:
    """(c, k): which points are nearest to each chosen one."""
    from scipy.spatial import cKDTree

    _, near = cKDTree(points, balanced_tree=False, compact_nodes=False).query(
        chosen, k=_NEIGHBOURS, workers=-1
    )
    return np.asarray(near)


def _scatter(patches: Floats) -> float:
    """Typical scatter of patches (p, k, 3) of neighbouring points about a paraboloid through each."""
    patches = patches - patches.mean(axis=1, keepdims=True)
    _, axes = np.linalg.eigh(np.einsum("pki,pkj->pij", patches, patches))
    local: Floats = np.einsum("pki,pij->pkj", patches, axes)
    z, x, y = local[..., 0], local[..., 1], local[..., 2]
    scale = np.maximum(np.abs(local[..., 1:]).max(axis=(1, 2)), 1e-12)[:, None]
    x, y = x / scale, y / scale
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=2)
    # coordinates are at most 1, so the normal equations are sound; the ridge is for points in a line
    turned = terms.transpose(0, 2, 1)
    weights = np.linalg.solve(turned @ terms + _RIDGE * np.eye(6), turned @ z[..., None])
    residuals = z - (terms @ weights)[..., 0]
    spread = np.sqrt((residuals**2).sum(axis=1) / (_NEIGHBOURS - 6))
    return float(np.median(spread))
