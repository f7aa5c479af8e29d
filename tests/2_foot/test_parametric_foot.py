from dataclasses import replace
from functools import lru_cache

import feet
import numpy as np
import pytest
import trimesh
from numpy.testing import assert_allclose
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from orthodesign.foot.lines import arch_line_ends, heel_bearing
from orthodesign.foot.parametric import FootShape, make_foot
from orthodesign.foot.parametric.measure import section
from orthodesign.foot.parametric.samples import sample_pair, template_arrays
from orthodesign.foundation import HeightField
from orthodesign.foundation.files import resource

SHAPES = {
    "adult": FootShape(),
    "left": FootShape(side="left"),
    "child": replace(FootShape.of_length(150.0), arch_height=8.0),
    "large": FootShape.of_length(320.0),
    "high arch": FootShape(length=270.0, arch_height=26.0),
    "flat foot": FootShape(length=240.0, arch_height=3.0, side="left"),
    "standing on glass": FootShape(arch_height=6.0, sole_flatness=1.0),
    "narrow": FootShape(ball_width=82.0, heel_width=55.0),
    "broad, abducted": FootShape(ball_width=112.0, heel_width=72.0, forefoot_abduction=10.0),
    "hallux valgus": FootShape(hallux_angle=30.0, toe_splay=2.0, toe_formula="square"),
    "leg": FootShape(ankle_height=300.0),
}


@lru_cache(maxsize=32)
def made(name):
    return make_foot(SHAPES[name], resolution=3.0)


every_shape = pytest.mark.parametrize("name", SHAPES)


def directed_edges(mesh):
    start, end = mesh.faces.ravel(), np.roll(mesh.faces, -1, axis=1).ravel()
    return start, end


@every_shape
def test_that_every_edge_joins_two_triangles_in_opposite_directions(name):
    start, end = directed_edges(made(name).mesh)
    count = len(made(name).mesh.vertices)
    there, back = start * count + end, end * count + start
    assert len(np.unique(there)) == len(there)
    assert np.array_equal(np.sort(there), np.sort(back))


@every_shape
def test_that_a_foot_is_one_body_without_handles_facing_outwards(name):
    mesh = made(name).mesh
    start, end = directed_edges(mesh)
    count = len(mesh.vertices)
    bodies, _ = connected_components(coo_matrix((np.ones(len(start)), (start, end)), shape=(count, count)))
    assert bodies == 1
    assert count - len(start) // 2 + len(mesh.faces) == 2
    assert mesh.volume > 0
    assert mesh.areas.min() > 0


@every_shape
def test_that_the_asked_measures_are_realised(name):
    shape, measures = SHAPES[name], made(name).measures
    assert measures.length == pytest.approx(shape.length, rel=0.002)
    assert measures.ball_width == pytest.approx(shape.ball_width, rel=0.01)
    assert measures.heel_width == pytest.approx(shape.heel_width, rel=0.01)
    assert measures.arch_height == pytest.approx(shape.arch_height, abs=0.3)


@every_shape
def test_that_heel_and_both_metatarsal_heads_touch_the_support_plane_from_above(name):
    foot = made(name)
    marks = foot.landmarks
    assert_allclose([marks.heel_seat[2], marks.mth1[2], marks.mth5[2]], 0.0, atol=0.01)
    # the sole is softened before it is touched, and may be lower between the heads
    assert foot.mesh.vertices[:, 2].min() > -0.25


@every_shape
def test_that_the_axis_and_the_heel_are_those_of_frame_f(name):
    foot = made(name)
    assert foot.mesh.vertices[:, 0].min() == pytest.approx(0.0, abs=1e-6) or name == "leg"
    assert_allclose(foot.landmarks.mth1[1] + foot.landmarks.mth5[1], 0.0, atol=0.05)
    medial = 1.0 if foot.shape.side == "right" else -1.0
    assert medial * foot.landmarks.mth1[1] > 0 > medial * foot.landmarks.mth5[1]


def test_that_the_medial_arch_is_higher_than_the_lateral_border():
    foot = made("adult")
    sole = HeightField.below(foot.mesh, 1.0)
    assert sole.at(110.0, 20.0) > sole.at(110.0, -20.0) + 5.0


def test_that_length_is_measured_by_hand_as_reported():
    x = made("adult").mesh.vertices[:, 0]
    assert np.ptp(x) == pytest.approx(made("adult").measures.length, abs=1e-9)


def test_that_the_arch_height_is_the_highest_sole_point_on_the_medial_arch_line():
    foot = made("high arch")
    marks = foot.landmarks
    sole = HeightField.below(foot.mesh, 0.5)
    bearing = heel_bearing(sole.with_z(np.where(np.isnan(sole.z), 99.0, sole.z)), marks.heel_seat)
    start, end = arch_line_ends(marks.heel_seat, bearing, marks.mth1)
    x, y = (start + np.linspace(0.02, 0.98, 300)[:, None] * (end - start)).T
    assert sole.at(x, y).max() == pytest.approx(foot.measures.arch_height, abs=0.05)


def test_that_a_left_foot_is_the_mirror_image_of_a_right_one():
    left, right = made("left"), made("adult")
    assert np.array_equal(left.mesh.vertices, right.mesh.vertices * [1.0, -1.0, 1.0])
    assert left.mesh.volume == pytest.approx(right.mesh.volume)
    for name, point in right.landmarks.as_dict().items():
        assert np.array_equal(left.landmarks.as_dict()[name], point * [1.0, -1.0, 1.0])


@pytest.mark.parametrize("name", ["adult", "child", "large", "hallux valgus"])
def test_that_a_foot_has_five_separate_toes(name):
    foot = made(name)
    x = 0.835 * foot.shape.length
    across = section(foot.mesh, np.array([x, 0.0, 0.0]), np.array([1.0, 0.0, 0.0]))
    ends = np.round(across.reshape(-1, 3), 6)
    _, number = np.unique(ends, axis=0, return_inverse=True)
    number = number.reshape(-1, 2)
    count = number.max() + 1
    loops, _ = connected_components(
        coo_matrix((np.ones(len(number)), (number[:, 0], number[:, 1])), shape=(count, count))
    )
    assert loops == 5


@pytest.mark.parametrize(("formula", "longest"), [("egyptian", "hallux"), ("greek", "second")])
def test_that_the_toe_formula_says_which_toe_is_longest(formula, longest):
    foot = make_foot(FootShape(toe_formula=formula), resolution=3.0)
    assert (foot.landmarks.longest_toe[1] > 20.0) == (longest == "hallux")


def test_that_standing_on_glass_presses_the_sole_flat():
    def contact(flatness):
        foot = make_foot(FootShape(arch_height=10.0, sole_flatness=flatness), resolution=3.0)
        return np.count_nonzero(HeightField.below(foot.mesh, 2.0).z < 0.01) * 4.0

    unloaded, semi, standing = contact(0.0), contact(0.4), contact(1.0)
    assert unloaded < 160.0
    assert unloaded < 0.1 * semi < 0.1 * standing
    # a loaded footprint without toes measures some 90 to 130 cm²
    assert 6000.0 < standing < 16000.0


def test_that_a_shape_no_foot_can_have_is_refused():
    with pytest.raises(ValueError, match="arch_height of 60"):
        FootShape(arch_height=60.0)


def test_that_the_shipped_feet_and_template_are_what_the_code_makes():
    shipped = np.load(resource("feet", "template.npz"))
    made_now = template_arrays()
    assert set(shipped.files) == set(made_now)
    table = made_now.pop("nearest")
    for name, array in made_now.items():
        assert_allclose(shipped[name], array, atol=1e-3)
    # of two points equally near to a cell either will do
    assert (shipped["nearest"] == table).mean() > 0.999
    for foot in sample_pair():
        mesh = trimesh.load(resource("feet", f"sample_{foot.shape.side}.stl"), process=False)
        assert_allclose(mesh.triangles, foot.mesh.corners, atol=1e-3)


def test_that_the_template_lies_on_the_default_foot_with_outward_normals():
    template = np.load(resource("feet", "template.npz"))
    assert template["points"].shape == template["normals"].shape == (6000, 3)
    assert_allclose(np.linalg.norm(template["normals"], axis=1), 1.0, atol=1e-4)
    sole = template["points"][:, 2] < 1.0
    assert template["normals"][sole, 2].mean() < -0.9
    # evenly spread: neighbours are about as far apart everywhere
    near = trimesh.proximity.cKDTree(template["points"]).query(template["points"], k=2)[0][:, 1]
    assert near.mean() > 1.0


@pytest.mark.parametrize("warp", feet.WARPS)
def test_that_the_truth_of_a_warped_foot_follows_the_warp(warp):
    plain, warped = feet.known_foot(), feet.known_foot(warp=warp)
    marks = warped.landmarks
    assert_allclose([marks["heel_seat"][2], marks["mth1"][2], marks["mth5"][2]], 0.0, atol=0.01)
    assert warped.mesh.vertices[:, 2].min() > -0.3
    assert np.abs(warped.mesh.vertices - plain.mesh.vertices).max() > 3.0
    hidden = feet.in_unit(feet.moved(warped, feet.rigid(7)), "inch")
    assert_allclose(hidden.in_frame_f().vertices, warped.mesh.vertices, atol=1e-9)


@pytest.mark.parametrize("boxed", [False, True])
def test_that_an_impression_is_the_negative_of_the_sole(boxed):
    foot = feet.known_foot()
    foam = feet.impression(foot, boxed=boxed)
    hollow = HeightField.below(foam.mesh, 2.0, lowest=False)
    sole = HeightField.below(foot.mesh, 2.0)
    at_arch = foot.landmarks["arch"]
    assert hollow.at(*at_arch[:2]) == pytest.approx(float(sole.at(*at_arch[:2])), abs=0.3)
    solid = trimesh.Trimesh(foam.mesh.vertices, foam.mesh.faces, process=False)
    assert solid.is_watertight == boxed
    if boxed:
        assert solid.volume > 0


@pytest.mark.parametrize("form", feet.FORMATS)
def test_that_every_format_holds_the_same_foot(form, tmp_path):
    foot = feet.known_foot(FootShape.of_length(180.0))
    loaded = trimesh.load(feet.write(foot, tmp_path, form), force="mesh")
    assert len(loaded.faces) == len(foot.mesh.faces)
    assert_allclose(loaded.bounds, foot.mesh.bounds, atol=1e-3)
