"""The head of the panel: which foot is edited, how the two are linked, the search field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from orthodesign.app.gui import theme


class PanelHeader(QWidget):
    """Signals what is wanted; shows what it is told."""

    linking_asked = Signal(str)
    copy_asked = Signal()
    sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE)
        self._foot = QLabel()
        self._foot.setFixedSize(20, 20)
        self._title = QLabel()
        self._title.setFont(theme.heading_font())
        self._title.setMinimumWidth(40)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.copy_button = theme.flat_button("copy-across", self.tr("Copy to the other side"))
        self.copy_button.clicked.connect(self.copy_asked)
        first.addWidget(self._foot)
        first.addWidget(self._title, 1)
        first.addWidget(self.copy_button)
        column.addLayout(first)
        self.linking = theme.Segments(
            [
                ("separate", self.tr("separate")),
                ("linked", self.tr("linked")),
                ("mirrored", self.tr("mirrored")),
            ]
        )
        self.linking.setAccessibleName(self.tr("How the two sides are linked"))
        for key, hover in {
            "separate": self.tr("A change stays on this side."),
            "linked": self.tr("The other side changes by as much; differences stay."),
            "mirrored": self.tr("Both sides have the same values."),
        }.items():
            self.linking.button(key).setToolTip(hover)
            self.linking.button(key).setAccessibleDescription(hover)
        self.linking.chosen.connect(self.linking_asked)
        column.addWidget(self.linking)
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Find a value"))
        self.search.setAccessibleName(self.tr("Find a value by its name or its help"))
        self.search.textChanged.connect(self.sought)
        column.addWidget(self.search)
        theme.notifier.changed.connect(self._retint)
        self.show_sides("left")

    def show_sides(self, sides: str) -> None:
        """Say which foot is edited: ``left``, ``right`` or ``both``."""
        if sides == self._sides:
            return
        self._sides = sides
        titles = {
            "left": self.tr("Left foot"),
            "right": self.tr("Right foot"),
            "both": self.tr("Both feet"),
        }
        across = {
            "left": self.tr("Copy to the right foot"),
            "right": self.tr("Copy to the left foot"),
            "both": self.tr("Copy to the other side"),
        }
        self._title.setText(titles[sides])
        self.copy_button.setToolTip(across[sides])
        self.copy_button.setAccessibleName(across[sides])
        self.copy_button.setEnabled(sides != "both")
        self._retint()

    def _retint(self) -> None:
        self._foot.setPixmap(theme.pixmap(f"foot-{self._sides}", "accent", 20, self.devicePixelRatioF()))


class SearchField(QLineEdit):
    """A field with a magnifying glass; Esc empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glass = self.addAction(
            theme.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.bind_icon(self._glass, "search", "secondary")
        self._clear = self.addAction(
            theme.icon("close", "secondary"), QLineEdit.ActionPosition.TrailingPosition
        )
        theme.bind_icon(self._clear, "close", "secondary")
        self._clear.setToolTip(self.tr("Show all values again"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc empties the field before it means anything else."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
