"""The balance as a small picture: both heels from behind, what each stands on, and what remains. SVG."""

from __future__ import annotations

from xml.sax.saxutils import escape

from orthodesign.checks.balance import LEVEL_MM, Balance, HeelHeight

_WIDTH, _HEIGHT, _GROUND = 360.0, 220.0, 186.0
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
_INK, _QUIET = "#333333", "#777777"
_FONT = 'font-family="sans-serif"'


def balance_svg(balance: Balance, words: dict[str, str] | None = None) -> str:
    """The picture as text of an SVG, 360 × 220, the same for the same balance.

    ``words`` are the captions, for another language: left, right, shoe, shell, lift, posting, additions,
    remaining, none.
    """
    said = {**_WORDS, **(words or {})}
    heights = {side: _stack(balance, side, heel) for side, heel in balance.sides()}
    tallest = max((sum(part for _, part in stack) for stack in heights.values()), default=0.0)
    scale = _TALLEST / max(tallest + (balance.remaining or 0.0), tallest, _LEAST_SCALE_MM)
    parts = [_ground()]
    for side, stack in heights.items():
        parts += _column(_COLUMNS[side], stack, scale, said)
        total = f" {sum(part for _, part in stack):.1f} mm" if stack else ""
        parts.append(_text(_COLUMNS[side] + _WIDE / 2, _GROUND + 18, said[side] + total, _INK, 12))
        if not stack:
            parts.append(_text(_COLUMNS[side] + _WIDE / 2, _GROUND - 10, said["none"], _QUIET, 11))
    parts += _remaining(balance, heights, scale, said)
    inner = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" '
        f'width="{_WIDTH:g}" height="{_HEIGHT:g}">\n{inner}\n</svg>\n'
    )


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


def _column(x: float, stack: list[tuple[str, float]], scale: float, said: dict[str, str]) -> list[str]:
    parts, y = [], _GROUND
    for name, height in stack:
        tall = height * scale
        y -= tall
        parts.append(_box(x, y, _WIDE, tall, _COLOURS[name]))
        if tall >= 11:
            parts.append(_text(x + _WIDE / 2, y + tall / 2 + 4, f"{said[name]} {height:.1f}", "#ffffff", 11))
        else:
            beside = min(y + tall / 2 + 3, _GROUND - 4)
            parts.append(_text(x + _WIDE + 4, beside, f"{said[name]} {height:.1f}", _INK, 9, "start"))
    return parts


def _remaining(
    balance: Balance, heights: dict[str, list[tuple[str, float]]], scale: float, said: dict[str, str]
) -> list[str]:
    """A dashed box over the heel that still stands too low."""
    rest, leg = balance.remaining, balance.leg
    if rest is None or leg is None or abs(rest) < LEVEL_MM:
        return []
    other = "right" if leg.short_side == "left" else "left"
    low = leg.short_side if rest > 0 else other
    top = _GROUND - sum(part for _, part in heights[low]) * scale
    tall, x = abs(rest) * scale, _COLUMNS[low]
    box = (
        f'<rect x="{x:.1f}" y="{top - tall:.1f}" width="{_WIDE:.1f}" height="{tall:.1f}" fill="none" '
        f'stroke="{_COLOURS["rest"]}" stroke-width="1.5" stroke-dasharray="4 3"/>'
    )
    words = f"{said['remaining']} {abs(rest):.1f}"
    return [box, _text(x + _WIDE / 2, top - tall - 6, words, _COLOURS["rest"], 11)]


def _ground() -> str:
    return f'<line x1="20" y1="{_GROUND:g}" x2="340" y2="{_GROUND:g}" stroke="{_INK}" stroke-width="1.5"/>'


def _box(x: float, y: float, width: float, height: float, colour: str) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{colour}" '
        'stroke="#ffffff" stroke-width="1"/>'
    )


def _text(x: float, y: float, words: str, colour: str, size: int, anchor: str = "middle") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" {_FONT} font-size="{size}" fill="{colour}" '
        f'text-anchor="{anchor}">{escape(words)}</text>'
    )
