"""A step of several pages, one behind the other, with a row of names to choose from above them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from orthodesign.app.gui.theme import SPACE, Segments


class Pages(QWidget):
    """Shows one of its pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[str, QWidget] = {}

    def lay_out(self, pages: Mapping[str, tuple[str, QWidget]]) -> None:
        """Put the pages behind one another: name → label and page. The first is shown."""
        self._pages = {name: page for name, (_, page) in pages.items()}
        self.choice = Segments([(name, label) for name, (label, _) in pages.items()], self)
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
        self.show_page(next(iter(self._pages)))

    def show_page(self, name: str) -> None:
        """Bring one of them forward."""
        self.choice.set_value(name)
        self.stack.setCurrentWidget(self._pages[name])
