"""Leg length: what was measured, the plan that follows, and what the pair of devices does about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QByteArray, QDate, Qt, Signal
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.steps.balance_words import balance_lines, captions
from orthodesign.app.gui.steps.cards import Card, Column, Findings, quiet
from orthodesign.app.gui.theme import SPACE
from orthodesign.checks.balance import Balance
from orthodesign.checks.balance_picture import INK, QUIET, balance_svg
from orthodesign.prescription import PrescriptionError
from orthodesign.prescription.leg_length import LegKind, LegLength, Method, Onset, Scheme
from orthodesign.prescription.lift_plan import RULES, LiftPlan, lift_plan


class LegPage(Column):
    """Inputs, stages with their reasons, and the balance. Nothing is applied by itself."""

    changed = Signal(object)
    """LegLength, or None where none is measured."""
    lift_wanted = Signal(str, float)
    """Short side and the heel lift of a stage that is to be prescribed."""
    stages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leg: LegLength | None = None
        self._showing = False
        self._balance: Balance | None = None
        theme.notifier.changed.connect(self._retint)
        self.add(self._made_inputs())
        self.plan = Card(self.tr("Plan"), self)
        self.rule = quiet("", self.plan)
        self.plan.column.addWidget(self.rule)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setColumnStretch(0, 1)
        self.plan.column.addLayout(self._grid)
        self.stages = QPushButton(self.tr("Export every stage …"), self.plan)
        self.stages.clicked.connect(self.stages_wanted)
        self.plan.column.addWidget(self.stages, 0, Qt.AlignmentFlag.AlignLeft)
        self.findings = Findings(self.plan)
        self.findings.leads = False
        self.plan.column.addWidget(self.findings)
        self.others = quiet("", self.plan)
        self.plan.column.addWidget(self.others)
        self.add(self.plan)
        self.balance = Card(self.tr("Balance across the pair"), self)
        self.picture = QSvgWidget(self.balance)
        self.picture.setFixedHeight(190)
        self.balance.column.addWidget(self.picture)
        self.lines = quiet("", self.balance)
        self.balance.column.addWidget(self.lines)
        self.add(self.balance)
        self.add(
            quiet(self.tr("A plan is a proposal. A badly measured lift makes a back worse: measure twice."))
        )

    def _made_inputs(self) -> Card:
        card = Card(self.tr("Leg length"), self)
        form = QFormLayout()
        form.setSpacing(SPACE)
        self.difference = _millimetres(card, 0.0, 100.0, self.tr("not measured"))
        form.addRow(self.tr("Difference"), self.difference)
        self.side = _choices(card, {"left": self.tr("left"), "right": self.tr("right")})
        form.addRow(self.tr("Shorter leg"), self.side)
        self.method = _choices(
            card,
            {
                Method.UNKNOWN: self.tr("not said"),
                Method.BLOCKS: self.tr("blocks under the foot"),
                Method.TAPE: self.tr("tape"),
                Method.XRAY: self.tr("standing X-ray"),
            },
        )
        form.addRow(self.tr("Measured by"), self.method)
        self.kind = _choices(
            card, {kind: words.translated(kind.value) for kind in (LegKind.UNKNOWN, *LegKind)}
        )
        form.addRow(self.tr("Kind"), self.kind)
        self.onset = _choices(
            card, {onset: words.translated(onset.value) for onset in (Onset.UNKNOWN, *Onset)}
        )
        form.addRow(self.tr("Since"), self.onset)
        self.shoe = _millimetres(card, -50.0, 50.0, "")
        form.addRow(self.tr("Shoe there higher by"), self.shoe)
        self.scheme = _choices(card, {scheme: words.translated(rule.title) for scheme, rule in RULES.items()})
        form.addRow(self.tr("Build up"), self.scheme)
        self.start = QDateEdit(card)
        self.start.setCalendarPopup(True)
        self.start.setDisplayFormat("yyyy-MM-dd")
        self.start.setDate(QDate(*date.today().timetuple()[:3]))
        self.start.dateChanged.connect(lambda _day: self._tell())
        form.addRow(self.tr("First stage on"), self.start)
        card.column.addLayout(form)
        self.refusal = QLabel(card)
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        card.column.addWidget(self.refusal)
        for number in (self.difference, self.shoe):
            number.valueChanged.connect(lambda _value: self._tell())
        for choice in (self.side, self.method, self.kind, self.onset, self.scheme):
            choice.activated.connect(lambda _at: self._tell())
        for field in (
            self.difference,
            self.shoe,
            self.side,
            self.method,
            self.kind,
            self.onset,
            self.scheme,
            self.start,
        ):
            field.setMinimumHeight(4 * SPACE - 4)
            field.setMinimumWidth(60)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return card

    # What is shown

    def show_leg(self, leg: LegLength | None) -> None:
        """Show what the case holds."""
        self._leg = leg
        self._showing = True
        if leg is not None:
            self.difference.setValue(leg.difference_mm)
            self.shoe.setValue(leg.shoe_difference_mm)
            for box, value in (
                (self.side, leg.short_side),
                (self.method, leg.method),
                (self.kind, leg.kind),
                (self.onset, leg.onset),
                (self.scheme, leg.scheme),
            ):
                box.setCurrentIndex(max(box.findData(value), 0))
            if leg.start is not None:
                self.start.setDate(QDate.fromString(leg.start, "yyyy-MM-dd"))
        else:
            self.difference.setValue(0.0)
        self._showing = False
        self.plan.setVisible(leg is not None)
        if leg is not None:
            self._show_plan(lift_plan(leg))

    def show_balance(self, balance: Balance) -> None:
        """What the devices do now."""
        whole = self._balance = replace(balance, leg=self._leg)
        self.lines.setText("\n".join(balance_lines(whole)))
        known = balance.left is not None and balance.right is not None
        self.picture.setVisible(known)
        if known:
            inks = {INK: theme.colour("text").name(), QUIET: theme.colour("secondary").name()}
            self.picture.load(QByteArray(balance_svg(whole, captions(), inks).encode()))
            self.picture.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)

    def _retint(self) -> None:
        if self._balance is not None:
            self.show_balance(self._balance)

    def _show_plan(self, plan: LiftPlan) -> None:
        self.rule.setText(f"{words.translated(plan.rule.says)}\n{words.translated(plan.measurement.says)}")
        self.rule.setToolTip(f"{plan.rule.source}\n{plan.measurement.source}")
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row, stage in enumerate(plan.stages):
            when = stage.day or self.tr("after {weeks} weeks").format(weeks=stage.after_weeks)
            sole = (
                self.tr(" + {mm:.1f} mm under the sole").format(mm=stage.on_sole_mm)
                if stage.on_sole_mm
                else ""
            )
            line = QLabel(f"{stage.number}.  {when}   {stage.in_shoe_mm:.1f} mm{sole}", self.plan)
            line.setFont(theme.number_font())
            line.setWordWrap(True)
            line.setToolTip(words.sentence(stage.why))
            use = QPushButton(self.tr("Prescribe"), self.plan)
            use.setAccessibleName(self.tr("Prescribe the lift of stage {0}").format(stage.number))
            use.clicked.connect(
                lambda _on=False, lift=stage.in_shoe_mm: self.lift_wanted.emit(plan.leg.short_side, lift)
            )
            self._grid.addWidget(line, row, 0)
            self._grid.addWidget(use, row, 1, Qt.AlignmentFlag.AlignRight)
        self.stages.setVisible(bool(plan.stages))
        self.findings.show_findings(plan.findings)
        others = [
            f"{words.translated(other.rule.title)}: "
            + " · ".join(f"{lift:g}" for lift in other.lifts_mm)
            + " mm"
            for other in plan.alternatives
        ]
        self.others.setText("\n".join(others))
        self.others.setToolTip("\n".join(other.rule.source for other in plan.alternatives))

    def _tell(self) -> None:
        if self._showing:
            return
        self.refusal.hide()
        if self.difference.value() == 0.0:
            self.changed.emit(None)
            return
        try:
            leg = LegLength(
                difference_mm=self.difference.value(),
                short_side=self.side.currentData(),
                method=Method(self.method.currentData()),
                kind=LegKind(self.kind.currentData()),
                onset=Onset(self.onset.currentData()),
                shoe_difference_mm=self.shoe.value(),
                scheme=Scheme(self.scheme.currentData()),
                start=self.start.date().toString("yyyy-MM-dd"),
            )
        except PrescriptionError as refusal:
            self.refusal.setText(words.sentence(refusal))
            self.refusal.show()
            return
        self.changed.emit(leg)


def _millimetres(parent: QWidget, low: float, high: float, none: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox(parent)
    field.setRange(low, high)
    field.setDecimals(1)
    field.setSingleStep(0.5)
    field.setSuffix(" mm")
    field.setKeyboardTracking(False)
    if none:
        field.setSpecialValueText(none)
    return field


def _choices(parent: QWidget, choices: dict[str, str]) -> QComboBox:
    box = QComboBox(parent)
    for value, said in choices.items():
        box.addItem(said, value)
    return box
