"""Which side is out: neighbours made to agree, then every part turned to face outwards."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.connection import connected
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh
from orthodesign.scan.topology import Edges, loop_centres

FLIPPED = FindingKind(
    "SCAN-FLIPPED",
    Severity.INFO,
    "{count:,} triangles faced the wrong way and were turned.",
    "Neighbouring triangles disagreed about which side of the surface is outside. Nothing is lost.",
)
INSIDE_OUT = FindingKind(
    "SCAN-INSIDE-OUT",
    Severity.INFO,
    "The surface was inside out and was turned ({count:,} triangles).",
    "All triangles faced the inside of the foot, as mirrored files and some scanners have it. "
    "Nothing is lost.",
)

# An open part that encloses less than this share of area^1.5 is nearly flat: its own volume does
# not tell which side is out (a half sphere has 0.13, a plantar shell about 0.05)
_TELLING_VOLUME = 0.01
# Above this share of turned triangles the surface as a whole was inside out
_MOSTLY = 0.5


def turned_outward(mesh: Mesh, edges: Edges) -> tuple[Mesh, list[Finding]]:
    """The mesh with every part's triangles agreeing and facing outwards, and what was turned.

    ``edges`` are those of ``mesh``; they stay right for everything but the directions of rims.
    """
    turned = _disagreeing(mesh, edges)
    if turned.any():
        mesh = _with_turned(mesh, turned)
    inward = _inward_faces(mesh, edges if not turned.any() else Edges(mesh))
    turned ^= inward
    if inward.any():
        mesh = _with_turned(mesh, inward)
    count = int(np.count_nonzero(turned))
    if not count:
        return mesh, []
    kind = INSIDE_OUT if count > _MOSTLY * len(turned) else FLIPPED
    return mesh, [kind.found(count=count)]


def _with_turned(mesh: Mesh, turned: Bools) -> Mesh:
    return Mesh.of(mesh.vertices, np.where(turned[:, None], mesh.faces[:, [0, 2, 1]], mesh.faces))


def _disagreeing(mesh: Mesh, edges: Edges) -> Bools:
    """(m,): faces to turn so that neighbours agree; of each part the smaller area is turned."""
    turned = np.zeros(len(mesh.faces), dtype=bool)
    if edges.agree.all():
        return turned
    # patches within which all agree; between two patches every edge disagrees, so the parity of
    # the distance in the graph of patches says which ones to turn
    patches = connected(len(mesh.faces), edges.pairs[edges.agree])
    links = patches[edges.pairs[~edges.agree]]
    links = links[links[:, 0] != links[:, 1]]
    areas = np.bincount(patches, weights=mesh.areas)
    odd = _parity(len(areas), links, areas)
    islands = connected(len(areas), links)
    odd_area = np.bincount(islands, weights=areas * odd)
    island_area = np.bincount(islands, weights=areas)
    odd ^= (odd_area > 0.5 * island_area)[islands]
    return np.asarray(odd[patches])


def _parity(count: int, links: Ints, areas: NDArray[Any]) -> Bools:
    """(count,): whether each patch is an odd number of links away from the largest of its island."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import breadth_first_order

    odd = np.zeros(count, dtype=bool)
    # one search over all islands: a root of its own that is linked to the largest patch of each
    islands = connected(count, links)
    largest_first = np.argsort(-areas, kind="stable")
    _, heads = np.unique(islands[largest_first], return_index=True)
    roots = largest_first[heads]
    rows = np.concatenate([links[:, 0], np.full(len(roots), count)])
    columns = np.concatenate([links[:, 1], roots])
    graph = coo_array((np.ones(len(rows)), (rows, columns)), shape=(count + 1, count + 1)).tocsr()
    order, before = breadth_first_order(graph, count, directed=False)
    depth = np.zeros(count + 1, dtype=np.int64)
    for node in order[1:]:
        depth[node] = depth[before[node]] + 1
    odd[:] = depth[:count] % 2 == 0
    return odd


def _inward_faces(mesh: Mesh, edges: Edges) -> Bools:
    """(m,): the faces of those parts that face inwards."""
    volumes = enclosed_volumes(mesh, edges)
    areas = np.bincount(edges.parts, weights=mesh.areas)
    inward = volumes < 0
    # nearly flat open patches follow the largest part: they came out of the same program
    telling = np.abs(volumes) > _TELLING_VOLUME * areas**1.5
    has_rim = np.zeros(len(volumes), dtype=bool)
    has_rim[edges.parts[edges.rims[:, 2]]] = True
    unsure = ~telling & has_rim
    unsure[0] = False
    inward[unsure] = inward[0]
    return np.asarray(inward[edges.parts])


def enclosed_volumes(mesh: Mesh, edges: Edges) -> Floats:
    """(parts,): signed volume of each part, its openings closed by fans to their middles.

    Positive where the part faces outwards: for closed parts by the divergence theorem, for open
    ones (a bowl, a sock) because the fan closes them.
    """
    middle = mesh.vertices.mean(axis=0)
    corner = mesh.vertices[mesh.faces[:, 0]] - middle
    signed = 2.0 * np.einsum("ij,ij->i", corner, mesh.area_vectors)
    volumes = np.bincount(edges.parts, weights=signed)
    if len(edges.rims):
        start, end = (mesh.vertices[edges.rims[:, at]] - middle for at in (0, 1))
        centre = (loop_centres(mesh, edges) - middle)[edges.loops]
        fans = np.einsum("ij,ij->i", np.cross(end, start), centre)
        volumes += np.bincount(edges.parts[edges.rims[:, 2]], weights=fans, minlength=len(volumes))
    return volumes / 6.0
