"""Cutting away what does not belong to the foot: which part, from where on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QPushButton, QWidget

from orthodesign.app.gui.theme import SPACE
from orthodesign.foot import Foot


class CropBox(QWidget):
    """Chooses a plane of the found foot; what lies beyond it is cut away."""

    moved = Signal(str, float)
    """Part and position as they would be cut, mm in frame F (y towards medial)."""
    wanted = Signal(str, float)
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE // 2)
        self.part = QComboBox(self)
        for name, words in (
            ("above", self.tr("above the height of")),
            ("before", self.tr("in front of")),
            ("behind", self.tr("behind")),
            ("medial", self.tr("medially of")),
            ("lateral", self.tr("laterally of")),
            ("below", self.tr("below the height of")),
        ):
            self.part.addItem(words, name)
        self.part.setAccessibleName(self.tr("Which part is cut away"))
        self.place = QDoubleSpinBox(self)
        self.place.setRange(-300.0, 500.0)
        self.place.setDecimals(0)
        self.place.setSingleStep(5.0)
        self.place.setSuffix(" mm")
        self.place.setAccessibleName(self.tr("Where the cut is"))
        self.cut = QPushButton(self.tr("Cut away"), self)
        self.whole = QPushButton(self.tr("Whole scan"), self)
        grid.addWidget(QLabel(self.tr("What lies"), self), 0, 0)
        grid.addWidget(self.part, 0, 1)
        grid.addWidget(self.place, 0, 2)
        grid.addWidget(self.cut, 1, 1)
        grid.addWidget(self.whole, 1, 2)
        self._foot: Foot | None = None
        self.part.currentIndexChanged.connect(self._propose)
        self.place.valueChanged.connect(lambda: self.moved.emit(*self._cut()))
        self.cut.clicked.connect(lambda: self.wanted.emit(*self._cut()))
        self.whole.clicked.connect(self.whole_wanted)

    def show_foot(self, foot: Foot | None, cuts: int) -> None:
        """The foot that is cut, and how many cuts there are."""
        self.whole.setEnabled(cuts > 0)
        if foot is not self._foot:
            self._foot = foot
            self._propose()

    def _cut(self) -> tuple[str, float]:
        return str(self.part.currentData()), self.place.value()

    def _propose(self) -> None:
        """Where a cut would take nothing away yet."""
        if self._foot is None:
            return
        low, high = self._foot.skin.bounds
        ends = {
            "above": high[2],
            "below": low[2],
            "before": high[0],
            "behind": low[0],
            "medial": high[1],
            "lateral": low[1],
        }
        self.place.blockSignals(True)
        self.place.setValue(float(ends[str(self.part.currentData())]))
        self.place.blockSignals(False)
