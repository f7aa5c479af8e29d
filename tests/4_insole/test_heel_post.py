"""The height of the heel post: material under the heel, and what it does to heel and balance."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest
from aligned import SIZES, made_foot

from orthodesign.checks.balance import HeelHeight
from orthodesign.delivery import read_back, stl_bytes
from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.raster import cast_vertical
from orthodesign.insole import Insole, build_insole
from orthodesign.prescription import Prescription

sweep = import_module("4_insole.sweep")

QUICK = {(190.0, "left"), (310.0, "right")}
FEET = [
    foot if foot in QUICK else pytest.param(*foot, marks=pytest.mark.slow)
    for foot in ((length, side) for length in SIZES for side in ("left", "right"))
]
POSTS = {
    "flat": {},
    "solid": {"construction": "full_contact"},
    "tilted": {"rearfoot_post": 6.0},
    "turned about its centre": {"rearfoot_post": -5.0, "post_pivot": "centre"},
    "intrinsic": {"rearfoot_post": 4.0, "rearfoot_post_kind": "intrinsic"},
    "inverted": {"blake_inversion": 5.0},
}


def _built(foot: Foot, **values: object) -> Insole:
    return build_insole(foot, Prescription.from_values(values))


def _heights(solid: Mesh, points, lowest: bool) -> np.ndarray:
    met = [cast_vertical(solid.corners, tuple(p), 1.0, (1, 1), lowest=lowest)[0][0, 0] for p in points]
    return np.array(met)


@pytest.mark.parametrize("post", POSTS)
@pytest.mark.parametrize("height", [2.5, 10.0])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_heel_stands_on_so_much_more_material(length, side, height, post):
    foot = made_foot(length, side)
    high, low = (
        _built(foot, heel_post_height=asked, heel_cup_depth=14.0, **POSTS[post]) for asked in (height, 0.0)
    )
    solid, other = (read_back(stl_bytes(one.mesh, "test")) for one in (high, low))
    seat = foot.landmarks.heel_seat[:2]
    under = [seat + np.array([dx, dy]) for dx in (-8.0, 0.0, 8.0) for dy in (-7.0, 0.0, 7.0)]
    # the ground stays where it was, so that is what the leg feels too
    raised = _heights(solid, under, lowest=False) - _heights(other, under, lowest=False)
    assert raised == pytest.approx(height, abs=0.02)
    assert _heights(solid, under, lowest=True) == pytest.approx(0.0, abs=1e-3)
    assert high.heel_rise.posting - low.heel_rise.posting == pytest.approx(height, abs=1e-9)
    assert high.heel_rise.lift == 0.0
    assert HeelHeight.of(high).height - HeelHeight.of(low).height == pytest.approx(height, abs=0.02)


@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_nothing_of_it_is_left_at_the_metatarsal_heads(length, side):
    foot = made_foot(length, side)
    high, low = (_built(foot, heel_post_height=asked, length="full") for asked in (6.0, 0.0))
    heads = [foot.landmarks.mth1[:2], foot.landmarks.mth5[:2]]
    tops = [_heights(one.mesh, heads, lowest=False) for one in (high, low)]
    assert tops[0] == pytest.approx(tops[1], abs=0.02)


@pytest.mark.parametrize("construction", ["shell", "full_contact"])
def test_that_motion_is_ground_off_a_high_post_before_the_device_is_carried_up(construction):
    # a heel that bears weight is flat: nothing of its shell is clear of the ground by itself
    foot = made_foot(262.0, arch=3.0, flatness=1.0)
    motion = {"rearfoot_post_motion": 5.0, "construction": construction}
    alone, high = _built(foot, **motion), _built(foot, heel_post_height=3.0, **motion)
    assert alone.heel_rise.total > 0.5
    assert high.heel_rise.total == pytest.approx(3.0)
    assert high.z_shift == pytest.approx(_built(foot, construction=construction).z_shift)
    assert sweep.judge(high) == []


def test_that_the_post_of_an_inverted_heel_is_as_broad_as_any_other():
    foot = made_foot(262.0)
    standing = [
        (np.abs(_built(foot, blake_inversion=4.0, heel_post_height=height).bottom[:, 2]) < 1e-6).sum()
        for height in (0.0, 2.0)
    ]
    assert standing[1] > 1.2 * standing[0]


def test_that_a_mirrored_foot_stands_on_the_mirrored_post():
    foot = made_foot(225.0, "left")
    here, there = (
        _built(one, heel_post_height=4.0, rearfoot_post=3.0) for one in (foot, sweep.other_side(foot))
    )
    assert np.array_equal(here.vertices * (1.0, -1.0, 1.0), there.vertices)


EXTREMES = {
    "a high, tilted and lifted heel": {
        "heel_post_height": 10.0,
        "rearfoot_post": 10.0,
        "heel_lift": 12.0,
        "heel_cup_depth": 30.0,
    },
    "a high post under a thick, flat heel": {
        "heel_post_height": 10.0,
        "shell_thickness": 8.0,
        "heel_cup_depth": 0.0,
    },
    "a solid device that is lifted early": {
        "heel_post_height": 10.0,
        "heel_lift": 12.0,
        "lift_taper_end": 50.0,
        "construction": "full_contact",
    },
}


@pytest.mark.parametrize("claim", EXTREMES)
@pytest.mark.parametrize(
    "name",
    [
        "size_190_right",
        *(
            pytest.param(name, marks=pytest.mark.slow)
            for name in ("size_310_left", "broad_child", "flat_sole")
        ),
    ],
)
def test_that_a_post_at_its_highest_is_sound(name, claim):
    assert sweep.judge(_built(sweep.foot_of(name), **EXTREMES[claim])) == []
