"""The grid of the device: one topology for every foot and every value.

Seen from above, an inner rectangle of nu × nv cells is wrapped by rings that run parallel to the
rim. The loop that joins them has N = 2(nu + nv) stations: along the lateral border from heel to
toes, the distal edge, the medial border back, and round the heel. Below lies the same grid again,
and a strip of rows round the rim joins the two. A slider moves vertices; faces never change.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints, read_only


@dataclass(frozen=True)
class GridSize:
    """Cells along and across the inner rectangle, rings around it, rows round the rim."""

    along: int
    across: int
    rings: int
    rim_rows: int

    @property
    def stations(self) -> int:
        """Number of vertices of every ring."""
        return 2 * (self.along + self.across)

    @property
    def inner(self) -> int:
        """Number of vertices of the inner rectangle, its border included."""
        return (self.along + 1) * (self.across + 1)

    @property
    def sheet(self) -> int:
        """Number of vertices of one side: the inner rectangle and its rings."""
        return self.inner + self.rings * self.stations

    @property
    def vertices(self) -> int:
        """Number of vertices of the whole device."""
        return 2 * self.sheet + (self.rim_rows - 1) * self.stations


FULL = GridSize(along=208, across=68, rings=18, rim_rows=8)


@lru_cache(maxsize=4)
def loop_of(size: GridSize) -> Ints:
    """(N,) vertex numbers of the inner rectangle's border, in the order of the stations."""
    number = np.arange(size.inner).reshape(size.along + 1, size.across + 1)
    loop = np.concatenate([number[:-1, 0], number[-1, :-1], number[:0:-1, -1], number[0, :0:-1]])
    read_only(loop)
    return loop


@lru_cache(maxsize=4)
def faces_of(size: GridSize) -> Ints:
    """(m, 3) faces of the closed device, counter-clockwise from outside in frame M.

    Vertices are numbered: top sheet (inner rectangle, then ring after ring outwards), bottom
    sheet in the same order, then the rows round the rim from top to bottom.
    """
    top = _sheet_faces(size)
    bottom = top[:, ::-1] + size.sheet
    last = size.inner + (size.rings - 1) * size.stations + np.arange(size.stations)
    middle = 2 * size.sheet + np.arange((size.rim_rows - 1) * size.stations)
    rows = np.concatenate([last, middle, last + size.sheet]).reshape(-1, size.stations)
    faces = np.concatenate([top, bottom, _strip_faces(rows)])
    read_only(faces)
    return faces


def top_faces(size: GridSize) -> slice:
    """Which of ``faces_of`` are those of the top sheet."""
    return slice(0, 2 * size.along * size.across + 2 * size.rings * size.stations)


def rim_faces(size: GridSize) -> slice:
    """Which of ``faces_of`` are those of the strip round the rim."""
    return slice(-2 * size.stations * size.rim_rows, None)


def _sheet_faces(size: GridSize) -> Ints:
    number = np.arange(size.inner).reshape(size.along + 1, size.across + 1)
    a, b = number[:-1, :-1].ravel(), number[1:, :-1].ravel()
    c, d = number[1:, 1:].ravel(), number[:-1, 1:].ravel()
    # Diagonals run into the rectangle's corners: there two sides of the outermost cell are one
    # smooth line, and the other diagonal would make a triangle without area
    i, j = np.divmod(np.arange(size.along * size.across), size.across)
    rising = (2 * i < size.along) == (2 * j < size.across)
    first = np.where(rising[:, None], np.stack([a, b, c], 1), np.stack([a, b, d], 1))
    second = np.where(rising[:, None], np.stack([a, c, d], 1), np.stack([b, c, d], 1))
    rings = np.concatenate([loop_of(size), size.inner + np.arange(size.rings * size.stations)])
    return np.concatenate([first, second, _strip_faces(rings.reshape(-1, size.stations))])


def _strip_faces(rows: Ints) -> Ints:
    """Faces between successive closed rows of vertices (k, N), stations counter-clockwise."""
    following = np.roll(rows, -1, axis=1)
    a, b = rows[:-1].ravel(), rows[1:].ravel()
    c, d = following[1:].ravel(), following[:-1].ravel()
    return np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])


def spread_inside(loop: Floats, size: GridSize) -> Floats:
    """(inner, 2) plan positions of the inner rectangle whose border is ``loop`` (N, 2).

    The discrete harmonic map: every inner vertex is the mean of its four neighbours. Solved
    exactly by sine transforms (the fast Poisson solver of Hockney 1965).
    """
    from scipy.fft import dstn, idstn

    border = np.zeros((size.along + 1, size.across + 1, 2))
    border.reshape(-1, 2)[loop_of(size)] = loop
    right = np.zeros((size.along - 1, size.across - 1, 2))
    right[0] += border[0, 1:-1]
    right[-1] += border[-1, 1:-1]
    right[:, 0] += border[1:-1, 0]
    right[:, -1] += border[1:-1, -1]
    p = np.arange(1, size.along) * np.pi / size.along
    q = np.arange(1, size.across) * np.pi / size.across
    eigen = 4.0 - 2.0 * np.cos(p)[:, None] - 2.0 * np.cos(q)[None, :]
    spectrum = dstn(right, type=1, axes=(0, 1)) / eigen[:, :, None]
    border[1:-1, 1:-1] = idstn(spectrum, type=1, axes=(0, 1))
    return border.reshape(-1, 2)
