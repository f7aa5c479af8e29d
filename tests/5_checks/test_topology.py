import numpy as np
import pytest
from solids import box, sheet, sphere

from orthodesign.checks.topology import EdgeTable, check_topology, sorted_with_index
from orthodesign.foundation.mesh import Mesh, joined


def codes(mesh):
    return [finding.code for finding in check_topology(mesh).findings]


@pytest.mark.parametrize("solid", [box(), sphere(), sheet()], ids=["box", "sphere", "sheet"])
def test_that_a_sound_solid_has_no_findings(solid):
    topology = check_topology(solid)
    assert topology.sound
    assert topology.closed
    assert topology.bodies == 1
    assert topology.findings == ()


def test_that_every_edge_of_a_closed_solid_is_matched_by_its_reverse():
    edges = EdgeTable.of(sphere())
    assert edges.closed
    assert len(edges.left) * 2 == 3 * len(sphere().faces)


def test_that_a_missing_triangle_leaves_three_edges_open():
    open_box = box().keep_faces(np.arange(1, 12))
    finding = check_topology(open_box).findings[0]
    assert finding.code == "SOLID-OPEN"
    assert "3 edges" in finding.message


def test_that_one_turned_triangle_is_told_from_a_hole():
    faces = box().faces.copy()
    faces[4] = faces[4, ::-1]
    assert codes(Mesh.of(box().vertices, faces)) == ["SOLID-TURNED"]


def test_that_an_inside_out_solid_is_an_error():
    assert codes(box().flipped()) == ["SOLID-INWARD"]


def test_that_separate_bodies_are_counted():
    bodies = check_topology(joined([box(), box(at=(3, 0, 0)), sphere(at=(50, 0, 0))]))
    assert bodies.bodies == 3
    assert "3 separate bodies" in bodies.findings[0].message


def test_that_two_boxes_sharing_an_edge_are_not_manifold():
    both = joined([box(), box(at=(1, 1, 0))])
    vertices, faces = np.unique(both.vertices, axis=0, return_inverse=True)
    finding = check_topology(Mesh.of(vertices, faces[both.faces])).findings[0]
    assert finding.code == "SOLID-NON-MANIFOLD"
    assert finding.message.startswith("1 edges")


def test_that_two_boxes_sharing_only_a_corner_are_not_manifold():
    both = joined([box(), box(at=(1, 1, 1))])
    vertices, faces = np.unique(both.vertices, axis=0, return_inverse=True)
    pinched = Mesh.of(vertices, faces[both.faces])
    assert EdgeTable.of(pinched).closed
    assert "SOLID-NON-MANIFOLD" in codes(pinched)


def test_that_a_triangle_without_area_is_named_but_does_not_block():
    solid = box()
    # the middle of one edge, put in as a triangle with no area: still closed
    a, b, c = solid.faces[0]
    middle = len(solid.vertices)
    vertices = np.vstack([solid.vertices, (solid.vertices[a] + solid.vertices[b]) / 2])
    faces = np.vstack([solid.faces[1:], [(a, middle, c), (middle, b, c), (a, b, middle)]])
    topology = check_topology(Mesh.of(vertices, faces))
    assert [finding.code for finding in topology.findings] == ["SOLID-DEGENERATE"]
    assert topology.sound


def test_that_the_volume_of_a_sphere_is_found():
    volume = check_topology(sphere(10, rings=80)).volume_mm3
    assert volume == pytest.approx(4 / 3 * np.pi * 1000, rel=2e-3)


def test_that_sorting_with_an_index_is_a_stable_argsort():
    key = np.random.default_rng(0).integers(0, 50, 1000)
    for scale in (1, 2**56):  # packed, and too wide to pack
        order, ranked = sorted_with_index(key * scale)
        assert np.array_equal(order, np.argsort(key, kind="stable"))
        assert np.array_equal(ranked, np.sort(key * scale))
