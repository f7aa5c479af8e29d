"""The 3D view without a screen: layers, camera, picks, handles, cutting plane. Nothing is drawn."""

from __future__ import annotations

import inspect

import numpy as np
import pytest
import solids
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest

from orthodesign.app.gui.viewport import (
    DEVICE,
    SKIN,
    AlongAxis,
    ColourScale,
    Handle,
    InPlane,
    OnSurface,
    PlainViewport,
    Viewport,
    make_viewport,
)

BUTTON, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(qtbot):
    made = Viewport()
    made.animated = False
    made.resize(800, 600)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def ball(view):
    """A sphere of radius 50 about (100, 0, 50)."""
    mesh = solids.sphere(50.0, at=(100.0, 0.0, 50.0))
    view.set_mesh("ball", mesh.vertices, mesh.faces, DEVICE)
    view.view("top", "right")
    return mesh


def _send(view, kind, at, button=BUTTON, modifiers=PLAIN):
    held = NO_BUTTON if kind is QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(kind, QPointF(*at), view.mapToGlobal(QPointF(*at)), button, held, modifiers)
    view.event(event)


def drag(view, start, *stops, button=BUTTON, modifiers=PLAIN, let_go=True):
    _send(view, QEvent.Type.MouseButtonPress, start, button, modifiers)
    for stop in stops:
        _send(view, QEvent.Type.MouseMove, stop, button, modifiers)
    if let_go:
        _send(view, QEvent.Type.MouseButtonRelease, stops[-1] if stops else start, button, modifiers)


def heard(signal):
    told = []
    signal.connect(lambda *values: told.append(values))
    return told


def pixel(view, point):
    return tuple(float(value) for value in view.sight.pixels(point)[0])


def test_that_a_pick_gives_the_point_under_the_cursor(view, ball):
    name, point = view.pick(*pixel(view, (120.0, 10.0, 0.0)))
    assert name == "ball"
    assert point[:2] == pytest.approx((120.0, 10.0), abs=0.05)
    assert point[2] == pytest.approx(50 + np.sqrt(50**2 - 20**2 - 10**2), abs=0.1)


def test_that_a_pick_beside_everything_gives_nothing(view, ball):
    assert view.pick(2, 2) is None


def test_that_a_point_is_given_in_its_layers_own_coordinates(view, ball):
    view.place("ball", (10.0, -5.0, 30.0))
    point = view.pick(*pixel(view, (110.0, -5.0, 0.0)))[1]
    assert point == pytest.approx((100.0, 0.0, 100.0), abs=0.05)


def test_that_a_pick_meets_a_layer_where_it_was_moved_to(view, ball):
    view.pick(400, 300)
    view.move_mesh("ball", ball.vertices + np.array([0, 0, 7]))
    assert view.pick(*pixel(view, (100, 0, 0)))[1][2] == pytest.approx(107.0, abs=0.05)


def test_that_a_bent_layer_is_met_where_it_is_drawn_and_comes_back_to_the_bit(view, ball):
    view.view("medial", "right")
    before = view.scene.layers["ball"].points
    view.bend("ball", lambda x, y: 0.1 * x)
    assert view.pick(*pixel(view, (100.0, 50.0, 60.0)))[1] == pytest.approx((100.0, 50.0, 60.0), abs=0.1)
    assert view.pick(*pixel(view, (100.0, 0.0, 108.0))) is not None
    assert view.pick(*pixel(view, (100.0, 0.0, 8.0))) is None
    view.bend("ball", None)
    assert np.array_equal(view.scene.layers["ball"].points, before)
    assert view.pick(*pixel(view, (100.0, 0.0, 8.0))) is not None


def test_that_hidden_and_unpickable_layers_are_looked_through(view, ball):
    lid = solids.box((300, 300, 5), at=(-50, -150, 200))
    view.set_mesh("lid", lid.vertices, lid.faces, SKIN)
    middle = pixel(view, (100, 0, 0))
    assert view.pick(*middle)[0] == "lid"
    view.set_pickable("lid", False)
    assert view.pick(*middle)[0] == "ball"
    view.set_pickable("lid", True)
    view.show_layer("lid", False)
    assert view.pick(*middle)[0] == "ball"


def test_that_what_is_cut_away_is_not_picked(view, ball):
    view.view("heel", "right")
    middle = pixel(view, (100, 0, 50))
    assert view.pick(*middle)[1][0] == pytest.approx(50, abs=0.1)
    view.set_section("x", 110.0, clip=True)
    assert view.pick(*middle)[1][0] == pytest.approx(150, abs=0.1)
    view.set_section("x", 110.0, clip=False)
    assert view.pick(*middle)[1][0] == pytest.approx(50, abs=0.1)


def test_that_a_click_picks_and_a_drag_does_not(view, ball):
    told = heard(view.picked)
    at = pixel(view, (100, 0, 0))
    drag(view, at, (at[0] + 40, at[1]))
    assert told == []
    drag(view, at)
    assert [name for name, _ in told] == ["ball"]


def test_that_resting_on_a_layer_is_told_and_leaving_it_once(view, ball):
    told = heard(view.hovered)
    _send(view, QEvent.Type.MouseMove, pixel(view, (100, 0, 0)), NO_BUTTON)
    for _ in range(2):
        QTest.qWait(30)
        _send(view, QEvent.Type.MouseMove, (2.0, 2.0), NO_BUTTON)
    assert [name for name, _ in told] == ["ball", ""]


@pytest.mark.parametrize(("side", "medial"), [("right", 1.0), ("left", -1.0)])
def test_that_the_medial_view_looks_from_the_medial_side(view, ball, side, medial):
    view.view("medial", side)
    assert view.pose.towards_eye == pytest.approx((0, medial, 0), abs=1e-9)
    view.view("lateral", side)
    assert view.pose.towards_eye == pytest.approx((0, -medial, 0), abs=1e-9)


@pytest.mark.parametrize("name", ["top", "bottom"])
def test_that_toes_point_up_seen_from_above_and_below(view, ball, name):
    view.view(name, "left")
    assert view.pose.up == pytest.approx((1, 0, 0), abs=1e-9)


def test_that_the_left_is_on_the_left_from_above(view, ball):
    view.view("top", "right")
    assert view.pose.right == pytest.approx((0, -1, 0), abs=1e-9)


def test_that_everything_is_in_the_picture_after_a_fit(view, ball):
    for name in ("top", "medial", "corner"):
        view.view(name, "right")
        x, y = view.sight.pixels(ball.vertices).T
        assert 0 < x.min() < x.max() < 800
        assert 0 < y.min() < y.max() < 600
        assert np.ptp(y) > 450


def test_that_a_fitted_view_still_fits_a_narrower_window(view, ball):
    view.resize(300, 600)
    QTest.qWait(10)
    x, _ = view.sight.pixels(ball.vertices).T
    assert 0 < x.min() < x.max() < 300


def test_that_a_window_of_another_size_leaves_the_view_of_the_hand(view, ball):
    drag(view, (400, 300), (440, 300))
    before = view.pose
    view.resize(300, 600)
    QTest.qWait(10)
    assert view.pose == before


def test_that_turning_never_rolls_the_foot(view, ball):
    drag(view, (400, 300), (520, 180), (700, 510), (100, 400))
    assert view.pose.up[2] >= 0
    assert view.pose.right[2] == pytest.approx(0, abs=1e-12)


def test_that_new_shapes_do_not_move_the_camera(view, ball):
    before = view.pose
    view.move_mesh("ball", ball.vertices * 2)
    view.set_mesh("other", ball.vertices + 300, ball.faces, SKIN)
    view.set_mesh("ball", ball.vertices, ball.faces, SKIN)
    view.colour("ball", ball.vertices[:, 2], ColourScale("height", 0, 100))
    view.show_layer("other", False)
    view.remove("other")
    assert view.pose == before


def test_that_the_wheel_keeps_what_is_under_the_cursor(view, ball):
    at = (250.0, 180.0)
    height = view.pose.half_height
    start = sum(view.sight.ray(*at)) / 2
    spot = QPointF(*at)
    view.wheelEvent(
        QWheelEvent(
            spot, spot, QPoint(), QPoint(0, 360), NO_BUTTON, PLAIN, Qt.ScrollPhase.NoScrollPhase, False
        )
    )
    assert view.pose.half_height < height
    assert sum(view.sight.ray(*at)) / 2 == pytest.approx(start, abs=1e-9)


def test_that_the_point_under_the_hand_follows_a_shift(view, ball):
    start = view.pick(400, 300)[1]
    drag(view, (400, 300), (430, 290), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert view.pick(430, 290)[1] == pytest.approx(start, abs=1e-3)


def test_that_a_double_click_centres_on_the_layer(view, ball):
    at = pixel(view, (130, 10, 0))
    _send(view, QEvent.Type.MouseButtonDblClick, at)
    assert view.pose.focus[:2] == pytest.approx((130, 10), abs=0.05)


def test_that_a_flight_arrives_where_it_was_sent(view, ball):
    view.animated = True
    view.view("medial", "right")
    assert view.pose.elevation == 90
    QTest.qWait(400)
    assert view.pose.towards_eye == pytest.approx((0, 1, 0), abs=1e-9)


def test_that_a_handle_slides_on_its_surface(view, ball):
    view.set_handles([Handle("apex", (100, 0, 100), "apex", "#d9480f", OnSurface("ball"))])
    before, told = view.pose, heard(view.handle_dragged)
    drag(view, pixel(view, (100, 0, 100)), pixel(view, (110, 0, 0)), pixel(view, (130, 0, 0)))
    assert [phase for _, _, phase in told] == ["begin", "move", "move", "end"]
    assert told[-1][1] == pytest.approx((130, 0, 90), abs=0.1)
    assert view.pose == before


def test_that_a_handle_waits_where_the_surface_ends(view, ball):
    view.set_handles([Handle("apex", (100, 0, 100), "", "#d9480f", OnSurface("ball"))])
    told = heard(view.handle_dragged)
    drag(view, pixel(view, (100, 0, 100)), pixel(view, (130, 0, 0)), (2.0, 2.0))
    assert told[-1][1] == pytest.approx((130, 0, 90), abs=0.1)


def test_that_a_handle_on_an_axis_leaves_it_for_nothing(view, ball):
    view.view("medial", "right")
    view.set_handles([Handle("arch", (100, 50, 50), "", "#d9480f", AlongAxis((0, 0, 1)))])
    told = heard(view.handle_dragged)
    drag(view, pixel(view, (100, 50, 50)), pixel(view, (140, 50, 65)))
    assert told[-1][1] == pytest.approx((100, 50, 65), abs=1e-6)


def test_that_a_handle_in_a_plane_stays_in_it(view, ball):
    view.view("corner", "right")
    view.set_perspective(True)
    view.set_handles([Handle("trim", (120, 30, 90), "", "#d9480f", InPlane((0, 0, 1)))])
    told = heard(view.handle_dragged)
    drag(view, pixel(view, (120, 30, 90)), pixel(view, (150, 10, 90)))
    assert told[-1][1] == pytest.approx((150, 10, 90), abs=1e-6)


def test_that_a_handle_behind_a_device_is_told_apart_once_the_device_rests(view, ball):
    view.set_handles([Handle("seat", (100, 0, 110), "", "#d9480f", InPlane())])
    assert not view.grips.dots(view.sight)[0].behind
    view.move_mesh("ball", ball.vertices + np.array([0, 0, 30]))
    assert not view.grips.dots(view.sight)[0].behind
    QTest.qWait(500)
    assert view.grips.dots(view.sight)[0].behind


def test_that_esc_gives_a_handle_back(view, ball):
    view.set_handles([Handle("apex", (100, 0, 100), "", "#d9480f", OnSurface("ball"))])
    told = heard(view.handle_dragged)
    drag(view, pixel(view, (100, 0, 100)), pixel(view, (130, 0, 0)), let_go=False)
    escape = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, PLAIN)
    escape.ignore()
    view.event(escape)
    assert escape.isAccepted()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert told[-1][1] == pytest.approx((100, 0, 100))
    assert told[-1][2] == "cancel"
    told.clear()
    drag(view, (2, 2), (40, 40))
    assert told == []


def test_that_keys_are_left_to_the_window(view, ball):
    for key in (Qt.Key.Key_Q, Qt.Key.Key_E, Qt.Key.Key_W, Qt.Key.Key_S, Qt.Key.Key_R, Qt.Key.Key_Escape):
        for target in (view, view._canvas):
            event = QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, "x")
            target.keyPressEvent(event)
            assert not event.isAccepted()


def test_that_the_plane_is_dragged_by_its_edge_along_its_normal(view, ball):
    view.view("medial", "right")
    view.set_section("x", 100.0)
    before, told = view.pose, heard(view.section_dragged)
    top = view.scene.plane.outline[2]
    at = pixel(view, top)
    drag(view, at, pixel(view, top + np.array([20, 0, 0])))
    assert [phase for _, phase in told] == ["begin", "move", "end"]
    assert told[-1][0] == pytest.approx(120, abs=1e-3)
    assert view.pose == before


def test_that_a_plane_seen_face_on_lets_the_hand_turn_the_view(view, ball):
    view.view("heel", "right")
    view.set_section("x", 100.0)
    told = heard(view.section_dragged)
    drag(view, pixel(view, view.scene.plane.outline[2]), (300, 300))
    assert told == []


def test_that_only_the_same_number_of_vertices_moves_a_layer(view, ball):
    with pytest.raises(ValueError, match="cannot move"):
        view.move_mesh("ball", ball.vertices[:-1])
    with pytest.raises(ValueError, match="cannot colour"):
        view.colour("ball", [1.0, 2.0], ColourScale("height", 0, 100))


def test_that_a_heavy_scan_is_drawn_light_and_picked_whole(view):
    side = np.linspace(0, 250, 300)
    x, y = np.meshgrid(side, side, indexing="ij")
    z = 3 * np.sin(x / 9) * np.cos(y / 7)
    grid = np.arange(x.size).reshape(x.shape)
    a, b, c, d = (part.ravel() for part in (grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]))
    vertices = np.stack([x, y, z], axis=-1).reshape(-1, 3)
    faces = np.concatenate([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)])
    view.set_mesh("scan", vertices, faces, SKIN)
    layer = view.scene.layers["scan"]
    assert layer.drawn < 150_000 < len(faces)
    view.view("top", "right")
    corner = vertices[150 * 300 + 150]
    assert view.pick(*pixel(view, corner))[1] == pytest.approx(corner, abs=0.01)
    view.colour("scan", vertices[:, 2], ColourScale("height", -3, 3, diverging=True))
    view.bend("scan", lambda x, y: np.full_like(x, 20.0))
    lifted = view.pick(*pixel(view, corner))[1]
    assert lifted[2] == pytest.approx(corner[2] + 20.0, abs=0.3)
    view.bend("scan", None)
    assert view.pick(*pixel(view, corner))[1] == pytest.approx(corner, abs=0.01)


def test_that_a_legend_stands_only_while_its_layer_does(view, ball):
    view.colour("ball", ball.vertices[:, 2], ColourScale("height", 0, 100))
    assert view._legend.isVisible()
    view.show_layer("ball", False)
    assert not view._legend.isVisible()
    view.show_layer("ball", True)
    assert view._legend.isVisible()
    view.colour("ball", None)
    assert not view._legend.isVisible()


def test_that_without_opengl_a_sentence_stands_in_for_the_view(qtbot):
    made = make_viewport()
    qtbot.addWidget(made)
    assert isinstance(made, PlainViewport)
    assert made._words.text().endswith(".")


def test_that_the_plain_view_answers_every_call_of_the_real_one():
    asked = ("set_", "move_mesh", "colour", "show_layer", "opacity", "place", "remove", "layers", "is_shown")
    asked += (
        "view",
        "fit",
        "fly",
        "pick",
        "grab_image",
        "hovered",
        "handle_dragged",
        "section_dragged",
        "pose",
    )
    names = [name for name in vars(Viewport) if name.startswith(asked) and name != "pick_in_scene"]
    assert len(names) > 25
    for name in names:
        real, plain = getattr(Viewport, name), getattr(PlainViewport, name)
        if inspect.isfunction(real):
            assert list(inspect.signature(real).parameters) == list(inspect.signature(plain).parameters), name
