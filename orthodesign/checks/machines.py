"""The processes and printers we know, read from ``resources/``; every number with its source."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar

from orthodesign.checks.errors import ChecksError
from orthodesign.foundation.files import resource


@dataclass(frozen=True)
class Process:
    """A way of making a device: below ``minimum_wall_mm`` it fails, below the recommended it may."""

    id: str
    label: str
    technology: str
    material: str
    minimum_wall_mm: float
    recommended_wall_mm: float
    source: str


@dataclass(frozen=True)
class Printer:
    """A machine: the part of its bed and height that can be used, mm."""

    id: str
    label: str
    technology: str
    bed_mm: tuple[float, float]
    height_mm: float
    source: str


_Known = TypeVar("_Known", Process, Printer)


@cache
def processes() -> Mapping[str, Process]:
    """Every process by its id."""
    return MappingProxyType({entry["id"]: Process(**entry) for entry in _entries("processes.json")})


@cache
def printers() -> Mapping[str, Printer]:
    """Every printer by its id."""
    return MappingProxyType(
        {
            entry["id"]: Printer(**{**entry, "bed_mm": tuple(entry["bed_mm"])})
            for entry in _entries("printers.json")
        }
    )


def known(name: str, among: Mapping[str, _Known], what: str) -> _Known:
    """The entry called ``name``. Raises ChecksError with the names there are."""
    if name not in among:
        raise ChecksError(f"There is no {what} called {name!r}: give one of {', '.join(among)}.")
    return among[name]


def _entries(name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads(resource(name).read_text("utf-8"))
    return entries
