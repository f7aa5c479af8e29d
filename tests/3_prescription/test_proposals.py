"""Shells by weight are proposed with their source, and change nothing by themselves."""

from __future__ import annotations

import pytest

from orthodesign.prescription import Prescription, PrescriptionError
from orthodesign.prescription.proposals import thickness_finding, thickness_for


@pytest.mark.parametrize(
    ("material", "weight", "index", "thickness"),
    [
        ("pa12", 55.0, None, 2.0),
        ("pa12", 60.0, None, 2.5),
        ("pa12", 99.0, 3, 3.0),
        ("pa12", 120.0, None, 3.5),
        ("pp", 70.0, 4, 4.0),
        ("pp", 75.0, 4, 4.5),
        ("pp", 70.0, -3, 3.0),
        ("pp", 90.0, -3, 4.0),
    ],
)
def test_that_the_usual_shell_is_that_of_the_tables(material, weight, index, thickness):
    proposal = thickness_for(material, weight, index)
    assert (proposal.thinnest, proposal.thickest) == (thickness, thickness)
    assert "http" in proposal.source


def test_that_a_posture_that_is_not_known_leaves_a_range():
    assert thickness_for("pp", 80.0).text == "4 to 4.5 mm"


def test_that_nothing_is_proposed_for_what_makes_no_shells():
    assert thickness_for("eva", 70.0) is None


def test_that_a_weight_in_another_unit_is_refused():
    with pytest.raises(PrescriptionError, match="is it in kilograms"):
        thickness_for("pa12", 70_000.0)


def test_that_a_proposal_is_said_beside_what_is_prescribed():
    finding = thickness_finding(Prescription(), 90.0)
    assert finding.code == "RX-THICKNESS-PROPOSAL"
    assert "3 mm is usual; this one has 3 mm" in finding.message
