import numpy as np
import pytest
from scan_files import ball, leg, lump, moved, scaled, sheet, together

from orthodesign.foundation.mesh import Mesh
from orthodesign.scan import scan_from_mesh
from orthodesign.scan.leg import trim_above
from orthodesign.scan.topology import Edges

LUMP = lump()
FINE = lump(subdivisions=5)
SEEDS = [None, 1]


def stored(mesh, seed):
    """As it is, or in another pose and unit."""
    return mesh if seed is None else scaled(moved(mesh, seed), 0.001)


def told(scan):
    return {one.code: one.message for one in scan.findings if not one.code.startswith("SCAN-UNIT")}


def count(message):
    return int("".join(letter for letter in message.split(" ")[0] if letter.isdigit()))


def test_that_a_clean_closed_mesh_is_left_as_it_is():
    scan = scan_from_mesh(LUMP)
    assert told(scan) == {}
    assert scan.mesh.volume == pytest.approx(LUMP.volume)
    assert (scan.quality.openings, scan.capture) == (0, "foot")


def test_that_a_soup_of_triangles_is_joined_into_one_surface():
    soup = Mesh.of(LUMP.corners.reshape(-1, 3), np.arange(3 * len(LUMP.faces)))
    scan = scan_from_mesh(soup)
    assert count(told(scan)["SCAN-MERGED"]) == len(soup.vertices) - len(LUMP.vertices)
    assert len(Edges(scan.mesh).rims) == 0


def test_that_degenerate_and_duplicate_triangles_are_removed_and_counted():
    spoiled = np.concatenate([LUMP.faces, LUMP.faces[:9], [[3, 3, 4], [5, 6, 6]]])
    found = told(scan_from_mesh(Mesh.of(LUMP.vertices, spoiled)))
    assert {code: count(message) for code, message in found.items()} == {
        "SCAN-DEGENERATE": 2,
        "SCAN-DUPLICATES": 9,
    }


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("share", [0.001, 0.2, 0.45])
def test_that_turned_triangles_are_turned_back_and_counted(share, seed):
    turned = np.random.default_rng(0).random(len(LUMP.faces)) < share
    faces = np.where(turned[:, None], LUMP.faces[:, ::-1], LUMP.faces)
    scan = scan_from_mesh(stored(Mesh.of(LUMP.vertices, faces), seed))
    assert count(told(scan)["SCAN-FLIPPED"]) == turned.sum()
    assert scan.mesh.volume == pytest.approx(LUMP.volume)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_surface_inside_out_is_turned(seed):
    scan = scan_from_mesh(stored(LUMP.flipped(), seed))
    assert "SCAN-INSIDE-OUT" in told(scan)
    assert scan.mesh.volume == pytest.approx(LUMP.volume)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("inside_out", [False, True])
@pytest.mark.parametrize("height", [15.0, 40.0])
def test_that_an_open_shell_faces_away_from_the_foot(height, inside_out, seed):
    shell = LUMP.keep_faces(LUMP.centroids[:, 2] < height)
    scan = scan_from_mesh(stored(shell.flipped() if inside_out else shell, seed))
    assert len(scan.mesh.faces) == len(shell.faces)
    away = scan.mesh.centroids - scan.mesh.bounds.mean(axis=0)
    outward = np.einsum("ij,ij->i", scan.mesh.area_vectors, away)
    expected = np.einsum("ij,ij->i", shell.area_vectors, shell.centroids - shell.bounds.mean(axis=0))
    assert outward.sum() > 0.5 * expected.sum() > 0


def punched(mesh, number, radius):
    """The mesh with holes, far enough apart to stay single."""
    random = np.random.default_rng(1)
    centres = []
    while len(centres) < number:
        candidate = mesh.centroids[random.integers(len(mesh.faces))]
        if all(np.linalg.norm(candidate - other) > 5 * radius for other in centres):
            centres.append(candidate)
    far = np.all([np.linalg.norm(mesh.centroids - centre, axis=1) > radius for centre in centres], axis=0)
    return mesh.keep_faces(far)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_small_holes_are_closed_and_counted(seed):
    scan = scan_from_mesh(stored(punched(FINE, 8, 5.0), seed))
    assert count(told(scan)["SCAN-HOLES"]) == 8
    assert scan.quality.openings == 0
    assert scan.mesh.volume == pytest.approx(LUMP.volume, rel=0.002)


def test_that_the_open_end_of_a_scan_is_left_open():
    shell = punched(FINE, 4, 5.0)
    shell = shell.keep_faces(shell.centroids[:, 2] < 40)
    scan = scan_from_mesh(shell)
    assert scan.quality.openings == 1
    assert scan.quality.largest_opening_mm > 400
    assert "SCAN-HOLES-LEFT" not in told(scan)


def test_that_large_holes_are_left_and_told():
    scan = scan_from_mesh(punched(LUMP, 3, 14.0))
    assert count(told(scan)["SCAN-HOLES-LEFT"]) == 2
    assert scan.quality.openings == 3


@pytest.mark.parametrize("seed", SEEDS)
def test_that_stray_parts_beside_and_inside_are_removed_and_counted(seed):
    crumbs = [ball(5, (0, 90, 40)), ball(4, (0, 0, 40)), ball(12, (300, 0, 40)), ball(1, (0, 47.5, 22))]
    scan = scan_from_mesh(stored(together(LUMP, *crumbs), seed))
    assert told(scan)["SCAN-STRAY"].startswith("4 stray parts (1,280 triangles)")
    assert len(scan.mesh.faces) == len(LUMP.faces)


def test_that_a_patch_of_the_foot_that_came_loose_is_kept():
    front = LUMP.centroids[:, 0] > 95
    scan = scan_from_mesh(together(LUMP.keep_faces(~front), LUMP.keep_faces(front).transformed(_shift(0.4))))
    assert len(scan.mesh.faces) >= len(LUMP.faces)
    assert "SCAN-STRAY" not in told(scan)


def _shift(x):
    matrix = np.eye(4)
    matrix[0, 3] = x
    return matrix


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("length", [350.0, 450.0])
def test_that_a_long_leg_is_cut_off_above_the_ankle_whichever_way_it_points(length, seed):
    scan = scan_from_mesh(stored(together(LUMP, leg(length)), seed))
    assert "SCAN-LEG" in told(scan)
    assert scan.unit == ("mm" if seed is None else "m")
    kept = scan.mesh.vertices if seed is None else None
    if kept is not None:
        assert 90 < kept[:, 2].max() < 130
        np.testing.assert_allclose(scan.mesh.bounds[:, 0], LUMP.bounds[:, 0])


def test_that_trimming_above_a_height_keeps_everything_below():
    trimmed, found = trim_above(LUMP, 50.0)
    assert trimmed.vertices[:, 2].min() == LUMP.vertices[:, 2].min()
    assert np.all(trimmed.vertices[trimmed.faces][:, :, 2].min(axis=1) <= 50.0)
    assert found[0].code == "SCAN-LEG"
    assert trim_above(LUMP, 500.0) == (LUMP, [])


@pytest.mark.parametrize("noise", [0.0, 0.1, 0.4])
def test_that_noise_is_measured_apart_from_the_shape(noise):
    smooth = scan_from_mesh(FINE).mesh
    normals = smooth.vertex_normals()
    bumps = noise * np.random.default_rng(2).normal(size=(len(normals), 1))
    scan = scan_from_mesh(Mesh.of(smooth.vertices + bumps * normals, smooth.faces))
    assert scan.quality.noise_mm == pytest.approx(noise, rel=0.15, abs=0.03)


def test_that_resolution_is_the_median_edge():
    x, y = np.meshgrid(np.arange(126), np.arange(46), indexing="ij")
    bowl = sheet(((x - 62) ** 2 + (y - 22) ** 2) / 100.0, (0.0, 0.0), 2.0)
    assert scan_from_mesh(bowl).quality.resolution_mm == pytest.approx(2.1, abs=0.3)
