"""The devices of a case and their measurements: built at once, measured when the hand rests."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from orthodesign.app.jobs import Answer, Bug, Jobs
from orthodesign.app.session.states import CheckState
from orthodesign.case import Side
from orthodesign.delivery import Making, Measured, measure
from orthodesign.design import Design, design_for
from orthodesign.foot import Foot
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.progress import Progress
from orthodesign.insole import Insole
from orthodesign.prescription import Prescription


class Bench:
    """For each side the newest design and the newest measurement."""

    def __init__(self, jobs: Jobs, measured: Callable[[Side], None], bug: Callable[[Bug], None]) -> None:
        self._jobs, self._told_measured, self._bug = jobs, measured, bug
        self.making = Making()
        self._designs: dict[Side, Design] = {}
        self._asked: dict[Side, tuple[Design, Making]] = {}
        self._measured: dict[Side, Measured] = {}
        # why a design could not be made or measured, and which
        self._refused: dict[Side, tuple[Foot, Prescription, str]] = {}
        self._told: dict[Side, tuple[Foot | None, Prescription]] = {}

    def make_by(self, making: Making) -> None:
        """Measure for this process and machine from now on; what was refused may do for them."""
        self.making = making
        self._refused.clear()

    def device(self, side: Side, foot: Foot, prescription: Prescription) -> Insole | None:
        """The device for this foot and prescription; None where it is refused, as the state says."""
        design = self._designs.get(side)
        if design is None or not _is_of(design, foot, prescription):
            try:
                design = self._designs[side] = design_for(foot, prescription)
            except OrthodesignError as error:
                self._refused[side] = (foot, prescription, error.sentence)
                return None
        return design.insole

    def state(self, side: Side, foot: Foot | None, prescription: Prescription) -> CheckState:
        """What was measured on one side, and whether it is of this device."""
        if foot is None:
            return CheckState()
        measured, refused = self._measured.get(side), self._refused.get(side)
        if refused is not None and refused[0] is foot and refused[1] == prescription:
            return CheckState(measured, sentence=refused[2])
        current = (
            measured is not None
            and measured.making == self.making
            and _is_of(measured.design, foot, prescription)
        )
        return CheckState(measured, current)

    def differs(self, side: Side, foot: Foot | None, prescription: Prescription) -> bool:
        """Whether this is another device than when last asked."""
        now = (foot, prescription)
        before, self._told[side] = self._told.get(side), now
        return before is None or before[0] is not foot or before[1] != prescription

    def measure(self, side: Side, foot: Foot, prescription: Prescription) -> None:
        """Have the device measured on its STL bytes, unless it is known already."""
        if self.device(side, foot, prescription) is None or self.state(side, foot, prescription).current:
            return
        design, making = self._designs[side], self.making
        asked = self._asked.get(side)
        if self._jobs.busy(_lane(side)) and asked is not None and asked[0] is design and asked[1] == making:
            return
        self._asked[side] = design, making

        def work(progress: Progress) -> Measured:
            progress("measuring", 0.0)
            return measure(design, making=making)

        self._jobs.ask(_lane(side), work, partial(self._answered, side, design))

    def _answered(self, side: Side, design: Design, answer: Answer[Measured]) -> None:
        if answer.bug is not None:
            self._bug(answer.bug)
        if answer.value is not None:
            self._measured[side] = answer.value
        else:
            sentence = answer.sentence or "orthodesign made a mistake of its own measuring this device."
            self._refused[side] = (design.foot, design.prescription, sentence)
        self._told_measured(side)


def _is_of(design: Design, foot: Foot, prescription: Prescription) -> bool:
    return design.foot is foot and design.prescription == prescription


def _lane(side: Side) -> str:
    return f"measure {side}"
