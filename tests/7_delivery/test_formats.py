"""Whatever format a device leaves in, it is the same device to the last digit the format keeps."""

from __future__ import annotations

import io

import feet
import numpy as np
import pytest
import trimesh
from commands import command
from solids import sheet, sphere

from orthodesign.checks.topology import check_topology
from orthodesign.delivery import FORMATS, DeliveryError, Making, format_of, measure
from orthodesign.delivery.making import print_times
from orthodesign.delivery.solids import Label
from orthodesign.design import ScanOptions, design_insole
from orthodesign.foundation.mesh import Mesh
from orthodesign.prescription import Prescription
from orthodesign.scan import read_scan

LABEL = Label("orthodesign 1.2.3", "left", "left full-length shell", "Ä-1042 <&>")
ENDINGS = [".stl", ".3mf", ".obj", ".ply"]
ROUGH = Mesh.of(sphere().vertices * np.pi + (1e-9, -1 / 3, 1e4 / 7), sphere().faces)


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_the_same_solid_gives_the_same_bytes(ending):
    assert FORMATS[ending].write(ROUGH, LABEL) == FORMATS[ending].write(ROUGH, LABEL)


@pytest.mark.parametrize("ending", [".obj", ".ply"])
def test_that_doubles_come_back_bit_for_bit(ending):
    back = FORMATS[ending].read(FORMATS[ending].write(ROUGH, LABEL))
    assert np.array_equal(back.vertices, ROUGH.vertices)
    assert np.array_equal(back.faces, ROUGH.faces)


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_singles_come_back_bit_for_bit(ending):
    single = Mesh.of(sheet().vertices.astype(np.float32), sheet().faces)
    back = FORMATS[ending].read(FORMATS[ending].write(single, LABEL))
    assert np.array_equal(back.corners, single.corners)
    assert check_topology(back).findings == ()


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_our_own_scan_reader_and_a_foreign_one_find_the_same_solid(ending, tmp_path):
    path = tmp_path / f"x{ending}"
    foot = feet.known_foot().mesh
    path.write_bytes(FORMATS[ending].write(foot, LABEL))
    assert read_scan(path).mesh.bounds == pytest.approx(foot.bounds, abs=1e-3)
    theirs = trimesh.load(io.BytesIO(path.read_bytes()), file_type=ending[1:], force="mesh")
    assert theirs.bounds == pytest.approx(foot.bounds, abs=1e-4)
    assert len(theirs.faces) == len(foot.faces)


@pytest.mark.parametrize("ending", [".obj", ".ply"])
@pytest.mark.parametrize("damage", [lambda c: b"", lambda c: c[: len(c) // 3], lambda c: c[:-9] + b"\xff"])
def test_that_damaged_bytes_are_no_solid(ending, damage):
    damaged = damage(FORMATS[ending].write(sheet(), LABEL))
    with pytest.raises(DeliveryError):
        FORMATS[ending].read(damaged)


@pytest.mark.parametrize("ending", ["", ".step", ".stl.zip"])
def test_that_other_endings_are_refused(ending):
    with pytest.raises(DeliveryError, match=r"end the name with \.stl"):
        format_of(ending)


@pytest.fixture(scope="module")
def design(tmp_path_factory):
    scan = feet.write(feet.known_foot(), tmp_path_factory.mktemp("scan"))
    return design_insole(scan, Prescription({"heel_lift": 4.0, "medial_skive": 2.0}), ScanOptions())


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_doses_are_measured_on_each_format_as_written(design, ending):
    measured = measure(design, ending)
    assert not measured.faulty
    assert {dose.parameter: dose.ok for dose in measured.inspection.doses}["heel_lift"]
    assert np.array_equal(measured.solid.vertices, FORMATS[ending].read(measured.content).vertices)


def test_that_a_fault_of_a_format_is_found_in_its_own_bytes(design, monkeypatch):
    """A writer that loses a triangle must not pass because the mesh in memory was whole."""
    form = FORMATS[".ply"]
    lossy = type(form)(
        "PLY",
        lambda mesh, label: form.write(mesh.keep_faces(np.arange(9, len(mesh.faces))), label),
        form.read,
    )
    monkeypatch.setattr("orthodesign.delivery.write.format_of", lambda ending: lossy)
    assert measure(design, ".ply").faulty


def test_that_a_device_too_large_for_the_printer_is_not_to_be_written(design):
    measured = measure(design, ".3mf", Making(printer="fuse_1"))
    assert not measured.faulty  # on end, in powder
    tiny = measure(design, ".stl", Making(process="fdm_tpu", printer="fdm_220"))
    codes = {finding.code for finding in tiny.findings}
    assert "PRINT-MATERIAL" in codes
    assert tiny.faulty == ("PRINT-BED" in codes)


@pytest.mark.parametrize("process", ["mjf_pa12", "fdm_tpu", "milled_eva"])
def test_that_print_times_are_ranges_with_a_source(process):
    (time,) = print_times(55.0, 32.0, "pa12", process)
    assert 0 < time.hours[0] < time.hours[1] < 48
    assert time.source
    assert time.class_words in {"under an hour", "a few hours", "a working day"}


def test_that_print_times_grow_with_volume_and_height():
    small, large = (print_times(*size, "pa12") for size in ((20.0, 20.0), (60.0, 40.0)))
    assert [one.process for one in small] == ["mjf_pa12", "sls_pa12", "fdm_pa12"]
    assert all(a.hours[1] < b.hours[1] for a, b in zip(small, large, strict=True))


@pytest.mark.slow
def test_that_the_command_chooses_by_the_ending(tmp_path):
    scan = feet.write(feet.known_foot(), tmp_path)
    for ending in ENDINGS:
        words = ["-o", tmp_path / f"x{ending.upper()}", "--printer", "fdm_256", "--process", "mjf_pa12"]
        answer = command("design", scan, *words)
        assert (answer.code, answer.err) == (0, "")
        assert (tmp_path / f"x{ending.upper()}").exists()
        assert "is no machine for" in answer.out


def test_that_an_unknown_machine_is_refused_before_the_scan_is_read(tmp_path):
    answer = command("design", "none.stl", "-o", tmp_path / "x.3mf", "--printer", "toaster")
    assert (answer.code, answer.out) == (2, "")
    assert "no printer called 'toaster'" in answer.err
