"""A drawing from ``resources/drawings``, in the colours of the scheme."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.foundation.files import resource

# A drawing names its colours, fill="@device", and its words, %medial%. These colours are mixed
_MIXED = {
    "device": ("device", "card", 0.55),
    "added": ("accent", "card", 0.45),
    "foot": ("skin", "card", 0.30),
    "foot-line": ("skin", "text", 0.70),
}
_WORDS = re.compile(r"%([a-z -]+)%")
_TOKEN = re.compile(r"@([a-z-]+)")


def tinted(name: str) -> str:
    """The SVG of a drawing, its named colours put in."""
    source = resource("drawings", f"{name}.svg").read_text("utf-8")
    said = _WORDS.sub(lambda match: html.escape(words.translated(match.group(1))), source)
    return _TOKEN.sub(lambda match: _tint(match.group(1)), said)


def _tint(name: str) -> str:
    if name in _MIXED:
        front, back, share = _MIXED[name]
        return theme.blend(theme.colour(front), theme.colour(back), share).name()
    return theme.colour(name).name()


class Drawing(QWidget):
    """Shows one drawing as wide as there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._renderer = QSvgRenderer(QByteArray(tinted(name).encode()), self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier.changed.connect(self._retint)

    def _retint(self) -> None:
        self._renderer.load(QByteArray(tinted(self._name).encode()))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size it was drawn for."""
        return self._renderer.defaultSize()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it in the middle."""
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()
