import numpy as np
import pytest
from solids import box, sheet, sphere, wedge

from orthodesign.checks.closest import closest_on_triangles
from orthodesign.checks.thickness import Walls, minimum_thickness, thickness_map
from orthodesign.foundation.mesh import Mesh, joined


@pytest.mark.parametrize("thickness", [0.8, 1.5, 3.0, 6.0])
def test_that_an_even_shell_reads_its_thickness(thickness):
    thinnest = minimum_thickness(sheet(thickness, 250, 80))
    assert thinnest.thickness_mm == pytest.approx(thickness, abs=0.01)


def test_that_a_tilted_shell_reads_the_same_though_its_vertical_height_differs():
    tilt = np.eye(4)
    tilt[:3, :3] = [[1, 0, 0], [0, 0.5, -(0.75**0.5)], [0, 0.75**0.5, 0.5]]
    thinnest = minimum_thickness(sheet(3.0, 250, 80).transformed(tilt))
    assert thinnest.thickness_mm == pytest.approx(3.0, abs=0.01)


def test_that_a_hollow_ball_reads_the_difference_of_its_radii():
    ball = joined([sphere(20, rings=80), sphere(17, rings=80).flipped()])
    thickness = thickness_map(ball)
    assert thickness == pytest.approx(np.full(len(thickness), 3.0), abs=0.03)


def test_that_a_wedge_reads_the_perpendicular_to_the_other_face():
    points = np.array([(20.0, 30.0, 0.0), (60.0, 30.0, 0.0), (60.0, 30.0, 8.0)])
    lean = np.arctan(10 / 100)
    expected = [4 * np.cos(lean), 8 * np.cos(lean), 8.0]  # from above the floor is plumb below
    assert thickness_map(wedge(), points) == pytest.approx(expected, abs=1e-9)


def test_that_the_edge_band_is_left_out_of_the_minimum():
    # the wedge is thinnest at its 2 mm end face; 4 mm inwards it is 2.4 mm times the cosine
    inside = minimum_thickness(wedge(), edge_band_mm=4.0)
    assert inside.thickness_mm == pytest.approx(2.4 * np.cos(np.arctan(0.1)), abs=0.1)
    assert inside.place[0] == pytest.approx(4.0, abs=1.0)
    assert minimum_thickness(wedge(), edge_band_mm=0.0).thickness_mm == pytest.approx(2.0, abs=0.1)


def test_that_a_dent_the_size_of_a_finger_tip_is_found():
    def dented(x, y):
        return 2.0 * np.exp(-(((x - 170) / 5) ** 2) - (y / 5) ** 2)

    flat = sheet(4.0, 250, 80, height=lambda x, y: 0 * x)
    vertices = flat.vertices.copy()
    below = slice(len(vertices) // 2, None)
    vertices[below, 2] += dented(vertices[below, 0], vertices[below, 1])
    thinnest = minimum_thickness(Mesh.of(vertices, flat.faces))
    assert thinnest.thickness_mm == pytest.approx(2.0, abs=0.05)
    assert np.linalg.norm(thinnest.place[:2] - (170, 0)) < 2


def test_that_side_faces_have_no_wall_opposite_unless_there_is_one():
    plate = box((200, 80, 3))
    assert thickness_map(plate, np.array([(0.0, 40.0, 1.5)]))[0] == pytest.approx(200)
    assert thickness_map(plate, np.array([(100.0, 40.0, 3.0)]))[0] == pytest.approx(3)


def test_that_a_block_reads_its_smallest_side():
    assert minimum_thickness(box((40, 30, 50))).thickness_mm == pytest.approx(30)


def test_that_the_answer_is_the_same_every_time():
    first, second = (minimum_thickness(sheet(3.0)) for _ in range(2))
    assert first.thickness_mm == second.thickness_mm
    assert np.array_equal(first.place, second.place)


def test_that_nothing_asked_is_nothing_answered():
    assert Walls(box()).thickness(np.zeros((0, 3)), np.zeros((0, 3))).shape == (0,)


def test_that_the_nearest_point_of_a_triangle_beats_any_of_its_points():
    random = np.random.default_rng(3)
    points, corners = random.normal(size=(300, 3)), random.normal(size=(300, 3, 3))
    nearest = np.linalg.norm(closest_on_triangles(points, corners) - points, axis=1)
    shares = random.dirichlet((0.5, 0.5, 0.5), 4000)
    cloud = np.einsum("sk,nkj->nsj", shares, corners)
    sampled = np.linalg.norm(cloud - points[:, None], axis=2).min(axis=1)
    assert np.all(nearest <= sampled + 1e-12)
    assert np.all(sampled - nearest < 0.15)
