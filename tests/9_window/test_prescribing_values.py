"""What a hand can do to one value of the prescribing panel."""

from __future__ import annotations

import pytest
from prescribing_hand import FACTS, LEFT, SHIFT, at, turn_wheel
from PySide6.QtCore import QPoint, Qt

from orthodesign.app.gui import words
from orthodesign.app.gui.prescribing import FootFacts, arrangement
from orthodesign.prescription import CATALOGUE, Prescription, PrescriptionError
from orthodesign.prescription.proposals import thickness_for

# the slider


def test_that_a_drag_is_one_change_with_begin_and_end(hand):
    hand.drag("heel_lift", 2.0, 4.0)
    hand.drop("heel_lift")
    assert hand.asked[0] == ("heel_lift", 0.0, "begin")
    assert hand.asked[-1] == ("heel_lift", 4.0, "end")
    assert {phase for _, _, phase in hand.asked[1:-1]} == {"move"}
    assert [value for _, value, phase in hand.asked if phase == "move"] == [2.0, 4.0]


def test_that_a_drag_stays_on_whole_steps_within_the_limits(hand):
    hand.drag("heel_lift", 3.1, 3.3, 99.0)
    hand.drop("heel_lift")
    assert [value for _, value, phase in hand.asked if phase == "move"] == [3.0, 3.5, 12.0]


def test_that_esc_gives_back_the_value_from_before_the_drag(hand):
    hand.show(heel_lift=3.0)
    hand.drag("heel_lift", 8.0)
    hand.qtbot.keyClick(hand.slider("heel_lift"), Qt.Key.Key_Escape)
    assert hand.asked[-1] == ("heel_lift", 3.0, "cancel")
    assert hand.slider("heel_lift").shown_value() == 3.0
    hand.drop("heel_lift")
    assert hand.asked[-1][2] == "cancel"


def test_that_a_touch_changes_nothing(hand):
    hand.drag("heel_cup_depth")
    hand.drop("heel_cup_depth")
    assert hand.asked == []


@pytest.mark.parametrize(
    ("key", "modifier", "value"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 3.5),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 2.5),
        (Qt.Key.Key_Up, SHIFT, 8.0),
        (Qt.Key.Key_Right, SHIFT, 8.0),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0.0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 12.0),
    ],
)
def test_that_keys_step_and_a_held_key_is_one_change(hand, key, modifier, value):
    hand.show(heel_lift=3.0)
    hand.qtbot.keyClick(hand.slider("heel_lift"), key, modifier)
    assert hand.asked == [
        ("heel_lift", 3.0, "begin"),
        ("heel_lift", value, "move"),
        ("heel_lift", value, "end"),
    ]


def test_that_a_step_from_between_steps_leads_to_the_next_one(hand):
    hand.qtbot.keyClick(hand.slider("arch_height"), Qt.Key.Key_Right)
    assert hand.asked[-1] == ("arch_height", 25.5, "end")


def test_that_the_wheel_changes_nothing_without_the_focus(hand):
    hand.panel.header.search.setFocus()
    turn_wheel(hand.slider("heel_lift"))
    assert hand.asked == []
    hand.slider("heel_lift").setFocus()
    turn_wheel(hand.slider("heel_lift"))
    assert hand.asked[-1] == ("heel_lift", 0.5, "end")


@pytest.mark.parametrize("part", ["slider", "label"])
def test_that_a_double_click_resets(hand, part):
    hand.show(heel_lift=4.0)
    target = getattr(hand.panel.row("heel_lift"), part)
    place = at(target, 4.0) if part == "slider" else QPoint(5, 5)
    hand.qtbot.mouseDClick(target, LEFT, pos=place)
    assert hand.asked == [("heel_lift", 0.0, "once")]


def test_that_the_reset_button_appears_with_the_change_and_moves_nothing(hand):
    row = hand.panel.row("heel_lift")
    before = row.field.geometry()
    assert not row.reset_button.isVisible()
    hand.show(heel_lift=4.0)
    assert row.reset_button.isVisible()
    assert row.field.geometry() == before
    row.reset_button.click()
    assert hand.asked == [("heel_lift", 0.0, "once")]
    assert not row.reset_button.isVisible()


# the field


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("heel_lift", "4,5", 4.5),
        ("heel_lift", "4.5 mm", 4.5),
        ("heel_lift", "4mm", 4.0),
        ("rearfoot_post", "-2", -2.0),
        ("rearfoot_post", "−2°", -2.0),
        ("rearfoot_post", "3 lateral", -3.0),
        ("rearfoot_post", "4° medial", 4.0),
        ("rearfoot_post", "4 deg", 4.0),
        ("arch_apex", "50 %", 50.0),
    ],
)
def test_that_numbers_are_taken_as_they_are_typed(hand, name, typed, value):
    hand.type(hand.panel.row(name).field, typed)
    assert hand.asked == [(name, value, "once")]


@pytest.mark.parametrize("typed", ["13", "-1", "1e9", "much", "4 cm", "4 5", "4 medial", "nan"])
def test_that_an_out_of_limit_number_leaves_the_old_value(hand, typed):
    hand.show(heel_lift=4.0)
    row = hand.panel.row("heel_lift")
    hand.type(row.field, typed)
    assert hand.asked == []
    assert row.slider.shown_value() == 4.0
    assert row.notes.refusal
    hand.qtbot.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.notes.refusal == ""
    assert row.field.text() == "4.0"


def test_that_a_refusal_names_the_limits(hand):
    hand.type(hand.panel.row("heel_lift").field, "13")
    assert hand.panel.row("heel_lift").notes.sentences[0] == (
        "13 mm is beyond the limits, 0 to 12 mm: the value stays as it was."
    )


def test_that_keys_step_in_the_field_too(hand):
    field = hand.panel.row("heel_lift").field
    field.setFocus()
    hand.qtbot.keyClick(field, Qt.Key.Key_Up)
    hand.qtbot.keyClick(field, Qt.Key.Key_Up, SHIFT)
    hand.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert [value for _, value, _ in hand.asked] == [0.5, 5.5, 5.0]
    assert {phase for _, _, phase in hand.asked} == {"once"}


def test_that_esc_takes_back_what_was_typed(hand):
    hand.show(heel_lift=2.0)
    field = hand.panel.row("heel_lift").field
    field.setFocus()
    field.selectAll()
    hand.qtbot.keyClicks(field, "7")
    hand.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "2.0"
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert hand.asked == []


def test_that_an_emptied_field_asks_for_the_default(hand):
    hand.show(heel_lift=4.0)
    field = hand.panel.row("heel_lift").field
    field.setFocus()
    field.selectAll()
    hand.qtbot.keyClick(field, Qt.Key.Key_Delete)
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert hand.asked == [("heel_lift", 0.0, "once")]


def test_that_nothing_is_written_over_what_is_being_typed(hand):
    field = hand.panel.row("heel_lift").field
    field.setFocus()
    field.selectAll()
    hand.qtbot.keyClicks(field, "4.")
    hand.show(heel_lift=2.0)
    assert field.text() == "4."
    hand.qtbot.keyClicks(field, "5")
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert hand.asked == [("heel_lift", 4.5, "once")]


def test_that_looking_into_a_field_changes_nothing(hand):
    for row in hand.panel.rows():
        row.focus_editor()
    hand.panel.header.search.setFocus()
    assert hand.asked == []


def test_that_the_session_may_refuse_too(hand):
    hand.panel.show_refusal("heel_lift", PrescriptionError("heel_lift cannot be: arch_change is in the way."))
    assert hand.panel.row("heel_lift").notes.sentences == ("heel lift cannot be: arch change is in the way.",)
    hand.show(heel_lift=1.0)
    assert hand.panel.row("heel_lift").notes.sentences == ()


def test_that_degrees_are_said_with_their_direction(hand):
    parameter = CATALOGUE["rearfoot_post"]
    said = [words.text(parameter, value) for value in (4.0, -2.5, 0.0)]
    assert said == ["4° medial", "2.5° lateral", "0°"]
    assert words.text(CATALOGUE["rearfoot_post_motion"], 4.0) == "4°"


def test_that_choices_are_said_in_words():
    names = {name for each in CATALOGUE.values() for name in (words.choice(each, c) for c in each.choices)}
    assert not any("_" in name for name in names)
    assert words.choice(CATALOGUE["length"], "three_quarter") == "three-quarter"
    assert words.short(CATALOGUE["length"], "three_quarter") == "¾"


# the arch: two names of one value


def test_that_height_and_change_are_shown_side_by_side(hand):
    hand.show(arch_height=27.5)
    row = hand.panel.row("arch_height")
    assert (row.field.text(), row.change_field.text()) == ("27.5 mm", "+2.4 mm")
    assert row.said_by_foot.text() == "scanned 25.1 mm"
    hand.show(arch_height=None, arch_change=-3.0)
    assert (row.field.text(), row.change_field.text()) == ("22.1 mm", "−3.0 mm")
    assert hand.panel.row("arch_change") is row


def test_that_each_name_of_the_arch_is_asked_for_by_its_own_field(hand):
    row = hand.panel.row("arch_height")
    hand.type(row.change_field, "2")
    hand.type(row.field, "28")
    assert hand.asked == [("arch_change", 2.0, "once"), ("arch_height", 28.0, "once")]
    row.reset_button.click()
    assert hand.asked[-1] == ("arch_height", None, "once")


def test_that_the_slider_keeps_to_the_change_where_one_is_prescribed(hand):
    hand.show(arch_change=2.0)
    hand.drag("arch_height", 30.0)
    hand.drop("arch_height")
    names = {name for name, _, _ in hand.asked}
    assert names == {"arch_change"}
    assert hand.asked[-1][1] == pytest.approx(4.9)


def test_that_the_arch_stays_within_the_limits_of_both_names(hand):
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        hand.qtbot.keyClick(hand.slider("arch_height"), key)
        hand.prescription.arch_change_from(FACTS.arch_height)  # raises where it goes too far
    hand.type(hand.panel.row("arch_height").field, "45")
    assert "beyond the limits" in hand.panel.row("arch_height").notes.refusal


def test_that_without_a_foot_the_slider_sets_the_change(hand):
    hand.panel.show_prescription(Prescription(), FootFacts())
    assert hand.panel.row("arch_height").field.text() == "–"
    asked = []
    hand.panel.changed.disconnect()
    hand.panel.changed.connect(lambda *what: asked.append(what))
    hand.qtbot.keyClick(hand.slider("arch_height"), Qt.Key.Key_Right)
    assert asked[-1] == ("arch_change", 0.5, "end")
    asked.clear()
    hand.qtbot.keyClick(hand.panel.row("arch_height").field, Qt.Key.Key_Up)
    assert asked == []  # there is no height to step from


# choices and quick picks


def test_that_a_choice_is_asked_for_once(hand):
    hand.panel.row("length").segments.button("sulcus").click()
    hand.panel.row("length").segments.button("sulcus").click()
    assert hand.asked == [("length", "sulcus", "once")]


def test_that_a_quick_pick_sets_the_value(hand):
    row = hand.panel.row("rearfoot_post")
    row.pick_button(4.0).click()
    assert hand.asked == [("rearfoot_post", 4.0, "once")]
    assert row.pick_button(4.0).isChecked()
    assert not row.pick_button(0.0).isChecked()


def test_that_quick_picks_are_within_the_limits():
    for name, picks in arrangement.QUICK_PICKS.items():
        assert [CATALOGUE[name].accepted(pick) for pick in picks] == list(picks)


# the shell and the weight it carries


def test_that_a_weight_proposes_a_shell_and_changes_nothing_by_itself(hand):
    row = hand.panel.weight
    entered = []
    hand.panel.weight_entered.connect(entered.append)
    assert not row.proposal.isVisibleTo(row)
    row.field.setFocus()
    row.field.setValue(70.0)
    assert entered == [70.0]
    hand.panel.show_weight(70.0)
    assert row.proposal.text() == "Usual for Nylon PA12 (powder bed): 2.5 mm"
    assert row.proposal.toolTip()
    assert hand.prescription.number("shell_thickness") == 3.0
    assert hand.asked == []
    row.take.click()
    assert hand.asked == [("shell_thickness", 2.5, "once")]
    assert not row.take.isVisibleTo(row)


def test_that_where_posture_decides_a_range_is_told_and_nothing_offered(hand):
    hand.show(material="pp")
    hand.panel.show_weight(70.0)
    usual = thickness_for("pp", 70.0)
    assert usual.thinnest < usual.thickest
    assert f"{usual.thinnest:g} to {usual.thickest:g} mm" in hand.panel.weight.proposal.text()
    assert not hand.panel.weight.take.isVisibleTo(hand.panel.weight)


def test_that_nothing_is_said_of_a_weight_that_is_not_known(hand):
    hand.panel.show_weight(70.0)
    hand.panel.weight.field.setValue(hand.panel.weight.field.minimum())
    hand.panel.show_weight(None)
    assert hand.panel.weight.field.text() == "not known"
    assert not hand.panel.weight.proposal.isVisibleTo(hand.panel.weight)
