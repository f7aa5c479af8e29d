"""The check step: doses, findings with the way to their place, heel rise and balance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.steps.balance_words import balance_words
from orthodesign.app.gui.steps.cards import Card, Column, Facts, Findings, quiet
from orthodesign.app.gui.theme import SPACE, StatusPill
from orthodesign.app.session import Balance, CheckState, Verdict, verdict_of
from orthodesign.case import Side
from orthodesign.checks.balance import HeelHeight
from orthodesign.checks.doses import Dose
from orthodesign.delivery import Measured
from orthodesign.foundation.findings import Finding, Severity
from orthodesign.prescription import CATALOGUE

translate = QCoreApplication.translate

PILLS = {
    Verdict.NOTHING: "nothing",
    Verdict.MEASURING: "neutral",
    Verdict.READY: "ready",
    Verdict.LOOK: "look",
    Verdict.CANNOT: "cannot",
}


_MARKS = {True: ("tick", "ok"), False: ("error", "error"), None: ("pending", "secondary")}


class DoseTable(QWidget):
    """What was prescribed and what the written file holds, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE + 4)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(0, 1)
        for column, text in enumerate(("", self.tr("prescribed"), self.tr("realised"))):
            head = QLabel(text, self)
            theme.set_role(head, "quiet")
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        self._rows: list[tuple[QLabel, QLabel, QLabel, QLabel]] = []

    def show_doses(self, doses: tuple[Dose, ...], current: bool) -> None:
        """One row for each; greyed while they are of an older device."""
        while len(self._rows) < len(doses):
            row = (QLabel(self), QLabel(self), QLabel(self), QLabel(self))
            for column, label in enumerate(row):
                if column in (1, 2):
                    label.setFont(theme.number_font())
                align = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
                self._grid.addWidget(label, len(self._rows) + 1, column, align)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            for label in row:
                label.setVisible(number < len(doses))
                label.setEnabled(current)
            if number < len(doses):
                self._fill(row, doses[number])

    def _fill(self, row: tuple[QLabel, QLabel, QLabel, QLabel], dose: Dose) -> None:
        parameter = CATALOGUE[dose.parameter]
        gap = "" if dose.unit == "°" else " "
        row[0].setText(words.label(parameter))
        row[1].setText(words.text(parameter, dose.prescribed))
        realised = "–" if dose.realised is None else f"{dose.realised:.2f}{gap}{dose.unit}"
        row[2].setText(realised.replace("-", words.MINUS))
        mark = _MARKS[dose.ok]
        row[3].setPixmap(theme.pixmap(mark[0], mark[1], 16))
        verdict = {True: self.tr("met"), False: self.tr("missed"), None: self.tr("not measured")}[dose.ok]
        note = self.tr("{verdict}; tolerance ± {tolerance:g}{gap}{unit}").format(
            verdict=verdict, tolerance=dose.tolerance, gap=gap, unit=dose.unit
        )
        for label in row:
            label.setToolTip(note)


class DeviceCard(Card):
    """What was measured on one device."""

    wanted = Signal(object)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Left device") if side == "left" else self.tr("Right device"))
        self.pill = StatusPill(self)
        self.head.addWidget(self.pill)
        self.doses = DoseTable(self)
        self.column.addWidget(self.doses)
        self.facts = Facts(self)
        self.column.addWidget(self.facts)
        self.findings = Findings(self)
        self.findings.wanted.connect(self.wanted)
        self.column.addWidget(self.findings)
        self.words = quiet("", self)
        self.column.addWidget(self.words)

    def show_state(self, state: CheckState, present: bool) -> None:
        """Show what was measured; ``present``: there is a device at all."""
        verdict = verdict_of(state) if present else Verdict.NOTHING
        self.pill.show_state(PILLS[verdict], verdict_words(verdict))
        measured = state.measured if present else None
        missing = "" if present else self.tr("Import a scan first.")
        self.words.setText(words.sentence(state.sentence) if state.sentence else missing)
        self.words.setVisible(bool(self.words.text()))
        for part in (self.doses, self.facts, self.findings):
            part.setVisible(measured is not None)
        if measured is None:
            return
        inspection = measured.inspection
        self.doses.show_doses(inspection.doses, state.current)
        self.findings.show_findings(of_device(measured))
        solid = inspection.solid
        rows = [
            (self.tr("Thinnest wall"), _mm(solid.min_thickness_mm, 2), self.tr("Outside the rounded rim"))
        ]
        if solid.mass_g is not None:
            rows.append(
                (
                    self.tr("Weight"),
                    f"{solid.mass_g:.0f} g",
                    words.choice(CATALOGUE["material"], solid.material),
                )
            )
        if inspection.fit.neutral is not None:
            fit = self.tr("Half of the device lies within {p50:.2f} mm, corrections apart").format(
                p50=inspection.fit.neutral[0]
            )
            rows.append((self.tr("Fit (90 %)"), _mm(inspection.fit.neutral[1], 2), fit))
        self.facts.show_rows(rows)


class BalanceCard(Card):
    """How high each heel is raised, and which one more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Balance across the pair"))
        self.facts = Facts(self)
        self.column.addWidget(self.facts)
        self.line = QLabel(self)
        self.line.setWordWrap(True)
        self.column.addWidget(self.line)
        self.column.addWidget(
            quiet(self.tr("Lift and posting both raise the heel: the leg feels their sum."), self)
        )

    def show_balance(self, balance: Balance) -> None:
        """Show the rise of both heels."""
        rows = []
        for name, rise in ((self.tr("Left heel"), balance.left), (self.tr("Right heel"), balance.right)):
            rows.append((name, _rise(rise), self._parts(rise)))
        self.facts.show_rows(rows)
        self.line.setText(balance_words(balance))

    def _parts(self, rise: HeelHeight | None) -> str:
        if rise is None:
            return ""
        return self.tr("lift {lift:.1f} mm, posting {posting:.1f} mm").format(
            lift=rise.lift, posting=rise.posting
        )


class CheckPanel(Column):
    """Both devices and their balance."""

    wanted = Signal(str, object)
    """Side and finding whose place is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.balance = BalanceCard(self)
        self.add(self.balance)
        self.cards: dict[Side, DeviceCard] = {
            "left": DeviceCard("left", self),
            "right": DeviceCard("right", self),
        }
        for side, card in self.cards.items():
            card.wanted.connect(lambda finding, side=side: self.wanted.emit(side, finding))
            self.add(card)

    def show_side(self, side: Side, state: CheckState, present: bool) -> None:
        """Show one device's measurements."""
        self.cards[side].show_state(state, present)


def of_device(measured: Measured) -> tuple[Finding, ...]:
    """What there is to say of a device; of its scan only what is a warning, the rest stands there."""
    foot = measured.design.foot
    grave = [one for one in (*foot.scan.findings, *foot.findings) if one.severity is not Severity.INFO]
    return (*grave, *measured.inspection.findings, *measured.printability.findings)


def verdict_words(verdict: Verdict) -> str:
    """The one clear state in words."""
    return {
        Verdict.NOTHING: translate("check", "no device"),
        Verdict.MEASURING: translate("check", "measuring …"),
        Verdict.READY: translate("check", "ready to print"),
        Verdict.LOOK: translate("check", "look at these"),
        Verdict.CANNOT: translate("check", "cannot be made"),
    }[verdict]


def _rise(rise: HeelHeight | None) -> str:
    if rise is None:
        return "–"
    return "0.0 mm" if abs(rise.total) < 0.05 else f"{rise.total:+.1f} mm".replace("-", words.MINUS)


def _mm(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f} mm"
