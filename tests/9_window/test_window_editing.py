"""Working on a prescription in the window: hands, keys, undo, linking, what is said beside a value."""

from __future__ import annotations

import pytest
from prescribing_hand import at
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from window_seat import LEFT

from orthodesign.app.gui import words
from orthodesign.case import SIDES
from orthodesign.prescription import CATALOGUE


def test_that_a_drag_is_one_step_named_after_its_parameter(pair):
    pair.take("heel_lift", 2.0, 3.0, 5.0, 4.0)
    pair.let_go("heel_lift")
    assert pair.value("heel_lift") == 4.0
    assert pair.session.history.undo_name == CATALOGUE["heel_lift"].label
    assert CATALOGUE["heel_lift"].label in pair.window.actions_["undo"].text()
    pair.press("Ctrl+Z")
    assert pair.value("heel_lift") == 0.0
    assert not pair.window.actions_["undo"].isEnabled()


def test_that_the_device_in_the_view_follows_the_hand_at_once(pair):
    viewport = pair.window.stage.viewport
    before = viewport.meshes["left device"][0].copy()
    pair.take("heel_lift", 6.0)
    now = viewport.meshes["left device"][0]
    assert now.shape == before.shape
    assert abs(now - before).max() == pytest.approx(6.0, abs=0.6)
    pair.let_go("heel_lift")


def test_that_undo_and_redo_come_by_their_keys(pair):
    for value in (2.0, 4.0):
        pair.type(pair.panel.row("heel_lift").field, str(value))
    pair.window.setFocus()
    seen = []
    for keys in ("Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"):
        pair.press(keys)
        seen.append(pair.value("heel_lift"))
        assert pair.panel.row("heel_lift").slider.shown_value() == seen[-1]
    assert seen == [2.0, 0.0, 2.0, 4.0]


@pytest.mark.parametrize("again", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_that_undo_by_its_keys_works_in_the_field_that_was_typed_into(pair, again):
    pair.type(pair.panel.row("heel_lift").field, "4")
    pair.press("Ctrl+Z")
    assert pair.value("heel_lift") == 0.0
    pair.press(again)
    assert pair.value("heel_lift") == 4.0


def test_that_a_click_into_a_field_is_ready_for_a_new_number(pair):
    field = pair.panel.row("heel_lift").field
    pair.qtbot.mouseClick(field, LEFT)
    pair.qtbot.keyClicks(field, "4.5")
    pair.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pair.value("heel_lift") == 4.5


def test_that_undo_while_typing_is_the_texts_own(pair):
    pair.type(pair.panel.row("heel_lift").field, "4")
    field = pair.panel.row("heel_lift").field
    pair.qtbot.keyClicks(field, "7")
    pair.press("Ctrl+Z")
    assert pair.value("heel_lift") == 4.0
    assert field.text() != "7"


def test_that_esc_gives_back_what_was_there_before_the_drag(pair):
    pair.type(pair.panel.row("heel_lift").field, "2")
    pair.take("heel_lift", 5.0, 8.0)
    assert pair.value("heel_lift") == 8.0
    pair.qtbot.keyClick(pair.panel.row("heel_lift").slider, Qt.Key.Key_Escape)
    assert pair.value("heel_lift") == 2.0
    pair.let_go("heel_lift")
    assert pair.value("heel_lift") == 2.0
    assert pair.session.history.redo_name is None


def test_that_esc_while_typing_gives_back_the_text(pair):
    field = pair.panel.row("heel_lift").field
    field.setFocus()
    before = field.text()
    field.selectAll()
    pair.qtbot.keyClicks(field, "7")
    pair.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == before
    assert pair.value("heel_lift") == 0.0


def test_that_a_drag_that_comes_back_leaves_no_step_and_nothing_unsaved(pair):
    pair.take("heel_lift", 3.0, 0.0)
    pair.let_go("heel_lift")
    assert pair.session.history.undo_name is None
    assert not pair.session.history.dirty


# both feet


@pytest.mark.parametrize("linking", ["linked", "mirrored", "separate"])
def test_that_the_other_foot_follows_as_linked(pair, linking):
    pair.panel.header.linking.button(linking).click()
    pair.take("heel_cup_depth", 12.0, 16.0)
    pair.let_go("heel_cup_depth")
    follows = linking != "separate"
    assert (pair.value("heel_cup_depth", "right") == 16.0) == follows
    # a leg is long or short on one side only
    pair.type(pair.panel.row("heel_lift").field, "4")
    assert pair.value("heel_lift", "right") == 0.0


def test_that_one_step_back_takes_back_both_feet(pair):
    pair.panel.header.linking.button("mirrored").click()
    before = pair.session.case
    pair.take("medial_skive", 3.0)
    pair.let_go("medial_skive")
    assert [pair.value("medial_skive", side) for side in SIDES] == [3.0, 3.0]
    pair.press("Ctrl+Z")
    assert pair.session.case == before


def test_that_copying_across_leaves_the_lift(pair):
    pair.panel.header.linking.button("separate").click()
    pair.type(pair.panel.row("heel_cup_depth").field, "16")
    pair.type(pair.panel.row("heel_lift").field, "4")
    pair.act("copy-across")
    assert pair.value("heel_cup_depth", "right") == 16.0
    assert pair.value("heel_lift", "right") == 0.0


@pytest.mark.parametrize(("key", "side"), [("R", "right"), ("L", "left")])
def test_that_a_side_alone_is_the_side_worked_on(pair, key, side):
    pair.window.stage.viewport.setFocus()
    pair.press(key)
    assert pair.window.side == side
    assert pair.window.stage.shown == (side,)
    pair.type(pair.panel.row("heel_lift").field, "3")
    assert pair.value("heel_lift", side) == 3.0


# what is said


def test_that_a_refusal_stands_beside_its_row_and_changes_nothing(pair):
    field = pair.panel.row("heel_lift").field
    before = pair.session.case
    pair.type(field, "40")
    said = pair.panel.row("heel_lift").notes.sentences
    assert len(said) == 1
    assert "12" in said[0]
    assert pair.session.case is before
    assert pair.banner.words == ""


def test_that_what_only_the_foot_refuses_stands_beside_its_row(pair):
    """Every arch height within the limits may be asked for, but not every foot can take it."""
    row = pair.panel.row("arch_height")
    scanned = float(pair.session.foot("left").landmarks.arch[2])
    beyond = scanned + CATALOGUE["arch_change"].limits[1] + 1.0
    row.changed.emit("arch_height", beyond, "once")
    assert len(row.notes.sentences) == 1
    assert "arch height" in row.notes.sentences[0]
    assert pair.value("arch_height") is None
    assert pair.banner.words == ""


def test_that_a_warning_stands_beside_its_cause_and_goes_with_it(pair):
    warned = CATALOGUE["heel_lift"].warn_high
    row = pair.panel.row("heel_lift")
    assert row.notes.sentences == ()
    pair.type(row.field, f"{warned + 1:g}")
    assert len(row.notes.sentences) >= 1
    pair.press("Ctrl+Z")
    assert row.notes.sentences == ()


def test_that_quick_picks_prescribe(pair):
    row = pair.panel.row("rearfoot_post")
    pair.panel.reveal("rearfoot_post")
    pair.qtbot.mouseClick(row._picks[4.0], LEFT)
    pair.window.setFocus()
    assert pair.value("rearfoot_post") == 4.0
    assert row.field.text() == words.text(CATALOGUE["rearfoot_post"], 4.0) == "4° medial"


def test_that_doses_are_measured_when_the_hand_rests(pair):
    pair.take("heel_lift", 4.0)
    pair.let_go("heel_lift")
    pair.settle()
    assert pair.panel.row("heel_lift").dose.words == "realised 4.00"
    assert {pair.verdict(side) for side in SIDES} == {"ready"}
    assert "higher" in pair.window.line.text()


# keys


SINGLE = ("1", "2", "3", "4", "5", "6", "F", "L", "R", "B", "A", "S", "G", "P", "H")


def test_that_single_keys_do_nothing_while_typing(pair):
    heard = []
    for name, action in pair.window.actions_.items():
        action.triggered.connect(lambda _=False, name=name: heard.append(name))
    fields = [pair.panel.header.search, pair.panel.row("heel_lift").field]
    for field in fields:
        field.setFocus()
        for key in (*SINGLE, "Space"):
            pair.qtbot.keyClick(field, getattr(Qt.Key, f"Key_{key}"))
        field.clear()
    pair.act("step-out")
    heard.clear()
    notes = pair.window.workspace.out_panel.notes
    notes.setFocus()
    pair.qtbot.keyClicks(notes, "flab shrg 123")
    assert notes.toPlainText() == "flab shrg 123"
    assert heard == []


def test_that_single_keys_work_in_the_view(pair):
    heard = []
    for action in pair.window.actions_.values():
        action.triggered.connect(lambda _=False, action=action: heard.append(action.shortcut().toString()))
    pair.window.stage.viewport.setFocus()
    for key in SINGLE:
        pair.press(key)
    assert heard == list(SINGLE)


def test_that_space_hides_the_scan_in_the_view_and_presses_a_button_elsewhere(pair):
    skin, viewport = pair.window.actions_["skin"], pair.window.stage.viewport
    viewport.setFocus()
    pair.qtbot.keyClick(viewport, Qt.Key.Key_Space)
    assert not skin.isChecked()
    assert not viewport.shown["left scan"]
    button = pair.panel.header.linking.button("separate")
    button.setFocus()
    pair.qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.isChecked()
    assert pair.session.case.linking == "separate"
    assert not skin.isChecked()


def test_that_shift_and_arrows_step_by_ten(pair):
    slider = pair.slider("heel_lift")
    slider.setFocus()
    step = CATALOGUE["heel_lift"].step
    pair.qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert pair.value("heel_lift") == step
    pair.qtbot.keyClick(slider, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pair.value("heel_lift") == 11 * step


def test_that_a_double_click_resets(pair):
    pair.type(pair.panel.row("heel_lift").field, "4")
    slider = pair.slider("heel_lift")
    pair.qtbot.mouseDClick(slider, LEFT, pos=at(slider, 4.0))
    assert pair.value("heel_lift") == 0.0
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("keys", ["Ctrl+E", "Ctrl+K", "Ctrl+F", "Ctrl+5", "Ctrl+N", "Ctrl+O", "Ctrl+S"])
def test_that_the_windows_keys_are_heard_while_typing(pair, keys):
    """Text fields know some of them too: Ctrl+E is the end of the line, Ctrl+K cuts it off."""
    heard = []
    for action in pair.window.actions_.values():
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, action=action: heard.append(action.shortcut().toString()))
    for field in (pair.panel.header.search, pair.panel.row("heel_lift").field):
        field.setFocus()
        pair.press(keys)
    assert heard == [keys, keys]
