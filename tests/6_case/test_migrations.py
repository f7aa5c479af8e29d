"""Files of older programs are brought up to the present, one step at a time."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from orthodesign.case import CaseError, migrations
from orthodesign.case.migrations import SCHEMA, STEPS, migrated


def _renamed(tree):
    return {"schema": 2, "patient": tree["code"]}


def _split(tree):
    return {**tree, "schema": 3, "feet": [tree["patient"], tree["patient"]]}


def test_that_steps_are_taken_in_order():
    assert migrated({"schema": 1, "code": "A"}, "x", (_renamed, _split)) == {
        "schema": 3, "patient": "A", "feet": ["A", "A"],
    }  # fmt: skip


def test_that_a_later_file_skips_the_steps_before_it():
    assert migrated({"schema": 2, "patient": "B"}, "x", (_renamed, _split))["feet"] == ["B", "B"]


def test_that_a_present_file_is_left_alone():
    tree = {"schema": 3}
    assert migrated(tree, "x", (_renamed, _split)) is tree


def test_that_a_newer_file_asks_for_a_newer_program():
    said = r"x was written by a newer orthodesign \(schema 4, this one reads up to 3\): update orthodesign\."
    with pytest.raises(CaseError, match=said):
        migrated({"schema": 4}, "x", (_renamed, _split))


@pytest.mark.parametrize("tree", [{}, {"schema": 0}, {"schema": -1}, {"schema": "1"}, {"schema": 1.0}])
def test_that_a_file_without_a_schema_is_refused(tree):
    with pytest.raises(CaseError, match="does not say which schema"):
        migrated(tree, "x", (_renamed,))


def test_that_a_step_that_fails_says_which():
    with pytest.raises(CaseError, match="cannot be brought from schema 1 to 2") as refused:
        migrated({"schema": 1}, "x", (_renamed, _split))
    assert "KeyError" in refused.value.detail


def test_that_a_missing_step_is_a_bug_and_shown_as_one():
    with pytest.raises(RuntimeError, match="does not lead to 2"):
        migrated({"schema": 1, "patient": "A"}, "x", (_split,))


def test_that_there_is_one_file_for_every_step_and_it_imports_nothing_of_ours():
    files = sorted(Path(migrations.__file__).parent.glob("from_*.py"))
    assert [path.stem for path in files] == [f"from_{at}" for at in range(1, SCHEMA)]
    assert len(STEPS) == SCHEMA - 1
    for path, step in zip(files, STEPS, strict=True):
        assert import_module(f"orthodesign.case.migrations.{path.stem}").__name__ == step.__module__
        assert "orthodesign" not in path.read_text("utf-8")
