"""What a preset is: a named proposal of values, each with its reason and its source."""

from __future__ import annotations

from dataclasses import dataclass

from orthodesign.prescription.parameter import PROPOSAL, Value


@dataclass(frozen=True)
class PresetValue:
    """One value a preset proposes, and why; ``source`` is where the number comes from."""

    parameter: str
    value: float | str | None
    why: str = ""
    source: str = PROPOSAL


@dataclass(frozen=True)
class Remark:
    """A sentence with its source."""

    text: str
    source: str = PROPOSAL


@dataclass(frozen=True)
class Preset:
    """A named proposal.

    ``evidence`` says what is known and where sources disagree, ``cautions`` when not to use it,
    ``review`` what to look at with the patient. ``one_foot``: meant for one of the feet only.
    """

    id: str
    title: str
    for_whom: str
    values: tuple[PresetValue, ...]
    evidence: tuple[Remark, ...] = ()
    cautions: tuple[Remark, ...] = ()
    review: tuple[str, ...] = ()
    one_foot: bool = False

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source named anywhere in it, once, in the order of appearance."""
        named = [one.source for one in self.values]
        named += [one.source for one in (*self.evidence, *self.cautions)]
        return tuple(dict.fromkeys(part.strip() for text in named for part in text.split(" ; ")))

    def as_values(self) -> dict[str, Value]:
        """The proposed values by name."""
        return {one.parameter: one.value for one in self.values}
