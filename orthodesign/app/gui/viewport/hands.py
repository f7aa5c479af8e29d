"""What the hand does in the 3D view: turn, shift, zoom, point, and take hold.

Left drag turns, middle or Shift+left drag shifts, the wheel zooms at the cursor, a click picks, a
double click centres. On a handle or on the outline of the cutting plane a left drag moves that, and
the camera stands still; Esc gives it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from orthodesign.app.gui.viewport.camera import Floats
from orthodesign.app.gui.viewport.handles import Handle, along_axis, led

if TYPE_CHECKING:
    from orthodesign.app.gui.viewport.viewport import Viewport

Phase = Literal["begin", "move", "end", "cancel"]
_HANDLE_REACH, _PLANE_REACH = 11.0, 7.0
_HOVER_EVERY = 1 / 40
_WHEEL_STEP = 0.87  # per notch of 120


@dataclass
class _Hold:
    """A drag under way: of the view, of a handle or of the plane."""

    what: Literal["turn", "shift", "handle", "plane"]
    at: QPointF
    handle: Handle | None = None
    start: Floats | None = None
    last: Floats | None = None
    grip: tuple[float, float] = (0.0, 0.0)
    moved: bool = False


class Hands:
    """Turns mouse events into camera moves, picks and drags of one viewport."""

    def __init__(self, view: Viewport) -> None:
        self._view = view
        self._hold: _Hold | None = None
        self._hovered_at = 0.0
        self._over: str | None = None

    @property
    def dragging(self) -> bool:
        """Whether a handle or the plane is held."""
        return self._hold is not None and self._hold.what in ("handle", "plane")

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        if self._hold is not None:
            return
        at, button = event.position(), event.button()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if button == Qt.MouseButton.MiddleButton or (button == Qt.MouseButton.LeftButton and shift):
            self._hold = _Hold("shift", at)
        elif button == Qt.MouseButton.LeftButton:
            self._hold = self._hold_handle(at) or self._hold_plane(at) or _Hold("turn", at)

    def _hold_handle(self, at: QPointF) -> _Hold | None:
        handle = self._handle_at(at)
        if handle is None:
            return None
        start = self._view.grips.place(handle)
        x, y = self._view.sight.pixels(start)[0]
        hold = _Hold("handle", at, handle, start, start, grip=(float(x) - at.x(), float(y) - at.y()))
        self._view.report_handle(handle, start, "begin")
        return hold

    def _hold_plane(self, at: QPointF) -> _Hold | None:
        plane = self._view.scene.plane
        if plane.position is None or not self._on_plane(at):
            return None
        place = self._plane_point(at)
        if place is None:
            return None
        self._view.section_dragged.emit(plane.position, "begin")
        return _Hold("plane", at, start=place, last=plane.normal * plane.position)

    def move(self, event: QMouseEvent) -> None:
        """The mouse moves, with or without a button."""
        hold, at = self._hold, event.position()
        if hold is None:
            self._hover(at)
            return
        step = at - hold.at
        if not hold.moved and step.manhattanLength() < QApplication.startDragDistance() / 2:
            return
        hold.moved = True
        if hold.what == "handle":
            self._drag_handle(hold, at)
        elif hold.what == "plane":
            self._drag_plane(hold, at)
        else:
            hold.at = at
            view = self._view
            if hold.what == "turn":
                view.set_pose(view.pose.turned(step.x(), step.y()))
            else:
                scale = view.sight.mm_per_pixel
                view.set_pose(view.pose.shifted(-step.x() * scale, step.y() * scale))

    def release(self, event: QMouseEvent) -> None:
        """A button goes up: a click where nothing was dragged."""
        hold, self._hold = self._hold, None
        if hold is None:
            return
        if hold.what == "handle" and hold.handle is not None and hold.last is not None:
            self._view.report_handle(hold.handle, hold.last, "end")
        elif hold.what == "plane":
            position = self._view.scene.plane.position
            self._view.section_dragged.emit(0.0 if position is None else position, "end")
        elif hold.what == "turn" and not hold.moved:
            found = self._view.pick(event.position().x(), event.position().y())
            if found is not None:
                self._view.picked.emit(*found)

    def escape(self) -> bool:
        """Give back what is held; False when nothing was."""
        hold = self._hold
        if hold is None or not self.dragging:
            return False
        self._hold = None
        if hold.handle is not None and hold.start is not None:
            self._view.report_handle(hold.handle, hold.start, "cancel")
        elif hold.last is not None:
            plane = self._view.scene.plane
            began = float(hold.last @ plane.normal)
            self._view.set_section(plane.axis, began, clip=plane.opens)
            self._view.section_dragged.emit(began, "cancel")
        return True

    def double_click(self, event: QMouseEvent) -> None:
        """Centre on what is under the cursor."""
        found = self._view.pick_in_scene(event.position().x(), event.position().y())
        if found is not None and self._handle_at(event.position()) is None:
            self._view.fly(self._view.pose.looking_at(found[1]))

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom; what is under the cursor stays under it."""
        turned = event.angleDelta().y() or event.pixelDelta().y()
        if turned and not self.dragging:
            right, up = self._view.sight.offset(event.position().x(), event.position().y())
            self._view.set_pose(self._view.pose.zoomed(_WHEEL_STEP ** (turned / 120), right, up))

    def leave(self) -> None:
        """The mouse goes elsewhere."""
        if self._hold is None:
            self._point_at(None, None)
            self._view.emphasise_section(False)
            self._say_hovered(None)

    def _hover(self, at: QPointF) -> None:
        handle = self._handle_at(at)
        on_plane = handle is None and self._on_plane(at)
        self._view.emphasise_section(on_plane)
        shape = (
            Qt.CursorShape.OpenHandCursor
            if handle is not None
            else Qt.CursorShape.SizeAllCursor
            if on_plane
            else None
        )
        self._point_at(None if handle is None else handle.id, shape)
        now = perf_counter()
        if now - self._hovered_at >= _HOVER_EVERY:
            self._hovered_at = now
            self._say_hovered(self._view.pick(at.x(), at.y()))

    def _point_at(self, handle: str | None, shape: Qt.CursorShape | None) -> None:
        self._view.highlight(handle)
        if shape is None:
            self._view.unsetCursor()
        else:
            self._view.setCursor(shape)

    def _say_hovered(self, found: tuple[str, Floats] | None) -> None:
        if found is not None:
            self._over = found[0]
            self._view.hovered.emit(*found)
        elif self._over is not None:
            self._over = None
            self._view.hovered.emit("", None)

    def _handle_at(self, at: QPointF) -> Handle | None:
        best: tuple[float, str] | None = None
        for dot in self._view.grips.dots(self._view.sight):
            away = float(np.hypot(dot.x - at.x(), dot.y - at.y())) + (3.0 if dot.behind else 0.0)
            if away <= _HANDLE_REACH and (best is None or away < best[0]):
                best = away, dot.id
        return None if best is None else self._view.grips.get(best[1])

    def _on_plane(self, at: QPointF) -> bool:
        """Whether the cursor is on the outline of the pane, and the pane is not seen face-on."""
        plane, sight = self._view.scene.plane, self._view.sight
        if plane.position is None or abs(float(sight.pose.towards_eye @ plane.normal)) > 0.995:
            return False
        corners = sight.pixels(plane.outline)
        cursor = np.array([at.x(), at.y()])
        starts, ways = corners, np.roll(corners, -1, axis=0) - corners
        along = np.einsum("ij,ij->i", cursor - starts, ways) / np.maximum(
            np.einsum("ij,ij->i", ways, ways), 1e-9
        )
        nearest = starts + np.clip(along, 0, 1)[:, None] * ways
        return bool(np.hypot(*(cursor - nearest).T).min() <= _PLANE_REACH)

    def _plane_point(self, at: QPointF) -> Floats | None:
        """Where on the axis through the middle of the pane the hand points."""
        plane = self._view.scene.plane
        near, far = self._view.sight.ray(at.x(), at.y())
        return along_axis(plane.outline.mean(axis=0), plane.normal, near, far)

    def _drag_plane(self, hold: _Hold, at: QPointF) -> None:
        plane, place = self._view.scene.plane, self._plane_point(at)
        if place is None or hold.start is None or hold.last is None:
            return
        position = float((hold.last + place - hold.start) @ plane.normal)
        self._view.set_section(plane.axis, position, clip=plane.opens)
        self._view.section_dragged.emit(position, "move")

    def _drag_handle(self, hold: _Hold, at: QPointF) -> None:
        view, handle = self._view, hold.handle
        if handle is None or hold.start is None:
            return
        near, far = view.sight.ray(at.x() + hold.grip[0], at.y() + hold.grip[1])
        point = led(handle.constraint, hold.start, near, far, view.surface_point)
        if point is not None:
            hold.last = point
            view.report_handle(handle, point, "move")
