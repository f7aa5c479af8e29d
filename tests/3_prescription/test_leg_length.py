"""A difference in leg length becomes a proposal whose every number can be worked out by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from leg_lengths import any_leg_length

from orthodesign.foundation.trees import tree_of, value_of
from orthodesign.prescription import PrescriptionError
from orthodesign.prescription.leg_length import LegKind, LegLength, Method, Onset, Scheme, Spine
from orthodesign.prescription.lift_plan import MEASUREMENTS, RULES, heilig_bounds, lift_plan

STRUCTURAL = LegKind.STRUCTURAL


def leg(difference, **more):
    return LegLength(difference, "left", **{"kind": STRUCTURAL, "method": Method.BLOCKS, **more})


def lifts(plan):
    return [stage.lift_mm for stage in plan.stages]


def codes(plan):
    return {finding.code for finding in plan.findings}


@pytest.mark.parametrize(
    ("difference", "scheme", "expected"),
    [
        (6.0, Scheme.HALF_THEN_3, [3.0, 6.0]),
        (9.0, Scheme.HALF_THEN_3, [4.5, 7.5, 9.0]),
        (10.0, Scheme.TWO_THIRDS, [6.5, 10.0]),
        (9.0, Scheme.LAYERS, [3.2, 6.4, 9.0]),
        (6.4, Scheme.LAYERS, [3.2, 6.4]),
        (9.0, Scheme.AT_ONCE, [9.0]),
    ],
)
def test_that_each_scheme_says_what_its_source_says(difference, scheme, expected):
    assert lifts(lift_plan(leg(difference, scheme=scheme))) == pytest.approx(expected)


def test_that_what_does_not_fit_the_shoe_goes_under_its_sole():
    plan = lift_plan(leg(9.0))
    assert [(stage.in_shoe_mm, stage.on_sole_mm) for stage in plan.stages] == [(4.5, 0), (6, 1.5), (6, 3)]
    assert "RX-LEG-BEYOND-ROOM" in codes(plan)
    roomy = lift_plan(leg(9.0, room_mm=9.5))
    assert {stage.on_sole_mm for stage in roomy.stages} == {0.0}


def test_that_a_functional_difference_is_not_lifted():
    plan = lift_plan(leg(9.0, kind=LegKind.FUNCTIONAL))
    assert plan.stages == ()
    assert plan.final_mm == 0.0
    assert all(other.lifts_mm == () for other in plan.alternatives)
    assert "RX-LEG-FUNCTIONAL" in codes(plan)
    assert "cause" in next(one for one in plan.findings if one.code == "RX-LEG-FUNCTIONAL").message


@pytest.mark.parametrize(
    ("difference", "lifted", "code"),
    [(2.5, False, "RX-LEG-TOO-SMALL"), (3.5, True, "RX-LEG-SMALL"), (4.0, True, None)],
)
def test_that_small_differences_are_told_as_disputed(difference, lifted, code):
    plan = lift_plan(leg(difference))
    assert bool(plan.stages) is lifted
    assert codes(plan) & {"RX-LEG-TOO-SMALL", "RX-LEG-SMALL"} == ({code} if code else set())


def test_that_a_difference_beyond_heel_lifts_is_referred():
    assert "RX-LEG-REFER" in codes(lift_plan(leg(15.0)))
    assert "RX-LEG-REFER" not in codes(lift_plan(leg(12.0)))


def test_that_shoes_count():
    plan = lift_plan(leg(9.0, shoe_difference_mm=3.0))
    assert plan.final_mm == 6.0
    assert lift_plan(leg(9.0, shoe_difference_mm=-2.0)).final_mm == 11.0
    assert lift_plan(leg(9.0, shoe_difference_mm=12.0)).stages == ()


def test_that_days_count_from_the_start_given():
    plan = lift_plan(leg(9.0, start="2026-12-01"))
    assert [stage.day for stage in plan.stages] == ["2026-12-01", "2026-12-15", "2026-12-29"]
    assert [stage.after_weeks for stage in plan.stages] == [0, 2, 4]
    assert [stage.day for stage in lift_plan(leg(9.0)).stages] == [None, None, None]
    slow = lift_plan(leg(9.0, start="2026-12-01", interval_weeks=4))
    assert slow.stages[1].day == "2026-12-29"


@pytest.mark.parametrize(
    ("more", "bounds"),
    [
        ({"onset": Onset.RECENT, "spine": Spine.NONE}, (12.0, 12.0)),
        ({"years": 5.0, "spine": Spine.ROTATION}, (6.0, 6.0)),
        ({"years": 10.0, "spine": Spine.NONE}, (6.0, 6.0)),
        ({"years": 40.0, "spine": Spine.ROTATION}, (3.0, 3.0)),
        ({"years": 40.0, "spine": Spine.BONE}, (2.4, 2.4)),
        ({}, (2.4, 12.0)),
    ],
)
def test_that_heiligs_formula_is_worked_out(more, bounds):
    assert heilig_bounds(leg(12.0, **more)) == pytest.approx(bounds)


def test_that_a_plan_beyond_heiligs_bound_says_so():
    assert "RX-LEG-HEILIG" in codes(lift_plan(leg(12.0, years=40.0, spine=Spine.BONE)))
    assert "RX-LEG-HEILIG" not in codes(lift_plan(leg(12.0, onset=Onset.RECENT, spine=Spine.NONE)))


def test_that_a_way_of_measuring_is_trusted_no_further_than_it_reaches():
    assert "RX-LEG-UNCERTAIN" in codes(lift_plan(leg(4.0, method=Method.TAPE)))
    assert "RX-LEG-UNCERTAIN" not in codes(lift_plan(leg(4.0, method=Method.XRAY)))
    assert set(MEASUREMENTS) == set(Method)


def test_that_every_rule_and_finding_has_a_source_and_the_others_are_shown():
    plan = lift_plan(leg(9.0, kind=LegKind.UNKNOWN, onset=Onset.CHILDHOOD))
    assert all(finding.source for finding in plan.findings)
    assert all(rule.source for rule in RULES.values())
    assert {other.rule.scheme for other in plan.alternatives} == set(Scheme) - {plan.rule.scheme}
    assert "RX-LEG-KIND-UNKNOWN" in codes(plan)
    assert "RX-LEG-EVIDENCE" in codes(plan)


@pytest.mark.parametrize(
    "wrong",
    [
        {"difference_mm": 0.0},
        {"difference_mm": float("nan")},
        {"difference_mm": 150.0},
        {"short_side": "both"},
        {"room_mm": 20.0},
        {"interval_weeks": 0},
        {"start": "1.12.2026"},
        {"start": "9999-12-31"},
        {"shoe_difference_mm": float("inf")},
        {"years": -1.0},
    ],
)
def test_that_what_cannot_be_measured_is_refused(wrong):
    with pytest.raises(PrescriptionError):
        LegLength(**{"difference_mm": 9.0, "short_side": "left", **wrong})


@given(any_leg_length)
def test_that_every_plan_rises_to_the_whole_difference_and_never_beyond(leg):
    plan = lift_plan(leg)
    rising = lifts(plan)
    assert rising == sorted(set(rising))
    assert not rising or rising[-1] == leg.to_compensate_mm
    for stage in plan.stages:
        assert 0.0 < stage.in_shoe_mm <= leg.room_mm
        assert stage.in_shoe_mm + stage.on_sole_mm == pytest.approx(stage.lift_mm, abs=0.01)


@given(any_leg_length)
def test_that_a_difference_survives_a_file(leg):
    assert value_of(LegLength, tree_of(leg)) == leg
