import numpy as np
import pytest
from solids import box, sphere, wedge

from orthodesign.checks.standing import centre_of_mass, check_standing, convex_outline, inside_by
from orthodesign.foundation.mesh import Mesh


def test_that_a_box_stands_with_half_its_width_to_spare():
    standing = check_standing(box((100, 40, 10)))
    assert standing.stands
    assert standing.margin_mm == pytest.approx(20)
    assert standing.support_area_mm2 == pytest.approx(4000)
    assert standing.centre_of_mass == pytest.approx([50, 20, 5])


def test_that_the_centre_of_mass_of_a_wedge_is_that_of_the_formula():
    # a trapezium from 2 to 12 mm over 100 mm: x̄ = L/3 · (a + 2b)/(a + b)
    centre = centre_of_mass(wedge(100, 60, 2, 12))
    assert centre[0] == pytest.approx(100 / 3 * (2 + 24) / 14)
    assert centre[2] == pytest.approx((2**2 + 2 * 12 + 12**2) / (3 * 14))


def test_that_a_ball_rocks():
    standing = check_standing(sphere(10, at=(0, 0, 10)))
    assert [finding.code for finding in standing.findings] == ["SOLID-ROCKS"]


def test_that_a_box_on_a_narrow_foot_beside_its_middle_tips():
    block = box((100, 40, 10))
    vertices = block.vertices.copy()
    vertices[vertices[:, 2] == 0, 0] *= 0.3  # an overhanging body on a base from x = 0 to 30
    standing = check_standing(Mesh.of(vertices, block.faces))
    assert standing.margin_mm < 0
    assert [finding.code for finding in standing.findings] == ["SOLID-ROCKS"]


def test_that_a_solid_above_the_ground_is_told():
    lifted = check_standing(box((100, 40, 10), at=(0, 0, 1)))
    assert [finding.code for finding in lifted.findings] == ["SOLID-OFF-GROUND", "SOLID-POINTED"]
    judged_where_it_is = check_standing(box((100, 40, 10), at=(0, 0, 1)), from_lowest=True)
    assert [finding.code for finding in judged_where_it_is.findings] == ["SOLID-OFF-GROUND"]


def test_that_a_base_ground_off_on_one_side_stands_on_the_rest():
    # the ground-off part is lifted by 4° from the middle line on
    x, y, z = box((100, 40, 10)).vertices.T
    ridge = np.array([(0.0, 16.0, 0.0), (100.0, 16.0, 0.0)])
    ground_off = np.stack([x, y, z + np.where((y > 20) & (z == 0), 24 * np.tan(np.radians(4)), 0)], axis=1)
    hull_points = np.vstack([ground_off, ridge])
    from scipy.spatial import ConvexHull

    hull = ConvexHull(hull_points)
    faces = hull.simplices.copy()
    outward = np.cross(
        hull_points[faces[:, 1]] - hull_points[faces[:, 0]],
        hull_points[faces[:, 2]] - hull_points[faces[:, 0]],
    )
    inwards = np.einsum("ij,ij->i", outward, hull.equations[:, :3]) < 0
    faces[inwards] = faces[inwards, ::-1]
    rocker = Mesh.of(hull_points, faces)
    standing = check_standing(rocker)
    assert standing.support[:, 1].max() == pytest.approx(16)
    # its weight lies beyond the unground part: it rocks onto the ground-off side, as ordered
    assert not standing.stands
    assert check_standing(rocker, ground_off=True).stands
    assert not check_standing(sphere(10, at=(0, 0, 10)), ground_off=True).stands


def test_that_points_on_a_line_span_no_outline():
    assert convex_outline(np.array([(0.0, 0.0), (1, 1), (2, 2), (5, 5)])).shape == (0, 2)
    assert inside_by(convex_outline(np.zeros((0, 2))), np.zeros(2)) == -np.inf


def test_that_the_distance_inside_a_square_is_to_its_nearest_side():
    square = convex_outline(np.array([(0.0, 0.0), (4, 0), (4, 4), (0, 4), (2, 2)]))
    assert len(square) == 4
    assert inside_by(square, np.array([1.0, 2.0])) == pytest.approx(1)
    assert inside_by(square, np.array([5.0, 2.0])) == pytest.approx(-1)
