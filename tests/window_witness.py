"""The real program with a witness beside it, who says where things are; the hand comes from outside.

Run as a script in place of ``python -m orthodesign``. Reads questions from standard input, one a line,
answers each with a line of JSON from the window's own thread. Nothing is done to the window.

``where KIND NAME``: the rectangle on the screen, x y w h, of a widget that is seen, and for a slider
the place of its handle. ``state``: what the window shows. ``bye``: stop listening.
"""

from __future__ import annotations

import json
import runpy
import sys
import threading
import time


def _listen() -> None:
    application = _application()
    from PySide6.QtCore import QObject, Qt, Signal, Slot

    class Ear(QObject):
        asked = Signal(str)

        @Slot(str)
        def hear(self, line: str) -> None:
            print(json.dumps(_answer(line)), flush=True)

    ear, mouth = Ear(), Ear()
    ear.moveToThread(application.thread())
    mouth.asked.connect(ear.hear, Qt.ConnectionType.QueuedConnection)
    for line in sys.stdin:
        if line.strip() == "bye":
            return
        mouth.asked.emit(line.strip())


def _application():
    """The application, once the program has made its own."""
    while True:
        opening = sys.modules.get("orthodesign.app.gui.opening")
        made = getattr(opening, "QApplication", None)
        if made is not None and made.instance() is not None:
            return made.instance()
        time.sleep(0.005)


def _answer(line: str) -> object:
    kind, _, rest = line.partition(" ")
    return _where(*rest.split(" ", 1)) if kind == "where" else _state()


def _where(kind: str, name: str) -> list[float] | None:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication

    for part in QApplication.allWidgets():
        said = {part.accessibleName(), part.objectName(), getattr(part, "text", str)()}
        if type(part).__name__ != kind or name not in said or not part.isVisible():
            continue
        if part.visibleRegion().isEmpty() or not part.visibleRegion().contains(part.rect().center()):
            continue
        corner = part.mapToGlobal(QPoint(0, 0))
        handle = [part._x(part.shown_value())] if kind == "ScaleSlider" else []
        return [corner.x(), corner.y(), part.width(), part.height(), *handle]
    return None


def _state() -> dict[str, object] | None:
    from PySide6.QtWidgets import QApplication

    from orthodesign.app.gui.window import MainWindow

    window = next((part for part in QApplication.topLevelWidgets() if isinstance(part, MainWindow)), None)
    if window is None or not window.isVisible():
        return None
    told: dict[str, object] = {
        "view": window.stage is not None,
        "step": window.workspace.step.value,
        "said": window.workspace.banner.words,
        "idle": window.jobs.idle and not (window.prescriber and window.prescriber._rest.isActive()),
        "number": int(window.winId()),
        "question": QApplication.activeModalWidget() is not None,
    }
    session = window.session
    if session is not None:
        told["code"] = session.case.code
        told["verdicts"] = [window.workspace.strip.verdict_shown(side) for side in session.sides]
        told["feet"] = {
            side: [session.case.foot(side).scan.sha256, dict(session.prescription(side).values)]
            for side in session.sides
        }
    return told


if __name__ == "__main__":
    threading.Thread(target=_listen, daemon=True).start()
    sys.argv = ["orthodesign", *sys.argv[1:]]
    runpy.run_module("orthodesign", run_name="__main__")
