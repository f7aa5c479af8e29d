"""A device in bodies is the device: closed bodies, the same volume, and whole when put together."""

from __future__ import annotations

import feet
import numpy as np
import pytest
from commands import command, is_refusal
from solids import sphere

from orthodesign.checks.topology import check_topology
from orthodesign.delivery import DeliveryError, Making, measure
from orthodesign.delivery.threemf import threemf_read_back
from orthodesign.delivery.zones import MEETINGS, checked_meetings, cut, united, zones
from orthodesign.design import ScanOptions, design_insole
from orthodesign.foundation.findings import Severity
from orthodesign.foundation.mesh import Mesh, joined
from orthodesign.prescription import Prescription


@pytest.fixture(scope="module")
def scan(tmp_path_factory):
    return feet.write(feet.known_foot(), tmp_path_factory.mktemp("scan"))


def is_closed(mesh):
    return not any(one.severity is Severity.ERROR for one in check_topology(mesh).findings)


@pytest.mark.parametrize("at", [-0.7, 0.0, 0.31])
def test_that_both_sides_of_a_cut_are_closed_and_lose_nothing(at):
    ball = sphere()
    reach = float(ball.bounds[1, 0])
    behind, ahead = cut(ball, at * reach)
    assert is_closed(behind)
    assert is_closed(ahead)
    assert behind.volume + ahead.volume == pytest.approx(ball.volume, rel=1e-12)
    assert behind.bounds[1, 0] == pytest.approx(ahead.bounds[0, 0])
    assert behind.bounds[1, 0] == pytest.approx(at * reach, abs=0.2)


def test_that_bodies_put_together_are_the_solid_again():
    behind, ahead = cut(sphere(), 0.1)
    whole = united([behind, ahead])
    assert is_closed(whole)
    assert whole.volume == pytest.approx(sphere().volume, rel=1e-12)
    assert whole.areas.sum() == pytest.approx(sphere().areas.sum(), rel=1e-12)


def test_that_a_cut_across_an_opening_is_refused():
    small = Mesh.of(sphere().vertices * 0.5, sphere().faces[:, ::-1])
    with pytest.raises(DeliveryError, match="across an opening"):
        cut(joined([sphere(), small]), 0.1)


def test_that_a_zone_beyond_the_device_is_left_out():
    ball = sphere()
    length = float(np.ptp(ball.vertices[:, 0]))
    shifted = Mesh.of(ball.vertices + (-ball.bounds[0, 0] + 0.0) * np.array([1.0, 0, 0]), ball.faces)
    assert list(zones(shifted, 1.5 * length, (40.0, 90.0))) == ["rear", "mid"]
    assert list(zones(shifted, length)) == ["rear", "mid", "fore"]


@pytest.mark.parametrize(
    "values", [{}, {"length": "full", "heel_cup_depth": 18.0}, {"construction": "full_contact"}]
)
def test_that_doses_are_measured_on_a_device_in_zones(scan, values):
    design = design_insole(scan, Prescription({"heel_lift": 4.0, **values}), ScanOptions())
    whole = measure(design, ".3mf")
    zoned = measure(design, ".3mf", Making(zones=MEETINGS))
    assert not zoned.faulty
    assert [dose.ok for dose in zoned.inspection.doses] == [dose.ok for dose in whole.inspection.doses]
    bodies = threemf_read_back(zoned.content)
    assert list(bodies) == [f"right insole {name}" for name in ("rear", "mid", "fore")]
    assert all(is_closed(body) for body in bodies.values())
    assert sum(body.volume for body in bodies.values()) == pytest.approx(whole.solid.volume, rel=1e-6)


def test_that_a_strict_reader_finds_the_zones_whole(scan, tmp_path):
    lib3mf = pytest.importorskip("lib3mf", reason="there is no wheel for every machine")
    words = ["--zones", "--printer", "fdm_256", "--process", "fdm_tpu", "--set", "material=tpu"]
    assert command("design", scan, "-o", tmp_path / "x.3mf", *words).code == 0
    model = (
        lib3mf.get_wrapper().CreateModel()
        if hasattr(lib3mf, "get_wrapper")
        else lib3mf.Wrapper().CreateModel()
    )
    reader = model.QueryReader("3mf")
    reader.SetStrictModeActive(True)
    reader.ReadFromFile(str(tmp_path / "x.3mf"))
    assert reader.GetWarningCount() == 0
    found = model.GetMeshObjects()
    while found.MoveNext():
        assert found.GetCurrentMeshObject().IsManifoldAndOriented()


@pytest.mark.parametrize("text", ["", "30", "55,30", "0,50", "30,100", "a,b", "10,20,30", "nan,50"])
def test_that_places_that_cannot_be_are_refused(text, tmp_path):
    with pytest.raises(DeliveryError, match="the smaller first"):
        checked_meetings(text)
    assert is_refusal(command("design", "none.stl", "-o", tmp_path / "x.3mf", f"--zones={text}"))


def test_that_only_3mf_keeps_zones(tmp_path):
    answer = command("design", "none.stl", "-o", tmp_path / "x.stl", "--zones")
    assert is_refusal(answer)
    assert "Only 3MF keeps zones" in answer.err
