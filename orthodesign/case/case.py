"""What a case is: both feet, as they were scanned and prescribed. Inputs only; all else is rebuilt."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Literal

from orthodesign.case.order import Order
from orthodesign.design import ScanOptions
from orthodesign.prescription import Prescription
from orthodesign.prescription.leg_length import LegLength

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")


class Linking(StrEnum):
    """How a change to one foot's prescription reaches the other's.

    ``separate``: not at all. ``linked``: the other value changes by as much, differences stay.
    ``mirrored``: both are the same. Angles are signed to the medial side, so equal values mirror.
    """

    SEPARATE = "separate"
    LINKED = "linked"
    MIRRORED = "mirrored"


@dataclass(frozen=True)
class ScanFile:
    """A scan as it was brought in: its bytes, and what it was called."""

    name: str
    content: bytes = field(repr=False, compare=False)
    sha256: str

    @classmethod
    def of(cls, name: str, content: bytes) -> ScanFile:
        """The scan file with its hash; ``name`` loses its folder, and signs that mean one elsewhere."""
        plain = Path(name).name.translate(dict.fromkeys(map(ord, "\\:\0"), "_"))
        return cls(plain, content, hashlib.sha256(content).hexdigest())


@dataclass(frozen=True)
class FootInputs:
    """One foot: its scan, what the user said about it, and the prescription."""

    scan: ScanFile | None = None
    options: ScanOptions = field(default_factory=ScanOptions)
    prescription: Prescription = field(default_factory=Prescription)


@dataclass(frozen=True)
class Case:
    """Everything that is needed to make a pair of devices again, and nothing that follows from it.

    ``code`` stands for the patient: names do not belong in it. ``created`` is the day, ISO 8601.
    ``leg_length`` is what was measured of the legs and decided about it; the plan follows from it.
    ``order`` is what was filled in of the lab's order form, the patient's weight among it.
    """

    code: str
    created: str
    left: FootInputs = field(default_factory=FootInputs)
    right: FootInputs = field(default_factory=FootInputs)
    linking: Linking = Linking.LINKED
    notes: str = ""
    leg_length: LegLength | None = None
    order: Order = field(default_factory=Order)

    def foot(self, side: Side) -> FootInputs:
        """The inputs of one side."""
        return self.left if side == "left" else self.right

    def with_foot(self, side: Side, inputs: FootInputs) -> Case:
        """The same case with another foot on that side."""
        return replace(self, left=inputs) if side == "left" else replace(self, right=inputs)

    @property
    def scanned(self) -> tuple[Side, ...]:
        """The sides that have a scan."""
        return tuple(side for side in SIDES if self.foot(side).scan is not None)
