"""The section below the 3D view: a drawing, what it reads off, and a way to move it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from orthodesign.app.gui.viewport.cutting import Reading, Section
from orthodesign.app.gui.viewport.legend import tabular
from orthodesign.app.gui.viewport.section_plot import SectionPlot

# the slider counts in these, mm
_STEP = 0.5
_PAGE = 10
# a stop lights up when the section is this near to it
_AT = 0.3


class SectionView(QWidget):
    """Shows a ``Section`` and asks for others: the owner cuts, this draws."""

    moved = Signal(float, str)
    """Position wanted, mm, and phase: begin, move or end; a key or a stop gives move, then end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = SectionPlot(self)
        self._title, self._where = QLabel(self), QLabel(self)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setAccessibleName(self.tr("Position of the section"))
        self._slider.setToolTip(self.tr("Drag to move the section; arrow keys step by 0.5 mm"))
        self._slider.setPageStep(_PAGE)
        self._stops: dict[str, tuple[float, QToolButton]] = {}
        self._numbers: dict[str, QLabel] = {}
        self._range = (0.0, 100.0)
        self._position = 0.0
        self._sliding = False
        self._lay_out()
        self.set_range(*self._range)
        self.plot.read.connect(self._show_reading)
        self._show_reading(None)
        self._slider.sliderPressed.connect(self._pressed)
        self._slider.sliderReleased.connect(self._released)
        self._slider.valueChanged.connect(self._slid)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._where.setFont(tabular(self.font(), self.font().pointSizeF()))
        head.addWidget(self._title)
        head.addWidget(self._where)
        head.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        head.addLayout(self._buttons)
        body = QHBoxLayout()
        body.setSpacing(8)
        body.addLayout(self._reading_column())
        body.addWidget(self.plot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self._slider)

    def _reading_column(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        rows = (
            ("thickness", self.tr("thickness"), self.tr("Of the device under the cursor, square to its top")),
            ("gap", self.tr("to the foot"), self.tr("From the device's top up to the scanned foot")),
            ("height", self.tr("height"), self.tr("Of the device's top above the ground")),
        )
        for row, (key, text, tip) in enumerate(rows):
            label, number = QLabel(text, self), QLabel(self)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            number.setFont(tabular(self.font(), self.font().pointSizeF()))
            # wide enough for any number, so that nothing moves when one comes
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance("−88.88 mm"))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for part in (label, number):
                part.setToolTip(tip)
            grid.addWidget(label, row, 0)
            grid.addWidget(number, row, 1)
            self._numbers[key] = number
        column = QVBoxLayout()
        column.addLayout(grid)
        column.addStretch(1)
        return column

    # What is shown -----------------------------------------------------------------------------

    def show_section(self, section: Section | None) -> None:
        """Draw a section and stand the slider at it; emits nothing."""
        self.plot.show_section(section)
        if section is not None:
            self._position = section.position
            with QSignalBlocker(self._slider):
                if not self._sliding:
                    self._slider.setValue(round((section.position - self._range[0]) / _STEP))
        self._name_place(section)

    def reset_frame(self) -> None:
        """Frame what is shown now; otherwise the scale only ever gives way."""
        self.plot.reset_frame()

    def set_range(self, low: float, high: float) -> None:
        """How far the section can go, mm."""
        self._range = low, max(high, low + _STEP)
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, round((self._range[1] - low) / _STEP))
            self._slider.setValue(round((self._position - low) / _STEP))

    def set_stops(self, stops: Mapping[str, float]) -> None:
        """Named places to jump to, mm: ``{"heel": 20.0, "arch": 110.0}``; the names are shown as given."""
        for _, button in self._stops.values():
            self._buttons.removeWidget(button)
            button.deleteLater()
        self._stops = {}
        for name, position in stops.items():
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, at=position: self._jump(at))
            self._buttons.addWidget(button)
            self._stops[name] = position, button
        self._name_place(self.plot.section)

    def set_colours(self, foot: QColor | str, device: QColor | str) -> None:
        """Colours of the foot's line and of the device."""
        self.plot.foot_colour, self.plot.device_colour = QColor(foot), QColor(device)
        self.plot.update()

    def _name_place(self, section: Section | None) -> None:
        at = None
        for name, (position, button) in self._stops.items():
            here = section is not None and abs(section.position - position) <= _AT
            button.setChecked(here)
            at = name if here else at
        self._title.setText(
            self.tr("Section") if at is None else self.tr("Section: {place}").format(place=at)
        )
        if section is None:
            self._where.clear()
        else:
            number = f"{section.position:.1f}".replace("-", "−")
            self._where.setText(self.tr("{axis} = {number} mm").format(axis=section.axis, number=number))

    def _show_reading(self, found: Reading | None) -> None:
        values = {
            "thickness": found and found.thickness,
            "gap": found and found.gap,
            "height": found and found.height,
        }
        for key, value in values.items():
            number = "–" if value is None else f"{value:.1f}".replace("-", "−")
            self._numbers[key].setText(
                self.tr("{number} mm").format(number=number) if value is not None else number
            )

    # Moving it ---------------------------------------------------------------------------------

    def _wanted(self) -> float:
        return self._range[0] + self._slider.value() * _STEP

    def _pressed(self) -> None:
        self._sliding = True
        self.moved.emit(self._position, "begin")

    def _slid(self) -> None:
        self.moved.emit(self._wanted(), "move")
        if not self._sliding:
            self.moved.emit(self._wanted(), "end")

    def _released(self) -> None:
        self._sliding = False
        self.moved.emit(self._wanted(), "end")

    def _jump(self, position: float) -> None:
        self.moved.emit(position, "move")
        self.moved.emit(position, "end")
        self._name_place(self.plot.section)
