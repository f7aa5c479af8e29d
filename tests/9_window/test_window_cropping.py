"""A scan in which no foot is found is shown as it is, and cropped until there is one."""

from __future__ import annotations

import feet
import numpy as np
import pytest
from prescribing_hand import LEFT

from orthodesign.app.gui.viewport.overlay import FILE, direction_words
from orthodesign.delivery import stl_bytes
from orthodesign.foot.parametric import FootShape
from orthodesign.foundation.files import resource
from orthodesign.foundation.mesh import Mesh

APART = 300.0


@pytest.fixture(scope="module")
def two_feet(tmp_path_factory):
    """A left foot at y = 0 and a right one at y = 300, in one file, in centimetres."""
    parts = []
    for side, y in (("left", 0.0), ("right", APART)):
        mesh = feet.known_foot(FootShape(side=side)).mesh
        centre = mesh.bounds.mean(axis=0)
        parts.append((mesh.corners - centre + (0.0, y, 0.0)) / 10.0)
    corners = np.concatenate(parts).reshape(-1, 3)
    path = tmp_path_factory.mktemp("scans") / "both.stl"
    path.write_bytes(stl_bytes(Mesh.of(corners, np.arange(len(corners))), "both"))
    return path


def offered(seat):
    return [button.text() for button in seat.banner._deeds if not button.isHidden()]


@pytest.fixture
def at_the_scan(seat, two_feet):
    """A seat before the file with two feet, the means to crop it open."""
    seat.drop(two_feet)
    seat.qtbot.waitUntil(lambda: offered(seat) != [])
    seat.qtbot.mouseClick(seat.banner._deeds[0], LEFT)
    seat.settle()
    seat.qtbot.waitUntil(lambda: seat.session.foot_state("left").raw is not None)
    return seat


def box(seat, side="left"):
    return seat.window.workspace.scan_panel.cards[side].crop_box


def cut(seat, part, place):
    crop = box(seat)
    crop.part.setCurrentIndex(crop.part.findData(part))
    crop.place.setValue(place)
    seat.qtbot.mouseClick(crop.cut, LEFT)
    seat.settle()


def test_that_a_file_with_two_feet_is_shown_and_can_be_cropped(at_the_scan):
    seat = at_the_scan
    assert "two feet" in seat.session.foot_state("left").sentence
    assert seat.window.stage.viewport.is_shown("left raw")
    assert box(seat).isVisible()
    assert [box(seat).part.itemData(row) for row in range(6)][2:4] == ["beyond y", "before y"]


def test_that_the_foot_that_is_left_goes_to_its_own_side(at_the_scan):
    seat = at_the_scan
    cut(seat, "before y", APART / 20.0)
    assert seat.session.sides == ("right",)
    assert seat.session.foot("right").side_confidence > 0.8
    assert seat.session.case.left.scan is None
    assert "left raw" not in seat.window.stage.viewport.layers()
    seat.window.undo()
    seat.settle()
    assert seat.session.sides == ()
    assert seat.session.case.left.scan is not None


def test_that_a_cut_that_leaves_no_foot_shows_what_is_left(at_the_scan):
    seat = at_the_scan
    whole = seat.session.foot_state("left").raw
    cut(seat, "beyond z", float(whole.bounds[0][2]) + 1.0)
    seat.qtbot.waitUntil(lambda: seat.session.foot_state("left").raw is not whole)
    seat.settle()
    state = seat.session.foot_state("left")
    assert seat.session.sides == ()
    assert state.sentence
    assert state.raw.bounds[1][2] < whole.bounds[1][2]
    assert box(seat).whole.isEnabled()


def test_that_the_plane_of_the_cut_stands_where_the_number_says_and_goes_with_its_box(at_the_scan):
    seat = at_the_scan
    crop, stage = box(seat), seat.window.stage
    raw = stage.session.foot_state("left").raw
    crop.part.setCurrentIndex(crop.part.findData("beyond z"))
    # counted in tenths of the file's unit
    assert crop.place.value() == pytest.approx(float(raw.bounds[1][2]), abs=0.05)
    frame = stage.shapes.raw(raw)[0]
    place = frame.shown(np.array([0.0, 0.0, crop.place.value()]))[2]
    assert stage.viewport.section[:2] == ("z", pytest.approx(place))
    stage.viewport.section_dragged.emit(10.0, "move")
    assert crop.place.value() == pytest.approx(float(raw.bounds[0][2]) + 10.0 / frame.scale, abs=0.06)
    seat.qtbot.mouseClick(seat.window.workspace.scan_panel.cards["left"].crop, LEFT)
    assert stage.viewport.section[1] is None


def test_that_nothing_is_said_of_up_and_size_where_nobody_knows_them(at_the_scan):
    stage = at_the_scan.window.stage
    seen = []
    stage.viewport.view = lambda name, side, names: seen.append(side)
    at_the_scan.act("view-top")
    assert seen == [FILE]
    assert direction_words(FILE) == ("X", "−X", "Y", "−Y", "Z")


def test_that_what_is_no_scan_at_all_offers_no_crop(seat, tmp_path):
    path = tmp_path / "lie.stl"
    path.write_bytes(b"no triangles in here")
    seat.drop(path)
    seat.settle()
    assert offered(seat) == []


def test_that_a_found_foot_is_cropped_by_its_own_parts_and_gives_the_section_back(seat):
    seat.drop(resource("feet", "sample_left.stl"))
    seat.window.scan_door._show_cut("left", "above", 50.0)
    stage = seat.window.stage
    shift = stage.session.device("left").z_shift
    assert stage.viewport.section[:2] == ("z", 50.0 + shift)
    seat.window.scan_door._show_cut("left", "medial", 40.0)
    assert stage.viewport.section[:2] == ("y", -40.0)
    stage.planes.end_cut()
    assert stage.viewport.section[:2] == ("x", seat.window.slicing.position)
