"""A faint grid in centimetres on the ground: every tenth of a line is a centimetre, to judge size by."""

from __future__ import annotations

import numpy as np
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.util.vtkConstants import VTK_UNSIGNED_CHAR
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

_CELL, _STRONG = 10, 50
_MIDDLE = np.array([130.0, 0.0])
# room for two feet side by side; it fades before it ends
_REACH = np.array([260.0, 250.0])
_FAINT, _CLEAR = 0.13, 0.26


class GroundGrid:
    """Lines 1 cm apart, every fifth clearer, fading outwards; unlit and never picked."""

    def __init__(self) -> None:
        starts, ends = _lines()
        points = np.stack([starts, ends], axis=1).reshape(-1, 2)
        solid = np.zeros((len(points), 3), np.float32)
        solid[:, :2] = points
        away = np.linalg.norm((points - _MIDDLE) / _REACH, axis=1)
        strong = np.repeat(_is_strong(starts, ends), 2)
        self._alpha = np.clip(1 - away, 0, 1) ** 1.5 * np.where(strong, _CLEAR, _FAINT)
        self._points = solid
        data = vtkPolyData()
        corners = vtkPoints()
        corners.SetData(numpy_to_vtk(solid))
        cells = vtkCellArray()
        cells.SetData(
            numpy_to_vtkIdTypeArray(np.arange(0, len(solid) + 1, 2, dtype=np.int64), deep=1),
            numpy_to_vtkIdTypeArray(np.arange(len(solid), dtype=np.int64), deep=1),
        )
        data.SetPoints(corners)
        data.SetLines(cells)
        self._data = data
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(data)
        mapper.SetColorModeToDirectScalars()
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.PickableOff()
        self.actor.GetProperty().LightingOff()
        self.actor.ForceTranslucentOn()
        self.set_colour((0.0, 0.0, 0.0))

    def set_colour(self, rgb: tuple[float, float, float]) -> None:
        """0…1 each; the fading stays."""
        self._rgba = np.empty((len(self._points), 4), np.uint8)
        self._rgba[:, :3] = np.round(np.array(rgb) * 255)
        self._rgba[:, 3] = np.round(self._alpha * 255)
        self._data.GetPointData().SetScalars(numpy_to_vtk(self._rgba, array_type=VTK_UNSIGNED_CHAR))

    def fade(self, elevation: float) -> None:
        """Pale when seen edge-on, where all lines lie in one; gone from below, where it would cover."""
        self.actor.GetProperty().SetOpacity(float(np.clip(elevation / 15.0, 0.22, 1.0)))

    def set_height(self, z: float) -> None:
        """Where the ground is, mm."""
        self.actor.SetPosition(0.0, 0.0, z)


def _lines() -> tuple[np.ndarray, np.ndarray]:
    """(k, 2) starts and ends of pieces one cell long, so that they can fade along their way."""
    low = np.floor((_MIDDLE - _REACH) / _CELL) * _CELL
    high = np.ceil((_MIDDLE + _REACH) / _CELL) * _CELL
    x, y = (np.arange(low[k], high[k] + 1, _CELL) for k in (0, 1))
    along = np.stack(np.meshgrid(x[:-1], y, indexing="ij"), axis=-1).reshape(-1, 2)
    across = np.stack(np.meshgrid(x, y[:-1], indexing="ij"), axis=-1).reshape(-1, 2)
    starts = np.vstack([along, across])
    ends = np.vstack([along + np.array([_CELL, 0]), across + np.array([0, _CELL])])
    near = np.linalg.norm((starts - _MIDDLE) / _REACH, axis=1) < 1
    return starts[near], ends[near]


def _is_strong(starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """(k,) whether a piece lies on a line at a multiple of 5 cm."""
    along = starts[:, 1] == ends[:, 1]
    fixed = np.where(along, starts[:, 1], starts[:, 0])
    return fixed % _STRONG == 0
