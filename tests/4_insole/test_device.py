"""The device as a whole: where it lies, what it stands on, how thick it is, which way it faces."""

from __future__ import annotations

import numpy as np
import pytest
from aligned import REAL, made_foot, mirrored, real_foot

from orthodesign.checks import check_standing, check_topology, minimum_thickness, self_intersections
from orthodesign.foundation.heightfield import HeightField
from orthodesign.insole import build_insole
from orthodesign.prescription import Prescription, PrescriptionError

DEVICES = [
    {},
    {"length": "sulcus", "width": "wide"},
    {"length": "full", "heel_cup_depth": 18.0},
    {"construction": "full_contact"},
    {"construction": "full_contact", "length": "full", "arch_change": 4.0},
    {"rearfoot_post": 6.0, "rearfoot_post_kind": "intrinsic", "forefoot_post": 5.0},
    {"rearfoot_post": -4.0, "forefoot_post": -6.0, "forefoot_post_kind": "extrinsic", "top_cover": 3.0},
    {"heel_lift": 12.0, "medial_skive": 6.0, "heel_cup_depth": 24.0, "shell_thickness": 2.0},
    {"edge_rounding": 0.0, "shell_thickness": 5.0, "width": "narrow"},
]


@pytest.mark.parametrize("values", DEVICES, ids=str)
@pytest.mark.parametrize(("length", "side"), [(190.0, "left"), (310.0, "right")])
def test_that_every_device_is_a_sound_solid_that_stands(values, length, side):
    insole = build_insole(made_foot(length, side), Prescription.from_values(values))
    solid = insole.mesh
    topology = check_topology(solid)
    assert topology.closed
    assert topology.bodies == 1
    assert solid.volume > 0
    assert not topology.findings
    assert self_intersections(solid).count == 0
    asked = insole.prescription.number("shell_thickness")
    assert minimum_thickness(solid).thickness_mm >= asked - 0.1
    assert solid.bounds[0, 2] == pytest.approx(0.0, abs=1e-6)
    assert check_standing(solid).margin_mm > 2.0


def test_that_the_neutral_top_is_the_plantar_surface_carried_up_by_the_shell():
    foot = made_foot()
    insole = build_insole(foot, Prescription())
    assert insole.z_shift == pytest.approx(3.0, abs=0.05)
    inner = insole.vertices[: insole.size.inner]
    sole = foot.sole.at(inner[:, 0], inner[:, 1] * foot.medial)
    # below the support plane a device is as level as the floor
    followed = sole > 0.0
    assert np.abs(inner[followed, 2] - insole.z_shift - sole[followed]).max() < 0.02
    assert (inner[~followed, 2] >= insole.z_shift - 0.03).all()


@pytest.mark.parametrize("name", REAL)
def test_that_the_device_follows_the_scan(name):
    foot = real_foot(name)
    insole = build_insole(foot, Prescription())
    top = HeightField.below(insole.mesh, 1.0, lowest=False)
    raw = foot.plantar.raw
    x, y = np.meshgrid(top.x, top.y, indexing="ij")
    scan = raw.at(x, y * foot.medial)
    dx, dy = foot.sole.gradient()
    slope = foot.sole.with_z(np.hypot(dx, dy)).at(x, y * foot.medial)
    judged = np.isfinite(top.z) & np.isfinite(scan) & (slope < np.tan(np.radians(60))) & (scan > -0.1)
    off = np.abs(top.z - insole.z_shift - scan)[judged]
    assert np.percentile(off, 90) < 0.3


@pytest.mark.parametrize("values", DEVICES[::3], ids=str)
def test_that_a_mirrored_foot_gives_the_mirrored_device(values):
    foot = made_foot(225.0, "right", 18.0)
    other = mirrored(foot)
    assert (foot.side, other.side) == ("right", "left")
    here = build_insole(foot, Prescription.from_values(values))
    there = build_insole(other, Prescription.from_values(values))
    assert np.allclose(here.vertices * (1.0, -1.0, 1.0), there.vertices, atol=1e-6)
    assert there.mesh.volume == pytest.approx(here.mesh.volume, rel=1e-9)


@pytest.mark.parametrize("name", ["plantar-right/scan.obj", "synthetic/find_synth_2_R.stl"])
def test_that_a_mirrored_scan_gives_the_mirrored_device(name):
    foot = real_foot(name)
    other = mirrored(foot)
    assert other.side == "left"
    here, there = (
        build_insole(one, Prescription.from_values({"rearfoot_post": 4.0})) for one in (foot, other)
    )
    assert np.allclose(here.vertices * (1.0, -1.0, 1.0), there.vertices, atol=1e-4)


def test_that_the_same_inputs_give_the_same_bytes():
    foot, asked = made_foot(), Prescription.from_values({"heel_lift": 3.0, "medial_skive": 2.0})
    first = build_insole(foot, asked).vertices.tobytes()
    build_insole(foot, asked.with_values(heel_lift=9.0, length="full"))
    assert build_insole(foot, asked).vertices.tobytes() == first


def test_that_extrinsic_posts_put_material_under_the_shell_and_intrinsic_ones_do_not():
    foot = made_foot()
    volumes = {
        kind: build_insole(
            foot, Prescription.from_values({"forefoot_post": 8.0, "forefoot_post_kind": kind})
        ).mesh.volume
        for kind in ("extrinsic", "intrinsic")
    }
    assert volumes["extrinsic"] > volumes["intrinsic"] * 1.05


def test_that_a_full_contact_device_is_solid_down_to_the_ground():
    insole = build_insole(made_foot(), Prescription.from_values({"construction": "full_contact"}))
    assert np.abs(insole.bottom[:, 2]).max() < 1e-9


def test_that_motion_grinds_off_the_medial_part_of_the_base_alone():
    foot = made_foot()
    values = {"rearfoot_post": 6.0, "rearfoot_post_motion": 4.0}
    ground, whole = (
        build_insole(foot, Prescription.from_values(value)) for value in (values, {"rearfoot_post": 6.0})
    )
    moved = np.abs(ground.vertices - whole.vertices).max(axis=1) > 1e-6
    assert moved.any()
    assert (ground.vertices[moved, 1] > 0).all()
    assert (ground.vertices[moved, 0] < 0.4 * foot.length).all()
    assert np.array_equal(ground.top, whole.top)


@pytest.mark.parametrize(
    ("length", "longest", "shortest"),
    [("three_quarter", 0.74, 0.6), ("sulcus", 0.86, 0.74), ("full", 1.06, 0.97)],
)
def test_that_devices_are_as_long_as_their_name_says(length, longest, shortest):
    foot = made_foot(262.0)
    insole = build_insole(foot, Prescription.from_values({"length": length}))
    assert shortest * foot.length < insole.mesh.bounds[1, 0] < longest * foot.length


def test_that_a_three_quarter_device_ends_behind_the_metatarsal_heads():
    foot = made_foot(262.0)
    insole = build_insole(foot, Prescription())
    rim = insole.vertices
    for head, behind in ((foot.landmarks.mth1, 12.0), (foot.landmarks.mth5, 10.0)):
        beside = np.abs(rim[:, 1] - head[1]) < 3.0
        assert rim[beside, 0].max() <= head[0] - behind + 6.0


def test_that_wide_and_narrow_move_the_medial_border_by_an_eighth_of_an_inch():
    foot = made_foot(262.0)
    x = foot.landmarks.mth1[0] - 40.0
    edges = {}
    for width in ("narrow", "standard", "wide"):
        top = build_insole(foot, Prescription.from_values({"width": width})).top
        edges[width] = top[np.abs(top[:, 0] - x) < 2.0, 1].max()
    assert edges["wide"] - edges["standard"] == pytest.approx(3.2, abs=1.0)
    assert edges["standard"] - edges["narrow"] == pytest.approx(3.2, abs=1.0)


def test_that_the_dimensions_are_those_of_real_insoles():
    foot = made_foot(262.0)
    size = np.ptp(build_insole(foot, Prescription.from_values({"length": "full"})).mesh.bounds, axis=0)
    assert 225 <= size[0] <= 303
    assert 80 <= size[1] <= 104
    assert 13 <= size[2] <= 41


def test_that_an_arch_height_out_of_reach_is_refused():
    with pytest.raises(PrescriptionError, match="arch_height"):
        build_insole(made_foot(), Prescription.from_values({"arch_height": 45.0}))
