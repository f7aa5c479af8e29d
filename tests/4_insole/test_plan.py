"""The device seen from above: its distal edge, and the cut-out under the first ray."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest
from aligned import SIZES, made_foot

from orthodesign.foot import Foot
from orthodesign.insole import Insole, build_insole
from orthodesign.prescription import Prescription, PrescriptionError

sweep = import_module("4_insole.sweep")

QUICK = {(190.0, "left"), (310.0, "right")}
FEET = [
    foot if foot in QUICK else pytest.param(*foot, marks=pytest.mark.slow)
    for foot in ((length, side) for length in SIZES for side in ("left", "right"))
]


def _built(foot: Foot, values: dict) -> Insole:
    return build_insole(foot, Prescription.from_values(values))


def _front(insole: Insole, y: float) -> float:
    """x of the foremost point of the device at this y of frame F."""
    corners = insole.mesh.corners
    start, end = corners.reshape(-1, 3), np.roll(corners, -1, axis=1).reshape(-1, 3)
    meets = (start[:, 1] < y) != (end[:, 1] < y)
    start, end = start[meets], end[meets]
    share = (y - start[:, 1]) / (end[:, 1] - start[:, 1])
    return float((start[:, 0] + share * (end[:, 0] - start[:, 0])).max())


def _across(foot: Foot, part: float) -> float:
    """y of frame F at this part of the way from the fifth metatarsal head to the first."""
    return float(foot.landmarks.mth5[1] + part * (foot.landmarks.mth1[1] - foot.landmarks.mth5[1]))


@pytest.mark.parametrize("forward", [-5.0, 5.0])
@pytest.mark.parametrize("device", ["three_quarter", "sulcus", "full"])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_distal_edge_moves_by_what_was_asked(length, side, device, forward):
    foot = made_foot(length, side)
    moved, usual = (
        _front(_built(foot, {"length": device, "distal_edge": edge}), _across(foot, 0.42))
        for edge in (forward, 0.0)
    )
    assert moved - usual == pytest.approx(forward, abs=0.2)


@pytest.mark.parametrize("depth", [12.0, 20.0])
@pytest.mark.parametrize("device", ["three_quarter", "sulcus"])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_edge_retreats_under_the_first_ray_and_stays_under_the_others(length, side, device, depth):
    foot = made_foot(length, side)
    cut, whole = (
        _built(foot, {"length": device, "first_ray_cutout": depth, "shell_thickness": 2.0} | more)
        for more in ({}, {"first_ray_cutout": 0.0})
    )
    between_heads = max(0.17 * (foot.landmarks.mth1[1] - foot.landmarks.mth5[1]) * foot.medial, 9.0)
    at = float(foot.landmarks.mth1[1]) - foot.medial * between_heads
    assert _front(whole, at) - _front(cut, at) == pytest.approx(depth, abs=0.5)
    for part in (0.15, 0.42):
        assert _front(cut, _across(foot, part)) == pytest.approx(_front(whole, _across(foot, part)), abs=0.1)


def test_that_a_cut_out_is_refused_on_a_device_under_the_toes():
    with pytest.raises(PrescriptionError, match="first_ray_cutout needs a device that ends behind the toes"):
        Prescription.from_values({"first_ray_cutout": 15.0, "length": "full"})


def test_that_width_and_height_of_one_edge_exclude_each_other():
    with pytest.raises(PrescriptionError, match="are two ways to move the medial edge"):
        Prescription.from_values({"medial_edge_width": 3.0, "medial_flange": 5.0})


def test_that_a_mirrored_foot_gets_the_mirrored_cut_out():
    foot = made_foot(262.0, "left")
    values = {"first_ray_cutout": 18.0, "distal_edge": 3.0}
    here, there = (_built(one, values) for one in (foot, sweep.other_side(foot)))
    assert np.array_equal(here.vertices * (1.0, -1.0, 1.0), there.vertices)


EXTREMES = {
    "a deep broad cut-out in a thick solid device": {
        "first_ray_cutout": 25.0,
        "first_ray_cutout_width": 20.0,
        "construction": "full_contact",
        "distal_edge": -5.0,
        "shell_thickness": 8.0,
    },
    "a deep cut-out in a thin device to the sulcus": {
        "first_ray_cutout": 25.0,
        "length": "sulcus",
        "shell_thickness": 1.5,
        "forefoot_post": 8.0,
    },
    "a short edge under a lateral forefoot post": {"distal_edge": -5.0, "forefoot_post": -10.0},
}


@pytest.mark.slow
@pytest.mark.parametrize("claim", EXTREMES)
@pytest.mark.parametrize(
    "name", ["size_190_right", "size_310_left", "broad_child", "plantar_only", "flat_sole"]
)
def test_that_a_device_cut_at_its_extremes_is_sound(name, claim):
    assert sweep.judge(_built(sweep.foot_of(name), EXTREMES[claim])) == []
