"""The template foot that scans are laid on: points, normals and landmarks, and ways to find the nearest.

Made from our own parametric foot (``parametric/samples.py``); everything in foot lengths, frame M.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.files import resource
from orthodesign.foundation.mesh import Floats, Ints

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

# A normal turned by a right angle counts as much as this part of the foot's length: enough to keep
# the sole of a scan from lying on the dorsum or the side of the template
NORMAL_WEIGHT = 0.06
# Cells of the lookup table, and its room round the template, in foot lengths
_CELL, _ROOM = 0.025, 0.15


@dataclass(frozen=True, eq=False)
class Template:
    """The template foot as points (n, 3) with unit normals, frame M, in foot lengths."""

    points: Floats
    normals: Floats
    landmarks: dict[str, Floats]
    nearest: Ints

    @cached_property
    def tree(self) -> cKDTree:
        """Nearest by place and normal together: query with ``featured``."""
        from scipy.spatial import cKDTree

        return cKDTree(featured(self.points, self.normals))

    @cached_property
    def _cells(self) -> tuple[Floats, Ints]:
        """Corner of the lookup table, and how many cells it has each way."""
        low = self.points.min(axis=0) - _ROOM
        return low, np.ceil((self.points.max(axis=0) + _ROOM - low) / _CELL).astype(np.int64)

    def nearest_to_cells(self) -> Ints:
        """(c,): which point is nearest to the middle of each cell of the lookup table.

        Takes as long as all that is asked of the table; so it comes with the template's file.
        """
        from scipy.spatial import cKDTree

        low, shape = self._cells
        cells: Ints = np.indices(tuple(shape)).reshape(3, -1).T
        return np.asarray(cKDTree(self.points).query(low + _CELL * (cells + 0.5))[1])

    @cached_property
    def columns(self) -> tuple[Floats, Floats]:
        """(3, n), (3, n): points and normals by coordinate, for arithmetic on long rows."""
        return np.ascontiguousarray(self.points.T), np.ascontiguousarray(self.normals.T)

    def roughly_nearest(self, columns: Floats) -> Ints:
        """(...,): the template point nearest to the cell each of the points ``columns`` (3, ...) lies in.

        Right to about a cell; a hundred times as fast as a tree, for the search from every side.
        """
        low, shape = self._cells
        at = np.zeros(columns.shape[1:], dtype=np.int64)
        for axis, column in enumerate(columns):
            cell = ((column - low[axis]) * (1.0 / _CELL)).astype(np.int64)
            at *= shape[axis]
            at += np.clip(cell, 0, shape[axis] - 1, out=cell)
        found: Ints = self.nearest[at]
        return found


def featured(points: Floats, normals: Floats) -> Floats:
    """(n, 6): place and weighted normal, in which near means alike."""
    return np.concatenate([points, NORMAL_WEIGHT * normals], axis=1)


@lru_cache(maxsize=1)
def template() -> Template:
    """The template foot of ``resources/feet``."""
    with np.load(resource("feet", "template.npz"), allow_pickle=False) as stored:
        return template_of({name: stored[name] for name in stored.files})


def template_of(arrays: Mapping[str, NDArray[Any]]) -> Template:
    """The template in the ``arrays`` of its file, in mm; ``nearest`` may still be wanting."""
    marks = {
        name: arrays[name].astype(float)
        for name in ("heel", "heel_seat", "mth1", "mth5", "arch", "longest_toe")
    }
    length = float(marks["longest_toe"][0] - marks["heel"][0])
    return Template(
        points=arrays["points"].astype(float) / length,
        normals=arrays["normals"].astype(float),
        landmarks={name: mark / length for name, mark in marks.items()},
        nearest=arrays.get("nearest", np.zeros(0)).astype(np.int64),
    )
