"""What a parameter is: one declaration from which panel, command line, report and docs derive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.findings import Finding, FindingKind
from orthodesign.prescription.points import (
    Coordinate,
    Points,
    PointsError,
    accepted_points,
    limits_of_points,
    points_text,
)

# a number, the name of a choice, points, or None for "as the foot has it"
Value = float | str | Points | None

PROPOSAL = "orthodesign proposal"


class PrescriptionError(OrthodesignError):
    """A prescription that cannot be followed: every problem, each with value, limit and unit."""


class Kind(StrEnum):
    """Whether a parameter is a number with a unit, one of a few named choices, or a list of points."""

    NUMBER = "number"
    CHOICE = "choice"
    POINTS = "points"


class Role(StrEnum):
    """What a parameter does to the neutral device.

    A ``correction`` has a value at which it has no effect. A ``manner`` says how a correction is
    carried out. A ``device`` setting belongs to the neutral device itself.
    """

    CORRECTION = "correction"
    MANNER = "manner"
    DEVICE = "device"


class Texts(TypedDict):
    """The words every declaration needs."""

    definition: str
    help: str
    source: str


@dataclass(frozen=True)
class Caution:
    """A soft limit: beyond it the finding of ``kind`` is shown, and the design goes on."""

    kind: FindingKind
    above: float | None = None
    below: float | None = None

    def is_met_by(self, value: float) -> bool:
        """Whether ``value`` lies beyond the limit."""
        return (self.above is not None and value > self.above) or (
            self.below is not None and value < self.below
        )


@dataclass(frozen=True)
class Parameter:
    """One parameter of the prescription, declared once.

    ``neutral`` is the value without effect for a correction, and the default for the others.
    ``limit_low`` and ``limit_high`` are hard: beyond them a value is refused. ``cautions`` are
    graded, mildest first. ``definition`` says what the number means on the finished device, and
    ``tolerance`` how exactly it is met there (None: nothing to measure). Where ``default`` is
    None the foot decides, as ``default_meaning`` says. The ``coordinates`` are those of every point
    of a parameter that holds points, and ``fewest`` how many points there must be.
    """

    name: str
    label: str
    group: str
    role: Role
    definition: str
    help: str
    source: str
    unit: str = ""
    kind: Kind = Kind.NUMBER
    default: Value = None
    default_meaning: str = ""
    neutral: Value = None
    step: float | None = None
    limit_low: float | None = None
    limit_high: float | None = None
    cautions: tuple[Caution, ...] = ()
    choices: tuple[str, ...] = ()
    coordinates: tuple[Coordinate, ...] = ()
    fewest: int = 0
    tolerance: float | None = None

    @property
    def warn_low(self) -> float | None:
        """The highest value below which a caution is shown; None where there is no such caution."""
        return max((caution.below for caution in self.cautions if caution.below is not None), default=None)

    @property
    def warn_high(self) -> float | None:
        """The lowest value above which a caution is shown; None where there is no such caution."""
        return min((caution.above for caution in self.cautions if caution.above is not None), default=None)

    @property
    def is_optional(self) -> bool:
        """Whether the value may be left to the foot."""
        return self.default is None

    def text(self, value: Value) -> str:
        """The value as it is read aloud: ``4 mm``, ``-2°``, ``75 %``, ``extrinsic``."""
        if value is None:
            return self.default_meaning
        if isinstance(value, str):
            return value
        if isinstance(value, tuple):
            return points_text(value, self.coordinates)
        return f"{value:.15g}" + {"": "", "°": "°"}.get(self.unit, f" {self.unit}")

    @property
    def limits_text(self) -> str:
        """The hard limits or the choices, as they are read aloud."""
        if self.kind is Kind.CHOICE:
            return ", ".join(self.choices)
        if self.kind is Kind.POINTS:
            return limits_of_points(self.coordinates)
        low, high = self.limits
        return f"{low:g} to {self.text(high)}"

    @property
    def limits(self) -> tuple[float, float]:
        """The hard limits of a number."""
        if self.limit_low is None or self.limit_high is None:
            raise TypeError(f"{self.name} is not a number with limits")
        return self.limit_low, self.limit_high

    def accepted(self, value: object) -> Value:
        """``value`` in its own type, or a PrescriptionError naming value, limit and unit."""
        if value is None:
            if self.is_optional:
                return None
            raise PrescriptionError(f"{self.name} has no value: give one ({self.limits_text})")
        if self.kind is Kind.POINTS:
            return self._accepted_points(value)
        return self._accepted_choice(value) if self.kind is Kind.CHOICE else self._accepted_number(value)

    def _accepted_points(self, value: object) -> Points:
        try:
            return accepted_points(value, self.coordinates, self.fewest)
        except PointsError as problem:
            raise PrescriptionError(f"{self.name} {problem}") from problem

    def _accepted_choice(self, value: object) -> str:
        if isinstance(value, str) and value in self.choices:
            return value
        raise PrescriptionError(f"{self.name} cannot be {value!r}: choose one of {self.limits_text}")

    def _accepted_number(self, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
            raise PrescriptionError(f"{self.name} needs a number in {self.unit}, not {str(value)[:60]!r}")
        low, high = self.limits
        if not low <= value <= high:
            raise PrescriptionError(
                f"{self.name} is {self._shortened(value)}, beyond its limits {self.limits_text}"
            )
        return float(value) + 0.0  # −0.0 becomes 0.0: both mean the same and must give the same bytes

    def _shortened(self, value: float) -> str:
        """A refused number, which may be of any length, as it is read aloud."""
        return self.text(float(value)) if abs(value) < 1e9 else f"{str(value)[:12]}…"

    def warnings(self, value: Value) -> Iterator[Finding]:
        """The strongest caution that ``value`` goes beyond: at most one."""
        if not isinstance(value, float):
            return
        value = round(value, 2)
        met = [caution for caution in self.cautions if caution.is_met_by(value)]
        if met:
            found = met[-1].kind.found(value=self.text(value), size=self.text(abs(value)))
            yield found.concerning(self.name)
