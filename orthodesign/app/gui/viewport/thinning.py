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
    size = np.ptp(vertices, axis=0)
    # a coarser grid only for things far larger than a foot, so that the count stays bounded
    cell = max(_CELL_MM, float(np.prod(np.sort(size)[1:])) ** 0.5 / 400)
    bins = np.maximum(np.ceil(size / cell).astype(int), 1)
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
    corners: NDArray[np.int64] = vtk_to_numpy(result.GetPolys().GetConnectivityArray())
    return points, corners.reshape(-1, 3).astype(np.int64)
