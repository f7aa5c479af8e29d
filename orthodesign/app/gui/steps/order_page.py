"""The lab's order form, made from its declaration and kept with the case."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from orthodesign.app.gui import words
from orthodesign.app.gui.steps.cards import Card, Column, quiet
from orthodesign.app.gui.theme import SPACE
from orthodesign.case import CaseError
from orthodesign.case.order import Order

# What the package fills in itself where nothing is said of it
_COMPLETED = (
    "patient_code",
    "pairs",
    "feet_scanned",
    "scan_method",
    "device_type",
    "leg_length_difference",
)


class OrderPage(Column):
    """Every field of the form, in its groups. Shows an order, and asks for another."""

    changed = Signal(object)
    """The whole order, with one field changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = Order()
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._refusals: dict[str, QLabel] = {}
        said = self.tr("Kept with the case, and printed for the lab. What stays empty stays open.")
        self.add(quiet(said, self))
        cards: dict[str, tuple[Card, QFormLayout]] = {}
        for one in fields(Order):
            group = one.metadata["group"]
            if group not in cards:
                cards[group] = self._made_card(group)
            self._add(one.name, one.metadata, *cards[group])

    def _made_card(self, group: str) -> tuple[Card, QFormLayout]:
        card = Card(words.translated(group), self)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        card.column.addLayout(form)
        self.add(card)
        return card, form

    def _add(self, name: str, about: Any, card: Card, form: QFormLayout) -> None:  # noqa: ANN401
        label = words.translated(about["label"]) + (f" ({about['unit']})" if about["unit"] else "")
        field: QLineEdit | QPlainTextEdit
        if name == "notes":
            field = QPlainTextEdit(card)
            field.setTabChangesFocus(True)
            field.setFixedHeight(88)
            field.textChanged.connect(lambda: self._tell(name, field.toPlainText()))
        else:
            field = QLineEdit(card)
            field.editingFinished.connect(lambda: self._tell(name, field.text()))
            if about["day"]:
                field.setPlaceholderText(self.tr("year-month-day"))
            elif name in _COMPLETED:
                field.setPlaceholderText(self.tr("as the case says"))
        if about["personal"]:
            field.setToolTip(
                self.tr("Says who the patient is: goes into a package only where that is chosen.")
            )
        field.setAccessibleName(label)
        field.setMinimumWidth(120)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = QLabel(label, card)
        said.setWordWrap(True)
        said.setBuddy(field)
        form.addRow(said, field)
        refusal = quiet("", card)
        refusal.hide()
        form.addRow(refusal)
        self.fields[name], self._refusals[name] = field, refusal

    def show_order(self, order: Order) -> None:
        """Show what is kept; a field being typed in is left alone."""
        self._order = order
        for name, field in self.fields.items():
            said = _said(getattr(order, name))
            shown = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            if shown == said or field.hasFocus():
                continue
            field.blockSignals(True)
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(said)
            else:
                field.setText(said)
            field.blockSignals(False)
            self._refusals[name].hide()

    def _tell(self, name: str, typed: str) -> None:
        refusal = self._refusals[name]
        refusal.hide()
        if typed.strip() == _said(getattr(self._order, name)):
            return
        try:
            meant: dict[str, Any] = {name: self._meant(name, typed.strip())}
            order = replace(self._order, **meant)
        except CaseError as error:
            refusal.setText(words.sentence(error))
            refusal.show()
            return
        self._order = order
        self.changed.emit(order)

    def _meant(self, name: str, typed: str) -> str | float | int | None:
        """What was typed, as the form keeps it. Raises CaseError for what is no number."""
        if not typed:
            return None
        declared = Order.__annotations__[name]
        if declared.startswith("str"):
            return typed
        try:
            number = float(typed.replace(",", "."))
        except ValueError:
            raise CaseError(self.tr("“{0}” is not a number.").format(typed)) from None
        if not declared.startswith("int"):
            return number
        if not number.is_integer():
            raise CaseError(self.tr("“{0}” is not a whole number.").format(typed))
        return int(number)


def _said(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
