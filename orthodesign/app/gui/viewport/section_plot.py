"""The drawing of a section: equal millimetres both ways, a scale that stays, a ruler for the mouse."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from orthodesign.app.gui.viewport.colours import round_ticks
from orthodesign.app.gui.viewport.cutting import Floats, Section, reading
from orthodesign.app.gui.viewport.legend import tabular
from orthodesign.app.gui.viewport.look import DEVICE, SKIN
from orthodesign.foundation.sections import Curve

_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 14, 8, 20
# air round what is shown, mm: above it, room to see where the foot is
_BESIDE, _ABOVE, _BELOW = 6.0, 14.0, 3.0
_LEAST_HEIGHT = 30.0
_CLOSEST = 8.0
_WHEEL_STEP = 0.87


class SectionPlot(QWidget):
    """Draws a ``Section``; x right and z up, in mm."""

    read = Signal(object)
    """A ``Reading`` under the cursor, or None once it is off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section: Section | None = None
        self.foot_colour, self.device_colour = QColor(SKIN.colour), QColor(DEVICE.colour)
        self._frame: Floats | None = None
        self._cursor: QPointF | None = None
        self._ruler: tuple[Floats, Floats] | None = None
        self._measuring = self._zoomed = False
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumHeight(96)

    def show_section(self, section: Section | None) -> None:
        """Draw another section. What is framed grows when it must, and never shrinks by itself."""
        if section is None or (self.section is not None and section.axis != self.section.axis):
            self._frame, self._ruler, self._zoomed = None, None, False
        self.section = section
        if not self._zoomed:
            self._frame = grown(self._frame, section)
        self._tell()
        self.update()

    def reset_frame(self) -> None:
        """Frame what is shown now: after another foot or device."""
        self._frame, self._ruler, self._zoomed = grown(None, self.section), None, False
        self.update()

    @property
    def ruler(self) -> float | None:
        """Length of the measure that was dragged, mm."""
        return None if self._ruler is None else float(np.linalg.norm(self._ruler[1] - self._ruler[0]))

    @property
    def scale(self) -> float:
        """Pixels per mm, the same both ways."""
        if self._frame is None:
            return 1.0
        size = np.maximum(self._frame[1] - self._frame[0], 1e-6)
        box = self._box()
        return max(min(box.width() / size[0], box.height() / size[1]), 1e-3)

    def pixel(self, point: Floats) -> QPointF:
        """Where (across, z) mm is drawn."""
        x, y = self._pixels(np.atleast_2d(point))[0]
        return QPointF(float(x), float(y))

    def place(self, pixel: QPointF) -> Floats:
        """(2,) across and z, mm, of a pixel."""
        box, middle, turned = self._box(), self._middle(), self._turn()
        across = (pixel.x() - box.center().x()) / self.scale * turned + middle[0]
        return np.array([across, middle[1] - (pixel.y() - box.center().y()) / self.scale])

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _middle(self) -> Floats:
        return np.zeros(2) if self._frame is None else self._frame.mean(axis=0)

    def _turn(self) -> float:
        """−1 where across runs to the left: +Y is the patient's left, and this is seen from behind."""
        return -1.0 if self.section is not None and self.section.axis == "x" else 1.0

    def _pixels(self, points: Floats) -> Floats:
        box, away = self._box(), (points - self._middle()) * self.scale
        x = box.center().x() + away[:, 0] * self._turn()
        return np.stack([x, box.center().y() - away[:, 1]], axis=1)

    def _tell(self) -> None:
        if self._cursor is None or self.section is None:
            self.read.emit(None)
        else:
            self.read.emit(reading(self.section, float(self.place(self._cursor)[0])))

    # Drawing -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setFont(tabular(self.font(), max(self.font().pointSizeF() - 1, 7.0)))
        if self.section is None or self._frame is None:
            painter.setPen(self._ink(0.6))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing is cut here"))
            return
        self._draw_ruled_ground(painter, self.section)
        painter.save()
        painter.setClipRect(self._box().adjusted(-4, -_TOP, 4, 4))
        self._draw_device(painter, self.section.device)
        self._draw_foot(painter, self.section.foot)
        self._draw_cursor(painter, self.section)
        painter.restore()
        self._draw_ruler(painter)

    def _ink(self, strength: float) -> QColor:
        colour = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        colour.setAlphaF(strength)
        return colour

    def _draw_ruled_ground(self, painter: QPainter, section: Section) -> None:
        box, low, high = self._box(), self.place(self._box().bottomLeft()), self.place(self._box().topRight())
        metrics = QFontMetricsF(painter.font())
        ground = section.ground or 0.0
        for z in round_ticks(low[1] - ground, high[1] - ground, max(3, int(box.height() / 24))):
            y = self.pixel(np.array([0.0, z + ground])).y()
            painter.setPen(QPen(self._ink(0.10), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(self._ink(0.6))
            slot = QRectF(0, y - metrics.height() / 2, _LEFT - 6, metrics.height())
            painter.drawText(slot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _figure(z))
        across = sorted((float(low[0]), float(high[0])))
        for value in round_ticks(across[0], across[1], max(2, int(box.width() / 60))):
            x = self.pixel(np.array([value, 0.0])).x()
            painter.setPen(QPen(self._ink(0.06), 1))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.setPen(self._ink(0.6))
            slot = QRectF(x - 40, box.bottom() + 3, 80, metrics.height())
            painter.drawText(slot, Qt.AlignmentFlag.AlignHCenter, _figure(value))
        if section.ground is not None:
            y = self.pixel(np.array([0.0, section.ground])).y()
            painter.setPen(QPen(self._ink(0.7), 1.4))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        self._draw_ends(painter, section, box)

    def _draw_ends(self, painter: QPainter, section: Section, box: QRectF) -> None:
        words = {
            ("x", "right"): (self.tr("medial"), self.tr("lateral")),
            ("x", "left"): (self.tr("lateral"), self.tr("medial")),
            ("x", None): (self.tr("left"), self.tr("right")),
        }.get((section.axis, section.side), (self.tr("heel"), self.tr("toe")))
        painter.setPen(self._ink(0.5))
        inside = box.adjusted(4, 0, -4, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words[0])
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, words[1])

    def _draw_device(self, painter: QPainter, curves: tuple[Curve, ...]) -> None:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for curve in curves:
            path.addPolygon(self._polygon(curve))
            if curve.closed:
                path.closeSubpath()
        inside = QColor(self.device_colour)
        inside.setAlphaF(0.62)
        edge = self.device_colour.darker(150) if self._is_light() else self.device_colour.lighter(120)
        painter.setBrush(inside)
        painter.setPen(QPen(edge, 1.4))
        painter.drawPath(path)

    def _draw_foot(self, painter: QPainter, curves: tuple[Curve, ...]) -> None:
        colour = self.foot_colour.darker(125) if self._is_light() else self.foot_colour
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        for curve in curves:
            line = self._polygon(curve)
            if curve.closed:
                painter.drawPolygon(line)
            else:
                painter.drawPolyline(line)

    def _polygon(self, curve: Curve) -> QPolygonF:
        return QPolygonF([QPointF(x, y) for x, y in self._pixels(curve.points).tolist()])

    def _is_light(self) -> bool:
        return self.palette().color(QPalette.ColorRole.Base).lightnessF() > 0.5

    def _draw_cursor(self, painter: QPainter, section: Section) -> None:
        if self._cursor is None or self._measuring:
            return
        box, x = self._box(), self._cursor.x()
        painter.setPen(QPen(self._ink(0.35), 1))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        found = reading(section, float(self.place(self._cursor)[0]))
        painter.setPen(Qt.PenStyle.NoPen)
        for z, colour in ((found.top, self.device_colour), (found.sole, self.foot_colour)):
            if z is not None:
                painter.setBrush(colour.darker(140) if self._is_light() else colour)
                painter.drawEllipse(QPointF(x, self.pixel(np.array([0.0, z])).y()), 3, 3)

    def _draw_ruler(self, painter: QPainter) -> None:
        if self._ruler is None or self.ruler is None:
            return
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        start, end = (self.pixel(point) for point in self._ruler)
        painter.setPen(QPen(accent, 1.6))
        painter.drawLine(start, end)
        painter.setBrush(accent)
        for point in (start, end):
            painter.drawEllipse(point, 2.5, 2.5)
        text = self.tr("{length} mm").format(length=f"{self.ruler:.1f}")
        metrics = QFontMetricsF(painter.font())
        wide, high = metrics.horizontalAdvance(text) + 12, metrics.height() + 4
        plate = QRectF(0, 0, wide, high)
        plate.moveCenter((start + end) / 2 - QPointF(0, high / 2 + 6))
        plate.moveLeft(float(np.clip(plate.left(), 2, max(self.width() - wide - 2, 2))))
        plate.moveTop(max(plate.top(), 2.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    # Mouse -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to measure; a click without a drag takes the ruler away."""
        if event.button() == Qt.MouseButton.LeftButton and self.section is not None:
            start = self.place(event.position())
            self._ruler, self._measuring = (start, start), True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Read off, or measure on."""
        self._cursor = event.position()
        if self._measuring and self._ruler is not None:
            self._ruler = self._ruler[0], self.place(event.position())
        self._tell()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The ruler stays until the next click."""
        self._measuring = False
        if self.ruler is not None and self.ruler * self.scale < 3:
            self._ruler = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Look closer; what is under the cursor stays there."""
        turned = event.angleDelta().y() or event.pixelDelta().y()
        if self._frame is None or not turned:
            return
        frame, at = self._frame, self.place(event.position())
        smallest = _CLOSEST / float((frame[1] - frame[0]).max())
        self._frame = at + (frame - at) * max(_WHEEL_STEP ** (turned / 120), smallest)
        self._zoomed = True
        self._tell()
        self.update()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Everything again."""
        self.reset_frame()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Nothing is read off without a cursor."""
        self._cursor = None
        self._tell()
        self.update()


def grown(frame: Floats | None, section: Section | None) -> Floats | None:
    """(2, 2) what must be framed: ``frame`` and the device of ``section`` with some air."""
    bounds = None if section is None else section.bounds
    if section is None or bounds is None:
        return frame
    low = bounds[0] - np.array([_BESIDE, _BELOW])
    high = bounds[1] + np.array([_BESIDE, _ABOVE])
    if section.ground is not None:
        low[1] = min(low[1], section.ground - _BELOW)
    if not section.device:
        # a foot alone goes up to the shin; its lower part is what matters
        high[1] = min(high[1], low[1] + 60.0)
    high[1] = max(high[1], low[1] + _LEAST_HEIGHT)
    if frame is not None:
        low, high = np.minimum(low, frame[0]), np.maximum(high, frame[1])
    return np.stack([low, high])


def _figure(value: float) -> str:
    return f"{value:g}".replace("-", "−")
