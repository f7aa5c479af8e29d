"""What every row has: mark, label, help, reset, notes. The kinds of rows differ in their editor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing.facts import FootFacts, Shown
from orthodesign.app.gui.prescribing.fold import Fold
from orthodesign.app.gui.prescribing.notes import Dose, Notes
from orthodesign.app.gui.prescribing.popover import HelpPopover
from orthodesign.foundation.findings import Finding
from orthodesign.prescription import Parameter, Value

# The column of the accent bar, left of every row
_MARGIN = 10


class ParameterRow(QWidget):
    """One value, and everything that is said about it.

    ``names`` are the parameters it stands for: one, or the two of a pair. Subclasses put their
    editor into ``head`` and ``body`` and answer ``_display``.
    """

    changed = Signal(str, object, str)

    def __init__(self, parameters: tuple[Parameter, ...], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameters = parameters
        self.names = tuple(parameter.name for parameter in parameters)
        self.title = title
        self.shown: Shown | None = None
        self._is_modified = False
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, theme.SPACE_HALF, 0, theme.SPACE_HALF)
        column.setSpacing(2)
        self.head = QHBoxLayout()
        self.head.setSpacing(2)
        self.body = QVBoxLayout()
        self.body.setSpacing(2)
        column.addLayout(self.head)
        column.addLayout(self.body)
        self._make_head()
        self.notes = Notes()
        self._notes_fold = Fold(is_open=False)
        self._notes_fold.column.addWidget(self.notes)
        column.addWidget(self._notes_fold)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _make_head(self) -> None:
        self.label = RowLabel(self.title)
        self.label.reset_asked.connect(self.reset)
        self.label.setToolTip(f"{self.title}: {words.definition(self.parameters[0])}")
        self.help_button = theme.flat_button("help", self.tr("What is {0}?").format(self.title), size=14)
        theme.set_look(self.help_button, "tone", "tiny")
        self.help_button.clicked.connect(self.open_help)
        self.reset_button = theme.flat_button("reset", "", size=14)
        theme.set_look(self.reset_button, "tone", "tiny")
        default = words.text(self.parameters[0], self.parameters[0].default)
        said = self.tr("{0}: back to the default, {1}").format(self.title, default)
        self.reset_button.setToolTip(said)
        self.reset_button.setAccessibleName(said)
        self.reset_button.clicked.connect(self.reset)
        # its place is kept, so that nothing moves when it appears
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.reset_button.hide()
        self.head.addWidget(self.label)
        self.head.addWidget(self.help_button)
        self.head.addStretch(1)
        self.head.addWidget(self.reset_button)

    # shown from outside, in silence

    def show_values(self, values: tuple[Value, ...], facts: FootFacts) -> bool:
        """Show the values of ``names`` with what the foot says; whether anything changed."""
        shown = Shown(values, facts)
        if shown == self.shown:
            return False
        self.shown = shown
        modified = any(
            value != parameter.default for value, parameter in zip(values, self.parameters, strict=True)
        )
        if modified != self._is_modified:
            self._is_modified = modified
            self.reset_button.setVisible(modified)
            self.update()
        self.say_refusal("")
        self._display(shown)
        return True

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show these findings under the value."""
        if self.notes.show_findings(findings):
            self._follow_notes()

    def say_refusal(self, sentence: str) -> None:
        """Say in place why an entry was refused; an empty sentence takes it away."""
        if self.notes.show_refusal(sentence):
            self._follow_notes()

    def show_dose(self, dose: Dose | None, *, is_measuring: bool = False) -> None:
        """Show a realised dose, where the row has a place for one."""

    def redisplay(self) -> None:
        """Show once more what was shown, whatever the hand has done to the editor since."""
        if self.shown is not None:
            self._display(self.shown)

    def focus_editor(self) -> None:
        """Put the keyboard focus where the value is changed."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_modified(self) -> bool:
        """Whether the value differs from its default."""
        return self._is_modified

    @property
    def is_gesturing(self) -> bool:
        """Whether the hand is in the middle of a change."""
        return False

    # asked by the hand

    def reset(self) -> None:
        """Ask for the default, of both of a pair where both are changed."""
        if self.shown is None:
            return
        for parameter, value in zip(self.parameters, self.shown.values, strict=True):
            if value != parameter.default:
                self.changed.emit(parameter.name, parameter.default, "once")

    def open_help(self) -> HelpPopover:
        """Open the help beside its button."""
        popover = HelpPopover(self.parameters, self.title, self.window())
        popover.open_beside(self.help_button)
        return popover

    def is_named(self, sought: str) -> bool:
        """Whether every word that is sought is in a name of this row."""
        return self._says(sought, words.named)

    def matches(self, sought: str) -> bool:
        """Whether every word that is sought is said somewhere about this row."""
        return self._says(sought, words.searched)

    def _says(self, sought: str, said_of: Callable[[Parameter], str]) -> bool:
        said = " ".join((self.title.casefold(), *(said_of(each) for each in self.parameters)))
        return all(word in said for word in sought.casefold().split())

    def _display(self, shown: Shown) -> None:
        raise NotImplementedError

    def _follow_notes(self) -> None:
        self._notes_fold.set_open(bool(self.notes.sentences))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the bar of what is not as by default."""
        if not self._is_modified:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(
            0, theme.SPACE_HALF + 3, 3, self.height() - 2 * theme.SPACE_HALF - 4, 1.5, 1.5
        )
        painter.end()


class RowLabel(QLabel):
    """The name of a row, shortened where there is no room; a double click asks for the default."""

    reset_asked = Signal()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """May be cut before the panel grows wider; the hover tells the rest."""
        whole = super().minimumSizeHint()
        return QSize(min(40, whole.width()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the name, or as much of it as there is room for."""
        painter = QPainter(self)
        painter.setPen(theme.colour("text" if self.isEnabled() else "disabled"))
        said = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        painter.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Ask for the default."""
        self.reset_asked.emit()
