"""A solid as it lies in a file: nothing mended, vertices merged only where they are equal.

The reader of scans mends what it finds; a check must see the file as a printer will.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from orthodesign.checks.errors import ChecksError
from orthodesign.checks.topology import sorted_with_index
from orthodesign.foundation.mesh import Ints, Mesh
from orthodesign.scan import ScanError
from orthodesign.scan.formats.stl import is_ascii_stl, is_binary_stl, read_stl

# Nobody prints an insole of more than 80 million triangles; reading it would fill the memory
_LARGEST_BYTES = 4_000_000_000
# Farther out than a kilometre nothing is an insole in any unit, and squares lose their digits
_LARGEST_COORDINATE = 1e6

# Odd multipliers for mixing three bit patterns (from SplitMix64)
_MIX = tuple(np.uint64(k) for k in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))


def read_solid(path: Path) -> Mesh:
    """The triangles of an STL file, in the file's own unit and axes.

    Raises ChecksError with a sentence for a missing, empty, cut-short, lying or foreign file, and
    for one with coordinates that are no numbers.
    """
    content = _content(path)
    if not (is_binary_stl(content) or is_ascii_stl(content) or path.suffix.lower() == ".stl"):
        raise ChecksError(f"{path.name} is no STL file: give the STL of an insole.")
    return solid_from_stl(content, path.name)


def solid_from_stl(content: bytes, name: str) -> Mesh:
    """The triangles in the bytes of an STL file, binary or ASCII; ``name`` is for the sentences.

    Raises ChecksError as ``read_solid`` does.
    """
    try:
        soup = read_stl(content, name)
    except ScanError as error:
        raise ChecksError(error.sentence, detail=error.detail) from error
    # an STL holds three points for every triangle, one after the other
    corners = np.asarray(soup.points).reshape(-1, 3, 3)
    if not len(corners):
        raise ChecksError(f"{name} holds no triangles: export the insole again.")
    # a column at a time: reducing (n, 3) along its long side is many times slower
    columns = corners.reshape(-1, 3).T
    with np.errstate(invalid="ignore"):
        low, high = (np.array([pick(column) for column in columns]) for pick in (np.min, np.max))
    # comparisons with NaN are false
    if not (np.all(low > -_LARGEST_COORDINATE) and np.all(high < _LARGEST_COORDINATE)):
        raise ChecksError(f"{name} is damaged: it holds coordinates that cannot be. Export it again.")
    if np.all(low == high):
        raise ChecksError(f"{name} holds a single point: export the insole again.")
    return merged_exactly(corners)


def merged_exactly(corners: NDArray[np.floating]) -> Mesh:
    """The mesh of triangles (m, 3, 3) float32 or float64: equal points become one vertex.

    Nothing is rounded; vertices are numbered in the order they first appear.
    """
    # adding zero turns -0.0 into 0.0: the same place must have the same bits
    points = np.asarray(corners).reshape(-1, 3) + np.asarray(corners).dtype.type(0)
    order, leading = _grouped(points)
    first = order[leading]
    seen = np.argsort(first, kind="stable")
    number = np.empty(len(first), dtype=np.int64)
    number[seen] = np.arange(len(first))
    vertex = np.empty(len(points), dtype=np.int64)
    vertex[order] = number[np.cumsum(leading) - 1]
    return Mesh.of(points[first[seen]].astype(np.float64), vertex.reshape(-1, 3))


def _grouped(points: NDArray[np.floating]) -> tuple[Ints, NDArray[np.bool_]]:
    """An order in which equal points follow one another, and where each group starts."""
    bits = points.view(np.uint32 if points.dtype == np.float32 else np.uint64).astype(np.uint64)
    mixed = np.zeros(len(points), dtype=np.uint64)
    for axis, factor in enumerate(_MIX):
        mixed = (mixed ^ bits[:, axis]) * factor
        mixed ^= mixed >> np.uint64(29)
    index_bits = len(points).bit_length()
    order, key = sorted_with_index((mixed >> np.uint64(2 + index_bits)).astype(np.int64))
    in_order = points[order]
    differs = np.zeros(len(points) - 1, dtype=bool)
    for axis in range(3):
        differs |= in_order[1:, axis] != in_order[:-1, axis]
    if np.any(differs & (key[1:] == key[:-1])):
        # two places share a hash: once in many files; sort by the coordinates themselves
        order = np.lexsort((points[:, 2], points[:, 1], points[:, 0]))
        in_order = points[order]
        differs = np.any(in_order[1:] != in_order[:-1], axis=1)
    return order, np.concatenate([[True], differs])


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise ChecksError(f"{path.name or path} is a folder: give the STL file in it.")
        size = path.stat().st_size
        if size == 0:
            raise ChecksError(f"{path.name} is empty: export the insole again.")
        if size > _LARGEST_BYTES:
            raise ChecksError(f"{path.name} is larger than 4 GB: export it with fewer triangles.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ChecksError(
            f"There is no file {path}: check the name and the folder.", detail=repr(error)
        ) from error
    except (OSError, ValueError) as error:
        raise ChecksError(
            f"{path.name} cannot be opened: check who may read it.", detail=repr(error)
        ) from error
