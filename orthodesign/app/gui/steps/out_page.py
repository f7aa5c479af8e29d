"""The export step: files, the lab's order form, and the lab package, one behind the other."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from orthodesign.app.gui.steps.lab_page import LabPage
from orthodesign.app.gui.steps.order_page import OrderPage
from orthodesign.app.gui.steps.out_panel import OutPanel
from orthodesign.app.gui.theme import SPACE, Segments


class OutPage(QWidget):
    """Three ways out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = OutPanel(self)
        self.order = OrderPage(self)
        self.lab = LabPage(self)
        self._pages = {"files": self.files, "order": self.order, "lab": self.lab}
        self.choice = Segments(
            [("files", self.tr("Files")), ("order", self.tr("Order form")), ("lab", self.tr("Lab package"))],
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
        self.show_page("files")

    def show_page(self, name: str) -> None:
        """Bring one of the three forward."""
        self.choice.set_value(name)
        self.stack.setCurrentWidget(self._pages[name])
