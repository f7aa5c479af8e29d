"""One line over the view: a sentence, and at most two things to do about it. Never a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from orthodesign.app.gui import theme
from orthodesign.app.gui.theme import SPACE
from orthodesign.app.gui.words import sentence

Deed = tuple[str, Callable[[], None]]
_STAYS_MS = 7000


class Banner(QFrame):
    """Shows the newest sentence; news goes away by itself, a problem stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE + 4, SPACE // 2, SPACE // 2, SPACE // 2)
        row.setSpacing(SPACE)
        self._icon = QLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._words.setSizePolicy(policy)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 100)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(20 * SPACE)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._progress)
        self._deeds = [QPushButton(self), QPushButton(self)]
        for button in self._deeds:
            row.addWidget(button)
        close = theme.flat_button("close", self.tr("Close this message"))
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self._called: list[Callable[[], None]] = []
        for number, button in enumerate(self._deeds):
            button.clicked.connect(lambda _=False, number=number: self._do(number))
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, words: str, *deeds: Deed) -> None:
        """Good news: stays a few seconds, longer with something to do."""
        self._show("ok", words, deeds)
        self._timer.start(_STAYS_MS if not deeds else 2 * _STAYS_MS)

    def warn(self, words: str, *deeds: Deed) -> None:
        """Something that did not work, in a sentence, which may be a room's own; stays."""
        self._show("warning", sentence(words), deeds)

    def ask(self, words: str, *deeds: Deed) -> None:
        """A question that can wait; stays."""
        self._show("info", words, deeds)

    def working(self, words: str, stop: Callable[[], None] | None = None) -> None:
        """Something that takes its time, with the way to stop it."""
        deeds = ((self.tr("Stop"), stop),) if stop is not None else ()
        self._show("info", words, deeds)
        self._progress.setValue(0)
        self._progress.show()

    def progressed(self, fraction: float) -> None:
        """How far it is, 0 to 1."""
        self._progress.setValue(round(100 * fraction))

    @property
    def words(self) -> str:
        """What is being said; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def _show(self, icon: str, words: str, deeds: tuple[Deed, ...]) -> None:
        self._timer.stop()
        self._progress.hide()
        theme.set_role(self, f"banner-{icon}")
        self._icon.setPixmap(theme.pixmap(icon, icon, 18))
        self._words.setText(words)
        self._called = [call for _, call in deeds]
        for number, button in enumerate(self._deeds):
            button.setVisible(number < len(deeds))
            button.setText(deeds[number][0] if number < len(deeds) else "")
        self.setAccessibleName(words)
        # asked for by the one who places it: it floats
        self.updateGeometry()
        self.show()
        self.raise_()

    def _do(self, number: int) -> None:
        self.hide()
        self._called[number]()
