"""Additions: each has its height or depth at its named point, fades smoothly, and leaves the rest alone.

The numbers are measured here with this file's own rays, at points worked out from the landmarks.
"""

from __future__ import annotations

import numpy as np
import pytest
from aligned import REAL, SIZES, made_foot, real_foot

from orthodesign.checks import check_topology, minimum_thickness, self_intersections
from orthodesign.checks.addition_doses import RAISED, SUNK, named_point
from orthodesign.checks.clinical import clinical_findings
from orthodesign.checks.doses import dose_findings, measure_doses
from orthodesign.delivery import read_back, stl_bytes
from orthodesign.foundation.raster import cast_vertical
from orthodesign.insole import build_insole
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.blank import blank_for
from orthodesign.insole.grid import FULL
from orthodesign.insole.order import added
from orthodesign.prescription import CATALOGUE, Kind, Prescription, PrescriptionError, Role

ONE_OF_EACH = {
    "met_pad": 4.0,
    "met_bar": 3.0,
    "mortons_extension": 3.0,
    "reverse_mortons": 3.0,
    "offload_mth1": 3.0,
    "offload_mth4": 2.0,
    "toe_crest": 4.0,
    "cluffy_wedge": 4.0,
    "heel_aperture": 3.0,
    "fascia_groove": 3.0,
    "cuboid_support": 3.0,
    "lateral_arch": 3.0,
}
FIVE = {
    "met_pad": 4.0,
    "offload_mth1": 3.0,
    "fascia_groove": 3.0,
    "heel_aperture": 3.0,
    "cuboid_support": 3.0,
    "length": "full",
}
CORNERS = [(190.0, "left"), (310.0, "right")]
EVERY_FOOT = [
    (length, side) if (length, side) in CORNERS else pytest.param(length, side, marks=pytest.mark.slow)
    for length in SIZES
    for side in ("left", "right")
]


def tops(foot, values, points):
    """Heights of the written top in frame F at plan points of frame M."""
    insole = build_insole(foot, Prescription.from_values({"length": "full", **values}))
    corners = read_back(stl_bytes(insole.mesh, "test")).corners
    plan = [(float(x), float(y) * foot.medial) for x, y in np.atleast_2d(points)]
    heights = [cast_vertical(corners, point, 1.0, (1, 1), lowest=False)[0][0, 0] for point in plan]
    return np.array(heights) - insole.z_shift


def effect(foot, values, name, points):
    without = {key: value for key, value in values.items() if key != name}
    return tops(foot, values, points) - tops(foot, without, points)


def asked_for(values):
    return Prescription.from_values({"length": "full", **values})


def sound(insole):
    solid = read_back(stl_bytes(insole.mesh, "test"))
    topology = check_topology(solid)
    assert topology.closed
    assert topology.bodies == 1
    assert self_intersections(solid).count == 0
    thinnest = minimum_thickness(solid, max(4.0, insole.prescription.number("shell_thickness")))
    assert thinnest.thickness_mm >= insole.prescription.number("shell_thickness") - 0.1
    assert solid.bounds[0, 2] == pytest.approx(0.0, abs=1e-3)
    return solid, thinnest.thickness_mm


@pytest.mark.parametrize("name", ONE_OF_EACH)
@pytest.mark.parametrize(("length", "side"), EVERY_FOOT)
def test_that_an_addition_has_its_height_or_depth_at_its_named_point(length, side, name):
    foot = made_foot(length, side)
    point = named_point(name, Anatomy.of(foot), asked_for({}))
    sign = -1.0 if name in SUNK else 1.0
    for value in (ONE_OF_EACH[name], CATALOGUE[name].limits[1]):
        measured = effect(foot, {name: value}, name, point)
        assert measured == pytest.approx(sign * value, abs=0.05)


@pytest.mark.slow
@pytest.mark.parametrize("name", ONE_OF_EACH)
@pytest.mark.parametrize("thickness", [1.5, 8.0])
@pytest.mark.parametrize("construction", ["shell", "full_contact"])
@pytest.mark.parametrize(("length", "side"), CORNERS)
def test_that_the_highest_of_each_makes_a_sound_true_device(length, side, construction, thickness, name):
    values = {name: CATALOGUE[name].limits[1], "construction": construction, "shell_thickness": thickness}
    insole = build_insole(made_foot(length, side), asked_for(values))
    solid, thinnest = sound(insole)
    assert all(dose.ok for dose in measure_doses(insole, solid, thinnest))


@pytest.mark.parametrize("height", [-5.0, -2.0, 3.0, 8.0])
@pytest.mark.parametrize("thickness", [2.0, pytest.param(8.0, marks=pytest.mark.slow)])
def test_that_every_picked_point_has_its_own_height(height, thickness):
    foot = made_foot(225.0, "left")
    spots = ((55.0, 5.0, 8.0, height), (95.0, -16.0, 8.0, -2.0), (125.0, 14.0, 10.0, 2.0))
    values = {"spots": spots, "shell_thickness": thickness}
    points = np.array(spots)
    assert effect(foot, values, "spots", points[:, :2]) == pytest.approx(points[:, 3], abs=0.05)
    insole = build_insole(foot, asked_for(values))
    solid, thinnest = sound(insole)
    doses = [dose for dose in measure_doses(insole, solid, thinnest) if dose.parameter == "spots"]
    assert [dose.prescribed for dose in doses] == [height, -2.0, 2.0]
    assert all(dose.ok for dose in doses)


def test_that_points_whose_flanks_meet_still_have_their_heights():
    foot = made_foot()
    spots = ((100.0, 0.0, 5.0, 2.0), (111.0, 0.0, 5.0, -2.0))
    points = np.array(spots)
    measured = effect(foot, {"spots": spots, "shell_thickness": 2.0}, "spots", points[:, :2])
    assert measured == pytest.approx(points[:, 3], abs=0.05)
    sound(build_insole(foot, asked_for({"spots": spots, "shell_thickness": 2.0})))
    # a thick shell would fold between higher ones
    higher = {"spots": ((100.0, 0.0, 5.0, 5.0), (111.0, 0.0, 5.0, -5.0)), "shell_thickness": 8.0}
    with pytest.raises(PrescriptionError, match=r"at x 100 and 111 mm, too near .* shell of 8 mm"):
        build_insole(foot, asked_for(higher))
    sound(build_insole(foot, asked_for({**higher, "construction": "full_contact"})))


def test_that_half_the_height_is_left_at_the_radius_of_a_point():
    foot = made_foot()
    for height in (-2.0, 3.0):
        spots = ((110.0, -5.0, 10.0, height),)
        ring = [(110.0 + 10.0 * np.cos(a), -5.0 + 10.0 * np.sin(a)) for a in np.linspace(0, 6, 7)]
        assert effect(foot, {"spots": spots}, "spots", ring) == pytest.approx(0.5 * height, abs=0.15)


@pytest.mark.parametrize(("length", "side"), CORNERS)
def test_that_a_drawn_groove_lies_where_it_was_drawn(length, side):
    foot = made_foot(length, side)
    part = length / 255.0
    line = tuple((x * part, y * part) for x, y in ((60, 8), (90, 14), (120, 10)))
    values = {"fascia_groove": 3.0, "groove_line": line}
    ends = [line[0], line[-1]]
    assert effect(foot, values, "fascia_groove", ends) == pytest.approx(-3.0, abs=0.1)
    middle = named_point("fascia_groove", Anatomy.of(foot), asked_for(values))
    assert effect(foot, values, "fascia_groove", middle) == pytest.approx(-3.0, abs=0.1)
    beside = middle - np.array([0.0, 25.0 * part])
    assert effect(foot, values, "fascia_groove", beside) == pytest.approx(0.0, abs=1e-3)


def test_that_neighbouring_heads_are_relieved_each_by_its_own_depth():
    foot = made_foot(225.0, "right")
    values = {"offload_mth2": 4.0, "offload_mth3": 2.0, "offload_mth1": 3.0, "offload_radius": 12.0}
    for name in ("offload_mth1", "offload_mth2", "offload_mth3"):
        at = named_point(name, Anatomy.of(foot), asked_for(values))
        assert effect(foot, values, name, at) == pytest.approx(-values[name], abs=0.05)


def test_that_recesses_under_neighbouring_heads_are_one_trough():
    foot = made_foot()
    anatomy, values = Anatomy.of(foot), {"offload_mth2": 3.0, "offload_mth3": 3.0}
    second, third = (named_point(name, anatomy, asked_for({})) for name in values)
    between = [second + part * (third - second) for part in (0.25, 0.5, 0.75)]
    sunk = tops(foot, values, between) - tops(foot, {}, between)
    assert sunk == pytest.approx(-3.0, abs=0.4)


def test_that_moved_additions_have_their_dose_where_they_were_moved_to():
    foot = made_foot(225.0, "left")
    anatomy, bare = Anatomy.of(foot), asked_for({})
    for name, moves, by in (
        ("met_pad", {"met_pad_offset": -9.0}, (-9.0, 0.0)),
        ("met_bar", {"met_bar_offset": -7.0}, (-7.0, 0.0)),
        ("heel_aperture", {"heel_aperture_forward": 8.0, "heel_aperture_aside": -5.0}, (8.0, -5.0)),
        ("cuboid_support", {"cuboid_forward": 10.0, "cuboid_aside": 6.0}, (10.0, 6.0)),
        ("toe_crest", {"toe_crest_offset": 5.0}, (5.0, 0.0)),
    ):
        value = ONE_OF_EACH[name]
        at = named_point(name, anatomy, bare) + by
        measured = effect(foot, {name: value, **moves}, name, at)
        assert np.abs(measured) == pytest.approx(value, abs=0.05), name


def test_that_the_pad_lies_8_mm_behind_the_line_of_the_heads_and_aside_is_medial():
    foot = made_foot(255.0, "left")
    anatomy = Anatomy.of(foot)
    chord = 0.53 * anatomy.mth5[:2] + 0.47 * anatomy.mth1[:2]
    apex = named_point("met_pad", anatomy, asked_for({}))
    assert apex[1] == pytest.approx(chord[1])
    # the third head lies about 4 mm in front of the straight line between the first and the fifth
    assert apex[0] - chord[0] == pytest.approx(4.0 - 8.0, abs=0.3)
    moved = named_point("met_pad", anatomy, asked_for({"met_pad_aside": 6.0}))
    assert moved[1] - apex[1] == pytest.approx(6.0)


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_that_an_addition_at_nothing_changes_no_bit(name):
    foot = made_foot()
    plain = asked_for({"heel_lift": 3.0})
    manners = {
        other: parameter.limits[1]
        for other, parameter in CATALOGUE.items()
        if parameter.role is Role.MANNER and parameter.kind is Kind.NUMBER and parameter.group in _GROUPS
    }
    before = build_insole(foot, plain).vertices.tobytes()
    build_insole(foot, plain.with_values(**{name: 2.0}))
    assert build_insole(foot, plain.with_values(**{name: 0.0}, **manners)).vertices.tobytes() == before
    assert added(blank_for(foot, plain, FULL).places, plain) is None


_GROUPS = {CATALOGUE[name].group for name in (*RAISED, *SUNK)}


@pytest.mark.parametrize("name", [*ONE_OF_EACH, "spots"])
def test_that_the_slopes_of_an_addition_are_those_of_its_heights(name):
    foot = made_foot(225.0)
    value = ((80.0, 4.0, 7.0, 4.0), (97.0, 6.0, 7.0, -4.0)) if name == "spots" else CATALOGUE[name].limits[1]
    asked = asked_for({name: value, "offload_mth2": 4.0})
    blank = blank_for(foot, asked, FULL)
    surface = added(blank.places, asked)
    grid = (FULL.along + 1, FULL.across + 1)
    x, y, z, dx, dy = (blank.inner(one).reshape(grid) for one in (blank.places.x, blank.places.y, *surface))
    for axis in (0, 1):
        a, b = (slice(None, -1), slice(1, None)) if axis == 0 else (..., ...)
        if axis == 0:
            pair = [(one[a], one[b]) for one in (x, y, z, dx, dy)]
        else:
            pair = [(one[:, :-1], one[:, 1:]) for one in (x, y, z, dx, dy)]
        (x0, x1), (y0, y1), (z0, z1), (dx0, dx1), (dy0, dy1) = pair
        climbed = 0.5 * (dx0 + dx1) * (x1 - x0) + 0.5 * (dy0 + dy1) * (y1 - y0)
        # the trapezium rule over a cell: off by no more than the bend within it
        assert np.abs(z1 - z0 - climbed).max() < 0.15
        assert np.abs(z1 - z0 - climbed).mean() < 0.002


def test_that_no_addition_moves_the_edge_of_the_device():
    foot = made_foot()
    plain = asked_for({})
    for name, value in ONE_OF_EACH.items():
        asked = plain.with_values(**{name: value})
        here, there = build_insole(foot, asked), build_insole(foot, plain)
        assert np.array_equal(here.top[:, :2], there.top[:, :2]), name


def test_that_a_relief_carries_the_device_up_rather_than_thin_it():
    foot = made_foot()
    plain, sunk = (
        build_insole(foot, asked_for({"heel_aperture": depth, "heel_lift": 2.0})) for depth in (0.0, 4.0)
    )
    assert sunk.z_shift == pytest.approx(plain.z_shift + 4.0, abs=0.1)
    assert sunk.heel_rise.additions == pytest.approx(sunk.z_shift - plain.z_shift)
    assert sunk.heel_rise.total == pytest.approx(2.0 + sunk.heel_rise.additions)
    said = [finding.code for finding in clinical_findings(sunk)]
    assert "CLINICAL-ADDITIONS-RAISE" in said
    assert "CLINICAL-SOLE-BELOW" not in said
    sound(sunk)


def test_that_a_raise_does_not_move_the_ground():
    foot = made_foot()
    plain, raised = (build_insole(foot, asked_for({"met_pad": height})) for height in (0.0, 5.0))
    assert raised.z_shift == plain.z_shift
    assert raised.heel_rise.total == 0.0


@pytest.mark.parametrize("depth", [6.0, 12.0, 20.0])
def test_that_a_heel_cup_is_as_deep_as_asked_beside_an_aperture(depth):
    values = {"heel_cup_depth": depth, "heel_aperture": 4.0, "heel_aperture_width": 35.0}
    insole = build_insole(made_foot(), asked_for(values))
    solid, thinnest = sound(insole)
    assert all(dose.ok for dose in measure_doses(insole, solid, thinnest))


@pytest.mark.parametrize("values", [{}, {"construction": "full_contact"}, {"forefoot_post": 6.0}], ids=str)
@pytest.mark.parametrize(("length", "side"), CORNERS)
def test_that_five_additions_at_once_are_all_true(length, side, values):
    insole = build_insole(made_foot(length, side), asked_for({**FIVE, **values}))
    solid, thinnest = sound(insole)
    doses = measure_doses(insole, solid, thinnest)
    assert {dose.parameter for dose in doses} >= set(FIVE) - {"length"}
    assert all(dose.ok for dose in doses)


@pytest.mark.slow
@pytest.mark.parametrize("name", REAL)
def test_that_additions_are_true_on_real_scans(name):
    insole = build_insole(real_foot(name), asked_for({**FIVE, "toe_crest": 4.0, "lateral_arch": 3.0}))
    solid, thinnest = sound(insole)
    assert all(dose.ok for dose in measure_doses(insole, solid, thinnest))


def test_that_an_addition_beside_the_device_is_said_so():
    insole = build_insole(made_foot(), Prescription.from_values({"cluffy_wedge": 4.0}))
    solid = read_back(stl_bytes(insole.mesh, "test"))
    doses = measure_doses(insole, solid, 3.0)
    assert [(dose.realised, dose.ok) for dose in doses if dose.parameter == "cluffy_wedge"] == [(None, None)]
    assert [finding.code for finding in dose_findings(doses)] == ["DOSE-BESIDE-DEVICE"]


@pytest.mark.parametrize("name", ["met_pad", "met_bar"])
@pytest.mark.parametrize(("length", "side"), CORNERS)
def test_that_a_pad_or_bar_moved_back_is_true_on_a_three_quarter_device(length, side, name):
    values = {name: 3.0, f"{name}_offset": -6.0, "length": "three_quarter"}
    at = named_point(name, Anatomy.of(made_foot(length, side)), asked_for(values))
    assert effect(made_foot(length, side), values, name, at) == pytest.approx(3.0, abs=0.05)
