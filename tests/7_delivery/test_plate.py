"""Both devices of a pair lie on the bed, apart and whole, or it is said that they do not."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import cKDTree
from solids import box

from orthodesign.checks.machines import Printer
from orthodesign.delivery.plate import SPACING_MM, apart_finding, beside, place_alone, place_pair
from orthodesign.foundation.mesh import Mesh


def printer(long, wide, high=200.0, technology="filament"):
    return Printer("x", "the test's own printer", technology, (long, wide), high, "none")


def part(long=250.0, wide=90.0, high=30.0):
    """A part with the outline of an insole, roughly: a rounded wedge, somewhere off the origin."""
    angle = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    x, y = 0.5 * long * np.cos(angle), 0.5 * wide * np.sin(angle) * (0.8 + 0.2 * np.cos(angle))
    ring = [np.column_stack([x, y, np.full(90, z)]) for z in (0.0, high)]
    at = np.arange(90)
    after = (at + 1) % 90
    faces = np.vstack([np.column_stack([at, after, at + 90]), np.column_stack([after, after + 90, at + 90])])
    return Mesh.of(np.vstack(ring) + np.array([40.0, -7.0, 0.0]), faces)


def placed(mesh, place):
    assert np.linalg.det(place[:3, :3]) == pytest.approx(1.0)
    assert np.allclose(place[:3, :3] @ place[:3, :3].T, np.eye(3))
    return mesh.vertices @ place[:3, :3].T + place[:3, 3]


def on_bed(points, machine):
    low, high = points.min(axis=0), points.max(axis=0)
    assert low.min() >= -1e-9
    assert high[0] <= machine.bed_mm[0] + 1e-9
    assert high[1] <= machine.bed_mm[1] + 1e-9
    assert high[2] <= machine.height_mm + 1e-9


@pytest.mark.parametrize("bed", [(260, 190), (300, 300), (190, 260), (420, 120), (520, 100), (300, 100)])
def test_that_a_pair_lies_on_the_bed_and_apart(bed):
    machine, mesh = printer(*bed), part()
    places = place_pair(mesh, mesh, machine)
    assert (places is None) == (bed == (300, 100))
    if places is None:
        return
    points = [placed(mesh, place) for place in places]
    for one in points:
        on_bed(one, machine)
        assert one[:, 2].min() == pytest.approx(0.0, abs=1e-9)
    rings = [_dense(one[:90, :2]) for one in points]
    assert cKDTree(rings[0]).query(rings[1])[0].min() >= SPACING_MM - 0.02


def _dense(ring):
    after = np.roll(ring, -1, axis=0)
    return np.concatenate([ring + share * (after - ring) for share in np.linspace(0, 1, 60)])


def test_that_powder_carries_a_pair_on_its_side():
    mesh = part()
    assert place_pair(mesh, mesh, printer(260, 100)) is None
    places = place_pair(mesh, mesh, printer(260, 100, technology="powder"))
    assert places is not None
    for place in places:
        on_bed(placed(mesh, place), printer(260, 100))


def test_that_no_room_is_said_in_one_sentence():
    assert place_pair(part(), part(), printer(220, 220)) is None
    assert place_pair(part(), part(), printer(300, 300, high=20)) is None
    said = apart_finding(printer(220, 220))
    assert said.code == "PRINT-APART"
    assert "220 × 220 mm" in said.message


@pytest.mark.parametrize("bed", [(255, 95), (150, 150), (100, 260)])
def test_that_one_device_lies_in_the_middle_of_the_bed(bed):
    machine, mesh = printer(*bed), part()
    place = place_alone(mesh, machine)
    if bed == (150, 150):
        assert place is None
        return
    points = placed(mesh, place)
    on_bed(points, machine)
    middle = (points.min(axis=0) + points.max(axis=0))[:2] / 2
    assert middle == pytest.approx(np.array(bed) / 2)


def test_that_without_a_printer_devices_lie_side_by_side():
    first, second = (
        placed(mesh, place) for mesh, place in zip((box(), part()), beside((box(), part())), strict=True)
    )
    assert first.min() >= 0
    assert second[:, 1].min() - first[:, 1].max() == pytest.approx(SPACING_MM)
