"""The view where there is no OpenGL: a sentence, and an answer to every call.

The window is written against ``Viewport``; this has the same methods and signals (a test compares
them), keeps what it is told, and draws nothing but the reason. Tests of the window use it too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from orthodesign.app.gui.viewport.camera import Floats, Pose, Sight, View, standard
from orthodesign.app.gui.viewport.colours import ColourScale
from orthodesign.app.gui.viewport.handles import Handle
from orthodesign.app.gui.viewport.look import Look


class PlainViewport(QWidget):
    """Same calls as ``Viewport``; see there. What was told can be asked for, nothing is picked."""

    picked = Signal(str, object)
    hovered = Signal(str, object)
    handle_dragged = Signal(str, object, str)
    section_dragged = Signal(float, str)

    def __init__(self, parent: QWidget | None = None, *, reason: str = "") -> None:
        super().__init__(parent)
        self.animated = True
        self.meshes: dict[str, tuple[Floats, Floats]] = {}
        self.looks: dict[str, Look] = {}
        self.shown: dict[str, bool] = {}
        self.colours: dict[str, tuple[Floats, ColourScale]] = {}
        self.places: dict[str, tuple[float, float, float]] = {}
        self.bent: dict[str, Callable[[Floats, Floats], Floats] | None] = {}
        self.handles: tuple[Handle, ...] = ()
        self.section: tuple[str, float | None, bool] = ("x", None, False)
        self._pose = Pose()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 180)
        self._words = QLabel(reason, self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._words.setMaximumWidth(420)
        layout = QVBoxLayout(self)
        layout.addWidget(self._words, alignment=Qt.AlignmentFlag.AlignCenter)

    def set_mesh(self, name: str, vertices: ArrayLike, faces: ArrayLike, look: Look) -> None:
        """Keep a mesh."""
        self.meshes[name] = np.array(vertices, float).reshape(-1, 3), np.array(faces).reshape(-1, 3)
        self.looks[name] = look
        self.shown.setdefault(name, True)
        self.colours.pop(name, None)

    @staticmethod
    def shaped(vertices: ArrayLike, faces: ArrayLike) -> tuple[ArrayLike, ArrayLike]:
        """A mesh for ``set_shape``."""
        return vertices, faces

    def set_shape(self, name: str, shape: tuple[ArrayLike, ArrayLike], look: Look) -> None:
        """Keep a mesh."""
        self.set_mesh(name, *shape, look)

    def move_mesh(self, name: str, vertices: ArrayLike) -> None:
        """Keep new positions; as many as before."""
        old, faces = self.meshes[name]
        given = np.array(vertices, float)
        if given.shape != old.shape:
            raise ValueError(f"{given.shape} vertices cannot move a layer of {old.shape}")
        self.meshes[name] = given, faces

    def bend(self, name: str, rise: Callable[[Floats, Floats], Floats] | None) -> None:
        """Keep what bends it."""
        self.bent[name] = rise

    def colour(self, name: str, values: ArrayLike | None, scale: ColourScale | None = None) -> None:
        """Keep values and scale."""
        vertices = self.meshes[name][0]
        if values is None or scale is None:
            self.colours.pop(name, None)
            return
        given = np.asarray(values, float)
        if given.shape != (len(vertices),):
            raise ValueError(f"{given.shape} values cannot colour {len(vertices)} vertices")
        self.colours[name] = given, scale

    def show_layer(self, name: str, visible: bool = True) -> None:
        """Keep whether it is shown."""
        self.shown[name] = visible

    def opacity(self, name: str, opacity: float) -> None:
        """Keep the opacity."""
        look = self.looks[name]
        self.looks[name] = Look(look.colour, opacity, look.kind)

    def set_look(self, name: str, look: Look) -> None:
        """Keep the look."""
        self.looks[name] = look

    def set_pickable(self, name: str, pickable: bool) -> None:
        """Nothing can be picked here."""

    def place(self, name: str, offset: tuple[float, float, float]) -> None:
        """Keep the place."""
        self.places[name] = offset

    def remove(self, name: str) -> None:
        """Forget a layer."""
        for kept in (self.meshes, self.looks, self.shown, self.colours, self.places, self.bent):
            kept.pop(name, None)

    def layers(self) -> tuple[str, ...]:
        """Names in the order they came."""
        return tuple(self.meshes)

    def is_shown(self, name: str) -> bool:
        """Whether there is such a layer and it is visible."""
        return name in self.meshes and self.shown[name]

    @property
    def pose(self) -> Pose:
        """Where the eye would be."""
        return self._pose

    @property
    def sight(self) -> Sight:
        """The pose in this window."""
        return Sight(self._pose, self.width(), self.height())

    def set_pose(self, pose: Pose) -> None:
        """Keep the pose."""
        self._pose = pose

    def fly(self, pose: Pose) -> None:
        """Keep the pose."""
        self._pose = pose

    def view(self, view: View, side: str | None = None, names: Iterable[str] | None = None) -> None:
        """Keep the direction."""
        self._pose = standard(self._pose, view, side)

    def fit(self, names: Iterable[str] | None = None) -> None:
        """Nothing to fit."""

    def fly_to(self, point: ArrayLike, from_direction: ArrayLike | None = None, span: float = 90.0) -> None:
        """Keep the focus."""
        self._pose = self._pose.looking_at(point)

    def set_perspective(self, perspective: bool) -> None:
        """Nothing to show."""

    def set_side(self, side: str | None) -> None:
        """Nothing to show."""

    def set_handles(self, handles: Iterable[Handle]) -> None:
        """Keep the handles."""
        self.handles = tuple(handles)

    def set_section(self, axis: str, position: float | None, clip: bool = False) -> None:
        """Keep the section."""
        self.section = axis, position, clip

    def set_ground(self, z: float | None) -> None:
        """Nothing to show."""

    def set_theme(
        self, background: QColor | str, foreground: QColor | str, accent: QColor | str = "#2f7de1"
    ) -> None:
        """The sentence in the window's colours."""
        ground, ink = QColor(background).name(), QColor(foreground).name()
        self._words.setStyleSheet(f"color: {ink}")
        self.setStyleSheet(f"PlainViewport {{ background: {ground} }}")

    def pick(self, x: float, y: float) -> tuple[str, Floats] | None:
        """Nothing to meet."""
        return None

    def grab_image(self) -> QImage:
        """The sentence as a picture."""
        return self.grab().toImage()
