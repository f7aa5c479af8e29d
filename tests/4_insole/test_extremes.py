"""Prescriptions at the ends of several ranges at once, each of which once gave a faulty device.

Every one stands for a cause that was mended; the sweep's own judgement is asked.
"""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest

from orthodesign.insole import build_insole
from orthodesign.prescription import Prescription

sweep = import_module("4_insole.sweep")

EXTREMES = {
    "a raised arch far back bends over no sharper than a thick shell": (
        "broad_child",
        {"arch_change": 15.0, "arch_apex": 30.0, "shell_thickness": 8.0, "rearfoot_post": 10.0},
    ),
    "a filled arch far back falls away from the heel as gently": (
        "size_190_left",
        {"arch_change": -15.0, "arch_apex": 30.0, "shell_thickness": 7.8, "lateral_skive": 8.0},
    ),
    "a skive is out of the way of an arch filled far back": (
        "flat_sole",
        {"arch_change": -11.6, "arch_apex": 30.0, "medial_skive": 8.0, "construction": "full_contact"},
    ),
    "a facet higher than a shallow cup is not taken for its wall": (
        "size_190_right",
        {"lateral_skive": 8.0, "heel_cup_depth": 3.3, "shell_thickness": 5.3, "arch_change": -4.8},
    ),
    "the side of a thick solid device does not fold": (
        "size_262_right",
        {"construction": "full_contact", "shell_thickness": 8.0, "length": "full", "arch_change": -9.6},
    ),
    "the back of a deep tilted cup is as high as asked on the heel's axis": (
        "size_225_left",
        {
            "heel_cup_depth": 30.0,
            "rearfoot_post": -10.0,
            "lateral_skive": 7.98,
            "shell_thickness": 8.0,
            "construction": "full_contact",
            "length": "full",
            "arch_change": -11.75,
            "arch_apex": 50.03,
        },
    ),
    "the wall of a deep solid cup is as thick as asked where its edge climbs": (
        "plantar_only",
        {"heel_cup_depth": 30.0, "shell_thickness": 7.6, "construction": "full_contact", "arch_change": 15.0},
    ),
    "a tilted forefoot stands on a strip broad enough": (
        "size_190_right",
        {"forefoot_post": 12.0, "length": "full", "top_cover": 4.2, "edge_rounding": 4.0},
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("claim", EXTREMES)
def test_that(claim):
    name, values = EXTREMES[claim]
    assert sweep.judge(build_insole(sweep.foot_of(name), Prescription.from_values(values))) == []


@pytest.mark.slow
def test_that_a_skive_moves_no_neighbouring_rim_apart():
    foot = sweep.foot_of("broad_child")
    asked = {"lateral_skive": 3.8, "heel_cup_depth": 0.0, "shell_thickness": 8.0}
    insole = build_insole(foot, Prescription.from_values(asked))
    rim = insole.top[-insole.size.stations :]
    steps = np.linalg.norm(np.diff(rim, axis=0, append=rim[:1]), axis=1)
    assert steps.max() < 3.0
