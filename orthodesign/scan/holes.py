"""Small holes closed; the large openings of a foot (cut ankle, rim of a plantar shell) left alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Mesh
from orthodesign.scan.cropping import CutPlane, cut_loops
from orthodesign.scan.topology import Edges, loop_centres
from orthodesign.scan.units import longest_extent

HOLES = FindingKind(
    "SCAN-HOLES",
    Severity.INFO,
    "{count:,} small holes in the surface were closed.",
    "Scanners leave gaps where they could not see. Gaps up to about 19 mm across are closed "
    "with flat patches.",
)
HOLES_LEFT = FindingKind(
    "SCAN-HOLES-LEFT",
    Severity.WARNING,
    "{count:,} larger holes are left in the surface, besides its open end.",
    "A gap that is too large to close says nothing about the foot there. If it lies under the "
    "device, scan again.",
)

# Width of a hole, as a share of the scan's longest extent, up to which it is closed: 19 mm on a
# foot of 270 mm, where a flat patch is wrong by about a millimetre
_SMALL_ACROSS = 0.07
# The rim of a small loose patch is no hole: closing it would make the patch double
_SMALL_SHARE = 0.05
# Openings at least this long round, as a share of the longest extent, count as larger holes
_TELLING_ROUND = 0.1


def filled(mesh: Mesh, edges: Edges, planes: Sequence[CutPlane] = ()) -> tuple[Mesh, list[Finding]]:
    """The mesh with small holes closed by fans from their middles; the edges of cuts are none."""
    if not len(edges.rims):
        return mesh, []
    longest = longest_extent(mesh.vertices)
    loops, rims = edges.loops, edges.rims
    around: Floats = np.bincount(loops, weights=edges.rim_lengths).astype(np.float64)
    centres = loop_centres(mesh, edges)
    start, end = mesh.vertices[rims[:, 0]], mesh.vertices[rims[:, 1]]
    fan_area = 0.5 * np.linalg.norm(np.cross(end - centres[loops], start - centres[loops]), axis=1)
    part = np.zeros(len(around), dtype=np.int64)
    part[loops] = edges.parts[rims[:, 2]]
    part_area = np.bincount(edges.parts, weights=mesh.areas)
    area = np.bincount(loops, weights=fan_area)
    across = np.zeros(len(around))
    np.maximum.at(across, loops, 2.0 * np.linalg.norm(start - centres[loops], axis=1))
    small = (across <= _SMALL_ACROSS * longest) & (area <= _SMALL_SHARE * part_area[part])
    cut = cut_loops(mesh, edges, planes)
    small &= ~cut
    findings = _findings(small, np.where(cut, 0.0, around), longest)
    if not small.any():
        return mesh, findings
    number = np.cumsum(small) - 1 + len(mesh.vertices)
    mine = small[loops]
    fans = np.stack([rims[mine, 1], rims[mine, 0], number[loops[mine]]], axis=1)
    vertices = np.concatenate([mesh.vertices, centres[small]])
    return Mesh.of(vertices, np.concatenate([mesh.faces, fans])), findings


def _findings(small: Bools, around: Floats, longest: float) -> list[Finding]:
    findings = []
    if small.any():
        findings.append(HOLES.found(count=int(small.sum())))
    # the largest opening is where the scan ends: the ankle, or the rim
    left = int(np.count_nonzero(~small & (around > _TELLING_ROUND * longest))) - 1
    if left > 0:
        findings.append(HOLES_LEFT.found(count=left))
    return findings
