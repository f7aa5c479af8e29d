"""Manners of the window: actions, keys, sizes, colours, what it remembers, and mistakes of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QWidget,
)
from window_seat import Seat

from orthodesign.app.gui import theme
from orthodesign.app.gui.actions import DEEDS
from orthodesign.app.gui.posting import Postman
from orthodesign.app.gui.prescribing.scale_slider import ScaleSlider
from orthodesign.app.gui.rail import Step
from orthodesign.app.gui.window import MainWindow
from orthodesign.app.jobs import Jobs
from orthodesign.app.places import HOME, places
from orthodesign.foundation.files import resource

HANDLED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QListWidget, QPlainTextEdit, ScaleSlider)
SMALL = (1366, 768)


# actions


def entries(menu):
    """The actions of a menu, those of its submenus in their place."""
    for action in menu.actions():
        if action.menu() is not None:
            yield from entries(action.menu())
        elif not action.isSeparator():
            yield action


def test_that_every_action_stands_in_a_menu_once(seat):
    shown = list(entries(seat.window.menuBar()))
    assert sorted(action.objectName() for action in shown) == sorted(deed.name for deed in DEEDS)
    assert all(action.text() for action in shown)


def test_that_no_key_has_two_meanings(seat):
    keys = [key for deed in DEEDS for key in deed.keys.split()]
    assert len(keys) == len(set(keys))
    set_keys = [key.toString() for action in seat.window.actions_.values() for key in action.shortcuts()]
    assert len(set_keys) == len(set(set_keys))


def test_that_everything_can_be_done_without_a_case_or_is_greyed(seat):
    for name, action in seat.window.actions_.items():
        if action.isEnabled() and name not in ("open", "import", "quit", "sample", "new", "keys", "about"):
            action.trigger()
    assert seat.session is None


def test_that_a_command_is_found_by_a_few_letters_and_done_by_enter(pair):
    pair.press("Ctrl+K")
    pair.qtbot.keyClicks(pair.window.commands.field, "behind")
    assert "From behind" in pair.window.commands.list.currentItem().text()
    pair.qtbot.keyClicks(pair.window.commands.field, " xyz")
    pair.qtbot.keyClick(pair.window.commands.field, Qt.Key.Key_Escape)
    assert not pair.window.commands.isVisible()
    pair.press("Ctrl+K")
    pair.qtbot.keyClicks(pair.window.commands.field, "check")
    pair.qtbot.keyClick(pair.window.commands.field, Qt.Key.Key_Return)
    assert pair.window.workspace.step is Step.CHECK


# the keyboard and the screen reader


def handled(root: QWidget) -> list[QWidget]:
    """What a hand can use in a widget now."""
    found = [part for kind in HANDLED for part in root.findChildren(kind)]
    inside = (QLineEdit, QAbstractSpinBox, QComboBox)
    return [
        part
        for part in found
        if part.isVisibleTo(root)
        and part.isEnabled()
        and not isinstance(part.parent(), inside)
        and not part.objectName().startswith("qt_")
    ]


def said(part: QWidget) -> str:
    return part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")


def tabbed(root: QWidget) -> set[QWidget]:
    """What Tab reaches in a widget."""
    seen, part = set(), root
    for _ in range(2000):
        part = part.nextInFocusChain()
        if part is root:
            break
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(root) and part.isEnabled():
            seen.add(part)
    return seen


@pytest.mark.parametrize("step", list(Step))
def test_that_everything_can_be_reached_by_tab_and_has_a_name(pair, step):
    pair.settle()
    pair.window.show_step(step)
    pair.qtbot.wait(50)
    parts = handled(pair.window.workspace)
    assert len(parts) > 15
    assert [part for part in parts if not said(part)] == []
    reached = tabbed(pair.window)
    lost = [said(part) for part in parts if part not in reached and _alone(part, reached)]
    assert lost == []


def _alone(part: QWidget, reached: set[QWidget]) -> bool:
    """Whether no other button of the same choice is reached: arrows lead from there."""
    if not isinstance(part, QAbstractButton):
        return True
    group = part.group()
    others = group.buttons() if group else [*part.parent().findChildren(type(part))]
    return not (part.isCheckable() and any(one in reached for one in others))


def test_that_the_start_page_can_be_used_by_keys(seat):
    parts = handled(seat.window.start)
    assert len(parts) >= 5
    assert [part for part in parts if not said(part)] == []
    assert [said(part) for part in parts if part not in tabbed(seat.window)] == []


# sizes


def outside(root: QWidget) -> list[str]:
    """Widgets that stick out of what they lie in, scrolled pages apart."""
    found = []
    for part in root.findChildren(QWidget):
        parent = part.parentWidget()
        if not part.isVisible() or part.isWindow() or parent is None or parent.isWindow():
            continue
        if isinstance(parent.parentWidget(), (QScrollArea, QListWidget, QPlainTextEdit)):
            continue
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QLineEdit, QSplitter)):
            continue
        corner = part.mapTo(root, QPoint(0, 0))
        if part.x() < 0 or part.geometry().right() > parent.rect().right() + 1:
            found.append(f"{type(part).__name__} {said(part)!r} at {corner.x()}, {corner.y()}")
    return found


@pytest.mark.parametrize("step", list(Step))
def test_that_a_small_screen_is_large_enough(pair, step):
    pair.window.resize(*SMALL)
    pair.window.show_step(step)
    pair.settle()
    hint = pair.window.minimumSizeHint()
    assert hint.width() <= SMALL[0]
    assert hint.height() <= SMALL[1] - 60  # a title bar and the system's own bar
    assert (pair.window.width(), pair.window.height()) == SMALL
    assert outside(pair.window) == []


def test_that_the_start_page_fits_a_small_screen(seat):
    seat.window.resize(*SMALL)
    seat.qtbot.wait(30)
    assert outside(seat.window.start) == []


@pytest.mark.slow
def test_that_twice_the_size_fits_twice_the_pixels(tmp_path):
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from orthodesign.app.gui import theme\n"
        "from orthodesign.app.gui.window import MainWindow\n"
        "from orthodesign.app.places import places\n"
        "application = QApplication([])\n"
        "theme.apply(application, 'light')\n"
        "window = MainWindow(places())\n"
        "window.resize(1366, 768); window.show(); window.make_view(); window.desk.new()\n"
        "application.processEvents()\n"
        "hint = window.minimumSizeHint()\n"
        "print(window.devicePixelRatioF(), window.grab().width(), hint.width(), hint.height())\n"
        "window.jobs.close()\n"
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "2",
        "ORTHODESIGN_HOME": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=90
    )
    ratio, width, hint_width, hint_height = (float(word) for word in done.stdout.split())
    assert (ratio, width) == (2.0, 2 * SMALL[0])
    assert hint_width <= SMALL[0]
    assert hint_height <= SMALL[1] - 60


# what it remembers


def test_that_colours_and_size_are_remembered(qtbot, tmp_path, qapp):
    first = Seat(qtbot, tmp_path, size=(1200, 720))
    first.act("scheme-dark")
    assert qapp.palette().window().color() == theme.colour("window")
    dark = qapp.palette().window().color().lightness()
    first.leave()
    again = Seat(qtbot, tmp_path, size=(1200, 720))
    assert again.settings.colour_scheme == "dark"
    assert again.actions_checked("scheme") == "scheme-dark"
    assert dark < 100
    again.leave()


@pytest.mark.gl  # the screen without a screen is smaller than any window
def test_that_a_window_comes_back_where_it_was(qtbot, tmp_path):
    first = Seat(qtbot, tmp_path, size=(1200, 720))
    first.window.move(90, 60)
    qtbot.wait(200)
    first.leave()
    again = MainWindow(places({HOME: str(tmp_path)}))
    again.show()
    qtbot.waitExposed(again)
    assert (again.width(), again.height()) == (1200, 720)
    assert (again.x(), again.y()) == (90, 60)
    again.close()
    again.deleteLater()


def test_that_settings_nobody_can_read_are_told_and_set_aside(qtbot, tmp_path):
    (tmp_path / "settings.json").write_text("{ not json")
    seat = Seat(qtbot, tmp_path)
    assert "settings.damaged.json" in seat.banner.words
    assert (tmp_path / "settings.damaged.json").exists()
    seat.leave()


# mistakes of its own


def test_that_a_mistake_in_a_job_becomes_a_report_that_can_be_saved(pair, monkeypatch, tmp_path):
    report = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))

    def broken(progress):
        raise ZeroDivisionError("of our own")

    desk = pair.window.desk
    pair.window.jobs.ask("test", broken, lambda answer: desk.bug_words(answer))
    pair.settle()
    assert "ZeroDivisionError" in pair.banner.words
    assert "Your work is still here" in pair.banner.words
    button = next(part for part in pair.banner.findChildren(QAbstractButton) if "report" in part.text())
    button.click()
    text = report.read_text("utf-8")
    assert "ZeroDivisionError: of our own" in text
    assert "orthodesign " in text
    assert str(Path.home()) not in text
    assert pair.banner.words == ""


def test_that_a_mistake_on_import_is_told_once_by_its_report_not_by_a_shrug(seat, monkeypatch):
    def stumble(*_):
        raise KeyError("x")

    heard = []
    seat.window.desk.on_bug = heard.append
    monkeypatch.setattr("orthodesign.app.session.feet.find_foot_in", stumble)
    seat.drop(resource("feet", "sample_left.stl"))
    assert [bug.what for bug in heard] == ["KeyError: 'x'"]
    assert "mistake" not in seat.banner.words


def test_that_five_thousand_answers_from_other_threads_all_arrive(qapp, qtbot):
    """PySide 6.12 aborted the process here, on Python 3.11."""
    postman, arrived = Postman(), []
    jobs = Jobs(postman.post, workers=4)
    for number in range(5000):
        jobs.ask(f"lane {number}", lambda progress, number=number: number, arrived.append)
    qtbot.waitUntil(lambda: len(arrived) == 5000, timeout=30_000)
    jobs.close()
    assert sorted(answer.value for answer in arrived) == list(range(5000))


def test_that_five_thousand_signals_do_no_harm(pair):
    viewport, heard = pair.window.stage.viewport, []
    viewport.hovered.connect(lambda *what: heard.append(what))
    point = pair.session.device("left").top[100]
    for number in range(5000):
        viewport.hovered.emit("left device" if number % 2 else "left scan", point)
    assert len(heard) == 5000
    assert "foot" in pair.window.workspace.under_cursor.text()
