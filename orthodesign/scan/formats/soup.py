"""What every reader gives: corner points and the triangles between them, as in the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.mesh import Ints
from orthodesign.scan.errors import ScanError

# float32 where the file holds float32: a soup of several million triangles stays small
Points = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class Soup:
    """Triangles as they stand in the file, nothing merged.

    ``points`` is (n, 3), the file's own unit and axes; ``faces`` is (m, 3) int64.
    ``declared_unit`` is the unit the file itself states, None where the format has none.
    """

    points: Points
    faces: Ints
    declared_unit: str | None = None


def soup_of(points: Points, faces: Ints, name: str, declared_unit: str | None = None) -> Soup:
    """A soup whose faces are known to point at existing points. Raises ScanError otherwise."""
    if len(faces) == 0:
        raise ScanError(f"{name} holds no triangles: export the scan as a surface mesh, not as points.")
    if int(faces.min()) < 0 or int(faces.max()) >= len(points):
        raise ScanError(
            f"{name} is damaged: its triangles refer to points that are not in the file. Export it again."
        )
    return Soup(points, faces, declared_unit)


def fanned(corners: Ints, counts: Ints) -> Ints:
    """Polygons as (m, 3) triangles, each fanned from its first corner.

    ``corners`` is the polygons' point numbers one after the other, ``counts`` how many each has.
    Polygons of fewer than three corners vanish.
    """
    if len(counts) and counts.min() == 3 and counts.max() == 3:
        return corners.reshape(-1, 3)
    starts = np.cumsum(counts) - counts
    pieces = np.maximum(counts - 2, 0)
    owner = np.repeat(np.arange(len(counts)), pieces)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    first = starts[owner]
    return np.stack([corners[first], corners[first + step + 1], corners[first + step + 2]], axis=1)


def doubles(numbers: NDArray[Any]) -> NDArray[np.float64]:
    """The same numbers in double precision. Damaged ones are left to whoever looks at what is finite.

    A signalling NaN would set off a warning when it is converted.
    """
    with np.errstate(invalid="ignore"):
        return numbers.astype(np.float64)


def wholes(numbers: NDArray[Any]) -> Ints:
    """The same numbers as integers; what is none becomes one that points nowhere."""
    with np.errstate(invalid="ignore"):
        return numbers.astype(np.int64)


def floats(words: Sequence[bytes], name: str) -> NDArray[np.float64]:
    """(n,): the numbers that ``words`` spell. Raises ScanError where one does not."""
    return _parsed(lambda: np.fromiter(map(float, words), np.float64, len(words)), name)


def integers(words: Sequence[bytes], name: str) -> Ints:
    """(n,): the whole numbers that ``words`` spell. Raises ScanError where one does not."""
    return _parsed(lambda: np.fromiter(map(int, words), np.int64, len(words)), name)


def _parsed(parse: Callable[[], NDArray[Any]], name: str) -> NDArray[Any]:
    try:
        return parse()
    except (ValueError, OverflowError) as error:
        raise ScanError(
            f"{name} is damaged: something that is not a number stands where a coordinate belongs. "
            "Export it again.",
            detail=repr(error),
        ) from error
