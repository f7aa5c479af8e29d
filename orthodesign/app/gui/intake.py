"""How scans come into a case: read, looked at, put on their side, and what is said on the way."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from orthodesign.app.jobs import Answer
from orthodesign.case import SIDES, Side, scan_file_from
from orthodesign.case.case import ScanFile
from orthodesign.design import ScanOptions
from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Mesh

if TYPE_CHECKING:
    from orthodesign.app.gui.desk import Desk

# Below this confidence the side is asked for
_DOUBT = 0.8


class Intake(QObject):
    """Brings scans to the session of a desk."""

    brought_in = Signal(str)
    """The side whose scan came in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.many = False

    def bring_in(self, paths: Iterable[Path], side: Side | None = None) -> None:
        """Find the feet in these scans; each goes to its own side, or to ``side`` where it was said."""
        if self.desk.session is None:
            self.desk.begin_empty()
        given = list(paths)
        self.many = len(given) > 1
        for path in given:
            self._bring_in(path, side)

    def _bring_in(self, path: Path, side: Side | None) -> None:
        options = ScanOptions(side=side) if side is not None else ScanOptions()
        session = self.desk.session
        assert session is not None

        def read(answer: Answer[ScanFile]) -> None:
            if answer.value is None or session is not self.desk.session:
                self.desk.voice.warn(answer.sentence or self.desk.bug_words(answer))
                return
            scan = answer.value
            stop = session.bring_in(
                scan, options, lambda found: self._found(found, scan, options), self._progressed
            )
            self.desk.voice.working(words, stop)

        words, lane = self.tr("Looking for the foot in {file} …").format(file=path.name), f"read {path}"
        self.desk.voice.working(words, lambda: self.desk.jobs.cancel(lane))
        self.desk.jobs.ask(lane, lambda progress: scan_file_from(path), read)

    def _progressed(self, what: str, fraction: float) -> None:
        self.desk.voice.progressed(fraction)

    def find_again(self, side: Side, options: ScanOptions) -> None:
        """Look anew for the foot of a scan that showed none."""
        session = self.desk.session
        scan = None if session is None else session.case.foot(side).scan
        if session is None or scan is None:
            return
        words = self.tr("Looking for the foot in {file} …").format(file=scan.name)

        def found(answer: Answer[Foot]) -> None:
            # where there is none still, its card says why
            self.desk.voice.hide()
            if answer.value is not None:
                self._found(answer, scan, options)

        self.desk.voice.working(words, session.find_again(side, options, found))

    def _none_found(self, sentence: str, scan: ScanFile, options: ScanOptions) -> None:
        """Say why; where there is something to be seen all the same, offer to crop it."""
        self.desk.voice.warn(sentence)
        said = self.desk.voice.words
        session = self.desk.session
        free = [] if session is None else [side for side in SIDES if session.case.foot(side).scan is None]
        if session is None or not free:
            return
        side = next((side for side in free if side == options.side), free[0])

        def put_in() -> None:
            session.put_in(side, scan, options)
            self.brought_in.emit(side)

        def looked(answer: Answer[Mesh]) -> None:
            if answer.value is not None and session is self.desk.session and self.desk.voice.words == said:
                self.desk.voice.warn(sentence, (self.tr("Crop it …"), put_in))

        session.look(scan, options, looked)

    def _found(self, answer: Answer[Foot], scan: ScanFile, options: ScanOptions) -> None:
        if answer.sentence is not None:
            self._none_found(answer.sentence, scan, options)
            return
        if answer.value is None:
            return  # a mistake of ours, which the session has told
        foot = answer.value
        self.brought_in.emit(foot.side)
        if foot.side_confidence < _DOUBT:
            question = self.tr("This looks like a {side} foot, but not surely: is it?")
            side = self.tr("left") if foot.side == "left" else self.tr("right")
            self.desk.voice.ask(
                question.format(side=side),
                (self.tr("Yes"), lambda: None),
                (self.tr("It is the other"), self._swap),
            )
        else:
            # the scan panel says what was found
            self.desk.voice.hide()

    def _swap(self) -> None:
        if self.desk.session is not None:
            self.desk.session.swap_sides()
