"""Whether the surface is the skin of one solid: closed, manifold, in one piece, facing outwards.

Purely combinatorial but for the signs of volumes: coordinates are never compared, so the mesh
must share its vertices (``delivery.stl.read_back`` and ``check_file`` merge them exactly).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.connection import connected
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh, read_only

# A triangle flatter than this has no normal worth the name: float32 at 300 mm steps by 3e-5 mm
FLAT_MM = 1e-6

OPEN = FindingKind(
    "SOLID-OPEN",
    Severity.ERROR,
    "The surface is not closed: {count} edges have no partner, the first near {place} mm.",
    "A slicer fills an open surface by guessing. Close the holes in the program that made the file.",
)
NON_MANIFOLD = FindingKind(
    "SOLID-NON-MANIFOLD",
    Severity.ERROR,
    "{count} edges or corners join more than one piece of surface, the first near {place} mm.",
    "Where sheets of the surface meet in one edge or point the solid has no thickness, and inside "
    "and outside are undefined there.",
)
TURNED = FindingKind(
    "SOLID-TURNED",
    Severity.ERROR,
    "Neighbouring triangles face opposite ways across {count} edges, the first near {place} mm.",
    "The triangles do not agree which side is outside. Make the normals consistent and export again.",
)
BODIES = FindingKind(
    "SOLID-BODIES",
    Severity.ERROR,
    "The file holds {count} separate bodies instead of one.",
    "One insole is one body: stray parts and inner cavities are printed, or trap powder.",
)
INWARD = FindingKind(
    "SOLID-INWARD",
    Severity.ERROR,
    "The surface faces inwards (signed volume {volume:.1f} mm³).",
    "An inside-out solid is read as a hole by some slicers. Flip all normals and export again.",
)
DEGENERATE = FindingKind(
    "SOLID-DEGENERATE",
    Severity.WARNING,
    "{count} triangles have no area, the first near {place} mm.",
    "Triangles without area have no normal; slicers mostly drop them, lab software may refuse them.",
)


@dataclass(frozen=True, eq=False)
class EdgeTable:
    """Which triangles meet in which edge.

    Half-edge ``3 f + k`` of face f runs from corner k to corner k + 1. ``left`` and ``right`` are
    (e,) int64 half-edges of the edges shared by exactly two triangles; ``lone`` those without a
    partner; ``crowded`` those of edges with three triangles or more.
    """

    left: Ints
    right: Ints
    opposed: Bools
    lone: Ints
    crowded: Ints

    def __post_init__(self) -> None:
        for array in (self.left, self.right, self.opposed, self.lone, self.crowded):
            read_only(array)

    @classmethod
    def of(cls, mesh: Mesh) -> EdgeTable:
        """The edges of ``mesh``, found by sorting its half-edges once."""
        start = mesh.faces.ravel()
        end = np.roll(mesh.faces, -1, axis=1).ravel()
        low, high = np.minimum(start, end), np.maximum(start, end)
        key = low * len(mesh.vertices) + high
        order, key = sorted_with_index(key)
        first = np.flatnonzero(np.r_[True, key[1:] != key[:-1]]) if len(key) else np.zeros(0, np.int64)
        size = np.diff(np.r_[first, len(key)])
        two = first[size == 2]
        left, right = order[two], order[two + 1]
        many = np.repeat(size > 2, size)
        return cls(left, right, start[left] == end[right], order[first[size == 1]], order[many])

    @property
    def closed(self) -> bool:
        """Whether every directed edge is matched exactly once by its reverse."""
        return bool(len(self.lone) == 0 and len(self.crowded) == 0 and self.opposed.all())


def sorted_with_index(key: Ints) -> tuple[Ints, Ints]:
    """``argsort`` (stable) and sorted copy of non-negative integers.

    Sorting one packed integer is several times faster than an argsort, where it fits.
    """
    if len(key) == 0:
        return key.copy(), key.copy()
    index_bits = int(len(key) - 1).bit_length()
    if int(key.max()).bit_length() + index_bits <= 62:
        packed = np.sort((key << index_bits) | np.arange(len(key)))
        return packed & ((1 << index_bits) - 1), packed >> index_bits
    order = np.argsort(key, kind="stable")
    return order, key[order]


@dataclass(frozen=True, eq=False)
class Topology:
    """What the triangles say without their coordinates; counts, and where the first fault is."""

    closed: bool
    bodies: int
    volume_mm3: float
    body_of_face: Ints
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """One closed body, manifold and outward: no finding of severity error."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


def check_topology(mesh: Mesh, edges: EdgeTable | None = None) -> Topology:
    """Look for open, crowded and turned edges, pinched vertices, extra bodies, inside-out parts.

    ``mesh`` in mm, any frame, vertices merged, not empty. ``edges`` may be handed in when it is
    known already.
    """
    edges = edges if edges is not None else EdgeTable.of(mesh)
    findings: list[Finding] = []

    def place(half_edge: int) -> str:
        return _place(mesh.vertices[mesh.faces[half_edge // 3, half_edge % 3]])

    if len(edges.lone):
        findings.append(OPEN.found(count=len(edges.lone), place=place(int(edges.lone[0]))))
    turned = edges.left[~edges.opposed]
    if len(turned):
        findings.append(TURNED.found(count=len(turned), place=place(int(turned[0]))))
    pinched = _pinched_vertices(mesh, edges) if edges.closed else np.zeros(0, np.int64)
    if len(edges.crowded) or len(pinched):
        where = place(int(edges.crowded[0])) if len(edges.crowded) else _place(mesh.vertices[pinched[0]])
        crowded_edges = len(_distinct_edges(mesh, edges.crowded))
        findings.append(NON_MANIFOLD.found(count=crowded_edges + len(pinched), place=where))
    bodies, body_of_face = _bodies(mesh, edges)
    if bodies > 1:
        findings.append(BODIES.found(count=bodies))
    volume = mesh.volume
    if edges.closed and volume <= 0:
        findings.append(INWARD.found(volume=volume))
    flat = flat_faces(mesh)
    if flat.any():
        first = mesh.centroids[int(np.argmax(flat))]
        findings.append(DEGENERATE.found(count=int(flat.sum()), place=_place(first)))
    return Topology(edges.closed, bodies, volume, body_of_face, tuple(findings))


def flat_faces(mesh: Mesh) -> Bools:
    """(m,): triangles whose height over their longest side is below FLAT_MM."""
    corners = mesh.corners
    sides = np.stack([corners[:, k - 1] - corners[:, k] for k in range(3)])
    longest = np.sqrt(np.einsum("kij,kij->ki", sides, sides).max(axis=0))
    flat: Bools = 2 * mesh.areas <= FLAT_MM * longest
    return flat


def _pinched_vertices(mesh: Mesh, edges: EdgeTable) -> Ints:
    """Vertices of a closed mesh in which more than one fan of triangles meets.

    Turning about a vertex from corner to corner visits one fan; the turn is a permutation of the
    corners, and its cycles are found by doubling the step.
    """
    corners = np.arange(mesh.faces.size)
    after = corners - corners % 3 + (corners + 1) % 3
    # corner k sees the half-edge k; across it lies a half-edge that starts at k's neighbour and
    # ends at k's vertex, so that the corner after it is the next one of the same vertex
    turn = np.empty_like(corners)
    turn[edges.left] = after[edges.right]
    turn[edges.right] = after[edges.left]
    vertex = mesh.faces.ravel()
    degree = np.bincount(vertex, minlength=len(mesh.vertices))
    label = corners.copy()
    for _ in range(int(degree.max()).bit_length() + 1):
        label = np.minimum(label, label[turn])
        turn = turn[turn]
    fans = np.bincount(vertex[label == corners], minlength=len(mesh.vertices))
    return np.flatnonzero(fans > 1)


def _bodies(mesh: Mesh, edges: EdgeTable) -> tuple[int, Ints]:
    """Number of edge-connected pieces, and the piece of each face."""
    links = [(edges.left // 3, edges.right // 3)]
    if len(edges.crowded):
        # in the sorted order the triangles of one crowded edge follow one another
        keys = _edge_keys(mesh, edges.crowded)
        same = keys[1:] == keys[:-1]
        links.append((edges.crowded[:-1][same] // 3, edges.crowded[1:][same] // 3))
    labels = connected(len(mesh.faces), np.concatenate([np.stack(link, axis=1) for link in links]))
    return int(labels.max(initial=-1)) + 1, labels


def _edge_keys(mesh: Mesh, half_edges: Ints) -> Ints:
    face, corner = half_edges // 3, half_edges % 3
    start, end = mesh.faces[face, corner], mesh.faces[face, (corner + 1) % 3]
    keys: Ints = np.minimum(start, end) * len(mesh.vertices) + np.maximum(start, end)
    return keys


def _distinct_edges(mesh: Mesh, half_edges: Ints) -> Ints:
    return np.unique(_edge_keys(mesh, half_edges))


def _place(point: Floats) -> str:
    return f"({point[0]:.1f}, {point[1]:.1f}, {point[2]:.1f})"
