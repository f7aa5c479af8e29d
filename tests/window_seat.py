"""A seat at the window: a real one on a private folder, with real jobs, and what a user does there."""

from __future__ import annotations

from pathlib import Path

from prescribing_hand import at
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from orthodesign.app.gui import theme
from orthodesign.app.gui.rail import Step
from orthodesign.app.gui.window import MainWindow
from orthodesign.app.jobs import Jobs
from orthodesign.app.places import HOME, places
from orthodesign.app.session import Session, verdict_of
from orthodesign.app.session.history import History
from orthodesign.case import SIDES, Case, ScanFile
from orthodesign.design import ScanOptions
from orthodesign.foundation.files import resource

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Seat:
    """The window, and a hand and an eye for it."""

    def __init__(self, qtbot, home: Path, size: tuple[int, int] = (1366, 768)) -> None:
        self.qtbot, self.home = qtbot, home
        self.window = MainWindow(places({HOME: str(home)}))
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.window.make_view()

    def give_a_real_view(self) -> None:
        """Without a screen the window has a plain view, which is given nothing to draw with."""
        import orthodesign.app.gui.viewport as rooms

        plain, make = self.window.stage.viewport, rooms.make_viewport
        if isinstance(plain, rooms.Viewport):
            return
        self.window.stage = None
        rooms.make_viewport = lambda parent: rooms.Viewport(parent)
        try:
            self.window.make_view()
        finally:
            rooms.make_viewport = make
        plain.deleteLater()

    # what there is

    @property
    def session(self) -> Session:
        return self.window.session

    @property
    def banner(self):
        return self.window.workspace.banner

    @property
    def panel(self):
        return self.window.workspace.prescribing

    @property
    def settings(self):
        return self.window.store.load()[0]

    def value(self, name, side="left"):
        return self.session.prescription(side).values[name]

    def verdict(self, side):
        return verdict_of(self.session.checks(side))

    def actions_checked(self, choice: str) -> str:
        """Which of the actions of a choice is chosen."""
        actions = self.window.actions_
        return next(name for name in actions if name.startswith(choice) and actions[name].isChecked())

    # what happens

    def settle(self, seconds: float = 60.0) -> None:
        """Wait until nothing is worked on, and nothing is about to be."""
        window = self.window

        def still() -> bool:
            hand_rests = not window.prescriber._rest.isActive() and window.stage.trailing.idle
            return window.jobs.idle and hand_rests

        self.qtbot.waitUntil(still, timeout=round(1000 * seconds))

    def take_pair(self, found, code="AB-1042") -> None:
        """Sit down with the sample pair, found already."""
        case, feet = found
        self.clear_the_desk()
        session = self.session
        for side in SIDES:
            inputs = case.foot(side)
            session._feet.remember(side, inputs.scan, inputs.options, feet[side])
        session._do(case, "start")
        session.history = History(case)
        session.set_code(code)
        session.history = History(session.case)
        self.window.show_step(Step.PRESCRIBE)
        self.window.work_on("left")

    def clear_the_desk(self) -> None:
        """An empty case, and nobody asks about the one before."""
        if self.session is not None:
            self.session.history = History(self.session.case)
        self.window.desk.new()

    def act(self, name: str) -> None:
        self.window.actions_[name].trigger()

    def press(self, keys: str) -> None:
        """A shortcut, wherever the focus is."""
        self.qtbot.keySequence(QApplication.focusWidget() or self.window, keys)

    def type(self, field, typed: str) -> None:
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, typed)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def take(self, name: str, *values: float) -> None:
        """Take a slider's handle and drag it."""
        slider = self.slider(name)
        slider.setFocus()
        self.qtbot.mousePress(slider, LEFT, pos=at(slider, slider.shown_value()))
        for value in values:
            self.qtbot.mouseMove(slider, at(slider, value))

    def let_go(self, name: str) -> None:
        slider = self.slider(name)
        self.qtbot.mouseRelease(slider, LEFT, pos=at(slider, slider.shown_value()))

    def slider(self, name: str):
        self.panel.reveal(name)
        return self.panel.row(name).slider

    def drop(self, *paths: Path) -> None:
        """Drop files on the window, as the system does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        event = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
        self.window.dropEvent(event)
        self.qtbot.wait(20)
        self.settle()

    def close(self) -> None:
        self.window.close()
        self.window.jobs.close()

    def leave(self) -> None:
        """Go, whatever is unsaved, and leave nothing of the window behind."""
        if self.session is not None:
            self.session.history = History(self.session.case)
        self.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        theme.apply(QApplication.instance(), "light")


class Answers:
    """Answers every question of the window with the same button, and remembers what was asked."""

    def __init__(self, monkeypatch) -> None:
        self.asked: list[str] = []
        self.button = "Cancel"
        monkeypatch.setattr(QMessageBox, "exec", self._answer(self))

    @staticmethod
    def _answer(answers):
        def answer(box):
            answers.asked.append(box.text())
            next(one for one in box.buttons() if one.text().replace("&", "") == answers.button).click()
            return 0

        return answer


def sample(side: str) -> ScanFile:
    return ScanFile.of(f"sample_{side}.stl", resource("feet", f"sample_{side}.stl").read_bytes())


def find_the_pair(post_queue):
    """The sample pair as a case, and its feet: found once, by real jobs."""
    jobs = Jobs(post_queue.put)
    session = Session(Case("AB-1042", "2026-11-21"), jobs)
    for side in SIDES:
        session.bring_in(sample(side), ScanOptions(), lambda answer: None)
    while not jobs.idle:
        post_queue.get(timeout=120)()
    feet = {side: session.foot(side) for side in SIDES}
    jobs.close()
    return session.case, feet


def middle(widget) -> QPoint:
    return widget.rect().center()
