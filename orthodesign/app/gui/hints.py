"""Three short hints for the first use, one to a place; each goes away for good."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from orthodesign.app.gui import theme
from orthodesign.app.gui.rail import Step
from orthodesign.app.gui.theme import SPACE


class Hints(QFrame):
    """A line at the foot of the view."""

    def __init__(self, place: QWidget, seen: Collection[str], forget: Callable[[str], None]) -> None:
        """``place``: what it floats over; ``forget`` is told of a hint that need not come again."""
        super().__init__(place)
        theme.set_role(self, "popover")
        self._seen, self._forget = set(seen), forget
        self._step: Step | None = None
        self._words = {
            Step.SCAN: self.tr("Drag turns the view, the wheel zooms, keys 1 to 6 look from six sides."),
            Step.PRESCRIBE: self.tr(
                "Drag a slider, or a dot on the device. Esc gives back, double click resets."
            ),
            Step.CHECK: self.tr("What was prescribed and what the file holds stand side by side."),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE + 4, SPACE // 2, SPACE // 2, SPACE // 2)
        self._line = QLabel(self)
        row.addWidget(self._line)
        got_it = QPushButton(self.tr("Got it"), self)
        got_it.clicked.connect(self._done)
        row.addWidget(got_it)
        place.installEventFilter(self)
        self.hide()

    def show_for(self, step: Step | None) -> None:
        """The hint of a step, unless it was seen before."""
        self._step = step
        wanted = step in self._words and step is not None and step.value not in self._seen
        if wanted and step is not None:
            self._line.setText(self._words[step])
            self._stand()
        self.setVisible(wanted)
        self.raise_()

    def _done(self) -> None:
        if self._step is not None:
            self._seen.add(self._step.value)
            self._forget(self._step.value)
        self.hide()

    def _stand(self) -> None:
        self.adjustSize()
        place = self.parentWidget()
        if place is not None:
            self.move((place.width() - self.width()) // 2, place.height() - self.height() - 2 * SPACE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay at the foot of the view."""
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return super().eventFilter(watched, event)
