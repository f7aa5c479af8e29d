"""Ctrl+K: type a few letters of what is wanted, Enter does it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from orthodesign.app.gui import theme
from orthodesign.app.gui.theme import SPACE

_KEYS = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 4 * SPACE


class CommandList(QFrame):
    """A search over every action that can be done now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._window = parent.window()
        theme.set_role(self, "popover")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(theme.ICON, theme.ICON))
        self.list.setItemDelegate(_Lines(self.list))
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._do)
        self.list.itemClicked.connect(lambda item: self._do())
        self.field.installEventFilter(self)

    def open(self, actions: Iterable[QAction]) -> None:
        """Offer these actions, over the middle of the window."""
        self.list.clear()
        for action in actions:
            if not action.isEnabled():
                continue
            name = action.text().split("\t")[0].replace("&", "")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QListWidgetItem(_icon(action), name)
            item.setData(Qt.ItemDataRole.UserRole, action)
            item.setData(_KEYS, keys)
            self.list.addItem(item)
        self.field.clear()
        self._narrow("")
        window = self._window
        self.resize(420, 380)
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle.x() - self.width() // 2, window.mapToGlobal(window.rect().topLeft()).y() + 96)
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrows move in the list while typing goes on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            said = f"{item.text()} {item.data(_KEYS)}".casefold()
            fits = all(word in said for word in wanted)
            item.setHidden(not fits)
            if fits and first is None:
                first = row
        self.list.setCurrentRow(-1 if first is None else first)

    def _step(self, step: int) -> None:
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += step

    def _do(self) -> None:
        item = self.list.currentItem()
        self.hide()
        if item is not None and not item.isHidden():
            item.data(Qt.ItemDataRole.UserRole).trigger()


class _Lines(QStyledItemDelegate):
    """Rows of one height, the shortcut at their end."""

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high with an icon as without."""
        return QSize(
            super().sizeHint(option, index).width(), max(_HEIGHT, option.fontMetrics.height() + SPACE)
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row as usual, then its keys."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(theme.colour("secondary"))
        inside = option.rect.adjusted(0, 0, -SPACE, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, align, str(index.data(_KEYS) or ""))
        painter.restore()


def _icon(action: QAction) -> QIcon:
    """The action's icon; room for one where it has none, so that all names begin in one line."""
    if not action.icon().isNull():
        return action.icon()
    nothing = QPixmap(theme.ICON, theme.ICON)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)
