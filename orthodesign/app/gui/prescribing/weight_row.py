"""The patient's weight beside the shell's thickness: what is usual, proposed and never applied by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.prescription import CATALOGUE, MATERIALS, Prescription
from orthodesign.prescription.proposals import HEAVIEST, LIGHTEST, thickness_for

# Below the lightest nothing is known; the field says so in words there
_UNKNOWN = LIGHTEST - 1


class WeightField(QDoubleSpinBox):
    """A number that the wheel scrolls past, unless it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class WeightRow(QWidget):
    """Asks for the weight, says which shell is usual for it, and takes it over where that is one number."""

    weight_entered = Signal(object)
    """kg, or None where it is not known."""
    thickness_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed: float | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(10 + theme.SPACE + theme.SPACE_HALF, 0, 0, theme.SPACE_HALF)
        column.setSpacing(2)
        row = QHBoxLayout()
        label = QLabel(self.tr("Body weight"), self)
        self.field = WeightField(self)
        self.field.setRange(_UNKNOWN, HEAVIEST)
        self.field.setDecimals(1)
        self.field.setSuffix(" kg")
        self.field.setSpecialValueText(self.tr("not known"))
        self.field.setKeyboardTracking(False)
        self.field.setAccessibleName(self.tr("Body weight"))
        self.field.setMinimumWidth(110)
        self.field.setMinimumHeight(4 * theme.SPACE - 4)
        self.field.valueChanged.connect(lambda kg: self.weight_entered.emit(None if kg < LIGHTEST else kg))
        label.setBuddy(self.field)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self.field)
        column.addLayout(row)
        second = QHBoxLayout()
        self.proposal = QLabel(self)
        self.proposal.setFont(theme.small_font())
        theme.set_role(self.proposal, "quiet")
        self.proposal.setWordWrap(True)
        self.take = QPushButton(self)
        self.take.setAccessibleName(self.tr("Prescribe the usual thickness"))
        self.take.clicked.connect(self._take)
        second.addWidget(self.proposal, 1)
        second.addWidget(self.take)
        column.addLayout(second)
        self.show_weight(None, Prescription())

    def show_weight(self, weight: float | None, prescription: Prescription) -> None:
        """Show the weight and what is usual for it and the prescribed material."""
        self.field.blockSignals(True)
        self.field.setValue(_UNKNOWN if weight is None else weight)
        self.field.blockSignals(False)
        material = prescription.choice("material")
        known = weight is not None and LIGHTEST <= weight <= HEAVIEST
        usual = thickness_for(material, weight) if known and weight is not None else None
        self._proposed = usual.thinnest if usual is not None and usual.thinnest == usual.thickest else None
        self.proposal.setVisible(known)
        called = words.translated(MATERIALS[material].label)
        if usual is None:
            self.proposal.setText(self.tr("Nothing is known of usual shells of {0}.").format(called))
            self.proposal.setToolTip("")
        else:
            spoken = words.range_of(CATALOGUE["shell_thickness"], usual.thinnest, usual.thickest)
            self.proposal.setText(self.tr("Usual for {0}: {1}").format(called, spoken))
            self.proposal.setToolTip(usual.source)
        differs = self._proposed is not None and self._proposed != prescription.number("shell_thickness")
        self.take.setVisible(known and differs)
        if self._proposed is not None:
            thickness = words.text(CATALOGUE["shell_thickness"], self._proposed)
            self.take.setText(self.tr("Prescribe {0}").format(thickness))

    def _take(self) -> None:
        if self._proposed is not None:
            self.thickness_wanted.emit(self._proposed)
