"""Collect what the window says, and keep the translations of it.

``python tools/translations.py`` brings every ``resources/translations/orthodesign_<language>.ts`` up to
date and compiles it; naming languages, ``python tools/translations.py fr``, begins those that are new.
What was translated is kept. A text that is new stands as ``unfinished``, one that nobody says any more
as ``vanished`` until it is deleted by hand. ``--check`` writes nothing and fails where a file is behind.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools import declarations, sentences  # noqa: E402  # after the path to it is known

WINDOW = ROOT / "orthodesign" / "app" / "gui"
FOLDER = ROOT / "resources" / "translations"
CATALOGUE_CONTEXT = "catalogue"
SENTENCES_CONTEXT = "sentences"
# English says itself, but for its plurals
SOURCE_LANGUAGE = "en"
# How many forms a counted thing has; where it is not said, two
_FORMS = {"ja": 1, "ko": 1, "zh": 1, "pl": 3, "cs": 3, "ru": 3, "uk": 3, "ar": 6}
_TRANSLATORS = {"tr", "translate", "translated", "_later"}


class SourceError(Exception):
    """A text is marked in a way that no translation could be found for."""


@dataclass(frozen=True)
class Text:
    """One text of the window. ``note`` tells the translator where it stands."""

    context: str
    source: str
    counted: bool = field(default=False, compare=False)
    note: str = field(default="", compare=False)


@dataclass(frozen=True)
class Entry:
    """A text in a file of translations; ``forms`` has one translation, or one for each plural."""

    text: Text
    forms: tuple[str, ...] = ("",)
    comment: str = ""
    vanished: bool = False

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


# What is said


def texts() -> tuple[Text, ...]:
    """Every text of the window, sorted, each once."""
    found: dict[Text, Text] = {}
    errors = (Text(SENTENCES_CONTEXT, template, note="error") for template in sentences.templates())
    for text in (*_in_sources(), *_declared(), *errors):
        before = found.get(text)
        if before is not None and before.counted != text.counted:
            raise SourceError(f"{text.source!r} is counted in one place and not in another")
        notes = [] if before is None else before.note.split("; ")
        found[text] = replace(text, note="; ".join(sorted({*notes, text.note} - {""})))
    return tuple(sorted(found.values(), key=lambda text: (text.context, text.source)))


def _in_sources() -> Iterator[Text]:
    for path in sorted(WINDOW.rglob("*.py")):
        yield from _Reader(path).texts()


class _Reader(ast.NodeVisitor):
    """Reads the marked texts of one module."""

    def __init__(self, path: Path) -> None:
        self._name = path.relative_to(ROOT).as_posix()
        self._tree = ast.parse(path.read_text("utf-8"))
        self._classes: list[str] = []
        self._found: list[Text] = []
        self._constants = {
            target.id: node.value.value
            for node in self._tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self._forwarders = dict(self._forwarding())

    def texts(self) -> list[Text]:
        self.visit(self._tree)
        return self._found

    def _forwarding(self) -> Iterator[tuple[str, str]]:
        """Functions of the module that translate what they are given, and their contexts."""
        for function in self._tree.body:
            if isinstance(function, ast.FunctionDef):
                own = {argument.arg for argument in function.args.args}
                for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
                    if _called(call) == "translate" and len(call.args) > 1:
                        context, text = self._text(call.args[0]), call.args[1]
                        if context is not None and isinstance(text, ast.Name) and text.id in own:
                            yield function.name, context

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _called(node)
        if name in _TRANSLATORS or name in self._forwarders:
            self._read(name, node)

    def _read(self, name: str, call: ast.Call) -> None:
        whose = ast.unparse(call.func).rpartition(".")[0]
        if name == "tr":
            if whose != "self" or not self._classes:
                raise self._refused(call, "tr is looked up by the class: call it on self")
            self._take(self._classes[-1], call, call.args[0], counted=len(call.args) > 2)
        elif name == "translate":
            if len(call.args) < 2 or whose not in ("", "QCoreApplication"):
                return  # of str
            context = self._text(call.args[0])
            if context is None:
                raise self._refused(call, "the context must be written out")
            forwarded = isinstance(call.args[1], ast.Name) and context in self._forwarders.values()
            if context not in (CATALOGUE_CONTEXT, SENTENCES_CONTEXT) and not forwarded:
                self._take(context, call, call.args[1], counted=len(call.args) > 3)
        elif name == "_later":
            contexts = set(self._forwarders.values())
            if len(contexts) != 1:
                raise self._refused(call, "no one function of the module translates it later")
            self._take(contexts.pop(), call, call.args[0])
        else:
            # what is not written out here is declared by a room
            context = self._forwarders.get(name, CATALOGUE_CONTEXT)
            for text in _literals(call.args[0]):
                self._found.append(Text(context, text, note=self._name))

    def _take(self, context: str, call: ast.Call, argument: ast.expr, *, counted: bool = False) -> None:
        found = list(_literals(argument))
        if not found:
            raise self._refused(call, "the text must be written out")
        for text in found:
            if counted != ("%n" in text):
                raise self._refused(call, "a text has %n exactly where it is given a number")
            self._found.append(Text(context, text, counted, self._name))

    def _text(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Name):
            value = self._constants.get(node.id)
            return value if isinstance(value, str) else None
        return next(_literals(node), None)

    def _refused(self, call: ast.Call, why: str) -> SourceError:
        return SourceError(f"{self._name}:{call.lineno}: {why}")


def _called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts an expression may be, where it is written out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _declared() -> Iterator[Text]:
    """What the rooms declare and the window looks up under ``catalogue``."""
    for text, note in declarations.declared():
        if text:
            yield Text(CATALOGUE_CONTEXT, text, note=note)


# The files


def read(path: Path) -> dict[Text, Entry]:
    """The entries of a file of translations; none where there is no file."""
    if not path.exists():
        return {}
    entries = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            entry = _entry(context.findtext("name", ""), message)
            entries[entry.text] = entry
    return entries


def _entry(context: str, message: ElementTree.Element) -> Entry:
    counted = message.get("numerus") == "yes"
    text = Text(context, message.findtext("source", ""), counted, message.findtext("extracomment", ""))
    said = message.find("translation")
    assert said is not None
    forms = [form.text or "" for form in said.iter("numerusform")] if counted else [said.text or ""]
    gone = said.get("type") in ("vanished", "obsolete")
    return Entry(text, tuple(forms), message.findtext("translatorcomment", ""), gone)


def updated(language: str, said: Iterable[Text], before: dict[Text, Entry]) -> tuple[Entry, ...]:
    """The entries of a language: those said, with what was translated, and the vanished ones."""
    wanted = [text for text in said if language != SOURCE_LANGUAGE or text.counted]
    entries = []
    for text in wanted:
        old = before.get(text)
        forms = old.forms if old is not None else ()
        count = _FORMS.get(language, 2) if text.counted else 1
        filled = (*forms, *[""] * count)[:count]
        entries.append(Entry(text, filled, old.comment if old is not None else ""))
    kept = {text: old for text, old in before.items() if text not in set(wanted) and any(old.forms)}
    entries += [replace(old, vanished=True) for old in kept.values()]
    return tuple(sorted(entries, key=lambda entry: (entry.text.context, entry.text.source)))


def written(language: str, entries: Iterable[Entry]) -> str:
    """The file of a language."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">')
    context = None
    for entry in entries:
        if entry.text.context != context:
            lines += ["</context>"] if context is not None else []
            context = entry.text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _message(entry)
    return "\n".join([*lines, *(["</context>"] if context is not None else []), "</TS>", ""])


def _message(entry: Entry) -> Iterator[str]:
    text = entry.text
    yield '    <message numerus="yes">' if text.counted else "    <message>"
    yield f"        <source>{escape(text.source)}</source>"
    if text.note:
        yield f"        <extracomment>{escape(text.note)}</extracomment>"
    if entry.comment:
        yield f"        <translatorcomment>{escape(entry.comment)}</translatorcomment>"
    state = ' type="vanished"' if entry.vanished else "" if entry.finished else ' type="unfinished"'
    if text.counted:
        yield f"        <translation{state}>"
        for form in entry.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(entry.forms[0])}</translation>"
    yield "    </message>"


def compile_file(source: Path, target: Path) -> None:
    """Make the file that Qt reads, of the translations that are finished."""
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if program is None:
        raise SystemExit("pyside6-lrelease is missing: install PySide6-Essentials.")
    subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True, timeout=120)


def languages() -> tuple[str, ...]:
    """The languages there are files for."""
    return tuple(sorted(path.stem.removeprefix("orthodesign_") for path in FOLDER.glob("orthodesign_*.ts")))


def main(words: list[str]) -> int:
    """Bring the files up to date; 1 where ``--check`` finds one that is behind."""
    check = "--check" in words
    named = [word for word in words if not word.startswith("-")]
    said, behind = texts(), 0
    told = sentences.written()
    if check:
        behind += sentences.FILE.read_text("utf-8") != told
    else:
        sentences.FILE.write_text(told, encoding="utf-8", newline="\n")
    for language in sorted({*languages(), *named}):
        path = FOLDER / f"orthodesign_{language}.ts"
        entries = updated(language, said, read(path))
        content = written(language, entries)
        if check:
            fresh = path.exists() and path.read_text("utf-8") == content
            behind += not fresh
            print(f"{language}: {'up to date' if fresh else 'run `python tools/translations.py`'}")
            continue
        path.write_text(content, encoding="utf-8", newline="\n")
        compile_file(path, path.with_suffix(".qm"))
        open_ones = sum(not (entry.finished or entry.vanished) for entry in entries)
        gone = sum(entry.vanished for entry in entries)
        print(f"{language}: {len(entries) - gone} texts, {open_ones} unfinished, {gone} vanished")
    return int(behind > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
