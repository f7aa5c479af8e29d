"""The net of quadrilaterals over an implicit surface sampled on a grid (dual marching cubes).

Every sheet of the surface that passes a cell gets one point there, so that two toes may share a
cell without growing together; every grid edge the surface crosses gets one quadrilateral.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from orthodesign.foundation.mesh import Bools, Floats, Ints

_CORNERS = np.array([(i, j, k) for i in (0, 1) for j in (0, 1) for k in (0, 1)])
_EDGES = np.array(
    [(a, b) for a in range(8) for b in range(a + 1, 8) if np.abs(_CORNERS[a] - _CORNERS[b]).sum() == 1]
)


class NotManifoldError(ValueError):
    """Two sheets of the surface are so close that the net touches itself along an edge."""


def surface_net(values: Floats) -> tuple[Floats, Ints]:
    """Points (n, 3) in grid units and quads (q, 4), outward, of the zero surface of ``values``.

    Raises NotManifoldError where an edge of the net would join more than two quads.
    """
    inside = values < 0
    cells, pattern = _passed_cells(inside)
    sheet_of_edge = _sheets()
    sheets = sheet_of_edge[pattern].max(axis=1) + 1
    first = np.concatenate([[0], np.cumsum(sheets)])[:-1]
    number = np.full(tuple(n - 1 for n in values.shape), -1, dtype=np.int64)
    number[tuple(cells.T)] = np.arange(len(cells))
    points = _points(values, cells, sheet_of_edge[pattern], first, int(sheets.sum()))
    quads = np.concatenate([_quads(axis, inside, number, first, sheet_of_edge[pattern]) for axis in range(3)])
    start, end = quads.ravel(), np.roll(quads, -1, axis=1).ravel()
    if len(np.unique(start * len(points) + end)) != len(start):
        raise NotManifoldError("two sheets of the surface touch")
    return points, quads


def _passed_cells(inside: Bools) -> tuple[Ints, Ints]:
    """Cells with corners on both sides, and which of their corners are inside, as bits."""
    shape = tuple(n - 1 for n in inside.shape)
    bits = np.zeros(shape, dtype=np.uint8)
    for bit, (i, j, k) in enumerate(_CORNERS):
        corner = inside[i : shape[0] + i, j : shape[1] + j, k : shape[2] + k]
        bits |= corner.astype(np.uint8) << bit
    cells = np.argwhere((bits > 0) & (bits < 255))
    return cells, bits[tuple(cells.T)].astype(np.int64)


@lru_cache(maxsize=1)
def _sheets() -> Ints:
    """(256, 12): which sheet of the surface crosses each edge of a cell, -1 where none does.

    On a face with two inside corners across from each other these are held apart; both cells of
    the face decide alike, so the sheets meet.
    """
    faces = [np.flatnonzero(_CORNERS[:, axis] == end) for axis in range(3) for end in (0, 1)]
    table = np.full((256, 12), -1, dtype=np.int64)
    for pattern in range(1, 255):
        inside = [(pattern >> corner) & 1 for corner in range(8)]
        crossed = [e for e, (a, b) in enumerate(_EDGES) if inside[a] != inside[b]]
        sheet = {edge: edge for edge in crossed}
        for face in faces:
            round_it = [e for e in crossed if set(_EDGES[e]) <= set(face)]
            # two crossings of a face are one line; four are two, each round its inside corner
            for one in round_it:
                for other in round_it:
                    shared = set(_EDGES[one]) & set(_EDGES[other])
                    if len(round_it) == 2 or any(inside[corner] for corner in shared):
                        old, new = sheet[other], sheet[one]
                        sheet = {e: new if s == old else s for e, s in sheet.items()}
        names = sorted(set(sheet.values()))
        for edge, name in sheet.items():
            table[pattern, edge] = names.index(name)
    return table


def _points(values: Floats, cells: Ints, sheet: Ints, first: Ints, count: int) -> Floats:
    """Mean of the crossings of every sheet in every cell, grid units."""
    at_corner = values[tuple(np.moveaxis(cells[:, None, :] + _CORNERS, 2, 0))]
    start, end = at_corner[:, _EDGES[:, 0]], at_corner[:, _EDGES[:, 1]]
    crossed = sheet >= 0
    share = start[crossed] / (start - end)[crossed]
    direction = (_CORNERS[_EDGES[:, 1]] - _CORNERS[_EDGES[:, 0]])[np.nonzero(crossed)[1]]
    cell = np.nonzero(crossed)[0]
    crossing = cells[cell] + _CORNERS[_EDGES[:, 0]][np.nonzero(crossed)[1]] + share[:, None] * direction
    owner = first[cell] + sheet[crossed]
    sums = [np.bincount(owner, weights=crossing[:, axis], minlength=count) for axis in range(3)]
    return np.stack(sums, axis=1) / np.bincount(owner, minlength=count)[:, None]


def _quads(axis: int, inside: Bools, number: Ints, first: Ints, sheet: Ints) -> Ints:
    """(q, 4): the points round every crossed grid edge along ``axis``, outward."""
    turned = np.moveaxis(inside, axis, 0)
    before, after = turned[:-1], turned[1:]
    i, j, k = np.nonzero(before != after)
    others = [a for a in range(3) if a != axis]
    ring = []
    for dj, dk in ((1, 1), (0, 1), (0, 0), (1, 0)):
        cell = np.moveaxis(number, axis, 0)[i, j - dj, k - dk]
        # seen from that cell the grid edge is the one at its corner (dj, dk)
        at = np.zeros(3, dtype=np.int64)
        at[others[0]], at[others[1]] = dj, dk
        corner = int(np.flatnonzero((at == _CORNERS).all(axis=1))[0])
        edge = next(
            e
            for e, (a, b) in enumerate(_EDGES)
            if a == corner and _CORNERS[b][axis] == 1 and (_CORNERS[b] - at).sum() == 1
        )
        ring.append(first[cell] + sheet[cell, edge])
    quads = np.stack(ring, axis=1)
    # moving axis 1 to the front turns the handedness of the other two
    turn = before[i, j, k] == (axis == 1)
    result: Ints = np.where(turn[:, None], quads[:, ::-1], quads)
    return result
