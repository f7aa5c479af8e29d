"""The sentences of errors, collected from the rooms that raise them, for the window to say again.

An error is a finished English sentence when it reaches the window. Its template, with numbered places
where something is filled in, is kept in ``resources/translations/sentences.json``; the window finds the
one a sentence was made from, and says it in the reader's language. ``tools/translations.py`` calls this.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "orthodesign"
FILE = ROOT / "resources" / "translations" / "sentences.json"

# What is never shown in the window, and why
ENGLISH_ONLY = {
    "app/batch": "batches are made on the command line",
    "app/cli": "the command line speaks English",
    "app/door.py": "said at the terminal, where no window opens",
    "app/gui": "translated where it is said",
    "app/system_libraries.py": "said at the terminal, where no window opens",
    "checks/machines.py": "in the window machines are chosen from a list",
    "checks/reading.py": "reads what `orthodesign check` is given",
    "delivery/break_in.py": "in the window schedules are chosen from a list",
    "delivery/order.py": "reads what `orthodesign pack --order` is given",
    "delivery/papers/page.py": "in the window papers are chosen from a list",
    "prescription/recipe.py": "reads what --prescription is given",
    "prescription/setting.py": "reads what --set is given",
}
# Where sentences are put together from clauses elsewhere: in every function, or in those named
_CLAUSES: dict[str, set[str]] = {
    "app/session/bench.py": {"_answered"},
    "app/session/feet.py": {"_answered"},
    "prescription/leg_length.py": set(),
    "prescription/lift_plan.py": {"_why"},
    "prescription/points.py": set(),
    "prescription/prescription.py": set(),
    "prescription/refusals.py": set(),
}
# Errors that are never shown in the window, and why
_NO_SENTENCE = {
    **dict.fromkeys(("AssertionError", "AttributeError", "IndexError", "KeyError"), "a bug of ours"),
    **dict.fromkeys(("NotImplementedError", "RuntimeError", "TypeError", "ValueError"), "a bug of ours"),
    "StopError": "nobody is told",
    "TreeError": "names a place in a JSON file, as it is written there",
    "ChangedError": "packages are verified on the command line",
    "NoPackageError": "packages are verified on the command line",
}
# So little of its own says nothing about where a sentence comes from
_LEAST_LETTERS = 6


def templates() -> tuple[str, ...]:
    """Every template and clause, each once, those that say most of themselves first."""
    found: set[str] = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not any(name.startswith(left_out) for left_out in ENGLISH_ONLY):
            found |= set(_Module(path, name).templates())
    return tuple(
        sorted(
            (one for one in found if letters(one) >= _LEAST_LETTERS and one == one.strip()),
            key=lambda one: (-letters(one), one),
        )
    )


def letters(template: str) -> int:
    """How many letters stand in a template beside what is filled in."""
    return sum(letter.isalpha() for letter in re.sub(r"\{\d+\}", "", template))


def written() -> str:
    """The file of templates."""
    return json.dumps(list(templates()), indent=0, ensure_ascii=False) + "\n"


class _Module:
    """One module's sentences."""

    def __init__(self, path: Path, name: str) -> None:
        self._tree = ast.parse(path.read_text("utf-8"))
        self._clauses_in = _CLAUSES.get(name)
        self._functions = {
            node.name: node for node in ast.walk(self._tree) if isinstance(node, ast.FunctionDef)
        }

    def templates(self) -> Iterator[str]:
        for function in self._functions.values():
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and node.args and _is_error(node):
                    yield from self._told(node.args[0], function, 0)
            named = self._clauses_in
            if named is not None and (not named or function.name in named):
                yield from self._clauses(function)
        if self._clauses_in is not None and not self._clauses_in:
            for node in self._tree.body:
                if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
                    yield from filter(_is_said, _constants(node.value))

    def _clauses(self, function: ast.FunctionDef) -> Iterator[str]:
        docstring = ast.get_docstring(function, clean=False)
        joined = [node for node in ast.walk(function) if isinstance(node, ast.JoinedStr)]
        parts = {id(part) for one in joined for part in one.values}
        for one in joined:
            yield from self._told(one, function, 0)
        for node in ast.walk(function):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in parts:
                continue
            if node.value != docstring and _is_said(node.value):
                yield _escaped(node.value)

    def _told(self, node: ast.expr, function: ast.FunctionDef, depth: int) -> Iterator[str]:
        """What an expression may say: itself, and what is filled into it."""
        if depth > 3:
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if depth == 0 or _is_said(node.value):
                yield _escaped(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield _template(node)
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    yield from self._told(part.value, function, depth + 1)
        elif isinstance(node, ast.IfExp):
            yield from self._told(node.body, function, depth + 1)
            yield from self._told(node.orelse, function, depth + 1)
        elif isinstance(node, ast.Name):
            for step in ast.walk(function):
                if isinstance(step, ast.Assign) and any(
                    isinstance(target, ast.Name) and target.id == node.id for target in step.targets
                ):
                    yield from self._told(step.value, function, depth + 1)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            called = self._functions.get(node.func.id)
            for step in ast.walk(called) if called is not None else ():
                if isinstance(step, ast.Return) and step.value is not None and called is not None:
                    yield from self._told(step.value, called, depth + 1)


def _is_error(call: ast.Call) -> bool:
    name = ast.unparse(call.func).rpartition(".")[2]
    return name.endswith("Error") and name not in _NO_SENTENCE


def _template(joined: ast.JoinedStr) -> str:
    parts, number = [], 0
    for part in joined.values:
        if isinstance(part, ast.Constant):
            parts.append(_escaped(str(part.value)))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def _escaped(literal: str) -> str:
    return literal.replace("{", "{{").replace("}", "}}")


def _constants(node: ast.expr) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def _is_said(text: str) -> bool:
    """Whether it is said to people, and no name or key."""
    return " " in text.strip()
