"""Presets and the leg-length plan in the window: they propose, say why, and apply only what is asked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from orthodesign.app.session.linking import other
from orthodesign.case import SIDES
from orthodesign.delivery import measure
from orthodesign.design import design_for
from orthodesign.prescription import CATALOGUE, Prescription
from orthodesign.prescription.lift_plan import lift_plan
from orthodesign.prescription.presets import applied, preset, presets


def page(seat):
    seat.window.workspace.prescribe_page.show_page("presets")
    return seat.window.workspace.prescribe_page.presets


def choose(seat, name):
    shown = page(seat)
    shown.choice.setCurrentIndex([one.id for one in shown._presets].index(name))
    return shown


@pytest.fixture
def leg(pair):
    """The leg-length page, with 9 mm measured on the left."""
    shown = pair.window.workspace.prescribe_page.leg
    pair.window.workspace.prescribe_page.show_page("leg")
    shown.difference.setValue(9.0)
    return shown


@pytest.mark.parametrize("one", presets(), ids=lambda one: one.id)
def test_that_every_preset_says_each_value_and_why(pair, one):
    shown = choose(pair, one.id)
    lines = {line.parameter: line.box.text() for line in shown._lines}
    assert set(one.as_values()) <= set(lines)
    for name, said in lines.items():
        assert CATALOGUE[name].label in said


def test_that_a_look_at_presets_changes_nothing(pair):
    before = pair.session.case
    for number in range(page(pair).choice.count()):
        page(pair).choice.setCurrentIndex(number)
    assert pair.session.case is before


def test_that_a_preset_is_applied_to_this_foot_as_one_step(pair):
    shown = choose(pair, "plantar-fasciitis")
    before, across = pair.session.prescription("left"), pair.session.prescription("right")
    shown.apply_one.click()
    assert pair.session.prescription("left") == applied(before, preset("plantar-fasciitis")).prescription
    assert pair.session.prescription("right") == across
    pair.session.undo()
    assert pair.session.prescription("left") == before


def test_that_a_line_that_is_not_ticked_is_left_as_it_was(pair):
    shown = choose(pair, "plantar-fasciitis")
    line = next(line for line in shown._lines if line.parameter == "heel_cup_depth")
    line.box.setChecked(False)
    shown.apply_one.click()
    assert pair.value("heel_cup_depth") == CATALOGUE["heel_cup_depth"].default
    assert pair.value("rearfoot_post") != 0.0


def test_that_a_preset_for_both_feet_is_one_step_too(pair):
    choose(pair, "plantar-fasciitis").apply_both.click()
    for side in SIDES:
        assert pair.value("rearfoot_post", side) != 0.0
    pair.session.undo()
    assert all(pair.session.prescription(side) == Prescription() for side in SIDES)


def test_that_a_preset_for_one_foot_is_not_offered_for_both(pair):
    assert not choose(pair, "leg-length-difference").apply_both.isEnabled()


def test_that_an_own_preset_is_kept_shared_and_taken_away(pair, monkeypatch, tmp_path):
    pair.session.set_value("left", "heel_lift", 3.0)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("My runners", True))
    page(pair).save.click()
    shown = choose(pair, "my-runners")
    assert shown.chosen.as_values()["heel_lift"] == 3.0
    shared = tmp_path / "shared.orthopreset"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(shared), ""))
    shown.share.click()
    shown.remove.click()
    assert "my-runners" not in {one.id for one in shown._presets}
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(shared), ""))
    shown.bring.click()
    assert choose(pair, "my-runners").chosen.as_values()["heel_lift"] == 3.0


def test_that_a_file_that_is_no_preset_is_refused_with_a_sentence(pair, monkeypatch, tmp_path):
    hostile = tmp_path / "x.orthopreset"
    hostile.write_bytes(b'{"schema": 99}')
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(hostile), ""))
    before = page(pair).choice.count()
    page(pair).bring.click()
    assert pair.banner.words
    assert page(pair).choice.count() == before


def test_that_a_measured_difference_is_kept_in_the_case_and_can_be_taken_back(pair, leg):
    assert pair.session.case.leg_length.difference_mm == 9.0
    assert leg.plan.isVisibleTo(leg)
    pair.session.undo()
    assert pair.session.case.leg_length is None
    assert not leg.plan.isVisibleTo(leg)


def test_that_a_plan_applies_nothing_by_itself(pair, leg):
    assert all(pair.value("heel_lift", side) == 0.0 for side in SIDES)


def test_that_a_stage_is_prescribed_on_the_short_side_alone(pair, leg):
    leg.lift_wanted.emit("left", 4.5)
    assert pair.value("heel_lift", "left") == 4.5
    assert pair.value("heel_lift", other("left")) == 0.0
    pair.settle()
    assert "4.5" in leg.lines.text()


def test_that_an_impossible_difference_is_refused_in_place(pair, leg):
    leg.difference.setValue(0.2)
    assert leg.refusal.isVisibleTo(leg)
    assert pair.session.case.leg_length.difference_mm == 9.0


@pytest.mark.slow
def test_that_every_stage_is_exported_as_a_named_file(pair, leg, monkeypatch, tmp_path):
    folder = tmp_path / "stages"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    leg.difference.setValue(6.0)  # all of it fits into the shoe: every stage has a device of its own
    leg.stages.click()
    pair.settle()
    plan = lift_plan(pair.session.case.leg_length)
    assert len(plan.stages) == 2
    names = {f"AB-1042_left_{stage.label}.stl" for stage in plan.stages}
    assert {path.name for path in folder.iterdir()} == {*names, "AB-1042_left_stages.json"}
    foot, prescription = pair.session.foot("left"), pair.session.prescription("left")
    for stage in plan.stages:
        device = design_for(foot, prescription.with_values(heel_lift=stage.in_shoe_mm))
        assert (folder / f"AB-1042_left_{stage.label}.stl").read_bytes() == measure(device).content
    # nothing is written over, and nothing is applied
    before = {path: path.read_bytes() for path in folder.iterdir()}
    leg.stages.click()
    pair.settle()
    assert "already" in pair.banner.words
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    assert pair.session.prescription("left") == prescription
