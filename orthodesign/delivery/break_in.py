"""How a patient gets used to new insoles: schedules as data, each with its source, and open to change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from orthodesign.delivery.errors import DeliveryError
from orthodesign.foundation.files import resource
from orthodesign.foundation.trees import TreeError, read_json, value_of

_LARGEST = 100_000
# A sheet is one page
_MOST_DAYS, _MOST_LINES, _LONGEST_LINE = 21, 8, 300


@dataclass(frozen=True)
class Schedule:
    """Hours of wear for each day from the first; sport from a day on. 0 hours is a day of rest."""

    id: str
    label: str
    hours: tuple[float, ...]
    sport_from_day: int
    source: str


@dataclass(frozen=True)
class Advice:
    """A line for the patient, and where it comes from."""

    text: str
    source: str


@dataclass(frozen=True)
class BreakIn:
    """Everything a patient's sheet says of wearing: the schedules to choose from come first."""

    schedules: tuple[Schedule, ...]
    advice: tuple[Advice, ...]
    stop: tuple[Advice, ...]

    def schedule(self, name: str | None = None) -> Schedule:
        """The schedule of that id, or the first. Raises DeliveryError for one that there is not."""
        if name is None:
            return self.schedules[0]
        for one in self.schedules:
            if one.id == name:
                return one
        ids = ", ".join(one.id for one in self.schedules)
        raise DeliveryError(f"There is no break-in schedule {name[:40]!r}: choose one of {ids}.")


@cache
def shipped() -> BreakIn:
    """What we ship."""
    return read_break_in(resource("break_in.json"))


def read_break_in(path: Path) -> BreakIn:
    """Schedules and lines in a JSON file like ``resources/break_in.json``.

    Raises DeliveryError with a sentence for a file that cannot be read or does not fit one page.
    """
    try:
        with path.open("rb") as stream:
            read = value_of(BreakIn, read_json(stream.read(_LARGEST)))
    except (OSError, ValueError) as error:
        raise DeliveryError(
            f"{path} cannot be read: check the name and the folder.", detail=repr(error)
        ) from error
    except TreeError as error:
        raise DeliveryError(f"{path.name} is no break-in schedule: {error.sentence}.") from error
    if not read.schedules:
        raise DeliveryError(f"{path.name} is no break-in schedule: there is none in it.")
    for one in read.schedules:
        if not 1 <= len(one.hours) <= _MOST_DAYS or not all(0 <= hours <= 24 for hours in one.hours):
            raise DeliveryError(
                f"{path.name} cannot be used: a schedule has 1 to {_MOST_DAYS} days of 0 to 24 hours."
            )
    lines = (*read.advice, *read.stop)
    if max(len(read.advice), len(read.stop)) > _MOST_LINES or any(
        len(one.text) > _LONGEST_LINE for one in lines
    ):
        raise DeliveryError(f"{path.name} says more than fits one page: shorten it.")
    return read


def checked_day(text: str) -> str:
    """A day like 2026-11-21. Raises DeliveryError for anything else."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise DeliveryError(f"{text[:20]!r} is no day: write it like 2026-11-21.") from None
