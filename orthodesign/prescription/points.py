"""Values that are points: picked places, or a drawn line, each point with named coordinates.

A value is a tuple of tuples of numbers, so that it is frozen and hashes; in files it is a list of
lists, on the command line ``x,y;x,y``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, ...]
Points = tuple[Point, ...]

# A value with more points than this was not picked by hand
MOST_POINTS = 24


class PointsError(ValueError):
    """Points that cannot be accepted; a clause that says which one and why."""


@dataclass(frozen=True)
class Coordinate:
    """One number of every point: what it is called, its unit, and its hard limits."""

    name: str
    unit: str
    limit_low: float
    limit_high: float
    meaning: str

    @property
    def limits_text(self) -> str:
        """The limits as they are read aloud: ``radius 4 to 30 mm``."""
        return f"{self.name} {self.limit_low:g} to {self.limit_high:g} {self.unit}"


def accepted_points(value: object, coordinates: tuple[Coordinate, ...], fewest: int) -> Points:
    """``value`` as points. Raises PointsError for anything else, and beyond the limits."""
    if isinstance(value, (str, bytes)) or not isinstance(value, Sequence):
        raise PointsError(f"needs a list of points ({_names(coordinates)}), not {str(value)[:60]!r}")
    if not fewest <= len(value) <= MOST_POINTS:
        raise PointsError(f"has {len(value)} points: it takes {fewest} to {MOST_POINTS}")
    return tuple(_accepted(number, point, coordinates) for number, point in enumerate(value, start=1))


def _accepted(number: int, point: object, coordinates: tuple[Coordinate, ...]) -> Point:
    if isinstance(point, (str, bytes)) or not isinstance(point, Sequence) or len(point) != len(coordinates):
        raise PointsError(f"needs {_names(coordinates)} for point {number}, not {str(point)[:60]!r}")
    return tuple(
        _within(number, part, coordinate) for part, coordinate in zip(point, coordinates, strict=True)
    )


def _within(number: int, value: object, coordinate: Coordinate) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        raise PointsError(
            f"needs a number in {coordinate.unit} as {coordinate.name} of point {number}, "
            f"not {str(value)[:60]!r}"
        )
    if not coordinate.limit_low <= value <= coordinate.limit_high:
        said = f"{float(value):.15g}" if abs(value) < 1e9 else f"{str(value)[:12]}…"
        raise PointsError(
            f"has a point {number} whose {coordinate.name} is {said} {coordinate.unit}, beyond its limits "
            f"{coordinate.limit_low:g} to {coordinate.limit_high:g} {coordinate.unit}"
        )
    return float(value) + 0.0  # −0.0 becomes 0.0, as with single numbers


def points_text(value: Points, coordinates: tuple[Coordinate, ...]) -> str:
    """The points as they are read aloud: ``x 60, y 8, radius 10, height -2 mm; x …``."""
    if not value:
        return "none"
    return "; ".join(
        ", ".join(f"{one.name} {number:.15g}" for one, number in zip(coordinates, point, strict=True))
        + f" {coordinates[-1].unit}"
        for point in value
    )


def limits_of_points(coordinates: tuple[Coordinate, ...]) -> str:
    """What a point is made of, with limits: ``points of x 0 to 350 mm, …``."""
    return "points of " + ", ".join(one.limits_text for one in coordinates)


def _names(coordinates: tuple[Coordinate, ...]) -> str:
    return ", ".join(one.name for one in coordinates)
