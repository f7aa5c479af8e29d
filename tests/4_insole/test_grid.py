"""The grid: one topology, no folds, nothing but moved vertices."""

from __future__ import annotations

import numpy as np
import pytest
from aligned import made_foot

from orthodesign.foundation.mesh import Mesh
from orthodesign.insole import FULL, GridSize, build_insole
from orthodesign.insole.grid import faces_of, loop_of, spread_inside
from orthodesign.prescription import Prescription

SMALL = GridSize(along=20, across=8, rings=3, rim_rows=4)


def test_that_every_edge_of_the_grid_joins_two_triangles_in_opposite_ways():
    faces = faces_of(SMALL)
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    forward = {tuple(edge) for edge in edges.tolist()}
    assert len(forward) == len(edges)
    assert all((b, a) in forward for a, b in forward)


def test_that_every_vertex_is_used_and_the_surface_is_a_sphere():
    faces = faces_of(FULL)
    assert np.array_equal(np.unique(faces), np.arange(FULL.vertices))
    assert FULL.vertices - 3 * len(faces) // 2 + len(faces) == 2


def test_that_the_full_grid_has_more_than_80_000_triangles():
    assert len(faces_of(FULL)) >= 80_000


def test_that_inner_vertices_are_the_mean_of_their_neighbours():
    angle = np.linspace(0.0, 2.0 * np.pi, SMALL.stations, endpoint=False)
    spread = spread_inside(np.stack([np.cos(angle), np.sin(angle)], axis=1), SMALL)
    grid = spread.reshape(SMALL.along + 1, SMALL.across + 1, 2)
    mean = 0.25 * (grid[:-2, 1:-1] + grid[2:, 1:-1] + grid[1:-1, :-2] + grid[1:-1, 2:])
    assert np.allclose(grid[1:-1, 1:-1], mean, atol=1e-12)
    assert np.allclose(spread[loop_of(SMALL)], np.stack([np.cos(angle), np.sin(angle)], axis=1))


def test_that_a_slider_moves_vertices_and_nothing_else():
    foot = made_foot()
    values = ({}, {"heel_lift": 6.0}, {"rearfoot_post": 5.0, "arch_change": -2.0}, {"heel_cup_depth": 25.0})
    insoles = [build_insole(foot, Prescription.from_values(value)) for value in values]
    assert len({insole.mesh.faces.tobytes() for insole in insoles}) == 1
    assert len({insole.vertices.shape for insole in insoles}) == 1


@pytest.mark.parametrize("length", ["three_quarter", "sulcus", "full"])
@pytest.mark.parametrize("width", ["narrow", "standard", "wide"])
def test_that_the_top_seen_from_above_never_folds(length, width):
    insole = build_insole(made_foot(), Prescription.from_values({"length": length, "width": width}))
    sheet = len(insole.top)
    faces = insole.mesh.faces[(insole.mesh.faces < sheet).all(axis=1)]
    top = Mesh.of(insole.top, faces)
    assert (top.area_vectors[:, 2] > 0.0).all()
