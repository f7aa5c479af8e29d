"""Every parameter is declared completely, and its numbers agree with one another."""

from __future__ import annotations

import re

import pytest

from orthodesign.prescription import CATALOGUE, Kind, Role

PARAMETERS = pytest.mark.parametrize("parameter", CATALOGUE.values(), ids=CATALOGUE)
NUMBERS = [parameter for parameter in CATALOGUE.values() if parameter.kind is Kind.NUMBER]


def test_that_the_catalogue_keeps_the_order_of_prescribing():
    assert list(CATALOGUE) == [
        "arch_height", "arch_change", "arch_apex", "heel_lift", "lift_taper_end", "rearfoot_post",
        "rearfoot_post_kind", "post_pivot", "rearfoot_post_motion", "heel_post_height", "forefoot_post",
        "forefoot_post_kind", "blake_inversion", "medial_skive", "lateral_skive", "heel_cup_depth",
        "heel_cup_width",
        "heel_aperture", "heel_aperture_length", "heel_aperture_width", "heel_aperture_forward",
        "heel_aperture_aside", "fascia_groove",
        "fascia_groove_width", "fascia_groove_heel_aside", "fascia_groove_ball_aside", "groove_line",
        "cuboid_support", "cuboid_forward", "cuboid_aside", "lateral_arch", "met_pad", "met_pad_offset",
        "met_pad_aside", "met_pad_width", "met_pad_length", "met_bar", "met_bar_offset", "mortons_extension",
        "reverse_mortons", "toe_crest", "toe_crest_offset", "cluffy_wedge", "offload_mth1", "offload_mth2",
        "offload_mth3", "offload_mth4", "offload_mth5", "offload_radius", "spots", "trim_line",
        "medial_edge_height", "lateral_edge_height", "medial_edge_width", "medial_flange",
        "lateral_flange", "distal_edge",
        "first_ray_cutout", "first_ray_cutout_width", "shell_thickness", "construction",
        "length", "width", "top_cover", "edge_rounding", "material", "thickness_rear", "thickness_mid",
        "thickness_fore", "distal_taper", "distal_taper_run",
    ]  # fmt: skip


@PARAMETERS
def test_that_every_declaration_has_its_words(parameter):
    assert parameter.label
    assert parameter.group
    assert parameter.definition.endswith(".")
    assert parameter.help.endswith(".")
    assert re.search(r"https?://|orthodesign proposal|general knowledge", parameter.source)


@PARAMETERS
def test_that_default_and_neutral_are_themselves_acceptable(parameter):
    assert parameter.accepted(parameter.default) == parameter.default
    assert parameter.accepted(parameter.neutral) == parameter.neutral


@PARAMETERS
def test_that_a_default_raises_no_caution(parameter):
    assert list(parameter.warnings(parameter.default)) == []


@PARAMETERS
def test_that_a_default_left_to_the_foot_says_what_it_means(parameter):
    assert (parameter.default is None) == bool(parameter.default_meaning)


@PARAMETERS
def test_that_only_corrections_have_a_neutral_value_of_their_own(parameter):
    if parameter.role is not Role.CORRECTION:
        assert parameter.neutral == parameter.default


@pytest.mark.parametrize("parameter", NUMBERS, ids=lambda parameter: parameter.name)
def test_that_cautions_lie_within_the_limits_and_grow_stronger(parameter):
    low, high = parameter.limits
    above = [caution.above for caution in parameter.cautions if caution.above is not None]
    below = [caution.below for caution in parameter.cautions if caution.below is not None]
    assert all(low < bound < high for bound in above + below)
    assert above == sorted(above)
    assert below == sorted(below, reverse=True)
    assert all(caution.kind.source for caution in parameter.cautions)


@pytest.mark.parametrize("parameter", NUMBERS, ids=lambda parameter: parameter.name)
def test_that_the_limits_themselves_are_allowed_and_nothing_beyond(parameter):
    low, high = parameter.limits
    assert parameter.accepted(low) == low
    assert parameter.accepted(high) == high
    for beyond in (low - 0.001, high + 0.001):
        with pytest.raises(Exception, match=r"beyond its limits"):
            parameter.accepted(beyond)


@pytest.mark.parametrize(
    ("name", "low", "high", "default"),
    [
        ("heel_lift", 0, 12, 0),
        ("rearfoot_post", -10, 10, 0),
        ("forefoot_post", -12, 12, 0),
        ("medial_skive", 0, 8, 0),
        ("heel_cup_depth", 0, 30, 12),
        ("shell_thickness", 1.5, 8, 3),
        ("arch_change", -15, 15, 0),
        ("lift_taper_end", 50, 100, None),
        ("arch_apex", 30, 60, None),
        ("met_pad", 0, 7, 0),
        ("met_pad_offset", -10, 15, 0),
        ("mortons_extension", 0, 12, 0),
        ("fascia_groove", 0, 4, 0),
    ],
)
def test_that_limits_are_those_of_the_clinical_table(name, low, high, default):
    assert CATALOGUE[name].limits == (low, high)
    assert CATALOGUE[name].default == default
