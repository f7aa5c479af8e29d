"""The first thing seen: what was worked on last, and three ways to begin."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orthodesign.app.gui import theme
from orthodesign.app.gui.steps.cards import quiet
from orthodesign.app.gui.theme import SPACE
from orthodesign.app.library import CaseRecord

_THUMBNAIL = QSize(72, 54)
_CASES_WIDTH = 420


class StartPage(QWidget):
    """Recent cases with a search, and the ways to begin."""

    new_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    case_wanted = Signal(object)
    forget_wanted = Signal(object)
    search_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 4 * SPACE)
        outer.setSpacing(6 * SPACE)
        outer.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(6 * SPACE)
        columns.addLayout(self._made_beginnings())
        columns.addWidget(self._made_cases())
        page = QVBoxLayout()
        page.addStretch(2)
        page.addLayout(columns, 12)
        page.addStretch(3)
        outer.addLayout(page)
        outer.addStretch(1)

    def _made_beginnings(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        name = QLabel("orthodesign", self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        column.addWidget(name)
        line = quiet(
            self.tr(
                "From a foot scan and a prescription to an insole whose corrections are what was prescribed."
            ),
            self,
        )
        line.setFixedWidth(300)
        column.addWidget(line)
        column.addSpacing(2 * SPACE)
        self.import_button = self._button(
            "import", self.tr("Import a scan"), self.import_wanted, primary=True
        )
        self.sample_button = self._button("foot-both", self.tr("Try the sample pair"), self.sample_wanted)
        self.new_button = self._button("new", self.tr("New case"), self.new_wanted)
        self.open_button = self._button("open", self.tr("Open a case"), self.open_wanted)
        for button in (self.import_button, self.sample_button, self.new_button, self.open_button):
            column.addWidget(button)
        column.addSpacing(2 * SPACE)
        column.addWidget(self._made_target())
        column.addStretch(1)
        return column

    def _made_target(self) -> QFrame:
        target = QFrame(self)
        theme.set_role(target, "card")
        inside = QVBoxLayout(target)
        inside.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        icon = QLabel(target)
        icon.setPixmap(theme.pixmap("scan", "secondary", 32))
        icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(icon)
        words = quiet(self.tr("Drop a scan or a case here\nSTL · OBJ · PLY · OFF · 3MF · GLB"), target)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(words)
        target.setFixedWidth(300)
        return target

    def _button(self, icon: str, words: str, wanted: SignalInstance, *, primary: bool = False) -> QPushButton:
        button = QPushButton(words, self)
        theme.bind_icon(button, icon, "on-accent" if primary else "text")
        button.setIconSize(QSize(theme.ICON, theme.ICON))
        button.setFixedWidth(300)
        button.setMinimumHeight(5 * SPACE)
        if primary:
            theme.set_role(button, "primary")
        button.clicked.connect(lambda: wanted.emit())
        return button

    def _made_cases(self) -> QWidget:
        box = QWidget(self)
        box.setFixedWidth(_CASES_WIDTH)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self.heading = QLabel(self.tr("Cases on this computer"), self)
        self.heading.setFont(theme.heading_font())
        column.addWidget(self.heading)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search by code, date or notes"))
        self.search.setAccessibleName(self.tr("Search cases"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.search_changed)
        column.addWidget(self.search)
        self.list = QListWidget(self)
        self.list.setIconSize(_THUMBNAIL)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Cases"))
        self.list.itemActivated.connect(
            lambda item: self.case_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
        )
        self.list.itemClicked.connect(lambda item: self.case_wanted.emit(item.data(Qt.ItemDataRole.UserRole)))
        column.addWidget(self.list, 12)
        self.none = quiet("", self)
        column.addWidget(self.none)
        self._filler = QWidget(box)
        column.addWidget(self._filler, 12)
        return box

    def show_cases(self, records: Iterable[CaseRecord]) -> None:
        """List these cases."""
        self.list.clear()
        for record in records:
            words = [record.code, record.created]
            sides = [self.tr("left") if side == "left" else self.tr("right") for side in record.scanned]
            words.append(" + ".join(sides) or self.tr("no scan"))
            second = self.tr("file not found") if record.is_missing else str(record.path.name)
            item = QListWidgetItem(" · ".join(words) + "\n" + second)
            item.setData(Qt.ItemDataRole.UserRole, Path(record.path))
            item.setToolTip(str(record.path))
            item.setIcon(_thumbnail(record.thumbnail))
            item.setSizeHint(QSize(0, _THUMBNAIL.height() + SPACE))
            if record.is_missing:
                item.setForeground(theme.colour("disabled"))
            self.list.addItem(item)
        empty = self.list.count() == 0
        self.list.setVisible(not empty)
        self.none.setVisible(empty)
        self._filler.setVisible(empty)
        searched = bool(self.search.text())
        self.none.setText(
            self.tr("No case like that.") if searched else self.tr("Saved cases will be listed here.")
        )


def _thumbnail(png: bytes) -> QIcon:
    picture = QPixmap()
    if not png or not picture.loadFromData(png):
        return theme.icon("foot-both", "secondary")
    return QIcon(picture)
