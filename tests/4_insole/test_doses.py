"""Doses: the effect of each correction on the exported solid, on feet of every size and both sides.

The numbers are measured here with this file's own rays, not with the program's dose meter.
"""

from __future__ import annotations

import numpy as np
import pytest
from aligned import REAL, SIZES, made_foot, real_foot

from orthodesign.delivery import read_back, stl_bytes
from orthodesign.foot import Foot
from orthodesign.foundation.raster import cast_vertical
from orthodesign.insole import build_insole
from orthodesign.insole.anatomy import Anatomy
from orthodesign.prescription import Prescription

EVERY_FOOT = [(length, side) for length in SIZES for side in ("left", "right")]
QUICK = {(190.0, "left"), (310.0, "right")}
FEET = [foot if foot in QUICK else pytest.param(*foot, marks=pytest.mark.slow) for foot in EVERY_FOOT]


def _tops(foot: Foot, values: dict, points) -> np.ndarray:
    """Heights of the written top in frame F at plan points of frame D."""
    insole = build_insole(foot, Prescription.from_values(values))
    solid = read_back(stl_bytes(insole.mesh, "test"))
    heights = [cast_vertical(solid.corners, tuple(p), 1.0, (1, 1), lowest=False)[0][0, 0] for p in points]
    return np.array(heights) - insole.z_shift


def _effect(foot: Foot, values: dict, name: str, points) -> np.ndarray:
    without = {key: value for key, value in values.items() if key != name}
    return _tops(foot, values, points) - _tops(foot, without, points)


def _tilt(foot: Foot, values: dict, name: str, centre) -> float:
    """Degrees, medial up: the slope across a 15 mm disc."""
    across = np.array([[0.0, dy] for dy in (-7.4, -3.7, 0.0, 3.7, 7.4)])
    effect = _effect(foot, values, name, np.asarray(centre)[:2] + across)
    slope = np.polyfit(across[:, 1], effect, 1)[0]
    return float(np.degrees(np.arctan(slope * foot.medial)))


@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_lift_is_exact_under_the_heel_and_gone_at_the_metatarsal_heads(length, side):
    foot = made_foot(length, side)
    seat = foot.landmarks.heel_seat
    under = [seat[:2] + np.array([dx, dy]) for dx in (-10.0, 0.0, 10.0) for dy in (-8.0, 0.0, 8.0)]
    assert _effect(foot, {"heel_lift": 5.5}, "heel_lift", under) == pytest.approx(5.5, abs=0.01)
    full = {"heel_lift": 5.5, "length": "full"}
    heads = [foot.landmarks.mth1[:2], foot.landmarks.mth5[:2]]
    assert _effect(foot, full, "heel_lift", heads) == pytest.approx(0.0, abs=0.02)


@pytest.mark.parametrize("end", [50.0, 60.0, 100.0])
def test_that_the_lift_is_gone_from_the_taper_end_on(end):
    foot = made_foot()
    values = {"heel_lift": 6.0, "lift_taper_end": end, "length": "full"}
    x = end / 100.0 * foot.length
    points = [(x + dx, 0.0) for dx in (0.0, 2.0)] if end < 100 else [(x - 0.5, 20.0)]
    assert _effect(foot, values, "heel_lift", points) == pytest.approx(0.0, abs=0.02)
    assert _effect(foot, values, "heel_lift", [foot.landmarks.heel_seat[:2]]) == pytest.approx(6.0, abs=0.02)


@pytest.mark.parametrize("change", [-4.0, 3.0, 8.0])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_arch_changes_at_the_arch_point_and_not_at_heel_or_heads(length, side, change):
    foot = made_foot(length, side)
    marks = foot.landmarks
    values = {"arch_change": change, "length": "full"}
    points = [marks.arch[:2], marks.heel_seat[:2], marks.mth1[:2], marks.mth5[:2]]
    assert _effect(foot, values, "arch_change", points) == pytest.approx([change, 0.0, 0.0, 0.0], abs=0.03)


def test_that_the_two_doors_to_the_arch_lead_to_the_same_device():
    foot = made_foot()
    height = float(foot.landmarks.arch[2])
    by_height = build_insole(foot, Prescription.from_values({"arch_height": height + 2.5}))
    by_change = build_insole(foot, Prescription.from_values({"arch_change": 2.5}))
    assert np.allclose(by_height.vertices, by_change.vertices, atol=1e-9)


@pytest.mark.parametrize("apex", [38.0, 50.0])
def test_that_the_arch_point_moves_to_the_apex_asked_for(apex):
    foot = made_foot()
    values = {"arch_change": 3.0, "arch_apex": apex}
    insole = build_insole(foot, Prescription.from_values(values))
    assert insole.arch[0] == pytest.approx(apex / 100.0 * foot.length)
    assert _effect(foot, values, "arch_change", [insole.arch[:2]]) == pytest.approx(3.0, abs=0.02)


@pytest.mark.parametrize("angle", [-6.0, 2.0, 8.0])
@pytest.mark.parametrize("kind", ["extrinsic", "intrinsic"])
@pytest.mark.parametrize("pivot", ["edge", "centre"])
@pytest.mark.parametrize("side", ["left", "right"])
def test_that_the_rearfoot_is_tilted_by_the_prescribed_angle(angle, kind, pivot, side):
    foot = made_foot(225.0, side)
    values = {"rearfoot_post": angle, "rearfoot_post_kind": kind, "post_pivot": pivot}
    assert _tilt(foot, values, "rearfoot_post", foot.landmarks.heel_seat) == pytest.approx(angle, abs=0.03)


@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_an_edge_pivot_only_adds_and_a_centre_pivot_lifts_nothing(length, side):
    foot = made_foot(length, side)
    seat = foot.landmarks.heel_seat[:2]
    around = [seat + np.array([0.0, dy]) for dy in np.linspace(-0.08, 0.08, 5) * length]
    edge = {"rearfoot_post": 4.0}
    assert (_effect(foot, edge, "rearfoot_post", around) >= -1e-3).all()
    rise = build_insole(foot, Prescription.from_values(edge)).heel_rise
    assert _effect(foot, edge, "rearfoot_post", [seat])[0] == pytest.approx(rise.posting, abs=0.01)
    assert rise.lift == pytest.approx(0.0, abs=1e-9)
    centre = {"rearfoot_post": 4.0, "post_pivot": "centre"}
    assert _effect(foot, centre, "rearfoot_post", [seat])[0] == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("angle", [-5.0, 4.0])
@pytest.mark.parametrize("kind", ["extrinsic", "intrinsic"])
@pytest.mark.parametrize("length", ["three_quarter", "full"])
def test_that_the_distal_edge_is_tilted_by_the_prescribed_angle(angle, kind, length):
    foot = made_foot(262.0, "left")
    values = {"forefoot_post": angle, "forefoot_post_kind": kind, "length": length}
    marks = foot.landmarks
    centre = 0.5 * (marks.mth1 + marks.mth5) - (21.0, 0.0, 0.0)
    assert _tilt(foot, values, "forefoot_post", centre) == pytest.approx(angle, abs=0.03)
    assert _tilt(foot, values, "forefoot_post", marks.heel_seat) == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("name", ["medial_skive", "lateral_skive"])
@pytest.mark.parametrize("depth", [1.0, 2.0, 6.0])
@pytest.mark.parametrize(("length", "side"), FEET[::7])
def test_that_a_skive_is_as_deep_as_asked_on_the_third_line_and_rises_at_15_degrees(
    length, side, name, depth
):
    foot = made_foot(length, side)
    towards = 1.0 if name == "medial_skive" else -1.0
    third = Anatomy.of(foot).skive_point(towards) * (1.0, foot.medial)
    values = {name: depth, "heel_cup_depth": 16.0}
    assert _effect(foot, values, name, [third]) == pytest.approx(depth, abs=0.03)
    if depth == 6.0:
        outwards = towards * foot.medial
        pair = [third - (0.0, outwards * 1.5), third]
        low, high = _tops(foot, values, pair)
        assert np.degrees(np.arctan((high - low) / 1.5)) == pytest.approx(15.0, abs=0.5)


@pytest.mark.parametrize("depth", [0.0, 3.0, 6.0, 8.0, 12.0, 20.0, 30.0])
@pytest.mark.parametrize("values", [{}, {"heel_lift": 4.0, "arch_change": -3.0}])
@pytest.mark.parametrize("construction", ["shell", "full_contact"])
def test_that_the_posterior_rim_stands_at_the_cup_depth_over_the_lowest_heel(depth, values, construction):
    foot = made_foot(262.0)
    asked = Prescription.from_values({**values, "heel_cup_depth": depth, "construction": construction})
    insole = build_insole(foot, asked)
    heel = insole.top[insole.top[:, 0] < 0.28 * foot.length]
    seat = foot.landmarks.heel_seat
    behind = insole.vertices[
        (insole.vertices[:, 0] < seat[0]) & (np.abs(insole.vertices[:, 1] - seat[1]) < 1.0)
    ]
    assert behind[:, 2].max() - heel[:, 2].min() == pytest.approx(depth, abs=0.2)


@pytest.mark.parametrize("depth", [8.0, 14.0, 22.0])
def test_that_a_posted_and_skived_heel_cup_keeps_its_depth(depth):
    foot = made_foot(262.0)
    insole = build_insole(
        foot, Prescription.from_values({"rearfoot_post": 5.0, "medial_skive": 3.0, "heel_cup_depth": depth})
    )
    heel = insole.top[insole.top[:, 0] < 0.28 * foot.length]
    seat = foot.landmarks.heel_seat
    behind = insole.vertices[
        (insole.vertices[:, 0] < seat[0]) & (np.abs(insole.vertices[:, 1] - seat[1]) < 1.0)
    ]
    assert behind[:, 2].max() - heel[:, 2].min() == pytest.approx(depth, abs=0.2)


@pytest.mark.parametrize("cover", [1.5, 3.0, 6.0])
def test_that_the_top_lies_lower_by_the_cover(cover):
    foot = made_foot()
    seat = foot.landmarks.heel_seat[:2]
    assert _effect(foot, {"top_cover": cover}, "top_cover", [seat]) == pytest.approx(-cover, abs=0.05)


@pytest.mark.parametrize("name", REAL)
def test_that_all_doses_hold_together_on_real_scans(name):
    foot = real_foot(name)
    values = {
        "heel_lift": 4.0,
        "arch_change": 2.0,
        "rearfoot_post": 4.0,
        "forefoot_post": -3.0,
        "medial_skive": 3.0,
        "heel_cup_depth": 15.0,
    }
    marks = foot.landmarks
    third = Anatomy.of(foot).skive_point(1.0) * (1.0, foot.medial)
    distal = 0.5 * (marks.mth1 + marks.mth5) - (21.0, 0.0, 0.0)
    assert _effect(foot, values, "heel_lift", [marks.heel_seat[:2]]) == pytest.approx(4.0, abs=0.05)
    assert _effect(foot, values, "arch_change", [marks.arch[:2]]) == pytest.approx(2.0, abs=0.05)
    assert _effect(foot, values, "medial_skive", [third]) == pytest.approx(3.0, abs=0.1)
    assert _tilt(foot, values, "rearfoot_post", marks.heel_seat) == pytest.approx(4.0, abs=0.1)
    assert _tilt(foot, values, "forefoot_post", distal) == pytest.approx(-3.0, abs=0.1)
