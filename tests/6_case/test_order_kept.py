"""What was filled in of the lab's order form stays with the case."""

from __future__ import annotations

import json

import pytest
from cases import entries, plain_case, with_header

from orthodesign.case import CaseError, case_bytes, case_from_bytes
from orthodesign.case.order import CLINICS_OWN, Order

ORDER = Order(clinic="Praxis Müller", weight_kg=82.5, pairs=2, due_date="2026-12-01", notes="eins\nzwei")


def test_that_an_order_survives_the_file_and_only_what_was_filled_in_is_written():
    content = case_bytes(plain_case(order=ORDER))
    assert case_from_bytes(content, "x.orthocase").order == ORDER
    header = json.loads(entries(content)["case.json"])
    assert set(header["order"]) == {"clinic", "weight_kg", "pairs", "due_date", "notes"}


def test_that_a_case_without_one_is_written_as_before():
    header = json.loads(entries(case_bytes(plain_case()))["case.json"])
    assert "order" not in header
    assert case_from_bytes(case_bytes(plain_case()), "x.orthocase").order == Order()


@pytest.mark.parametrize(
    "order",
    [
        {"clinic": 3},
        {"surprise": 1},
        {"weight_kg": -1},
        {"due_date": "soon"},
        {"clinic": "x" * 300},
        None,
        [],
    ],
)
def test_that_a_damaged_order_is_refused_with_one_sentence(order):
    def damaged(tree):
        tree["order"] = order

    with pytest.raises(CaseError, match=r"x\.orthocase.*case\.json") as refused:
        case_from_bytes(with_header(damaged), "x.orthocase")
    assert refused.value.sentence.endswith(".")


def test_that_what_is_the_clinics_own_says_nothing_of_a_patient():
    personal = {name for name, one in Order.__dataclass_fields__.items() if one.metadata["group"] != "Order"}
    assert not personal & set(CLINICS_OWN)
