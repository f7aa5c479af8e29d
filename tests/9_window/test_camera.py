"""The turntable camera and the writing on the picture, as plain numbers."""

from __future__ import annotations

import numpy as np
import pytest

from orthodesign.app.gui.viewport.camera import VIEWS, Pose, Sight, fitted, standard
from orthodesign.app.gui.viewport.normals import VertexNormals
from orthodesign.app.gui.viewport.overlay import direction_words, scale_bar


@pytest.mark.parametrize("perspective", [False, True])
@pytest.mark.parametrize("view", VIEWS)
def test_that_a_line_of_sight_goes_through_its_point(view, perspective):
    sight = Sight(standard(Pose(), view, "left"), 900, 500, perspective)
    point = np.array([150.0, 20.0, 33.0])
    x, y = sight.pixels(point)[0]
    near, far = sight.ray(x, y)
    way = (far - near) / np.linalg.norm(far - near)
    assert np.linalg.norm(np.cross(point - near, way)) == pytest.approx(0, abs=1e-8)


def test_that_a_flight_takes_the_short_way_round():
    start, end = Pose(azimuth=350), Pose(azimuth=20)
    assert start.between(end, 0.5).azimuth == pytest.approx(5)


def test_that_a_fit_keeps_the_direction():
    pose = standard(Pose(), "corner", "right")
    points = np.random.default_rng(3).uniform(-80, 200, (50, 3))
    found = fitted(pose, points, 1.6)
    assert (found.azimuth, found.elevation) == (pose.azimuth, pose.elevation)


@pytest.mark.parametrize("perspective", [False, True])
@pytest.mark.parametrize("view", VIEWS)
def test_that_a_fit_fills_the_picture_and_no_more(view, perspective):
    points = np.random.default_rng(5).uniform((-10, -120, 0), (260, 120, 110), (400, 3))
    pose = fitted(standard(Pose(), view, "left"), points, 1.5, perspective=perspective)
    seen = np.abs(Sight(pose, 900, 600, perspective).pixels(points) / (450, 300) - 1).max()
    assert 0.85 < seen < 1


@pytest.mark.parametrize(("scale", "text"), [(0.25, "2 cm"), (0.05, "5 mm"), (1.0, "10 cm"), (0.01, "1 mm")])
def test_that_the_scale_bar_is_a_round_length(scale, text):
    length, written = scale_bar(scale)
    assert written == text
    assert 70 <= length / scale <= 180


def test_that_medial_lies_to_the_left_of_a_right_foot():
    assert direction_words("right")[2:4] == ("medial", "lateral")
    assert direction_words("left")[2:4] == ("lateral", "medial")
    assert direction_words(None)[2:4] == ("left", "right")


def test_that_normals_of_a_ball_point_away_from_its_middle():
    import solids

    ball = solids.sphere(10.0)
    vertices = ball.vertices.astype(np.float32)
    found = VertexNormals(ball.faces, len(vertices)).of(vertices)
    assert np.abs(found - ball.vertices / 10).max() < 0.02
    assert found == pytest.approx(ball.vertex_normals(), abs=1e-5)
