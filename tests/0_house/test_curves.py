"""The curves of the foundation against those of SciPy, an independent witness."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.interpolate import PchipInterpolator

from orthodesign.foundation.curves import MonotoneCurve


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("shape", [(), (3,)])
def test_that_curves_are_those_of_scipy(seed, shape):
    random = np.random.default_rng(seed)
    count = 2 + seed % 7
    x = np.cumsum(random.uniform(0.1, 3.0, count))
    y = random.normal(size=(count, *shape)).round(1)  # rounded: level stretches occur too
    at = random.uniform(x[0] - 0.5, x[-1] + 0.5, (4, 25))
    assert np.allclose(MonotoneCurve(x, y)(at), PchipInterpolator(x, y)(at), atol=1e-10)


def test_that_a_curve_never_overshoots_its_points():
    curve = MonotoneCurve([0, 1, 2, 3], [0, 0, 1, 1])
    heights = curve(np.linspace(0, 3, 301))
    assert heights.min() == 0
    assert heights.max() == 1
    assert (np.diff(heights) >= 0).all()


@pytest.mark.parametrize("x", [[0.0], [0.0, 0.0], [1.0, 0.0]])
def test_that_a_curve_needs_points_in_order(x):
    with pytest.raises(ValueError, match="increasing"):
        MonotoneCurve(x, np.zeros(len(x)))
