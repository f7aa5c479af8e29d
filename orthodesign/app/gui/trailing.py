"""What may follow a moving hand by a few frames, so that what it moves need not wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# About a frame. No shorter: a timer that is always due would take the turns of the hand
_FRAME_MS = 15


class Trailing(QObject):
    """Deeds by name, done one to a frame: asked for again before it was done, one is done once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._timer.timeout.connect(self._next)

    def later(self, name: str, deed: Callable[[], None]) -> None:
        """Do this soon. One that waits already keeps its turn."""
        self._waiting[name] = deed
        if not self._timer.isActive():
            self._timer.start()

    @property
    def idle(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def clear(self) -> None:
        """Forget what waits."""
        self._waiting.clear()

    def _next(self) -> None:
        if not self._waiting:
            return  # what waited was forgotten or taken
        deed = self.taken(next(iter(self._waiting)))
        if self._waiting:
            self._timer.start()
        deed()

    def taken(self, name: str) -> Callable[[], None]:
        """The deed of that name, which waits no longer. Raises KeyError where none of it did."""
        return self._waiting.pop(name)
