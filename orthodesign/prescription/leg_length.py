"""A difference in leg length as it was measured, and what was decided about it.

Lengths in mm. ``lift_plan.py`` makes a proposal of it; nothing is applied by itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.parameter import PrescriptionError

HEELS = "http://nolaro24.com/wordpress/?p=515"
# what an orthosis may lift the heel before most shoes let go of it: a quarter of an inch
SHOE_ROOM_MM = 6.0
# interval between two lifts that nobody gives a source for
INTERVAL_WEEKS = 2


class Method(StrEnum):
    """How the difference was measured."""

    XRAY = "x-ray"
    BLOCKS = "blocks"
    TAPE = "tape"
    UNKNOWN = "unknown"


class LegKind(StrEnum):
    """Structural: the bones differ. Functional: they do not, but the leg stands as if they did."""

    STRUCTURAL = "structural"
    FUNCTIONAL = "functional"
    UNKNOWN = "unknown"


class Onset(StrEnum):
    """Since when: the body has grown with it, or it came with an operation or a fracture."""

    CHILDHOOD = "childhood"
    RECENT = "recent"
    UNKNOWN = "unknown"


class Spine(StrEnum):
    """How far the spine has adapted, as Heilig counts it."""

    NONE = "none"
    ROTATION = "rotation"
    BONE = "bone"
    UNKNOWN = "unknown"


class Scheme(StrEnum):
    """A published way to build up a lift."""

    HALF_THEN_3 = "half-then-3-mm"
    TWO_THIRDS = "two-thirds-first"
    LAYERS = "layers-of-3.2-mm"
    AT_ONCE = "at-once"


@dataclass(frozen=True)
class LegLength:
    """What is known of the legs, and how a lift is to be built up.

    ``shoe_difference_mm``: how much higher the shoe of the short side already stands (− lower).
    ``years``: for how long the difference has been there. ``room_mm``: how much of a lift goes into the
    shoe; the rest goes under the sole. ``start``: the day of the first stage, ISO 8601.
    """

    difference_mm: float
    short_side: Literal["left", "right"]
    method: Method = Method.UNKNOWN
    kind: LegKind = LegKind.UNKNOWN
    onset: Onset = Onset.UNKNOWN
    years: float | None = None
    spine: Spine = Spine.UNKNOWN
    shoe_difference_mm: float = 0.0
    scheme: Scheme = Scheme.HALF_THEN_3
    room_mm: float = SHOE_ROOM_MM
    interval_weeks: int = INTERVAL_WEEKS
    start: str | None = None

    def __post_init__(self) -> None:
        problems = [
            *_beyond("The difference in leg length", self.difference_mm, 0.5, 100.0, "mm"),
            *_beyond("The difference of the shoes", self.shoe_difference_mm, -50.0, 50.0, "mm"),
            *_beyond("The room in the shoe", self.room_mm, 0.5, CATALOGUE["heel_lift"].limits[1], "mm"),
            *_beyond("The time between two lifts", self.interval_weeks, 1, 52, "weeks"),
            *_beyond("The time since it arose", self.years or 0.0, 0.0, 120.0, "years"),
        ]
        if self.short_side not in ("left", "right"):
            problems.append("The short side is left or right")
        if self.start is not None and not _is_day(self.start):
            problems.append(f"{self.start[:20]!r} is not a day like 2026-12-01")
        if problems:
            raise PrescriptionError("; ".join(problems) + ".")

    @property
    def to_compensate_mm(self) -> float:
        """What the shoes leave of the difference; never less than 0."""
        return max(0.0, round(self.difference_mm - self.shoe_difference_mm, 2))


def _beyond(what: str, value: float, low: float, high: float, unit: str) -> list[str]:
    if math.isfinite(value) and low <= value <= high:
        return []
    return [f"{what} is {value:g} {unit}, beyond {low:g} to {high:g} {unit}"]


def _is_day(text: str) -> bool:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    # a plan of many stages must not run out of calendar
    return day.isoformat() == text and 1900 <= day.year <= 9000
