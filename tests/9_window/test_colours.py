"""Colour maps: honest steps, a true zero, colours that stay apart for colour-blind eyes."""

from __future__ import annotations

import numpy as np
import pytest

from orthodesign.app.gui.viewport.colours import ColourScale, round_ticks, table

# Machado, Oliveira and Fernandes 2009: full deuteranopia and protanopia, linear RGB
DEUTAN = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
PROTAN = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]


def _lightness(rgb):
    share = rgb / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    y = linear @ (0.2126, 0.7152, 0.0722)
    return 116 * np.cbrt(y) - 16


def test_that_sequential_values_grow_lighter_evenly():
    light = _lightness(table(False))
    steps = np.diff(light[::16])
    assert steps.min() > 0
    assert steps.max() < 2.2 * steps.min()


def test_that_both_arms_of_a_difference_darken_alike():
    light = _lightness(table(True))
    down, up = np.diff(light[:128][::8]), np.diff(light[128:][::8])
    assert down.min() > 0 > up.max()
    assert abs(light[0] - light[-1]) < 8


@pytest.mark.parametrize("matrix", [DEUTAN, PROTAN])
def test_that_more_and_less_look_different_to_colour_blind_eyes(matrix):
    seen = np.clip((table(True) / 255) ** 2.2 @ np.transpose(matrix), 0, 1)
    blue = seen[:, 2] - seen[:, 0]
    assert blue[20] > 0.15
    assert blue[-20] < -0.05


def test_that_zero_is_pale_even_when_the_sides_are_uneven():
    scale = ColourScale("change", -1, 5, diverging=True)
    assert scale.colours([0.0])[0].min() > 200
    assert scale.share([1.0])[0] - 0.5 == pytest.approx(0.5 - scale.share([-1.0])[0])


def test_that_values_beyond_the_legend_take_its_last_colour():
    scale = ColourScale("change", -1, 5, diverging=True)
    assert (scale.colours([-3.0]) == scale.colours([-1.0])).all()
    assert (scale.colours([9.0]) == scale.colours([5.0])).all()


def test_that_a_missing_value_is_no_value():
    assert ColourScale("gap", 0, 1).colours([np.nan], missing=(1, 2, 3)).tolist() == [[1, 2, 3]]


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [(0, 8, (0, 2, 4, 6, 8)), (-2, 2, (-2, -1, 0, 1, 2)), (0.3, 2.2, (0.5, 1, 1.5, 2))],
)
def test_that_ticks_stand_on_round_numbers(low, high, ticks):
    assert round_ticks(low, high, 6) == pytest.approx(ticks)


def test_that_labels_carry_a_sign_where_zero_matters():
    scale = ColourScale("change", -2, 2, diverging=True)
    assert [scale.label(value) for value in (-1, 0, 1)] == ["−1", "0", "+1"]
    assert ColourScale("gap", 0, 1).label(0.5) == "0.5"


def test_that_a_scale_runs_upwards():
    with pytest.raises(ValueError, match="upwards"):
        ColourScale("gap", 1, 1)
