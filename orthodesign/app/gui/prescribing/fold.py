"""A part that opens and closes smoothly downwards; what stands above it never moves."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QVariantAnimation
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

_MILLISECONDS = 140


class Fold(QWidget):
    """Holds a column of widgets; while it moves they keep their shape and are uncovered, not squeezed."""

    def __init__(self, parent: QWidget | None = None, *, is_open: bool = True) -> None:
        super().__init__(parent)
        self.content = QWidget(self)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.content.installEventFilter(self)
        self._open = is_open
        self._share = 1.0 if is_open else 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_MILLISECONDS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._move)
        self._motion.finished.connect(self._settle)
        self.content.setVisible(is_open)
        self._settle()

    @property
    def is_open(self) -> bool:
        """Whether it is open, or on its way there."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Open or close; smoothly where it can be seen."""
        if is_open == self._open:
            return
        self._open = is_open
        self._motion.stop()
        if is_open:
            self.content.setVisible(True)
        if self.isVisible() and self.window().isVisible():
            self._motion.setStartValue(self._share)
            self._motion.setEndValue(1.0 if is_open else 0.0)
            self._motion.start()
        else:
            self._share = 1.0 if is_open else 0.0
            self._settle()

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

    def _move(self, share: float) -> None:
        self._share = share
        self._fit()

    def _settle(self) -> None:
        self._share = 1.0 if self._open else 0.0
        # what is folded away is out of the tab order and of the screen reader
        self.content.setVisible(self._open)
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        wanted = self.column.totalSizeHint().height()
        if self.column.hasHeightForWidth() and width > 0:
            wanted = self.column.totalHeightForWidth(width)
        self.setMinimumWidth(self.column.totalMinimumSize().width())
        self.content.setGeometry(0, 0, width, wanted)
        self.setFixedHeight(round(wanted * self._share))
