"""The plane of the section, or of a cut, in the view: a thin pane with an outline, which may cut it open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import numpy as np
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPlane, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from orthodesign.app.gui.viewport.camera import Floats
from orthodesign.app.gui.viewport.layer import Layer

Axis = Literal["x", "y", "z"]
_MARGIN = 8.0
_PANE, _LINE = 0.07, 0.9
_THIN, _STRONG = 1.5, 3.0


class CuttingPlane:
    """x, y or z = position in the scene; absent until it is put somewhere."""

    def __init__(self) -> None:
        self.axis: Axis = "x"
        self.position: float | None = None
        self.opens = False
        self.ground = 0.0
        self._side = 1.0
        self._corners = np.zeros((4, 3), np.float32)
        self._plane = vtkPlane()
        self._data = self._pane(self._corners, closed=True), self._pane(self._corners, closed=False)
        self.actors = tuple(self._actor(data) for data in self._data)
        self.actors[0].GetProperty().SetOpacity(_PANE)
        self.actors[1].GetProperty().SetLineWidth(_THIN)
        self.actors[1].GetProperty().SetOpacity(_LINE)
        self._hide()

    @staticmethod
    def _pane(corners: np.ndarray, *, closed: bool) -> vtkPolyData:
        data, points, cells = vtkPolyData(), vtkPoints(), vtkCellArray()
        points.SetData(numpy_to_vtk(corners))
        order = (0, 1, 2, 3) if closed else (0, 1, 2, 3, 0)
        cells.InsertNextCell(len(order), order)
        data.SetPoints(points)
        (data.SetPolys if closed else data.SetLines)(cells)
        return data

    @staticmethod
    def _actor(data: vtkPolyData) -> vtkActor:
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(data)
        actor = vtkActor()
        actor.SetMapper(mapper)
        actor.PickableOff()
        actor.GetProperty().LightingOff()
        return actor

    def set_colour(self, rgb: tuple[float, float, float]) -> None:
        """Of pane and outline, 0…1 each."""
        for actor in self.actors:
            actor.GetProperty().SetColor(*rgb)

    def emphasise(self, strong: bool) -> bool:
        """Draw the outline thicker; True when that is a change."""
        wanted, outline = _STRONG if strong else _THIN, self.actors[1].GetProperty()
        changed = outline.GetLineWidth() != wanted
        outline.SetLineWidth(wanted)
        return changed

    @property
    def normal(self) -> Floats:
        """(3,) unit vector along the axis."""
        return np.eye(3)["xyz".index(self.axis)]

    @property
    def outline(self) -> Floats:
        """(4, 3) corners; meaningless while there is no position."""
        return self._corners.astype(float)

    def put(self, axis: Axis, position: float | None, points: Floats, *, opens: bool) -> None:
        """Stand at ``position`` (None: nowhere), large enough for ``points`` (n, 3)."""
        self.axis, self.position, self.opens = axis, position, opens
        if position is None or not len(points):
            self._hide()
            return
        across = "xyz".index(axis)
        one, two = (k for k in range(3) if k != across)
        low, high = points.min(axis=0) - _MARGIN, points.max(axis=0) + _MARGIN
        low[2] = min(self.ground, low[2] + _MARGIN) - 2.0
        self._corners[:, across] = position
        self._corners[:, one] = (low[one], high[one], high[one], low[one])
        self._corners[:, two] = (low[two], low[two], high[two], high[two])
        for data in self._data:
            data.GetPoints().GetData().Modified()
            data.GetPoints().Modified()
            data.Modified()
        for actor in self.actors:
            actor.VisibilityOn()
        self._plane.SetOrigin(*(float(value) for value in self.normal * position))

    def _hide(self) -> None:
        for actor in self.actors:
            actor.VisibilityOff()

    def face(self, towards_eye: Floats, layers: Iterable[Layer]) -> None:
        """Open the side that is nearer to the eye; keeps its mind when seen edge-on."""
        lean = float(towards_eye @ self.normal)
        if abs(lean) > 0.02:
            self._side = float(np.sign(lean))
        self._plane.SetNormal(*(-self._side * self.normal))
        self.clip(layers)

    def clip(self, layers: Iterable[Layer]) -> None:
        """Cut the ``layers`` open on the graphics card, or close them again."""
        wanted = self.opens and self.position is not None
        for mapper in (mapper for layer in layers for mapper in layer.mappers):
            planes = mapper.GetClippingPlanes()
            cut = planes is not None and planes.GetNumberOfItems() > 0
            if wanted and not cut:
                mapper.AddClippingPlane(self._plane)
            elif cut and not wanted:
                mapper.RemoveAllClippingPlanes()

    def cuts_away(self, point: Floats) -> bool:
        """Whether a point of the scene lies in the part that is cut away."""
        if not self.opens or self.position is None:
            return False
        return bool((float(point @ self.normal) - self.position) * self._side > 0.5)

    def kept_part(self, near: Floats, far: Floats) -> tuple[Floats, Floats] | None:
        """The part of a line of sight that is not cut away; None when all of it is."""
        if not self.opens or self.position is None:
            return near, far
        normal = -self._side * self.normal
        ahead = (near - self.normal * self.position) @ normal, (far - self.normal * self.position) @ normal
        if min(ahead) >= 0:
            return near, far
        if max(ahead) < 0:
            return None
        crossing = near + (far - near) * (ahead[0] / (ahead[0] - ahead[1]))
        return (crossing, far) if ahead[0] < 0 else (near, crossing)
