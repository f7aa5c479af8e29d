"""What the user cuts away is gone as if it had never been scanned, and its edge is no hole."""

import feet
import numpy as np
import pytest
import trimesh
from numpy.testing import assert_allclose
from scan_files import ball, lump, motion, scaled, sheet, together

from orthodesign.foundation.mesh import Mesh
from orthodesign.scan import ScanError, read_scan, scan_from_mesh
from orthodesign.scan.topology import Edges

LUMP = lump(subdivisions=5)
SLANT = ((10.0, 5.0, 40.0), (0.3, -0.2, -2.0))


def heights(mesh, cut):
    """How far the vertices lie in front of a cut."""
    return (mesh.vertices - cut[0]) @ cut[1] / np.linalg.norm(cut[1])


def codes(scan):
    return [one.code for one in scan.findings]


def test_that_the_cut_is_exact_and_no_seam_opens():
    scan = scan_from_mesh(LUMP, unit="mm", cuts=[SLANT])
    # a quarter of a micrometre is where points count as one
    assert heights(scan.mesh, SLANT).min() == pytest.approx(0.0, abs=3e-4)
    rims = Edges(scan.mesh).rims
    # one clean edge, all of it on the plane
    assert len(np.unique(Edges(scan.mesh).loops)) == 1
    assert np.abs(heights(scan.mesh, SLANT)[rims[:, :2]]).max() < 1e-3
    point, normal = map(np.array, SLANT)
    witness = trimesh.intersections.slice_faces_plane(LUMP.vertices, LUMP.faces, normal, point)
    assert scan.mesh.areas.sum() == pytest.approx(Mesh.of(*witness[:2]).areas.sum(), rel=1e-6)


def test_that_both_sides_of_a_cut_make_up_the_whole():
    point, normal = SLANT
    sides = [scan_from_mesh(LUMP, unit="mm", cuts=[(point, tuple(s * np.array(normal)))]) for s in (1, -1)]
    assert sum(side.mesh.areas.sum() for side in sides) == pytest.approx(LUMP.areas.sum(), rel=1e-6)
    # triangles that were cut through are told on both sides
    told = [dict(one.values)["count"] for side in sides for one in side.findings if one.code == "SCAN-CUT"]
    in_front = (heights(LUMP, SLANT)[LUMP.faces] > 0).sum(axis=1)
    through = np.isin(in_front, (1, 2)).sum()
    # but for corners that lie on the plane
    assert sum(told) == pytest.approx(len(LUMP.faces) + through, abs=5)


def test_that_several_cuts_leave_what_lies_in_front_of_all():
    cuts = [((x, 0.0, 0.0), (-np.sign(x), 0.0, 0.0)) for x in (90.0, -110.0)]
    scan = scan_from_mesh(LUMP, unit="mm", cuts=cuts)
    assert_allclose(scan.mesh.bounds[:, 0], [-110.0, 90.0], atol=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_that_a_cut_moves_with_the_scan_and_its_unit(seed):
    here = scan_from_mesh(LUMP, unit="mm", cuts=[SLANT])
    matrix = motion(seed)
    point = 0.001 * (matrix[:3, :3] @ SLANT[0] + matrix[:3, 3])
    stored = scaled(LUMP.transformed(matrix), 0.001)
    there = scan_from_mesh(stored, unit="m", cuts=[(tuple(point), tuple(matrix[:3, :3] @ SLANT[1]))])
    assert there.mesh.areas.sum() == pytest.approx(here.mesh.areas.sum(), rel=1e-7)
    assert there.quality.openings == here.quality.openings == 0


def test_that_the_unit_is_guessed_from_what_is_left():
    far = together(LUMP, ball(200.0, (3000.0, 0.0, 0.0)))
    scan = scan_from_mesh(far, cuts=[((500.0, 0.0, 0.0), (-1.0, 0.0, 0.0))])
    assert (scan.unit, codes(scan)) == ("mm", ["SCAN-UNIT-GUESSED", "SCAN-CUT"])


def test_that_the_edge_of_a_cut_is_neither_hole_nor_filled():
    # the tip alone is narrow enough to be taken for a small hole
    cuts = [((123.5, 0.0, 0.0), (-1.0, 0.0, 0.0)), ((0.0, 0.0, 60.0), (0.0, 0.0, -1.0))]
    scan = scan_from_mesh(LUMP, unit="mm", cuts=cuts)
    assert not {"SCAN-HOLES", "SCAN-HOLES-LEFT"} & {*codes(scan)}
    assert (scan.quality.openings, scan.quality.largest_opening_mm) == (0, 0.0)
    assert len(np.unique(Edges(scan.mesh).loops)) == 2


def test_that_a_real_hole_beside_a_cut_is_still_told():
    away = np.linalg.norm(LUMP.centroids[:, :2], axis=1) < 25.0
    torn = LUMP.keep_faces(~(away & (LUMP.centroids[:, 2] < 22.0)))
    scan = scan_from_mesh(torn, unit="mm", cuts=[((0.0, 0.0, 60.0), (0.0, 0.0, -1.0))])
    assert scan.quality.openings == 1


def test_that_what_lies_in_the_plane_of_a_cut_goes():
    table = sheet(np.zeros((41, 41)), (-400.0, -400.0), 20.0)
    raised = LUMP.transformed(trimesh.transformations.translation_matrix([0, 0, 1.0]))
    scan = scan_from_mesh(together(raised, table), unit="mm", cuts=[((0.0, 0.0, 0.0), (0.0, 0.0, 1.0))])
    assert len(scan.mesh.faces) == len(LUMP.faces)


def test_that_the_order_in_the_file_does_not_change_what_is_left():
    order = np.random.default_rng(0).permutation(len(LUMP.faces))
    one, other = (
        scan_from_mesh(Mesh.of(LUMP.vertices, faces), unit="mm", cuts=[SLANT]).mesh
        for faces in (LUMP.faces, LUMP.faces[order])
    )
    assert np.array_equal(one.vertices, other.vertices)
    assert np.array_equal(one.faces, other.faces)


@pytest.mark.parametrize(
    ("cut", "said"),
    [
        (((0.0, 0.0, 500.0), (0.0, 0.0, 1.0)), "leave nothing of mesh"),
        (((0.0, 0.0, 0.05), (0.0, 0.0, -1.0)), "leave hardly anything of mesh"),
        (((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)), "its normal is 0,0,0"),
        (((0.0, 0.0, float("nan")), (0.0, 0.0, 1.0)), "numbers that are possible"),
        (((1e300, 0.0, 0.0), (0.0, 0.0, 1.0)), "numbers that are possible"),
    ],
)
def test_that_a_cut_that_leaves_nothing_or_is_none_is_refused(cut, said):
    with pytest.raises(ScanError, match=said):
        scan_from_mesh(LUMP, unit="mm", cuts=[cut])


def test_that_a_cut_with_the_tiniest_normal_is_still_a_cut():
    tiny = scan_from_mesh(LUMP, unit="mm", cuts=[((0.0, 0.0, 40.0), (0.0, 0.0, -1e-310))])
    assert tiny.mesh.bounds[1, 2] == pytest.approx(40.0, abs=3e-4)


def test_that_a_thousand_cuts_are_refused_before_any_is_made():
    with pytest.raises(ScanError, match="at most"):
        scan_from_mesh(LUMP, cuts=[SLANT] * 1000)


def test_that_two_feet_in_a_file_are_one_once_the_other_is_cut_away():
    pair = feet.together(feet.known_foot(), feet.mirrored(feet.known_foot()))
    with pytest.raises(ScanError, match="two feet"):
        scan_from_mesh(pair, unit="mm")
    alone = scan_from_mesh(pair, unit="mm", cuts=[((0.0, 65.0, 0.0), (0.0, -1.0, 0.0))])
    whole = scan_from_mesh(feet.known_foot().mesh, unit="mm")
    assert alone.mesh.areas.sum() == pytest.approx(whole.mesh.areas.sum(), rel=1e-9)


def test_that_a_real_scan_is_cut_in_its_own_unit(real_scan):
    path = real_scan("standing-pair/right_foot.stl")
    whole = read_scan(path)
    height = float(whole.mesh.bounds[:, 2].mean())
    cut = read_scan(path, cuts=[((0.0, 0.0, height / 1000.0), (0.0, 0.0, -1.0))])
    assert cut.unit == whole.unit == "m"
    assert cut.mesh.bounds[1, 2] == pytest.approx(height, abs=1e-6)
    assert cut.mesh.bounds[0, 2] == pytest.approx(whole.mesh.bounds[0, 2], abs=1e-6)
    # the edge of the cut adds no opening to those the scan has of its own
    assert cut.quality.openings <= whole.quality.openings
