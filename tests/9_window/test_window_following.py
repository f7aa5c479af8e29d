"""What is seen of a device that changes: what follows the hand at once, and what soon after."""

from __future__ import annotations

import numpy as np
import pytest

from orthodesign.app.gui.trailing import Trailing
from orthodesign.app.session.maps import MAPS
from orthodesign.app.session.ride import ride_of
from orthodesign.case import Linking

SIDES = ("left", "right")


@pytest.fixture
def linked(pair):
    pair.session.set_linking(Linking.LINKED, "left")
    pair.settle()
    return pair


def shown(pair, side):
    """The vertices in the view."""
    return pair.window.stage.viewport.meshes[f"{side} device"][0]


def colours(pair, side):
    return pair.window.stage.viewport.colours[f"{side} device"][0]


def is_true(pair, side):
    """Whether the view shows the device as it is prescribed now."""
    return np.array_equal(shown(pair, side), pair.session.device(side).vertices)


def test_that_the_foot_under_the_hand_moves_at_once_and_the_other_soon_after(linked):
    linked.session.set_value("left", "heel_cup_depth", 17.0)
    assert linked.value("heel_cup_depth", "right") == 17.0
    assert is_true(linked, "left")
    assert not is_true(linked, "right")
    linked.settle()
    assert is_true(linked, "right")


def test_that_the_foot_worked_on_is_the_one_that_moves_at_once(linked):
    linked.window.work_on("right")
    linked.session.set_value("right", "heel_cup_depth", 17.0)
    assert is_true(linked, "right")
    assert not is_true(linked, "left")


@pytest.mark.parametrize("name", MAPS)
def test_that_no_device_ever_wears_the_colours_of_another(linked, name):
    linked.window.show_map(name)
    before = {side: linked.session.device(side) for side in SIDES}
    linked.session.set_value("left", "arch_change", 3.0)
    now = {side: linked.session.device(side) for side in SIDES}
    # the right foot stays what it was for a moment, form and colours
    for side, seen in (("left", now["left"]), ("right", before["right"])):
        assert np.array_equal(shown(linked, side), seen.vertices)
        assert np.array_equal(colours(linked, side), MAPS[name].values(seen), equal_nan=True)
    linked.settle()
    assert is_true(linked, "right")
    assert np.array_equal(colours(linked, "right"), MAPS[name].values(now["right"]), equal_nan=True)


def test_that_a_foot_nobody_sees_is_brought_up_to_date_as_it_comes_into_view(linked):
    linked.press("L")
    linked.session.set_value("left", "heel_cup_depth", 17.0)
    linked.settle()
    assert not is_true(linked, "right")
    linked.press("B")
    assert is_true(linked, "right")


def test_that_the_section_is_that_of_the_device_once_the_hand_rests(linked):
    plot = linked.window.workspace.section.plot
    before = plot.section
    for height in (2.0, 4.0, 6.0):
        linked.session.set_value("left", "heel_lift", height)
    assert plot.section is before
    linked.settle()
    at_rest = plot.section
    linked.window.slicing.move(linked.window.slicing.position)
    again = plot.section
    assert at_rest is not before
    for mine, its in zip(at_rest.device + at_rest.foot, again.device + again.foot, strict=True):
        assert np.array_equal(mine.points, its.points)


def test_that_the_scan_rides_on_the_device_in_the_view_as_in_the_section(linked):
    window = linked.window
    window.slicing.move(60.0)
    level = np.concatenate([curve.points for curve in window.workspace.section.plot.section.foot])
    linked.session.set_value("left", "heel_lift", 6.0)
    linked.session.set_value("left", "rearfoot_post", 4.0)
    linked.settle()
    raised = np.concatenate([curve.points for curve in window.workspace.section.plot.section.foot])
    rise = window.stage.viewport.bent["left scan"]
    across = level[:, 0]
    in_view = rise(np.full_like(across, 60.0), across)
    shift = linked.session.device("left").z_shift
    assert raised[:, 1] - level[:, 1] == pytest.approx(in_view, abs=1e-9)
    assert in_view.max() > 5.0
    assert window.stage.viewport.places["left scan"][2] == shift
    linked.session.set_value("left", "heel_lift", 0.0)
    linked.session.set_value("left", "rearfoot_post", 0.0)
    linked.settle()
    assert window.stage.viewport.bent["left scan"] is None


def test_that_the_scan_stands_alone_as_it_was_scanned(linked):
    linked.session.set_value("left", "heel_lift", 6.0)
    linked.settle()
    assert linked.window.stage.viewport.bent["left scan"] is not None
    linked.act("step-foot")
    assert linked.window.stage.viewport.bent["left scan"] is None
    linked.act("step-prescribe")
    assert linked.window.stage.viewport.bent["left scan"] == ride_of(linked.session.device("left")).at


def test_that_a_scan_taken_apart_is_seen_beside_a_map_and_makes_way_again(pair):
    stage, skin = pair.window.stage, pair.window.actions_["skin"]
    pair.act("map-gap")
    assert not stage.viewport.is_shown("left scan")
    pair.press("A")
    assert stage.viewport.is_shown("left scan")
    assert skin.isChecked()
    shift = pair.session.device("left").z_shift
    assert stage.viewport.places["left scan"][2] > shift + 30.0
    pair.press("A")
    assert not stage.viewport.is_shown("left scan")
    assert not skin.isChecked()


def test_that_a_map_leaves_a_scan_alone_that_stands_apart(pair):
    pair.press("A")
    pair.act("map-height")
    assert pair.window.stage.viewport.is_shown("left scan")
    pair.act("map-none")
    pair.press("A")
    assert pair.window.stage.viewport.is_shown("left scan")


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("key", ["3", "4"])
def test_that_no_foot_stands_before_the_one_that_is_seen_from_beside(pair, side, key):
    pair.window.work_on(side)
    pair.press(key)
    other = {"left": "right", "right": "left"}[side]
    assert pair.window.stage.viewport.is_shown(f"{side} device")
    assert not pair.window.stage.viewport.is_shown(f"{other} device")
    assert pair.window.actions_[side].isChecked()
    pair.press("B")
    assert pair.window.stage.viewport.is_shown(f"{other} device")


def test_that_feet_without_their_devices_stand_on_the_ground(pair):
    pair.press("A")
    pair.act("step-foot")
    assert pair.window.stage.viewport.places["left scan"][2] == 0.0


def test_that_a_deed_asked_for_again_is_done_once_and_in_its_turn(qtbot):
    done, trailing = [], Trailing()
    for name in ("one", "two", "one"):
        trailing.later(name, lambda name=name: done.append(name))
    assert done == []
    qtbot.waitUntil(lambda: trailing.idle)
    assert done == ["one", "two"]


def test_that_a_hand_that_never_rests_is_followed_all_the_same(qtbot):
    done, trailing = [], Trailing()
    for _ in range(40):
        trailing.later("one", lambda: done.append("one"))
        trailing.later("two", lambda: done.append("two"))
        qtbot.wait(5)
    assert min(done.count("one"), done.count("two")) >= 3
