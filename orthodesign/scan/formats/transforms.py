"""Scenes: the same piece may stand in several places, moved by 4×4 matrices."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.scan.errors import ScanError

Piece = tuple[Floats, Ints]

# A part that places two others that each place two others … doubles with every level
_MOST_TRIANGLES = 50_000_000
_MOST_PLACES = 100_000
_DEEPEST = 64


def moved(piece: Piece, matrix: Floats) -> Piece:
    """(points, faces) moved by ``matrix`` (acting on columns); a mirror image keeps facing outwards."""
    points, faces = piece
    turned = faces[:, ::-1] if np.linalg.det(matrix[:3, :3]) < 0 else faces
    return points @ matrix[:3, :3].T + matrix[:3, 3], turned


class Assembly:
    """Pieces put in their places, within bounds that no honest file reaches."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._pieces: list[Piece] = []
        self._triangles = 0
        self._visits = 0

    def visit(self, depth: int) -> None:
        """Count one more place. Raises ScanError when parts contain parts without end."""
        self._visits += 1
        if depth > _DEEPEST or self._visits > _MOST_PLACES:
            raise self._too_many()

    def add(self, piece: Piece, matrix: Floats) -> None:
        """Put a piece where ``matrix`` says. Raises ScanError when there are too many triangles."""
        self._triangles += len(piece[1])
        if self._triangles > _MOST_TRIANGLES:
            raise self._too_many()
        self._pieces.append(moved(piece, matrix))

    def together(self) -> Piece:
        """All pieces as one."""
        if not self._pieces:
            return np.empty((0, 3)), np.empty((0, 3), dtype=np.int64)
        starts = np.cumsum([0] + [len(points) for points, _ in self._pieces[:-1]])
        return (
            np.concatenate([points for points, _ in self._pieces]),
            np.concatenate([faces + start for (_, faces), start in zip(self._pieces, starts, strict=True)]),
        )

    def _too_many(self) -> ScanError:
        return ScanError(
            f"{self._name} repeats its parts more often than any scan does: export the foot alone, as STL."
        )
