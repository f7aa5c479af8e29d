"""Cases and scans at the window: importing, opening, saving, leaving, recovering."""

from __future__ import annotations

import json
import time

import pytest
from cases import entries, plain_case, zipped
from PySide6.QtWidgets import QFileDialog
from window_seat import Seat

from orthodesign.app.gui.rail import State, Step
from orthodesign.case import SIDES, case_bytes, load_case, save_case
from orthodesign.foundation.files import resource


def where(monkeypatch, path):
    """The file dialog gives this path."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def edited(pair, lift=4.0):
    pair.type(pair.panel.row("heel_lift").field, f"{lift:g}")


# scans


@pytest.mark.slow
def test_that_the_sample_pair_ends_with_both_feet_ready_to_print(seat):
    seat.window.start.sample_button.click()
    assert seat.window.pages.currentWidget() is seat.window.workspace
    seat.settle()
    assert seat.session.sides == SIDES
    assert [seat.verdict(side) for side in SIDES] == ["ready", "ready"]
    work = seat.window.workspace
    assert [work.strip.verdict_shown(side) for side in SIDES] == ["ready to print"] * 2
    assert {step: work.rail.state(step) for step in (Step.SCAN, Step.FOOT, Step.CHECK)} == {
        Step.SCAN: State.DONE,
        Step.FOOT: State.DONE,
        Step.CHECK: State.DONE,
    }
    shown = seat.window.stage.viewport.shown
    assert shown == {f"{side} {what}": True for side in SIDES for what in ("scan", "device")}
    assert "mm" in seat.window.line.text()


def test_that_a_file_that_is_no_scan_says_one_sentence_and_keeps_the_case(pair, tmp_path):
    case = pair.session.case
    bad = tmp_path / "letter.stl"
    bad.write_bytes(b"Dear patient, " * 50)
    pair.drop(bad)
    assert pair.banner.words.count(".") >= 1
    assert "Traceback" not in pair.banner.words
    assert pair.session.case is case
    assert pair.session.sides == SIDES


def test_that_what_nobody_can_open_says_so(pair, tmp_path):
    case = pair.session.case
    pair.drop(tmp_path / "not there.stl")
    assert "not there.stl" in pair.banner.words
    assert pair.session.case is case


@pytest.mark.slow
def test_that_an_import_on_the_start_page_opens_the_workspace(seat):
    seat.drop(resource("feet", "sample_right.stl"))
    assert seat.window.pages.currentWidget() is seat.window.workspace
    assert seat.session.sides == ("right",)
    assert seat.window.side == "right"
    assert seat.session.history.undo_name == "Import right scan"
    seat.press("Ctrl+Z")
    assert seat.session.sides == ()


def test_that_a_refused_scan_on_the_start_page_is_seen(seat, tmp_path):
    bad = tmp_path / "letter.stl"
    bad.write_bytes(b"Dear patient, " * 50)
    seat.drop(bad)
    assert seat.banner.words
    assert seat.banner.isVisible()


# case files


def test_that_a_case_comes_back_as_it_was_saved(pair, monkeypatch, tmp_path, found):
    where(monkeypatch, tmp_path / "AB-1042")
    edited(pair)
    saved = pair.session.case
    pair.press("Ctrl+S")
    pair.settle()
    path = tmp_path / "AB-1042.orthocase"
    assert load_case(path) == saved
    assert not pair.session.history.dirty
    assert path.name in pair.window.windowTitle()
    assert "*" not in pair.window.windowTitle()
    pair.window.desk.new()
    pair.window.desk.open(path)
    pair.settle()
    assert pair.session.case == saved
    assert pair.session.path == path
    assert pair.value("heel_lift") == 4.0
    assert pair.panel.row("heel_lift").field.shown_value == 4.0


def test_that_a_saved_case_is_listed_with_its_picture_on_the_start_page(pair, monkeypatch, tmp_path):
    path = tmp_path / "AB-1042.orthocase"
    where(monkeypatch, path)
    edited(pair)
    pair.act("save")
    pair.settle()
    pair.act("start")
    item = pair.window.start.list.item(0)
    assert item.text().startswith("AB-1042 · ")
    assert "left + right" in item.text()
    assert not item.icon().isNull()
    (record,) = pair.window.library.recent()
    assert record.path == path


def test_that_a_case_behind_the_start_page_can_be_come_back_to(pair):
    case = pair.session.case
    pair.act("start")
    assert pair.window.pages.currentWidget() is pair.window.start
    assert pair.window.actions_["step-prescribe"].isEnabled()
    pair.act("step-prescribe")
    assert pair.window.pages.currentWidget() is pair.window.workspace
    assert pair.session.case is case


def damaged(folder):
    (folder / "x.orthocase").write_bytes(case_bytes(plain_case())[:-200])
    return folder / "x.orthocase"


def newer(folder):
    contents = entries(case_bytes(plain_case()))
    tree = json.loads(contents["case.json"])
    tree["schema"] = 999
    (folder / "x.orthocase").write_bytes(zipped({**contents, "case.json": json.dumps(tree).encode()}))
    return folder / "x.orthocase"


def foreign(folder):
    (folder / "x.orthocase").write_bytes(b"PK\x03\x04 not really")
    return folder / "x.orthocase"


def missing(folder):
    return folder / "x.orthocase"


@pytest.mark.parametrize("bad", [damaged, newer, foreign, missing], ids=lambda bad: bad.__name__)
def test_that_a_case_that_cannot_be_opened_says_why_and_keeps_the_one_on_the_desk(pair, tmp_path, bad):
    case = pair.session.case
    pair.drop(bad(tmp_path))
    assert "x.orthocase" in pair.banner.words
    assert pair.banner.words.endswith((".", "?"))
    assert pair.session.case is case


def test_that_a_case_that_cannot_be_opened_is_said_on_the_start_page_too(seat, tmp_path):
    seat.drop(damaged(tmp_path))
    assert seat.window.pages.currentWidget() is seat.window.start
    assert "x.orthocase" in seat.banner.words
    assert seat.banner.isVisible()
    middle = seat.banner.mapTo(seat.window, seat.banner.rect().center())
    assert seat.window.childAt(middle) in (seat.banner, *seat.banner.children())


def test_that_two_cases_at_once_are_told_apart(pair, tmp_path):
    for name in ("a", "b"):
        save_case(plain_case(code=name), tmp_path / f"{name}.orthocase")
    pair.drop(tmp_path / "a.orthocase", tmp_path / "b.orthocase")
    assert pair.session.case.code == "a"


# leaving


@pytest.mark.parametrize("how", ["close", "new", "sample", "open"])
def test_that_leaving_unsaved_work_asks_exactly_once_and_cancel_keeps_everything(
    pair, answers, tmp_path, how
):
    save_case(plain_case(code="other"), tmp_path / "other.orthocase")
    edited(pair)
    case = pair.session.case
    {
        "close": pair.window.close,
        "new": lambda: pair.act("new"),
        "sample": lambda: pair.act("sample"),
        "open": lambda: pair.drop(tmp_path / "other.orthocase"),
    }[how]()
    assert answers.asked == ["Save the changes to AB-1042?"]
    assert pair.session.case is case
    assert pair.window.isVisible()


def test_that_closing_saved_work_asks_nothing(pair, answers):
    edited(pair)
    pair.press("Ctrl+Z")
    assert pair.window.close()
    assert answers.asked == []


def test_that_saving_on_the_way_out_saves(pair, answers, monkeypatch, tmp_path):
    where(monkeypatch, tmp_path / "last.orthocase")
    answers.button = "Save"
    edited(pair)
    assert pair.window.close()
    assert load_case(tmp_path / "last.orthocase") == pair.session.case
    assert len(answers.asked) == 1


def test_that_work_that_was_thrown_away_is_not_offered_again(pair, answers, qtbot):
    answers.button = "Do not save"
    edited(pair)
    pair.window.desk.keep()
    assert pair.window.close()
    again = Seat(qtbot, pair.home)
    again.window.desk.offer_recovery()
    assert again.banner.words == ""
    again.leave()


def test_that_a_save_that_is_impossible_says_so_and_stays(pair, answers, monkeypatch, tmp_path):
    where(monkeypatch, tmp_path / "no such folder" / "x.orthocase")
    answers.button = "Save"
    edited(pair)
    assert not pair.window.close()
    assert "no such folder" in pair.banner.words
    assert pair.session.history.dirty


# what is remembered


def test_that_the_last_folders_are_remembered(pair, monkeypatch, tmp_path):
    folder = tmp_path / "clinic"
    folder.mkdir()
    where(monkeypatch, folder / "x.orthocase")
    edited(pair)
    pair.act("save")
    pair.settle()
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *words: (asked.append(words[2]), ("", ""))[1])
    pair.act("open")
    assert asked == [str(folder)]


def test_that_unsaved_work_is_kept_within_seconds(pair):
    edited(pair)
    start = time.monotonic()
    pair.qtbot.waitUntil(lambda: any((pair.home / "autosave").rglob("*.json")), timeout=6000)
    assert time.monotonic() - start < 5
