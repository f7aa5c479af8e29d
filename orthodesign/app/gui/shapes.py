"""Feet and devices made ready to be shown: in the thread that found the foot, not in the window's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Floats, Mesh
from orthodesign.insole import Insole

if TYPE_CHECKING:
    from orthodesign.app.gui.viewport import Viewport
    from orthodesign.app.gui.viewport.shape import Shape

# The longest side of a scan of unknown unit, as it is shown: that of a large foot, mm
_RAW_SIZE = 280.0


@dataclass(frozen=True, eq=False)
class RawFrame:
    """How a scan of unknown unit and lie is shown: as it lies, on the ground, as large as a foot."""

    origin: Floats
    scale: float

    @classmethod
    def of(cls, mesh: Mesh) -> RawFrame:
        """For a mesh in its file's own coordinates."""
        low, high = mesh.bounds
        middle = (low + high) / 2
        return cls(np.array([middle[0], middle[1], low[2]]), _RAW_SIZE / float((high - low).max()))

    def shown(self, points: Floats) -> Floats:
        """(n, 3) or (3,) points of the file where they are shown, mm."""
        return (points - self.origin) * self.scale


class Shapes:
    """What was made ready, for as long as its foot is remembered. ``prepare`` may run in any thread."""

    def __init__(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self._skins: WeakKeyDictionary[Foot, tuple[Mesh, Shape]] = WeakKeyDictionary()
        self._devices: WeakKeyDictionary[Foot, Shape] = WeakKeyDictionary()
        self._raws: WeakKeyDictionary[Mesh, tuple[RawFrame, Shape]] = WeakKeyDictionary()

    def prepare(self, foot: Foot, insole: Insole) -> None:
        """Make ready what will be shown of a foot and its devices, and what is asked of it first."""
        _ = foot.skin.bounds, self.scan(foot), self.device(foot, insole)

    def prepare_raw(self, mesh: Mesh) -> None:
        """Make ready what will be shown of a scan in which no foot was found."""
        if mesh not in self._raws:
            frame = RawFrame.of(mesh)
            self._raws[mesh] = frame, self._viewport.shaped(frame.shown(mesh.vertices), mesh.faces)

    def raw(self, mesh: Mesh) -> tuple[RawFrame, Shape]:
        """Such a scan as the view takes it, and where that shows it."""
        self.prepare_raw(mesh)
        return self._raws[mesh]

    def skin(self, foot: Foot) -> Mesh:
        """The skin in frame F, facing outwards."""
        return self._dressed(foot)[0]

    def scan(self, foot: Foot) -> Shape:
        """The skin as the view takes it."""
        return self._dressed(foot)[1]

    def device(self, foot: Foot, insole: Insole) -> Shape:
        """A device on this foot as the view takes it: all of them have the same triangles."""
        if foot not in self._devices:
            self._devices[foot] = self._viewport.shaped(insole.vertices, insole.mesh.faces)
        return self._devices[foot]

    def _dressed(self, foot: Foot) -> tuple[Mesh, Shape]:
        if foot not in self._skins:
            skin = _in_f(foot)
            self._skins[foot] = skin, self._viewport.shaped(skin.vertices, skin.faces)
        return self._skins[foot]


class Preparing:
    """What the view wants done about what is found in a scan, once there is a view."""

    def __init__(self, shapes: Callable[[], Shapes | None]) -> None:
        self._shapes = shapes

    def foot(self, foot: Foot, insole: Insole) -> None:
        """Make a foot and its devices ready; in any thread."""
        shapes = self._shapes()
        if shapes is not None:
            shapes.prepare(foot, insole)

    def raw(self, mesh: Mesh) -> None:
        """Make a scan without a foot ready; in any thread."""
        shapes = self._shapes()
        if shapes is not None:
            shapes.prepare_raw(mesh)


def _in_f(foot: Foot) -> Mesh:
    """The skin in frame F, facing outwards."""
    if foot.side == "right":
        return foot.skin
    return Mesh.of(foot.skin.vertices * np.array([1.0, foot.medial, 1.0]), foot.skin.faces[:, ::-1])
