"""How the window comes up: libraries checked, look put on, page shown, view loaded behind it."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from orthodesign.app.gui import theme
from orthodesign.app.gui.translating import install_language
from orthodesign.app.gui.viewport import prepare_opengl
from orthodesign.app.gui.window import MainWindow
from orthodesign.app.jobs import Bug
from orthodesign.app.places import places
from orthodesign.app.settings import SettingsStore

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]

# How long a background thread may keep the interpreter to itself while the window wants it
_SWITCH_SECONDS = 0.0005


def run_window(paths: Sequence[Path] = ()) -> int:
    """Open the window, with a case or scans in it, and stay until it is closed."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    prepare_opengl()
    application = QApplication(["orthodesign"])
    application.setApplicationName("orthodesign")
    application.setOrganizationName("orthodesign")
    application.setDesktopFileName("orthodesign")
    mine = places()
    settings, _ = SettingsStore(mine.settings).load()
    install_language(application, settings.language)
    theme.apply(application, settings.colour_scheme)
    window = MainWindow(mine)
    sys.excepthook = _hook(window)
    window.show()
    QTimer.singleShot(0, lambda: _begin(window, paths))
    return application.exec()


def _begin(window: MainWindow, paths: Sequence[Path]) -> None:
    """After the window is seen: files named at the start, recovery, and the 3D view."""
    if paths:
        window.desk.open_any(paths)
    QTimer.singleShot(30, window.make_view)
    QTimer.singleShot(60, window.desk.offer_recovery)


def _hook(window: MainWindow) -> Hook:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        print(text, file=sys.stderr)
        window.report(Bug(f"{kind.__name__}: {error}", text))

    return hook
