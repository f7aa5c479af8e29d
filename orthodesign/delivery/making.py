"""About how long a device takes to make: a range and a class, by process, volume and height.

Nobody knows a stranger's machine. The ranges and where they come from are data in
``resources/print_times.json``; most are our own proposals and say so.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from orthodesign.checks.machines import known, processes
from orthodesign.foundation.files import resource
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.prescription import MATERIALS

# The class is that of the middle of the range: up to so many hours
_CLASSES = (
    (1.0, "under an hour"),
    (4.0, "a few hours"),
    (10.0, "a working day"),
    (24.0, "a day and a night"),
)
_LONGEST_CLASS = "more than a day"


MATERIAL = FindingKind(
    "PRINT-MATERIAL",
    Severity.WARNING,
    "{process} makes {made}, but the prescription says {asked}, for which mass is told.",
    "Prescribe the material that the process is fed with, or choose another process.",
)


@dataclass(frozen=True)
class PrintTime:
    """Machine time by one process: ``hours`` from and to, and its class in words.

    ``shared``: the time is that of a whole build, which other parts share.
    """

    process: str
    label: str
    hours: tuple[float, float]
    shared: bool
    note: str
    source: str

    @property
    def class_words(self) -> str:
        """How long, as one would say it."""
        middle = sum(self.hours) / 2
        return next((words for limit, words in _CLASSES if middle <= limit), _LONGEST_CLASS)

    def as_json(self) -> dict[str, Any]:
        """The time as it stands in the report."""
        return {
            "process": self.process,
            "class": self.class_words,
            "hours": list(self.hours),
            "shared_build": self.shared,
            "note": self.note,
            "source": self.source,
        }


def print_times(
    volume_cm3: float, height_mm: float, material: str, process: str | None = None
) -> tuple[PrintTime, ...]:
    """The times for a device of that volume and height as it lies in the machine.

    By ``process`` alone where it is known, else by every process for ``material``. Raises ChecksError
    for a process that is not known.
    """
    if process is not None:
        chosen = [known(process, processes(), "process")]
    else:
        chosen = [one for one in processes().values() if one.material == material]
    return tuple(_time(one.id, one.label, volume_cm3, height_mm) for one in chosen if one.id in _table())


def material_findings(process: str | None, material: str) -> tuple[Finding, ...]:
    """A finding where the process is not fed with the prescribed material."""
    if process is None or (way := known(process, processes(), "process")).material == material:
        return ()
    made, asked = (MATERIALS[name].label for name in (way.material, material))
    return (MATERIAL.found(process=way.label, made=made, asked=asked),)


def _time(process: str, label: str, volume_cm3: float, height_mm: float) -> PrintTime:
    entry = _table()[process]
    rates = entry["cm3_per_hour"]
    # the quickest end takes the shortest of everything, the slowest the longest
    shortest, longest = (
        round(
            entry["start_hours"][end]
            + entry["hours_per_mm"][end] * height_mm
            + (volume_cm3 / rates[1 - end] if rates else 0.0),
            1,
        )
        for end in (0, 1)
    )
    return PrintTime(process, label, (shortest, longest), entry["shared"], entry["note"], entry["source"])


@cache
def _table() -> Mapping[str, dict[str, Any]]:
    entries = json.loads(resource("print_times.json").read_text("utf-8"))
    return MappingProxyType({entry["process"]: entry for entry in entries})
