import numpy as np
import pytest
from solids import box, sphere

from orthodesign.delivery.rendering import BACKGROUND, DEVICE_COLOUR, render_view
from orthodesign.delivery.zbuffer import nearest_faces
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.raster import cast_vertical

PAPER = np.round(np.array(BACKGROUND) * 255)


def drawn(picture, least=3):
    return np.abs(picture.astype(float) - PAPER).max(axis=2) > least


def test_that_a_picture_has_the_asked_size():
    assert render_view(box(), (1, 1, 1), size=(120, 80)).shape == (80, 120, 3)


def test_that_a_sphere_is_a_disc_of_its_area():
    picture = render_view(sphere(10, rings=60), (0.3, -0.8, 0.4), size=(200, 200), mm_per_pixel=0.125)
    # half covered pixels on the outline cancel out
    assert drawn(picture, 40).sum() == pytest.approx(np.pi * 80**2, rel=0.01)


def test_that_what_is_up_is_up_and_what_is_right_is_right():
    # seen from behind (−x), the patient's left (+y) is on the left
    tall_left = Mesh.of(
        np.vstack([box((1, 4, 1)).vertices, box((1, 1, 4), at=(0, 3, 0)).vertices]),
        np.vstack([box().faces, box().faces + 8]),
    )
    seen = drawn(render_view(tall_left, (-1, 0, 0), size=(100, 100)))
    top, bottom = np.flatnonzero(seen.any(axis=1))[[0, -1]]
    upper = np.flatnonzero(seen[top + 5])
    lower = np.flatnonzero(seen[bottom - 5])
    assert upper.max() < 50
    assert lower.max() > 80


def test_that_the_nearer_body_hides_the_farther():
    two = Mesh.of(
        np.vstack([box((4, 4, 1)).vertices, box((4, 4, 1), at=(0, 0, 5)).vertices]),
        np.vstack([box().faces, box().faces + 8]),
    )
    colours = np.vstack([np.tile((1.0, 0, 0), (8, 1)), np.tile((0, 0, 1.0), (8, 1))])
    middle = render_view(two, (0, 0, 1), up=(0, 1, 0), size=(60, 60), colours=colours)[30, 30]
    assert middle[2] > 2 * middle[0]
    middle = render_view(two, (0, 0, -1), up=(0, 1, 0), size=(60, 60), colours=colours)[30, 30]
    assert middle[0] > 2 * middle[2]


def test_that_outlines_are_smoothed():
    picture = render_view(sphere(10), (0, -1, 0), size=(100, 100)).astype(float)
    row = picture[50].mean(axis=1)
    inside = np.flatnonzero(drawn(picture)[50])
    edge = row[inside[0] - 1 : inside[0] + 3]
    assert len(np.unique(np.round(edge))) >= 3  # paper, at least one step between, device


def test_that_the_shadow_darkens_the_floor_and_nothing_without_one():
    lit = render_view(box((40, 20, 5)), (0, -0.6, 0.8), size=(160, 120), ground=0.0, mm_per_pixel=0.5)
    bare = render_view(box((40, 20, 5)), (0, -0.6, 0.8), size=(160, 120), mm_per_pixel=0.5)
    assert drawn(lit).sum() > drawn(bare).sum() + 200


def test_that_the_picture_is_the_same_every_time():
    first, second = (render_view(sphere(), (1, 1, 1), size=(80, 80), ground=-10.0) for _ in range(2))
    assert np.array_equal(first, second)


def test_that_a_lit_face_is_about_the_colour_of_the_device():
    picture = render_view(box((4, 4, 1)), (0, 0, 1), up=(0, 1, 0), size=(60, 60))
    assert picture[30, 30] / 255 == pytest.approx(DEVICE_COLOUR, abs=0.12)


def test_that_the_quick_z_buffer_sees_what_exact_rays_see():
    ball = sphere(10, rings=30)
    seen = ball.corners * 4 + 50.0
    quick = nearest_faces(seen, (100, 100))
    exact, faces = cast_vertical(seen, (0.0, 0.0), 1.0, (100, 100), lowest=False)
    assert np.array_equal(quick >= 0, np.isfinite(exact))
    assert np.mean(quick == faces) > 0.98  # on shared edges either neighbour will do
