"""The heel's own shape: how wide its cup is, and how far it is inverted."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest
from aligned import SIZES, made_foot

from orthodesign.checks.doses import measure_doses
from orthodesign.delivery import read_back, stl_bytes
from orthodesign.foot import Foot
from orthodesign.foundation.raster import cast_vertical
from orthodesign.insole import Insole, build_insole
from orthodesign.prescription import Prescription, PrescriptionError, warnings_for

sweep = import_module("4_insole.sweep")

QUICK = {(190.0, "left"), (310.0, "right")}
FEET = [
    foot if foot in QUICK else pytest.param(*foot, marks=pytest.mark.slow)
    for foot in ((length, side) for length in SIZES for side in ("left", "right"))
]


def _built(foot: Foot, values: dict) -> Insole:
    return build_insole(foot, Prescription.from_values(values))


def _heights(insole: Insole, x: float, y: np.ndarray) -> np.ndarray:
    corners = insole.mesh.corners
    tops = [cast_vertical(corners, (x, at), 1.0, (1, 1), lowest=False)[0][0, 0] for at in y]
    return np.array(tops) - insole.z_shift


def _apart(insole: Insole, above: float) -> float:
    """Distance between the inner walls beside the heel seat, so far above it."""
    seat = insole.foot.landmarks.heel_seat
    y = seat[1] + np.arange(-45.0, 45.1, 0.5)
    heights = _heights(insole, seat[0], y)
    middle = len(y) // 2
    wanted = heights[middle] + above
    ends = []
    for step in (-1, 1):
        at = middle
        while heights[at] < wanted:
            at += step
        part = (wanted - heights[at - step]) / (heights[at] - heights[at - step])
        ends.append(y[at - step] + step * 0.5 * part)
    return float(ends[1] - ends[0])


@pytest.mark.parametrize("each_side", [-2.0, 2.0, 6.0])
@pytest.mark.parametrize("construction", ["shell", "full_contact"])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_walls_of_the_cup_are_set_apart_by_what_was_asked(length, side, construction, each_side):
    foot = made_foot(length, side)
    wide, usual = (
        _built(foot, {"heel_cup_width": width, "construction": construction, "heel_cup_depth": 16.0})
        for width in (each_side, 0.0)
    )
    assert 0.5 * (_apart(wide, 8.0) - _apart(usual, 8.0)) == pytest.approx(each_side, abs=0.25)


def test_that_a_wider_cup_leaves_what_bears_weight_and_the_arch_alone():
    foot = made_foot(262.0)
    wide, usual = (_built(foot, values) for values in ({"heel_cup_width": 4.0}, {}))
    seat = foot.landmarks.heel_seat
    near = seat[1] + np.linspace(-3.0, 3.0, 5)
    assert _heights(wide, seat[0], near) == pytest.approx(_heights(usual, seat[0], near), abs=0.01)
    arch = foot.landmarks.arch
    at = np.array([arch[1]])
    assert _heights(wide, arch[0], at) == pytest.approx(_heights(usual, arch[0], at), abs=0.01)


@pytest.mark.parametrize("angle", [3.0, 5.0, 7.0])
@pytest.mark.parametrize("pivot", ["edge", "centre"])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_a_blake_inversion_tilts_the_heel_by_its_effective_angle(length, side, pivot, angle):
    foot = made_foot(length, side)
    seat = foot.landmarks.heel_seat
    values = {"heel_cup_depth": 22.0, "lateral_flange": 8.0, "post_pivot": pivot}
    inverted, level = (_built(foot, {**values, "blake_inversion": tilt}) for tilt in (angle, 0.0))
    y = seat[1] + np.array([-7.0, -3.5, 0.0, 3.5, 7.0])
    rise = _heights(inverted, seat[0], y) - _heights(level, seat[0], y)
    slope = foot.medial * np.polyfit(y, rise, 1)[0]
    assert np.degrees(np.arctan(slope)) == pytest.approx(angle, abs=0.05)
    assert rise[2] + inverted.z_shift - level.z_shift == pytest.approx(inverted.heel_rise.posting, abs=0.02)


def test_that_inversion_and_an_intrinsic_post_are_refused_together_and_an_extrinsic_one_is_not():
    both = {"blake_inversion": 5.0, "rearfoot_post": 4.0}
    with pytest.raises(PrescriptionError, match="blake_inversion and an intrinsic rearfoot_post"):
        Prescription.from_values({**both, "rearfoot_post_kind": "intrinsic"})
    assert Prescription.from_values(both).number("blake_inversion") == 5.0


def test_that_an_inverted_heel_asks_for_what_holds_it():
    asked = Prescription.from_values({"blake_inversion": 5.0, "medial_skive": 3.0})
    codes = {finding.code for finding in warnings_for(asked)}
    assert {"RX-BLAKE-CUP", "RX-BLAKE-FLANGE", "RX-BLAKE-SKIVE"} <= codes
    held = Prescription.from_values({"blake_inversion": 5.0, "heel_cup_depth": 22.0, "lateral_flange": 8.0})
    assert not {finding.code for finding in warnings_for(held)} & codes


def test_that_a_mirrored_foot_gets_the_mirrored_heel():
    foot = made_foot(262.0, "left")
    values = {"heel_cup_width": 3.0, "blake_inversion": 5.0}
    here, there = (_built(one, values) for one in (foot, sweep.other_side(foot)))
    assert np.array_equal(here.vertices * (1.0, -1.0, 1.0), there.vertices)


EXTREMES = {
    "a wide deep posted cup": {"heel_cup_width": 6.0, "heel_cup_depth": 30.0, "rearfoot_post": 10.0},
    "a narrow thick solid cup": {
        "heel_cup_width": -3.0,
        "shell_thickness": 8.0,
        "construction": "full_contact",
    },
    "an inverted, posted and skived heel": {
        "blake_inversion": 7.0,
        "rearfoot_post": 6.0,
        "medial_skive": 6.0,
        "heel_cup_depth": 24.0,
        "lateral_flange": 12.0,
    },
}


@pytest.mark.slow
@pytest.mark.parametrize("claim", EXTREMES)
@pytest.mark.parametrize(
    "name", ["size_190_right", "size_310_left", "broad_child", "plantar_only", "flat_sole"]
)
def test_that_heels_at_their_extremes_are_sound(name, claim):
    assert sweep.judge(_built(sweep.foot_of(name), EXTREMES[claim])) == []


@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_dose_of_the_width_is_felt_beside_posts_cover_and_additions(length, side):
    values = {"heel_cup_width": 4.0, "heel_cup_depth": 16.0, "top_cover": 3.0}
    values |= {"rearfoot_post": 6.0, "heel_aperture": 2.0}
    insole = _built(made_foot(length, side), values)
    solid = read_back(stl_bytes(insole.mesh, "test"))
    (dose,) = [one for one in measure_doses(insole, solid, 3.0) if one.parameter == "heel_cup_width"]
    assert dose.realised == pytest.approx(4.0, abs=0.1)


def test_that_a_flattened_heel_has_no_walls_to_be_set_apart():
    with pytest.raises(PrescriptionError, match="heel_cup_width needs a heel_cup_depth of at least 7 mm"):
        Prescription.from_values({"heel_cup_width": 3.0, "heel_cup_depth": 5.0})
