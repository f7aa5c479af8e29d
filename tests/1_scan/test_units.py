import numpy as np
import pytest
from scan_files import lump, moved, scaled

from orthodesign.scan import UNIT_WORDS, ScanError, scan_from_mesh
from orthodesign.scan.units import MM_PER_UNIT, longest_extent

LUMP = lump(subdivisions=3)
LENGTH = longest_extent(LUMP.vertices)


def unit_finding(scan):
    return next(one for one in scan.findings if one.code.startswith("SCAN-UNIT"))


@pytest.mark.parametrize("unit", MM_PER_UNIT)
@pytest.mark.parametrize("seed", [1, 2])
def test_that_the_unit_is_guessed_from_what_a_foot_measures_however_it_lies(unit, seed):
    mm = MM_PER_UNIT[unit]
    scan = scan_from_mesh(scaled(moved(LUMP, seed), 1 / mm))
    assert (scan.unit, scan.unit_source, scan.scale_to_mm) == (unit, "guessed", mm)
    assert longest_extent(scan.mesh.vertices) == pytest.approx(LENGTH)
    assert f"{LENGTH:.0f} mm" in unit_finding(scan).message


@pytest.mark.parametrize("length", [140, 230, 330])
@pytest.mark.parametrize("unit", ["mm", "m", "dm", "0.1mm"])
def test_that_feet_from_toddler_to_giant_are_understood(length, unit):
    scan = scan_from_mesh(scaled(LUMP, length / 250 / MM_PER_UNIT[unit]))
    assert scan.unit == unit


def test_that_two_plausible_units_are_a_warning_naming_both():
    # 15 cm are a toddler, 15 inches a foot with its leg
    finding = unit_finding(scan_from_mesh(scaled(LUMP, 15 / LENGTH)))
    assert (finding.code, finding.severity) == ("SCAN-UNIT-UNSURE", "warning")
    assert "cm" in finding.message
    assert "inch" in finding.message


@pytest.mark.parametrize("word", [word for word in UNIT_WORDS if word != "auto"])
def test_that_a_given_unit_is_taken_and_told(word):
    mm = MM_PER_UNIT["inch" if word == "in" else word]
    scan = scan_from_mesh(scaled(LUMP, 1 / mm), unit=word.upper())
    assert (scan.scale_to_mm, scan.unit_source) == (mm, "given")
    assert unit_finding(scan).code == "SCAN-UNIT-GIVEN"


def test_that_an_unknown_unit_is_refused_listing_the_words():
    with pytest.raises(ScanError) as caught:
        scan_from_mesh(LUMP, unit="furlong")
    assert all(word in caught.value.sentence for word in UNIT_WORDS)


def test_that_a_given_unit_that_makes_no_foot_is_refused_naming_one_that_does():
    with pytest.raises(ScanError, match=r"m the scan .* fit in mm"):
        scan_from_mesh(LUMP, unit="m")


def test_that_a_known_foot_length_takes_the_place_of_the_unit():
    scan = scan_from_mesh(scaled(LUMP, 0.0371), foot_length_mm=262)
    assert (scan.unit, scan.unit_source, scan.known_foot_length_mm) == ("arbitrary", "foot-length", 262)
    assert longest_extent(scan.mesh.vertices) == pytest.approx(262)
    assert unit_finding(scan).code == "SCAN-UNIT-FROM-LENGTH"


@pytest.mark.parametrize("length", [26.2, 0.262, 2620, -262, float("nan")])
def test_that_a_foot_length_in_another_unit_is_refused(length):
    with pytest.raises(ScanError, match="millimetres"):
        scan_from_mesh(LUMP, foot_length_mm=length)


def test_that_unit_and_foot_length_together_are_refused():
    with pytest.raises(ScanError, match="either"):
        scan_from_mesh(LUMP, unit="mm", foot_length_mm=262)


@pytest.mark.parametrize("length", [1650, 1750, 1900])
def test_that_something_as_large_as_a_body_is_refused_as_one(length):
    # in decimetres; in centimetres it would be a toddler's foot, were it not for the shape
    with pytest.raises(ScanError, match=r"no foot in any|whole body"):
        scan_from_mesh(scaled(LUMP, length / 250 * 40))


def test_that_rescaling_changes_everything_that_is_measured_and_replaces_the_finding_about_the_unit():
    scan = scan_from_mesh(scaled(LUMP, 0.0371), foot_length_mm=262)
    marker = unit_finding(scan_from_mesh(LUMP))
    twice = scan.rescaled(2 * scan.scale_to_mm, "arbitrary", "foot-length", (marker,))
    np.testing.assert_allclose(twice.mesh.vertices, 2 * scan.mesh.vertices)
    assert twice.quality.resolution_mm == pytest.approx(2 * scan.quality.resolution_mm)
    assert [one.code for one in twice.findings].count(marker.code) == 1
    assert "SCAN-UNIT-FROM-LENGTH" not in [one.code for one in twice.findings]


def test_that_an_unknown_capture_is_refused_listing_the_words():
    with pytest.raises(ScanError, match="auto, foot, cast, impression"):
        scan_from_mesh(LUMP, capture="photo")
