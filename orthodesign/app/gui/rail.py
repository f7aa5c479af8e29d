"""The five steps at the left: places, not a wizard. Each shows its state."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from orthodesign.app.gui import theme
from orthodesign.app.gui.theme import SPACE

_WIDTH, _HEIGHT = 88, 76


class Step(StrEnum):
    """The places, in the order of a usual case."""

    SCAN = "scan"
    FOOT = "foot"
    PRESCRIBE = "prescribe"
    CHECK = "check"
    OUT = "out"


class State(StrEnum):
    """How a step stands: an icon of its own shape for each."""

    MISSING = "missing"
    BUSY = "busy"
    DONE = "done"
    LOOK = "look"
    CANNOT = "cannot"


_ICONS = {
    Step.SCAN: "scan",
    Step.FOOT: "foot",
    Step.PRESCRIBE: "prescribe",
    Step.CHECK: "check",
    Step.OUT: "export",
}
_MARKS = {
    State.BUSY: ("pending", "secondary"),
    State.DONE: ("tick", "ok"),
    State.LOOK: ("warning", "warning"),
    State.CANNOT: ("error", "error"),
}


class _StepButton(QAbstractButton):
    """One place: its drawing, its name, and a small mark for its state."""

    def __init__(self, step: Step, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        self._state, self._count = State.MISSING, 0
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State, count: int, words: str) -> None:
        self._state, self._count = state, count
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.update()

    @property
    def state(self) -> State:
        return self._state

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(_WIDTH, max(_HEIGHT, 40 + 2 * self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(6, 4, -6, -4)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent-soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, theme.RADIUS, theme.RADIUS)
        ink = "accent" if self.isChecked() else "text" if self._state is not State.MISSING else "secondary"
        ratio = self.devicePixelRatioF()
        left, top = (self.width() - 24) // 2, SPACE + 4
        painter.drawPixmap(left, top, theme.pixmap(_ICONS[self.step], ink, 24, ratio))
        self._mark(painter, left + 24, top - 5, ratio)
        painter.setPen(theme.colour(ink))
        words = self.rect().adjusted(2, top + 28, -2, -4)
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        painter.end()

    def _mark(self, painter: QPainter, x: int, y: int, ratio: float) -> None:
        if self._state not in _MARKS:
            return
        drawing, tint = _MARKS[self._state]
        painter.drawPixmap(x, y, theme.pixmap(drawing, tint, 16, ratio))
        if self._count:
            painter.setPen(theme.colour(tint))
            painter.drawText(x + 17, y + 12, str(self._count))


class Rail(QWidget):
    """The column of steps."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.setSpacing(0)
        words = {
            Step.SCAN: self.tr("Scan"),
            Step.FOOT: self.tr("Foot"),
            Step.PRESCRIBE: self.tr("Prescribe"),
            Step.CHECK: self.tr("Check"),
            Step.OUT: self.tr("Export"),
        }
        self._buttons = {step: _StepButton(step, text, self) for step, text in words.items()}
        for step, button in self._buttons.items():
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _=False, step=step: self.chosen.emit(step.value))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def set_step(self, step: Step) -> None:
        """Show which place we are in, without telling anybody."""
        self._buttons[step].setChecked(True)

    def show_state(self, step: Step, state: State, words: str, count: int = 0) -> None:
        """How a step stands; ``words`` for the tooltip and the screen reader."""
        self._buttons[step].show_state(state, count, words)

    def state(self, step: Step) -> State:
        """The state shown."""
        return self._buttons[step].state

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the scheme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)
