"""The help of one parameter: what it is, a drawing, its range, its warnings, its sources."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing.arrangement import DRAWINGS
from orthodesign.app.gui.prescribing.drawing import Drawing
from orthodesign.prescription import Kind, Parameter

_WIDTH = 360
_ADDRESS = re.compile(r"https?://([^/\s;]+)[^\s;]*")


class HelpPopover(QFrame):
    """Opens beside the button that asked, closes with Esc or a click elsewhere, blocks nothing."""

    def __init__(self, parameters: tuple[Parameter, ...], title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Help: {0}").format(title))
        self.setFixedWidth(_WIDTH)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_WIDE, theme.SPACE, theme.SPACE_WIDE, theme.SPACE_WIDE)
        column.setSpacing(theme.SPACE)
        column.addLayout(self._head(title))
        drawing = DRAWINGS.get(parameters[0].name)
        if drawing:
            column.addWidget(Drawing(drawing))
        for parameter in parameters:
            if len(parameters) > 1:
                column.addWidget(self._sentence(words.label(parameter), bold=True))
            column.addWidget(self._sentence(words.definition(parameter)))
            column.addWidget(self._sentence(words.help_text(parameter), quiet=True))
            column.addLayout(self._table(parameter))

    def open_beside(self, anchor: QWidget) -> None:
        """Show it level with the button, beside its column where there is room: no value is covered."""
        # words wrap only at the width they get: settle that before asking for the height
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH))
        column = _column_of(anchor)
        room = anchor.screen().availableGeometry()
        left = column.mapToGlobal(QPoint(0, 0)).x() - _WIDTH - theme.SPACE
        right = column.mapToGlobal(QPoint(column.width(), 0)).x() + theme.SPACE
        place = anchor.mapToGlobal(QPoint(anchor.width() - _WIDTH, -theme.SPACE))
        if left >= room.left():
            place.setX(left)
        elif right + _WIDTH <= room.right():
            place.setX(right)
        else:
            place += QPoint(0, anchor.height() + theme.SPACE + theme.SPACE_HALF)
        x = min(max(place.x(), room.left()), room.right() - self.width())
        y = min(place.y(), room.bottom() - self.height())
        self.move(x, max(y, room.top()))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc closes."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.close()
        else:
            super().keyPressEvent(event)

    def _head(self, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        name = QLabel(title)
        name.setFont(theme.heading_font())
        row.addWidget(name, 1)
        close = theme.flat_button("close", self.tr("Close"), size=16)
        close.clicked.connect(self.close)
        row.addWidget(close)
        return row

    def _table(self, parameter: Parameter) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_WIDE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for line, (what, said) in enumerate(self._facts(parameter)):
            key = self._sentence(what, quiet=True, small=True)
            key.setWordWrap(False)
            grid.addWidget(key, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._sentence(said, small=True), line, 1)
        return grid

    def _facts(self, parameter: Parameter) -> list[tuple[str, str]]:
        choosing = parameter.kind is Kind.CHOICE
        facts = [
            (self.tr("Choices") if choosing else self.tr("Range"), words.limits(parameter)),
            (self.tr("Default"), words.brief(parameter, parameter.default)),
        ]
        if warned := ", ".join(dict.fromkeys(self._warned(parameter))):
            facts.append((self.tr("Warns"), warned))
        if parameter.tolerance is not None:
            unit = words.unit(parameter)
            facts.append((self.tr("Met within"), f"± {parameter.tolerance:g}{unit}"))
        facts.append((self.tr("Source"), _linked(parameter.source)))
        return facts

    def _warned(self, parameter: Parameter) -> Iterator[str]:
        """Where warnings begin, those of smaller values first."""
        for caution in parameter.cautions:
            if caution.below is not None:
                beyond = self.tr("above {0}") if words.is_tilt(parameter) else self.tr("below {0}")
                yield beyond.format(words.brief(parameter, caution.below))
        for caution in parameter.cautions:
            if caution.above is not None:
                yield self.tr("above {0}").format(words.brief(parameter, caution.above))

    def _sentence(self, text: str, *, quiet: bool = False, bold: bool = False, small: bool = False) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setOpenExternalLinks(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        if bold:
            label.setFont(theme.heading_font())
        if small:
            label.setFont(theme.small_font())
        if quiet:
            label.setProperty("role", "quiet")
        return label


def _column_of(anchor: QWidget) -> QWidget:
    """The scrolling column that the button stands in, or its window."""
    part: QWidget | None = anchor
    while part is not None and not isinstance(part, QScrollArea):
        part = part.parentWidget()
    return part or anchor.window()


def _linked(source: str) -> str:
    """The sources as links by the name of their site: the whole addresses would fill the page."""
    parts = []
    for part in source.split(" ; "):
        escaped = html.escape(part if "://" in part else words.prose(part))
        parts.append(_ADDRESS.sub(lambda m: f'<a href="{m.group()}">{_site(m.group(1))}</a>', escaped))
    return ", ".join(parts)


def _site(host: str) -> str:
    return host.removeprefix("www.")
