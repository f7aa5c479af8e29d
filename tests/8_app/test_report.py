"""The report is what design.md, section 5, promises to other people's scripts."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import feet
import numpy as np
import pytest
from commands import command
from stl import mesh as numpy_stl

from orthodesign import __version__
from orthodesign.prescription import CATALOGUE

SETTINGS = {"heel_lift": "4", "rearfoot_post": "-3deg", "arch_change": "1.5mm", "length": "full"}
UNIT = "cm"
POINT = ("heel", "heel_seat", "mth1", "mth5", "arch", "longest_toe")
MEASURED = ("foot_length_mm", "ball_width_mm", "heel_width_mm", "arch_height_mm", "arch_index")


@pytest.fixture(scope="module")
def truth():
    """A left foot the template does not know, stored askew and in centimetres."""
    foot = feet.mirrored(feet.known_foot(warp=feet.WARPS[0]))
    return feet.in_unit(feet.moved(foot, feet.rigid(7)), UNIT)


@pytest.fixture(scope="module")
def folder(truth, tmp_path_factory):
    folder = tmp_path_factory.mktemp("Jane Doe 1970-01-01")
    feet.write(truth, folder, name="Doe_Jane_left")
    words = [word for name, value in SETTINGS.items() for word in ("--set", f"{name}={value}")]
    outputs = ["-o", folder / "out.stl", "--report", folder / "r.json", "--preview", folder / "p.png"]
    answer = command("design", folder / "Doe_Jane_left.stl", *outputs, *words)
    assert (answer.code, answer.err) == (0, "")
    return folder


@pytest.fixture(scope="module")
def report(folder):
    return json.loads((folder / "r.json").read_text("utf-8"), parse_constant=_no_such_number)


def _no_such_number(word):
    raise AssertionError(f"{word} is no JSON")


def number(value, kind=(int, float)):
    return isinstance(value, kind) and not isinstance(value, bool)


def point(value, size=3):
    return isinstance(value, list) and len(value) == size and all(number(part) for part in value)


def test_that_the_report_has_the_parts_of_its_schema_in_their_order(report):
    parts = "orthodesign schema scan foot prescription device doses findings files"
    assert list(report) == parts.split()
    assert report["orthodesign"] == __version__
    assert report["schema"] == 1


def test_that_the_scan_is_named_by_its_own_hash(folder, report, truth):
    content = (folder / "Doe_Jane_left.stl").read_bytes()
    assert report["scan"] == {
        "file": "Doe_Jane_left.stl",
        "sha256": hashlib.sha256(content).hexdigest(),
        "format": "stl",
        "unit": UNIT,
        "scale_to_mm": 10.0,
        "triangles": len(truth.mesh.faces),
        "capture": "foot",
    }
    assert isinstance(report["scan"]["triangles"], int)
    assert isinstance(report["scan"]["scale_to_mm"], float)


def test_that_the_foot_has_every_landmark_and_measurement(report):
    foot = report["foot"]
    assert set(foot) == {"side", "side_confidence", "foot_from_scan", "landmarks_mm", "measurements"}
    assert foot["side"] == "left"
    assert 0.5 < foot["side_confidence"] <= 1.0
    assert all(point(foot["landmarks_mm"][name]) for name in POINT)
    assert all(number(foot["measurements"][name]) for name in MEASURED)


def test_that_foot_from_scan_takes_the_files_own_coordinates_to_frame_f(report, truth):
    matrix = np.array(report["foot"]["foot_from_scan"])
    assert np.array_equal(matrix[3], [0, 0, 0, 1])
    # a rigid motion times the scale of the unit, never a mirror image
    assert np.allclose(matrix[:3, :3] @ matrix[:3, :3].T, 100 * np.eye(3), atol=1e-6)
    assert np.linalg.det(matrix[:3, :3]) > 0
    points = truth.mesh.transformed(matrix).vertices
    assert points[:, 0].min() == pytest.approx(0.0, abs=0.3)
    assert points[:, 0].max() == pytest.approx(report["foot"]["measurements"]["foot_length_mm"], abs=0.3)
    marks = report["foot"]["landmarks_mm"]
    assert marks["longest_toe"][0] == pytest.approx(points[:, 0].max(), abs=0.3)
    for name in ("heel", "mth1", "mth5"):
        nearest = np.linalg.norm(points - marks[name], axis=1).min()
        assert nearest < 3.0, f"{name} does not lie on the foot"
    # medial is -Y on a left foot
    assert marks["mth1"][1] < 0 < marks["mth5"][1]
    assert marks["mth1"][1] == pytest.approx(-marks["mth5"][1], abs=0.3)
    known = truth.in_frame_f().vertices
    assert np.sqrt(((points - known) ** 2).sum(axis=1).mean()) < 4.0


def test_that_the_landmarks_are_those_of_the_known_foot(report, truth):
    there = np.array(report["foot"]["foot_from_scan"]) @ np.linalg.inv(truth.foot_from_scan)
    for name, apart in {"heel": 6.0, "mth1": 6.0, "mth5": 6.0, "longest_toe": 3.0}.items():
        known = there[:3, :3] @ truth.landmarks[name] + there[:3, 3]
        found = report["foot"]["landmarks_mm"][name]
        # the rearmost point of a round heel is sharp in x and y only
        assert np.linalg.norm((known - found)[:2]) < apart, name


def test_that_every_parameter_stands_in_the_report_as_applied(report):
    applied = report["prescription"]
    assert list(applied) == list(CATALOGUE)
    assert (applied["heel_lift"], applied["rearfoot_post"], applied["length"]) == (4.0, -3.0, "full")
    untouched = set(CATALOGUE) - set(SETTINGS)
    assert {name: applied[name] for name in untouched} == {
        name: json.loads(json.dumps(CATALOGUE[name].default)) for name in untouched
    }


def test_that_the_device_is_the_one_in_the_file(folder, report):
    device = report["device"]
    solid = numpy_stl.Mesh.from_file(str(folder / "out.stl"))
    corners = solid.vectors.reshape(-1, 3).astype(float)
    assert device["triangles"] == len(solid.vectors)
    assert np.allclose(device["bounds_mm"], [corners.min(axis=0), corners.max(axis=0)], atol=1e-3)
    assert device["bounds_mm"][0][2] == pytest.approx(0.0, abs=1e-3)
    a, b, c = (solid.vectors[:, k].astype(float) for k in range(3))
    volume = np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6000
    assert device["volume_cm3"] == pytest.approx(volume, rel=1e-3)
    assert device["mass_g"] == pytest.approx(volume * 1.01, rel=0.02)
    assert number(device["z_shift_mm"])
    assert device["min_thickness_mm"] == pytest.approx(3.0, abs=0.1)
    rise = device["heel_rise_mm"]
    assert rise["lift"] == pytest.approx(4.0, abs=0.05)
    assert rise["total"] == pytest.approx(rise["lift"] + rise["posting"], abs=0.002)


def test_that_every_dose_is_told_and_met(report):
    doses = {dose["parameter"]: dose for dose in report["doses"]}
    assert {"heel_lift", "rearfoot_post", "arch_change"} <= set(doses)
    for dose in report["doses"]:
        assert list(dose) == ["parameter", "unit", "prescribed", "realised", "tolerance", "ok", "at_mm"]
        assert dose["unit"] == CATALOGUE[dose["parameter"]].unit
        assert dose["ok"] is True
        assert abs(dose["realised"] - dose["prescribed"]) <= dose["tolerance"]
        assert point(dose["at_mm"], 2)


def test_that_findings_are_coded_sentences(report):
    assert report["findings"]
    for finding in report["findings"]:
        assert list(finding) == ["code", "severity", "message", "source"]
        assert finding["severity"] in {"info", "warning", "error"}
        assert finding["message"].endswith((".", "?", ")"))
        assert finding["source"] is None or finding["source"]


def test_that_files_have_their_true_hash_and_size(folder, report):
    assert [entry["file"] for entry in report["files"]] == ["out.stl", "p.png"]
    for entry in report["files"]:
        content = (folder / entry["file"]).read_bytes()
        assert entry == {
            "file": entry["file"],
            "sha256": hashlib.sha256(content).hexdigest(),
            "bytes": len(content),
        }


def test_that_nothing_of_the_patient_or_the_place_travels_in_the_files(folder):
    for name in ("out.stl", "p.png"):
        content = (folder / name).read_bytes().lower()
        head = content if name.endswith("png") else content[:84]
        assert not any(word in head for word in (b"doe", b"jane", b"1970", b"/tmp", b"matplotlib"))
    assert str(folder) not in (folder / "r.json").read_text("utf-8")


def test_that_the_written_file_passes_the_check(folder):
    answer = command("check", folder / "out.stl", "--process", "mjf_pa12", "--json")
    assert (answer.code, answer.err) == (0, "")
    checked = json.loads(answer.out)
    assert checked["file"] == "out.stl"
    assert checked["process"] == "mjf_pa12"
    assert [found for found in checked["findings"] if found["severity"] == "error"] == []


def test_that_inspect_gives_scan_foot_and_findings_only(folder, report):
    answer = command("inspect", folder / "Doe_Jane_left.stl", "--json")
    assert (answer.code, answer.err) == (0, "")
    inspected = json.loads(answer.out)
    assert list(inspected) == ["scan", "foot", "findings"]
    assert inspected["scan"] == report["scan"]
    assert inspected["foot"]["foot_from_scan"] == report["foot"]["foot_from_scan"]
    assert {finding["code"] for finding in inspected["findings"]} <= {
        finding["code"] for finding in report["findings"]
    }


def test_that_a_report_given_as_prescription_makes_the_same_bytes(folder, tmp_path):
    again = tmp_path / "again.stl"
    words = ["--prescription", folder / "r.json", "--report", tmp_path / "again.json"]
    assert command("design", folder / "Doe_Jane_left.stl", "-o", again, *words).code == 0
    assert again.read_bytes() == (folder / "out.stl").read_bytes()
    first, second = (json.loads(Path(path).read_text("utf-8")) for path in (folder / "r.json", words[-1]))
    assert {**first, "files": []} == {**second, "files": []}
