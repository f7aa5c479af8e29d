"""The balance as a small picture: both heels from behind, what each stands on, and what remains.

``balance_marks`` says what is drawn, so that screen and paper show one picture; ``balance_svg`` writes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from orthodesign.checks.balance import LEVEL_MM, Balance, HeelHeight

WIDTH, HEIGHT = 360.0, 220.0
_GROUND = 186.0
# where the columns stand, and how wide: left foot on the left, as seen from behind
_COLUMNS = {"left": 70.0, "right": 210.0}
_WIDE = 80.0
# the tallest thing in the picture takes this much of it
_TALLEST = 130.0
# shown even where both heels are low, so that 1 mm does not fill the picture
_LEAST_SCALE_MM = 20.0
_COLOURS = {
    "shoe": "#b9b3a7",
    "shell": "#8f9aa6",
    "lift": "#2f6fb2",
    "posting": "#6fa36b",
    "additions": "#a58fc0",
    "leg": "#d8c3b0",
    "rest": "#c0563f",
}
# lines and words, as on white paper
INK, QUIET = "#333333", "#777777"


@dataclass(frozen=True)
class Box:
    """A filled box, or a dashed one without filling. x to the right, y down, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    stroke: str
    fill: str | None = None
    weight: float = 1.0

    def svg(self) -> str:
        """The box as an SVG element."""
        dashes = "" if self.fill else ' stroke-dasharray="4 3"'
        return (
            f'<rect x="{self.x:.1f}" y="{self.y:.1f}" width="{self.width:.1f}" height="{self.height:.1f}" '
            f'fill="{self.fill or "none"}" stroke="{self.stroke}" stroke-width="{self.weight:g}"{dashes}/>'
        )


@dataclass(frozen=True)
class Ruled:
    """A level line from one x to another."""

    start: float
    end: float
    y: float
    stroke: str
    weight: float

    def svg(self) -> str:
        """The line as an SVG element."""
        return (
            f'<line x1="{self.start:g}" y1="{self.y:g}" x2="{self.end:g}" y2="{self.y:g}" '
            f'stroke="{self.stroke}" stroke-width="{self.weight:g}"/>'
        )


@dataclass(frozen=True)
class Caption:
    """Words, their baseline at y; ``anchor`` is ``start`` or ``middle``."""

    x: float
    y: float
    words: str
    colour: str
    size: int
    anchor: str = "middle"

    def svg(self) -> str:
        """The words as an SVG element."""
        return (
            f'<text x="{self.x:.1f}" y="{self.y:.1f}" font-family="sans-serif" font-size="{self.size}" '
            f'fill="{self.colour}" text-anchor="{self.anchor}">{escape(self.words)}</text>'
        )


Mark = Box | Ruled | Caption


def balance_svg(
    balance: Balance, words: dict[str, str] | None = None, inks: Mapping[str, str] | None = None
) -> str:
    """The picture as text of an SVG, 360 × 220, the same for the same balance; ``words`` as below.

    ``inks`` are other colours for ``INK`` and ``QUIET``, where the sheet is dark.
    """
    inner = "\n".join(mark.svg() for mark in balance_marks(balance, words))
    for paper, screen in (inks or {}).items():
        inner = inner.replace(f'"{paper}"', f'"{screen}"')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" '
        f'width="{WIDTH:g}" height="{HEIGHT:g}">\n{inner}\n</svg>\n'
    )


def balance_marks(balance: Balance, words: dict[str, str] | None = None) -> tuple[Mark, ...]:
    """What is drawn, from back to front, on a sheet of ``WIDTH`` × ``HEIGHT`` with y downwards.

    ``words`` are the captions, for another language: left, right, shoe, shell, lift, posting, additions,
    remaining, none.
    """
    said = {**_WORDS, **(words or {})}
    heights = {side: _stack(balance, side, heel) for side, heel in balance.sides()}
    tallest = max((sum(part for _, part in stack) for stack in heights.values()), default=0.0)
    scale = _TALLEST / max(tallest + (balance.remaining or 0.0), tallest, _LEAST_SCALE_MM)
    parts: list[Mark] = [Ruled(20.0, 340.0, _GROUND, INK, 1.5)]
    for side, stack in heights.items():
        parts += _column(_COLUMNS[side], stack, scale, said)
        total = f" {sum(part for _, part in stack):.1f} mm" if stack else ""
        parts.append(Caption(_COLUMNS[side] + _WIDE / 2, _GROUND + 18, said[side] + total, INK, 12))
        if not stack:
            parts.append(Caption(_COLUMNS[side] + _WIDE / 2, _GROUND - 10, said["none"], QUIET, 11))
    return (*parts, *_remaining(balance, heights, scale, said))


_WORDS = {
    "left": "left",
    "right": "right",
    "shoe": "shoe",
    "shell": "shell",
    "lift": "lift",
    "posting": "posting",
    "additions": "additions",
    "remaining": "remaining",
    "none": "no device",
}


def _stack(balance: Balance, side: str, heel: HeelHeight | None) -> list[tuple[str, float]]:
    """What a heel stands on, from the ground up; nothing is drawn with a negative height."""
    if heel is None:
        return []
    parts = [("shell", heel.shell), ("lift", heel.lift), ("posting", heel.posting)]
    parts.append(("additions", heel.additions))
    leg = balance.leg
    if leg is not None and leg.shoe_difference_mm:
        raised = (leg.shoe_difference_mm > 0) == (side == leg.short_side)
        parts.insert(0, ("shoe", abs(leg.shoe_difference_mm) if raised else 0.0))
    # a post about the centre may take a little away: that is less of the shell
    missing = sum(min(0.0, part) for _, part in parts)
    return [
        (name, max(0.0, part) + (missing if name == "shell" else 0.0)) for name, part in parts if part > 0.01
    ]


def _column(x: float, stack: list[tuple[str, float]], scale: float, said: dict[str, str]) -> list[Mark]:
    parts: list[Mark] = []
    y = _GROUND
    for name, height in stack:
        tall = height * scale
        y -= tall
        parts.append(Box(x, y, _WIDE, tall, "#ffffff", _COLOURS[name]))
        if tall >= 11:
            parts.append(
                Caption(x + _WIDE / 2, y + tall / 2 + 4, f"{said[name]} {height:.1f}", "#ffffff", 11)
            )
        else:
            beside = min(y + tall / 2 + 3, _GROUND - 4)
            parts.append(Caption(x + _WIDE + 4, beside, f"{said[name]} {height:.1f}", INK, 9, "start"))
    return parts


def _remaining(
    balance: Balance, heights: dict[str, list[tuple[str, float]]], scale: float, said: dict[str, str]
) -> list[Mark]:
    """A dashed box over the heel that still stands too low."""
    rest, leg = balance.remaining, balance.leg
    if rest is None or leg is None or abs(rest) < LEVEL_MM:
        return []
    other = "right" if leg.short_side == "left" else "left"
    low = leg.short_side if rest > 0 else other
    top = _GROUND - sum(part for _, part in heights[low]) * scale
    tall, x = abs(rest) * scale, _COLUMNS[low]
    box = Box(x, top - tall, _WIDE, tall, _COLOURS["rest"], weight=1.5)
    words = f"{said['remaining']} {abs(rest):.1f}"
    return [box, Caption(x + _WIDE / 2, top - tall - 6, words, _COLOURS["rest"], 11)]
