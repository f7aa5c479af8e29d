"""Whether this computer can draw in 3D, and how well. Costs no VTK import."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext, QSurfaceFormat

_GL_RENDERER = 0x1F01
_LEAST = (3, 2)
_SOFTWARE = ("llvmpipe", "softpipe", "swrast", "swiftshader", "gdi generic", "software rasterizer", "warp")


def prepare_opengl() -> None:
    """Ask Qt for the kind of OpenGL the view needs. Call before the first window is made.

    Later is too late on Wayland: the view's context would not fit the window's, and stay black.
    """
    wanted = QSurfaceFormat()
    wanted.setRenderableType(QSurfaceFormat.RenderableType.OpenGL)
    wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
    wanted.setVersion(*_LEAST)
    wanted.setSwapBehavior(QSurfaceFormat.SwapBehavior.DoubleBuffer)
    wanted.setDepthBufferSize(8)
    wanted.setAlphaBufferSize(8)
    wanted.setStencilBufferSize(0)
    wanted.setSamples(0)  # smoothing happens in VTK's own buffers
    QSurfaceFormat.setDefaultFormat(wanted)


def opengl_problem() -> str | None:
    """One sentence saying why there can be no 3D view here, or None when there can."""
    return _look()[0]


def draws_in_software() -> bool:
    """Whether the processor does the drawing: then edges are smoothed the cheap way or not at all."""
    name = _look()[1].lower()
    return not name or any(part in name for part in _SOFTWARE)


@cache
def _look() -> tuple[str | None, str]:
    """(problem or None, name of the renderer), from a context made and thrown away."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        # these platforms may hand out a context and still never draw a widget
        return _sentence(QCoreApplication.translate("opengl", "it runs without a screen")), ""
    prepare_opengl()
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not surface.isValid() or not context.makeCurrent(surface):
        return _sentence(QCoreApplication.translate("opengl", "its graphics driver offers no OpenGL")), ""
    found = context.format()
    name = str(context.functions().glGetString(_GL_RENDERER) or "")
    context.doneCurrent()
    version = (found.majorVersion(), found.minorVersion())
    if version < _LEAST:
        old = QCoreApplication.translate("opengl", "its graphics driver offers OpenGL {version}")
        return _sentence(old.format(version="{}.{}".format(*version))), name
    return None, name


def _sentence(reason: str) -> str:
    text = QCoreApplication.translate(
        "opengl",
        "This computer cannot show the 3D view: {reason}, and OpenGL 3.2 is needed. Everything else "
        "works: the section shows the device, and checks and files are the same.",
    )
    return text.format(reason=reason)
