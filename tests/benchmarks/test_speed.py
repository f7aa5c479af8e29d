"""The paths a user waits for, by pytest-benchmark; read them as ratios within one run."""

from __future__ import annotations

import subprocess
import sys

import feet
import numpy as np
import pytest
from aligned import made_foot

from orthodesign.delivery import read_back, stl_bytes
from orthodesign.foot import align
from orthodesign.foot.parametric import FootShape
from orthodesign.foundation.mesh import Mesh
from orthodesign.insole import build_insole
from orthodesign.prescription import Prescription
from orthodesign.scan import read_scan

FULL_RX = {
    "arch_change": 2.0,
    "rearfoot_post": 4.0,
    "forefoot_post": 2.0,
    "medial_skive": 3.0,
    "heel_cup_depth": 15.0,
}


def _refined(mesh: Mesh, times: int) -> Mesh:
    """Every triangle cut into four, ``times`` times."""
    corners = mesh.corners
    for _ in range(times):
        a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
        ab, bc, ca = (a + b) / 2, (b + c) / 2, (c + a) / 2
        parts = [(a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca)]
        corners = np.concatenate([np.stack(part, axis=1) for part in parts])
    return Mesh.of(corners.reshape(-1, 3), np.arange(3 * len(corners)))


@pytest.fixture(scope="module", params=[1, 2], ids=["100k triangles", "400k triangles"])
def scan_file(request, tmp_path_factory):
    mesh = _refined(feet.known_foot(FootShape()).mesh, request.param)
    path = tmp_path_factory.mktemp("scan") / "foot.stl"
    path.write_bytes(stl_bytes(mesh, "benchmark"))
    return path


def test_rebuild_after_a_value_changed(benchmark):
    foot = made_foot()
    lifts = iter(np.resize(np.arange(0.0, 12.0, 0.5), 100_000))
    build_insole(foot, Prescription.from_values(FULL_RX))

    def rebuild():
        return build_insole(foot, Prescription.from_values({**FULL_RX, "heel_lift": float(next(lifts))}))

    insole = benchmark(rebuild)
    assert len(insole.mesh.faces) >= 80_000


FIVE_ADDITIONS = {
    "length": "full",
    "met_pad": 4.0,
    "offload_mth1": 3.0,
    "fascia_groove": 3.0,
    "heel_aperture": 3.0,
    "cuboid_support": 3.0,
}


@pytest.mark.parametrize("dragged", ["heel_lift", "met_pad", "met_pad_aside"])
def test_rebuild_with_five_additions(benchmark, dragged):
    foot, full = made_foot(), {**FULL_RX, **FIVE_ADDITIONS}
    values = iter(np.resize(np.arange(0.5, 7.0, 0.25), 100_000))
    build_insole(foot, Prescription.from_values(full))

    def rebuild():
        return build_insole(foot, Prescription.from_values({**full, dragged: float(next(values))}))

    assert benchmark(rebuild).heel_rise.additions > 0.0


def test_first_device_of_a_foot(benchmark):
    mesh = feet.known_foot(FootShape()).mesh
    from orthodesign.scan import scan_from_mesh

    found = [align(scan_from_mesh(mesh, name="made", unit="mm")) for _ in range(3)]
    benchmark.pedantic(lambda: build_insole(found.pop(), Prescription()), rounds=3)


def test_read_a_scan(benchmark, scan_file):
    scan = benchmark.pedantic(lambda: read_scan(scan_file), rounds=3, warmup_rounds=1)
    assert scan.triangles > 90_000


def test_align_a_scan(benchmark, scan_file):
    scan = read_scan(scan_file)
    foot = benchmark.pedantic(lambda: align(scan), rounds=3, warmup_rounds=1)
    assert foot.side == "right"


def test_inspect_a_device_as_written(benchmark):
    from orthodesign.checks.inspect import inspect_insole

    insole = build_insole(made_foot(), Prescription.from_values(FULL_RX))
    solid = read_back(stl_bytes(insole.mesh, "benchmark"))
    assert benchmark.pedantic(lambda: inspect_insole(insole, solid), rounds=3, warmup_rounds=1).sound


def test_scan_file_to_checked_stl_in_a_cold_process(benchmark, scan_file, tmp_path):
    out = tmp_path / "insole.stl"
    command = [sys.executable, "-m", "orthodesign", "design", str(scan_file), "-o", str(out), "--set"]

    def design():
        subprocess.run([*command, "heel_lift=4"], check=True, capture_output=True, timeout=120)

    benchmark.pedantic(design, rounds=3)
    assert out.stat().st_size > 1_000_000
