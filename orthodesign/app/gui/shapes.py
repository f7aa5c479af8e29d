"""Feet and devices made ready to be shown: in the thread that found the foot, not in the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Mesh
from orthodesign.insole import Insole

if TYPE_CHECKING:
    from orthodesign.app.gui.viewport import Viewport
    from orthodesign.app.gui.viewport.shape import Shape


class Shapes:
    """What was made ready, for as long as its foot is remembered. ``prepare`` may run in any thread."""

    def __init__(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self._skins: WeakKeyDictionary[Foot, tuple[Mesh, Shape]] = WeakKeyDictionary()
        self._devices: WeakKeyDictionary[Foot, Shape] = WeakKeyDictionary()

    def prepare(self, foot: Foot, insole: Insole) -> None:
        """Make ready what will be shown of a foot and its devices, and what is asked of it first."""
        _ = foot.skin.bounds, self.scan(foot), self.device(foot, insole)

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


def _in_f(foot: Foot) -> Mesh:
    """The skin in frame F, facing outwards."""
    if foot.side == "right":
        return foot.skin
    return Mesh.of(foot.skin.vertices * np.array([1.0, foot.medial, 1.0]), foot.skin.faces[:, ::-1])
