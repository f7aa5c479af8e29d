"""Scans from public sources, of which side, size and the way they lie are known."""

from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_allclose

from orthodesign.foot import FootError, align
from orthodesign.foundation import Mesh
from orthodesign.scan import read_scan, scan_from_mesh

SCANS = Path(__file__).parents[2].parent / "shared" / "scans"
pytestmark = pytest.mark.skipif(not SCANS.is_dir(), reason="the shared scans are not beside the checkout")

# file → side, length, unit's mm, up and toes in the file
KNOWN = {
    "plantar-right/scan.obj": ("right", 274.0, 1.0, (0, 0, 1), (1, 0, 0)),
    "standing-pair/left_foot.stl": ("left", 275.7, 1000.0, (0, 0, 1), (0, -1, 0)),
    "standing-pair/right_foot.stl": ("right", 275.8, 1000.0, (0, 0, 1), (0, -1, 0)),
    "synthetic/find_synth_1_L.stl": ("left", 258.4, 1.0, (0, 0, 1), (0, 1, 0)),
    "synthetic/find_synth_2_R.stl": ("right", 279.2, 1.0, (0, 0, 1), (0, 1, 0)),
    "synthetic/find_synth_3_L.stl": ("left", 244.0, 1.0, (0, 0, 1), (0, 1, 0)),
    "sculpted/makehuman_left_foot.stl": ("left", None, 1.0, (0, 0, 1), (0, 1, 0)),
}


SLOW = ("standing-pair/left_foot.stl", "synthetic/find_synth_2_R.stl", "synthetic/find_synth_1_L.stl")


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow if name in SLOW else ()) for name in KNOWN]
)
def test_that_side_size_and_pose_of_real_feet_are_found(name):
    side, length, unit, up, toes = KNOWN[name]
    foot = align(read_scan(SCANS / name))
    assert foot.side == side
    assert foot.side_confidence > 0.95
    # their length is that of their box, which lies a little aslant of the foot axis
    assert length is None or foot.length == pytest.approx(length, rel=0.012)
    turn = foot.foot_from_scan[:3, :3] / unit
    assert_allclose(turn @ turn.T, np.eye(3), atol=1e-9)
    assert turn[2] @ up > np.cos(np.radians(8.0))
    assert turn[0] @ toes > np.cos(np.radians(25.0))
    assert "FOOT-COVERAGE" not in [finding.code for finding in foot.findings]


@pytest.mark.slow
def test_that_the_standing_scans_are_level_and_known_to_be_flat():
    for name in ("left_foot.stl", "right_foot.stl"):
        foot = align(read_scan(SCANS / "standing-pair" / name))
        assert foot.foot_from_scan[2, 2] / 1000.0 > np.cos(np.radians(0.3))
        assert "FOOT-FLAT-SOLE" in [finding.code for finding in foot.findings]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["plantar-right/scan.obj", "synthetic/find_synth_3_L.stl"])
def test_that_a_real_foot_seen_in_a_mirror_is_the_other_one(name):
    scan = read_scan(SCANS / name)
    this = align(scan)
    seen = Mesh.of(scan.mesh.vertices * [1.0, -1.0, 1.0], scan.mesh.faces)
    other = align(scan_from_mesh(seen, unit="mm"))
    assert {this.side, other.side} == {"left", "right"}
    for mark in this.landmarks.names():
        assert_allclose(
            getattr(this.landmarks, mark), getattr(other.landmarks, mark) * [1.0, -1.0, 1.0], atol=1e-3
        )


def test_that_a_device_and_a_dorsum_are_refused():
    with pytest.raises(FootError, match="not look like a foot"):
        align(read_scan(SCANS / "insole-reference" / "template_insole_right.stl"))
    with pytest.raises(FootError, match="sole"):
        align(read_scan(SCANS / "no-sole" / "wiamanPredFoot_cut6.ply"))
