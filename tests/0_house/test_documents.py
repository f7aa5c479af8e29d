"""What is written about the program is true of the program."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import orthodesign
from orthodesign.foundation.findings import declared_kinds

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", ["parameters.md", "findings.md", "presets.md"])
def test_that_references_are_those_of_the_code(name, generated):
    assert (ROOT / "docs" / name).read_text("utf-8") == generated[name], "run `make docs`"


@pytest.fixture(scope="module")
def generated(tmp_path_factory) -> dict[str, str]:
    """The references made in a process of their own, where no test has declared anything."""
    folder = tmp_path_factory.mktemp("docs")
    words = [sys.executable, "-m", "orthodesign.app.cli.reference", str(folder)]
    subprocess.run(words, check=True, timeout=120)
    return {path.name: path.read_text("utf-8") for path in folder.iterdir()}


def test_that_the_changelog_opens_with_this_version():
    versions = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert versions[0] == orthodesign.__version__


def test_that_the_readme_and_continuous_integration_run_the_same_command():
    readme, script = (ROOT / "README.md").read_text("utf-8"), (ROOT / ".ci" / "run").read_text("utf-8")
    assert "\nmake test\n" in readme
    assert script.splitlines()[-1] == "make test"


def test_that_the_floor_plan_names_every_room():
    plan = (ROOT / "docs" / "floor-plan.md").read_text("utf-8")
    rooms = [path.stem for path in (ROOT / "orthodesign").iterdir() if path.is_dir() or path.suffix == ".py"]
    assert [room for room in rooms if not room.startswith("_") and room not in plan] == []


@pytest.mark.parametrize(
    ("room", "verb"),
    [
        ("scan", "read_scan"),
        ("foot", "align"),
        ("prescription", "Prescription"),
        ("insole", "build_insole"),
        ("checks", "inspect_insole"),
        ("checks", "check_file"),
        ("design", "design_insole"),
        ("delivery", "deliver"),
    ],
)
def test_that_the_verbs_of_the_floor_plan_are_those_of_the_rooms(room, verb):
    row = next(
        line
        for line in (ROOT / "docs" / "floor-plan.md").read_text("utf-8").splitlines()
        if line.startswith((f"| `{room}/` |", f"| `{room}.py` |"))
    )
    assert f"`{verb}" in row
    assert hasattr(import_module(f"orthodesign.{room}"), verb)


def test_that_the_picture_of_the_readme_is_small():
    assert (ROOT / "docs" / "images" / "demo.png").stat().st_size <= 400_000


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/floor-plan.md", "docs/decisions.md"])
def test_that_links_between_pages_lead_somewhere(page):
    text = (ROOT / page).read_text("utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)", text) if "://" not in target]
    assert [target for target in targets if not ((ROOT / page).parent / target).exists()] == []


def test_that_no_room_speaks_the_language_of_the_command_line():
    """Sentences stand in the window too: options are added by the command line alone."""
    texts = [text for kind in _kinds() for text in (kind.message, kind.meaning)]
    folder = ROOT / "orthodesign"
    rooms = [path for path in folder.rglob("*.py") if path.relative_to(folder).parts[0] != "app"]
    assert len(rooms) > 100
    for path in rooms:
        for call in (
            node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)
        ):
            if ast.unparse(call.func).endswith("Error"):
                texts += [ast.unparse(argument) for argument in call.args]
    assert len(texts) > 300
    assert [text for text in texts if re.search(r"(?<![\w-])--[a-z]|`orthodesign", text)] == []


def _kinds():
    for module in walk_packages(orthodesign.__path__, "orthodesign."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    return declared_kinds()
