"""One named mesh in the scene: how it looks, where it stands, and what a line of sight meets of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike, NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.util.vtkConstants import VTK_UNSIGNED_CHAR
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkProperty

from orthodesign.app.gui.viewport.colours import ColourScale
from orthodesign.app.gui.viewport.look import Look
from orthodesign.app.gui.viewport.shape import Rise, Shape

Floats = NDArray[np.float64]
# how matt each kind is: ambient, diffuse, specular, specular power
_MATERIAL = {
    "skin": (0.34, 0.70, 0.03, 12.0),
    "device": (0.28, 0.78, 0.08, 24.0),
    # colours that mean something must stay near those of the legend
    "map": (0.46, 0.56, 0.0, 1.0),
    "ground": (1.0, 0.0, 0.0, 1.0),
}
# what a cut lays open is drawn flat in this share of the layer's own colour: it reads as a cut face
_INSIDE = 0.62
# Skin is clearest where it faces the eye, so that the device shows, and denser towards its edge, so
# that the foot keeps its form: what thin walls of wax or glass do
_EDGE_DENSITY = """//VTK::Light::Impl
  float facing = clamp(abs(normalVCVSOutput.z), 0.0, 1.0);
  gl_FragData[0].a = min(1.0, gl_FragData[0].a * mix(2.3, 1.0, smoothstep(0.0, 0.95, facing)));
"""
# All but nothing, so that drawing it leaves colours as they are to the last bit; VTK skips a plain 0
_UNSEEN = 1 / 1024
_BODY = 0.75


class Layer:
    """A mesh that is drawn and can be moved, coloured, placed and picked."""

    def __init__(self, shape: Shape, look: Look) -> None:
        self._shape = shape
        self.offset = np.zeros(3)
        self.pickable = True
        self.stale = False
        """Moved since it was last met by a line of sight: the next one costs new trees."""
        self._dark = False
        self.mapper = vtkPolyDataMapper()
        self.mapper.ScalarVisibilityOff()
        self.mapper.SetColorModeToDirectScalars()
        self.actor = vtkActor()
        self.actor.SetMapper(self.mapper)
        # draws depth and no colour, before the skin: then only the nearest wall of the skin is seen
        self.veil = vtkActor()
        self._veil_mapper = vtkPolyDataMapper()
        self.veil.SetMapper(self._veil_mapper)
        self.veil.ForceOpaqueOn()
        self.veil.GetProperty().SetOpacity(_UNSEEN)
        self.veil.GetProperty().LightingOff()
        self._show()
        self.set_look(look)

    @property
    def drawn(self) -> int:
        """Number of triangles that are drawn: fewer than given where those are many."""
        return int(self._shape.data.GetNumberOfCells())

    @property
    def count(self) -> int:
        """Number of vertices given (not of those drawn)."""
        return len(self._shape.vertices)

    @property
    def visible(self) -> bool:
        """Whether it is drawn."""
        return bool(self.actor.GetVisibility())

    @property
    def actors(self) -> tuple[vtkActor, ...]:
        """What VTK draws, in this order."""
        return (self.veil, self.actor)

    @property
    def mappers(self) -> tuple[vtkPolyDataMapper, ...]:
        """What can be cut open."""
        return (self._veil_mapper, self.mapper)

    @property
    def solid(self) -> bool:
        """Whether nothing shows through it."""
        return bool(self.actor.GetProperty().GetOpacity() >= 1)

    def show(self, visible: bool) -> None:
        """Draw it or not."""
        self.actor.SetVisibility(visible)
        self._set_veil()

    def _set_veil(self) -> None:
        clear = not self.solid
        self.veil.SetVisibility(clear and self.visible)
        # after the device and without sorting: the veil has left one wall to draw
        self.actor.SetForceOpaque(clear)

    @property
    def points(self) -> Floats:
        """(k, 3) some of the vertices where they stand in the scene, enough to know its extent."""
        return self._shape.points + self.offset

    def _show(self) -> None:
        self.mapper.SetInputData(self._shape.data)
        self._veil_mapper.SetInputData(self._shape.data)

    def set_look(self, look: Look) -> None:
        """Colour, opacity and material."""
        self.look = look
        surface: vtkProperty = self.actor.GetProperty()
        rgb = tuple(int(look.colour.lstrip("#")[k : k + 2], 16) / 255 for k in (0, 2, 4))
        surface.SetColor(*rgb)
        self._set_material(look.kind)
        # the far wall of a see-through skin would only cloud what is inside
        surface.SetBackfaceCulling(look.kind == "skin")
        self.veil.GetProperty().SetBackfaceCulling(look.kind == "skin")
        shader = self.actor.GetShaderProperty()
        shader.ClearAllFragmentShaderReplacements()
        if look.kind == "skin":
            shader.AddFragmentShaderReplacement("//VTK::Light::Impl", True, _EDGE_DENSITY, False)
        inside = vtkProperty()
        inside.SetColor(*(share * _INSIDE for share in rgb))
        inside.SetAmbient(1.0)
        inside.SetDiffuse(0.0)
        self.actor.SetBackfaceProperty(inside)
        self.set_opacity(look.opacity)

    def _set_material(self, name: str) -> None:
        ambient, diffuse, specular, power = _MATERIAL[name]
        surface: vtkProperty = self.actor.GetProperty()
        surface.SetAmbient(ambient)
        surface.SetDiffuse(diffuse)
        surface.SetSpecular(specular)
        surface.SetSpecularPower(power)

    def set_backdrop(self, dark: bool) -> None:
        """Before a dark background skin needs more body to keep its warmth."""
        self._dark = dark
        self.set_opacity(self.look.opacity)

    def set_opacity(self, opacity: float) -> None:
        """0 (nothing) to 1 (solid)."""
        self.look = replace(self.look, opacity=opacity)
        if self._dark and self.look.kind == "skin":
            opacity += _BODY * opacity * (1 - opacity)
        self.actor.GetProperty().SetOpacity(opacity)
        self.actor.GetBackfaceProperty().SetOpacity(opacity)
        self._set_veil()

    def move(self, vertices: ArrayLike) -> None:
        """New positions (n, 3) mm for the same triangles, written in place with their normals."""
        if self._shape.move(vertices):
            self._show()
        self.stale = True

    def bend(self, rise: Rise | None) -> bool:
        """Draw it ``rise`` higher, place by place, or as it is (None); False where nothing changes."""
        bent = self._shape.bend(rise)
        self.stale = self.stale or bent
        return bent

    def paint(self, values: ArrayLike | None, scale: ColourScale | None) -> None:
        """Colour by ``values`` (n,), one per vertex given; None gives the plain colour back."""
        if values is None or scale is None:
            self.mapper.ScalarVisibilityOff()
            self._set_material(self.look.kind)
            return
        given = np.asarray(values, dtype=np.float32)
        if given.shape != (self.count,):
            raise ValueError(f"{given.shape} values cannot colour {self.count} vertices")
        given = self._shape.for_drawn(given)
        own = tuple(round(255 * share) for share in self.actor.GetProperty().GetColor())
        self._colours = scale.colours(given, missing=(own[0], own[1], own[2]))
        self._shape.data.GetPointData().SetScalars(numpy_to_vtk(self._colours, array_type=VTK_UNSIGNED_CHAR))
        self.mapper.ScalarVisibilityOn()
        self._set_material("map")

    def place(self, offset: ArrayLike) -> None:
        """Stand ``offset`` (dx, dy, dz) mm away from its own coordinates."""
        self.offset = np.array(offset, dtype=float).reshape(3)
        for actor in self.actors:
            actor.SetPosition(*(float(value) for value in self.offset))

    def hit(self, near: Floats, far: Floats) -> Floats | None:
        """(3,) first point of the line of sight ``near``–``far`` on the whole mesh, in the scene; or None."""
        self.stale = False
        found = self._shape.look_out().first(near - self.offset, far - self.offset)
        return None if found is None else found + self.offset
