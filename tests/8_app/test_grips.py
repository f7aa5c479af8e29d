"""Grips: where a hand takes hold of a device, and what it prescribes by moving there."""

from __future__ import annotations

import numpy as np
import pytest
from aligned import made_foot, mirrored

from orthodesign.app.session.grips import grips_of, values_at
from orthodesign.insole import build_insole
from orthodesign.prescription import CATALOGUE, Prescription

PLACED = {
    "met_pad": {"met_pad": 4.0, "length": "sulcus"},
    "met_bar": {"met_bar": 3.0, "length": "sulcus"},
    "toe_crest": {"toe_crest": 4.0, "length": "full"},
    "heel_aperture": {"heel_aperture": 2.0},
    "cuboid_support": {"cuboid_support": 3.0},
}


def device(side="right", **values):
    return build_insole(made_foot(side=side), Prescription.from_values(values))


def grip(insole, name):
    return next(one for one in grips_of(insole) if one.name == name)


def dragged(insole, name, by):
    one = grip(insole, name)
    return values_at(insole, one, np.add(one.place, by))


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize(
    ("name", "parameter", "millimetres"),
    [("heel lift", "heel_lift", 4.0), ("heel cup", "heel_cup_depth", 3.0), ("arch", "arch_height", 2.0)],
)
def test_that_the_device_follows_the_hand_upwards(side, name, parameter, millimetres):
    before = device(side)
    values = dragged(before, name, (0.0, 0.0, millimetres))
    after = device(side, **values)
    rise = grip(after, name).place[2] - grip(before, name).place[2]
    assert rise == pytest.approx(millimetres, abs=CATALOGUE[parameter].step / 2 + 0.3)


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("name", PLACED)
def test_that_an_addition_follows_the_hand_over_the_device(side, name):
    before = device(side, **PLACED[name])
    values = dragged(before, name, (4.0, 3.0, 0.0))
    after = device(side, **PLACED[name], **values)
    moved = np.subtract(grip(after, name).place, grip(before, name).place)
    assert moved[0] == pytest.approx(4.0, abs=2.0)
    if any(parameter.endswith("aside") for parameter in values):
        assert moved[1] == pytest.approx(3.0, abs=1.5)


def test_that_an_addition_has_a_grip_only_where_it_is_prescribed():
    assert not {one.name for one in grips_of(device())} & set(PLACED)


def test_that_a_hand_cannot_leave_the_limits():
    insole = device()
    assert dragged(insole, "heel lift", (0.0, 0.0, 500.0)) == {"heel_lift": CATALOGUE["heel_lift"].limits[1]}
    assert dragged(insole, "heel lift", (0.0, 0.0, -500.0)) == {"heel_lift": 0.0}


def test_that_the_distal_edge_snaps_to_the_lengths():
    insole = device()
    assert dragged(insole, "length", (0.0, 0.0, 0.0)) == {"length": "three_quarter"}
    assert dragged(insole, "length", (35.0, 0.0, 0.0)) == {"length": "sulcus"}
    assert dragged(insole, "length", (200.0, 0.0, 0.0)) == {"length": "full"}


@pytest.mark.parametrize("side", ["left", "right"])
def test_that_outwards_is_wider_on_both_feet(side):
    insole = device(side)
    assert dragged(insole, "width", (0.0, 3.2 * insole.foot.medial, 0.0)) == {"width": "wide"}
    assert dragged(insole, "width", (0.0, -3.2 * insole.foot.medial, 0.0)) == {"width": "narrow"}


def test_that_mirrored_feet_have_mirrored_grips():
    foot = made_foot()
    prescription = Prescription.from_values(PLACED["met_pad"])
    own, other = (grips_of(build_insole(each, prescription)) for each in (foot, mirrored(foot)))
    for one, two in zip(own, other, strict=True):
        assert np.allclose(np.multiply(one.place, (1, -1, 1)), two.place, atol=1e-9)
