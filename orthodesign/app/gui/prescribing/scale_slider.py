"""The slim slider: limits, warning zones and the scanned value on one scale."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from orthodesign.app.gui import theme

_HANDLE = 7.0
_TRACK = 4.0
_LEVER = 10
# QAbstractSlider counts in whole numbers: hundredths of a mm, a degree or a percent
_FINE = 100
_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -_LEVER,
    Qt.Key.Key_PageUp: _LEVER,
}


class ScaleSlider(QAbstractSlider):
    """A number between two limits. The hand's gestures come out as ``gesture(value, phase)``.

    Setting values from outside emits nothing. Under the pointer the wheel scrolls the panel; only
    with the focus does it change the value.
    """

    gesture = Signal(float, str)
    given_back = Signal()
    reset_asked = Signal()

    def __init__(self, step: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self._low, self._high = 0.0, 1.0
        self._value = 0.0
        self._is_default = False
        self._mark: float | None = None
        self._calm: tuple[float | None, float | None] = (None, None)
        self._ends = ("", "")
        self._origin = 0.0
        self._gesturing = False
        self._grip = 0.0
        self._pressed = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    # what is shown

    def set_scale(
        self,
        low: float,
        high: float,
        *,
        calm: tuple[float | None, float | None],
        mark: float | None,
        origin: float,
        ends: tuple[str, str],
    ) -> None:
        """The limits, the range without warnings, the scanned value, where the bar starts, the end words."""
        scale = (low, high, calm, mark, origin, ends)
        if scale == (self._low, self._high, self._calm, self._mark, self._origin, self._ends):
            return
        self._low, self._high, self._calm, self._mark, self._origin, self._ends = scale
        self.setRange(round(low * _FINE), round(high * _FINE))
        self.update()

    def show_value(self, value: float, *, is_default: bool = False) -> None:
        """Show a value; a default, which nobody prescribed, is drawn in grey."""
        if (value, is_default) == (self._value, self._is_default):
            return
        self._value, self._is_default = value, is_default
        self.setValue(round(value * _FINE))
        self.update()

    def shown_value(self) -> float:
        """The value under the handle."""
        return self._value

    @property
    def is_gesturing(self) -> bool:
        """Whether the hand is dragging or holding a key."""
        return self._gesturing

    # the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the handle, or bring it under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed = True
        reach = event.position().x() - self._x(self._value)
        self._grip = reach if abs(reach) <= _HANDLE + 2 else 0.0
        if self._grip == 0.0 and abs(reach) > 0:
            self._drag_to(event.position().x())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag."""
        if self._pressed:
            self._drag_to(event.position().x() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The drag is over."""
        if event.button() == Qt.MouseButton.LeftButton and self._pressed:
            self._pressed = False
            self._finish()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Back to the default."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = False
            self._finish()
            self.reset_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows step, with Shift by ten; Home and End go to the limits; Esc gives back."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._gesturing:
            self._pressed = self._gesturing = False
            self.given_back.emit()
        elif key in _KEYS:
            lever = _LEVER if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._go(self.stepped(_KEYS[key] * lever))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self._low if key == Qt.Key.Key_Home else self._high)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset_asked.emit()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A key held down is one change, however often it repeats."""
        if not event.isAutoRepeat() and not self._pressed:
            self._finish()
        super().keyReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """With the focus a step; else the panel scrolls."""
        turn = event.angleDelta().y()
        if not self.hasFocus() or turn == 0:
            event.ignore()
            return
        self._go(self.stepped(1 if turn > 0 else -1))
        self._finish()
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Whoever leaves with a key down has finished."""
        if not self._pressed:
            self._finish()
        super().focusOutEvent(event)

    def stepped(self, steps: int) -> float:
        """The value that many steps on, along whole steps, within the limits."""
        place = self._value / self._step
        near = round(place)
        if abs(place - near) > 1e-6:  # from between two steps the first step leads to the next one
            near = math.floor(place) if steps > 0 else math.ceil(place)
        return self._held((near + steps) * self._step)

    def _drag_to(self, x: float) -> None:
        left, right = self._span()
        share = min(max((x - left) / (right - left), 0.0), 1.0)
        wanted = self._low + share * (self._high - self._low)
        self._go(self._held(round(wanted / self._step) * self._step))

    def _held(self, value: float) -> float:
        return round(min(max(value, self._low), self._high), 6) + 0.0

    def _go(self, value: float) -> None:
        if value == self._value:
            return
        if not self._gesturing:
            self._gesturing = True
            self.gesture.emit(self._value, "begin")
        self.show_value(value)
        self.gesture.emit(value, "move")

    def _finish(self) -> None:
        if self._gesturing:
            self._gesturing = False
            self.gesture.emit(self._value, "end")

    # the look

    def sizeHint(self) -> QSize:  # noqa: N802
        """The track, and the words of the scale below it."""
        return QSize(160, 20 + QFontMetrics(theme.small_font(self.font())).height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Enough to aim at."""
        return QSize(96, self.sizeHint().height())

    def _span(self) -> tuple[float, float]:
        inset = _HANDLE + 2
        return inset, max(self.width() - inset, inset + 1)

    def _x(self, value: float) -> float:
        left, right = self._span()
        share = (value - self._low) / ((self._high - self._low) or 1.0)
        return left + min(max(share, 0.0), 1.0) * (right - left)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw track, zones, bar, mark, handle and scale."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = 10.0
        self._paint_track(painter, middle)
        self._paint_mark(painter, middle)
        self._paint_handle(painter, middle)
        self._paint_ends(painter)
        painter.end()

    def _paint_track(self, painter: QPainter, middle: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        # as long as the words of the scale, a little longer than the way of the handle
        track = QRectF(0, middle - _TRACK / 2, self.width(), _TRACK)
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        painter.setBrush(theme.colour("warning-zone"))
        low, high = self._calm
        for start, end in ((self._low, low), (high, self._high)):
            if start is not None and end is not None and start < end:
                first = 0.0 if start == self._low else self._x(start)
                last = track.right() if end == self._high else self._x(end)
                zone = QRectF(QPointF(first, track.top()), QPointF(last, track.bottom()))
                painter.drawRoundedRect(zone, _TRACK / 2, _TRACK / 2)
        if self.isEnabled() and self._value != self._origin:
            first, last = sorted((self._x(self._origin), self._x(self._value)))
            first = 1.0 if self._origin == self._low else first
            painter.setBrush(theme.colour("border" if self._is_default else "accent"))
            painter.drawRect(QRectF(QPointF(first, track.top()), QPointF(last, track.bottom())))

    def _paint_mark(self, painter: QPainter, middle: float) -> None:
        if self._mark is not None and self._low <= self._mark <= self._high:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text"))
            painter.drawRect(QRectF(self._x(self._mark) - 1, middle - 8, 2, 16))

    def _paint_handle(self, painter: QPainter, middle: float) -> None:
        centre = QPointF(self._x(self._value), middle)
        accent = theme.colour("accent" if self.isEnabled() else "disabled")
        if self.hasFocus():
            ring = theme.colour("accent")
            ring.setAlphaF(0.28)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ring)
            painter.drawEllipse(centre, _HANDLE + 3, _HANDLE + 3)
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(theme.colour("secondary") if self._is_default and not self.hasFocus() else accent)
        pen.setWidthF(2.0)
        painter.setPen(pen)
        painter.setBrush(accent if self._pressed or self.hasFocus() else theme.colour("card"))
        painter.drawEllipse(centre, _HANDLE - 1, _HANDLE - 1)

    def _paint_ends(self, painter: QPainter) -> None:
        painter.setFont(theme.small_font(self.font()))
        painter.setPen(theme.colour("secondary"))
        below = QRectF(0, 19, self.width(), self.height() - 19)
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(below, top | Qt.AlignmentFlag.AlignLeft, self._ends[0])
        painter.drawText(below, top | Qt.AlignmentFlag.AlignRight, self._ends[1])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the scheme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self.update()
        super().changeEvent(event)
