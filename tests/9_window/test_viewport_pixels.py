"""The 3D view on a screen: what is really drawn. Run by `make test` under a virtual screen."""

from __future__ import annotations

import gc

import numpy as np
import pytest
import solids
from PySide6.QtTest import QTest

from orthodesign.app.gui.viewport import (
    DEVICE,
    SKIN,
    ColourScale,
    Handle,
    InPlane,
    Look,
    Viewport,
    opengl_problem,
)

pytestmark = pytest.mark.gl

RED, GREEN = Look("#d01010"), Look("#10d010")


@pytest.fixture
def view(qtbot):
    made = Viewport()
    made.animated = False
    made.resize(400, 300)
    made.set_theme("#ffffff", "#000000")
    made.set_ground(None)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def block(view, name, look, size=(100, 100, 20), at=(0, 0, 0)):
    mesh = solids.box(size, at=at)
    view.set_mesh(name, mesh.vertices, mesh.faces, look)
    return mesh


def colour_at(view, point=(50.0, 50.0, 20.0)):
    """(3,) RGB of the picture where ``point`` is drawn."""
    QTest.qWait(20)
    image = view.grab_image()
    x, y = view.sight.pixels(point)[0]
    colour = image.pixelColor(round(float(x)), round(float(y)))
    return np.array([colour.red(), colour.green(), colour.blue()])


def test_that_a_screen_with_opengl_has_no_problem(qapp):
    assert opengl_problem() is None


def test_that_a_layer_is_seen_where_the_numbers_say(view):
    block(view, "block", RED)
    view.view("top", "right")
    red, green, _ = colour_at(view, (5, 5, 20))
    assert red > 2 * green
    assert colour_at(view, (-4, -4, 20)).min() > 225


def test_that_a_hidden_layer_is_not_seen(view):
    block(view, "block", RED)
    view.view("top", "right")
    view.show_layer("block", False)
    assert colour_at(view).min() > 225


def test_that_a_moved_layer_is_seen_at_its_new_place(view):
    mesh = block(view, "block", RED)
    view.view("top", "right")
    view.move_mesh("block", mesh.vertices - np.array([70, 0, 0]))
    assert colour_at(view).min() > 225


def test_that_a_placed_layer_is_seen_at_its_place(view):
    block(view, "block", RED)
    view.view("top", "right")
    view.place("block", (-70, 0, 0))
    assert colour_at(view).min() > 225


def test_that_colours_come_from_the_values(view):
    mesh = block(view, "block", RED)
    view.view("top", "right")
    scale = ColourScale("change", -1, 1, diverging=True)
    view.colour("block", np.ones(len(mesh.vertices)), scale)
    more = colour_at(view)
    view.colour("block", -np.ones(len(mesh.vertices)), scale)
    less = colour_at(view)
    view.colour("block", None)
    plain = colour_at(view)
    assert more[0] > more[2] + 50
    assert less[2] > less[0] + 50
    assert plain[0] > 2 * plain[2]


def test_that_the_device_shows_through_the_skin_and_no_second_wall_does(view):
    block(view, "skin", SKIN, size=(200, 200, 90), at=(-50, -50, -20))
    block(view, "inner wall", SKIN, size=(100, 100, 30))
    view.view("top", "right")
    one = colour_at(view)
    view.remove("inner wall")
    assert np.abs(colour_at(view) - one).max() <= 2
    block(view, "device", GREEN)
    red, green, blue = colour_at(view)
    assert green > red > blue


def test_that_a_solid_layer_hides_what_is_behind_it(view):
    block(view, "lid", RED, at=(0, 0, 40))
    block(view, "block", GREEN)
    view.view("top", "right")
    red, green, _ = colour_at(view)
    assert red > 2 * green


def test_that_the_section_opens_the_side_towards_the_eye(view):
    block(view, "front", RED, size=(10, 100, 60), at=(0, 0, 0))
    block(view, "back", GREEN, size=(10, 100, 60), at=(80, 0, 0))
    view.view("heel", "right")
    assert colour_at(view, (50, 50, 30))[0] > 100
    view.set_section("x", 50.0, clip=True)
    red, green, _ = colour_at(view, (50, 50, 30))
    assert green > 2 * red
    view.view("toe", "right")
    red, green, _ = colour_at(view, (50, 50, 30))
    assert red > 2 * green


def test_that_a_placed_layer_is_opened_where_it_stands(view):
    block(view, "front", RED, size=(10, 100, 60))
    block(view, "back", GREEN, size=(10, 100, 60), at=(80, 0, 0))
    view.place("front", (60, 0, 0))
    view.view("heel", "right")
    view.set_section("x", 50.0, clip=True)
    red, green, _ = colour_at(view, (50, 50, 30))
    assert red > 2 * green


def test_that_handles_and_legend_are_in_the_picture(view):
    block(view, "block", DEVICE)
    view.view("top", "right")
    view.set_handles([Handle("dot", (50, 50, 20), "", "#ff00ff", InPlane())])
    red, green, blue = colour_at(view)
    assert (red > 200, green < 60, blue > 200) == (True, True, True)


def test_that_perspective_keeps_what_is_looked_at(view):
    block(view, "block", RED)
    view.view("top", "right")
    view.fly_to((50, 50, 20), span=60)
    before = colour_at(view)
    view.set_perspective(True)
    assert np.abs(colour_at(view) - before).max() < 12


def test_that_many_changes_make_one_frame(view, monkeypatch):
    mesh = block(view, "block", RED)
    QTest.qWait(50)
    frames, aim = [], view._canvas._aim
    monkeypatch.setattr(view._canvas, "_aim", lambda: (frames.append(1), aim()))
    for step in range(20):
        view.move_mesh("block", mesh.vertices + step)
        view.set_pose(view.pose.turned(1, 0))
    QTest.qWait(100)
    assert len(frames) == 1


def test_that_sixty_views_come_and_go_without_a_trace(qtbot):
    def live():
        gc.collect()
        return sum(type(thing) is Viewport for thing in gc.get_objects())

    before, mesh = live(), solids.sphere(40.0)
    for _ in range(60):
        made = Viewport()
        made.resize(200, 150)
        made.set_mesh("ball", mesh.vertices, mesh.faces, SKIN)
        made.show()
        QTest.qWait(1)
        made.grab_image()
        made.close()
        made.deleteLater()
        QTest.qWait(1)
        del made
    assert live() - before <= 1
