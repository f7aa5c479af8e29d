"""Colour maps in mm: perceptually even, safe for colour-blind eyes, the same in picture and legend.

Two tables. Sequential values take *viridis* (sampled; Smith and van der Walt, CC0). Values on both
sides of a true zero take blue – pale – orange, made here in the Oklab space (Ottosson 2020) so that
equal steps look equal and both arms darken alike; blue and orange stay apart in every common form of
colour blindness.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

Bytes = NDArray[np.uint8]
_STEPS = 256
# its darkest tenth would swallow the shading that shows the form
_DARKEST = 0.1
_VIRIDIS = (
    "440154 481467 482576 453781 404688 39558c 33638d 2d718e 287d8e "
    "238a8d 1f968b 20a386 29af7f 3dbc74 56c667 75d054 95d840 bade28 dde318 fde725"
)
# Oklab: lightness, green–red, blue–yellow. Ends of equal lightness, a pale middle that is no white:
# white would shine on a shaded solid
_BLUE, _PALE, _ORANGE = (0.49, -0.045, -0.135), (0.945, 0.0, 0.006), (0.545, 0.105, 0.115)
_LMS = np.array(
    [
        [1.0, 0.3963377774, 0.2158037573],
        [1.0, -0.1055613458, -0.0638541728],
        [1.0, -0.0894841775, -1.2914855480],
    ]
)
_RGB = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


@dataclass(frozen=True)
class ColourScale:
    """What the colours of a map mean: ``low`` to ``high`` in ``unit``.

    ``diverging`` is for differences: zero is pale, and the two sides get the same step per mm even
    when ``low`` and ``high`` are not equally far away. ``title`` is shown above the legend.
    """

    title: str
    low: float
    high: float
    diverging: bool = False
    unit: str = "mm"

    def __post_init__(self) -> None:
        if not self.low < self.high:
            raise ValueError(f"a colour scale runs upwards, not from {self.low} to {self.high}")

    def share(self, values: ArrayLike) -> NDArray[np.float32]:
        """Position of ``values`` in the table, 0…1, same shape; NaN stays NaN."""
        given = np.clip(np.asarray(values, dtype=np.float32), self.low, self.high)
        if self.diverging:
            reach = np.float32(max(abs(self.low), abs(self.high)))
            placed = given / (2 * reach) + np.float32(0.5)
        else:
            placed = (given - np.float32(self.low)) / np.float32(self.high - self.low)
        shares: NDArray[np.float32] = np.asarray(np.clip(placed, 0.0, 1.0), dtype=np.float32)
        return shares

    def colours(self, values: ArrayLike, missing: tuple[int, int, int] = (150, 150, 150)) -> Bytes:
        """(n, 3) uint8 RGB of (n,) values; ``missing`` where a value is NaN."""
        given = np.asarray(values, dtype=np.float32)
        known = np.isfinite(given)
        # the last colour of the palette is that of what is missing: one look-up for all
        palette = np.vstack([table(self.diverging), np.array([missing], dtype=np.uint8)])
        index = np.full(given.shape, _STEPS, dtype=np.intp)
        index[known] = (self.share(given[known]) * np.float32(_STEPS - 1) + np.float32(0.5)).astype(np.intp)
        colours: Bytes = palette.take(index, axis=0)
        return colours

    def ticks(self, most: int = 7) -> tuple[float, ...]:
        """Round numbers from ``low`` to ``high``, at most ``most`` of them; zero among them if within."""
        return round_ticks(self.low, self.high, most)

    def label(self, value: float) -> str:
        """A tick as text: signed on a diverging scale, with a true minus sign."""
        digits = _digits(self.ticks())
        text = f"{abs(value):.{digits}f}"
        if float(text) == 0:
            return text
        return ("−" if value < 0 else "+" if self.diverging else "") + text


def round_ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    """Multiples of 1, 2 or 5 · 10ᵏ between ``low`` and ``high``, at most ``most`` (at least one)."""
    least = (high - low) / max(most - 1, 1)
    power = 10.0 ** np.floor(np.log10(least))
    step = next(power * k for k in (1, 2, 5, 10) if power * k >= least * (1 - 1e-9))
    first, last = int(np.ceil(low / step - 1e-9)), int(np.floor(high / step + 1e-9))
    return tuple(float(step * k) for k in range(first, last + 1))


@cache
def table(diverging: bool) -> Bytes:
    """(256, 3) uint8: the colours from lowest to highest."""
    if diverging:
        half = np.linspace(0, 1, _STEPS // 2)[:, None]
        down = np.array(_BLUE) * (1 - half) + np.array(_PALE) * half
        up = np.array(_PALE) * (1 - half) + np.array(_ORANGE) * half
        rgb = _from_oklab(np.vstack([down, up]))
    else:
        samples = np.array([list(bytes.fromhex(code)) for code in _VIRIDIS.split()]) / 255
        at = np.linspace(0, 1, len(samples))
        wanted = np.linspace(_DARKEST, 1, _STEPS)
        rgb = np.stack([np.interp(wanted, at, samples[:, k]) for k in range(3)], axis=1)
    colours = np.round(rgb * 255).astype(np.uint8)
    colours.flags.writeable = False
    return colours


def _from_oklab(lab: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 3) Oklab → (n, 3) sRGB, 0…1."""
    linear = np.clip((lab @ _LMS.T) ** 3 @ _RGB.T, 0, 1)
    encoded: NDArray[np.float64] = np.where(
        linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055
    )
    return encoded


def _digits(ticks: tuple[float, ...]) -> int:
    """Decimals needed to tell the ticks apart."""
    step = abs(ticks[1] - ticks[0]) if len(ticks) > 1 else abs(ticks[0]) if ticks else 1.0
    return int(max(0, -np.floor(np.log10(step) + 1e-9))) if step else 0
