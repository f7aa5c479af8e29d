"""One device that is asked for, and where its scan comes from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from orthodesign.app.batch.program import Program
from orthodesign.app.batch.work import Task
from orthodesign.case import Side, load_case, scan_file_from
from orthodesign.case.errors import CaseError
from orthodesign.design import ScanOptions
from orthodesign.foundation.trees import tree_of
from orthodesign.prescription import Prescription
from orthodesign.prescription.preset import Preset

SIDES: tuple[Side, Side] = ("left", "right")


@dataclass(frozen=True)
class Wishes:
    """What holds for every device of a batch, where its own line does not say otherwise."""

    ending: str = ".stl"
    preview: bool = True
    process: str | None = None
    printer: str | None = None
    unit: str = "auto"
    capture: str = "auto"
    values: Mapping[str, object] = field(default_factory=dict)
    preset: Preset | None = None

    @property
    def prescribes(self) -> bool:
        """Whether anything is said of scans or prescriptions, which a case says itself."""
        return bool(self.values) or self.preset is not None or (self.unit, self.capture) != ("auto", "auto")


@dataclass(frozen=True)
class ScanSource:
    """A scan file."""

    path: Path

    @property
    def name(self) -> str:
        """What the scan is called."""
        return self.path.name

    def content(self) -> bytes:
        """Its bytes, complete in themselves. Raises ScanError."""
        return scan_file_from(self.path).content


@dataclass(frozen=True)
class CaseSource:
    """The scan of one side in a case file; ``scan`` is what it was called when it was brought in."""

    path: Path
    side: Side
    scan: str

    @property
    def name(self) -> str:
        """What the scan is called."""
        return self.scan

    def content(self) -> bytes:
        """Its bytes. Raises CaseError."""
        scan = load_case(self.path).foot(self.side).scan
        if scan is None:
            raise CaseError(f"{self.path.name} has no {self.side} scan any more.")
        return scan.content


@dataclass(frozen=True)
class Order:
    """One device to make. ``place`` is where it is asked for, ``scan`` how the scan is named there.

    An order with a ``refusal`` is answered with that sentence: a damaged case among good ones.
    """

    place: str
    scan: str
    source: ScanSource | CaseSource | None
    code: str
    options: ScanOptions
    prescription: Prescription
    wishes: Wishes
    refusal: str = ""

    @property
    def stems(self) -> tuple[str, ...]:
        """What its files may be called, without ending: two names where the side is still to be found."""
        from orthodesign.delivery.naming import stem_for

        if self.refusal:
            return ()
        sides = (self.options.side,) if self.options.side in SIDES else SIDES
        return tuple(stem_for(self.code, side, self.prescription) for side in sides)

    def task(self, number: int, content: bytes) -> Task:
        """The work itself."""
        assert self.source is not None
        return Task(
            number,
            content,
            self.source.name,
            self.options,
            self.prescription,
            self.code,
            self.wishes.ending,
            self.wishes.preview,
            self.wishes.process,
            self.wishes.printer,
        )

    def key(self, content: bytes, program: Program) -> str:
        """A hash of all that the files depend on: equal keys, equal bytes."""
        task = self.task(0, b"")
        tree = {
            "program": tree_of(program),
            "sha256": hashlib.sha256(content).hexdigest(),
            "scan": task.scan,
            "options": tree_of(task.options),
            "prescription": tree_of(task.prescription.as_json()),
            "code": task.code,
            "making": [task.ending, task.preview, task.process, task.printer],
        }
        return hashlib.sha256(json.dumps(tree, sort_keys=True).encode()).hexdigest()
