"""What the colours mean, in mm: painted by Qt, so that it stays crisp at every scaling."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from orthodesign.app.gui.viewport.colours import ColourScale, table

_BAR, _TICK, _GAP, _LONG = 12, 4, 8, 168


def tabular(font: QFont, points: float) -> QFont:
    """``font`` at ``points`` with figures of equal width, so that numbers stand in columns."""
    made = QFont(font)
    made.setPointSizeF(points)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


class Legend(QWidget):
    """A vertical bar with ticks on round numbers; as large as it needs, hidden without a scale."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._scale: ColourScale | None = None
        self._ink = QColor("#22303a")
        self.hide()

    @property
    def scale(self) -> ColourScale | None:
        """What it explains."""
        return self._scale

    def set_scale(self, scale: ColourScale | None) -> None:
        """Explain ``scale``, or nothing."""
        if scale == self._scale:
            return
        self._scale = scale
        self.setVisible(scale is not None)
        self.resize(self.sizeHint())
        self.update()

    def set_ink(self, ink: QColor) -> None:
        """Colour of words and figures."""
        self._ink = ink
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        points = self.font().pointSizeF()
        title = tabular(self.font(), max(points - 0.5, 7.0))
        title.setWeight(QFont.Weight.DemiBold)
        return title, tabular(self.font(), max(points - 0.5, 7.0))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the title, the bar and the widest number."""
        if self._scale is None:
            return QSize(0, 0)
        title, figures = (QFontMetricsF(font) for font in self._fonts())
        widest = max(
            (figures.horizontalAdvance(self._scale.label(t)) for t in self._scale.ticks()), default=0
        )
        width = max(
            title.horizontalAdvance(self._scale.title) + 2,
            _BAR + _TICK + _GAP + widest + 2,
            figures.horizontalAdvance(self._scale.unit),
        )
        return QSize(int(width) + 4, int(_LONG + 2 * title.height() + figures.height() + _GAP))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        if self._scale is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title, figures = self._fonts()
        line = QFontMetricsF(title).height()
        right = float(self.width()) - 1
        quiet = QColor(self._ink)
        quiet.setAlphaF(0.72)
        painter.setPen(self._ink)
        painter.setFont(title)
        painter.drawText(QRectF(0, 0, right, line), Qt.AlignmentFlag.AlignRight, self._scale.title)
        painter.setFont(figures)
        painter.setPen(quiet)
        painter.drawText(QRectF(0, line, right, line), Qt.AlignmentFlag.AlignRight, self._scale.unit)
        bar = QRectF(right - _BAR, 2 * line + _GAP, _BAR, _LONG)
        self._draw_bar(painter, bar)
        self._draw_ticks(painter, bar, QFontMetricsF(figures))

    def _draw_bar(self, painter: QPainter, bar: QRectF) -> None:
        assert self._scale is not None
        colours = table(self._scale.diverging)
        low, high = (float(self._scale.share(value)) for value in (self._scale.low, self._scale.high))
        first, last = round(low * (len(colours) - 1)), round(high * (len(colours) - 1))
        used = colours[first : last + 1][::-1].copy()
        image = QImage(used.data, 1, len(used), 3, QImage.Format.Format_RGB888)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(bar, image)
        edge = QColor(self._ink)
        edge.setAlphaF(0.35)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)

    def _draw_ticks(self, painter: QPainter, bar: QRectF, figures: QFontMetricsF) -> None:
        assert self._scale is not None
        high = figures.height()
        painter.setPen(QPen(self._ink, 1))
        for value in self._scale.ticks():
            share = (value - self._scale.low) / (self._scale.high - self._scale.low)
            y = bar.bottom() - share * bar.height()
            painter.drawLine(
                QRectF(bar.left() - _TICK, y, _TICK, 0).topLeft(), QRectF(bar.left(), y, 0, 0).topLeft()
            )
            box = QRectF(0, y - high / 2, bar.left() - _TICK - 4, high)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._scale.label(value)
            )
