"""The 3D view as the window knows it: named layers, a turntable camera, picks and handles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from numpy.typing import ArrayLike
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from orthodesign.app.gui.viewport.camera import Floats, Pose, Sight, View, fitted, standard
from orthodesign.app.gui.viewport.canvas import Canvas
from orthodesign.app.gui.viewport.colours import ColourScale
from orthodesign.app.gui.viewport.flight import Flight
from orthodesign.app.gui.viewport.grips import Grips
from orthodesign.app.gui.viewport.handles import Handle
from orthodesign.app.gui.viewport.hands import Hands, Phase
from orthodesign.app.gui.viewport.layer import Layer
from orthodesign.app.gui.viewport.legend import Legend
from orthodesign.app.gui.viewport.look import Look
from orthodesign.app.gui.viewport.opengl import draws_in_software
from orthodesign.app.gui.viewport.overlay import Overlay
from orthodesign.app.gui.viewport.plane import Axis
from orthodesign.app.gui.viewport.scene import Scene
from orthodesign.app.gui.viewport.shape import Rise, Shape

_MARGIN = 16
_REST_MS = 300


class Viewport(QWidget):
    """Shows meshes and lets a hand point at them. Coordinates mm, frame F or D as its owner decides.

    Nothing moves the camera but the hand, ``view``, ``fit`` and ``fly_to``.
    """

    picked = Signal(str, object)
    """Layer and point (3,) in that layer's own coordinates, after a click."""
    hovered = Signal(str, object)
    """The same under the resting cursor, at most 40 times a second; ("", None) once it is off."""
    handle_dragged = Signal(str, object, str)
    """Id, point (3,) in the handle's layer, phase: begin, move, end or cancel."""
    section_dragged = Signal(float, str)
    """Position of the cutting plane, mm, and phase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self._pose = Pose()
        self._perspective = False
        self._fit: tuple[Pose, tuple[str, ...] | None] | None = None
        self._side: str | None = None
        self.grips = Grips(self.scene)
        self._colour_scale: tuple[str, ColourScale] | None = None
        self._hands = Hands(self)
        self._canvas = Canvas(self.scene, self._aim, self)
        self._overlay = Overlay(self.grips.dots, self)
        self._legend = Legend(self)
        self._flight = Flight(self._fly_on, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._settle)
        self.animated = True
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        palette = self.palette()
        self.set_theme(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.WindowText))

    # Layers ------------------------------------------------------------------------------------

    def set_mesh(self, name: str, vertices: ArrayLike, faces: ArrayLike, look: Look) -> None:
        """Show a mesh, in place of one of that name: ``vertices`` (n, 3) mm, ``faces`` (m, 3).

        A scan of more than 150,000 triangles is drawn from a lighter copy; picks meet the whole.
        The place (``place``) and whether it is shown stay when the name was there before.
        """
        self.set_shape(name, self.shaped(vertices, faces), look)

    @staticmethod
    def shaped(vertices: ArrayLike, faces: ArrayLike) -> Shape:
        """A mesh made ready for ``set_shape``: in any thread, because it takes long of a heavy one."""
        shape = Shape(vertices, faces)
        shape.look_out()
        return shape

    def set_shape(self, name: str, shape: Shape, look: Look) -> None:
        """Show what was made ready, as ``set_mesh`` does; it belongs to this layer from now on."""
        shape.bend(None)
        layer, old = Layer(shape, look), self.scene.layers.get(name)
        if old is not None:
            layer.place(old.offset)
            layer.show(old.visible)
            self._drop_colours(name)
        self.scene.add(name, layer)
        self.refresh()

    def move_mesh(self, name: str, vertices: ArrayLike) -> None:
        """New positions (n, 3) for the same triangles; shading follows. Made for every mouse move."""
        self.scene.layers[name].move(vertices)
        self.refresh()

    def bend(self, name: str, rise: Rise | None) -> None:
        """Draw a layer ``rise(x, y)`` mm higher, place by place, or as it is (None); its mesh stays."""
        if self.scene.layers[name].bend(rise):
            self.refresh()

    def colour(self, name: str, values: ArrayLike | None, scale: ColourScale | None = None) -> None:
        """Colour a layer by (n,) values with a legend, or give its plain colour back (None).

        NaN is drawn in the plain colour. One legend is shown: that of the scale set last.
        """
        self.scene.layers[name].paint(values, scale)
        if values is None or scale is None:
            self._drop_colours(name)
        else:
            self._colour_scale = name, scale
        self._show_legend()
        self.refresh()

    def _drop_colours(self, name: str) -> None:
        if self._colour_scale is not None and self._colour_scale[0] == name:
            self._colour_scale = None
        self._show_legend()

    def show_layer(self, name: str, visible: bool = True) -> None:
        """Show or hide a layer."""
        self.scene.layers[name].show(visible)
        self._show_legend()
        self.refresh()

    def opacity(self, name: str, opacity: float) -> None:
        """0…1."""
        self.scene.layers[name].set_opacity(opacity)
        self.refresh()

    def set_look(self, name: str, look: Look) -> None:
        """Another colour and material for a layer."""
        self.scene.layers[name].set_look(look)
        self.scene.arrange()
        self.refresh()

    def set_pickable(self, name: str, pickable: bool) -> None:
        """Whether clicks and the cursor meet the layer or go through it."""
        self.scene.layers[name].pickable = pickable

    def place(self, name: str, offset: tuple[float, float, float]) -> None:
        """Stand a layer ``offset`` mm away from its coordinates: side by side, or apart."""
        self.scene.layers[name].place(offset)
        self.refresh()

    def remove(self, name: str) -> None:
        """Take a layer away; nothing happens when there is none."""
        self.scene.remove(name)
        self._drop_colours(name)
        self.refresh()

    def layers(self) -> tuple[str, ...]:
        """Names in the order they came."""
        return tuple(self.scene.layers)

    def is_shown(self, name: str) -> bool:
        """Whether there is such a layer and it is visible."""
        layer = self.scene.layers.get(name)
        return layer is not None and layer.visible

    # Camera ------------------------------------------------------------------------------------

    @property
    def pose(self) -> Pose:
        """Where the eye is."""
        return self._pose

    @property
    def sight(self) -> Sight:
        """The pose in this window: points to pixels and back."""
        return Sight(self._pose, self.width(), self.height(), self._perspective)

    def set_pose(self, pose: Pose) -> None:
        """Put the eye somewhere at once."""
        self._flight.stop()
        self._pose = pose
        self.refresh()

    def fly(self, pose: Pose) -> None:
        """Go there in a fifth of a second, or at once where ``animated`` is off."""
        if not self.animated or not self.isVisible():
            self.set_pose(pose)
            return
        self._flight.leave(self._pose, pose)

    def _fly_on(self, pose: Pose) -> None:
        self._pose = pose
        self.refresh()

    def view(self, view: View, side: str | None = None, names: Iterable[str] | None = None) -> None:
        """Turn to a standard view of a ``left`` or ``right`` foot (None: both) and fit what is seen.

        From above and below the toes point up; ``medial`` looks at the medial side.
        """
        self.set_side(side)
        self._fit_all(standard(self._pose, view, side), names)

    def fit(self, names: Iterable[str] | None = None) -> None:
        """Show the named layers (by default all visible ones) as large as they go, from here."""
        # a flight under way is not turned back by what comes into view meanwhile
        self._fit_all(self._flight.end or self._pose, names)

    def _fit_all(self, pose: Pose, names: Iterable[str] | None) -> None:
        wanted = None if names is None else tuple(names)
        self._fit = self._fitted(pose, wanted), wanted
        self.fly(self._fit[0])

    def _fitted(self, pose: Pose, names: Iterable[str] | None) -> Pose:
        return fitted(
            pose,
            self.scene.points(names),
            self.width() / max(self.height(), 1),
            perspective=self._perspective,
        )

    def fly_to(self, point: ArrayLike, from_direction: ArrayLike | None = None, span: float = 90.0) -> None:
        """Look at ``point`` (3,) mm, ``span`` mm high, from ``from_direction`` (point to eye) or as now."""
        pose = self._pose.looking_at(point)
        if from_direction is not None:
            pose = pose.seen_from(from_direction)
        self.fly(replace(pose, half_height=min(pose.half_height, span / 2)))

    def set_perspective(self, perspective: bool) -> None:
        """Things further away look smaller; by default they do not."""
        self._perspective = perspective
        self.refresh()

    def set_side(self, side: str | None) -> None:
        """Which foot medial and lateral are about; None: left and right; ``FILE``: axes, and no scale."""
        self._side = side
        self.refresh()

    # Marks -------------------------------------------------------------------------------------

    def set_handles(self, handles: Iterable[Handle]) -> None:
        """The dots that can be dragged, in place of those before; a drag under way goes on."""
        self.grips.set(handles)
        self.refresh()

    def set_section(self, axis: Axis, position: float | None, clip: bool = False) -> None:
        """Show the cutting plane x (y, z) = ``position`` mm, or none; ``clip`` opens the view there."""
        self.scene.plane.put(axis, position, self.scene.points(), opens=clip)
        self.scene.plane.clip(self.scene.layers.values())
        self.refresh()

    def set_ground(self, z: float | None) -> None:
        """Height of the centimetre grid, mm; None: no grid."""
        self.scene.show_ground(z)
        self.refresh()

    def set_theme(
        self, background: QColor | str, foreground: QColor | str, accent: QColor | str = "#2f7de1"
    ) -> None:
        """Colours behind everything, of lines and writing, and of the cutting plane."""
        ground, ink = QColor(background), QColor(foreground)
        self.scene.set_theme(_shares(ground), _shares(ink))
        self.scene.plane.set_colour(_shares(QColor(accent)))
        self._overlay.set_theme(ground, ink)
        self._legend.set_ink(ink)
        self.refresh()

    # Pointing ----------------------------------------------------------------------------------

    def pick(self, x: float, y: float) -> tuple[str, Floats] | None:
        """The layer under a pixel (logical, from the top left) and the point in its own coordinates."""
        found = self.pick_in_scene(x, y)
        return None if found is None else (found[0], found[1] - self.scene.layers[found[0]].offset)

    def pick_in_scene(self, x: float, y: float) -> tuple[str, Floats] | None:
        """The same in the scene's coordinates."""
        return self.scene.pick(*self.sight.ray(x, y))

    def surface_point(self, layer: str, near: Floats, far: Floats) -> Floats | None:
        """Where a line of sight meets one layer, in the scene; None beside it."""
        found = self.scene.pick(near, far, only=layer)
        return None if found is None else found[1]

    def report_handle(self, handle: Handle, place: Floats, phase: Phase) -> None:
        """Tell the owner where a handle was dragged; it stays there until the owner says otherwise."""
        point = self.grips.put(handle, place)
        self.refresh()
        self.handle_dragged.emit(handle.id, point, phase)

    def highlight(self, handle_id: str | None) -> None:
        """Mark one handle as under the cursor."""
        if self._overlay.active != handle_id:
            self._overlay.active = handle_id
            self._overlay.update()

    def emphasise_section(self, strong: bool) -> None:
        """Draw the cutting plane's outline stronger: it can be taken hold of here."""
        if self.scene.plane.emphasise(strong):
            self.refresh()

    # Qt ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for one repaint; Qt merges the requests of a frame."""
        self.scene.plane.face(self._pose.towards_eye, self.scene.layers.values())
        self.scene.renderer.UseFXAAOff()
        self._rest.start()
        self._canvas.update()
        self._overlay.sight = self.sight
        self._overlay.side = self._side
        self._overlay.update()

    def _aim(self) -> None:
        self.scene.look_from(self.sight)

    def _settle(self) -> None:
        """Nothing has changed for a while: do what would have cost frames."""
        self.grips.dots(self.sight, settled=True)
        self._overlay.update()
        if draws_in_software():
            # a graphics card smooths edges as it draws; the processor does it now
            self.scene.renderer.UseFXAAOn()
            self._canvas.update()

    def grab_image(self) -> QImage:
        """What is seen, with everything written over it."""
        return self.grab().toImage()

    def _show_legend(self) -> None:
        named = self._colour_scale
        self._legend.set_scale(named[1] if named is not None and self.is_shown(named[0]) else None)
        self._legend.move(
            self.width() - self._legend.width() - _MARGIN, (self.height() - self._legend.height()) // 2
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Canvas and writing fill the widget."""
        for child in (self._canvas, self._overlay):
            child.setGeometry(self.rect())
        self._show_legend()
        if self._fit is not None and self._pose == self._fit[0]:
            # no hand has moved the view since it was fitted: it still fits in a window of another size
            self._pose = self._fitted(self._pose, self._fit[1])
            self._fit = self._pose, self._fit[1]
        self.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """To the hands."""
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """To the hands."""
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """To the hands."""
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """To the hands."""
        self._hands.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """To the hands."""
        self._hands.wheel(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """To the hands."""
        self._hands.leave()

    def event(self, event: QEvent) -> bool:
        """Esc belongs to a drag under way; every other key to the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._hands.dragging
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc gives back what is being dragged; the window has the other keys."""
        if event.key() == Qt.Key.Key_Escape and self._hands.escape():
            return
        event.ignore()

    def close(self) -> bool:
        """Free the graphics memory; call before the window goes."""
        self._flight.stop()
        self._rest.stop()
        self._canvas.close()
        return super().close()


def _shares(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
