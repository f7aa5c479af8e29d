"""A hint of how a foot lies chooses among the ways it could lie, and changes nothing else."""

from contextlib import suppress
from functools import cache
from pathlib import Path

import feet
import numpy as np
import pytest
import trimesh
from numpy.testing import assert_allclose

from orthodesign.foot import FootError, align
from orthodesign.foundation.mesh import Mesh, joined
from orthodesign.scan import ScanError, read_scan, scan_from_mesh

SCANS = Path(__file__).parents[2].parent / "shared" / "scans"
SCAN_NAMES = (
    "plantar-right/scan.obj",
    "standing-pair/left_foot.stl",
    "synthetic/find_synth_3_L.stl",
    "sculpted/makehuman_left_foot.stl",
)
REAL = tuple(
    pytest.param(name, marks=[pytest.mark.slow] * (number % 2)) for number, name in enumerate(SCAN_NAMES)
)


@cache
def made(side="right", unit="mm", seed=3):
    """A made foot, stored anyhow."""
    foot = feet.known_foot(warp=feet.WARPS[0])
    foot = foot if side == "right" else feet.mirrored(foot)
    foot = feet.in_unit(feet.moved(foot, feet.rigid(seed)), unit)
    return scan_from_mesh(foot.mesh, unit=unit)


@cache
def real(name):
    if not (SCANS / name).exists():
        pytest.skip("the shared scans are not beside the checkout")
    return read_scan(SCANS / name)


def axes(foot):
    """Unit directions of frame F in the scan's axes, as rows."""
    turn = foot.foot_from_scan[:3, :3]
    return turn / np.linalg.norm(turn, axis=1, keepdims=True)


def tilted(direction, degrees, seed):
    """A direction that much away, to a random side."""
    aside = np.cross(direction, np.random.default_rng(seed).normal(size=3))
    aside /= np.linalg.norm(aside)
    return np.cos(np.radians(degrees)) * direction + np.sin(np.radians(degrees)) * aside


def assert_unchanged(plain, hinted):
    assert np.array_equal(hinted.foot_from_scan, plain.foot_from_scan)
    assert np.array_equal(hinted.sole.z, plain.sole.z, equal_nan=True)
    assert hinted.landmarks.as_json() == plain.landmarks.as_json()
    assert hinted.side == plain.side
    # the other side may have been tried upside down before: not any more
    assert hinted.side_confidence >= plain.side_confidence
    assert "FOOT-LIE-GIVEN" not in [one.code for one in hinted.findings]


@pytest.mark.parametrize(("side", "unit"), [("right", "mm"), ("left", "m")])
def test_that_a_rough_hint_that_agrees_changes_not_a_bit(side, unit):
    plain = align(made(side, unit))
    ahead, _, up = axes(plain)
    for seed, tilt in enumerate((0.0, 30.0, 50.0)):
        hints = {"up": 7.0 * tilted(up, tilt, seed), "forward": 0.01 * tilted(ahead, tilt / 2, seed)}
        assert_unchanged(plain, align(made(side, unit), **hints))
        assert_unchanged(plain, align(made(side, unit), up=hints["up"]))
        assert_unchanged(plain, align(made(side, unit), forward=hints["forward"]))


@pytest.mark.parametrize("name", REAL)
def test_that_a_real_foot_does_not_change_by_a_hint_that_agrees(name):
    plain = align(real(name))
    ahead, _, up = axes(plain)
    assert_unchanged(plain, align(real(name), up=tilted(up, 40.0, 1), forward=tilted(ahead, 25.0, 2)))


@pytest.mark.parametrize("side", ["right", "left"])
def test_that_a_foot_asked_to_stand_on_its_dorsum_does_and_says_so(side):
    plain = align(made(side))
    ahead, _, up = axes(plain)
    over = align(made(side), up=-up, forward=ahead)
    assert axes(over)[2] @ -up > 0.5
    assert axes(over)[0] @ ahead > 0.5
    assert np.linalg.det(axes(over)) == pytest.approx(1.0)
    assert "FOOT-LIE-GIVEN" in [one.code for one in over.findings]
    # asked to lie as it did at first, it does again
    assert_unchanged(plain, align(made(side), up=-axes(over)[2], forward=axes(over)[0]))


@pytest.mark.parametrize("name", ["plantar-right/scan.obj"])
def test_that_a_real_sole_asked_to_point_the_other_way_does(name):
    plain = align(real(name))
    ahead, _, up = axes(plain)
    round_ = align(real(name), up=up, forward=-ahead)
    assert axes(round_)[2] @ up > 0.5
    assert axes(round_)[0] @ -ahead > 0.5
    assert "FOOT-LIE-GIVEN" in [one.code for one in round_.findings]


@pytest.mark.slow
@pytest.mark.parametrize("name", REAL)
def test_that_every_lie_is_obeyed_or_refused_with_a_sentence(name):
    plain = align(real(name))
    ways = [way * sign for way in axes(plain) for sign in (1.0, -1.0)]
    lies = [(up, None) for up in ways]
    lies += [(up, forward) for up in ways for forward in ways if abs(up @ forward) < 0.5]
    built = 0
    # the scans share the lies out among them, but for the one that each was found in
    for up, forward in [(axes(plain)[2], axes(plain)[0]), *lies[SCAN_NAMES.index(name) :: len(SCAN_NAMES)]]:
        with suppress(FootError):
            foot = align(real(name), up=up, forward=forward)
            built += 1
            assert axes(foot)[2] @ up > 0.0
            assert forward is None or axes(foot)[0] @ forward > 0.0
    assert built


@pytest.mark.parametrize(
    ("hints", "said"),
    [
        ({"up": (0, 0, 0)}, "for up is none"),
        ({"forward": (0, 0, float("nan"))}, "for forward is none"),
        ({"up": (float("inf"), 0, 0)}, "for up is none"),
        ({"up": (0, 0, 1), "forward": (0.3, 0, -1)}, "nearly the same line"),
    ],
)
def test_that_directions_that_are_none_are_refused(hints, said):
    with pytest.raises(FootError, match=said):
        align(made(), **hints)


def test_that_directions_of_any_length_count():
    plain = align(made())
    up = axes(plain)[2]
    for length in (1e-320, 1e-200, 1e300):
        assert_unchanged(plain, align(made(), up=tuple(up * length)))


ASIDE = trimesh.transformations.translation_matrix([0.0, 130.0, 0.0])


def box(low, high):
    block = trimesh.creation.box(bounds=np.array([low, high], dtype=float))
    for _ in range(4):
        block = block.subdivide()
    return Mesh.of(block.vertices, block.faces)


@pytest.mark.parametrize(
    ("block", "cut"),
    [
        (feet.known_foot().mesh.transformed(ASIDE), ((0, 65, 0), (0, -1, 0))),
        (box((275, -100, 0), (480, 100, 120)), ((268, 0, 0), (-1, 0, 0))),
        (box((-30, -40, -150), (280, 40, -2)), ((0, 0, -1), (0, 0, 1))),
    ],
    ids=["another foot beside it", "a box before the toes", "the block it stands on"],
)
@pytest.mark.parametrize(("side", "seed", "unit"), [("right", None, "mm"), ("left", 5, "m")])
def test_that_a_foot_beside_a_thing_is_right_once_the_thing_is_cut_away(block, cut, side, seed, unit):
    foot = feet.known_foot()
    foot = foot if side == "right" else feet.mirrored(foot)
    alone = align(scan_from_mesh(foot.mesh, unit="mm"))
    motion = np.eye(4) if seed is None else feet.rigid(seed)
    factor = feet.MM_PER_UNIT[unit]
    stored = joined([foot.mesh, block]).transformed(np.diag([1 / factor] * 3 + [1.0]) @ motion)
    point = (motion[:3, :3] @ cut[0] + motion[:3, 3]) / factor
    there = (tuple(point), tuple(motion[:3, :3] @ cut[1]))
    with suppress(ScanError, FootError):
        assert wrong(align(scan_from_mesh(stored, unit=unit)), motion)
    found = align(scan_from_mesh(stored, unit=unit, cuts=[there]))
    assert found.side == side
    assert not wrong(found, motion)
    assert_allclose(found.measurements.foot_length_mm, alone.measurements.foot_length_mm, atol=0.1)
    assert_allclose(found.landmarks.mth1, alone.landmarks.mth1, atol=0.3)
    quality = next(one for one in found.findings if one.code == "FOOT-QUALITY")
    assert dict(quality.values)["openings"] == 0


def wrong(foot, motion):
    """Whether the foot lies more than 3 degrees from where it is."""
    angle = np.degrees(np.arccos(np.clip((axes(foot)[2] @ motion[:3, 2]), -1, 1)))
    return angle > 3.0
