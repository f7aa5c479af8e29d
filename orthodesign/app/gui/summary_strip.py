"""Always in sight under the panel: the state of each device, its doses in brief, and the balance."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.steps.balance_words import balance_words
from orthodesign.app.gui.steps.check_panel import PILLS, verdict_words
from orthodesign.app.gui.theme import SPACE, StatusPill
from orthodesign.app.session import Balance, CheckState, Verdict, verdict_of
from orthodesign.case import Side
from orthodesign.checks.doses import Dose
from orthodesign.prescription import CATALOGUE


class SummaryStrip(QFrame):
    """Two lines and a sentence; a click leads to the checks."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "strip")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE)
        column.setSpacing(SPACE // 2)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(2, 1)
        self._pills: dict[Side, StatusPill] = {}
        self._doses: dict[Side, QLabel] = {}
        names: dict[Side, str] = {"left": self.tr("Left"), "right": self.tr("Right")}
        for row, (side, name) in enumerate(names.items()):
            grid.addWidget(QLabel(name, self), row, 0)
            self._pills[side] = StatusPill(self)
            self._pills[side].setFixedWidth(148)
            grid.addWidget(self._pills[side], row, 1)
            self._doses[side] = QLabel(self)
            self._doses[side].setFont(theme.number_font())
            theme.set_role(self._doses[side], "quiet")
            grid.addWidget(self._doses[side], row, 2)
        self._more = QToolButton(self)
        theme.set_role(self._more, "segment")
        theme.set_look(self._more, "place", "only")
        self._more.setText(self.tr("Checks"))
        self._more.setToolTip(self.tr("All doses, measurements and findings"))
        theme.bind_icon(self._more, "chevron-right", "secondary")
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the word
        self._more.clicked.connect(self.wanted)
        column.addLayout(grid)
        last = QHBoxLayout()
        self._balance = QLabel(self)
        self._balance.setWordWrap(True)
        last.addWidget(self._balance, 1)
        last.addWidget(self._more)
        column.addLayout(last)

    def show_side(self, side: Side, state: CheckState, present: bool) -> None:
        """The state of one device."""
        verdict = verdict_of(state) if present else Verdict.NOTHING
        self._pills[side].show_state(PILLS[verdict], verdict_words(verdict))
        measured = state.measured if present else None
        doses = measured.inspection.doses if measured is not None else ()
        met = sum(dose.ok is True for dose in doses)
        shown = self.tr("{met} of {all} doses met").format(met=met, all=len(doses)) if state.current else ""
        self._doses[side].setText(shown)
        self._doses[side].setToolTip("\n".join(_brief(dose) for dose in doses))

    def show_balance(self, balance: Balance) -> None:
        """Which heel stands higher."""
        self._balance.setText(balance_words(balance))

    def verdict_shown(self, side: Side) -> str:
        """The words on a side's pill."""
        return self._pills[side].accessibleName()


def _brief(dose: Dose) -> str:
    mark = {True: "✓", False: "✗", None: "?"}[dose.ok]
    realised = "–" if dose.realised is None else f"{dose.realised:.2f}"
    return f"{words.label(CATALOGUE[dose.parameter])} {realised.replace('-', words.MINUS)} {mark}"
