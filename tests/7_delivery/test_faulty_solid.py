"""A faulty solid never leaves: the report says why, the old file stays, the exit code is 1."""

from __future__ import annotations

import json
from dataclasses import replace

import feet
import pytest
from commands import command

import orthodesign.design
from orthodesign.delivery import deliver
from orthodesign.design import ScanOptions, design_insole
from orthodesign.prescription import Prescription


@pytest.fixture(scope="module")
def scan(tmp_path_factory):
    return feet.write(feet.known_foot(), tmp_path_factory.mktemp("scan"))


@pytest.fixture(scope="module")
def sound(scan):
    return design_insole(scan, Prescription.from_values({}), ScanOptions())


def pierced(design):
    """The same device with one vertex of its top pulled down through the bottom."""
    vertices = design.insole.vertices.copy()
    vertices[design.insole.size.sheet // 2, 2] -= 20.0
    return replace(design, insole=replace(design.insole, vertices=vertices))


def inside_out(design):
    """The same device mirrored without turning its triangles: nothing can be measured on it."""
    return replace(design, insole=replace(design.insole, vertices=design.insole.vertices * (1, -1, 1)))


@pytest.mark.parametrize(
    ("broken", "code"), [(pierced, "SOLID-SELF-INTERSECTION"), (inside_out, "SOLID-INWARD")]
)
def test_that_a_faulty_solid_is_reported_and_not_written(sound, tmp_path, broken, code):
    stl = tmp_path / "x.stl"
    stl.write_bytes(b"the old one")
    delivery = deliver(broken(sound), stl, report=tmp_path / "x.json", preview=tmp_path / "x.png")
    assert stl.read_bytes() == b"the old one"
    assert [path.name for path in delivery.files] == ["x.png", "x.json"]
    told = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert told == delivery.report
    assert code in [finding["code"] for finding in told["findings"] if finding["severity"] == "error"]
    assert [entry["file"] for entry in told["files"]] == ["x.png"]


def test_that_what_cannot_be_measured_is_null(sound, tmp_path):
    report = deliver(inside_out(sound), tmp_path / "x.stl").report
    assert [report["device"][name] for name in ("volume_cm3", "mass_g", "min_thickness_mm")] == [None] * 3
    thickness = next(dose for dose in report["doses"] if dose["parameter"] == "shell_thickness")
    assert (thickness["realised"], thickness["ok"]) == (None, None)


def test_that_the_command_ends_with_one_and_says_so(sound, scan, tmp_path, monkeypatch):
    monkeypatch.setattr(orthodesign.design, "design_insole", lambda *_: pierced(sound))
    answer = command("design", scan, "-o", tmp_path / "x.stl", "--report", tmp_path / "x.json")
    assert answer.code == 1
    assert answer.err == ""
    assert "The device was not written" in answer.out
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]
