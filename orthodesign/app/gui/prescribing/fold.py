"""A part that opens and closes downwards, at once; what stands above it never moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Fold(QWidget):
    """Holds a column of widgets. Nothing glides: rows that move for a moment are rows that are missed."""

    def __init__(self, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self.content = QWidget(self)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.content.installEventFilter(self)
        self._open = is_open
        self._follow()

    @property
    def is_open(self) -> bool:
        """Whether it is open."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Open or close."""
        if is_open != self._open:
            self._open = is_open
            self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrapped sentences are higher where it is narrower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The content wants another height."""
        if watched is self.content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        # what is folded away is out of the tab order and of the screen reader
        self.content.setVisible(self._open)
        if not self.isVisible():
            self._fit()
            return
        # the rows below move in the same frame, not one after the other
        self.column.activate()
        self._fit()
        above = self.parentWidget()
        while above is not None and (layout := above.layout()) is not None:
            layout.activate()
            above = above.parentWidget()

    def _fit(self) -> None:
        width = self.width()
        wanted = self.column.totalSizeHint().height()
        if self.column.hasHeightForWidth() and width > 0:
            wanted = self.column.totalHeightForWidth(width)
        self.setMinimumWidth(self.column.totalMinimumSize().width())
        self.content.setGeometry(0, 0, width, wanted)
        self.setFixedHeight(wanted if self._open else 0)
