"""The same inputs give the same bytes, whoever asks, and the options do what they say."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import feet
import numpy as np
import pytest
from commands import command, process

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def right(tmp_path_factory):
    return feet.write(feet.known_foot(), tmp_path_factory.mktemp("right"), name="foot")


def inspected(*words):
    answer = command("inspect", *words, "--json")
    assert (answer.code, answer.err) == (0, "")
    return json.loads(answer.out)


def test_that_two_processes_give_the_same_files(right, tmp_path):
    made = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        words = ["--set", "heel_lift=3", "--set", "medial_skive=2", "--set", "heel_cup_depth=14"]
        outputs = ["-o", "x.stl", "--report", "x.json", "--preview", "x.png"]
        answer = process("design", right, *outputs, *words, cwd=folder, hash_seed=seed)
        assert (answer.code, answer.err) == (0, "")
        made.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert list(made[0]) == list(made[1])
    assert made[0] == made[1]


def test_that_only_a_person_who_watches_sees_progress(right):
    pty = pytest.importorskip("pty", reason="needs a terminal to pretend with")
    words = [sys.executable, "-m", "orthodesign", "inspect", str(right), "--json"]
    screen, terminal = pty.openpty()
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=terminal, text=True, check=True, timeout=60)
    os.close(terminal)
    shown = b""
    while chunk := _what_is_shown(screen):
        shown += chunk
    os.close(screen)
    assert b"%" in shown
    assert json.loads(done.stdout)["foot"]["side"] == "right"
    unwatched = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60)
    assert unwatched.stderr == ""
    assert unwatched.stdout == done.stdout


def _what_is_shown(screen):
    try:
        return os.read(screen, 4096)
    except OSError:  # the terminal was closed
        return b""


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")
def test_that_a_name_from_another_system_does_no_harm(right, tmp_path):
    scan = tmp_path / os.fsdecode(b"f\xfcsse.stl")
    shutil.copy(right, scan)
    report = tmp_path / "r.json"
    answer = process("design", scan, "-o", tmp_path / "y.stl", "--report", report)
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(report.read_text("utf-8"))["scan"]["file"] == "f?sse.stl"


def test_that_stderr_stays_empty_without_a_home_to_cache_in(right, tmp_path):
    (tmp_path / "file").touch()
    nowhere = str(tmp_path / "file" / "home")
    names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    before = f"import os\nos.environ.update(dict.fromkeys({names!r}, {nowhere!r}))"
    answer = process("design", right, "-o", "y.stl", "--preview", "y.png", cwd=tmp_path, before=before)
    assert (answer.code, answer.err) == (0, "")


def test_that_a_unit_is_taken_at_its_word(tmp_path):
    path = feet.write(feet.in_unit(feet.known_foot(), "inch"), tmp_path)
    guessed, told = inspected(path), inspected(path, "--unit", "inch")
    assert guessed["scan"]["unit"] == told["scan"]["unit"] == "inch"
    assert told["scan"]["scale_to_mm"] == 25.4
    assert guessed["foot"]["foot_from_scan"] == told["foot"]["foot_from_scan"]


def test_that_a_known_length_settles_an_arbitrary_unit(tmp_path):
    foot = feet.known_foot()
    shrunk = feet.moved(foot, np.diag([0.0317, 0.0317, 0.0317, 1.0]))
    path = feet.write(shrunk, tmp_path)
    length = foot.measures.length
    report = inspected(path, "--foot-length", f"{length:.1f}")
    assert report["foot"]["measurements"]["foot_length_mm"] == pytest.approx(length, abs=0.3)
    assert report["scan"]["scale_to_mm"] == pytest.approx(1 / 0.0317, rel=0.005)


def test_that_a_side_is_taken_at_its_word_and_doubted_aloud(right, tmp_path):
    anatomy, told = inspected(right), inspected(right, "--side", "left")
    assert anatomy["foot"]["side"] == "right"
    assert told["foot"]["side"] == "left"
    assert any(finding["severity"] == "warning" for finding in told["findings"])
    # the label is swapped, the foot is not mirrored
    assert np.linalg.det(np.array(told["foot"]["foot_from_scan"])) > 0


@pytest.mark.parametrize("kind", ["cast", "impression"])
def test_that_a_capture_is_taken_at_its_word(tmp_path, kind):
    path = feet.write(getattr(feet, kind)(*([] if kind == "cast" else [feet.known_foot()])), tmp_path)
    report = inspected(path, "--capture", kind)
    assert report["scan"]["capture"] == kind
    assert report["foot"]["side"] == "right"
