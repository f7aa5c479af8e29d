"""A batch makes what `design` makes one by one, whoever works, however often it is stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import batches
import pytest
from commands import command, process

from orthodesign.case import Case, FootInputs, load_case, save_case, scan_file_from
from orthodesign.design import ScanOptions
from orthodesign.foundation.files import resource
from orthodesign.prescription import Prescription

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A batch of five, one of them refused, by two workers: its answer, and the folder with all."""
    folder = tmp_path_factory.mktemp("batch")
    table = batches.written(folder)
    answer = command("batch", table, "--out", folder / "out", "--jobs", 2)
    assert answer.err == ""
    return answer, folder


def again(folder, *words):
    return command("batch", folder / "cases.csv", "--out", folder / "out", *words)


def test_that_every_file_is_the_one_that_design_writes(made, tmp_path):
    _, folder = made
    rows = [line.split(",") for line in batches.LINES if not line.startswith("broken")]
    for scan, code, side, *values in rows:
        names = batches.HEADER.split(",")[3:]
        settings = [
            word for name, value in zip(names, values, strict=True) if value
            for word in ("--set", f"{name}={value}")
        ]  # fmt: skip
        (device,) = (folder / "out").glob(f"{code}_{side or 'left'}_*.stl")
        files = [device.with_suffix(ending).name for ending in (".stl", ".json", ".png")]
        outputs = ["-o", files[0], "--report", files[1], "--preview", files[2]]
        words = [folder / scan, "--side", side or "auto", "--code", code, *outputs, *settings]
        assert process("design", *words, cwd=tmp_path).code == 0
        for name in files:
            assert (tmp_path / name).read_bytes() == (folder / "out" / name).read_bytes(), name


def test_that_each_device_is_told_and_a_bad_scan_stops_no_other(made):
    answer, folder = made
    assert answer.code == 1
    lines = answer.out.splitlines()
    assert lines[0] == "5 devices, 2 at a time"
    told = [line for line in lines if line[:4] in {f"{number}/5 " for number in range(1, 6)}]
    assert len(told) == 5
    assert sum("AB-3" in line and "refused: " in line for line in told) == 1
    assert "5 devices: 4 made" in answer.out
    assert "\n  line 5 (AB-3) refused: broken.stl" in answer.out
    verdicts = [
        one["verdict"] for one in json.loads((folder / "out" / "results.json").read_text())["devices"]
    ]
    assert verdicts == ["made", "made", "made", "refused", "made"]


@pytest.mark.parametrize("jobs", [1, 3])
def test_that_neither_workers_nor_order_change_a_byte(made, tmp_path, jobs):
    _, folder = made
    turned = batches.written(tmp_path, batches.LINES[::-1])
    assert command("batch", turned, "--out", tmp_path / "out", "--jobs", jobs).code == 1
    first, second = batches.files(folder / "out"), batches.files(tmp_path / "out")
    assert first.keys() == second.keys()
    tables = {"results.csv", "results.json"}
    assert {name: first[name] for name in first.keys() - tables} == {
        name: second[name] for name in second.keys() - tables
    }
    straight = batches.written(tmp_path)
    assert command("batch", straight, "--out", tmp_path / "out").code == 1
    assert batches.files(tmp_path / "out") == first


def test_that_a_second_run_makes_nothing_again_unless_it_is_asked(made):
    _, folder = made
    before, keys = batches.files(folder / "out"), batches.finished(folder / "out")
    answer = again(folder)
    assert answer.code == 1
    assert answer.out.startswith("5 devices, all finished before (--again makes them again)")
    assert batches.finished(folder / "out") == keys
    assert "5 devices, 2 at a time" in again(folder, "--again", "--jobs", 2).out
    assert batches.files(folder / "out") == before


def test_that_only_what_changed_is_made_again(tmp_path):
    table = batches.written(tmp_path, batches.LINES[:3])
    again(tmp_path)
    before = batches.files(tmp_path / "out")
    next((tmp_path / "out").glob("AB-1_left*.png")).unlink()
    next((tmp_path / "out").glob("AB-1_right*.stl")).write_bytes(b"changed")
    answer = again(tmp_path)
    assert "3 devices, 1 finished before" in answer.out
    assert batches.files(tmp_path / "out") == before
    table.write_text(table.read_text().replace("left,4", "left,5"))
    answer = again(tmp_path)
    assert (answer.code, "3 devices, 2 finished before" in answer.out) == (0, True)
    after = batches.files(tmp_path / "out")
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {name for name in before if name.startswith(("AB-1_left", "results"))}


def test_that_a_folder_of_cases_gives_what_each_case_gives(tmp_path):
    cases, out = tmp_path / "cases", tmp_path / "out"
    cases.mkdir()
    feet = {
        side: FootInputs(
            scan_file_from(resource("feet", f"sample_{side}.stl")),
            ScanOptions(unit="mm"),
            Prescription({"heel_lift": lift}),
        )
        for side, lift in (("left", 4.0), ("right", 0.0))
    }
    save_case(Case("AB-7", "2026-11-21", **feet), cases / "one.orthocase")
    (cases / "two.orthocase").write_bytes(b"torn")
    answer = command("batch", cases, "--out", out, "--no-preview", "--format", "3mf")
    assert answer.code == 1
    assert "3 devices: 2 made" in answer.out
    assert "1 refused\n  two.orthocase refused: " in answer.out
    assert {path.suffix for path in out.glob("AB-7*")} == {".3mf", ".json"}
    scan = tmp_path / "sample_left.stl"
    scan.write_bytes(load_case(cases / "one.orthocase").left.scan.content)
    words = ["--side", "left", "--unit", "mm", "--set", "heel_lift=4", "--code", "AB-7"]
    assert process("design", scan, "-o", tmp_path / "x.3mf", *words).code == 0
    (device,) = out.glob("AB-7_left*.3mf")
    assert device.read_bytes() == (tmp_path / "x.3mf").read_bytes()


def test_that_a_worker_that_dies_costs_one_device_and_the_next_run_makes_it(tmp_path, monkeypatch):
    psutil = pytest.importorskip("psutil")
    from orthodesign.app.batch import Shelf, Verdict, Wishes, planned, work_off
    from orthodesign.app.batch.pool import Pool

    orders = planned(batches.written(tmp_path), tmp_path / "out", Wishes(preview=False))
    with Shelf.opened(tmp_path / "out") as shelf, Pool(2) as pool:
        steps = work_off(orders, range(len(orders)), pool, shelf)
        results = {}
        for step in steps:
            if not results:
                busy = [worker for worker in pool._workers if worker.task is not None]
                psutil.Process(busy[0].process.pid).kill()
            results[step.number] = step.result.verdict
    assert sorted(results) == [0, 1, 2, 3, 4]
    assert list(results.values()).count(Verdict.FAILED) == 1
    answer = again(tmp_path, "--no-preview")
    assert "5 devices, 4 finished before, 1 at a time" in answer.out
    assert "5 devices: 4 made" in answer.out


@pytest.mark.skipif(os.name == "nt", reason="sends the signal of Ctrl-C to a group of processes")
def test_that_ctrl_c_keeps_what_is_finished_and_says_how_to_go_on(tmp_path):
    table = batches.written(tmp_path, tuple(f"left.stl,AB-{n},left,{n},," for n in range(8)))
    words = [sys.executable, "-m", "orthodesign", "batch", table, "--out", tmp_path / "out", "--jobs", "2"]
    with subprocess.Popen(
        list(map(str, words)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as running:
        lines = [running.stdout.readline(), running.stdout.readline()]
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to the workers too
        out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, ""), lines
    assert out.endswith("Stopped: the same command goes on from here.\n")
    done = batches.finished(tmp_path / "out")
    assert 1 <= len(done) < 8
    counts = json.loads((tmp_path / "out" / "results.json").read_text())["counts"]
    assert (counts["made"], counts["waiting"]) == (len(done), 8 - len(done))
    assert not list((tmp_path / "out").glob(".*"))
    answer = command("batch", table, "--out", tmp_path / "out")
    assert (answer.code, f"8 devices, {len(done)} finished before" in answer.out) == (0, True)
