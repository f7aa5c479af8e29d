import numpy as np
import pytest
from solids import box, sheet, sphere

from orthodesign.checks import intersections
from orthodesign.checks.intersections import self_intersections
from orthodesign.checks.topology import EdgeTable, flat_faces
from orthodesign.foundation.mesh import Mesh, joined

CLEAN = {
    "box": box(),
    "sphere": sphere(),
    "sheet of 3 mm": sheet(3.0),
    "sheet of 1.5 mm": sheet(1.5),
    "fine sheet of 0.5 mm": sheet(0.5, 300, 100),
    "boxes face to face": joined([box(), box(at=(1, 0, 0))]),
    "boxes face to face, shifted": joined([box(), box(at=(0.5, 0.5, 1))]),
    "boxes edge to edge": joined([box(), box(at=(1, 1, 0))]),
    "a ball in a ball": joined([sphere(20), sphere(17).flipped()]),
    "slivers": box((300, 0.02, 0.02)),
}


@pytest.mark.parametrize("solid", CLEAN.values(), ids=CLEAN.keys())
def test_that_a_clean_solid_is_never_accused(solid):
    assert self_intersections(solid).count == 0
    assert self_intersections(solid).findings == ()


def test_that_a_single_vertex_poking_through_is_found_where_it_is():
    solid = sheet(3.0, 200, 70)
    vertices = solid.vertices.copy()
    victim = 100 * 70 + 35
    vertices[victim, 2] -= 5
    found = self_intersections(Mesh.of(vertices, solid.faces))
    assert found.count > 0
    assert np.linalg.norm(found.places - vertices[victim], axis=1).max() < 6
    assert found.findings[0].code == "SOLID-SELF-INTERSECTION"
    assert found.findings[0].severity == "error"


def test_that_a_poke_that_stays_inside_is_not_found():
    solid = sheet(3.0, 200, 70)
    vertices = solid.vertices.copy()
    vertices[100 * 70 + 35, 2] -= 2
    assert self_intersections(Mesh.of(vertices, solid.faces)).count == 0


def test_that_two_spheres_cross_all_along_their_circle():
    found = self_intersections(joined([sphere(10), sphere(10, at=(12, 1, 2))]))
    middle, apart = np.array([6, 0.5, 1]), np.array([12, 1, 2])
    radius = np.sqrt(100 - (apart @ apart) / 4)
    assert np.linalg.norm(found.places - middle, axis=1) == pytest.approx(radius, abs=0.8)


def test_that_boxes_crossing_exactly_at_diagonals_are_found():
    assert self_intersections(joined([box(), box(at=(0.5, 0.5, 0.5))])).count > 0


def test_that_two_triangles_like_a_bow_tie_cross_once():
    first = [(0, 0, 0), (4, 0, 0), (2, 3, 0)]
    second = [(2, 1, -1), (2, 1, 1), (2, 5, 0)]
    found = self_intersections(Mesh.of(first + second, [(0, 1, 2), (3, 4, 5)]))
    assert found.pairs.tolist() == [[0, 1]]


def test_that_triangles_sharing_one_corner_may_still_cross():
    points = [(0, 0, 0), (4, 0, 0), (0, 4, 0), (3, 3, 1), (1, 1, -1)]
    assert self_intersections(Mesh.of(points, [(0, 1, 2), (0, 3, 4)])).count == 1


def test_that_a_sheet_folded_back_onto_itself_is_found():
    points = [(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 0), (0.2, 0.1, 0), (0.2, 0.9, 0)]
    folded = Mesh.of(points, [(0, 2, 1), (1, 2, 3), (2, 4, 3), (3, 4, 5)])
    assert self_intersections(folded).count >= 1


def test_that_a_vertex_dragged_across_its_neighbours_is_found():
    solid = sheet(3.0, 60, 30, height=lambda x, y: 0 * x)
    vertices = solid.vertices.copy()
    vertices[30 * 30 + 15, 0] += 12
    assert self_intersections(Mesh.of(vertices, solid.faces)).count > 0


def test_that_a_surface_lying_twice_in_the_same_place_is_found():
    assert self_intersections(joined([box(), box()])).count >= 12


def test_that_an_offset_larger_than_the_radius_is_found():
    assert self_intersections(sheet(30.0, height=lambda x, y: y**2 / 40)).count > 0


def test_that_a_soup_in_which_everything_crosses_ends_early():
    soup = np.random.default_rng(5).random((60_000, 3)) * 100
    found = self_intersections(Mesh.of(soup, np.arange(60_000).reshape(-1, 3)))
    assert found.count > 10_000


def every_pair(mesh):
    """The same exact test on all pairs of triangles, with no pruning at all."""
    faces = np.flatnonzero(~flat_faces(mesh))
    i, j = np.triu_indices(len(faces), 1)
    tolerance = float(np.abs(mesh.bounds).max()) * 2.0**-23
    crossing = intersections._crossing(mesh, faces[i], faces[j], tolerance)
    folded = intersections._folded_pairs(mesh, EdgeTable.of(mesh))
    return {tuple(sorted(pair)) for pair in np.concatenate([crossing, folded]).tolist()}


@pytest.mark.parametrize("seed", range(24))
def test_that_pruning_loses_no_pair(seed):
    random = np.random.default_rng(seed)
    solid = sheet(1 + 3 * random.random(), 24, 10) if seed % 2 else sphere(10, rings=10)
    vertices = solid.vertices.copy()
    moved = random.integers(0, len(vertices), 4)
    vertices[moved] += random.normal(size=(4, 3)) * random.choice([1, 4, 12])
    if seed % 3 == 0:
        vertices += random.normal(size=vertices.shape) * 0.3
    mesh = Mesh.of(vertices, solid.faces)
    assert {tuple(pair) for pair in self_intersections(mesh).pairs.tolist()} == every_pair(mesh)


def test_that_the_exact_test_agrees_with_edges_piercing_triangles():
    random = np.random.default_rng(7)
    corners = random.normal(size=(2000, 2, 3, 3))
    mesh = Mesh.of(corners.reshape(-1, 3), np.arange(12000).reshape(-1, 3))
    left = np.arange(0, 4000, 2)
    crossing = {a for a, _ in intersections._crossing(mesh, left, left + 1, 1e-9).tolist()}
    pierced = {2 * k for k, (one, two) in enumerate(corners) if pierces(one, two) or pierces(two, one)}
    assert 100 < len(pierced) < 1900
    assert crossing == pierced


def pierces(edges_of, triangle):
    """By solving for the point: a + u (b - a) = on the triangle with 0 ≤ u, v, w, v + w ≤ 1."""
    for k in range(3):
        start, end = edges_of[k], edges_of[(k + 1) % 3]
        sides = np.stack([start - end, triangle[1] - triangle[0], triangle[2] - triangle[0]], axis=1)
        u, v, w = np.linalg.solve(sides, start - triangle[0])
        if 0 <= u <= 1 and v >= 0 and w >= 0 and v + w <= 1:
            return True
    return False
