"""A session: edits go in, feet, devices and checks follow, and every step can be taken back."""

from __future__ import annotations

import queue
import threading

import pytest

from orthodesign.app.jobs import Jobs
from orthodesign.app.session import Session, Topic, Verdict, verdict_of
from orthodesign.case import Case, Linking, ScanFile
from orthodesign.design import ScanOptions
from orthodesign.foundation.files import resource
from orthodesign.prescription import PrescriptionError


class Desk:
    """A door without a window: answers wait in a queue until they are taken in."""

    def __init__(self):
        self.answers = queue.Queue()
        self.jobs = Jobs(self.answers.put)

    def settle(self, seconds=60.0):
        """Take in answers until nothing is waited for."""
        while not self.jobs.idle:
            self.answers.get(timeout=seconds)()


@pytest.fixture
def desk():
    desk = Desk()
    yield desk
    desk.jobs.close()


def sample(side):
    return ScanFile.of(f"sample_{side}.stl", resource("feet", f"sample_{side}.stl").read_bytes())


@pytest.fixture(scope="module")
def found():
    """The sample pair, found once for this module."""
    desk = Desk()
    session = Session(Case("AB-1042", "2026-11-21"), desk.jobs)
    for side in ("left", "right"):
        session.bring_in(sample(side), ScanOptions(), lambda answer: None)
        desk.settle()
    feet = {side: session.foot(side) for side in ("left", "right")}
    desk.jobs.close()
    return session.case, feet


@pytest.fixture
def pair(desk, found):
    """A session with both feet known."""
    case, feet = found
    session = Session(Case("AB-1042", "2026-11-21"), desk.jobs)
    for side in ("left", "right"):
        inputs = case.foot(side)
        session._feet.remember(side, inputs.scan, inputs.options, feet[side])
    session._do(case, "start")
    session.history = type(session.history)(case)
    return session


def test_that_a_scan_finds_its_own_side(desk):
    session = Session(Case("A", "2026-11-21"), desk.jobs)
    session.bring_in(sample("left"), ScanOptions(), lambda answer: None)
    desk.settle()
    assert session.sides == ("left",)
    assert session.history.undo_name == "Import left scan"


def test_that_taking_an_import_back_and_doing_it_again_searches_only_once(pair, desk):
    foot = pair.foot("left")
    pair.remove_scan("left")
    assert pair.foot("left") is None
    pair.undo()
    assert pair.foot("left") is foot
    assert desk.jobs.idle


def test_that_a_file_that_is_no_scan_is_refused_with_a_sentence_and_changes_nothing(desk):
    session = Session(Case("A", "2026-11-21"), desk.jobs)
    heard = []
    session.bring_in(ScanFile.of("x.stl", b"solid nothing"), ScanOptions(), heard.append)
    desk.settle()
    assert heard[0].sentence
    assert heard[0].bug is None
    assert session.history.undo_name is None


def test_that_a_drag_is_one_step_and_undo_takes_it_all_back(pair):
    before = pair.case
    for height in (1.0, 2.0, 3.0):
        pair.set_value("left", "heel_lift", height, drag="d1")
    pair.end_drag()
    assert pair.prescription("left").number("heel_lift") == 3.0
    pair.undo()
    assert pair.case == before
    pair.redo()
    assert pair.prescription("left").number("heel_lift") == 3.0


def test_that_two_drags_are_two_steps(pair):
    pair.set_value("left", "heel_lift", 2.0, drag="d1")
    pair.end_drag()
    pair.set_value("left", "heel_lift", 4.0, drag="d2")
    pair.undo()
    assert pair.prescription("left").number("heel_lift") == 2.0


def test_that_escape_gives_back_what_was_there_before_the_drag(pair):
    pair.set_value("left", "heel_lift", 2.0)
    pair.set_value("left", "heel_lift", 5.0, drag="d")
    pair.set_value("left", "heel_lift", 6.0, drag="d")
    pair.cancel_drag("d")
    assert pair.prescription("left").number("heel_lift") == 2.0
    assert pair.history.redo_name is None


def test_that_a_drag_that_comes_back_leaves_nothing_to_undo(pair):
    pair.set_value("left", "heel_lift", 5.0, drag="d")
    pair.set_value("left", "heel_lift", 0.0, drag="d")
    assert pair.history.undo_name is None
    assert not pair.history.dirty


def test_that_linked_feet_change_by_as_much(pair):
    pair.set_value("left", "heel_cup_depth", 14.0)
    pair.set_linking(Linking.SEPARATE, "left")
    pair.set_value("right", "heel_cup_depth", 18.0)
    pair.set_linking(Linking.LINKED, "left")
    pair.set_value("left", "heel_cup_depth", 15.0)
    assert pair.prescription("right").number("heel_cup_depth") == 19.0


def test_that_linked_arches_rise_by_as_much_from_their_own_scans(pair):
    scanned = {side: float(pair.foot(side).landmarks.arch[2]) for side in ("left", "right")}
    pair.set_value("left", "arch_height", scanned["left"] + 2.0)
    assert pair.prescription("right").arch_change_from(scanned["right"]) == pytest.approx(2.0)


def test_that_a_lift_stays_on_its_leg_however_the_feet_are_linked(pair):
    for linking in Linking:
        pair.set_linking(linking, "left")
        pair.set_value("left", "heel_lift", 3.0)
        assert pair.prescription("right").number("heel_lift") == 0.0
        pair.set_value("left", "heel_lift", 0.0)


def test_that_mirrored_feet_have_the_same_values(pair):
    pair.set_linking(Linking.SEPARATE, "left")
    pair.set_value("left", "rearfoot_post", 4.0)
    pair.set_linking(Linking.MIRRORED, "left")
    assert pair.prescription("right").number("rearfoot_post") == 4.0
    pair.set_value("right", "rearfoot_post", -2.0)
    assert pair.prescription("left").number("rearfoot_post") == -2.0


def test_that_a_refused_value_changes_nothing(pair):
    before = pair.case
    for name, value in (("heel_lift", 900.0), ("arch_height", 59.0)):
        with pytest.raises(PrescriptionError):
            pair.set_value("left", name, value)
    assert pair.case is before


def test_that_listeners_hear_which_device_changed(pair):
    heard = []
    pair.set_linking(Linking.SEPARATE, "left")
    pair.listen(lambda topic, side: heard.append((topic, side)))
    pair.set_value("right", "heel_lift", 3.0)
    assert (Topic.DEVICE, "right") in heard
    assert (Topic.DEVICE, "left") not in heard


def test_that_a_device_is_measured_once_and_counts_until_it_changes(pair, desk):
    pair.set_value("left", "heel_lift", 4.0)
    pair.measure()
    assert verdict_of(pair.checks("left")) is Verdict.MEASURING
    desk.settle()
    state = pair.checks("left")
    assert state.current
    lift = next(dose for dose in state.measured.inspection.doses if dose.parameter == "heel_lift")
    assert lift.ok
    pair.set_value("left", "heel_lift", 5.0)
    assert not pair.checks("left").current
    assert verdict_of(pair.checks("left")) is Verdict.MEASURING


def test_that_an_answer_about_an_older_device_is_dropped(pair, desk):
    pair.measure()
    pair.set_value("left", "heel_lift", 5.0)
    pair.device("left")
    pair.measure()
    desk.settle()
    doses = {dose.parameter: dose for dose in pair.checks("left").measured.inspection.doses}
    assert doses["heel_lift"].prescribed == 5.0


def test_that_the_balance_is_what_the_lift_adds(pair):
    pair.set_value("left", "heel_lift", 4.0)
    assert pair.balance.difference == pytest.approx(4.0, abs=0.01)
    assert pair.balance.higher == "left"


def test_that_swapped_sides_swap_scans_and_keep_prescriptions(pair, desk):
    pair.set_value("left", "heel_lift", 4.0)
    left = pair.case.left.scan
    pair.swap_sides()
    assert pair.case.right.scan is left
    assert pair.prescription("left").number("heel_lift") == 4.0
    desk.settle()
    assert pair.foot("right").side == "right"
    assert pair.foot("right").side_confidence < 0.5


def test_that_a_saved_case_is_clean_until_it_is_edited(pair, tmp_path):
    pair.set_value("left", "heel_lift", 4.0)
    assert pair.history.dirty
    pair.saved_as(tmp_path / "a.orthocase", pair.case)
    assert not pair.history.dirty
    pair.undo()
    assert pair.history.dirty
    pair.redo()
    assert not pair.history.dirty


def test_that_an_edit_made_while_saving_stays_unsaved(pair, tmp_path):
    pair.set_value("left", "heel_lift", 4.0)
    in_file = pair.case
    pair.set_value("left", "heel_lift", 5.0)
    pair.saved_as(tmp_path / "a.orthocase", in_file)
    assert pair.history.dirty


def test_that_only_the_newest_request_of_a_lane_is_answered(desk):
    hold, heard = threading.Event(), []

    def slow(progress):
        hold.wait(10)
        progress("still here", 0.5)
        return "old"

    desk.jobs.ask("lane", slow, lambda answer: heard.append(answer.value))
    desk.jobs.ask("lane", lambda progress: "new", lambda answer: heard.append(answer.value))
    hold.set()
    desk.settle()
    assert heard == ["new"]


def test_that_a_mistake_of_ours_is_told_as_one(desk):
    heard = []
    desk.jobs.ask("lane", lambda progress: 1 / 0, heard.append)
    desk.settle()
    assert heard[0].sentence is None
    assert "ZeroDivisionError" in heard[0].bug.trace


def test_that_a_case_opened_again_finds_its_feet_by_itself(desk, found):
    case, feet = found
    session = Session(case, desk.jobs)
    assert session.foot_state("left").searching
    desk.settle()
    assert session.foot("left").landmarks.as_json() == feet["left"].landmarks.as_json()
    assert session.sides == ("left", "right")
