"""The number field: shows the value as it is said, takes it as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing.typed import TypedError, read_number
from orthodesign.prescription import Parameter

_LEVER = 10


class NumberField(QLineEdit):
    """Emits ``entered`` for a number within the limits, ``refused`` with a sentence for anything else."""

    entered = Signal(float)
    stepped = Signal(int)
    refused = Signal(str)
    accepted_again = Signal()
    reset_asked = Signal()

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self._value: float | None = None
        self._is_left_to_foot = False
        self._limits = parameter.limits
        self._is_refusing = False
        self._is_fresh = False
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(theme.number_font())
        self.setProperty("role", "number")
        self.setAccessibleName(words.label(parameter))
        self.returnPressed.connect(self._commit)
        self.textEdited.connect(self._forgive)

    def set_limits(self, low: float, high: float) -> None:
        """Other limits than those of the parameter, where the foot narrows them."""
        self._limits = (low, high)

    def show_value(self, value: float | None, *, left_to_foot: bool = False) -> None:
        """Show a value as it is said; ``left_to_foot`` in grey, None as the parameter's own words."""
        if (value, left_to_foot) == (self._value, self._is_left_to_foot) and not self._is_refusing:
            return
        self._value, self._is_left_to_foot = value, left_to_foot
        if self.hasFocus() and self.isModified() and not self._is_refusing:
            return  # somebody is typing: what comes from outside must not write over it
        self._forgive()
        self._rewrite()

    @property
    def shown_value(self) -> float | None:
        """The number shown, None where there is none."""
        return self._value

    def show_refusal(self) -> None:
        """Mark what stands here as refused, until it is changed."""
        self._is_refusing = True
        theme.set_role(self, "number-refused")

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the longest value of any parameter, so that all fields stand in one column."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("12.5° lateral") + 16, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Ready to type: the number alone, selected."""
        super().focusInEvent(event)
        if not self._is_refusing:
            self._rewrite()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()
        self._is_fresh = event.reason() == Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The click that comes into the field selects the number, as Tab does."""
        super().mouseReleaseEvent(event)
        if self._is_fresh and not self.hasSelectedText():
            self.selectAll()
        self._is_fresh = False

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leaving is entering, as everywhere; what cannot be entered is taken back, its sentence stays."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()
        super().focusOutEvent(event)
        theme.set_role(self, self._role())
        self._rewrite()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the text's own only while it is being typed; else they are the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.isModified():
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if isinstance(event, QKeyEvent) and (event.matches(undo) or event.matches(redo)):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and Down step, with Shift by ten; Esc takes back what was typed."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            lever = _LEVER if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._commit()
            if not self._is_refusing:
                self.stepped.emit(lever if key == Qt.Key.Key_Up else -lever)
        elif key == Qt.Key.Key_Escape and (self.isModified() or self._is_refusing):
            self._forgive()
            self.accepted_again.emit()
            self._rewrite()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _commit(self) -> None:
        if not self.isModified():
            return
        typed = self.text()
        if not typed.strip():
            # an emptied field asks for the default; where nothing is prescribed there is nothing to ask
            self.setModified(False)
            self.reset_asked.emit()
            self._rewrite()
            return
        try:
            value = read_number(self._parameter, typed, self._limits)
        except TypedError as problem:
            self.show_refusal()
            self.refused.emit(str(problem))
            return
        self.setModified(False)
        self.accepted_again.emit()
        if value != self._value or self._is_left_to_foot:
            self._value, self._is_left_to_foot = value, False
            self.entered.emit(value)
        self._rewrite()
        if self.hasFocus():
            self.selectAll()

    def _forgive(self, _text: str = "") -> None:
        self._is_refusing = False
        theme.set_role(self, self._role())

    def _role(self) -> str:
        return "number-default" if self._is_left_to_foot else "number"

    def _rewrite(self) -> None:
        said = self._said()
        if said != self.text():
            self.setText(said)
        self.setModified(False)
        self._is_refusing = False

    def _said(self) -> str:
        if self._value is None:
            return "" if self.hasFocus() else "–"
        if self.hasFocus():
            return words.number(self._parameter, self._value, signed=words.is_change(self._parameter))
        return words.text(self._parameter, self._value)
