"""One case being worked on: edits go in, and listeners hear what changed.

The case is the only truth; feet, devices and checks follow from it. A device is built at once when
a value changes (a few milliseconds); finding a foot and measuring a device are jobs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from orthodesign.app.jobs import Answer, Bug, Jobs
from orthodesign.app.session.balance import Balance, balance_of
from orthodesign.app.session.bench import Bench
from orthodesign.app.session.feet import Feet, NothingElse, Prepare
from orthodesign.app.session.history import History
from orthodesign.app.session.linking import copied, edited, other
from orthodesign.app.session.states import CheckState, FootState
from orthodesign.case import SIDES, Case, FootInputs, Linking, ScanFile, Side
from orthodesign.case.order import Order
from orthodesign.delivery import Making
from orthodesign.design import ScanOptions
from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.progress import Progress
from orthodesign.insole import Insole
from orthodesign.prescription import CATALOGUE, Prescription, Value
from orthodesign.prescription.leg_length import LegLength


class Topic(StrEnum):
    """What changed: the listener looks up the rest."""

    CASE = "case"
    FOOT = "foot"
    DEVICE = "device"
    CHECKS = "checks"
    FILE = "file"


Listener = Callable[[Topic, Side | None], None]


class Session:
    """A case, its history, and what follows from it on both sides."""

    def __init__(
        self,
        case: Case,
        jobs: Jobs,
        path: Path | None = None,
        *,
        saved: bool = True,
        prepare: Prepare | None = None,
    ) -> None:
        """``prepare`` is done about every foot in the background, before listeners hear of it."""
        self.jobs = jobs
        self.path = path
        self.on_bug: Callable[[Bug], None] = lambda bug: None
        self._listeners: list[Listener] = []
        self.history = History(case, saved=saved)
        self._feet = Feet(jobs, self._foot_changed, self._report, prepare or NothingElse())
        self._bench = Bench(jobs, lambda side: self._tell(Topic.CHECKS, side), self._report)
        self._follow()

    # what is so

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self.history.case

    def foot_state(self, side: Side) -> FootState:
        """What is known of the scan of one side."""
        return self._feet.state(side)

    def foot(self, side: Side) -> Foot | None:
        """The foot of one side, once it is found."""
        return self._feet.state(side).foot

    def prescription(self, side: Side) -> Prescription:
        """The prescription of one side."""
        return self.case.foot(side).prescription

    def device(self, side: Side) -> Insole | None:
        """The device of one side, as prescribed now; None where there is no foot or it cannot be made."""
        foot = self.foot(side)
        return None if foot is None else self._bench.device(side, foot, self.prescription(side))

    def checks(self, side: Side) -> CheckState:
        """What was measured on the device of one side."""
        return self._bench.state(side, self.foot(side), self.prescription(side))

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides whose foot is known."""
        return tuple(side for side in SIDES if self.foot(side) is not None)

    @property
    def balance(self) -> Balance:
        """How high both heels stand, and what remains of a difference in leg length."""
        return balance_of(self.device("left"), self.device("right"), self.case.leg_length)

    def listen(self, listener: Listener) -> None:
        """Have ``listener`` called with the topic and side of every change from now on."""
        self._listeners.append(listener)

    # edits

    def set_value(self, side: Side, name: str, value: Value, *, drag: object = None) -> None:
        """Prescribe one value; linked sides follow.

        ``drag`` names the gesture whose edits are one step. Raises PrescriptionError, and nothing
        changes, where the value is refused.
        """
        arches = {each: float(foot.landmarks.arch[2]) for each in SIDES if (foot := self.foot(each))}
        case = edited(self.case, side, name, value, arches)
        self._do(case, CATALOGUE[name].label, drag)

    def cancel_drag(self, drag: object) -> None:
        """Give back what was there before the gesture began."""
        if self.history.take_back(drag):
            self._changed()

    def end_drag(self) -> None:
        """The next edit is a step of its own."""
        self.history.close_drag()

    def set_prescriptions(self, prescriptions: Mapping[Side, Prescription], name: str) -> None:
        """Put whole prescriptions on one foot or both, as one step."""
        case = self.case
        for side, prescription in prescriptions.items():
            case = case.with_foot(side, replace(case.foot(side), prescription=prescription))
        self._do(case, name)

    def copy_across(self, side: Side) -> None:
        """Give the other foot this side's prescription, but for the lift."""
        self._do(copied(self.case, side), f"Copy {side} to {other(side)}")

    def set_leg_length(self, leg_length: LegLength | None) -> None:
        """Keep what was measured of the legs, with the case; no lift follows from it by itself."""
        self._do(replace(self.case, leg_length=leg_length), "Leg length")

    def set_order(self, order: Order) -> None:
        """Keep what was filled in of the lab's order form, with the case; filling it in is one step."""
        self._do(replace(self.case, order=order), "Order form", "order")

    def set_making(self, making: Making) -> None:
        """How and where the devices will be made: they are checked for it, and measured anew."""
        if making != self._bench.making:
            self._bench.make_by(making)
            self._tell(Topic.CHECKS, None)
            self.measure()

    def set_linking(self, linking: Linking, side: Side) -> None:
        """Link the sides; mirrored feet take the values of ``side``."""
        case = replace(self.case, linking=linking)
        self._do(copied(case, side) if linking is Linking.MIRRORED else case, "Linking")

    def set_notes(self, notes: str) -> None:
        """Write the notes; typing in one go is one step."""
        self._do(replace(self.case, notes=notes), "Notes", "notes")

    def set_code(self, code: str) -> None:
        """Name the case by another code."""
        self._do(replace(self.case, code=code.strip() or self.case.code), "Code")

    def bring_in(
        self,
        scan: ScanFile,
        options: ScanOptions,
        answered: Callable[[Answer[Foot]], None],
        progressed: Progress | None = None,
    ) -> Callable[[], None]:
        """Find the foot in a scan and put it on its side; ``answered`` hears how it went.

        Gives the call that stops it.
        """
        lane = f"bring-in {scan.sha256}"

        def settle(answer: Answer[Foot]) -> None:
            if answer.value is not None:
                side = answer.value.side
                self._feet.remember(side, scan, options, answer.value)
                self._do(self._with(side, scan=scan, options=options), f"Import {side} scan")
            answered(answer)

        self._feet.search(lane, scan, options, settle, progressed)
        return lambda: self.jobs.cancel(lane)

    def look(self, scan: ScanFile, options: ScanOptions, answered: Callable[[Answer[Mesh]], None]) -> None:
        """Read what is in a scan where no foot was found; ``answered`` hears whether that can be shown."""
        self._feet.look(f"look {scan.sha256}", scan, options, answered)

    def put_in(self, side: Side, scan: ScanFile, options: ScanOptions) -> None:
        """Put a scan on a side although no foot was found in it: it can be cropped there."""
        self._do(self._with(side, scan=scan, options=options), f"Import {side} scan")

    def find_again(
        self, side: Side, options: ScanOptions, answered: Callable[[Answer[Foot]], None]
    ) -> Callable[[], None]:
        """Look anew for the foot of a scan that showed none; it goes to its own side, if that is free.

        Gives the call that stops it.
        """
        scan = self.case.foot(side).scan
        assert scan is not None
        lane = f"again {scan.sha256}"

        def settle(answer: Answer[Foot]) -> None:
            case, goal = self.case, side
            if answer.value is not None and case.foot(answer.value.side).scan is None:
                goal = answer.value.side
                case = self._with(side, scan=None, options=ScanOptions())
            if answer.value is not None and answer.value.side == goal:
                self._feet.remember(goal, scan, options, answer.value)
            self._do(case.with_foot(goal, replace(case.foot(goal), scan=scan, options=options)), "Crop")
            answered(answer)

        self._feet.search(lane, scan, options, settle)
        return lambda: self.jobs.cancel(lane)

    def set_options(self, side: Side, name: str, **changes: Any) -> None:  # noqa: ANN401
        """Say more about a scan (unit, capture, picks, …): its foot is found anew."""
        self.replace_options(side, name, replace(self.case.foot(side).options, **changes))

    def replace_options(self, side: Side, name: str, options: ScanOptions) -> None:
        """Say everything about a scan anew."""
        self._do(self._with(side, options=options), name)

    def swap_sides(self) -> None:
        """Each scan is the other foot: labels change, geometry is never mirrored. Prescriptions stay."""
        case = self.case
        left, right = case.left, case.right
        self._do(
            replace(
                case,
                left=_relabelled(left, right, "left"),
                right=_relabelled(right, left, "right"),
            ),
            "Swap sides",
        )

    def remove_scan(self, side: Side) -> None:
        """Take a scan out of the case."""
        self._do(self._with(side, scan=None, options=ScanOptions()), f"Remove {side} scan")

    def undo(self) -> None:
        """One step back."""
        if self.history.undo():
            self._changed()

    def redo(self) -> None:
        """One step forward."""
        if self.history.redo():
            self._changed()

    def measure(self) -> None:
        """Measure every device that changed since it was measured: when the hand rests."""
        for side in self.sides:
            foot = self.foot(side)
            if foot is not None and self.device(side) is not None:
                self._bench.measure(side, foot, self.prescription(side))

    def saved_as(self, path: Path, case: Case) -> None:
        """``case`` is in the file at ``path`` now."""
        self.path = path
        self.history.mark_saved(case)
        self._tell(Topic.FILE, None)

    def close(self) -> None:
        """Tell nobody any more."""
        self._listeners.clear()
        self._feet.close()

    # how the rest follows

    def _with(self, side: Side, **changes: Any) -> Case:  # noqa: ANN401
        return self.case.with_foot(side, replace(self.case.foot(side), **changes))

    def _do(self, case: Case, name: str, merge: object = None) -> None:
        if self.history.do(case, name, merge):
            self._changed()

    def _changed(self) -> None:
        self._follow()
        self._tell(Topic.CASE, None)
        for side in self.sides:
            if self._bench.differs(side, self.foot(side), self.prescription(side)):
                self._tell(Topic.DEVICE, side)

    def _follow(self) -> None:
        for side in SIDES:
            self._feet.follow(side, self.case.foot(side))

    def _foot_changed(self, side: Side) -> None:
        self._tell(Topic.FOOT, side)
        if self._bench.differs(side, self.foot(side), self.prescription(side)):
            self._tell(Topic.DEVICE, side)

    def _tell(self, topic: Topic, side: Side | None) -> None:
        for listener in tuple(self._listeners):
            listener(topic, side)

    def _report(self, bug: Bug) -> None:
        self.on_bug(bug)


def _relabelled(own: FootInputs, others: FootInputs, side: Side) -> FootInputs:
    """One side with the other's scan, called what it is now said to be."""
    options = replace(others.options, side=side) if others.scan is not None else others.options
    return replace(own, scan=others.scan, options=options)
