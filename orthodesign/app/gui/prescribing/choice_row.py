"""The row of a choice: buttons side by side, or a list where there are many."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing.arrangement import MOST_BUTTONS
from orthodesign.app.gui.prescribing.facts import Shown
from orthodesign.app.gui.prescribing.row import ParameterRow
from orthodesign.prescription import Parameter


class ChoiceRow(ParameterRow):
    """One of a few named choices."""

    def __init__(self, parameters: tuple[Parameter, ...], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parameters, title, parent)
        self.parameter = parameters[0]
        self.segments: theme.Segments | None = None
        self.list: ChoiceList | None = None
        if len(self.parameter.choices) <= MOST_BUTTONS:
            self._make_segments()
        else:
            self._make_list()

    def _make_segments(self) -> None:
        parameter = self.parameter
        options = [(name, words.choice(parameter, name)) for name in parameter.choices]
        self.segments = theme.Segments(options)
        self.segments.setAccessibleName(self.title)
        for name in parameter.choices:
            button = self.segments.button(name)
            button.setAccessibleName(f"{self.title}: {words.choice(parameter, name)}")
        self.segments.chosen.connect(self._chosen)
        self.body.addWidget(self.segments)
        self.setFocusProxy(self.segments.button(parameter.choices[0]))

    def _make_list(self) -> None:
        self.list = ChoiceList()
        for name in self.parameter.choices:
            self.list.addItem(words.choice_note(self.parameter, name), name)
        self.list.setAccessibleName(self.title)
        self.list.activated.connect(lambda _index: self._chosen(str(self.list.currentData())))
        self.body.addWidget(self.list)
        self.setFocusProxy(self.list)

    def _display(self, shown: Shown) -> None:
        value = shown.values[0]
        if self.segments is not None:
            self.segments.set_value(str(value))
            default = self.parameter.default
            theme.set_look(self.segments.button(str(default)), "tone", "default")
        elif self.list is not None:
            self.list.setCurrentIndex(self.list.findData(value))

    def _chosen(self, name: str) -> None:
        if self.shown is None or name != self.shown.values[0]:
            self.changed.emit(self.parameter.name, name, "once")


class ChoiceList(QComboBox):
    """A list that the wheel scrolls past, unless it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
