"""Balance across the pair: how much one heel stands higher than the other because of the devices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from orthodesign.insole.build import HeelRise

# A difference that no table of doses would show
_LEVEL_MM = 0.05


@dataclass(frozen=True)
class Balance:
    """Rise of the heel centre of each foot over its neutral device, mm; None for a foot without device."""

    left: HeelRise | None
    right: HeelRise | None

    @property
    def difference(self) -> float | None:
        """Left minus right, mm; None unless both are known."""
        if self.left is None or self.right is None:
            return None
        return self.left.total - self.right.total

    @property
    def higher(self) -> Literal["left", "right", "level"] | None:
        """Which heel stands higher."""
        if self.difference is None:
            return None
        if abs(self.difference) < _LEVEL_MM:
            return "level"
        return "left" if self.difference > 0 else "right"
