"""A section of the panel: a header that folds, and rows, some tucked under others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from orthodesign.app.gui import theme
from orthodesign.app.gui.prescribing.fold import Fold
from orthodesign.app.gui.prescribing.row import ParameterRow


class SectionHeader(QToolButton):
    """Name on the left, a few words on what is prescribed inside on the right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._summary = ""
        self._is_open = True
        self.setText(title)
        self.setProperty("role", "group")
        self.setFont(theme.heading_font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def summary(self) -> str:
        """What is said on the right."""
        return self._summary

    def show_state(self, summary: str, *, is_open: bool) -> None:
        """Say this on the right, and point the arrow."""
        if (summary, is_open) != (self._summary, self._is_open):
            self._summary, self._is_open = summary, is_open
            self.setToolTip(summary)
            folded = self.tr("open") if is_open else self.tr("folded")
            self.setAccessibleName(f"{self.text()}, {folded}. {summary}")
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(120, self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The name."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 32, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw ground and focus, then arrow, name and summary."""
        title = self.text()
        painter = QPainter(self)
        self._paint_ground(painter)
        arrow = theme.pixmap(
            "chevron-down" if self._is_open else "chevron-right", "secondary", 16, self.devicePixelRatioF()
        )
        painter.drawPixmap(4, (self.height() - 16) // 2, arrow)
        painter.setFont(self.font())
        painter.setPen(theme.colour("text"))
        inside = self.rect().adjusted(26, 0, -8, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignLeft, title)
        left = self.fontMetrics().horizontalAdvance(title) + theme.SPACE_WIDE
        painter.setFont(theme.small_font())
        painter.setPen(theme.colour("secondary"))
        beside = inside.adjusted(left, 0, 0, 0)
        said = painter.fontMetrics().elidedText(self._summary, Qt.TextElideMode.ElideRight, beside.width())
        painter.drawText(beside, middle | Qt.AlignmentFlag.AlignRight, said)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour("accent"))
            pen.setWidthF(2.0)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


class Section(QWidget):
    """Rows under a header. Tucked rows stand indented under the one they belong to."""

    folded = Signal(str, bool)

    def __init__(self, key: str, title: str, *, is_open: bool) -> None:
        super().__init__()
        self.key = key
        self.rows: list[ParameterRow] = []
        self._tucks: dict[str, Fold] = {}
        self._is_wanted = is_open
        self._is_forced = False
        self._summary, self._only_folded = "", False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = SectionHeader(title)
        self.header.clicked.connect(self._toggled)
        column.addWidget(self.header)
        self.fold = Fold(is_open=is_open)
        self.fold.column.setContentsMargins(6, 0, 0, theme.SPACE)
        column.addWidget(self.fold)

    def add(self, row: ParameterRow, *, is_tucked: bool) -> None:
        """Put a row at the end."""
        self.rows.append(row)
        if not is_tucked:
            self.fold.column.addWidget(row)
            return
        tuck = Fold(is_open=False)
        tuck.column.setContentsMargins(theme.SPACE + theme.SPACE_HALF, 0, 0, 0)
        tuck.column.addWidget(row)
        self._tucks[row.names[0]] = tuck
        self.fold.column.addWidget(tuck)

    def add_beside(self, widget: QWidget) -> None:
        """Put something else under the last row: it goes where that row goes."""
        self.fold.column.addWidget(widget)

    def tuck(self, row: ParameterRow, *, is_open: bool) -> None:
        """Show or hide a tucked row."""
        self._tucks[row.names[0]].set_open(is_open)

    def is_tucked_away(self, row: ParameterRow) -> bool:
        """Whether the row waits for its correction."""
        tuck = self._tucks.get(row.names[0])
        return tuck is not None and not tuck.is_open

    def set_open(self, is_open: bool) -> None:
        """Open or fold."""
        self._is_wanted = is_open
        self._follow()

    def force_open(self, is_forced: bool) -> None:
        """Open while something is looked for, whatever is remembered."""
        self._is_forced = is_forced
        self._follow()

    @property
    def is_open(self) -> bool:
        """Whether the rows can be seen."""
        return self.fold.is_open

    def say(self, summary: str, *, only_folded: bool = False) -> None:
        """What the header says about the values inside, always or only while they cannot be seen."""
        self._summary, self._only_folded = summary, only_folded
        self._head()

    def _head(self) -> None:
        is_open = self.fold.is_open
        hidden = is_open and self._only_folded
        self.header.show_state("" if hidden else self._summary, is_open=is_open)

    def show_matching(self, matching: Iterable[ParameterRow] | None) -> None:
        """Show only these rows; None: all. Without a row the whole section goes."""
        wanted = self.rows if matching is None else list(matching)
        for row in self.rows:
            row.setVisible(row in wanted)
        self.setVisible(bool(wanted))

    def _toggled(self) -> None:
        self._is_wanted = not self.fold.is_open
        self._is_forced = False
        self._follow()
        self.folded.emit(self.key, not self._is_wanted)

    def _follow(self) -> None:
        self.fold.set_open(self._is_wanted or self._is_forced)
        self._head()
