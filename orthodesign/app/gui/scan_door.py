"""Between the hand and the scans: what the scan and foot panels ask, the session does."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject

from orthodesign.app.gui.stage import Stage
from orthodesign.app.gui.steps.foot_panel import FootPanel
from orthodesign.app.gui.steps.scan_panel import ScanPanel
from orthodesign.app.session import Session
from orthodesign.app.session.corrections import PARTS, SLICES, Part, Turn, cropped, sliced, turned, uncropped
from orthodesign.case import Side
from orthodesign.design import ScanOptions
from orthodesign.foot import Foot

WithSession = Callable[[Callable[[Session], None]], None]


class ScanDoor(QObject):
    """Carries corrections of what was found in the scans to the session."""

    def __init__(
        self, scans: ScanPanel, feet: FootPanel, with_session: WithSession, stage: Callable[[], Stage | None]
    ) -> None:
        super().__init__(scans)
        self._do, self._stage, self._scans = with_session, stage, scans
        self.find_again: Callable[[Side, ScanOptions], None] = lambda side, options: None
        scans.changed.connect(self._option)
        scans.swap_wanted.connect(lambda: self._do(Session.swap_sides))
        scans.remove_wanted.connect(lambda side: self._do(lambda session: session.remove_scan(side)))
        scans.cancel_wanted.connect(lambda side: self._do(Session.undo))
        scans.turn_wanted.connect(self._turn)
        scans.crop_wanted.connect(self._crop)
        scans.crop_moved.connect(self._show_cut)
        scans.whole_wanted.connect(
            lambda side: self._do(
                lambda session: session.replace_options(
                    side, "Whole scan", uncropped(session.case.foot(side).options)
                )
            )
        )
        scans.crop_put_away.connect(self._put_cut_away)
        feet.reset_wanted.connect(
            lambda side: self._do(
                lambda session: session.set_options(side, self.tr("Landmarks as found"), picks=())
            )
        )

    def pick(self, side: Side, name: str, point: tuple[float, float, float]) -> None:
        """A landmark was dropped there, in the coordinates of the scan's file."""

        def picked(session: Session) -> None:
            before = dict(session.case.foot(side).options.picks)
            picks = tuple({**before, name: point}.items())
            session.set_options(side, self.tr("Move landmark"), picks=picks)

        self._do(picked)

    def _option(self, side: Side, name: str, value: object) -> None:
        words = {
            "unit": self.tr("Unit"),
            "foot_length_mm": self.tr("Foot length"),
            "capture": self.tr("Capture"),
        }
        self._do(lambda session: session.set_options(side, words[name], **{name: value}))

    def _turn(self, side: Side, how: str) -> None:
        words = "Turn over" if how == "over" else "Turn round"
        self._correct(side, words, lambda options, foot: turned(options, foot, cast("Turn", how)))

    def _crop(self, side: Side, part: str, position: float) -> None:
        def crop(session: Session) -> None:
            options, foot = session.case.foot(side).options, session.foot(side)
            if foot is None:
                self.find_again(side, sliced(options, part, position))
            else:
                options = cropped(options, foot, cast("Part", part), position)
                session.replace_options(side, "Crop", options)

        self._do(crop)

    def _correct(self, side: Side, words: str, change: Callable[[ScanOptions, Foot], ScanOptions]) -> None:
        def corrected(session: Session) -> None:
            foot = session.foot(side)
            if foot is not None:
                session.replace_options(side, words, change(session.case.foot(side).options, foot))

        self._do(corrected)

    def _show_cut(self, side: Side, part: str, position: float) -> None:
        """The plane of a cut stands in the view, and can be dragged there."""
        stage = self._stage()
        if stage is not None:
            axis, _ = SLICES[part] if part in SLICES else PARTS[cast("Part", part)]
            stage.planes.show_cut(side, axis, position)

    def drag_cut(self, side: Side, position: float) -> None:
        """The plane was dragged to a place, as its box counts: the number follows."""
        self._scans.cards[side].crop_box.place.setValue(position)

    def _put_cut_away(self) -> None:
        stage = self._stage()
        if stage is not None:
            stage.planes.end_cut()
