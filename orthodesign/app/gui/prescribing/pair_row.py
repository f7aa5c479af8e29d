"""The row of two names for one value: the height, and the change from the scan that leads to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing.facts import Shown
from orthodesign.app.gui.prescribing.number_field import NumberField
from orthodesign.app.gui.prescribing.number_row import NumberRow, quiet_label
from orthodesign.prescription import Parameter


class PairRow(NumberRow):
    """Shows both names on one scale; an edit goes through the one it was made with.

    The slider sets the height, unless a change is prescribed: then it keeps to the change. With no
    foot yet there is only the change.
    """

    def __init__(self, parameters: tuple[Parameter, ...], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parameters, title, parent)
        self.height_parameter, self.change_parameter = parameters
        self.change_field = NumberField(self.change_parameter)
        self.change_field.setFixedWidth(self.field.width())
        self.change_field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.change_field.entered.connect(self._change_entered)
        self.change_field.refused.connect(self.say_refusal)
        self.change_field.accepted_again.connect(lambda: self.say_refusal(""))
        self.change_field.reset_asked.connect(self.reset)
        self.change_field.stepped.connect(self._change_stepped)
        self._change_word = quiet_label()
        self._change_word.setText(self.tr("change"))
        self._change_word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.extra.addWidget(self._change_word)
        self.extra.addSpacing(theme.SPACE_HALF)
        self.extra.addWidget(self.change_field)

    @property
    def scanned(self) -> float | None:
        """The scanned height, where the foot is known."""
        return self.shown.facts.scanned(self.height_parameter) if self.shown else None

    def _display(self, shown: Shown) -> None:
        height, change = shown.values
        scanned = shown.facts.scanned(self.height_parameter)
        untouched = height is None and change == self.change_parameter.default
        self._scale_for(scanned)
        if scanned is None:
            self._display_without_foot(height, change, untouched=untouched)
            return
        if not isinstance(height, float):
            height = scanned + (change if isinstance(change, float) else 0.0)
        else:
            change = round(height - scanned, 6)
        self.field.setEnabled(True)
        self.slider.show_value(height, is_default=untouched)
        self.field.show_value(height, left_to_foot=untouched)
        self.change_field.show_value(change if isinstance(change, float) else 0.0, left_to_foot=untouched)
        self._say(scanned)
        self.slider.setAccessibleDescription(words.text(self.height_parameter, height))

    def _display_without_foot(self, height: object, change: object, *, untouched: bool) -> None:
        # a height says nothing of the change on a foot that is not known, so the slider is at rest
        known = height is None and isinstance(change, float)
        self.slider.show_value(change if known and isinstance(change, float) else 0.0, is_default=untouched)
        self.field.show_value(height if isinstance(height, float) else None, left_to_foot=untouched)
        self.change_field.show_value(
            change if known and isinstance(change, float) else None, left_to_foot=untouched
        )
        self._say(None)

    def _say(self, scanned: float | None) -> None:
        if self.said_by_foot is not None:
            said = self.tr("no scan yet")
            if scanned is not None:
                said = self.tr("scanned {0}").format(
                    words.number(self.height_parameter, scanned) + words.unit(self.height_parameter)
                )
            self.said_by_foot.setText(said)

    def _scale_for(self, scanned: float | None) -> None:
        change, height = self.change_parameter, self.height_parameter
        low, high = change.limits
        calm = (change.warn_low, change.warn_high)
        base = scanned or 0.0
        if scanned is not None:
            # the limits of both names hold
            low, high = max(base + low, height.limits[0]), min(base + high, height.limits[1])
            calm = (_shifted(calm[0], base), _shifted(calm[1], base))
        ends = (words.bare(round(low, 1)), words.bare(round(high, 1)))
        self.slider.set_scale(low, high, calm=calm, mark=base, origin=base, ends=ends)
        self.field.set_limits(low, high) if scanned is not None else self.field.set_limits(*height.limits)
        self.change_field.set_limits(
            max(change.limits[0], low - base) if scanned is not None else low,
            min(change.limits[1], high - base) if scanned is not None else high,
        )

    def _begun(self) -> tuple[str, object]:
        height, change = self.shown.values if self.shown else (None, 0.0)
        by_change = self.scanned is None or (height is None and change != self.change_parameter.default)
        if by_change:
            return self.change_parameter.name, change
        return self.height_parameter.name, height

    def _as_value(self, name: str, slider: float) -> float:
        if name == self.change_parameter.name and self.scanned is not None:
            return self._change_at(slider)
        return slider

    def _as_field(self, name: str, slider: float) -> float:
        scanned = self.scanned
        if scanned is not None:
            self.change_field.show_value(self._change_at(slider))
        return slider

    def _change_at(self, slider: float) -> float:
        """The change that leads to a height, within the limits of the change to the last bit."""
        low, high = self.change_parameter.limits
        return min(max(round(slider - (self.scanned or 0.0), 6), low), high) + 0.0

    def _field_stepped(self, steps: int) -> None:
        # with no foot the slider counts changes, and there is no height to step from
        if self.scanned is not None:
            super()._field_stepped(steps)

    def _change_entered(self, value: float) -> None:
        if self.shown is None or value != self.shown.values[1] or self.shown.values[0] is not None:
            self.changed.emit(self.change_parameter.name, value, "once")

    def _change_stepped(self, steps: int) -> None:
        step = self.change_parameter.step or 1.0
        low, high = self.change_parameter.limits
        now = self.change_field.shown_value or 0.0
        self._change_entered(min(max((round(now / step) + steps) * step, low), high))


def _shifted(limit: float | None, base: float) -> float | None:
    return None if limit is None else limit + base
