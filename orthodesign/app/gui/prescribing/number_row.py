"""The row of a number: slider and field, quick picks, what the scan says, the realised dose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing.arrangement import QUICK_PICKS
from orthodesign.app.gui.prescribing.facts import Shown
from orthodesign.app.gui.prescribing.notes import Dose, DoseMark
from orthodesign.app.gui.prescribing.number_field import NumberField
from orthodesign.app.gui.prescribing.row import ParameterRow
from orthodesign.app.gui.prescribing.scale_slider import ScaleSlider
from orthodesign.prescription import Parameter


class NumberRow(ParameterRow):
    """A number with limits."""

    def __init__(self, parameters: tuple[Parameter, ...], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parameters, title, parent)
        parameter = parameters[0]
        self.parameter = parameter
        self._before: tuple[str, object] = (parameter.name, None)
        self.slider = ScaleSlider(parameter.step or 1.0)
        self.field = NumberField(parameter)
        self.dose = DoseMark()
        # one column for what is prescribed and, below it, what is realised
        for part in (self.field, self.dose):
            part.setFixedWidth(max(self.field.sizeHint().width(), self.dose.sizeHint().width()))
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.head.addWidget(self.field)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        line.addWidget(self.slider, 1)
        line.addWidget(self.dose, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.extra = QHBoxLayout()
        self.extra.setSpacing(theme.SPACE_HALF)
        self.body.addLayout(self.extra)
        self._picks: dict[float, QToolButton] = {}
        self._make_picks()
        self.said_by_foot: QLabel | None = None
        if parameter.is_optional:
            self.said_by_foot = quiet_label()
            self.extra.addWidget(self.said_by_foot, 1)
        self.slider.setAccessibleName(title)
        self.setFocusProxy(self.field)
        self.slider.gesture.connect(self._gesture)
        self.slider.given_back.connect(self._give_back)
        self.slider.reset_asked.connect(self.reset)
        self.field.entered.connect(self._entered)
        self.field.refused.connect(self.say_refusal)
        self.field.accepted_again.connect(lambda: self.say_refusal(""))
        self.field.reset_asked.connect(self.reset)
        self.field.stepped.connect(self._field_stepped)
        self._scale()

    @property
    def is_gesturing(self) -> bool:
        """Whether the slider is being dragged."""
        return self.slider.is_gesturing

    def show_dose(self, dose: Dose | None, *, is_measuring: bool = False) -> None:
        """Show the realised dose beside the slider."""
        if dose is not None:
            self.dose.show_dose(dose)
        elif is_measuring:
            self.dose.show_measuring()
        else:
            self.dose.show_nothing()

    def _display(self, shown: Shown) -> None:
        value, scanned = shown.values[0], shown.facts.scanned(self.parameter)
        left_to_foot = value is None
        number = scanned if left_to_foot else value
        if self.parameter.is_optional:
            self._scale(scanned)
            if self.said_by_foot is not None:
                self.said_by_foot.setText(self._foot_says(scanned, left_to_foot=left_to_foot))
        if isinstance(number, (int, float)):
            self.slider.show_value(float(number), is_default=value == self.parameter.default)
            self.field.show_value(float(number), left_to_foot=left_to_foot)
        else:
            self.slider.show_value(sum(self.parameter.limits) / 2, is_default=True)
            self.field.show_value(None, left_to_foot=True)
        for pick, button in self._picks.items():
            button.setChecked(value == pick)
            theme.set_look(button, "tone", "default" if pick == self.parameter.default else "changed")
        self.slider.setAccessibleDescription(words.text(self.parameter, value))

    def _foot_says(self, scanned: float | None, *, left_to_foot: bool) -> str:
        meaning = words.translated(self.parameter.default_meaning)
        if scanned is None:
            return meaning if left_to_foot else ""
        said = words.number(self.parameter, scanned) + words.unit(self.parameter)
        return meaning if left_to_foot else self.tr("{0}: {1}").format(meaning, said)

    def _scale(self, scanned: float | None = None) -> None:
        parameter = self.parameter
        low, high = parameter.limits
        ends = (words.bare(low), words.bare(high))
        if words.is_tilt(parameter):
            ends = (words.text(parameter, low), words.text(parameter, high))
        neutral = parameter.neutral
        origin = neutral if isinstance(neutral, float) and parameter.role == "correction" else low
        self.slider.set_scale(
            low,
            high,
            calm=(parameter.warn_low, parameter.warn_high),
            mark=scanned,
            origin=origin if scanned is None else scanned,
            ends=ends,
        )

    def _make_picks(self) -> None:
        for pick in QUICK_PICKS.get(self.parameter.name, ()):
            button = QToolButton()
            button.setText(f"{pick:g}")
            button.setFont(theme.small_font())
            button.setProperty("role", "chip")
            button.setCheckable(True)
            button.setAutoExclusive(False)
            said = words.text(self.parameter, pick)
            button.setToolTip(said)
            button.setAccessibleName(f"{self.title} {said}")
            button.setMinimumWidth(30)
            button.clicked.connect(lambda _checked, value=pick: self._picked(value))
            self._picks[pick] = button
            self.extra.addWidget(button)
        if self._picks:
            self.extra.addStretch(1)

    def pick_button(self, value: float) -> QToolButton:
        """The quick pick of that value."""
        return self._picks[value]

    def _picked(self, value: float) -> None:
        now = self.shown.values[0] if self.shown else None
        self._picks[value].setChecked(now == value)  # it shows what is prescribed, not what was pressed
        self._entered(value)

    def _entered(self, value: float) -> None:
        if self.shown is None or value != self.shown.values[0]:
            self.changed.emit(self.parameter.name, value, "once")

    def _field_stepped(self, steps: int) -> None:
        self._entered(self.slider.stepped(steps))

    def _gesture(self, value: float, phase: str) -> None:
        if phase == "begin":
            self._before = self._begun()
            self.changed.emit(*self._before, "begin")
            return
        name = self._before[0]
        self.field.show_value(self._as_field(name, value))
        self.changed.emit(name, self._as_value(name, value), phase)

    def _give_back(self) -> None:
        self.changed.emit(*self._before, "cancel")
        self.redisplay()

    def _begun(self) -> tuple[str, object]:
        """The name of what a gesture changes, and its value before."""
        return self.parameter.name, self.shown.values[0] if self.shown else self.parameter.default

    def _as_value(self, name: str, slider: float) -> float:
        return slider

    def _as_field(self, name: str, slider: float) -> float:
        return slider


def quiet_label() -> QLabel:
    """A small grey note."""
    label = QLabel()
    label.setFont(theme.small_font())
    label.setProperty("role", "quiet")
    label.setMinimumWidth(20)
    return label
