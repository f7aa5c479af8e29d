"""Frozen values as readable JSON and back, strictly: what is kept in cases and settings.

A frozen dataclass of text, numbers, choices, tuples and further dataclasses becomes a tree of plain
dicts and lists by its own declaration, so a field that is added later is kept without another line
here. Reading believes nothing: every value must be of its declared type, every name declared.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from orthodesign.foundation.errors import OrthodesignError

T = TypeVar("T")
Tree = dict[str, Any]
# plain dicts, lists, text, numbers
Json = Any
# what a field is declared as: a class, a union, a tuple of something
Declared = Any

# Our own trees are four deep; parsers, and whoever walks the tree, recurse
_DEEPEST = 32
# Beyond this a whole number is no longer exact as a float, and means nothing here
_LONGEST_NUMBER = 18


class TreeError(OrthodesignError):
    """JSON that is not what it should be. The sentence is a clause: ``options.unit is not text``."""


def written_json(tree: Mapping[str, Any]) -> bytes:
    """The tree as JSON a person can read; the same bytes for the same tree."""
    text = json.dumps(tree, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError:  # a file name of undecodable bytes: escaped, it survives
        return (json.dumps(tree, indent=1, allow_nan=False) + "\n").encode()


def read_json(content: bytes) -> Tree:
    """The tree in ``content``. Raises TreeError for anything but one JSON object.

    Refused are names given twice, NaN and infinities, numbers of absurd length, deep nesting.
    """
    try:
        tree = json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_without_twins,
            parse_constant=_no_number,
            parse_float=_finite,
            parse_int=_whole,
        )
    except (ValueError, RecursionError) as error:
        raise TreeError("it is not valid JSON", detail=repr(error)) from error
    if not isinstance(tree, dict):
        raise TreeError("it needs names with values in braces")
    if _depth(tree) > _DEEPEST:
        raise TreeError("it is nested too deeply")
    return tree


def tree_of(value: object) -> Json:
    """``value`` in plain dicts, lists, text and numbers. Raises TreeError for what JSON has no word for."""
    if is_dataclass(value):
        return {one.name: tree_of(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): tree_of(one) for name, one in value.items()}
    if isinstance(value, (tuple, list)):
        return [tree_of(one) for one in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, float) and not math.isfinite(value):
        raise TreeError(f"{value} is not a number that can be kept")
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise TypeError(f"{type(value).__name__} cannot be kept as JSON")


def value_of(declared: type[T], tree: object, place: str = "") -> T:
    """The value of type ``declared`` in ``tree``; ``place`` is where it stands, for the sentence.

    Raises TreeError for a value of another type and for names that are not declared. A field that
    is missing takes its default, if it has one.
    """
    return cast("T", _value(declared, tree, place))


def _value(declared: Declared, tree: object, place: str) -> object:
    kind: object = get_origin(declared)
    if kind in (Union, UnionType):
        return _one_of(get_args(declared), tree, place)
    if kind is Literal:
        return _choice(get_args(declared), tree, place)
    if kind is tuple:
        return _series(get_args(declared), tree, place)
    if isinstance(kind, type) and issubclass(kind, Mapping):
        named = _expected(dict, tree, place, "not in braces")
        inner = get_args(declared)[1]
        return MappingProxyType(
            {name: _value(inner, one, f"{place}.{name[:40]}") for name, one in named.items()}
        )
    if is_dataclass(declared):
        return _record(declared, tree, place)
    if isinstance(declared, type) and issubclass(declared, StrEnum):
        return declared(_choice(tuple(one.value for one in declared), tree, place))
    return _scalar(declared, tree, place)


def _scalar(declared: Declared, tree: object, place: str) -> object:
    if declared is float:
        if isinstance(tree, bool) or not isinstance(tree, (int, float)) or not math.isfinite(tree):
            raise TreeError(f"{place} is not a number")
        return float(tree)
    words = {str: "text", int: "a whole number", bool: "true or false", NoneType: "null"}
    if declared not in words:
        raise TypeError(f"{place} is declared as {declared!r}, which cannot be read")
    return _expected(declared, tree, place, f"not {words[declared]}")


def _expected(declared: type[T], tree: object, place: str, complaint: str) -> T:
    if type(tree) is not declared:
        raise TreeError(f"{place or 'it'} is {complaint}")
    return tree


def _one_of(choices: tuple[Any, ...], tree: object, place: str) -> object:
    if tree is None and NoneType in choices:
        return None
    complaints = []
    for choice in choices:
        try:
            return _value(choice, tree, place)
        except TreeError as complaint:
            complaints.append(complaint)
    raise complaints[0]


def _choice(choices: tuple[Any, ...], tree: object, place: str) -> str:
    if not isinstance(tree, str) or tree not in choices:
        raise TreeError(f"{place} is none of {', '.join(map(str, choices))}")
    return tree


def _series(inner: tuple[Any, ...], tree: object, place: str) -> tuple[object, ...]:
    items = _expected(list, tree, place, "not a list")
    if len(inner) == 2 and inner[1] is Ellipsis:
        inner = (inner[0],) * len(items)
    if len(items) != len(inner):
        raise TreeError(f"{place} needs {len(inner)} values")
    return tuple(_value(one, item, place) for one, item in zip(inner, items, strict=True))


def _record(declared: Declared, tree: object, place: str) -> object:
    named = _expected(dict, tree, place, "not in braces")
    hints = get_type_hints(declared)
    known = {one.name: one for one in fields(declared) if one.init}
    dot = f"{place}." if place else ""
    for name in named:
        if name not in known:
            raise TreeError(f"{dot}{name[:40]} is not known")
    for name, one in known.items():
        if name not in named and not _has_default(one):
            raise TreeError(f"{dot}{name} is missing")
    return declared(**{name: _value(hints[name], named[name], dot + name) for name in named})


def _has_default(one: Field[Any]) -> bool:
    return one.default is not MISSING or one.default_factory is not MISSING


def _depth(tree: object) -> int:
    deepest, waiting = 0, [(tree, 1)]
    while waiting:
        one, depth = waiting.pop()
        deepest = max(deepest, depth)
        inner = one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        waiting += [(item, depth + 1) for item in inner]
    return deepest


def _without_twins(pairs: list[tuple[str, object]]) -> Tree:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError("a name is given twice")
    return values


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is not a number")


def _finite(word: str) -> float:
    number = float(word)
    if not math.isfinite(number):
        raise ValueError(f"{word[:20]} is too large")
    return number


def _whole(word: str) -> int:
    if len(word) > _LONGEST_NUMBER:
        raise ValueError(f"{word[:20]}… is too large")
    return int(word)
