"""A lateral forefoot post beside a first-ray cut-out: what it stood on is cut away."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest
from aligned import made_foot

from orthodesign.checks.standing import check_standing
from orthodesign.insole import build_insole
from orthodesign.insole.cutout import CutOut
from orthodesign.prescription import Prescription

sweep = import_module("4_insole.sweep")


@pytest.mark.parametrize("depth", [8.0, 15.0, 25.0])
@pytest.mark.parametrize("post", [-12.0, -5.0, -1.0, 10.0])
@pytest.mark.parametrize("more", [{}, {"post_pivot": "centre"}, {"distal_taper": 1.5}], ids=str)
@pytest.mark.parametrize(
    ("length", "width"), [(190.0, "narrow"), pytest.param(262.0, "wide"), pytest.param(310.0, "wide")]
)
def test_that_a_posted_device_with_a_cut_out_stands_still(length, width, more, post, depth):
    values = {"forefoot_post": post, "first_ray_cutout": depth, "width": width, **more}
    insole = build_insole(made_foot(length, "left"), Prescription.from_values(values))
    assert check_standing(insole.mesh).findings == ()


def test_that_it_stands_beside_the_cut_out_and_the_top_does_not_know():
    foot = made_foot(262.0)
    values = {"forefoot_post": -10.0, "first_ray_cutout": 20.0}
    insole, flat = (
        build_insole(foot, Prescription.from_values({**values, "forefoot_post_kind": kind}))
        for kind in ("intrinsic", "extrinsic")
    )
    assert np.array_equal(insole.top, flat.top)
    standing = insole.bottom[(insole.bottom[:, 2] < 1e-3) & (insole.bottom[:, 0] > 0.5 * foot.length)]
    cutout = CutOut.of(insole.prescription)
    assert cutout is not None
    assert standing[:, 1].max() < foot.landmarks.mth1[1]
    # a strip as broad as an intrinsic post usually has, not the whole edge as under an extrinsic one
    assert 8.0 < np.ptp(standing[:, 1]) < 0.8 * np.ptp(flat.bottom[flat.bottom[:, 0] > 0.5 * foot.length, 1])


@pytest.mark.parametrize("name", ["size_190_right", pytest.param("size_310_left", marks=pytest.mark.slow)])
@pytest.mark.parametrize("construction", ["shell", "full_contact"])
def test_that_it_is_sound(name, construction):
    values = {
        "forefoot_post": -10.0,
        "first_ray_cutout": 25.0,
        "width": "wide",
        "construction": construction,
    }
    assert sweep.judge(build_insole(sweep.foot_of(name), Prescription.from_values(values))) == []
