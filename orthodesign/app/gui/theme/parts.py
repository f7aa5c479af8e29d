"""Small parts that several panels share: flat buttons, segmented choices, the status pill."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from orthodesign.app.gui.theme.icons import bind_icon, pixmap
from orthodesign.app.gui.theme.tokens import SPACE, SPACE_HALF, colour


def flat_button(icon: str, name: str, *, size: int = 18, role: str = "secondary") -> QToolButton:
    """A quiet button with an icon; ``name`` is its tooltip and what a screen reader says."""
    button = QToolButton()
    button.setProperty("role", "flat")
    bind_icon(button, icon, role)
    button.setIconSize(QSize(size, size))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setCursor(Qt.CursorShape.ArrowCursor)
    return button


class Segments(QWidget):
    """A row of joined buttons of which one is chosen. Emits only what the hand chose."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """``options``: key and words of each button, in order."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._buttons: dict[str, QToolButton] = {}
        for position, (key, words) in enumerate(options):
            button = QToolButton(self)
            button.setText(words)
            button.setAccessibleName(words)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setProperty("place", _place(position, len(options)))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, position)
            self._keys.append(key)
            self._buttons[key] = button
            row.addWidget(button, 1)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._keys[index]))

    def value(self) -> str | None:
        """The key of the chosen button."""
        index = self._group.checkedId()
        return self._keys[index] if index >= 0 else None

    def set_value(self, key: str | None) -> None:
        """Show another choice without telling anybody; None for none."""
        if key == self.value():
            return
        if key is None:
            self._group.setExclusive(False)
            for button in self._buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._buttons[key].setChecked(True)

    def button(self, key: str) -> QToolButton:
        """The button of a choice, for an icon, a tooltip, or to disable it."""
        return self._buttons[key]


# the icon and the colour of each state
_LOOKS = {
    "ready": ("ok", "ok"),
    "look": ("warning", "warning"),
    "cannot": ("error", "error"),
    "neutral": ("pending", "secondary"),
    "nothing": ("minus", "secondary"),
}


class StatusPill(QWidget):
    """A rounded mark with an icon and a word: ready, look, cannot, neutral (not yet known), nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._words = "neutral", ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str, words: str) -> None:
        """Show one of ``ready``, ``look``, ``cannot``, ``neutral``, ``nothing`` with its words."""
        if state not in _LOOKS:
            raise ValueError(f"no such state: {state}")
        if (state, words) == (self._state, self._words):
            return
        self._state, self._words = state, words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def state(self) -> str:
        """Which of the states is shown."""
        return self._state

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its words."""
        metrics = self.fontMetrics()
        height = max(metrics.height() + SPACE, 24)
        return QSize(metrics.horizontalAdvance(self._words) + 16 + SPACE_HALF + 2 * SPACE + 4, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The icon alone, where there is no room."""
        return QSize(16 + 2 * SPACE, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pill."""
        drawing, tint = _LOOKS[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_soft(tint))
        outline = QRectF(self.rect())
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        top = (self.height() - 16) // 2
        painter.drawPixmap(SPACE, top, pixmap(drawing, tint, 16, self.devicePixelRatioF()))
        painter.setPen(colour(tint))
        words = self.rect().adjusted(SPACE + 16 + SPACE_HALF, 0, -SPACE, 0)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, words.width() + 4)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the scheme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


def _soft(tint: str) -> QColor:
    return colour("hover") if tint == "secondary" else colour(f"{tint}-soft")


def _place(position: int, count: int) -> str:
    if count == 1:
        return "only"
    return {0: "first", count - 1: "last"}.get(position, "middle")
