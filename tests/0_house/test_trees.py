"""Values become readable JSON and come back; what is not exactly as declared does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orthodesign.foundation.trees import TreeError, read_json, tree_of, value_of, written_json


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Inner:
    name: str
    weight: float = 1.0


@dataclass(frozen=True)
class Outer:
    inner: Inner
    kind: Literal["a", "b"] = "a"
    colour: Colour = Colour.RED
    count: int | None = None
    pairs: tuple[tuple[str, float], ...] = ()
    choices: Mapping[str, bool | float | str] = field(default_factory=dict)


numbers = st.floats(allow_nan=False, allow_infinity=False)
any_outer = st.builds(
    Outer,
    inner=st.builds(Inner, st.text(), numbers),
    kind=st.sampled_from("ab"),
    colour=st.sampled_from(Colour),
    count=st.none() | st.integers(-(10**16), 10**16),
    pairs=st.lists(st.tuples(st.text(), numbers), max_size=3).map(tuple),
    choices=st.dictionaries(st.text(), st.booleans() | numbers | st.text(), max_size=3),
)


# a busy machine draws slowly: that says nothing of the trees
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_outer)
def test_that_a_value_comes_back_as_it_was(value):
    assert value_of(Outer, read_json(written_json(tree_of(value)))) == value


@pytest.mark.parametrize(
    ("tree", "said"),
    [
        ({}, "inner is missing"),
        ({"inner": {"name": "x", "size": 1}}, "inner.size is not known"),
        ({"inner": {"name": 1}}, "inner.name is not text"),
        ({"inner": {"name": "x", "weight": True}}, "inner.weight is not a number"),
        ({"inner": {"name": "x", "weight": "1"}}, "inner.weight is not a number"),
        ({"inner": {"name": "x"}, "kind": "c"}, "kind is none of a, b"),
        ({"inner": {"name": "x"}, "colour": "green"}, "colour is none of red, blue"),
        ({"inner": {"name": "x"}, "colour": ["red"]}, "colour is none of red, blue"),
        ({"inner": {"name": "x"}, "count": 1.0}, "count is not a whole number"),
        ({"inner": {"name": "x"}, "pairs": [["a"]]}, "pairs needs 2 values"),
        ({"inner": {"name": "x"}, "pairs": "ab"}, "pairs is not a list"),
        ({"inner": {"name": "x"}, "choices": {"a": None}}, "choices.a is not true or false"),
        ({"inner": None}, "inner is not in braces"),
    ],
)
def test_that_what_is_not_declared_is_refused_by_its_place(tree, said):
    with pytest.raises(TreeError, match=said):
        value_of(Outer, tree)


def test_that_what_is_missing_takes_its_default():
    assert value_of(Outer, {"inner": {"name": "x"}}) == Outer(Inner("x"))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [1.0, float("-inf")]])
def test_that_numbers_json_has_no_word_for_are_not_written(value):
    with pytest.raises(TreeError, match="not a number that can be kept"):
        tree_of(value)


def test_that_json_is_readable_and_survives_names_that_are_no_text():
    assert "Fuß" in written_json({"name": "Fuß"}).decode()
    assert read_json(written_json({"name": "\udcff"})) == {"name": "\udcff"}
