"""The foot step: what was measured, and the landmarks everything hangs on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from orthodesign.app.gui.steps.cards import Card, Column, Facts, quiet
from orthodesign.case import FootInputs, Side
from orthodesign.foot import Foot


class FootCard(Card):
    """The measurements of one foot."""

    reset_wanted = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Left foot") if side == "left" else self.tr("Right foot"))
        self.facts = Facts(self)
        self.column.addWidget(self.facts)
        self.moved = quiet("", self)
        self.column.addWidget(self.moved)
        self.reset = QPushButton(self.tr("Landmarks as found"), self)
        self.reset.clicked.connect(self.reset_wanted)
        self.column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)

    def show_foot(self, inputs: FootInputs, foot: Foot | None) -> None:
        """Show one foot, or that there is none yet."""
        picks = len(inputs.options.picks)
        self.reset.setVisible(bool(picks))
        self.facts.setVisible(foot is not None)
        if foot is None:
            self.moved.setText(self.tr("Import a scan first."))
            return
        self.moved.setText(
            self.tr("%n landmark(s) moved by hand.", "", picks)
            if picks
            else self.tr("Landmarks as found. Drag a dot on the skin to correct one.")
        )
        self.facts.show_rows(self._rows(foot))

    def _rows(self, foot: Foot) -> list[tuple[str, str, str]]:
        measured = foot.measurements
        rows = [
            (
                self.tr("Foot length"),
                measured.foot_length_mm,
                "mm",
                self.tr("Heel to longest toe, along the foot axis"),
            ),
            (
                self.tr("Ball width"),
                measured.ball_width_mm,
                "mm",
                self.tr("From the medial to the lateral side of the ball, obliquely"),
            ),
            (self.tr("Heel width"), measured.heel_width_mm, "mm", self.tr("Across the heel")),
            (
                self.tr("Arch height"),
                float(foot.landmarks.arch[2]),
                "mm",
                self.tr("Of the arch point over the support plane"),
            ),
            (
                self.tr("Arch index"),
                measured.arch_index,
                "",
                self.tr(
                    "Middle third of the toeless footprint: < 0.21 high arch, > 0.26 low (Cavanagh 1987)"
                ),
            ),
            (
                self.tr("Chippaux-Smirak index"),
                measured.chippaux_smirak,
                "%",
                self.tr("Narrowest midfoot over widest forefoot of the footprint"),
            ),
            (
                self.tr("Staheli index"),
                measured.staheli,
                "",
                self.tr("Narrowest midfoot over heel width of the footprint"),
            ),
        ]
        return [(name, _said(value, unit), note) for name, value, unit, note in rows]


def _said(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    return f"{value:.1f} {unit}".strip() if unit else f"{value:.2f}"


class FootPanel(Column):
    """Both feet."""

    reset_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[Side, FootCard] = {"left": FootCard("left", self), "right": FootCard("right", self)}
        for side, card in self.cards.items():
            card.reset_wanted.connect(lambda side=side: self.reset_wanted.emit(side))
            self.add(card)

    def show_side(self, side: Side, inputs: FootInputs, foot: Foot | None) -> None:
        """Show one foot."""
        self.cards[side].show_foot(inputs, foot)
