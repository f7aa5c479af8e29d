"""The plane in the view: that of the section, or that of a cut that is being looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from orthodesign.case import Side

if TYPE_CHECKING:
    from orthodesign.app.gui.stage import Stage

_AXES: tuple[Literal["x", "y", "z"], ...] = ("x", "y", "z")


@dataclass(frozen=True)
class _Cut:
    """``scale`` · position, as the hand counts, + ``start`` is the plane's place on the stage."""

    side: Side
    scale: float
    start: float


class Planes(QObject):
    """There is one at a time: a cut takes the place of the section, and gives it back."""

    section_dragged = Signal(float)
    """To this x, mm."""
    cut_dragged = Signal(str, float)
    """Its side, and where to, as ``show_cut`` counts."""
    cut_ended = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._cut: _Cut | None = None
        stage.viewport.section_dragged.connect(self._dragged)

    def show_section(self, position: float | None) -> None:
        """The plane of the section at x, mm, or none; not while a cut is looked for."""
        if self._cut is None:
            self._stage.viewport.set_section("x", position)

    def show_cut(self, side: Side, axis: int, position: float) -> None:
        """The plane of a cut: along an axis of the medial frame, mm; where no foot is known, of the file."""
        stage = self._stage
        foot, raw, start = stage.foot(side), stage.raw(side), stage.offset(side)[axis]
        if raw is not None:
            frame = stage.shapes.raw(raw)[0]
            self._cut = _Cut(side, frame.scale, start - frame.scale * float(frame.origin[axis]))
        elif foot is not None:
            raised = stage.raised(side) if axis == 2 else 0.0
            self._cut = _Cut(side, foot.medial if axis == 1 else 1.0, start + raised)
        else:
            return
        stage.viewport.set_section(_AXES[axis], self._cut.scale * position + self._cut.start)

    def end_cut(self) -> None:
        """No cut is looked for any more."""
        if self._cut is not None:
            self._cut = None
            self._stage.viewport.set_section("x", None)
            self.cut_ended.emit()

    def _dragged(self, place: float, phase: str) -> None:
        if self._cut is None:
            self.section_dragged.emit(place)
        else:
            self.cut_dragged.emit(self._cut.side, (place - self._cut.start) / self._cut.scale)
