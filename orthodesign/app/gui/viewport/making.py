"""The 3D view, or the plain one where there is no OpenGL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from orthodesign.app.gui.viewport.opengl import opengl_problem

if TYPE_CHECKING:
    from orthodesign.app.gui.viewport.plain import PlainViewport
    from orthodesign.app.gui.viewport.viewport import Viewport


def make_viewport(parent: QWidget | None = None) -> Viewport | PlainViewport:
    """A view that works on this computer. Loads VTK, which takes most of a second, only if it is used."""
    problem = opengl_problem()
    if problem is not None:
        from orthodesign.app.gui.viewport.plain import PlainViewport

        return PlainViewport(parent, reason=problem)
    from orthodesign.app.gui.viewport.viewport import Viewport

    return Viewport(parent)
