"""A mesh made ready to be drawn: what takes long of showing one, and needs no window."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.spatial import cKDTree
from vtkmodules.util.numpy_support import numpy_to_vtk

from orthodesign.app.gui.viewport.normals import VertexNormals
from orthodesign.app.gui.viewport.polydata import Faces, Floats32, as_vertices, polydata
from orthodesign.app.gui.viewport.sightlines import Floats, Sightlines
from orthodesign.app.gui.viewport.thinning import thinned

Rise = Callable[[Floats, Floats], Floats]
"""How much higher than it is a place x, y (n,) is drawn: (n,) mm."""


class Shape:
    """A mesh, the lighter copy that is drawn of a heavy one, its shading, and where sight meets it.

    May be made in any thread, and belongs to one layer from then on.
    """

    def __init__(self, vertices: ArrayLike, faces: ArrayLike) -> None:
        """``vertices`` (n, 3) mm, copied; ``faces`` (m, 3), kept."""
        self.vertices: Floats32 = as_vertices(vertices)
        self._faces: Faces = np.ascontiguousarray(faces, dtype=np.int64).reshape(-1, 3)
        self._nearest: NDArray[np.intp] | None = None
        self._level: Floats32 | None = None
        self._sightlines: Sightlines | None = None
        self._bent: Sightlines | None = None
        self._draw()

    def _draw(self) -> None:
        thin = thinned(self.vertices, self._faces)
        self.thin = thin is not None
        self._drawn, self._drawn_faces = (self.vertices, self._faces) if thin is None else thin
        self._smooth = VertexNormals(self._drawn_faces, len(self._drawn))
        self._normals = self._smooth.of(self._drawn)
        self.data = polydata(self._drawn, self._drawn_faces)
        self.data.GetPointData().SetNormals(numpy_to_vtk(self._normals))

    @property
    def points(self) -> Floats:
        """(k, 3) some of the vertices, enough to know its extent."""
        return self.vertices[:: max(1, len(self.vertices) // 4000)].astype(float)

    def look_out(self) -> Sightlines:
        """Grow the trees that sight needs, unless they stand."""
        if self.thin and self._level is not None:
            # the whole is not bent, only what is drawn of it
            self._bent = self._bent or Sightlines(self._drawn, self._drawn_faces)
            return self._bent
        if self._sightlines is None:
            self._sightlines = Sightlines(self.vertices, self._faces)
        return self._sightlines

    def move(self, vertices: ArrayLike) -> bool:
        """New positions (n, 3) mm for the same triangles, in place; True where ``data`` is another now."""
        given = np.asarray(vertices)
        if given.shape != self.vertices.shape:
            raise ValueError(f"{given.shape} vertices cannot move a layer of {self.vertices.shape}")
        self.vertices[...] = given
        self._level = None
        if self.thin:
            self._nearest = self._sightlines = None
            self._draw()
            return True
        self._follow()
        return False

    def bend(self, rise: Rise | None) -> bool:
        """Draw it ``rise`` higher, place by place, or as it is; False where that is how it was drawn."""
        if rise is None and self._level is None:
            return False
        if self._level is None:
            self._level = self._drawn[:, 2].copy()
        self._drawn[:, 2] = self._level
        if rise is None:
            self._level = None
        else:
            x, y = (self._drawn[:, axis].astype(np.float64) for axis in (0, 1))
            self._drawn[:, 2] += rise(x, y).astype(np.float32)
        self._follow()
        return True

    def _follow(self) -> None:
        """Shading and trees after the drawn vertices have moved."""
        self._bent = None
        if not self.thin:
            self._sightlines = None
        self._normals[...] = self._smooth.of(self._drawn)
        self.data.GetPoints().GetData().Modified()
        self.data.GetPoints().Modified()
        self.data.GetPointData().GetNormals().Modified()
        self.data.Modified()

    def for_drawn(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Values (n,) of the vertices as values of those that are drawn."""
        if not self.thin:
            return values
        if self._nearest is None:
            self._nearest = cKDTree(self.vertices).query(self._drawn)[1]
        thinner: NDArray[np.float32] = values[self._nearest]
        return thinner
