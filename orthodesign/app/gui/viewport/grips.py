"""The handles of a scene: where each stands, which can be seen, and where a drag has brought one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from orthodesign.app.gui.viewport.camera import Floats, Sight
from orthodesign.app.gui.viewport.handles import Handle
from orthodesign.app.gui.viewport.overlay import Dot
from orthodesign.app.gui.viewport.scene import Scene

# a dot on a surface must not hide itself by a rounding, nor by the triangle it lies in
_BURIED_MM = 2.0


class Grips:
    """Handles by id, in the coordinates of their layers; the scene says where those stand."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._handles: dict[str, Handle] = {}
        self._behind: dict[str, bool] = {}

    def set(self, handles: Iterable[Handle]) -> None:
        """These, in place of those before."""
        self._handles = {handle.id: handle for handle in handles}

    def get(self, handle_id: str) -> Handle | None:
        """The handle of that id."""
        return self._handles.get(handle_id)

    def place(self, handle: Handle) -> Floats:
        """(3,) where a handle is in the scene."""
        return np.asarray(handle.position, float) + self._offset(handle)

    def put(self, handle: Handle, place: Floats) -> Floats:
        """Stand a handle at ``place`` in the scene; gives the point (3,) in its layer."""
        point = place - self._offset(handle)
        now = self._handles.get(handle.id, handle)
        x, y, z = (float(value) for value in point)
        self._handles[handle.id] = replace(now, position=(x, y, z))
        return point

    def dots(self, sight: Sight, *, settled: bool = False) -> tuple[Dot, ...]:
        """Those that can be seen; one behind a solid surface is told apart.

        While a device follows a hand, what was behind stays behind until it has ``settled``: to know
        better would cost a new tree of its triangles in every frame.
        """
        dots, keep = [], self._scene.stale and not settled
        for handle in self._handles.values():
            home, place = self._scene.layers.get(handle.home or ""), self.place(handle)
            if (home is not None and not home.visible) or self._scene.plane.cuts_away(place):
                continue
            x, y = (float(value) for value in sight.pixels(place)[0])
            if np.isfinite(x) and np.isfinite(y):
                if not keep or handle.id not in self._behind:
                    self._behind[handle.id] = self._is_behind(sight, place, x, y)
                behind = self._behind[handle.id]
                dots.append(Dot(handle.id, x, y, handle.label, handle.colour, behind, handle.quiet))
        return tuple(dots)

    def _offset(self, handle: Handle) -> Floats:
        layer = self._scene.layers.get(handle.home or "")
        return np.zeros(3) if layer is None else layer.offset

    def _is_behind(self, sight: Sight, place: Floats, x: float, y: float) -> bool:
        found = self._scene.pick(*sight.ray(x, y), solid=True)
        return found is not None and float((found[1] - place) @ sight.pose.towards_eye) > _BURIED_MM
