"""Under ridges sharper than the shell is thick the underside does not fold, and is as thick as asked."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest

from orthodesign.checks.thickness import thickness_map
from orthodesign.insole import build_insole, closing
from orthodesign.prescription import Prescription

sweep = import_module("4_insole.sweep")

# Bends that add up, or that a zone of the shell is too thick for
SHARP = {
    "a groove under a thick midfoot": {"fascia_groove": 4.0, "thickness_mid": 8.0},
    "a raised point beside a groove": {
        "fascia_groove": 3.0,
        "spots": [[0.43, 0.02, 5.0, 8.0], [0.225, -0.02, 5.6, 2.0]],
        "shell_thickness": 5.0,
    },
    "an arch filled under a pad on the thickest shell": {
        "met_pad": 7.0,
        "arch_change": -8.0,
        "shell_thickness": 8.0,
    },
}


def _prescribed(foot, claim: str) -> Prescription:
    values = dict(SHARP[claim])
    spots = [[x * foot.length, y * foot.length, r, h] for x, y, r, h in values.pop("spots", [])]
    return Prescription.from_values({**values, "spots": spots} if spots else values)


@pytest.mark.parametrize("claim", SHARP)
@pytest.mark.parametrize(
    "name",
    [
        "size_225_left",
        *(pytest.param(one, marks=pytest.mark.slow) for one in ("size_190_right", "high_arch", "flat_sole")),
    ],
)
def test_that_bends_sharper_than_the_shell_is_thick_leave_it_sound(name, claim):
    foot = sweep.foot_of(name)
    assert sweep.judge(build_insole(foot, _prescribed(foot, claim))) == []


def test_that_the_underside_folds_without_it(monkeypatch):
    foot = sweep.foot_of("size_225_left")
    asked = _prescribed(foot, "a groove under a thick midfoot")
    monkeypatch.setattr(closing, "unfolded", lambda blank, top, offset, bottom: (bottom, None))
    faults = sweep.judge(build_insole(foot, asked))
    assert any("SOLID-SELF-INTERSECTION" in fault for fault in faults)


def test_that_the_top_and_what_lies_far_from_a_fold_stay_as_they_were(monkeypatch):
    foot = sweep.foot_of("size_225_left")
    asked = _prescribed(foot, "a groove under a thick midfoot")
    mended = build_insole(foot, asked)
    monkeypatch.setattr(closing, "unfolded", lambda blank, top, offset, bottom: (bottom, None))
    folded = build_insole(foot, asked)
    assert np.array_equal(mended.top, folded.top)
    moved = np.abs(mended.bottom - folded.bottom).max(axis=1) > 0.0
    assert 0.01 < moved.mean() < 0.5


def test_that_a_mended_underside_lies_no_farther_from_the_top_than_its_ridge_asks():
    foot = sweep.foot_of("size_225_left")
    asked = _prescribed(foot, "a groove under a thick midfoot")
    insole = build_insole(foot, asked)
    part, aside = insole.top[:, 0] / foot.length, insole.top[:, 1] * foot.medial
    within = (part > 0.4) & (part < 0.48) & (aside > 0.0) & (aside < 15.0)
    thickness = thickness_map(insole.mesh, insole.top[within])
    assert thickness.min() > 7.9
    # the lower envelope is as thick as asked where the top is even, not thick all over
    assert np.median(thickness) < 8.6
