"""The parts the panels are made of: a scrolling column of cards, rows of facts, lists of findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.theme import SPACE
from orthodesign.foundation.findings import Finding, Severity

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Column(QScrollArea):
    """A panel: cards under one another, scrolling when the window is low."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self.column.setSpacing(SPACE)
        self.column.addStretch(1)
        self.setWidget(inside)

    def add(self, widget: QWidget) -> None:
        """Another card at the end."""
        self.column.insertWidget(self.column.count() - 1, widget)


class Card(QFrame):
    """A titled card."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE + 4)
        self.column.setSpacing(SPACE)
        self.head = QHBoxLayout()
        self.title = QLabel(title, self)
        self.title.setFont(theme.heading_font())
        self.head.addWidget(self.title, 1)
        self.column.addLayout(self.head)


class Facts(QWidget):
    """Rows of a name and a value; figures stand under each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_rows(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """``rows``: name, value, and what the tooltip says."""
        wanted = list(rows)
        while len(self._rows) < len(wanted):
            name, value = QLabel(self), QLabel(self)
            theme.set_role(name, "quiet")
            value.setFont(theme.number_font())
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setMinimumWidth(40)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(name, len(self._rows), 0)
            self._grid.addWidget(value, len(self._rows), 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append((name, value))
        for number, (name, value) in enumerate(self._rows):
            shown = number < len(wanted)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(wanted[number][0])
                value.setText(wanted[number][1])
                name.setToolTip(wanted[number][2])
                value.setToolTip(wanted[number][2])


class FindingRow(QWidget):
    """One finding: icon, sentence, source on hover, and the way to its place."""

    def __init__(self, finding: Finding, show: Callable[[Finding], None] | None, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        icon = QLabel(self)
        icon.setPixmap(theme.pixmap(theme.severity_icon(finding.severity), finding.severity.value, 16))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        sentence = words.finding(finding)
        text = QLabel(sentence, self)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setToolTip("\n".join(part for part in (finding.code, finding.source) if part))
        text.setMinimumWidth(40)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        text.setSizePolicy(policy)
        row.addWidget(text, 1)
        self.setAccessibleName(sentence)
        if show is not None and (finding.place is not None or finding.about):
            button = QToolButton(self)
            theme.set_role(button, "flat")
            button.setText(self.tr("Show me"))
            button.setAccessibleName(self.tr("Show where: {sentence}").format(sentence=sentence))
            button.clicked.connect(lambda: show(finding))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


class Findings(QWidget):
    """A list of findings, the gravest first; rebuilt only when it differs."""

    wanted = Signal(object)
    """The finding whose place is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._shown: tuple[Finding, ...] | None = None
        self.leads = True

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is listed."""
        return self._shown or ()

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """List these."""
        wanted = tuple(sorted(findings, key=lambda finding: _ORDER.index(finding.severity)))
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for finding in wanted:
            self._column.addWidget(FindingRow(finding, self.wanted.emit if self.leads else None, self))


def quiet(text: str, parent: QWidget | None = None) -> QLabel:
    """A line of secondary text that may wrap."""
    label = QLabel(text, parent)
    theme.set_role(label, "quiet")
    label.setWordWrap(True)
    label.setMinimumWidth(40)
    return label
