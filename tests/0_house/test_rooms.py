"""The floor plan holds: imports only look back, and every room says what it is."""

from __future__ import annotations

import ast
from pathlib import Path

from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "orthodesign").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def test_that_rooms_import_only_what_comes_before_them(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    code = lint_imports(config_filename=".importlinter", no_cache=True, no_logo=True)
    assert code == 0, capsys.readouterr().out


def test_that_no_file_is_longer_than_can_be_held_in_the_head():
    long = {str(path.relative_to(ROOT)): _lines(path) for path in SOURCES + TESTS if _lines(path) > 400}
    assert long == {}


def test_that_no_function_is_longer_than_a_page():
    long = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (node.end_lineno or node.lineno) - node.lineno >= 60
    ]
    assert long == []


def test_that_no_module_is_a_drawer_for_everything():
    drawers = {"utils", "util", "helpers", "helper", "common", "misc"}
    assert [path for path in SOURCES if {path.stem, path.parent.name} & drawers] == []


def test_that_every_room_says_what_it_takes_and_gives():
    silent = [
        path.parent.name
        for path in SOURCES
        if path.name == "__init__.py" and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_that_every_folder_of_code_is_a_package():
    folders = {path.parent for path in SOURCES}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())
