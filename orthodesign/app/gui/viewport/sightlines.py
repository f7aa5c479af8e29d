"""Where a line of sight first meets a mesh."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import reference
from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator

from orthodesign.app.gui.viewport.polydata import Faces, Floats32, polydata

Floats = NDArray[np.float64]
# VTK keeps the interpreter to itself while it grows a tree: of this many triangles at a time, a
# background thread that does it stops the window for a few hundredths of a second at most
_PART = 100_000
# a line of sight exactly along an edge would slip between its two triangles
_EDGE_MM = 1e-3


class Sightlines:
    """Search trees over the triangles of a mesh as it is now; may be made in any thread."""

    def __init__(self, vertices: Floats32, faces: Faces) -> None:
        """``vertices`` (n, 3) float32 mm, shared; ``faces`` (m, 3)."""
        self._trees = []
        for start in range(0, len(faces), _PART):
            tree = vtkStaticCellLocator()
            tree.SetDataSet(polydata(vertices, faces[start : start + _PART]))
            tree.BuildLocator()
            self._trees.append(tree)

    def first(self, start: Floats, end: Floats) -> Floats | None:
        """(3,) the point of the mesh nearest to ``start`` on the way to ``end``; None where it misses."""
        ends = start.tolist(), end.tolist()
        nearest: tuple[float, Floats] | None = None
        for tree in self._trees:
            share, point, at = reference(0.0), [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
            # VTK's stubs know no references for what C++ gives back by reference
            if tree.IntersectWithLine(*ends, _EDGE_MM, share, point, at, reference(0)):  # type: ignore[call-overload]
                met = np.array(point)
                away = float(np.linalg.norm(met - start))
                if nearest is None or away < nearest[0]:
                    nearest = away, met
        return None if nearest is None else nearest[1]
