"""The command line answers every slip with one sentence and the right exit code."""

from __future__ import annotations

import os
import subprocess
import sys

import feet
import pytest

import orthodesign
from orthodesign.__main__ import main
from orthodesign.app.cli import parameters
from orthodesign.app.cli.table import with_options
from orthodesign.foundation.findings import declared_kinds


def refused(capsys, *words):
    """The one sentence on stderr with which the command is refused."""
    assert main([str(word) for word in words]) == 2
    said = capsys.readouterr()
    assert said.err.endswith(".\n")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def test_that_the_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"orthodesign {orthodesign.__version__}\n"


@pytest.mark.parametrize(
    "command",
    ["demo", "inspect", "design", "check", "parameters", "batch", "pack", "verify", "key", "export", "order"],
)
def test_that_every_command_explains_itself(capsys, command):
    assert main([command, "--help"]) == 0
    assert f"orthodesign {command}" in capsys.readouterr().out


def test_that_where_there_is_no_screen_the_window_says_so(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("orthodesign.app.door.missing", lambda libraries: [])
    assert main([]) == 2
    assert capsys.readouterr().err.startswith("There is no screen for the window here")


def test_that_missing_system_libraries_are_named_in_one_line(capsys, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr("orthodesign.app.door.missing", lambda libraries: ["libxcb-cursor0"])
    assert main([]) == 2
    assert "apt-get install -y --no-install-recommends libxcb-cursor0" in capsys.readouterr().err


def test_that_without_qt_the_window_says_what_to_install(capsys, monkeypatch):
    monkeypatch.setattr("orthodesign.app.door.find_spec", lambda name: None)
    assert main([]) == 2
    assert "PySide6" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["case.orthocase"], "There is no file case.orthocase"),
        (["scan.stl"], "There is no file scan.stl"),
        (["desing"], "invalid choice: 'desing'"),
        (["design"], "required: SCAN, -o/--output"),
        (["design", "x.stl"], "required: -o/--output"),
        (["design", "x.stl", "-o", "y.stl", "--sett", "heel_lift=4"], "Unrecognized arguments"),
        (["inspect", "x.stl", "--side", "middle"], "invalid choice: 'middle'"),
        (["inspect", "x.stl", "--foot-length", "-3"], "is not a length in mm"),
        (["inspect", "x.stl", "--foot-length", "nan"], "is not a length in mm"),
        (["parameters", "--jso"], "Unrecognized arguments"),
    ],
)
def test_that_bad_usage_is_refused(capsys, words, said):
    assert said in refused(capsys, *words)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["heellift=4"], "did you mean heel_lift?"),
        (["heel_lift=40"], "heel_lift is 40 mm, beyond its limits 0 to 12 mm"),
        (["heel_lift=4cm"], "given in mm"),
        (["heel_lift=4,5"], "decimal comma"),
        (["length=long"], "choose one of"),
        (["heel_lift=4", "heel_lift=5"], "heel_lift is set twice"),
        (["heel_lift=4cm", "top_cover=x"], "top_cover needs a number in mm"),
        (["arch_height=20", "arch_change=2"], "give only one of them"),
    ],
)
def test_that_a_bad_setting_is_refused_before_the_scan_is_read(capsys, tmp_path, settings, said):
    output = tmp_path / "y.stl"
    words = [word for setting in settings for word in ("--set", setting)]
    assert said in refused(capsys, "design", "missing.stl", "-o", output, *words)
    assert not output.exists()


def test_that_an_unknown_preset_is_refused_before_the_scan_is_read(capsys, tmp_path):
    assert "did you mean high-arch" in refused(
        capsys, "design", "x.stl", "-o", tmp_path / "y.stl", "--preset", "high-arsh"
    )


def test_that_a_setting_is_stronger_than_the_file(tmp_path):
    from orthodesign.app.cli.arguments import prescription_from
    from orthodesign.app.cli.main import _parser

    recipe = tmp_path / "rx.json"
    recipe.write_text('{"heel_lift": 4, "rearfoot_post": 3}')
    words = ["design", "x.stl", "-o", "y.stl", "--set", "heel_lift=6", "--prescription", str(recipe)]
    prescription = prescription_from(_parser().parse_args(words))
    assert prescription.number("heel_lift") == 6
    assert prescription.number("rearfoot_post") == 3


def test_that_an_output_never_replaces_an_input_or_another_output(capsys, tmp_path):
    scan, report = tmp_path / "scan.stl", tmp_path / "r.json"
    assert "is an input already" in refused(capsys, "design", scan, "-o", scan)
    assert "is another output already" in refused(
        capsys, "design", scan, "-o", report, "--report", tmp_path / "." / "r.json"
    )
    assert "does not exist" in refused(capsys, "design", scan, "-o", tmp_path / "no" / "y.stl")
    assert "is a folder" in refused(capsys, "design", scan, "-o", tmp_path)


@pytest.mark.parametrize(
    ("words", "said"),
    [(["-o", "y.step"], "would hold STL"), (["-o", "y.stl", "--preview", "y.jpg"], "would hold PNG")],
)
def test_that_a_name_that_promises_another_kind_of_file_is_refused(
    capsys, tmp_path, monkeypatch, words, said
):
    monkeypatch.chdir(tmp_path)
    assert said in refused(capsys, "design", "scan.stl", *words)


def test_that_a_demo_folder_that_cannot_be_made_is_refused(capsys, tmp_path):
    (tmp_path / "file").write_text("")
    assert "cannot be made" in refused(capsys, "demo", "--out", tmp_path / "file")
    assert "cannot be made" in refused(capsys, "demo", "--out", tmp_path / "file" / "within")


def test_that_a_bug_is_called_a_bug(capsys, monkeypatch):
    def broken(arguments):
        raise ZeroDivisionError

    monkeypatch.setattr(parameters, "run", broken)
    assert main(["parameters"]) == 70
    assert "please report it" in capsys.readouterr().err
    assert main(["parameters", "--debug"]) == 70
    assert "Traceback" in capsys.readouterr().err


def test_that_an_interrupt_is_quiet(capsys, monkeypatch):
    def interrupted(arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(parameters, "run", interrupted)
    assert main(["parameters"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe whose reader has left")
def test_that_a_reader_who_leaves_early_is_no_error():
    reader, writer = os.pipe()
    os.close(reader)
    words = [sys.executable, "-m", "orthodesign", "parameters", "--json"]
    done = subprocess.run(words, stdout=writer, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    os.close(writer)
    assert done.stderr == ""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")  # noqa: PTH110
def test_that_a_full_disk_behind_the_answer_is_told():
    with open("/dev/full", "w") as full:  # noqa: PTH123
        words = [sys.executable, "-m", "orthodesign", "parameters"]
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr == "The answer cannot be written: no space left on device.\n"


def test_that_a_plain_console_shows_what_it_can():
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    words = [sys.executable, "-m", "orthodesign", "parameters"]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert "heel_lift" in done.stdout


def test_that_the_command_line_says_by_which_option_a_doubt_is_settled(capsys, tmp_path):
    scan = feet.write(feet.known_foot(), tmp_path)
    said = refused(capsys, "inspect", str(scan), "--unit", "m")
    assert said.rstrip().endswith("(--unit, --foot-length).")
    assert main(["inspect", str(scan)]) == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "FOOT-SIDE" in line]
    assert len(told) == 1
    assert told[0].endswith("(--side).")


def test_that_what_settles_a_doubt_has_an_option():
    """Whatever a room may name is said by the command line in its own words."""
    kinds = {name for kind in declared_kinds() for name in kind.settled_by}
    assert kinds == {"unit", "foot_length_mm", "side"}
    for name in (*kinds, "capture", "key"):
        assert "(" in with_options("Give it.", [name])
    assert with_options("Give it.", []) == "Give it."
