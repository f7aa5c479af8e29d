"""What is known of each foot at this moment: of its scan, and of the checks on its device."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from orthodesign.delivery import Measured
from orthodesign.foot import Foot
from orthodesign.foundation.findings import Finding, Severity
from orthodesign.foundation.mesh import Mesh


@dataclass(frozen=True, eq=False)
class FootState:
    """A scan on its way to a foot.

    ``doing`` and ``fraction`` tell how far the search is while it lasts; ``sentence`` says why there
    is no foot in it, and ``raw`` is what it holds all the same, in the file's own coordinates and unit.
    The foot found before stays until the new one is there.
    """

    foot: Foot | None = None
    doing: str = ""
    fraction: float = 0.0
    sentence: str | None = None
    raw: Mesh | None = None

    @property
    def searching(self) -> bool:
        """Whether a search is going on."""
        return bool(self.doing)


@dataclass(frozen=True, eq=False)
class CheckState:
    """The checks of a device.

    ``measured`` is the newest measurement; ``current`` whether it is of the device as it is now.
    ``sentence`` says why a device could not be made or measured.
    """

    measured: Measured | None = None
    current: bool = False
    sentence: str | None = None


class Verdict(StrEnum):
    """What the user wants to know at a glance."""

    NOTHING = "nothing"
    MEASURING = "measuring"
    READY = "ready"
    LOOK = "look"
    CANNOT = "cannot"


def verdict_of(state: CheckState) -> Verdict:
    """The one clear state of a device."""
    if state.sentence is not None:
        return Verdict.CANNOT
    if state.measured is None or not state.current:
        return Verdict.MEASURING
    if state.measured.faulty:
        return Verdict.CANNOT
    return Verdict.LOOK if _warned(state.measured.findings) else Verdict.READY


def _warned(findings: tuple[Finding, ...]) -> bool:
    return any(finding.severity is Severity.WARNING for finding in findings)
