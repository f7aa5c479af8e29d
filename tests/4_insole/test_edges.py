"""Edges and flanges: the rim stands where it was asked to, and nothing else moves.

Rims are measured here with sections of this file's own, not with the program's dose meter.
"""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest
from aligned import REAL, SIZES, made_foot, real_foot

from orthodesign.delivery import read_back, stl_bytes
from orthodesign.foot import Foot
from orthodesign.insole import Insole, build_insole
from orthodesign.prescription import Prescription, PrescriptionError

sweep = import_module("4_insole.sweep")

QUICK = {(190.0, "left"), (310.0, "right")}
FEET = [
    foot if foot in QUICK else pytest.param(*foot, marks=pytest.mark.slow)
    for foot in ((length, side) for length in SIZES for side in ("left", "right"))
]
LENGTHS = ("three_quarter", "sulcus", "full")
CUBOID = 0.40


def _built(foot: Foot, values: dict) -> Insole:
    return build_insole(foot, Prescription.from_values(values))


def _rim(insole: Insole, towards: str) -> np.ndarray:
    """How far out the rim stands, and how high in frame F, across the arch point or across the cuboid."""
    foot = insole.foot
    x = foot.landmarks.arch[0] if towards == "medial" else CUBOID * foot.length
    outwards = foot.medial if towards == "medial" else -foot.medial
    corners = read_back(stl_bytes(insole.mesh, "test")).corners
    points = []
    for k in range(3):
        start, end = corners[:, k], corners[:, (k + 1) % 3]
        meets = (start[:, 0] < x) != (end[:, 0] < x)
        start, end = start[meets], end[meets]
        share = (x - start[:, 0]) / (end[:, 0] - start[:, 0])
        points.append((start + share[:, None] * (end - start))[:, 1:])
    section = np.concatenate(points) * (outwards, 1.0)
    out = section[:, 0].max()
    return np.array([out, section[section[:, 0] > out - 12.0, 1].max() - insole.z_shift])


def _moved(foot: Foot, values: dict, name: str) -> np.ndarray:
    towards = name.split("_")[0]
    without = {key: value for key, value in values.items() if key != name}
    return _rim(_built(foot, values), towards) - _rim(_built(foot, without), towards)


@pytest.mark.parametrize("name", ["medial_flange", "lateral_flange"])
@pytest.mark.parametrize("height", [4.0, 12.0, 20.0])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_a_flange_rises_over_the_trim_line_by_what_was_asked(length, side, height, name):
    foot = made_foot(length, side)
    assert _moved(foot, {name: height}, name)[1] == pytest.approx(height, abs=0.1)


@pytest.mark.parametrize("device", LENGTHS)
@pytest.mark.parametrize("construction", ["shell", "full_contact"])
@pytest.mark.parametrize("name", ["medial_flange", "lateral_edge_height"])
def test_that_every_device_can_have_its_rim_raised(name, construction, device):
    foot = made_foot(225.0, "left")
    values = {name: 9.0, "construction": construction, "length": device, "heel_lift": 3.0}
    assert _moved(foot, values, name)[1] == pytest.approx(9.0, abs=0.1)


@pytest.mark.parametrize(("name", "height"), [("medial_edge_height", -2.5), ("lateral_edge_height", -2.0)])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_an_edge_is_cut_down_by_what_was_asked(length, side, name, height):
    foot = made_foot(length, side)
    assert _moved(foot, {name: height}, name)[1] == pytest.approx(height, abs=0.1)


@pytest.mark.parametrize("wider", [-4.0, 6.0])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_medial_border_moves_in_plan_by_what_was_asked(length, side, wider):
    moved = _moved(made_foot(length, side), {"medial_edge_width": wider}, "medial_edge_width")
    assert moved[0] == pytest.approx(wider, abs=0.1)


@pytest.mark.parametrize("name", REAL)
def test_that_flanges_hold_together_with_posts_on_real_scans(name):
    foot = real_foot(name)
    values = {"medial_flange": 8.0, "lateral_flange": 10.0, "rearfoot_post": -6.0, "arch_change": 2.0}
    for flange in ("medial_flange", "lateral_flange"):
        assert _moved(foot, values, flange)[1] == pytest.approx(values[flange], abs=0.1)


def test_that_a_flange_moves_neither_heel_nor_ball_nor_the_other_side():
    foot = made_foot(262.0)
    with_it, without = (_built(foot, values) for values in ({"medial_flange": 15.0}, {}))
    moved = np.abs(with_it.vertices - without.vertices).max(axis=1) > 0.0
    assert moved.any()
    places = without.vertices[moved]
    assert (places[:, 0] > 0.14 * foot.length).all()
    assert (places[:, 0] < foot.landmarks.mth1[0] - 5.0).all()
    assert (places[:, 1] * foot.medial > 0.0).all()


@pytest.mark.parametrize("preset", ["low_profile", "sport", "high"])
def test_that_a_preset_moves_the_edges_the_way_its_name_says(preset):
    foot = made_foot(262.0)
    device, standard = _built(foot, {"trim_line": preset}), _built(foot, {})
    for towards in ("medial", "lateral"):
        rise = (_rim(device, towards) - _rim(standard, towards))[1]
        assert rise < -0.5 if preset == "low_profile" else rise > 2.9


def test_that_a_raised_wall_goes_up_and_out_and_never_in():
    foot = made_foot(262.0)
    device, standard = (_built(foot, values) for values in ({"medial_flange": 20.0}, {}))
    stations = device.size.stations
    rise = device.top[-stations:] - standard.top[-stations:]
    raised = rise[:, 2] > 0.5
    assert (rise[raised, 1] * foot.medial > 0.0).all()


def test_that_an_edge_is_not_cut_lower_than_the_foot_allows():
    with pytest.raises(PrescriptionError, match=r"medial_edge_height -8 mm cuts .* least here"):
        _built(sweep.foot_of("high_arch"), {"medial_edge_height": -8.0})


def test_that_a_flange_does_not_hide_a_cut_that_the_foot_does_not_allow():
    values = {"medial_edge_height": -8.0, "medial_flange": 10.0}
    with pytest.raises(PrescriptionError, match=r"medial_edge_height -8 mm cuts .* least here"):
        _built(sweep.foot_of("high_arch"), values)


def test_that_a_deep_cut_out_leaves_no_edge_to_be_raised_on_a_child():
    with pytest.raises(PrescriptionError, match=r"medial_flange 8 mm .* first_ray_cutout may be [\d.]+ mm"):
        _built(made_foot(190.0), {"medial_flange": 8.0, "first_ray_cutout": 25.0})


@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_a_thick_midfoot_with_a_sharp_edge_is_as_wide_and_high_as_asked(length, side):
    thick = {"thickness_mid": 8.0, "shell_thickness": 2.0, "edge_rounding": 0.0}
    for name, asked, axis in (("medial_edge_width", 5.0, 0), ("lateral_flange", 15.0, 1)):
        moved = _moved(made_foot(length, side), {**thick, name: asked}, name)
        assert moved[axis] == pytest.approx(asked, abs=0.1)


def test_that_a_mirrored_foot_gets_the_mirrored_edges():
    foot = made_foot(262.0, "left")
    values = {"medial_flange": 7.0, "lateral_edge_height": 3.0, "trim_line": "sport"}
    here, there = (_built(one, values) for one in (foot, sweep.other_side(foot)))
    assert np.array_equal(here.vertices * (1.0, -1.0, 1.0), there.vertices)


EXTREMES = {
    "a thick deep cup with both flanges": {
        "medial_flange": 20.0,
        "lateral_flange": 20.0,
        "shell_thickness": 8.0,
        "heel_cup_depth": 30.0,
    },
    "a thin posted device trimmed high": {
        "lateral_flange": 20.0,
        "trim_line": "high",
        "shell_thickness": 1.5,
        "rearfoot_post": -10.0,
    },
    "a thick solid device with flanges": {
        "medial_flange": 20.0,
        "lateral_flange": 20.0,
        "shell_thickness": 8.0,
        "construction": "full_contact",
        "length": "full",
    },
    "a thick device trimmed low": {"trim_line": "low_profile", "shell_thickness": 8.0, "edge_rounding": 4.0},
}


@pytest.mark.slow
@pytest.mark.parametrize("claim", EXTREMES)
@pytest.mark.parametrize(
    "name", ["size_190_right", "size_310_left", "high_arch", "plantar_only", "flat_sole"]
)
def test_that_raised_and_lowered_edges_leave_a_sound_device(name, claim):
    assert sweep.judge(_built(sweep.foot_of(name), EXTREMES[claim])) == []


@pytest.mark.parametrize("name", ["size_262_right", "warped_0"])
def test_that_an_edge_beside_a_flat_heel_rises_only_where_the_foot_has_a_wall(name):
    foot = sweep.foot_of(name)
    raised, plain = (
        _built(foot, {"heel_cup_depth": 0.0, **edge}) for edge in ({"lateral_edge_height": 12.0}, {})
    )
    stations = raised.size.stations
    out = np.abs(raised.top[-stations:, 1]) - np.abs(plain.top[-stations:, 1])
    # a wall that had to be looked for beyond the foot would lie centimetres outside
    assert out.max() < 10.0
    assert sweep.judge(raised) == []


def test_that_a_thick_zone_under_a_groove_stays_above_the_ground():
    insole = _built(sweep.foot_of("flat_sole"), {"fascia_groove": 4.0, "thickness_mid": 8.0})
    assert insole.mesh.bounds[0, 2] > -0.02
