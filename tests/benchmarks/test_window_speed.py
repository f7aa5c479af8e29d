"""What one move of the hand costs the window, before the picture is drawn; ratios within one run."""

from __future__ import annotations

import os

import numpy as np
import pytest
from aligned import made_foot

from orthodesign.insole import build_insole
from orthodesign.prescription import Prescription

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")


@pytest.fixture(scope="module")
def device():
    return build_insole(made_foot(), Prescription.from_values({"heel_lift": 4.0})).mesh


@pytest.fixture
def view(qapp, device):
    from orthodesign.app.gui.viewport import DEVICE, Viewport

    made = Viewport()
    made.animated = False
    made.resize(1000, 700)
    made.set_mesh("device", device.vertices, device.faces, DEVICE)
    made.view("top", "right")
    yield made
    made.close()
    made.deleteLater()


def test_move_a_device_in_the_view(benchmark, view, device):
    shapes = [device.vertices + step for step in np.linspace(0, 1, 5)[:, None, None]]
    turn = iter(np.resize(np.arange(5), 1_000_000))
    assert len(device.faces) >= 80_000
    benchmark(lambda: view.move_mesh("device", shapes[next(turn)]))


def test_colour_a_device(benchmark, view, device):
    from orthodesign.app.gui.viewport import ColourScale

    scale = ColourScale("height", 0, 30)
    benchmark(lambda: view.colour("device", device.vertices[:, 2], scale))


def test_find_what_is_under_the_cursor(benchmark, view):
    assert view.pick(500, 350) is not None
    assert benchmark(lambda: view.pick(500, 350))[0] == "device"


def test_cut_a_device(benchmark, device):
    from orthodesign.app.gui.viewport import cut

    assert benchmark(lambda: cut("x", 90.0, None, device)).device
