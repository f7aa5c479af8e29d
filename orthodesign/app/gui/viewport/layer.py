"""One named mesh in the scene: its arrays, its actor, and the tree that finds where a ray meets it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.spatial import cKDTree
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.util.vtkConstants import VTK_UNSIGNED_CHAR
from vtkmodules.vtkCommonCore import reference
from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkProperty

from orthodesign.app.gui.viewport.colours import ColourScale
from orthodesign.app.gui.viewport.look import Look
from orthodesign.app.gui.viewport.normals import VertexNormals
from orthodesign.app.gui.viewport.polydata import Faces, as_vertices, polydata
from orthodesign.app.gui.viewport.thinning import thinned

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
# a line of sight exactly along an edge would slip between its two triangles
_EDGE_MM = 1e-3
_BODY = 0.75


class Layer:
    """A mesh that is drawn and can be moved, coloured, placed and picked."""

    def __init__(self, vertices: ArrayLike, faces: ArrayLike, look: Look) -> None:
        """``vertices`` (n, 3) mm, ``faces`` (m, 3); both are copied."""
        self._whole = as_vertices(vertices)
        self._faces: Faces = np.array(faces, dtype=np.int64).reshape(-1, 3)
        self.offset = np.zeros(3)
        self.pickable = True
        self.stale = False
        """Moved since it was last met by a line of sight: the next one costs a new tree."""
        self._dark = False
        self._locator: vtkStaticCellLocator | None = None
        self._nearest: NDArray[np.intp] | None = None
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
        self._draw()
        self.set_look(look)

    @property
    def count(self) -> int:
        """Number of vertices given (not of those drawn)."""
        return len(self._whole)

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
        step = max(1, len(self._whole) // 4000)
        return self._whole[::step].astype(float) + self.offset

    def _draw(self) -> None:
        """Build what is drawn from the arrays: the whole mesh, or a thin copy of a heavy one."""
        thin = thinned(self._whole, self._faces)
        self._thin = thin is not None
        vertices, faces = (self._whole, self._faces) if thin is None else thin
        self._drawn = vertices
        self._smooth = VertexNormals(faces, len(vertices))
        self._normals = self._smooth.of(vertices)
        self.data = polydata(vertices, faces)
        self.data.GetPointData().SetNormals(numpy_to_vtk(self._normals))
        self.mapper.SetInputData(self.data)
        self._veil_mapper.SetInputData(self.data)

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
        given = np.asarray(vertices)
        if given.shape != self._whole.shape:
            raise ValueError(f"{given.shape} vertices cannot move a layer of {self._whole.shape}")
        self._whole[...] = given
        self._locator = None
        self.stale = True
        if self._thin:
            self._nearest = None
            self._draw()
            return
        self._normals[...] = self._smooth.of(self._whole)
        self.data.GetPoints().GetData().Modified()
        self.data.GetPoints().Modified()
        self.data.GetPointData().GetNormals().Modified()
        self.data.Modified()

    def paint(self, values: ArrayLike | None, scale: ColourScale | None) -> None:
        """Colour by ``values`` (n,), one per vertex given; None gives the plain colour back."""
        if values is None or scale is None:
            self.mapper.ScalarVisibilityOff()
            self._set_material(self.look.kind)
            return
        given = np.asarray(values, dtype=np.float32)
        if given.shape != (self.count,):
            raise ValueError(f"{given.shape} values cannot colour {self.count} vertices")
        if self._thin:
            if self._nearest is None:
                self._nearest = cKDTree(self._whole).query(self._drawn)[1]
            given = given[self._nearest]
        own = tuple(round(255 * share) for share in self.actor.GetProperty().GetColor())
        self._colours = scale.colours(given, missing=(own[0], own[1], own[2]))
        self.data.GetPointData().SetScalars(numpy_to_vtk(self._colours, array_type=VTK_UNSIGNED_CHAR))
        self.mapper.ScalarVisibilityOn()
        self._set_material("map")

    def place(self, offset: ArrayLike) -> None:
        """Stand ``offset`` (dx, dy, dz) mm away from its own coordinates."""
        self.offset = np.array(offset, dtype=float).reshape(3)
        for actor in self.actors:
            actor.SetPosition(*(float(value) for value in self.offset))

    def hit(self, near: Floats, far: Floats) -> Floats | None:
        """(3,) first point of the line of sight ``near``–``far`` on the whole mesh, in the scene; or None."""
        if self._locator is None:
            whole = polydata(self._whole, self._faces) if self._thin else self.data
            self._locator = vtkStaticCellLocator()
            self._locator.SetDataSet(whole)
            self._locator.BuildLocator()
            self.stale = False
        share, point, at = reference(0.0), [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
        start, end = (near - self.offset).tolist(), (far - self.offset).tolist()
        # VTK's stubs know no references for what C++ gives back by reference
        met = self._locator.IntersectWithLine(start, end, _EDGE_MM, share, point, at, reference(0))  # type: ignore[call-overload]
        return np.array(point) + self.offset if met else None
