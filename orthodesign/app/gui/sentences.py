"""Errors in the reader's language: a finished English sentence is said again from its template.

The rooms raise sentences and know no language. ``resources/translations/sentences.json`` holds the
templates they are made from (``tools/sentences.py`` collects them); here the one that a sentence was made
from is found again, and its translation is filled with the same words. Without one it stays English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication

from orthodesign.foundation.files import resource

_CONTEXT = "sentences"
_PLACE = re.compile(r"\{(\d+)\}")
# Sentences within sentences are no deeper
_DEEPEST = 4


def said_again(sentence: str, word: Callable[[str], str], depth: int = 0) -> str:
    """``sentence`` in the reader's language; ``word`` translates what is filled in where it is known.

    Problems that were joined by semicolons are said one by one.
    """
    if depth > _DEEPEST or not _speaks_another():
        return sentence
    if "; " in sentence:
        parts = sentence.split("; ")
        said = [said_again(part, word, depth + 1) for part in parts]
        if all(one != part for one, part in zip(said, parts, strict=True)):
            return "; ".join(said)
    for template, pattern in _patterns():
        match = pattern.fullmatch(sentence)
        if match is not None:
            *filled, end = match.groups()
            translation = QCoreApplication.translate(_CONTEXT, template)
            # a clause may stand alone as a sentence, and then has its full stop
            return translation.format(*(_filled(part, word, depth) for part in filled)) + end
    return _named(sentence, word, depth)


def _speaks_another() -> bool:
    """Whether there are sentences of another language: English says itself."""
    template = _patterns()[0][0]
    return QCoreApplication.translate(_CONTEXT, template) != template


def _filled(part: str, word: Callable[[str], str], depth: int) -> str:
    known = word(part)
    return known if known != part else said_again(part, word, depth + 1)


def _named(clause: str, word: Callable[[str], str], depth: int) -> str:
    """``spots has 9 points``: what is wrong with a parameter follows its name."""
    name, blank, rest = clause.partition(" ")
    return f"{name} {said_again(rest, word, depth + 1)}" if blank else clause


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every template with what matches it, those that say most of themselves first."""
    templates = json.loads(resource("translations", "sentences.json").read_text("utf-8"))
    return tuple((template, _pattern(template)) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PLACE.split(template)
    # every second piece is the number of a place
    written = [
        "(.+?)" if at % 2 else re.escape(piece.replace("{{", "{").replace("}}", "}"))
        for at, piece in enumerate(pieces)
    ]
    return re.compile("".join(written) + r"(\.?)", re.DOTALL)
