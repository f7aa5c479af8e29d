"""What is written over the picture: scale bar, which way is which, handles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from orthodesign.app.gui.viewport.camera import Sight
from orthodesign.app.gui.viewport.legend import tabular

_EDGE = 16
_BAR_LEAST = 70
_CUE = 26.0
DOT = 6.0


@dataclass(frozen=True)
class Dot:
    """A handle on the screen: where, how named, and whether something stands before it."""

    id: str
    x: float
    y: float
    label: str
    colour: str
    behind: bool
    quiet: bool = False


class Overlay(QWidget):
    """A pane over the canvas that lets every click through."""

    def __init__(self, dots: Callable[[Sight], Iterable[Dot]], parent: QWidget) -> None:
        """``dots`` finds the handles; asked once a frame, for what hides them may take a while to know."""
        super().__init__(parent)
        self._dots = dots
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.sight: Sight | None = None
        self.side: str | None = None
        self.active: str | None = None
        self._ink, self._ground = QColor("#22303a"), QColor("#f4f5f6")

    def set_theme(self, ground: QColor, ink: QColor) -> None:
        """Colours of what is behind and of writing."""
        self._ground, self._ink = ground, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        if self.sight is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font(), max(self.font().pointSizeF() - 1, 7.0)))
        if self.side != FILE:
            self._draw_scale_bar(painter, self.sight)
        self._draw_directions(painter, self.sight)
        for dot in sorted(self._dots(self.sight), key=lambda dot: dot.id == self.active):
            self._draw_dot(painter, dot)

    def _soft(self, strength: float) -> QColor:
        colour = QColor(self._ink)
        colour.setAlphaF(strength)
        return colour

    def _draw_scale_bar(self, painter: QPainter, sight: Sight) -> None:
        length, text = scale_bar(sight.mm_per_pixel)
        wide = length / sight.mm_per_pixel
        left, y = float(_EDGE), self.height() - float(_EDGE)
        painter.setPen(QPen(self._soft(0.75), 1.5))
        painter.drawPolyline(
            [QPointF(left, y - 5), QPointF(left, y), QPointF(left + wide, y), QPointF(left + wide, y - 5)]
        )
        painter.setPen(self._soft(0.8))
        high = QFontMetricsF(painter.font()).height()
        box = QRectF(left, y - 4 - high, wide, high)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)

    def _draw_directions(self, painter: QPainter, sight: Sight) -> None:
        """A small cross of named arms; an arm that points at the eye has no word."""
        metrics = QFontMetricsF(painter.font())
        words = direction_words(self.side)
        room = max(metrics.horizontalAdvance(word) for word in words)
        middle = np.array([_EDGE + room + _CUE + 5, _EDGE + metrics.height() + _CUE])
        turn = np.array([sight.pose.right, -sight.pose.up])
        arms = [(turn @ np.array(axis, float), word) for axis, word in zip(_AXES, words, strict=True)]
        for arm, word in arms:
            length = float(np.hypot(*arm))
            if length < 0.12:
                continue
            end = middle + arm * _CUE
            painter.setPen(QPen(self._soft(0.38 * min(1.0, length * 2)), 1.4))
            painter.drawLine(QPointF(*middle), QPointF(*end))
            if length < 0.45:
                continue
            wide, high = metrics.horizontalAdvance(word), metrics.height()
            at = end + arm / length * np.array([wide / 2 + 5, high / 2 + 1])
            painter.setPen(self._soft(0.72 * min(1.0, (length - 0.35) * 4)))
            painter.drawText(
                QRectF(at[0] - wide / 2 - 2, at[1] - high / 2, wide + 4, high),
                Qt.AlignmentFlag.AlignCenter,
                word,
            )

    def _draw_dot(self, painter: QPainter, dot: Dot) -> None:
        active = dot.id == self.active
        colour = QColor(dot.colour)
        at = QPointF(dot.x, dot.y)
        size = DOT + (2.0 if active else 0.0)
        if dot.behind and not active:
            colour.setAlphaF(0.7)
            painter.setPen(QPen(colour, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, size - 1.5, size - 1.5)
        else:
            if active:
                halo = QColor(colour)
                halo.setAlphaF(0.25)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(halo)
                painter.drawEllipse(at, size + 5, size + 5)
            painter.setPen(QPen(QColor("white"), 1.8))
            painter.setBrush(colour)
            painter.drawEllipse(at, size, size)
        if dot.label and (active or not (dot.behind or dot.quiet)):
            self._draw_label(painter, dot, size)

    def _draw_label(self, painter: QPainter, dot: Dot, size: float) -> None:
        metrics = QFontMetricsF(painter.font())
        wide, high = metrics.horizontalAdvance(dot.label) + 10, metrics.height() + 3
        left = dot.x + size + 5
        if left + wide > self.width() - 4:
            left = dot.x - size - 5 - wide
        box = QRectF(left, dot.y - high / 2, wide, high)
        plate = QColor(self._ground)
        plate.setAlphaF(0.82)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, dot.label)


_AXES = ((1, 0, 0), (-1, 0, 0), (0, 1, 0), (0, -1, 0), (0, 0, 1))


# In place of a side: what is shown lies as in its file, of which nobody knows what is up, nor the unit
FILE = "file"


def direction_words(side: str | None) -> tuple[str, str, str, str, str]:
    """Words for +X, −X, +Y, −Y, +Z: medial is +Y on a right foot, −Y on a left one."""
    if side == FILE:
        return "X", "−X", "Y", "−Y", "Z"
    toe = QCoreApplication.translate("directions", "toe")
    heel = QCoreApplication.translate("directions", "heel")
    up = QCoreApplication.translate("directions", "up")
    if side is None:
        left = QCoreApplication.translate("directions", "left")
        right = QCoreApplication.translate("directions", "right")
        return toe, heel, left, right, up
    medial = QCoreApplication.translate("directions", "medial")
    lateral = QCoreApplication.translate("directions", "lateral")
    return (toe, heel, medial, lateral, up) if side == "right" else (toe, heel, lateral, medial, up)


def scale_bar(mm_per_pixel: float, least: float = _BAR_LEAST) -> tuple[float, str]:
    """A round length in mm that is at least ``least`` pixels long, and how to write it."""
    wanted = least * mm_per_pixel
    power = 10.0 ** np.floor(np.log10(wanted))
    length = float(next(power * k for k in (1, 2, 5, 10) if power * k >= wanted * (1 - 1e-9)))
    return length, f"{length / 10:g} cm" if length >= 10 else f"{length:g} mm"
