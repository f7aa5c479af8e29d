"""The feet of a case, found in the background and remembered while they may be wanted again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from orthodesign.app.jobs import Answer, Bug, Jobs
from orthodesign.app.session.states import FootState
from orthodesign.case import FootInputs, ScanFile, Side
from orthodesign.design import ScanOptions, design_for, find_foot_in, triangles_in
from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.progress import Progress
from orthodesign.insole import Insole
from orthodesign.prescription import Prescription

# Undo goes back to feet found before; each holds its scan's mesh
_REMEMBERED = 6


class Prepare(Protocol):
    """What else is to be done about what was found before it is told: in the background."""

    def foot(self, foot: Foot, insole: Insole) -> None:
        """About a foot, with a device on it."""

    def raw(self, mesh: Mesh) -> None:
        """About a scan in which there is none."""


class NothingElse:
    """Nothing."""

    def foot(self, foot: Foot, insole: Insole) -> None:
        """Nothing."""

    def raw(self, mesh: Mesh) -> None:
        """Nothing."""


_Key = tuple[str, ScanOptions]


class Feet:
    """For each side the foot in its scan, or how far its search is."""

    def __init__(
        self, jobs: Jobs, changed: Callable[[Side], None], bug: Callable[[Bug], None], prepare: Prepare
    ) -> None:
        self._jobs, self._changed, self._bug, self._prepare = jobs, changed, bug, prepare
        self._found: OrderedDict[_Key, Foot] = OrderedDict()
        self._wanted: dict[Side, _Key | None] = {}
        self._states: dict[Side, FootState] = {}

    def state(self, side: Side) -> FootState:
        """What is known of one side."""
        return self._states.get(side, FootState())

    def remember(self, side: Side, scan: ScanFile, options: ScanOptions, foot: Foot) -> None:
        """Keep a foot that was found already."""
        self._keep(_key(side, scan, options), foot)

    def follow(self, side: Side, inputs: FootInputs) -> None:
        """Have the foot of these inputs: at once where it is remembered, else search for it."""
        scan = inputs.scan
        key = None if scan is None else _key(side, scan, inputs.options)
        if key == self._wanted.get(side):
            return
        self._wanted[side] = key
        self._jobs.cancel(_lane(side))
        if scan is None or key is None:
            self._settle(side, FootState())
        elif key in self._found:
            self._found.move_to_end(key)
            self._settle(side, FootState(self._found[key]))
        else:
            before = self.state(side)
            self._settle(side, replace(before, doing="reading the scan", fraction=0.0, sentence=None))
            self.search(
                _lane(side), scan, key[1], partial(self._answered, side, key, scan), partial(self._told, side)
            )

    def search(
        self,
        lane: str,
        scan: ScanFile,
        options: ScanOptions,
        answered: Callable[[Answer[Foot]], None],
        progressed: Progress | None = None,
    ) -> None:
        """Find the foot in a scan, in the background."""

        def work(progress: Progress) -> Foot:
            foot = find_foot_in(scan.content, Path(scan.name), options, progress)
            progress("preparing the device", 0.9)
            # the first device of a foot takes long enough to be felt: let its blank be ready
            self._prepare.foot(foot, design_for(foot, Prescription()).insole)
            return foot

        def settle(answer: Answer[Foot]) -> None:
            if answer.bug is not None:
                self._bug(answer.bug)
            answered(answer)

        self._jobs.ask(lane, work, settle, progressed)

    def close(self) -> None:
        """Stop searching."""
        for side in self._wanted:
            self._jobs.cancel(_lane(side))

    def _told(self, side: Side, what: str, fraction: float) -> None:
        self._settle(side, replace(self.state(side), doing=what, fraction=fraction))

    def look(
        self, lane: str, scan: ScanFile, options: ScanOptions, answered: Callable[[Answer[Mesh]], None]
    ) -> None:
        """Read what is in a scan where no foot was found, in the background."""

        def work(progress: Progress) -> Mesh:
            raw = triangles_in(scan.content, Path(scan.name), options)
            self._prepare.raw(raw)
            return raw

        self._jobs.ask(lane, work, answered)

    def _answered(self, side: Side, key: _Key, scan: ScanFile, answer: Answer[Foot]) -> None:
        if answer.value is not None:
            self._keep(key, answer.value)
            self._settle(side, FootState(answer.value))
        else:
            sentence = answer.sentence or "orthodesign made a mistake of its own on this scan."
            self._settle(side, FootState(sentence=sentence, raw=self.state(side).raw))
            self.look(_lane(side), scan, key[1], partial(self._looked, side))

    def _looked(self, side: Side, answer: Answer[Mesh]) -> None:
        self._settle(side, replace(self.state(side), raw=answer.value))

    def _keep(self, key: _Key, foot: Foot) -> None:
        self._found[key] = foot
        self._found.move_to_end(key)
        while len(self._found) > _REMEMBERED:
            self._found.popitem(last=False)

    def _settle(self, side: Side, state: FootState) -> None:
        self._states[side] = state
        self._changed(side)


def _key(side: Side, scan: ScanFile, options: ScanOptions) -> _Key:
    """What a foot depends on: where the side was left to the anatomy it is the side it lies on now."""
    return scan.sha256, replace(options, side=side)


def _lane(side: Side) -> str:
    return f"foot {side}"
