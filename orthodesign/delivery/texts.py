"""Numbers as text, and text as numbers: for the formats that are written out in letters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from orthodesign.delivery.errors import DeliveryError
from orthodesign.foundation.mesh import Mesh


def coordinates_text(points: NDArray[np.floating]) -> list[tuple[str, str, str]]:
    """The shortest decimals that give back the very same numbers, point by point.

    ``points`` (n, 3) float64 or float32; −0 is written as 0, for both are one place.
    """
    columns = (points + points.dtype.type(0)).T.astype(str)
    x, y, z = (column.tolist() for column in columns)
    return list(zip(x, y, z, strict=True))


def mesh_from(points: Sequence[float], corners: Sequence[int], name: str) -> Mesh:
    """The mesh of coordinates and corner numbers one after the other; ``name`` is the file's.

    Raises DeliveryError where corners name points that are not there.
    """
    faces = np.array(corners, dtype=np.int64).reshape(-1, 3)
    vertices = np.array(points, dtype=np.float64).reshape(-1, 3)
    if not len(faces) or faces.min() < 0 or faces.max() >= len(vertices):
        raise DeliveryError(f"{name} holds no whole solid.")
    return Mesh.of(vertices, faces)
