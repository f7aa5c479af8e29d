"""Height fields: z as a function of x and y on a regular grid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.mesh import Floats, Mesh, read_only
from orthodesign.foundation.raster import cast_on_faces


@dataclass(frozen=True, eq=False)
class HeightField:
    """Heights z[i, j] at x = x0 + i·pitch, y = y0 + j·pitch; mm, in the frame of its maker.

    ``z`` is (rows along x, columns along y) float64; NaN where nothing is known.
    """

    x0: float
    y0: float
    pitch: float
    z: Floats

    def __post_init__(self) -> None:
        read_only(self.z)

    @classmethod
    def below(cls, mesh: Mesh, pitch: float, margin: float = 0.0, *, lowest: bool = True) -> HeightField:
        """The lowest (or highest) hit of vertical rays through ``mesh``, on a grid around it.

        The grid's lines pass through multiples of ``pitch``, so that it does not depend on where
        the mesh happens to end.
        """
        low = np.floor((mesh.bounds[0, :2] - margin) / pitch).astype(int)
        high = np.ceil((mesh.bounds[1, :2] + margin) / pitch).astype(int)
        shape = (int(high[0] - low[0] + 1), int(high[1] - low[1] + 1))
        origin = (float(low[0] * pitch), float(low[1] * pitch))
        z, _ = cast_on_faces(mesh.vertices, mesh.faces, origin, pitch, shape, lowest=lowest)
        return cls(origin[0], origin[1], pitch, z)

    @property
    def x(self) -> Floats:
        """(rows,): x of each row."""
        return self.x0 + self.pitch * np.arange(self.z.shape[0], dtype=np.float64)

    @property
    def y(self) -> Floats:
        """(columns,): y of each column."""
        return self.y0 + self.pitch * np.arange(self.z.shape[1], dtype=np.float64)

    def with_z(self, z: Floats) -> HeightField:
        """The same grid with other heights."""
        return HeightField(self.x0, self.y0, self.pitch, z)

    def at(self, x: Floats | float, y: Floats | float) -> Floats:
        """Bilinear height at points; beyond the grid the border value goes on. Broadcasts."""
        return self.several_at((self.z,), x, y)[0]

    def several_at(self, grids: Iterable[Floats], x: Floats | float, y: Floats | float) -> tuple[Floats, ...]:
        """The same of several values on this grid, (rows, columns) each: the places are found once."""
        return self._bilinear(grids, np.asarray(x, dtype=float), np.asarray(y, dtype=float))

    def gradient(self) -> tuple[Floats, Floats]:
        """Central differences dz/dx and dz/dy on the grid, one-sided at its borders."""
        dx: Floats = np.asarray(np.gradient(self.z, self.pitch, axis=0))
        dy: Floats = np.asarray(np.gradient(self.z, self.pitch, axis=1))
        return dx, dy

    def _bilinear(self, grids: Iterable[Floats], x: Floats, y: Floats) -> tuple[Floats, ...]:
        rows, width = self.z.shape
        u = np.clip((x - self.x0) / self.pitch, 0, rows - 1.000001)
        v = np.clip((y - self.y0) / self.pitch, 0, width - 1.000001)
        i: NDArray[np.intp] = u.astype(np.intp)
        j: NDArray[np.intp] = v.astype(np.intp)
        u, v = u - i, v - j
        corner = i * width + j
        u_left, v_left = 1 - u, 1 - v

        def blended(flat: Floats) -> Floats:
            near = flat[corner] * v_left + flat[corner + 1] * v
            far = flat[corner + width] * v_left + flat[corner + width + 1] * v
            result: Floats = near * u_left + far * u
            return result

        return tuple(blended(values.ravel()) for values in grids)
