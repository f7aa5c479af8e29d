"""The scan step: what was found in each scan, in one line, with the means to correct it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.steps.cards import Card, Column, Facts, Findings, quiet
from orthodesign.app.gui.steps.crop_box import CropBox
from orthodesign.app.session import FootState
from orthodesign.case import FootInputs, Side
from orthodesign.foot import Foot
from orthodesign.foundation.findings import Severity

translate = QCoreApplication.translate

UNITS = ("auto", "mm", "cm", "m", "inch", "0.1mm", "dm")
CAPTURES = ("auto", "foot", "cast", "impression")


class ScanCard(Card):
    """One side: its scan, what it was taken for, and what was mended."""

    changed = Signal(str, object)
    """Name of a scan option and its new value."""
    import_wanted = Signal()
    remove_wanted = Signal()
    swap_wanted = Signal()
    turn_wanted = Signal(str)
    crop_wanted = Signal(str, float)
    crop_moved = Signal(str, float)
    crop_put_away = Signal()
    whole_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.side = side
        self.title.setText(self.tr("Left foot") if side == "left" else self.tr("Right foot"))
        self.remove = theme.flat_button("trash", self.tr("Take this scan out of the case"))
        self.remove.clicked.connect(self.remove_wanted)
        self.head.addWidget(self.remove)
        self.line = QLabel(self)
        self.line.setWordWrap(True)
        self.column.addWidget(self.line)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.cancel = theme.flat_button("close", self.tr("Stop reading this scan"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self._waiting = QWidget(self)
        row = QHBoxLayout(self._waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        self.column.addWidget(self._waiting)
        self.empty = QPushButton(self.tr("Import a scan …"), self)
        self.empty.clicked.connect(self.import_wanted)
        self.column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignLeft)
        self._corrections = self._made_corrections()
        self.column.addWidget(self._corrections)
        self.facts = Facts(self)
        self.column.addWidget(self.facts)
        self.findings = Findings(self)
        self.findings.leads = False
        self.column.addWidget(self.findings)

    def _made_corrections(self) -> QWidget:
        box = QWidget(self)
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.SPACE)
        self.unit = QComboBox(box)
        for unit in UNITS:
            self.unit.addItem(self._unit_words(unit), unit)
        self.unit.setAccessibleName(self.tr("Unit of the file"))
        self.unit.activated.connect(lambda: self.changed.emit("unit", self.unit.currentData()))
        form.addRow(self.tr("Unit of the file"), self.unit)
        self.length = QDoubleSpinBox(box)
        self.length.setRange(0.0, 400.0)
        self.length.setDecimals(1)
        self.length.setSuffix(" mm")
        self.length.setSpecialValueText(self.tr("not measured"))
        self.length.setKeyboardTracking(False)
        self.length.setAccessibleName(self.tr("Measured foot length"))
        self.length.setToolTip(
            self.tr(
                "The patient's foot, measured heel to longest toe: settles the size of a scan without unit."
            )
        )
        self.length.valueChanged.connect(lambda value: self.changed.emit("foot_length_mm", value or None))
        form.addRow(self.tr("Measured foot length"), self.length)
        self.capture = QComboBox(box)
        for kind in CAPTURES:
            self.capture.addItem(self._capture_words(kind), kind)
        self.capture.setAccessibleName(self.tr("What was scanned"))
        self.capture.activated.connect(lambda: self.changed.emit("capture", self.capture.currentData()))
        form.addRow(self.tr("What was scanned"), self.capture)
        form.addRow(self._made_turns(box))
        self.crop_box = CropBox(box)
        self.crop_box.wanted.connect(self.crop_wanted)
        self.crop_box.moved.connect(self.crop_moved)
        self.crop_box.whole_wanted.connect(self.whole_wanted)
        self.crop_box.put_away.connect(self.crop_put_away)
        self.crop_box.hide()
        self.crop.toggled.connect(self.crop_box.setVisible)
        form.addRow(self.crop_box)
        for field in (self.unit, self.length, self.capture):
            field.setMinimumWidth(60)
            field.setMinimumHeight(4 * theme.SPACE - 4)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return box

    def _made_turns(self, box: QWidget) -> QWidget:
        row = QWidget(box)
        buttons = QGridLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(theme.SPACE // 2)
        self.swap = QPushButton(self.tr("Other foot"), row)
        self.swap.setToolTip(self.tr("The side is wrong: this scan is the other foot. Nothing is mirrored."))
        self.swap.clicked.connect(self.swap_wanted)
        self.over = QPushButton(self.tr("Turn over"), row)
        self.over.setToolTip(self.tr("The sole was taken for the top of the foot: turn it upside down."))
        self.over.clicked.connect(lambda: self.turn_wanted.emit("over"))
        self.around = QPushButton(self.tr("Turn round"), row)
        self.around.setToolTip(self.tr("The heel was taken for the toes: turn it back to front."))
        self.around.clicked.connect(lambda: self.turn_wanted.emit("round"))
        self.crop = QPushButton(self.tr("Crop …"), row)
        self.crop.setToolTip(self.tr("Cut away what does not belong to the foot."))
        self.crop.setCheckable(True)
        for number, button in enumerate((self.swap, self.over, self.around, self.crop)):
            buttons.addWidget(button, number // 2, number % 2)
        return row

    def show_state(self, inputs: FootInputs, state: FootState) -> None:
        """Show what is known of this side."""
        scan, foot = inputs.scan, state.foot
        self._waiting.setVisible(state.searching)
        self.progress.setValue(round(100 * state.fraction))
        self.empty.setVisible(scan is None)
        self.remove.setVisible(scan is not None)
        self._corrections.setVisible(scan is not None and not state.searching)
        self.line.setText(self._said(inputs, state))
        options = inputs.options
        self.unit.setCurrentIndex(UNITS.index(options.unit) if options.unit in UNITS else 0)
        self.capture.setCurrentIndex(CAPTURES.index(options.capture))
        self.length.blockSignals(True)
        self.length.setValue(options.foot_length_mm or 0.0)
        self.length.blockSignals(False)
        for button in (self.over, self.around):
            button.setEnabled(foot is not None)
        self.crop.setEnabled(foot is not None or state.raw is not None)
        if foot is None and state.raw is not None and self.crop_box.raw is None:
            # the one thing that helps stands open
            self.crop.setChecked(True)
        elif foot is not None and self.crop_box.raw is not None:
            self.crop.setChecked(False)
        self.crop_box.show_scan(foot, state.raw if foot is None else None, len(options.cuts))
        self.facts.setVisible(foot is not None)
        self.findings.setVisible(foot is not None)
        if foot is not None:
            self.facts.show_rows(self._rows(foot))
            self.findings.show_findings((*foot.scan.findings, *foot.findings))

    def _said(self, inputs: FootInputs, state: FootState) -> str:
        if state.sentence is not None:
            return words.sentence(state.sentence)
        if state.searching:
            return self.tr("Looking for the foot in {file} …").format(
                file=inputs.scan.name if inputs.scan else ""
            )
        if state.foot is None:
            return self.tr("No scan yet. Drop a file anywhere in the window.")
        return foot_line(state.foot)

    def _rows(self, foot: Foot) -> list[tuple[str, str, str]]:
        scan, quality = foot.scan, foot.scan.quality
        return [
            (self.tr("File"), scan.file, scan.sha256),
            (self.tr("Triangles"), f"{scan.triangles:,}".replace(",", " "), ""),
            (self.tr("Resolution"), f"{quality.resolution_mm:.1f} mm", self.tr("Median length of the edges")),
            (
                self.tr("Roughness"),
                f"{quality.noise_mm:.2f} mm",
                self.tr("What is left beside the foot's own curvature"),
            ),
        ]

    def _unit_words(self, unit: str) -> str:
        return {
            "auto": self.tr("as found"),
            "mm": self.tr("millimetres"),
            "cm": self.tr("centimetres"),
            "m": self.tr("metres"),
            "inch": self.tr("inches"),
            "0.1mm": self.tr("tenths of a millimetre"),
            "dm": self.tr("decimetres"),
        }[unit]

    def _capture_words(self, kind: str) -> str:
        return {
            "auto": self.tr("as found"),
            "foot": self.tr("a foot"),
            "cast": self.tr("a plaster cast"),
            "impression": self.tr("a foam-box impression"),
        }[kind]


def foot_line(foot: Foot) -> str:
    """Unit, size, side, how sure: ``metres → 276 mm, left, 97 % sure · 12.8k triangles``."""
    scan = foot.scan
    unit = {
        "mm": translate("scan", "millimetres"),
        "cm": translate("scan", "centimetres"),
        "m": translate("scan", "metres"),
        "inch": translate("scan", "inches"),
        "0.1mm": translate("scan", "tenths of a millimetre"),
        "dm": translate("scan", "decimetres"),
        "arbitrary": translate("scan", "no unit"),
    }.get(scan.unit, scan.unit)
    side = translate("scan", "left") if foot.side == "left" else translate("scan", "right")
    line = translate(
        "scan", "{unit} → {length:.0f} mm, {side}, {sure:.0f} % sure · {thousands:.1f}k triangles"
    )
    return line.format(
        unit=unit,
        length=foot.length,
        side=side,
        sure=100 * foot.side_confidence,
        thousands=scan.triangles / 1000,
    )


class ScanPanel(Column):
    """Both scans."""

    changed = Signal(str, str, object)
    import_wanted = Signal(str)
    remove_wanted = Signal(str)
    swap_wanted = Signal()
    turn_wanted = Signal(str, str)
    crop_wanted = Signal(str, str, float)
    crop_moved = Signal(str, str, float)
    crop_put_away = Signal()
    whole_wanted = Signal(str)
    cancel_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[Side, ScanCard] = {"left": ScanCard("left", self), "right": ScanCard("right", self)}
        for side, card in self.cards.items():
            card.changed.connect(lambda name, value, side=side: self.changed.emit(side, name, value))
            card.import_wanted.connect(lambda side=side: self.import_wanted.emit(side))
            card.remove_wanted.connect(lambda side=side: self.remove_wanted.emit(side))
            card.swap_wanted.connect(self.swap_wanted)
            card.turn_wanted.connect(lambda how, side=side: self.turn_wanted.emit(side, how))
            card.crop_wanted.connect(lambda part, place, side=side: self.crop_wanted.emit(side, part, place))
            card.crop_moved.connect(lambda part, place, side=side: self.crop_moved.emit(side, part, place))
            card.crop_put_away.connect(self.crop_put_away)
            card.whole_wanted.connect(lambda side=side: self.whole_wanted.emit(side))
            card.cancel_wanted.connect(lambda side=side: self.cancel_wanted.emit(side))
            self.add(card)
        self.add(quiet(self.tr("Scans stay on this computer, in the case file.")))

    def show_side(self, side: Side, inputs: FootInputs, state: FootState) -> None:
        """Show what is known of one side."""
        self.cards[side].show_state(inputs, state)


def worst(foot: Foot) -> Severity:
    """The gravest thing that was noticed about a scan and its foot."""
    said = [finding.severity for finding in (*foot.scan.findings, *foot.findings)]
    for severity in (Severity.ERROR, Severity.WARNING):
        if severity in said:
            return severity
    return Severity.INFO
