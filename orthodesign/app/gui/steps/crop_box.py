"""Cutting away what does not belong to the foot: which part, from where on.

Of a foot that was found the parts are anatomical. Where none was found, they lie along the axes of the
file, in its own unit: nobody knows yet what is up.
"""

from __future__ import annotations

import math
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QPushButton, QWidget

from orthodesign.app.gui.theme import SPACE
from orthodesign.app.session.corrections import PARTS, SLICES, Part
from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Mesh


class CropBox(QWidget):
    """Chooses a plane; what lies beyond it is cut away."""

    moved = Signal(str, float)
    """Part and position as they would be cut: mm in frame F (y towards medial), or of the file."""
    wanted = Signal(str, float)
    put_away = Signal()
    """No cut is looked for any more."""
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE // 2)
        self.part = QComboBox(self)
        self.part.setAccessibleName(self.tr("Which part is cut away"))
        self.place = QDoubleSpinBox(self)
        self.place.setAccessibleName(self.tr("Where the cut is"))
        self.cut = QPushButton(self.tr("Cut away"), self)
        self.whole = QPushButton(self.tr("Whole scan"), self)
        grid.addWidget(QLabel(self.tr("What lies"), self), 0, 0)
        grid.addWidget(self.part, 0, 1)
        grid.addWidget(self.place, 0, 2)
        grid.addWidget(self.cut, 1, 1)
        grid.addWidget(self.whole, 1, 2)
        self._foot: Foot | None = None
        self.raw: Mesh | None = None
        self._show_parts()
        self.part.currentIndexChanged.connect(self._propose)
        self.place.valueChanged.connect(lambda _: self._say())
        self.cut.clicked.connect(lambda: self.wanted.emit(*self._cut()))
        self.whole.clicked.connect(self.whole_wanted)

    def show_scan(self, foot: Foot | None, raw: Mesh | None, cuts: int) -> None:
        """The foot that is cut, or the scan in which there is none yet, and how many cuts there are."""
        self.whole.setEnabled(cuts > 0)
        if foot is self._foot and raw is self.raw:
            return
        other = (raw is None) != (self.raw is None)
        self._foot, self.raw = foot, raw
        if other:
            self._show_parts()
        self._propose()

    def _show_parts(self) -> None:
        """What can be cut away, and how places are counted."""
        anatomical = {
            "above": self.tr("above the height of"),
            "before": self.tr("in front of"),
            "behind": self.tr("behind"),
            "medial": self.tr("medially of"),
            "lateral": self.tr("laterally of"),
            "below": self.tr("below the height of"),
        }
        of_the_file = {
            f"{way} {axis}": words.format(axis=axis.upper())
            for axis in "xyz"
            for way, words in (("beyond", self.tr("beyond {axis} =")), ("before", self.tr("before {axis} =")))
        }
        self.part.blockSignals(True)
        self.part.clear()
        for name, words in (anatomical if self.raw is None else of_the_file).items():
            self.part.addItem(words, name)
        self.part.blockSignals(False)
        self.place.blockSignals(True)
        if self.raw is None:
            self.place.setRange(-300.0, 500.0)
            self.place.setDecimals(0)
            self.place.setSingleStep(5.0)
            self.place.setSuffix(" mm")
        else:
            low, high = self.raw.bounds
            step = 10.0 ** math.floor(math.log10(float((high - low).max()) / 20.0))
            self.place.setDecimals(max(0, 1 - round(math.log10(step))))
            self.place.setRange(float(low.min()), float(high.max()))
            self.place.setSingleStep(step)
            self.place.setSuffix("")
        self.place.blockSignals(False)

    def _cut(self) -> tuple[str, float]:
        return str(self.part.currentData()), self.place.value()

    def _propose(self) -> None:
        """Where a cut would take nothing away yet."""
        part = str(self.part.currentData())
        if self.raw is not None:
            bounds, (axis, side) = self.raw.bounds, SLICES[part]
        elif self._foot is not None:
            bounds, (axis, side) = self._foot.skin.bounds, PARTS[cast("Part", part)]
        else:
            return
        self.place.blockSignals(True)
        self.place.setValue(float(bounds[1 if side > 0 else 0][axis]))
        self.place.blockSignals(False)
        self._say()

    def _say(self) -> None:
        """Where the cut would be, while it is looked for."""
        if self.isVisible() and (self._foot is not None or self.raw is not None):
            self.moved.emit(*self._cut())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The plane comes with the box."""
        super().showEvent(event)
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """… and goes with it."""
        super().hideEvent(event)
        self.put_away.emit()
