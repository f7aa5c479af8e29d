"""The export step: files, the lab's order form, and the lab package, one behind the other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from orthodesign.app.gui.steps.lab_page import LabPage
from orthodesign.app.gui.steps.order_page import OrderPage
from orthodesign.app.gui.steps.out_panel import OutPanel
from orthodesign.app.gui.steps.pages import Pages


class OutPage(Pages):
    """Three ways out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = OutPanel(self)
        self.order = OrderPage(self)
        self.lab = LabPage(self)
        self.lay_out(
            {
                "files": (self.tr("Files"), self.files),
                "order": (self.tr("Order form"), self.order),
                "lab": (self.tr("Lab package"), self.lab),
            }
        )
