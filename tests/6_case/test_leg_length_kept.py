"""What was measured of the legs stays with the case."""

from __future__ import annotations

import json

import pytest
from cases import entries, plain_case, with_header

from orthodesign.case import CaseError, case_bytes, case_from_bytes
from orthodesign.prescription.leg_length import LegKind, LegLength, Method, Scheme
from orthodesign.prescription.lift_plan import lift_plan

LEG = LegLength(
    9.0, "left", Method.BLOCKS, LegKind.STRUCTURAL, scheme=Scheme.LAYERS, start="2026-12-01", room_mm=8.0
)


def test_that_difference_and_plan_survive_the_file():
    again = case_from_bytes(case_bytes(plain_case(leg_length=LEG)), "x.orthocase")
    assert again.leg_length == LEG
    assert lift_plan(again.leg_length) == lift_plan(LEG)


def test_that_a_case_without_one_is_written_as_before():
    header = json.loads(entries(case_bytes(plain_case()))["case.json"])
    assert "leg_length" not in header
    assert case_from_bytes(case_bytes(plain_case()), "x.orthocase").leg_length is None


@pytest.mark.parametrize(
    "change",
    [
        {"difference_mm": "9"},
        {"difference_mm": 900.0},
        {"short_side": "both"},
        {"surprise": 1},
        {"scheme": "whatever"},
        {"start": "tomorrow"},
    ],
)
def test_that_a_damaged_difference_is_refused_with_one_sentence(change):
    def damaged(tree):
        tree["leg_length"].update(change)

    with pytest.raises(CaseError, match=r"case\.json") as refused:
        case_from_bytes(with_header(damaged, plain_case(leg_length=LEG)), "x.orthocase")
    assert refused.value.sentence.endswith(".")


def test_that_a_difference_may_be_null_in_a_file():
    def nulled(tree):
        tree["leg_length"] = None

    assert case_from_bytes(with_header(nulled), "x.orthocase").leg_length is None
