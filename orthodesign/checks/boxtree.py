"""Pairs of triangles whose bounding boxes overlap, from a binary tree of boxes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from orthodesign.checks.patches import Patches
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh

# Triangles to a leaf: fewer makes the tree deep, more makes many pairs to sift
_LEAF = 8
# Pairs of nodes whose children are paired in one go: bounds the memory at about 300 MB
_CHUNK = 250_000


def overlapping_pairs(mesh: Mesh, patches: Patches) -> Iterator[tuple[Ints, Ints]]:
    """Faces whose boxes overlap and whose patches do not rule out that they cross.

    Yields pairs of equally long arrays of face numbers, a batch at a time, so that memory stays
    bounded on a soup in which everything overlaps; each pair of faces comes once.
    """
    # corner by corner: numpy reduces over a short middle axis ten times slower
    a, b, c = np.moveaxis(mesh.corners[patches.order], 1, 0)
    low, high = np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)
    starts, patch = _leaves(patches.patch)
    levels = _levels(np.minimum.reduceat(low, starts), np.maximum.reduceat(high, starts), patch)
    root = np.zeros(1, dtype=np.int64)
    waiting = [(0, root, root)]
    while waiting:
        depth, left, right = waiting.pop()
        low_box, high_box, owner = levels[depth]
        keep = _boxes_overlap(low_box, high_box, left, right)
        left, right = left[keep], right[keep]
        keep = ~patches.harmless(owner[left], owner[right])
        left, right = left[keep], right[keep]
        if depth == len(levels) - 1:
            yield _members(left, right, starts, low, high, patches)
            continue
        for start in range(0, len(left), _CHUNK):
            part = slice(start, start + _CHUNK)
            waiting.append((depth + 1, *_children(left[part], right[part])))


def _leaves(patch: Ints) -> tuple[Ints, Ints]:
    """First position and patch of every leaf; a leaf holds triangles of one patch only."""
    first = np.flatnonzero(np.r_[True, patch[1:] != patch[:-1]])
    size = np.diff(np.r_[first, len(patch)])
    count = -(-size // _LEAF)
    owner = np.repeat(np.arange(len(first)), count)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
    return first[owner] + _LEAF * step, patch[first[owner]]


def _levels(low: Floats, high: Floats, owner: Ints) -> list[tuple[Floats, Floats, Ints]]:
    """Boxes and patch (-1 for a mixture) of every node, root first; empty nodes overlap nothing."""
    depth = int(len(owner) - 1).bit_length()
    empty = (1 << depth) - len(owner)
    low = np.concatenate([low, np.full((empty, 3), np.inf)])
    high = np.concatenate([high, np.full((empty, 3), -np.inf)])
    owner = np.concatenate([owner, np.full(empty, -1)])
    levels = [(low, high, owner)]
    for _ in range(depth):
        low = np.minimum(low[::2], low[1::2])
        high = np.maximum(high[::2], high[1::2])
        owner = np.where(owner[::2] == owner[1::2], owner[::2], -1)
        levels.append((low, high, owner))
    return levels[::-1]


def _children(a: Ints, b: Ints) -> tuple[Ints, Ints]:
    """Pairs of children of pairs of nodes, each unordered pair once (a ≤ b)."""
    left = np.concatenate([2 * a, 2 * a, 2 * a + 1, 2 * a + 1])
    right = np.concatenate([2 * b, 2 * b + 1, 2 * b + 1, 2 * b])
    once = left <= right
    return left[once], right[once]


def _boxes_overlap(low: Floats, high: Floats, a: Ints, b: Ints) -> Bools:
    keep = np.arange(len(a))
    for axis in range(3):
        below, above = low[:, axis], high[:, axis]
        one, two = a[keep], b[keep]
        keep = keep[(below[one] <= above[two]) & (below[two] <= above[one])]
    overlap = np.zeros(len(a), dtype=bool)
    overlap[keep] = True
    return overlap


def _members(
    a: Ints, b: Ints, starts: Ints, low: Floats, high: Floats, patches: Patches
) -> tuple[Ints, Ints]:
    """Pairs of triangles of pairs of leaves whose own boxes overlap."""
    ends = np.r_[starts[1:], len(patches.order)]
    one, two = np.divmod(np.arange(_LEAF**2), _LEAF)
    left, right = (starts[a, None] + one).ravel(), (starts[b, None] + two).ravel()
    real = (left < np.repeat(ends[a], len(one))) & (right < np.repeat(ends[b], len(one)))
    real &= np.repeat(a != b, len(one)) | (left < right)
    left, right = left[real], right[real]
    keep = _boxes_overlap(low, high, left, right)
    return patches.order[left[keep]], patches.order[right[keep]]
