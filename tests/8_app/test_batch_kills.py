"""A batch that is killed at any moment goes on: nothing is lost, and nothing finished is made twice."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time

import batches
import pytest
from commands import command

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="kills as only other systems can"),
]
JOBS = 2
# small enough that a dozen kills find work to interrupt
LINES = tuple(f"left.stl,AB-{number},left,{number / 2},," for number in range(12))


def _killed(words, out, chance):
    """Run until some moment after the next device was noted; the keys that were noted by then."""
    before = len(batches.finished(out))
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as running:
        deadline = time.monotonic() + 60
        while len(batches.finished(out)) == before and running.poll() is None:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        time.sleep(chance.uniform(0.0, 0.8))
        os.kill(running.pid, signal.SIGKILL)
        running.wait(30)
    return batches.finished(out)


def test_that_kills_at_random_moments_lose_nothing_and_repeat_only_what_was_in_flight(tmp_path):
    out = tmp_path / "out"
    table = batches.written(tmp_path, LINES)
    words = [sys.executable, "-m", "orthodesign", "batch", str(table), "--out", str(out), "--no-preview"]
    chance, noted, kills = random.Random(1), [], 0
    while len(noted) < len(LINES) - JOBS and kills < len(LINES):
        before, noted = noted, _killed([*words, "--jobs", str(JOBS)], out, chance)
        kills += 1
        assert noted[: len(before)] == before  # what was noted stays noted
        assert len(set(noted)) == len(noted)  # and is not made again
    assert kills >= 3
    answer = command("batch", table, "--out", out, "--no-preview", "--jobs", JOBS)
    assert answer.code == 0, answer.out
    assert f"{len(LINES)} devices, {len(noted)} finished before" in answer.out
    assert len(set(batches.finished(out))) == len(batches.finished(out)) == len(LINES)
    straight = tmp_path / "straight"
    assert command("batch", table, "--out", straight, "--no-preview").code == 0
    after = {name: content for name, content in batches.files(out).items() if not name.startswith(".")}
    assert after == batches.files(straight)
    assert json.loads(after["results.json"])["counts"]["made"] == len(LINES)


def test_that_workers_leave_when_their_batch_was_killed(tmp_path):
    psutil = pytest.importorskip("psutil")
    table = batches.written(tmp_path, LINES)
    words = [sys.executable, "-m", "orthodesign", "batch", table, "--out", tmp_path / "out", "--jobs", "2"]
    with subprocess.Popen(list(map(str, words)), stdout=subprocess.PIPE, text=True) as running:
        running.stdout.readline()
        running.stdout.readline()
        workers = psutil.Process(running.pid).children(recursive=True)
        running.kill()
    assert len(workers) >= JOBS
    _, alive = psutil.wait_procs(workers, timeout=20)
    assert alive == []
