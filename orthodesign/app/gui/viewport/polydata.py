"""Arrays into VTK without copying: whoever keeps the arrays may write into them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData

Floats32 = NDArray[np.float32]
Faces = NDArray[np.int64]


def polydata(vertices: Floats32, faces: Faces) -> vtkPolyData:
    """Triangles that share memory with ``vertices`` (n, 3) float32 and ``faces`` (m, 3).

    VTK keeps hold of the arrays.
    """
    points = vtkPoints()
    points.SetData(numpy_to_vtk(vertices))
    starts = numpy_to_vtkIdTypeArray(np.arange(0, 3 * len(faces) + 1, 3, dtype=np.int64))
    corners = numpy_to_vtkIdTypeArray(np.ascontiguousarray(faces, dtype=np.int64).ravel())
    cells = vtkCellArray()
    cells.SetData(starts, corners)
    data = vtkPolyData()
    data.SetPoints(points)
    data.SetPolys(cells)
    return data


def as_vertices(array: object) -> Floats32:
    """A private, contiguous (n, 3) float32 copy."""
    return np.array(array, dtype=np.float32, order="C", copy=True).reshape(-1, 3)
