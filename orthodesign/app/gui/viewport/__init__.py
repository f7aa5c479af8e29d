"""The 3D view and the section: pure presentation, knows no prescription and no session.

Takes named meshes ((n, 3) mm, frames F or D as the owner decides), values to colour them by, handles
and a section. Gives signals: what was picked, hovered, dragged. Refuses nothing but arrays that do
not fit each other (ValueError); without OpenGL, ``make_viewport`` gives a ``PlainViewport`` that says
so in a sentence and answers every call.

Read ``viewport.py`` for the 3D view; below it ``scene.py`` (what is drawn), ``layer.py`` (one mesh),
``camera.py`` (where the eye is), ``hands.py`` (what the mouse does), ``overlay.py`` and ``legend.py``
(what is written over it). ``section_view.py`` is the 2D section and ``cutting.py`` what cuts it.

Order at start: ``prepare_opengl()`` before the first window, then the window, then
``make_viewport(parent)``; VTK takes most of a second to load and is loaded then, not before.
Names are loaded when they are first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from orthodesign.foundation.late import late

if TYPE_CHECKING:
    from orthodesign.app.gui.viewport.colours import ColourScale as ColourScale
    from orthodesign.app.gui.viewport.cutting import Section as Section
    from orthodesign.app.gui.viewport.cutting import cut as cut
    from orthodesign.app.gui.viewport.handles import AlongAxis as AlongAxis
    from orthodesign.app.gui.viewport.handles import Handle as Handle
    from orthodesign.app.gui.viewport.handles import InPlane as InPlane
    from orthodesign.app.gui.viewport.handles import OnSurface as OnSurface
    from orthodesign.app.gui.viewport.look import DEVICE as DEVICE
    from orthodesign.app.gui.viewport.look import GROUND as GROUND
    from orthodesign.app.gui.viewport.look import SKIN as SKIN
    from orthodesign.app.gui.viewport.look import Look as Look
    from orthodesign.app.gui.viewport.making import make_viewport as make_viewport
    from orthodesign.app.gui.viewport.opengl import opengl_problem as opengl_problem
    from orthodesign.app.gui.viewport.opengl import prepare_opengl as prepare_opengl
    from orthodesign.app.gui.viewport.plain import PlainViewport as PlainViewport
    from orthodesign.app.gui.viewport.section_view import SectionView as SectionView
    from orthodesign.app.gui.viewport.viewport import Viewport as Viewport

_HOMES = {
    "AlongAxis": "handles",
    "ColourScale": "colours",
    "DEVICE": "look",
    "GROUND": "look",
    "Handle": "handles",
    "InPlane": "handles",
    "Look": "look",
    "OnSurface": "handles",
    "SKIN": "look",
    "PlainViewport": "plain",
    "Section": "cutting",
    "SectionView": "section_view",
    "Viewport": "viewport",
    "cut": "cutting",
    "make_viewport": "making",
    "opengl_problem": "opengl",
    "prepare_opengl": "opengl",
}
__all__ = sorted(_HOMES)

__getattr__ = late(__name__, _HOMES)
