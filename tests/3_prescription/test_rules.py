"""Cautions and rules: what they notice, what they leave in peace, and that they never block."""

from __future__ import annotations

import pytest
from hypothesis import given
from prescriptions import any_values

from orthodesign.foundation.findings import Severity
from orthodesign.prescription import CATALOGUE, Prescription, warnings_for
from orthodesign.prescription.rules import foreseen_posting_rise


def codes(scanned_arch_height=None, **values):
    found = warnings_for(Prescription.from_values(values), scanned_arch_height)
    return [finding.code for finding in found]


def test_that_the_neutral_device_is_left_in_peace():
    assert codes() == []


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"heel_lift": 6.5}, "RX-LIFT-HIGH"),
        ({"heel_lift": 10.5}, "RX-LIFT-VERY-HIGH"),
        ({"rearfoot_post": 6.5}, "RX-POST-HIGH"),
        ({"rearfoot_post": -6.5}, "RX-POST-LATERAL"),
        ({"forefoot_post": 7}, "RX-FOREFOOT-POST-HIGH"),
        ({"forefoot_post": -7}, "RX-FOREFOOT-POST-HIGH"),
        ({"arch_change": 7}, "RX-ARCH-HIGH"),
        ({"arch_change": -7}, "RX-ARCH-LOW"),
        ({"heel_cup_depth": 7}, "RX-CUP-SHALLOW"),
        ({"shell_thickness": 1.5}, "RX-SHELL-THIN"),
        ({"shell_thickness": 2.5, "material": "pp"}, "RX-SHELL-THIN"),
        ({"heel_lift": 4, "lift_taper_end": 50, "length": "full"}, None),
        ({"heel_lift": 6, "lift_taper_end": 50}, "RX-TAPER-STEEP"),
        ({"heel_lift": 4, "lift_taper_end": 100}, "RX-TAPER-PAST-END"),
        ({"heel_lift": 4, "lift_taper_end": 100, "length": "full"}, None),
        ({"heel_lift": 5, "rearfoot_post": 4}, "RX-HEEL-RISE"),
        ({"heel_lift": 5, "rearfoot_post": 4, "post_pivot": "centre"}, None),
        ({"rearfoot_post": 4, "rearfoot_post_motion": 4}, None),
        ({"rearfoot_post": 3, "rearfoot_post_motion": 4}, "RX-MOTION-OVER-POST"),
        ({"rearfoot_post_motion": 4}, "RX-MOTION-WITHOUT-POST"),
        ({"medial_skive": 4, "rearfoot_post": 4, "heel_cup_depth": 14}, None),
        ({"medial_skive": 4, "rearfoot_post": 4, "heel_cup_depth": 13}, "RX-SKIVE-CUP"),
        ({"lateral_skive": 4, "rearfoot_post": -4, "heel_cup_depth": 13}, "RX-SKIVE-CUP"),
        ({"medial_skive": 4, "heel_cup_depth": 14}, "RX-SKIVE-POST"),
        ({"medial_skive": 4, "heel_cup_depth": 14, "heel_post_height": 3}, None),
        ({"heel_post_height": 6}, None),
        ({"heel_post_height": 6.5}, "RX-HEEL-POST-HIGH"),
        ({"heel_post_height": 4, "rearfoot_post": 4, "post_pivot": "centre"}, None),
        ({"heel_post_height": 5, "rearfoot_post": 4}, "RX-HEEL-RISE"),
        ({"heel_post_height": 2, "rearfoot_post_motion": 4}, None),
        ({"heel_post_height": 1, "rearfoot_post_motion": 4}, "RX-MOTION-WITHOUT-POST"),
        ({"medial_skive": 7, "rearfoot_post": 4, "heel_cup_depth": 16}, "RX-SKIVE-HIGH"),
        ({"post_pivot": "centre"}, "RX-NO-EFFECT"),
        ({"arch_apex": 40}, "RX-NO-EFFECT"),
        ({"met_pad": 5.5, "length": "sulcus"}, "RX-ADDITION-HIGH"),
        ({"met_pad": 4, "length": "sulcus"}, None),
        ({"met_pad": 4}, "RX-NEEDS-LENGTH"),
        ({"met_pad": 4, "met_pad_offset": -6}, None),
        ({"met_bar": 3}, "RX-NEEDS-LENGTH"),
        ({"mortons_extension": 3}, "RX-NEEDS-LENGTH"),
        ({"mortons_extension": 3, "length": "full"}, None),
        ({"cluffy_wedge": 3, "length": "sulcus"}, "RX-NEEDS-LENGTH"),
        ({"toe_crest": 3, "length": "full"}, None),
        ({"offload_mth2": 3, "length": "sulcus"}, None),
        ({"offload_mth2": 4.5, "length": "sulcus"}, "RX-RELIEF-DEEP"),
        ({"mortons_extension": 3, "offload_mth1": 2, "length": "full"}, "RX-ADDITIONS-CANCEL"),
        ({"reverse_mortons": 3, "offload_mth4": 2, "length": "full"}, "RX-ADDITIONS-CANCEL"),
        ({"reverse_mortons": 3, "offload_mth1": 2, "length": "full"}, None),
        ({"met_pad_aside": 4}, "RX-NO-EFFECT"),
        ({"groove_line": ((60, 0), (90, 5))}, "RX-NO-EFFECT"),
        ({"groove_line": ((60, 0), (90, 5)), "fascia_groove": 3}, None),
        ({"spots": ((60, 0, 8, -4),)}, None),
        ({"spots": ((60, 0, 8, -4.5),)}, "RX-RELIEF-DEEP"),
        ({"spots": ((60, 0, 8, 6),)}, "RX-ADDITION-HIGH"),
        ({"arch_apex": 40, "arch_height": 25}, None),
    ],
)
def test_that_exactly_this_is_noticed(values, code):
    assert codes(**values) == ([code] if code else [])


def test_that_skive_and_intrinsic_inversion_together_need_a_deep_cup():
    both = {"medial_skive": 4, "rearfoot_post": 3, "rearfoot_post_kind": "intrinsic"}
    assert "RX-SKIVE-INVERSION" in codes(**both, heel_cup_depth=16)
    assert "RX-SKIVE-INVERSION" not in codes(**both, heel_cup_depth=20)


def test_that_a_height_is_judged_by_the_change_it_means_on_the_foot():
    assert codes(arch_height=30) == []
    assert codes(22.0, arch_height=30) == ["RX-ARCH-HIGH"]
    assert codes(28.0, arch_height=30) == []


def test_that_one_degree_over_a_60_mm_heel_is_about_one_millimetre():
    # clinical table: 1° over a 60 mm heel = 1.05 mm, so 0.52 mm at its centre
    one = Prescription.from_values({"rearfoot_post": 1})
    assert foreseen_posting_rise(one) == pytest.approx(1.05 / 2, abs=0.005)


@given(any_values)
def test_that_rules_never_block(values):
    for finding in warnings_for(Prescription.from_values(values)):
        assert finding.severity is not Severity.ERROR


@given(any_values)
def test_that_every_warning_names_the_parameters_that_cause_it(values):
    for finding in warnings_for(Prescription.from_values(values)):
        assert finding.about
        assert set(finding.about) <= set(CATALOGUE)
