"""Smooth curves through given points.

SciPy has these too, but its interpolation package takes longer to load than an insole to build.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from orthodesign.foundation.mesh import Floats


class MonotoneCurve:
    """A C¹ curve y(x) through points, monotone wherever they are: it never overshoots them.

    Piecewise cubic Hermite polynomials with the slopes of Fritsch & Butland 1984 (doi:10.1137/0905021),
    the same as SciPy's ``PchipInterpolator``. ``x`` (n,) strictly increasing, n ≥ 2; ``y`` (n,) or
    (n, k). Outside the points the outermost polynomial goes on.
    """

    def __init__(self, x: ArrayLike, y: ArrayLike) -> None:
        self.x: Floats = np.asarray(x, dtype=np.float64)
        self.y: Floats = np.asarray(y, dtype=np.float64)
        step = np.diff(self.x)
        if len(self.x) < 2 or not (step > 0).all():
            raise ValueError("a curve needs at least two points with increasing x")
        self._step = step.reshape(-1, *[1] * (self.y.ndim - 1))
        secant = np.diff(self.y, axis=0) / self._step
        self.slope = _slopes(self._step, secant)

    def __call__(self, x: ArrayLike) -> Floats:
        """Heights at ``x`` of any shape; (*shape,) or (*shape, k)."""
        at = np.asarray(x, dtype=np.float64)
        piece = np.clip(np.searchsorted(self.x, at, side="right") - 1, 0, len(self.x) - 2)
        run = self._step[piece]
        t = (at - self.x[piece]).reshape(*at.shape, *[1] * (self.y.ndim - 1)) / run
        left, right = self.y[piece], self.y[piece + 1]
        a, b = run * self.slope[piece], run * self.slope[piece + 1]
        rise = right - left
        value: Floats = left + t * (a + t * ((3.0 * rise - 2.0 * a - b) + t * (a + b - 2.0 * rise)))
        return value


def _slopes(step: Floats, secant: Floats) -> Floats:
    """Slope at each point: a harmonic mean of its two secants, 0 where they turn."""
    if len(secant) == 1:
        return np.concatenate([secant, secant])
    before, after = secant[:-1], secant[1:]
    alike = before * after > 0
    one, two = 2.0 * step[1:] + step[:-1], step[1:] + 2.0 * step[:-1]
    safe_before, safe_after = np.where(alike, before, 1.0), np.where(alike, after, 1.0)
    inner = np.where(alike, (one + two) / (one / safe_before + two / safe_after), 0.0)
    first = _end_slope(step[0], step[1], secant[0], secant[1])
    last = _end_slope(step[-1], step[-2], secant[-1], secant[-2])
    return np.concatenate([first[None], inner, last[None]])


def _end_slope(step: Floats, next_step: Floats, secant: Floats, next_secant: Floats) -> Floats:
    """One-sided three-point slope, held back where it would overshoot."""
    slope = ((2.0 * step + next_step) * secant - step * next_secant) / (step + next_step)
    steep = (np.sign(secant) != np.sign(next_secant)) & (np.abs(slope) > 3.0 * np.abs(secant))
    slope = np.where(steep, 3.0 * secant, slope)
    held: Floats = np.where(np.sign(slope) != np.sign(secant), 0.0, slope)
    return held
