"""The section: cut with known answers, read off, drawn at a steady scale, moved by hand."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import solids
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QToolButton

from orthodesign.app.gui.viewport import Section, SectionView, cut
from orthodesign.app.gui.viewport.cutting import reading
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.sections import section_curves

PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def block():
    """A device 3 mm thick standing on the ground under a ball-shaped foot 2 mm above it."""
    device = solids.box((200, 60, 3), at=(0, -30, 0))
    foot = solids.sphere(40.0, at=(100, 0, 45), rings=120)
    return foot, device


@pytest.fixture
def shown(qtbot, block):
    view = SectionView()
    qtbot.addWidget(view)
    view.resize(800, 220)
    view.set_range(0, 200)
    view.show_section(cut("x", 100.0, *block, side="right"))
    view.show()
    return view


def test_that_a_closed_mesh_is_cut_to_a_ring_and_an_open_one_to_a_line():
    ball = solids.sphere(10.0, rings=60)
    (ring,) = section_curves(ball, 3.0)
    assert ring.closed
    assert np.hypot(*ring.points.T) == pytest.approx(np.sqrt(91), abs=0.02)
    bowl = Mesh.of(ball.vertices, ball.faces[ball.centroids[:, 2] < 0])
    (line,) = section_curves(bowl, 3.0)
    assert not line.closed
    assert sorted(np.round(line.points[[0, -1], 0], 1)) == pytest.approx([-9.5, 9.5], abs=0.1)


def test_that_a_plane_beside_the_mesh_cuts_nothing():
    assert section_curves(solids.sphere(10.0), 11.0) == []


def test_that_a_section_reads_gap_thickness_and_height(block):
    found = reading(cut("x", 100.0, *block), 0.0)
    assert found.thickness == pytest.approx(3.0)
    assert found.gap == pytest.approx(2.0, abs=0.02)
    assert found.height == pytest.approx(3.0)


def test_that_a_device_inside_the_foot_reads_a_negative_gap(block):
    assert reading(cut("x", 100.0, *block, foot_lift=-4.0), 0.0).gap == pytest.approx(-2.0, abs=0.02)


def test_that_thickness_is_read_square_to_the_top():
    slope = solids.sheet(thickness=3.0, height=lambda x, y: 1.0 + 0.6 * y + 40, columns=20)
    assert reading(cut("x", 100.0, None, slope), 0.0).thickness == pytest.approx(3.0, abs=1e-3)


def test_that_nothing_is_read_where_nothing_is(block):
    found = reading(cut("x", 100.0, *block), 70.0)
    assert (found.thickness, found.gap, found.height) == (None, None, None)


def test_that_a_millimetre_is_as_long_across_as_up(shown):
    plot = shown.plot
    origin, across, up = (plot.pixel(np.array(point, float)) for point in ((0, 0), (10, 0), (0, 10)))
    assert abs(across.x() - origin.x()) == pytest.approx(origin.y() - up.y())


def test_that_the_patients_left_is_drawn_on_the_left(shown):
    assert shown.plot.pixel(np.array([20.0, 0.0])).x() < shown.plot.pixel(np.array([-20.0, 0.0])).x()


def test_that_a_pixel_leads_back_to_its_place(shown):
    place = np.array([12.5, 4.0])
    assert shown.plot.place(shown.plot.pixel(place)) == pytest.approx(place)


def test_that_the_scale_does_not_jump_while_the_section_moves(shown, block):
    before = shown.plot.scale
    foot, _ = block
    for at, width in ((90.0, 50), (60.0, 20), (100.0, 58)):
        shown.show_section(cut("x", at, foot, solids.box((200, width, 3), at=(0, -width / 2, 0))))
        assert shown.plot.scale == before


def test_that_a_larger_section_still_fits(shown):
    tall = solids.box((200, 60, 90), at=(0, -30, 0))
    shown.show_section(cut("x", 100.0, None, tall))
    assert shown.plot.pixel(np.array([0.0, 90.0])).y() > 0


def test_that_the_slider_says_where_it_begins_moves_and_ends(shown):
    told = []
    shown.moved.connect(lambda position, phase: told.append((position, phase)))
    slider = shown.findChild(QSlider)
    slider.setSliderDown(True)
    slider.setValue(240)
    slider.setSliderDown(False)
    assert told == [(100.0, "begin"), (120.0, "move"), (120.0, "end")]


def test_that_an_arrow_key_steps_by_half_a_millimetre(shown):
    told = []
    shown.moved.connect(lambda position, phase: told.append((position, phase)))
    QTest.keyClick(shown.findChild(QSlider), Qt.Key.Key_Right)
    assert told == [(100.5, "move"), (100.5, "end")]


def test_that_showing_a_section_asks_for_nothing(shown, block):
    told = []
    shown.moved.connect(lambda position, phase: told.append((position, phase)))
    shown.show_section(cut("x", 40.0, *block))
    shown.set_range(0, 150)
    assert told == []
    assert shown.findChild(QSlider).value() == 80


def test_that_a_stop_jumps_and_lights_up_only_when_reached(shown, block):
    told = []
    shown.moved.connect(lambda position, phase: told.append((position, phase)))
    shown.set_stops({"heel": 30.0, "arch": 100.0})
    heel, arch = shown.findChildren(QToolButton)
    assert (heel.isChecked(), arch.isChecked()) == (False, True)
    heel.click()
    assert told == [(30.0, "move"), (30.0, "end")]
    assert not heel.isChecked()
    shown.show_section(cut("x", 30.0, *block))
    assert (heel.isChecked(), arch.isChecked()) == (True, False)


def _drag(plot, start, end):
    for kind, at in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        button = Qt.MouseButton.LeftButton
        plot.event(QMouseEvent(kind, at, plot.mapToGlobal(at), button, button, PLAIN))


def test_that_the_ruler_measures_millimetres_and_a_click_takes_it_away(shown):
    plot = shown.plot
    _drag(plot, plot.pixel(np.array([-10.0, 1.0])), plot.pixel(np.array([20.0, 1.0])))
    assert plot.ruler == pytest.approx(30.0)
    _drag(plot, QPointF(200, 50), QPointF(200, 50))
    assert plot.ruler is None


def test_that_the_wheel_looks_closer_and_a_double_click_shows_everything_again(shown, block):
    plot, at = shown.plot, QPointF(300, 60)
    before, place = plot.scale, plot.place(at)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    plot.wheelEvent(QWheelEvent(at, at, QPoint(), QPoint(0, 360), none, PLAIN, phase, False))
    assert plot.scale > 1.3 * before
    assert plot.place(at) == pytest.approx(place)
    closer = plot.scale
    shown.show_section(cut("x", 80.0, *block))
    assert plot.scale == closer
    QTest.mouseDClick(plot, Qt.MouseButton.LeftButton)
    assert plot.scale == pytest.approx(before)


def test_that_the_numbers_follow_the_cursor(shown):
    plot, button = shown.plot, Qt.MouseButton.NoButton
    at = plot.pixel(np.array([0.0, 10.0]))
    plot.event(QMouseEvent(QEvent.Type.MouseMove, at, plot.mapToGlobal(at), button, button, PLAIN))
    assert shown._numbers["thickness"].text() == "3.0 mm"
    plot.leaveEvent(QEvent(QEvent.Type.Leave))
    assert shown._numbers["thickness"].text() == "–"


def test_that_an_empty_section_is_said_in_words(shown):
    shown.show_section(Section("x", 5.0))
    shown.show_section(None)
    assert not shown.grab().isNull()


def test_that_the_section_waits_for_no_3d_library():
    code = (
        "import sys;"
        "from orthodesign.app.gui.viewport import ColourScale, Handle, PlainViewport, SectionView, cut;"
        "assert not {'vtkmodules', 'pyvista', 'matplotlib'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
