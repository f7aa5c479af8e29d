"""A reader of the README gets what it promises."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from orthodesign.__main__ import main
from orthodesign.foundation.files import resource

README = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
(TABLE,) = re.findall(r"^```csv\n(.+?)^```", README, re.MULTILINE | re.DOTALL)
COMMANDS = re.findall(r"^orthodesign (.+)$", README, re.MULTILINE)


@pytest.mark.slow
def test_that_the_five_minutes_of_the_readme_work_in_order(tmp_path, monkeypatch):
    shutil.copy(resource("feet", "sample_left.stl"), tmp_path / "foot.stl")
    (tmp_path / "cases.csv").write_text(TABLE)
    monkeypatch.chdir(tmp_path)
    codes = {command: main(shlex.split(command)) for command in COMMANDS}
    assert codes == dict.fromkeys(COMMANDS, 0)
    assert {path.name for path in tmp_path.iterdir()} == {
        "cases.csv",
        "devices",
        "foot.stl",
        "insole.stl",
        "insole.json",
        "insole.png",
        "stages",
    }


def test_that_the_readme_shows_the_commands_of_the_five_minutes():
    assert [command.split()[0] for command in COMMANDS] == [
        "inspect",
        "design",
        "check",
        "parameters",
        "presets",
        "design",
        "leg-length",
        "stages",
        "batch",
    ]
