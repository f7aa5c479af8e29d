"""Where a plane cuts a mesh: closed outlines of a solid, open lines of an open scan."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints, Mesh


class Curve(NamedTuple):
    """One connected piece of a section: ``points`` (k, 2) mm; closed without repeating the first."""

    points: Floats
    closed: bool


def section_curves(mesh: Mesh, at: float, axis: int = 0) -> list[Curve]:
    """The curves of ``mesh`` in the plane coordinate ``axis`` = ``at``.

    The two remaining coordinates come in their own order (y, z for axis 0). A closed mesh gives closed
    curves, with the solid on the same side all along. Empty where the plane misses the mesh.
    """
    height = mesh.vertices[:, axis] - at
    above = height >= 0  # a vertex exactly in the plane counts as above: no case is left over
    first, second, third = (above[mesh.faces[:, k]] for k in range(3))
    cut = mesh.faces[(first != second) | (second != third)]
    if not len(cut):
        return []
    rows = np.arange(len(cut))
    # each cut triangle has one side that goes up through the plane and one that comes down
    begins, ends = above[cut], above[np.roll(cut, -1, axis=1)]
    up, down = np.argmax(~begins & ends, axis=1), np.argmax(begins & ~ends, axis=1)
    count = len(mesh.vertices)

    def key(corner: Ints) -> Ints:
        one, two = cut[rows, corner], cut[rows, (corner + 1) % 3]
        edges: Ints = np.minimum(one, two) * count + np.maximum(one, two)
        return edges

    others = [k for k in range(3) if k != axis]
    curves = []
    for chain, closed in _chains(key(up).tolist(), key(down).tolist()):
        low, high = np.divmod(np.array(chain), count)
        share = height[low] / (height[low] - height[high])
        points = mesh.vertices[low] + share[:, None] * (mesh.vertices[high] - mesh.vertices[low])
        curves.append(Curve(points[:, others], closed))
    return curves


def section_outlines(mesh: Mesh, at: float, axis: int = 0) -> list[Floats]:
    """The closed outlines alone, each (k, 2): all there is of a closed mesh."""
    return [curve.points for curve in section_curves(mesh, at, axis) if curve.closed]


def _chains(starts: list[int], ends: list[int]) -> list[tuple[list[int], bool]]:
    """Steps ``starts[i]`` → ``ends[i]`` put together; True where the last one leads to the first."""
    following = dict(zip(starts, ends, strict=True))
    found = []
    # a piece with a beginning is open: it must be walked from there, before the rings
    for begin in following.keys() - set(ends):
        found.append((_walk(following, begin), False))
    while following:
        ring = _walk(following, next(iter(following)))
        closed = len(ring) > 2 and ring[0] == ring[-1]
        found.append((ring[:-1] if closed else ring, closed))
    return found


def _walk(following: dict[int, int], begin: int) -> list[int]:
    """From ``begin`` as far as it goes; what was walked is taken out of ``following``."""
    chain = [begin]
    while chain[-1] in following:
        chain.append(following.pop(chain[-1]))
    return chain
