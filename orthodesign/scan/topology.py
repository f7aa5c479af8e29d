"""How triangles hang together: edges, parts, boundaries. Any unit, any frame."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from orthodesign.foundation.connection import connected
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh, lengths_of


class Edges:
    """The edges of a mesh, found by sorting its half-edges once.

    ``pairs`` is (p, 2): the faces on either side of every edge that has exactly two; ``agree``
    (p,): whether their windings agree there. ``rims`` is (r, 3): start, end and face of every
    half-edge with nothing on its other side, in the direction of its face.
    """

    def __init__(self, mesh: Mesh) -> None:
        self._mesh = mesh
        starts, ends = mesh.faces, np.roll(mesh.faces, -1, axis=1)
        forward = (starts < ends).ravel()
        key = (np.minimum(starts, ends) * len(mesh.vertices) + np.maximum(starts, ends)).ravel()
        # stable: faces come nearly sorted, which it makes use of
        order = np.argsort(key, kind="stable")
        ranked = key[order]
        first = np.flatnonzero(np.diff(ranked, prepend=-1))
        self._size = np.diff(first, append=len(ranked))
        single = order[first[self._size == 1]]
        single.sort()
        self.rims: Ints = np.stack([starts.ravel()[single], ends.ravel()[single], single // 3], axis=1)
        double = first[self._size == 2]
        one, other = order[double], order[double + 1]
        self.pairs: Ints = np.stack([np.minimum(one, other) // 3, np.maximum(one, other) // 3], axis=1)
        self.agree: Bools = forward[one] != forward[other]
        self.ends: Ints = np.stack(np.divmod(ranked[first], len(mesh.vertices)), axis=1)

    @cached_property
    def crowded(self) -> int:
        """How many edges join three faces or more."""
        return int(np.count_nonzero(self._size > 2))

    @cached_property
    def vertex_parts(self) -> Ints:
        """(n,): the part each vertex belongs to; parts hang together by edges."""
        return connected(len(self._mesh.vertices), self.ends)

    @cached_property
    def parts(self) -> Ints:
        """(m,): the part each face belongs to, the part of largest area being 0, and so on."""
        labels = self.vertex_parts[self._mesh.faces[:, 0]]
        areas = np.bincount(labels, weights=self._mesh.areas)
        rank = np.empty(len(areas), dtype=np.int64)
        rank[np.argsort(-areas, kind="stable")] = np.arange(len(areas))
        return rank[labels]

    @cached_property
    def loops(self) -> Ints:
        """(r,): the opening each rim half-edge belongs to, numbered from 0."""
        if len(self.rims) == 0:
            return np.empty(0, dtype=np.int64)
        used, numbered = np.unique(self.rims[:, :2], return_inverse=True)
        labels = connected(len(used), numbered.reshape(-1, 2))
        return labels[numbered.reshape(-1, 2)[:, 0]]

    @cached_property
    def rim_lengths(self) -> Floats:
        """(r,): length of each rim half-edge."""
        vertices = self._mesh.vertices
        return lengths_of(vertices[self.rims[:, 1]] - vertices[self.rims[:, 0]])

    @cached_property
    def lengths(self) -> Floats:
        """(e,): length of each edge."""
        vertices = self._mesh.vertices
        return lengths_of(vertices[self.ends[:, 1]] - vertices[self.ends[:, 0]])


def loop_centres(mesh: Mesh, edges: Edges) -> Floats:
    """(l, 3): the middle of each opening, the same however densely its rim is sampled."""
    count = int(edges.loops.max()) + 1 if len(edges.loops) else 0
    weights = np.maximum(edges.rim_lengths, 1e-300)
    middles = 0.5 * (mesh.vertices[edges.rims[:, 0]] + mesh.vertices[edges.rims[:, 1]])
    total = np.bincount(edges.loops, weights=weights, minlength=count)
    return np.stack(
        [
            np.bincount(edges.loops, weights=weights * middles[:, axis], minlength=count) / total
            for axis in range(3)
        ],
        axis=1,
    )
