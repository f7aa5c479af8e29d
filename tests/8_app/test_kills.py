"""A program that is killed at any moment loses nothing that it had said was written."""

from __future__ import annotations

import os
import random
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from orthodesign.app.autosave import Autosave
from orthodesign.case import load_case, save_case

TESTS = Path(__file__).resolve().parents[1]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that copy themselves"),
]


@pytest.fixture(scope="module")
def writer():
    """Takes a folder and a number to start from; gives the number of a process that writes there."""
    paths = os.pathsep.join(str(path) for path in (TESTS, TESTS.parent))
    process = subprocess.Popen(
        [sys.executable, str(TESTS / "killed_writer.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    with process:
        yield process
        process.stdin.close()
        process.wait(10)


def written_until_killed(writer, folder, start, seconds) -> tuple[int, int]:
    """Kill a writer after so many seconds; the last numbers that it saved and autosaved for certain."""
    (folder / "progress").write_bytes(struct.pack("qq", 0, 0))
    print(start, folder, file=writer.stdin, flush=True)
    pid = int(writer.stdout.readline())
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    assert writer.stdout.readline() == "dead\n"
    return struct.unpack("qq", (folder / "progress").read_bytes())


def test_that_a_hundred_kills_lose_no_case(writer, tmp_path, monkeypatch):
    chance, saved, recoveries = random.Random(1), 0, 0
    (tmp_path / "cases").mkdir()
    target = tmp_path / "cases" / "one.orthocase"
    for at in range(1, 101):
        start = at * 1_000_000
        done, kept = written_until_killed(writer, tmp_path, start, chance.uniform(0.0, 0.12))
        saved = max(saved, done)
        if saved:
            case = load_case(target)
            assert int(case.notes) in range(saved, max(saved, start) + 2)
            saved = int(case.notes)
            assert len(case.left.scan.content) == 100_000
        window = Autosave(tmp_path / "autosave")
        pending = window.pending()
        assert len(pending) == 1 or not kept
        for one in pending:
            assert int(one.case().notes) in (max(kept, start), max(kept, start) + 1)
            assert not [path for path in (tmp_path / "autosave").rglob(".*") if path.is_file()]
            one.discard()
            recoveries += 1
        window.close()
        assert list(tmp_path.glob("autosave/*")) == []
    assert recoveries > 50
    monkeypatch.setattr("orthodesign.foundation.files._STALE_SECONDS", -1.0)
    save_case(load_case(target), target)
    assert list(target.parent.iterdir()) == [target]
