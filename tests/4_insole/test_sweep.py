"""Random prescriptions on many feet: every solid sound, of the asked thickness, every dose met."""

from __future__ import annotations

from importlib import import_module

import pytest

from orthodesign.insole import build_insole

sweep = import_module("4_insole.sweep")

# Nine prescriptions for each of two dozen feet: more than 200 in every full run
EACH = 9


@pytest.mark.slow
@pytest.mark.parametrize("name", sweep.pool())
def test_that_random_prescriptions_give_true_and_sound_devices(name):
    foot, wrong = sweep.foot_of(name), {}
    for number in range(EACH):
        seed = 1000 * sweep.pool().index(name) + number
        asked = sweep.draw(foot, seed)
        faults = sweep.judge(build_insole(foot, asked))
        if faults:
            wrong[seed] = (sweep.touched(asked), faults)
    assert not wrong


@pytest.mark.parametrize("seed", range(4))
def test_that_a_few_random_prescriptions_hold_quickly(seed):
    foot = sweep.foot_of("size_262_right")
    assert sweep.judge(build_insole(foot, sweep.draw_all(foot, seed))) == []
