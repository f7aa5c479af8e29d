"""What the foundation says of a mesh, against trimesh, an independent witness."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from orthodesign.foundation.mesh import Mesh


@pytest.fixture
def solid():
    ball = trimesh.creation.icosphere(3, 40.0)
    # one vertex that no face uses, far away
    return Mesh.of(np.concatenate([[[900.0, 0, 0]], ball.vertices * (1, 2, 3)]), ball.faces + 1)


def test_that_trimesh_gets_the_same_solid(solid):
    other = solid.as_trimesh()
    assert np.array_equal(other.faces, solid.faces)
    assert other.is_watertight
    assert other.volume == pytest.approx(solid.volume)


def test_that_areas_and_normals_are_those_of_trimesh(solid):
    other = solid.as_trimesh()
    assert np.allclose(solid.areas, other.area_faces)
    assert np.allclose(solid.normals, other.face_normals)


def test_that_unused_vertices_do_not_count(solid):
    assert 0 not in solid.used
    assert solid.bounds[1, 0] == pytest.approx(40.0)


def test_that_a_mirror_image_still_faces_outwards(solid):
    mirror = solid.transformed(np.diag([1.0, -1.0, 1.0, 1.0]))
    assert mirror.volume == pytest.approx(solid.volume)
