"""A prescription is complete, checked, unchanging, and compares by value."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from prescriptions import any_values

from orthodesign.foundation.errors import OrthodesignError
from orthodesign.prescription import CATALOGUE, Prescription, PrescriptionError


def test_that_an_empty_prescription_is_the_neutral_device():
    assert Prescription().non_neutral() == ()
    assert Prescription() == Prescription.from_values({}).neutral_device()


@given(any_values)
def test_that_values_survive_the_way_through_json(values):
    prescription = Prescription.from_values(values)
    again = Prescription.from_values(prescription.as_json())
    assert again == prescription
    assert hash(again) == hash(prescription)
    assert list(again.values) == list(CATALOGUE)


@given(any_values)
def test_that_taking_every_correction_away_leaves_the_neutral_device(values):
    prescription = Prescription.from_values(values)
    bare = prescription
    for name in prescription.non_neutral():
        bare = bare.neutral(name)
    assert bare == prescription.neutral_device()
    assert bare.non_neutral() == ()


def test_that_a_heel_is_skived_on_one_side_only():
    with pytest.raises(PrescriptionError, match="medial_skive and lateral_skive"):
        Prescription.from_values({"medial_skive": 2, "lateral_skive": 2})


@pytest.mark.parametrize(("one", "other"), [("met_pad", "met_bar"), ("mortons_extension", "reverse_mortons")])
def test_that_two_additions_for_one_place_are_refused_with_a_sentence(one, other):
    with pytest.raises(PrescriptionError, match=f"{one} and {other} .*: give only one of them"):
        Prescription.from_values({one: 2, other: 2})


def test_that_neutral_touches_one_parameter_only():
    prescription = Prescription.from_values({"heel_lift": 4, "rearfoot_post": 3, "heel_cup_depth": 16})
    without = prescription.neutral("heel_lift")
    assert {name for name in CATALOGUE if without.values[name] != prescription.values[name]} == {"heel_lift"}
    assert without.non_neutral() == ("rearfoot_post",)


def test_that_a_prescription_cannot_be_changed():
    prescription = Prescription()
    with pytest.raises(TypeError):
        prescription.values["heel_lift"] = 4.0
    with pytest.raises(FrozenInstanceError):
        prescription.values = {}


def test_that_a_prescription_travels_between_processes():
    prescription = Prescription.from_values({"heel_lift": 4})
    assert pickle.loads(pickle.dumps(prescription)) == prescription


def test_that_whole_numbers_and_minus_zero_mean_the_same():
    assert Prescription.from_values({"heel_lift": 4}) == Prescription.from_values({"heel_lift": 4.0})
    assert str(Prescription.from_values({"arch_change": -0.0}).number("arch_change")) == "0.0"


def test_that_every_problem_is_told_at_once_with_value_limit_and_unit():
    wrong = {"heel_lft": 4, "heel_lift": 40, "length": "long", "top_cover": "2", "material": None}
    with pytest.raises(PrescriptionError) as caught:
        Prescription.from_values(wrong)
    sentence = caught.value.sentence
    assert "did you mean heel_lift?" in sentence
    assert "heel_lift is 40 mm, beyond its limits 0 to 12 mm" in sentence
    assert "choose one of three_quarter, sulcus, full" in sentence
    assert "top_cover needs a number in mm, not '2'" in sentence
    assert "material has no value" in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 10**400, -(10**400), True, "4", [4], {}, b"4"])
def test_that_what_is_no_number_is_refused(value):
    with pytest.raises(PrescriptionError, match="heel_lift"):
        Prescription.from_values({"heel_lift": value})


def test_that_the_two_doors_to_the_arch_exclude_one_another():
    with pytest.raises(PrescriptionError, match="arch_height and arch_change"):
        Prescription.from_values({"arch_height": 25, "arch_change": 2})
    assert Prescription.from_values({"arch_height": 25, "arch_change": 0}).non_neutral() == ("arch_height",)


def test_that_both_doors_lead_to_the_same_change_of_the_arch():
    assert Prescription.from_values({"arch_height": 25}).arch_change_from(22.5) == 2.5
    assert Prescription.from_values({"arch_change": 2.5}).arch_change_from(22.5) == 2.5
    assert Prescription().arch_change_from(22.5) == 0


def test_that_a_height_far_from_the_scanned_arch_is_refused():
    with pytest.raises(OrthodesignError, match=r"\+25.0 mm, beyond the limits"):
        Prescription.from_values({"arch_height": 35}).arch_change_from(10.0)


def test_that_asking_a_choice_for_a_number_is_a_bug_not_a_user_error():
    with pytest.raises(TypeError):
        Prescription().number("length")
    with pytest.raises(TypeError):
        Prescription().choice("heel_lift")
    assert Prescription().optional("lift_taper_end") is None
