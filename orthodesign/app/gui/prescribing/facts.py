"""What the foot says about values that are left to it."""

from __future__ import annotations

from dataclasses import dataclass

from orthodesign.prescription import Parameter, Value


@dataclass(frozen=True)
class FootFacts:
    """The scanned values of one foot, None where they are not known (yet).

    Named as the parameters they are the default of. ``arch_height``: mm in frame F; ``arch_apex``
    and ``lift_taper_end`` (the metatarsal head line): % of the foot length from the heel.
    """

    arch_height: float | None = None
    arch_apex: float | None = None
    lift_taper_end: float | None = None

    def scanned(self, parameter: Parameter) -> float | None:
        """What the foot says for this parameter; None where it says nothing."""
        fact = getattr(self, parameter.name, None)
        return float(fact) if isinstance(fact, (int, float)) else None


NOTHING_KNOWN = FootFacts()


@dataclass(frozen=True)
class Shown:
    """What a row shows: its values in the order of its names, and the facts about them."""

    values: tuple[Value, ...]
    facts: FootFacts = NOTHING_KNOWN
