"""Which things hang together: the connected groups of a graph.

SciPy has this too, but its graph package brings the sparse solvers along, and takes longer to load than
a scan to read.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Ints


def connected(count: int, links: Ints) -> Ints:
    """(count,): the number of the connected group of each of ``count`` things joined by ``links`` (l, 2).

    Groups are numbered from 0 in the order of their first members. Every thing points at one of its
    group that comes no later; round by round the heads of linked groups are hung under earlier ones
    and the chains shortened, until only heads point at themselves (Shiloach & Vishkin 1982).
    """
    head = np.arange(count)
    later, earlier = np.maximum(links[:, 0], links[:, 1]), np.minimum(links[:, 0], links[:, 1])
    while len(later):
        # one of several writes to the same head wins, always the same one; the others are seen next round
        head[later] = earlier
        _shorten(head)
        one, other = head[later], head[earlier]
        apart = np.flatnonzero(one != other)
        one, other = one[apart], other[apart]
        later, earlier = np.maximum(one, other), np.minimum(one, other)
    heads = head == np.arange(count)
    number: Ints = (np.cumsum(heads) - 1)[head]
    return number


def _shorten(head: Ints) -> None:
    """Let everything point straight at the head of its chain; in place."""
    while True:
        beyond = head[head]
        if np.array_equal(beyond, head):
            return
        head[:] = beyond
