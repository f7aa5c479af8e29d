import numpy as np
import pytest
from scan_files import floor, impression, lump, motion, moved, scaled, sheet, together

from orthodesign.foundation.mesh import Mesh
from orthodesign.scan import ScanError, scan_from_mesh

LUMP = lump()
SEEDS = [None, 1]


def scanned(mesh, seed, **options):
    """The scan of a mesh in some pose and unit, and its mesh moved back to where it was."""
    if seed is None:
        scan = scan_from_mesh(mesh, **options)
        return scan, scan.mesh
    scan = scan_from_mesh(scaled(moved(mesh, seed), 0.1), **options)
    return scan, scan.mesh.transformed(np.linalg.inv(motion(seed)))


def codes(scan):
    return [one.code for one in scan.findings]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("size", [330.0, 400.0, 1200.0])
def test_that_a_floor_beside_the_foot_is_cut_away(size, seed):
    scan, mesh = scanned(together(LUMP, floor(0.3, size)), seed)
    assert (scan.capture, "SCAN-FLOOR" in codes(scan)) == ("foot", True)
    assert len(mesh.faces) == pytest.approx(len(LUMP.faces), rel=0.03)
    assert np.all(mesh.bounds[0] > LUMP.bounds[0] - 12)
    assert np.all(mesh.bounds[1] < LUMP.bounds[1] + 12)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_thick_plate_under_the_foot_is_removed(seed):
    plate = np.array([[x, y, z] for x in (-200, 200) for y in (-150, 150) for z in (-10, 0.0)])
    corners = [
        0,
        1,
        3,
        0,
        3,
        2,
        4,
        6,
        7,
        4,
        7,
        5,
        0,
        4,
        5,
        0,
        5,
        1,
        2,
        3,
        7,
        2,
        7,
        6,
        0,
        2,
        6,
        0,
        6,
        4,
        1,
        5,
        7,
        1,
        7,
        3,
    ]
    scan, mesh = scanned(together(LUMP, Mesh.of(plate, corners)), seed)
    assert "SCAN-FLOOR" in codes(scan)
    np.testing.assert_allclose(mesh.bounds, LUMP.bounds, atol=1e-6)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_rough_floor_grown_together_with_the_foot_is_cut_away(seed):
    x, y = np.meshgrid(np.arange(-200, 201, 2.5), np.arange(-150, 151, 2.5), indexing="ij")
    inside = np.clip(1 - (x / 125) ** 2 - (y / 47) ** 2, 0, None)
    relief = (75.0 - 25.0 * x / 125) * inside**0.5
    ground = relief + np.random.default_rng(0).normal(0, 0.4, x.shape)
    scan, mesh = scanned(sheet(ground, (-200.0, -150.0), 2.5), seed)
    assert (scan.capture, "SCAN-FLOOR" in codes(scan)) == ("foot", True)
    assert np.all(np.abs(mesh.bounds[:, :2]) < [[135, 65], [135, 65]])


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_flat_sole_is_not_taken_for_a_floor(seed):
    vertices = LUMP.vertices.copy()
    vertices[:, 2] = np.maximum(vertices[:, 2], 8.0)
    scan, mesh = scanned(Mesh.of(vertices, LUMP.faces), seed)
    assert (scan.capture, len(mesh.faces)) == ("foot", len(LUMP.faces))
    assert not {"SCAN-FLOOR", "SCAN-IMPRESSION"} & set(codes(scan))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("inside_out", [False, True])
@pytest.mark.parametrize("block", [None, 20.0])
@pytest.mark.parametrize("depth", [20.0, 40.0])
def test_that_an_impression_becomes_the_sole_that_made_it(depth, block, inside_out, seed):
    foam = impression(depth, block)
    scan, mesh = scanned(foam.flipped() if inside_out else foam, seed)
    assert (scan.capture, "SCAN-IMPRESSION" in codes(scan)) == ("impression", True)
    # rim, sides and bottom are gone; the hollow is left, its edge cut some millimetres below the rim
    assert mesh.bounds[0, 2] == pytest.approx(0, abs=1e-6)
    assert depth - 10 < mesh.bounds[1, 2] < depth - 2
    assert np.all(np.abs(mesh.bounds[:, :2]) <= [[126, 48], [126, 48]])
    assert np.all(np.abs(mesh.bounds[:, 0]) > 115)
    # a sole faces away from the foot: downwards, in the frame in which it was pressed
    assert np.average(mesh.normals[:, 2], weights=mesh.areas) < -0.5


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_crumbled_rim_does_not_hide_the_impression(seed):
    foam = impression(30.0)
    random = np.random.default_rng(5)
    crumbs = np.where(foam.vertices[:, 2] > 26, random.normal(0, 0.8, len(foam.vertices)), 0)
    scan, mesh = scanned(Mesh.of(foam.vertices + crumbs[:, None] * [0, 0, 1], foam.faces), seed)
    assert scan.capture == "impression"
    assert np.all(np.abs(mesh.bounds[:, :2]) <= [[128, 50], [128, 50]])


def test_that_an_impression_without_a_rim_is_taken_when_the_user_says_so():
    hollow = impression(30.0)
    hollow = hollow.keep_faces(np.all(hollow.vertices[hollow.faces][:, :, 2] < 29, axis=1))
    scan = scan_from_mesh(hollow, capture="impression")
    assert (scan.capture, len(scan.mesh.faces)) == ("impression", len(hollow.faces))
    assert np.average(scan.mesh.normals[:, 2], weights=scan.mesh.areas) < -0.5


def test_that_a_closed_foot_is_refused_as_an_impression():
    with pytest.raises(ScanError, match="No hollow"):
        scan_from_mesh(LUMP, capture="impression")


def test_that_a_cast_is_only_what_the_user_says():
    assert scan_from_mesh(LUMP).capture == "foot"
    assert scan_from_mesh(LUMP, capture="cast").capture == "cast"


def test_that_an_impression_in_arbitrary_units_follows_the_foot_length():
    scan = scan_from_mesh(scaled(impression(30.0, 20.0), 0.0413), foot_length_mm=245)
    assert (scan.capture, scan.unit) == ("impression", "arbitrary")
    assert scan.mesh.bounds[1, 0] - scan.mesh.bounds[0, 0] == pytest.approx(245, rel=0.02)
