"""The prescription for one foot: a complete, checked, unchanging set of values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import hypot
from types import MappingProxyType

from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.parameter import PrescriptionError, Role, Value
from orthodesign.prescription.points import Points
from orthodesign.prescription.refusals import DOORS, EXCLUSIVE, disagreements


@dataclass(frozen=True)
class Prescription:
    """Every parameter of the catalogue with its value, in the order of the catalogue.

    Made from any part of the values; the rest are defaults. Compares and hashes by value, so it
    may serve as the key of a cache.
    """

    values: Mapping[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(_checked(self.values)))

    @classmethod
    def from_values(cls, values: Mapping[str, object]) -> Prescription:
        """The prescription with these values and defaults for the rest.

        Raises PrescriptionError with one sentence that lists every problem.
        """
        return cls(values)  # type: ignore[arg-type]  # whatever they are, __post_init__ checks them

    def number(self, name: str) -> float:
        """The value of a numeric parameter that always has one; mm, degrees or %."""
        value = self.values[name]
        if not isinstance(value, float):
            raise TypeError(f"{name} is {value!r}, not a number")
        return value

    def optional(self, name: str) -> float | None:
        """The value of a numeric parameter, or None where the foot decides."""
        return None if self.values[name] is None else self.number(name)

    def choice(self, name: str) -> str:
        """The chosen name of a parameter with choices."""
        value = self.values[name]
        if not isinstance(value, str):
            raise TypeError(f"{name} is {value!r}, not a choice")
        return value

    def points(self, name: str) -> Points | None:
        """The points of a parameter that holds points, or None where the foot decides."""
        value = self.values[name]
        if value is not None and not isinstance(value, tuple):
            raise TypeError(f"{name} is {value!r}, not points")
        return value

    def with_values(self, **changes: object) -> Prescription:
        """The same prescription with some values changed."""
        return Prescription.from_values({**self.values, **changes})

    def neutral(self, name: str) -> Prescription:
        """The same prescription without that one parameter: a dose is measured against it."""
        return self._without((name,))

    def neutral_device(self) -> Prescription:
        """The same device settings with every correction at its neutral value."""
        return self._without(self.non_neutral())

    def _without(self, names: tuple[str, ...]) -> Prescription:
        """With these at neutral; what can no longer be true without them goes back to its default."""
        values = {**self.values, **{name: CATALOGUE[name].neutral for name in names}}
        for name, _ in list(disagreements(values)):
            values[name] = CATALOGUE[name].default
        return Prescription(values)

    def non_neutral(self) -> tuple[str, ...]:
        """The corrections that have an effect, in the order of the catalogue."""
        return tuple(
            name
            for name, parameter in CATALOGUE.items()
            if parameter.role is Role.CORRECTION and self.values[name] != parameter.neutral
        )

    def arch_change_from(self, scanned_height: float) -> float:
        """The change of the arch in mm on a foot whose scanned arch point is that high (mm, frame F).

        Both doors end here. Raises PrescriptionError when ``arch_height`` asks for more than
        ``arch_change`` allows.
        """
        height = self.optional("arch_height")
        if height is None:
            return self.number("arch_change")
        change, (low, high) = height - scanned_height, CATALOGUE["arch_change"].limits
        if not low <= change <= high:
            raise PrescriptionError(
                f"arch_height {height:g} mm would change the scanned arch of {scanned_height:.1f} mm by "
                f"{change:+.1f} mm, beyond the limits of arch_change, {low:g} to {high:g} mm."
            )
        return change

    def as_json(self) -> dict[str, Value]:
        """Every parameter as applied, defaults included (design.md, section 5)."""
        return dict(self.values)

    def __hash__(self) -> int:
        return hash(tuple(self.values.items()))

    def __reduce__(self) -> tuple[type[Prescription], tuple[dict[str, Value]]]:
        return Prescription, (dict(self.values),)


def _checked(values: Mapping[str, object]) -> dict[str, Value]:
    """All values of the catalogue, or one PrescriptionError with every problem."""
    problems = [_unknown(str(name)) for name in values if name not in CATALOGUE]
    complete: dict[str, Value] = {}
    for name, parameter in CATALOGUE.items():
        try:
            complete[name] = parameter.accepted(values.get(name, parameter.default))
        except PrescriptionError as problem:
            problems.append(problem.sentence)
    if all(complete.get(door, CATALOGUE[door].neutral) != CATALOGUE[door].neutral for door in DOORS):
        problems.append(f"{' and '.join(DOORS)} are two ways to set one value: give only one of them")
    problems += [
        f"{one} and {other} {reason}: give only one of them"
        for one, other, reason in EXCLUSIVE
        if complete.get(one) and complete.get(other)
    ]
    problems += _overlapping(complete.get("spots"))
    problems += [sentence for _, sentence in disagreements(complete)]
    if problems:
        raise PrescriptionError("; ".join(problems) + ".")
    return complete


def _overlapping(spots: Value) -> list[str]:
    """Spots that lie in one another: neither could have its own height."""
    if not isinstance(spots, tuple):
        return []
    return [
        f"points {one + 1} and {other + 1} of spots lie {apart:.1f} mm apart, less than their radii "
        "together, "
        f"{spots[one][2] + spots[other][2]:g} mm: make them one, or move them apart"
        for one in range(len(spots))
        for other in range(one + 1, len(spots))
        if (apart := hypot(spots[one][0] - spots[other][0], spots[one][1] - spots[other][1]))
        < spots[one][2] + spots[other][2]
    ][:3]


def _unknown(name: str) -> str:
    from difflib import get_close_matches  # only needed to help after a slip

    near = get_close_matches(name, CATALOGUE, n=1)
    hint = f"did you mean {near[0]}?" if near else "`orthodesign parameters` lists them"
    return f"there is no parameter {name[:60]!r} ({hint})"
