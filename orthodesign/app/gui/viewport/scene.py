"""Everything that is drawn, and nothing of windows: layers, light, ground, cutting plane."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers the drawing backend
from vtkmodules.vtkRenderingCore import vtkCamera, vtkLight, vtkRenderer

from orthodesign.app.gui.viewport.camera import VIEW_ANGLE, Floats, Sight
from orthodesign.app.gui.viewport.ground import GroundGrid
from orthodesign.app.gui.viewport.layer import Layer
from orthodesign.app.gui.viewport.plane import CuttingPlane

# in the camera's own directions (right, up, towards the eye): strength, warmth
_LIGHTS = (
    ((-0.65, 0.85, 0.9), 0.78, (1.0, 0.985, 0.96)),
    ((0.9, -0.1, 0.7), 0.30, (0.93, 0.96, 1.0)),
    ((0.0, -0.9, 0.5), 0.16, (1.0, 1.0, 1.0)),
)

Rgb = tuple[float, float, float]


class Scene:
    """A renderer and what stands in it."""

    def __init__(self) -> None:
        self.renderer = vtkRenderer()
        self.renderer.AutomaticLightCreationOff()
        self.renderer.LightFollowCameraOn()
        # layers that can be seen through sort themselves out with a veil (``layer.py``)
        self.renderer.UseOITOff()
        self.layers: dict[str, Layer] = {}
        self.ground = GroundGrid()
        self.renderer.AddActor(self.ground.actor)
        self.plane = CuttingPlane()
        for actor in self.plane.actors:
            self.renderer.AddActor(actor)
        for position, strength, colour in _LIGHTS:
            light = vtkLight()
            light.SetLightTypeToCameraLight()
            light.SetPosition(*position)
            light.SetFocalPoint(0, 0, 0)
            light.SetIntensity(strength)
            light.SetColor(*colour)
            self.renderer.AddLight(light)
        self._ground_wanted = True
        self._dark = False

    def add(self, name: str, layer: Layer) -> None:
        """Put ``layer`` in, in place of one of the same name."""
        self.remove(name)
        self.layers[name] = layer
        layer.set_backdrop(self._dark)
        self.arrange()
        self.plane.clip(self.layers.values())

    def arrange(self) -> None:
        """Solid things are drawn first, then skin: what is inside it shows through."""
        for layer in self.layers.values():
            for actor in layer.actors:
                self.renderer.RemoveActor(actor)
        for layer in sorted(self.layers.values(), key=lambda layer: layer.look.kind == "skin"):
            for actor in layer.actors:
                self.renderer.AddActor(actor)

    def remove(self, name: str) -> None:
        """Take a layer out; nothing happens when there is none."""
        layer = self.layers.pop(name, None)
        if layer is not None:
            for actor in layer.actors:
                self.renderer.RemoveActor(actor)

    def points(self, names: Iterable[str] | None = None) -> Floats:
        """(n, 3) vertices that show the extent of the named layers (by default of all visible ones)."""
        chosen = (
            [layer for layer in self.layers.values() if layer.visible]
            if names is None
            else [self.layers[name] for name in names if name in self.layers]
        )
        parts = [layer.points for layer in chosen]
        return np.concatenate(parts) if parts else np.empty((0, 3))

    def pick(
        self, near: Floats, far: Floats, only: str | None = None, solid: bool = False
    ) -> tuple[str, Floats] | None:
        """The nearest visible layer on a line of sight, and where, in the scene's coordinates.

        ``only`` asks one layer; ``solid`` looks through those that can be seen through.
        """
        kept = self.plane.kept_part(near, far)
        if kept is None:
            return None
        best: tuple[float, str, Floats] | None = None
        for name, layer in self.layers.items():
            if (only is not None and name != only) or not (layer.visible and layer.pickable):
                continue
            if solid and not layer.solid:
                continue
            point = layer.hit(*kept)
            if point is not None:
                away = float(np.linalg.norm(point - near))
                if best is None or away < best[0]:
                    best = away, name, point
        return None if best is None else (best[1], best[2])

    @property
    def stale(self) -> bool:
        """Whether a solid layer moved since it was last met by a line of sight."""
        return any(layer.stale and layer.solid and layer.visible for layer in self.layers.values())

    def look_from(self, sight: Sight) -> None:
        """Put the camera where ``sight`` is."""
        pose = sight.pose
        camera: vtkCamera = self.renderer.GetActiveCamera()
        camera.SetParallelProjection(not sight.perspective)
        camera.SetViewAngle(VIEW_ANGLE)
        camera.SetFocalPoint(*pose.focus)
        camera.SetPosition(*pose.eye)
        camera.SetViewUp(*pose.up)
        camera.SetParallelScale(pose.half_height)
        # from below, the ground would lie over what stands on it
        self.ground.actor.SetVisibility(self._ground_wanted and pose.elevation > -0.5)
        self.ground.fade(pose.elevation)
        self.renderer.ResetCameraClippingRange()

    def show_ground(self, z: float | None) -> None:
        """The grid at height ``z``, or no grid."""
        self._ground_wanted = z is not None
        if z is not None:
            self.ground.set_height(z)
            self.plane.ground = z

    def set_theme(self, background: Rgb, foreground: Rgb) -> None:
        """Colours 0…1 of what is behind and of lines; the background darkens a little downwards."""
        self.renderer.GradientBackgroundOn()
        lifted = [min(1.0, share + 0.018) for share in background]
        self.renderer.SetBackground2(*lifted)
        self.renderer.SetBackground(*(share * 0.965 for share in background))
        self.ground.set_colour(foreground)
        self._dark = sum(background) < sum(foreground)
        for layer in self.layers.values():
            layer.set_backdrop(self._dark)
