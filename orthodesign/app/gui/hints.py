"""Three short hints for the first use, one to a place; each goes away for good."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from orthodesign.app.gui import theme
from orthodesign.app.gui.rail import Step
from orthodesign.app.gui.theme import SPACE


class Hints(QFrame):
    """A line under the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "banner-info")
        self.seen: set[str] = set()
        self.forget: Callable[[str], None] = lambda hint: None
        self._step: Step | None = None
        self._words = {
            Step.SCAN: self.tr("Drag turns the view, the wheel zooms, keys 1 to 6 look from six sides."),
            Step.PRESCRIBE: self.tr(
                "Drag a slider, or a dot on the device. Esc gives back, double click resets."
            ),
            Step.CHECK: self.tr("What was prescribed and what the file holds stand side by side."),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE + 4, SPACE, SPACE, SPACE)
        self._line = QLabel(self)
        self._line.setWordWrap(True)
        row.addWidget(self._line, 1)
        got_it = QPushButton(self.tr("Got it"), self)
        got_it.clicked.connect(self._done)
        row.addWidget(got_it, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def remember(self, seen: Collection[str], forget: Callable[[str], None]) -> None:
        """Which hints were seen before; ``forget`` is told of one that need not come again."""
        self.seen, self.forget = set(seen), forget

    def show_for(self, step: Step | None) -> None:
        """The hint of a step, unless it was seen before."""
        self._step = step
        words = self._words.get(step) if step is not None and step.value not in self.seen else None
        if words is not None:
            self._line.setText(words)
        self.setVisible(words is not None)

    def _done(self) -> None:
        if self._step is not None:
            self.seen.add(self._step.value)
            self.forget(self._step.value)
        self.hide()
