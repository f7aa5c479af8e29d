"""Thickness by zone, and the tapered distal edge."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest
from aligned import SIZES, made_foot

from orthodesign.checks.thickness import Walls
from orthodesign.foot import Foot
from orthodesign.foundation.raster import cast_vertical
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


def _thinnest(insole: Insole, start: float, end: float) -> float:
    """The least distance from top to underside between two parts of the foot's length, rim left out."""
    inner = insole.size.inner
    top = insole.vertices[:inner]
    chosen = (top[:, 0] > start * insole.foot.length) & (top[:, 0] < end * insole.foot.length)
    normals = insole.mesh.vertex_normals()[:inner]
    return float(Walls(insole.mesh).thickness(top[chosen], normals[chosen]).min())


@pytest.mark.parametrize("zones", [(5.0, 2.0, 3.0), (1.5, 4.0, 6.0), (8.0, 1.5, 8.0)])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_every_zone_is_as_thick_as_asked(length, side, zones):
    rear, mid, fore = zones
    values = {"thickness_rear": rear, "thickness_mid": mid, "thickness_fore": fore, "length": "full"}
    insole = _built(made_foot(length, side), values)
    assert _thinnest(insole, 0.0, 0.29) >= rear - 0.1
    assert _thinnest(insole, 0.39, 0.42) >= mid - 0.1
    assert _thinnest(insole, 0.8, 0.95) >= fore - 0.1


def test_that_a_thin_zone_is_thin_and_leaves_the_top_as_it_is():
    foot = made_foot(262.0)
    thin, even = (_built(foot, values) for values in ({"thickness_mid": 2.0, "shell_thickness": 4.0}, {}))
    assert _thinnest(thin, 0.39, 0.42) == pytest.approx(2.0, abs=0.1)
    inner = thin.size.inner
    assert np.abs(thin.top[:inner, 2] - thin.z_shift - (even.top[:inner, 2] - even.z_shift)).max() < 1e-9


def test_that_zones_of_the_shells_own_thickness_change_nothing():
    foot = made_foot(262.0)
    zones = dict.fromkeys(("thickness_rear", "thickness_mid", "thickness_fore"), 3.0)
    assert np.array_equal(_built(foot, zones).vertices, _built(foot, {}).vertices)


@pytest.mark.parametrize("edge", [1.0, 2.0])
@pytest.mark.parametrize("construction", ["shell", "full_contact"])
@pytest.mark.parametrize("device", ["three_quarter", "sulcus", "full"])
@pytest.mark.parametrize(("length", "side"), FEET)
def test_that_the_distal_edge_is_ground_away_from_below(length, side, device, construction, edge):
    foot = made_foot(length, side)
    values = {"length": device, "construction": construction}
    tapered = _built(foot, {**values, "distal_taper": edge})
    plain = _built(foot, values)
    inner = tapered.size.inner
    assert np.array_equal(tapered.top[:inner, 2], plain.top[:inner, 2])
    y = 0.0
    front = max(corner[0] for corner in tapered.mesh.vertices[np.abs(tapered.mesh.vertices[:, 1] - y) < 2.0])
    at = (front - edge / 2 - 1.2, y)
    corners = tapered.mesh.corners
    top, bottom = (cast_vertical(corners, at, 1.0, (1, 1), lowest=low)[0][0, 0] for low in (False, True))
    # measured upright, on a surface that leans by a few degrees
    assert top - bottom == pytest.approx(edge, abs=0.1)


def test_that_an_edge_thicker_than_the_shell_is_refused():
    with pytest.raises(PrescriptionError, match="distal_taper 3 mm is thicker than the forefoot"):
        Prescription.from_values({"distal_taper": 3.0, "thickness_fore": 2.0})


def test_that_a_mirrored_foot_gets_the_mirrored_thickness():
    foot = made_foot(262.0, "left")
    values = {"thickness_rear": 5.0, "thickness_fore": 2.0, "distal_taper": 1.0}
    here, there = (_built(one, values) for one in (foot, sweep.other_side(foot)))
    assert np.array_equal(here.vertices * (1.0, -1.0, 1.0), there.vertices)


EXTREMES = {
    "a thick forefoot before a thin posted heel": {
        "thickness_fore": 8.0,
        "thickness_rear": 1.5,
        "rearfoot_post": 6.0,
    },
    "a solid device, thick in the middle": {
        "thickness_fore": 1.5,
        "thickness_mid": 8.0,
        "construction": "full_contact",
        "length": "full",
    },
    "a thick shell with a long thin taper": {
        "distal_taper": 1.0,
        "distal_taper_run": 30.0,
        "shell_thickness": 8.0,
    },
    "a taper beside a cut-out": {"distal_taper": 2.0, "first_ray_cutout": 20.0, "forefoot_post": 5.0},
}


@pytest.mark.slow
@pytest.mark.parametrize("claim", EXTREMES)
@pytest.mark.parametrize(
    "name", ["size_190_right", "size_310_left", "broad_child", "plantar_only", "high_arch"]
)
def test_that_uneven_shells_are_sound(name, claim):
    assert sweep.judge(_built(sweep.foot_of(name), EXTREMES[claim])) == []


@pytest.mark.parametrize("construction", ["shell", "full_contact"])
@pytest.mark.parametrize("name", ["size_262_right", pytest.param("broad_child", marks=pytest.mark.slow)])
def test_that_a_tapered_edge_under_a_sloping_forefoot_is_sound_and_as_thin_as_asked(name, construction):
    values = {"distal_taper": 1.2, "distal_taper_run": 26.0, "thickness_fore": 5.0, "arch_change": 8.0}
    values |= {"construction": construction, "length": "sulcus", "forefoot_post": 6.0}
    assert sweep.judge(build_insole(sweep.foot_of(name), Prescription.from_values(values))) == []
