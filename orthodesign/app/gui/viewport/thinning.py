"""A lighter copy of a heavy scan, for the eye only: measuring and picking keep the whole scan."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkFiltersCore import vtkBinnedDecimation

from orthodesign.app.gui.viewport.polydata import Faces, Floats32, polydata

# Above this a scan is drawn thinner; the device (105,152 triangles) stays as it is
MOST_TRIANGLES = 150_000
# cells of this edge length lose nothing that a view of a whole foot could show
_CELL_MM = 0.9


def thinned(vertices: Floats32, faces: Faces) -> tuple[Floats32, Faces] | None:
    """A copy with vertices merged by cells of about a millimetre; None where it is light enough.

    ``vertices`` (n, 3) float32 mm, ``faces`` (m, 3).
    """
    if len(faces) <= MOST_TRIANGLES:
        return None
    corners = vertices[faces[:: max(1, len(faces) // 20_000)]]
    each = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1) / 2
    # a surface that meets a cell leaves some two triangles in it; a foot gets cells of a millimetre
    cell = max(_CELL_MM, float(np.sqrt(2.6 * each.mean() * len(faces) / MOST_TRIANGLES)))
    bins = np.maximum(np.ceil(np.ptp(vertices, axis=0) / cell).astype(int), 1)
    filter_ = vtkBinnedDecimation()
    filter_.SetInputData(polydata(vertices, faces))
    filter_.SetNumberOfDivisions(*(int(count) for count in bins))
    filter_.AutoAdjustNumberOfDivisionsOff()
    filter_.SetPointGenerationModeToBinAverages()
    filter_.Update()
    result: vtkPolyData = filter_.GetOutput()
    if not result.GetNumberOfCells():
        return None
    points = vtk_to_numpy(result.GetPoints().GetData()).astype(np.float32)
    joined: NDArray[np.int64] = vtk_to_numpy(result.GetPolys().GetConnectivityArray())
    return points, joined.reshape(-1, 3).astype(np.int64)
