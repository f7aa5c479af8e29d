"""A short way from one place of the eye to another: long enough to follow, short enough not to wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from orthodesign.app.gui.viewport.camera import Pose

_MS = 180


class Flight(QVariantAnimation):
    """Calls ``go`` with the poses on the way."""

    def __init__(self, go: Callable[[Pose], None], parent: QObject) -> None:
        super().__init__(parent)
        self._go = go
        self._route = Pose(), Pose()
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setDuration(_MS)
        self.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self.valueChanged.connect(self._on)

    def leave(self, start: Pose, end: Pose) -> None:
        """From ``start`` to ``end``; a flight under way is given up."""
        self.stop()
        self._route = start, end
        self.start()

    @property
    def end(self) -> Pose | None:
        """Where a flight under way goes."""
        return self._route[1] if self.state() is QVariantAnimation.State.Running else None

    def _on(self, share: float) -> None:
        start, end = self._route
        self._go(start.between(end, share) if share < 1 else end)
