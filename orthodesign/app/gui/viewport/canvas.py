"""The OpenGL widget. VTK draws into it and hears nothing: hands and keys stay with Qt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget
from pyvistaqt.rwi import QVTKRenderWindowInteractor

from orthodesign.app.gui.viewport.camera import Pose
from orthodesign.app.gui.viewport.opengl import draws_in_software
from orthodesign.app.gui.viewport.rehearsal import Rehearsal
from orthodesign.app.gui.viewport.scene import Scene


class Canvas(QVTKRenderWindowInteractor):
    """pyvistaqt's widget without pyvista's plotter.

    The plotter would bring key bindings, timers and a camera of its own; all of it would have to be
    switched off again. Events go on to the parent (an ignored event climbs), repaints are asked for
    with ``update()``: Qt merges any number of them into one frame.
    """

    def __init__(self, scene: Scene, aim: Callable[[], None], parent: QWidget) -> None:
        """``aim`` puts the scene's camera in place; called before each frame."""
        super().__init__(parent)
        self._aim = aim
        self._scene: Scene | None = scene
        self._rehearsal: Rehearsal | None = Rehearsal(scene.renderer, Pose().focus)
        window = self.GetRenderWindow()
        # smoothing four times over costs llvmpipe three to five times the frame, a graphics card nothing
        window.SetMultiSamples(0 if draws_in_software() else 4)
        window.AddRenderer(scene.renderer)
        self._Iren.SetInteractorStyle(None)  # type: ignore[arg-type]
        self._Iren.Initialize()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(False)

    def paintGL(self) -> None:  # noqa: N802
        """A frame: the camera goes where the viewport wants it first."""
        if self._scene is not None:
            self._aim()
        super().paintGL()
        if self._rehearsal is not None:
            self._rehearsal.end()
            self._rehearsal = None

    def close(self) -> bool:
        """Free what VTK holds on the graphics card; harmless a second time."""
        closed = bool(super().close())
        if self._scene is not None:
            self._scene.renderer.RemoveAllViewProps()
            self._RenderWindow.RemoveRenderer(self._scene.renderer)
            self._scene = None
        return closed

    def _leave_to_parent(self, event: QEvent) -> None:
        """An ignored event climbs to the viewport."""
        event.ignore()

    mousePressEvent = mouseMoveEvent = mouseReleaseEvent = mouseDoubleClickEvent = _leave_to_parent  # noqa: N815
    wheelEvent = keyPressEvent = keyReleaseEvent = enterEvent = leaveEvent = _leave_to_parent  # noqa: N815
