"""A value that is points: one line of numbers for each, added by hand or by a click in the view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing.facts import Shown
from orthodesign.app.gui.prescribing.row import ParameterRow
from orthodesign.prescription import Parameter

Point = tuple[float, ...]
# What a new point is where the click says nothing of it: radius and height of a usual relief
_USUAL = {"radius": 10.0, "height": 2.0}


class PointLine(QWidget):
    """The numbers of one point, and the way to take it away."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self, parameter: Parameter, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._fields: list[QDoubleSpinBox] = []
        for coordinate in parameter.coordinates:
            field = QDoubleSpinBox(self)
            field.setRange(coordinate.limit_low, coordinate.limit_high)
            field.setDecimals(1)
            field.setSingleStep(0.5)
            field.setKeyboardTracking(False)
            field.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
            field.setMinimumWidth(48)
            name = words.translated(coordinate.name)
            field.setToolTip(f"{name} ({coordinate.unit}): {words.translated(coordinate.meaning)}")
            field.setAccessibleName(self.tr("{name} of point {number}").format(name=name, number=number))
            field.valueChanged.connect(lambda _value: self.changed.emit(self.point()))
            row.addWidget(field, 1)
            self._fields.append(field)
        away = theme.flat_button("trash", self.tr("Take point {0} away").format(number), size=14)
        away.clicked.connect(self.removed)
        row.addWidget(away)

    def point(self) -> Point:
        """The numbers as they stand in the fields."""
        return tuple(field.value() for field in self._fields)

    def show_point(self, point: Point) -> None:
        """Show other numbers without telling anybody."""
        for field, value in zip(self._fields, point, strict=True):
            if not field.hasFocus() or field.value() != value:
                field.blockSignals(True)
                field.setValue(value)
                field.blockSignals(False)


class PointsRow(ParameterRow):
    """Points of one parameter. ``pick_asked`` wants the next click in the view to be a new point."""

    pick_asked = Signal(str)

    def __init__(self, parameters: tuple[Parameter, ...], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parameters, title, parent)
        self.parameter = parameters[0]
        self._lines: list[PointLine] = []
        self._heads = QHBoxLayout()
        self._heads.setSpacing(2)
        for coordinate in self.parameter.coordinates:
            head = QLabel(words.translated(coordinate.name))
            theme.set_role(head, "quiet")
            self._heads.addWidget(head, 1)
        self._heads.addSpacing(24)
        self._head_box = QWidget()
        self._head_box.setLayout(self._heads)
        self._heads.setContentsMargins(0, 0, 0, 0)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.pick = QPushButton(self.tr("Pick in the view"))
        theme.bind_icon(self.pick, "landmark")
        self.pick.clicked.connect(lambda: self.pick_asked.emit(self.parameter.name))
        self.body.addWidget(self._head_box)
        self.body.addLayout(self._list)
        self.body.addWidget(self.pick)

    def points(self) -> tuple[Point, ...]:
        """The points that are shown."""
        value = self.shown.values[0] if self.shown is not None else None
        return value if isinstance(value, tuple) else ()

    def add(self, x: float, y: float) -> None:
        """Ask for one more point, at x and y (mm, y towards medial)."""
        self._ask((*self.points(), new_point(self.parameter, x, y)))

    def focus_editor(self) -> None:
        """Put the focus on the button that adds."""
        self.pick.setFocus()

    def _ask(self, points: tuple[Point, ...]) -> None:
        empty = len(points) < max(self.parameter.fewest, 1)
        self.changed.emit(self.parameter.name, self.parameter.neutral if empty else points, "once")

    def _display(self, shown: Shown) -> None:
        points = self.points()
        while len(self._lines) > len(points):
            line = self._lines.pop()
            line.setParent(None)
            line.deleteLater()
        while len(self._lines) < len(points):
            number = len(self._lines)
            line = PointLine(self.parameter, number + 1, self)
            line.changed.connect(lambda point, number=number: self._replace(number, point))
            line.removed.connect(lambda number=number: self._remove(number))
            self._list.addWidget(line)
            self._lines.append(line)
        for line, point in zip(self._lines, points, strict=True):
            line.show_point(point)
        self._head_box.setVisible(bool(points))

    def _replace(self, number: int, point: Point) -> None:
        points = list(self.points())
        points[number] = point
        self._ask(tuple(points))

    def _remove(self, number: int) -> None:
        points = list(self.points())
        del points[number]
        self._ask(tuple(points))


def new_point(parameter: Parameter, x: float, y: float) -> Point:
    """A point of ``parameter`` at x and y, within its limits; the rest as is usual."""
    given = (x, y)
    return tuple(
        min(
            max(given[at] if at < 2 else _USUAL.get(coordinate.name, 0.0), coordinate.limit_low),
            coordinate.limit_high,
        )
        for at, coordinate in enumerate(parameter.coordinates)
    )
