"""The prescribing step: values, presets, and the leg-length plan, one behind the other."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from orthodesign.app.gui.prescribing import PrescribingPanel
from orthodesign.app.gui.steps.leg_page import LegPage
from orthodesign.app.gui.steps.preset_page import PresetPage
from orthodesign.app.gui.theme import SPACE, Segments


class PrescribePage(QWidget):
    """Three ways to prescribe."""

    def __init__(self, folded: Collection[str] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values = PrescribingPanel(self, folded=folded)
        self.presets = PresetPage(self)
        self.leg = LegPage(self)
        self._pages = {"values": self.values, "presets": self.presets, "leg": self.leg}
        self.choice = Segments(
            [("values", self.tr("Values")), ("presets", self.tr("Presets")), ("leg", self.tr("Leg length"))],
            self,
        )
        self.choice.chosen.connect(self.show_page)
        self.stack = QStackedWidget(self)
        for page in self._pages.values():
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE // 2)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE, 0, SPACE, 0)
        top.addWidget(self.choice)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        self.show_page("values")

    def show_page(self, name: str) -> None:
        """Bring one of the three forward."""
        self.choice.set_value(name)
        self.stack.setCurrentWidget(self._pages[name])
