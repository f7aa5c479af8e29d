"""The fonts: the system's own, in three weights of voice."""

from __future__ import annotations

from PySide6.QtGui import QFont, QGuiApplication


def number_font(base: QFont | None = None) -> QFont:
    """The font for numbers: all figures equally wide, so that nothing dances while one changes."""
    font = QFont(base or QGuiApplication.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    # said outright, or a bold parent would be inherited
    font.setWeight(font.weight())
    return font


def small_font(base: QFont | None = None) -> QFont:
    """The font for notes beside a value: a little smaller, figures equally wide."""
    font = number_font(base)
    font.setPointSizeF(font.pointSizeF() * 0.89)
    return font


def heading_font(base: QFont | None = None) -> QFont:
    """The font of group headers: as large as text, half bold."""
    font = QFont(base or QGuiApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font
