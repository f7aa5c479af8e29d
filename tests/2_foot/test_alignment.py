"""Feet with known answers are found as they are, however they were captured and stored."""

from dataclasses import replace
from functools import lru_cache

import feet
import numpy as np
import pytest
from numpy.testing import assert_allclose

from orthodesign.foot import align
from orthodesign.foot.parametric import FootShape
from orthodesign.foundation import Mesh
from orthodesign.scan import scan_from_mesh

SHAPES = {
    "adult": FootShape(),
    "child": replace(FootShape.of_length(150.0), arch_height=8.0, side="left"),
    "large": FootShape.of_length(320.0),
    "high arch": FootShape(length=240.0, arch_height=30.0, side="left"),
    "flat foot": FootShape(length=240.0, arch_height=3.0, side="left"),
    "narrow": FootShape(ball_width=82.0, heel_width=55.0),
    "hallux valgus": FootShape(hallux_angle=30.0, toe_splay=2.0, toe_formula="square"),
    "adducted": FootShape(length=230.0, forefoot_abduction=-10.0, side="left"),
    "semi-loaded": FootShape(sole_flatness=0.4),
}


QUICK = ("adult", "child", "narrow")


def quick(case, soon):
    """A case of the quick suite, or one that waits for the whole."""
    return pytest.param(case, marks=() if soon else pytest.mark.slow)


@lru_cache(maxsize=32)
def known(name="adult", warp=None):
    return feet.known_foot(SHAPES[name], warp)


def aligned(foot, **options):
    return align(scan_from_mesh(foot.mesh, unit=foot.unit, capture=foot.capture), **options)


def frame_error(foot, found):
    """Degrees and mm by which the frame found differs from the true one."""
    off = found.foot_from_scan @ np.linalg.inv(foot.foot_from_scan)
    turn = off[:3, :3] / np.cbrt(np.linalg.det(off[:3, :3]))
    return np.degrees(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1))), np.abs(off[:3, 3]).max()


def assert_true(foot, found, degrees=1.0, mm=1.5):
    angle, shift = frame_error(foot, found)
    assert found.side == foot.side
    assert found.side_confidence > 0.95
    assert angle < degrees
    assert shift < mm
    measured = found.measurements
    assert measured.foot_length_mm == pytest.approx(foot.measures.length, rel=0.01)
    assert measured.ball_width_mm == pytest.approx(foot.measures.ball_width, rel=0.03)
    assert measured.heel_width_mm == pytest.approx(foot.measures.heel_width, rel=0.03)
    assert measured.arch_height_mm == pytest.approx(foot.measures.arch_height, rel=0.1, abs=1.0)


@pytest.mark.parametrize("name", [quick(name, name in QUICK) for name in SHAPES])
def test_that_frame_side_and_measures_of_a_closed_foot_are_true(name):
    foot = feet.moved(known(name), feet.rigid(3))
    assert_true(foot, aligned(foot))


@pytest.mark.parametrize("number", range(len(feet.WARPS)))
@pytest.mark.parametrize("name", ["adult", quick("high arch", False)])
def test_that_feet_beyond_the_template_are_as_true(name, number):
    foot = feet.moved(known(name, feet.WARPS[number]), feet.rigid(number))
    assert_true(foot, aligned(foot))


def test_that_landmarks_lie_where_the_foot_has_them():
    foot = feet.moved(known("adult", feet.WARPS[0]), feet.rigid(8))
    found = aligned(foot).landmarks
    for mark in ("heel", "heel_seat", "mth1", "mth5", "arch", "longest_toe"):
        assert_allclose(getattr(found, mark)[:2], foot.landmarks[mark][:2], atol=3.0)


@pytest.mark.parametrize(
    "disguise",
    [
        quick(lambda foot: feet.plantar_only(foot, 38.0), False),
        lambda foot: feet.plantar_only(foot, 28.0),
        quick(feet.open_topped, False),
        quick(feet.on_floor, False),
        feet.inside_out,
        quick(feet.soup, False),
        quick(feet.shuffled, False),
        quick(feet.with_stray_parts, False),
        quick(lambda foot: feet.with_flipped_patch(foot, seed=4), False),
        lambda foot: feet.with_flipped_triangles(foot, 0.3),
        lambda foot: feet.with_holes(foot, 8, 7.0),
        lambda foot: feet.noisy(foot, 0.4),
        lambda foot: feet.in_unit(foot, "inch"),
    ],
)
def test_that_frame_and_length_survive_how_a_foot_was_captured(disguise):
    foot = feet.moved(disguise(known("adult", feet.WARPS[1])), feet.rigid(11))
    found = aligned(foot)
    # a scale does not turn a foot
    angle, shift = frame_error(foot, found)
    assert found.side == foot.side
    assert angle < 1.0
    assert shift < 1.5
    assert found.length == pytest.approx(foot.measures.length, rel=0.01)


@pytest.mark.parametrize("boxed", [quick(False, True), quick(True, False)])
def test_that_a_foam_impression_gives_the_frame_of_the_foot_that_made_it(boxed):
    foam = feet.impression(known("adult", feet.WARPS[2]), boxed=boxed)
    foot = feet.moved(foam, feet.rigid(5) @ feet.UPSIDE_DOWN)
    angle, shift = frame_error(foot, found := aligned(foot))
    assert found.side == foot.side
    assert angle < 1.0
    assert shift < 1.5


@pytest.mark.parametrize("height", [quick(200.0, True), quick(350.0, False)])
def test_that_a_leg_changes_nothing(height):
    foot = feet.moved(feet.with_leg(height=height), feet.rigid(6))
    assert_true(foot, aligned(foot))


def test_that_a_sole_pressed_flat_is_told_and_still_aligned():
    foot = feet.moved(feet.flat_sole(), feet.rigid(7))
    found = aligned(foot)
    assert_true(foot, found)
    assert "FOOT-FLAT-SOLE" in [finding.code for finding in found.findings]


def test_that_an_unknown_unit_is_solved_from_the_foot_length():
    foot = feet.moved(known("adult", feet.WARPS[0]), feet.rigid(2) @ np.diag([0.037, 0.037, 0.037, 1.0]))
    found = align(scan_from_mesh(foot.mesh, foot_length_mm=foot.measures.length))
    assert found.length == pytest.approx(foot.measures.length, abs=0.01)
    angle, shift = frame_error(foot, found)
    assert angle < 1.0
    assert shift < 1.5


def test_that_a_side_given_by_hand_is_used_and_remarked_upon():
    foot = known()
    found = aligned(foot, side="left")
    assert found.side == "left"
    assert found.side_confidence < 0.05
    assert "FOOT-SIDE-GIVEN" in [finding.code for finding in found.findings]
    # the geometry is never mirrored: the frame stays right-handed
    assert np.linalg.det(found.foot_from_scan[:3, :3]) == pytest.approx(1.0)


def test_that_landmarks_picked_by_hand_are_kept_and_the_frame_follows():
    foot = feet.in_unit(feet.moved(known(), feet.rigid(9)), "cm")
    back = np.linalg.inv(foot.foot_from_scan)
    wanted = foot.landmarks["mth1"] + [6.0, 8.0, 0.0]
    pick = back[:3, :3] @ wanted + back[:3, 3]
    plain, picked = aligned(foot), aligned(foot, picks={"mth1": pick})
    there = np.linalg.inv(picked.foot_from_scan) @ [*picked.landmarks.mth1, 1.0]
    in_f = foot.foot_from_scan @ there
    assert_allclose(in_f[:2], wanted[:2], atol=0.3)
    # the axis goes to the midpoint of the heads, moved by 4 mm over some 140 mm
    assert frame_error(foot, picked)[0] > frame_error(foot, plain)[0] + 0.8
    marks = picked.landmarks
    assert_allclose(marks.mth1[1] + marks.mth5[1], 0.0, atol=0.1)


def frames(foot, count, seed=0):
    """The frame found in the same foot stored in ``count`` other ways, in its first coordinates."""
    for number in range(count):
        motion = feet.rigid(seed + number)
        other = feet.shuffled(feet.moved(foot, motion), number)
        stored = Mesh.of(other.mesh.vertices.astype(np.float32), other.mesh.faces)
        yield align(scan_from_mesh(stored, unit="mm")).foot_from_scan @ motion


def assert_same_frame(first, second, degrees, mm):
    off = first @ np.linalg.inv(second)
    assert np.degrees(np.abs(off[:3, :3] - np.eye(3)).max()) < degrees
    assert np.abs(off[:3, 3]).max() < mm


@pytest.mark.parametrize("kind", [quick("closed", False), "plantar", quick("flat", False)])
def test_that_the_frame_does_not_depend_on_how_the_scan_was_stored(kind):
    foot = {
        "closed": lambda: known("adult", feet.WARPS[3]),
        "plantar": lambda: feet.plantar_only(known("high arch", feet.WARPS[1])),
        "flat": feet.flat_sole,
    }[kind]()
    first = aligned(foot).foot_from_scan
    for other in frames(foot, 3):
        assert_same_frame(first, other, 0.3, 0.3)


def test_that_a_mirrored_scan_is_the_other_foot_with_mirrored_landmarks():
    foot = feet.moved(known("adult", feet.WARPS[2]), feet.rigid(4))
    across = np.array([1.0, 1.0, -1.0])
    this = aligned(foot)
    for faces in (foot.mesh.faces, foot.mesh.faces[:, ::-1]):
        other = align(scan_from_mesh(Mesh.of(foot.mesh.vertices * across, faces), unit="mm"))
        assert {this.side, other.side} == {"left", "right"}
        for mark in this.landmarks.names():
            assert_allclose(
                getattr(this.landmarks, mark), getattr(other.landmarks, mark) * [1.0, -1.0, 1.0], atol=1e-3
            )


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_that_many_motions_and_feet_agree(seed):
    foot = known(list(SHAPES)[seed], feet.WARPS[seed])
    first = aligned(foot).foot_from_scan
    for other in frames(foot, 12, seed=100 * seed):
        assert_same_frame(first, other, 0.3, 0.3)
