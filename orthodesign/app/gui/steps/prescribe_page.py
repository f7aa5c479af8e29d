"""The prescribing step: values, presets, and the leg-length plan, one behind the other."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from orthodesign.app.gui.prescribing import PrescribingPanel
from orthodesign.app.gui.steps.leg_page import LegPage
from orthodesign.app.gui.steps.pages import Pages
from orthodesign.app.gui.steps.preset_page import PresetPage


class PrescribePage(Pages):
    """Three ways to prescribe."""

    def __init__(self, folded: Collection[str] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values = PrescribingPanel(self, folded=folded)
        self.presets = PresetPage(self)
        self.leg = LegPage(self)
        self.lay_out(
            {
                "values": (self.tr("Values"), self.values),
                "presets": (self.tr("Presets"), self.presets),
                "leg": (self.tr("Leg length"), self.leg),
            }
        )
