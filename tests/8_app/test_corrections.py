"""What the user corrects in what was found: said of the foot, kept in the file's axes, found anew."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import feet
import numpy as np
import pytest
from commands import command, is_refusal
from numpy.testing import assert_allclose

from orthodesign.app.session.corrections import cropped, turned, uncropped
from orthodesign.case import Case, FootInputs, case_bytes, case_from_bytes
from orthodesign.design import Cut, ScanOptions, find_foot_in
from orthodesign.foot.parametric.samples import stl_bytes
from orthodesign.foundation.mesh import joined

SIDES = ("right", "left")
UNITS = ("mm", "m", "inch")


@cache
def stored(side, unit="mm", seed=4):
    """A made foot and the bytes of its file, lying anyhow."""
    foot = feet.known_foot(resolution=4.0)
    foot = foot if side == "right" else feet.mirrored(foot)
    foot = feet.in_unit(feet.moved(foot, feet.rigid(seed)), unit)
    return foot, stl_bytes(foot.mesh)


@cache
def found(side, unit="mm", options=None):
    return find_foot_in(stored(side, unit)[1], Path("foot.stl"), options or ScanOptions(unit=unit))


def axes(foot):
    """Unit directions of frame F in the file's axes, as rows."""
    turn = foot.foot_from_scan[:3, :3]
    return turn / np.linalg.norm(turn, axis=1, keepdims=True)


@pytest.mark.parametrize(("side", "unit"), [("right", "mm"), ("left", "m")])
def test_that_turned_over_is_half_a_turn_about_the_long_axis_and_twice_is_as_before(side, unit):
    first = found(side, unit)
    over = turned(ScanOptions(unit=unit, picks=(("mth1", (1.0, 2.0, 3.0)),)), first, "over")
    assert over.picks == ()
    assert_allclose(over.up, -axes(first)[2], atol=1e-12)
    assert_allclose(over.forward, axes(first)[0], atol=1e-12)
    second = found(side, unit, over)
    assert axes(second)[2] @ axes(first)[2] < -0.5
    again = found(side, unit, turned(over, second, "over"))
    assert np.array_equal(again.foot_from_scan, first.foot_from_scan)
    assert again.landmarks.as_json() == first.landmarks.as_json()


def test_that_turned_round_is_half_a_turn_about_the_vertical_and_twice_is_as_before():
    path = Path(__file__).parents[2].parent / "shared" / "scans" / "plantar-right" / "scan.obj"
    if not path.exists():
        pytest.skip("the shared scans are not beside the checkout")

    def find(options):
        return find_foot_in(path.read_bytes(), path, options)

    first = find(ScanOptions())
    round_ = turned(ScanOptions(), first, "round")
    assert_allclose(round_.up, axes(first)[2], atol=1e-12)
    assert_allclose(round_.forward, -axes(first)[0], atol=1e-12)
    second = find(round_)
    assert axes(second)[0] @ axes(first)[0] < -0.5
    again = find(turned(round_, second, "round"))
    assert np.array_equal(again.foot_from_scan, first.foot_from_scan)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("side", SIDES)
def test_that_every_part_is_cut_away_where_it_was_said(side, unit):
    foot = found(side, unit)
    truth, _ = stored(side, unit)
    corners = truth.mesh.vertices @ foot.foot_from_scan[:3, :3].T + foot.foot_from_scan[:3, 3]
    for part, axis, at, away in (
        ("above", 2, 60.0, lambda z: z > 60.0),
        ("below", 2, 3.0, lambda z: z < 3.0),
        ("behind", 0, 20.0, lambda x: x < 20.0),
        ("before", 0, 230.0, lambda x: x > 230.0),
        ("medial", 1, 25.0, lambda y: y * foot.medial > 25.0),
        ("lateral", 1, -30.0, lambda y: y * foot.medial < -30.0),
    ):
        (cut,) = cropped(ScanOptions(), foot, part, at).cuts
        in_front = (truth.mesh.vertices - cut.point) @ cut.normal > 0
        assert np.array_equal(in_front, ~away(corners[:, axis])), part


def test_that_a_crop_adds_to_others_keeps_the_landmarks_and_can_be_taken_back():
    options = ScanOptions(unit="mm", picks=(("mth1", (1.0, 2.0, 3.0)),), up=(0.0, 0.0, 1.0))
    once = cropped(options, found("left"), "above", 70.0)
    twice = cropped(once, found("left"), "before", 240.0)
    assert twice.cuts[:1] == once.cuts
    assert len(twice.cuts) == 2
    assert twice.picks == options.picks
    assert uncropped(twice) == options
    assert len({once, twice, options}) == 3


@pytest.mark.parametrize(("side", "unit"), [("right", "mm"), ("left", "inch")])
def test_that_a_foot_cropped_above_is_the_same_foot_without_its_top(side, unit):
    first = found(side, unit)
    lower = found(side, unit, cropped(ScanOptions(unit=unit), first, "above", 55.0))
    assert lower.side == side
    assert lower.skin.bounds[1, 2] == pytest.approx(55.0, abs=0.5)
    for name in ("heel_seat", "mth1", "mth5"):
        assert_allclose(getattr(lower.landmarks, name), getattr(first.landmarks, name), atol=1.0)


def test_that_corrections_come_back_from_a_case_file():
    options = turned(cropped(ScanOptions(), found("left", "m"), "medial", 45.5), found("left", "m"), "over")
    case = Case("AB-1042", "2026-11-21", left=FootInputs(options=options))
    again = case_from_bytes(case_bytes(case)).left.options
    assert again == options
    assert again.cuts == (Cut(options.cuts[0].point, options.cuts[0].normal),)


def test_that_the_command_line_says_all_that_the_window_does(tmp_path):
    pair = tmp_path / "pair.stl"
    pair.write_bytes(stl_bytes(joined([stored("right")[0].mesh, stored("right", seed=9)[0].mesh])))
    whole, _ = stored("right")
    medial = np.linalg.inv(whole.foot_from_scan)
    other = stored("right", seed=9)[0].mesh.centroids.mean(axis=0)
    middle = 0.5 * (whole.mesh.centroids.mean(axis=0) + other)
    cut = f"{_three(middle)}:{_three(whole.mesh.centroids.mean(axis=0) - other)}"
    up, ahead = _three(medial[:3, 2]), _three(medial[:3, 0])
    words = ("inspect", pair, "--unit", "mm", "--cut", cut, "--up", up, "--forward", ahead)
    answer = command(*words)
    assert (answer.code, answer.err) == (0, "")
    assert "SCAN-CUT" in answer.out
    assert "FOOT-LIE-GIVEN" not in answer.out
    assert is_refusal(command("inspect", pair, "--unit", "mm"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--up", "0,0"), "is not a direction"),
        (("--up", "0,0,0"), "is not a direction"),
        (("--up", "-0,0,x"), "is not a direction"),
        (("--forward", "nan,0,1"), "is not a direction"),
        (("--forward", "1e999,0,1"), "is not a direction"),
        (("--cut", "1,2,3"), "is not a cut"),
        (("--cut", "-1,2,3:0,0,0"), "is not a cut"),
        (("--cut", "1,2,3:0,0,1:4"), "is not a cut"),
        (("--up", "-1,0,0", "--forward", "1,0,0"), "nearly the same line"),
        (("--cut", "0,0,0:0,0,1", "--cut", "0,0,0:0,0,-1"), "leave nothing of foot.stl"),
    ],
)
@pytest.mark.parametrize("name", ["inspect", "design"])
def test_that_a_correction_that_makes_no_sense_is_refused_with_one_sentence(tmp_path, name, words, said):
    scan = tmp_path / "foot.stl"
    scan.write_bytes(stored("right")[1])
    output = () if name == "inspect" else ("-o", tmp_path / "insole.stl")
    answer = command(name, scan, *output, *words)
    assert is_refusal(answer)
    assert said in answer.err
    assert not (tmp_path / "insole.stl").exists()


def _three(values):
    return ",".join(f"{value:.6f}" for value in values)
