"""The export step: what will be written, where, and what was written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.steps.cards import Card, Column, quiet
from orthodesign.app.gui.theme import SPACE
from orthodesign.app.session.exporting import Choices
from orthodesign.case import SIDES, Case, Side
from orthodesign.checks.machines import Printer, printers, processes
from orthodesign.delivery import Making

# Where zones meet where nobody said otherwise, % of the foot's length (orthodesign proposal)
MEETINGS = (30.0, 55.0)


class OutPanel(Column):
    """Choices of an export, and the case's code and notes that go with it."""

    export_wanted = Signal()
    making_changed = Signal()
    """Another process or printer: the devices are to be checked for it."""
    folder_wanted = Signal()
    open_folder_wanted = Signal()
    code_changed = Signal(str)
    notes_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written: list[Path] = []
        self.add(self._made_case())
        self.add(self._made_files())
        self.done = Card(self.tr("Written"), self)
        self.files = QLabel(self.done)
        self.files.setWordWrap(True)
        self.files.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done.column.addWidget(self.files)
        self.open_folder = QPushButton(self.tr("Show in folder"), self.done)
        theme.bind_icon(self.open_folder, "folder")
        self.open_folder.clicked.connect(self.open_folder_wanted)
        self.done.column.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.done.hide()
        self.add(self.done)
        self.add(
            quiet(
                self.tr(
                    "orthodesign computes what was prescribed. Whether that is right for this patient "
                    "is the clinician's decision."
                )
            )
        )

    def _made_case(self) -> Card:
        card = Card(self.tr("Case"), self)
        self.code = QLineEdit(card)
        self.code.setAccessibleName(self.tr("Patient code"))
        self.code.setMaxLength(60)
        self.code.editingFinished.connect(lambda: self.code_changed.emit(self.code.text()))
        card.column.addWidget(quiet(self.tr("Patient code: stands in file names. Use no names."), card))
        card.column.addWidget(self.code)
        card.column.addWidget(quiet(self.tr("Notes: stay in the case file."), card))
        self.notes = QPlainTextEdit(card)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(56)
        self.notes.textChanged.connect(lambda: self.notes_changed.emit(self.notes.toPlainText()))
        card.column.addWidget(self.notes)
        return card

    def _made_files(self) -> Card:
        card = Card(self.tr("Export"), self)
        self.sides = {"left": QCheckBox(self.tr("Left"), card), "right": QCheckBox(self.tr("Right"), card)}
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for box in self.sides.values():
            box.setChecked(True)
            row.addWidget(box)
        row.addStretch(1)
        card.column.addLayout(row)
        self.report = QCheckBox(self.tr("Report (JSON)"), card)
        self.preview = QCheckBox(self.tr("Picture (PNG)"), card)
        self.pdf = QCheckBox(self.tr("Report to print (PDF)"), card)
        self.format = QComboBox(card)
        for ending, said in (
            (".stl", self.tr("STL, for any printer")),
            (".3mf", self.tr("3MF, with unit and names")),
            (".obj", "OBJ"),
            (".ply", "PLY"),
        ):
            self.format.addItem(said, ending)
        self.format.setAccessibleName(self.tr("Format of the devices"))
        self.format.setMinimumHeight(4 * SPACE - 4)
        card.column.addWidget(self.format)
        card.column.addWidget(self._made_making(card))
        self.on_bed = quiet(self.tr("Lies on the printer's bed; of a pair, a file with both is added."), card)
        card.column.addWidget(self.on_bed)
        self._zones = self._made_zones(card)
        card.column.addWidget(self._zones)
        self.format.activated.connect(lambda _at: self._follow_format())
        for box in (self.report, self.preview, self.pdf):
            box.setChecked(box is not self.pdf)
            card.column.addWidget(box)
        self.folder = quiet("", card)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        change = QPushButton(self.tr("Change …"), card)
        change.setAccessibleName(self.tr("Change the folder"))
        change.clicked.connect(self.folder_wanted)
        place.addWidget(change)
        card.column.addLayout(place)
        self.names = QLabel(card)
        self.names.setWordWrap(True)
        card.column.addWidget(self.names)
        self.export = QPushButton(self.tr("Export"), card)
        theme.set_role(self.export, "primary")
        self.export.clicked.connect(self.export_wanted)
        card.column.addWidget(self.export)
        self.why = quiet("", card)
        card.column.addWidget(self.why)
        return card

    def _made_making(self, card: Card) -> QWidget:
        """By what and on which machine: devices are checked for it, and a 3MF lies on its bed."""
        self.process, self.printer = QComboBox(card), QComboBox(card)
        self.process.addItem(self.tr("as usual for the material"), None)
        for process in processes().values():
            self.process.addItem(words.translated(process.label), process.id)
        self.printer.addItem(self.tr("any"), None)
        for printer in printers().values():
            self.printer.addItem(words.translated(printer.label), printer.id)
            self.printer.setItemData(self.printer.count() - 1, _bed(printer), Qt.ItemDataRole.ToolTipRole)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE)
        for label, box in ((self.tr("Made by"), self.process), (self.tr("Printer"), self.printer)):
            box.setAccessibleName(label)
            box.setMinimumWidth(60)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.activated.connect(lambda _at: self.making_changed.emit())
            form.addRow(label, box)
        self.printer.activated.connect(lambda _at: self._follow_format())
        part = QWidget(card)
        part.setLayout(form)
        return part

    def _made_zones(self, card: Card) -> QWidget:
        """Bodies for soft printing, with their places in % of the foot's length."""
        self.zoned = QCheckBox(self.tr("In three bodies, to be filled differently"), card)
        self.zoned.setToolTip(
            self.tr("Heel, middle and forefoot, as named parts of one object, to print soft.")
        )
        part = QWidget(card)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.zoned)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("They meet at"), part))
        self.meetings = QSpinBox(part), QSpinBox(part)
        for field, at in zip(self.meetings, MEETINGS, strict=True):
            field.setRange(5, 95)
            field.setValue(round(at))
            field.setSuffix(" %")
            field.setAccessibleName(self.tr("Where bodies meet, % of the foot's length"))
            field.setToolTip(field.accessibleName())
            field.setEnabled(False)
            self.zoned.toggled.connect(field.setEnabled)
            row.addWidget(field)
        row.addStretch(1)
        column.addLayout(row)
        return part

    def _follow_format(self) -> None:
        """What belongs to a 3MF is there with it."""
        solid = self.format.currentData() == ".3mf"
        self._zones.setVisible(solid)
        self.on_bed.setVisible(solid and self.printer.currentData() is not None)

    @property
    def choices(self) -> Choices:
        """What is wanted of every foot."""
        return Choices(
            self.format.currentData(),
            self.report.isChecked(),
            self.preview.isChecked(),
            self.pdf.isChecked(),
            self.zones,
        )

    @property
    def zones(self) -> tuple[float, float] | None:
        """Where the bodies meet, % of the foot's length, the smaller first; None for one body."""
        first, second = sorted(field.value() for field in self.meetings)
        return (float(first), float(second)) if self.zoned.isChecked() and first < second else None

    @property
    def making(self) -> Making:
        """By what and on which machine the devices are to be made."""
        return Making(process=self.process.currentData(), printer=self.printer.currentData())

    def chosen_sides(self) -> tuple[Side, ...]:
        """The sides to be written."""
        return tuple(side for side in SIDES if self.sides[side].isChecked() and self.sides[side].isEnabled())

    def show_case(self, case: Case) -> None:
        """Show code and notes; a field being typed in is left alone."""
        if not self.code.hasFocus() and self.code.text() != case.code:
            self.code.setText(case.code)
        if self.notes.toPlainText() != case.notes:
            self.notes.blockSignals(True)
            self.notes.setPlainText(case.notes)
            self.notes.blockSignals(False)

    def show_plan(self, folder: Path, names: Iterable[str], ready: Iterable[Side], why: str) -> None:
        """Show where the files go, and why something cannot be written."""
        able = set(ready)
        for side in SIDES:
            self.sides[side].setEnabled(side in able)
        self.folder.setText(self.tr("to {folder}").format(folder=folder))
        listed = list(names)
        self.names.setText("\n".join(listed))
        # what was written stands below already
        self.names.setVisible([folder / name for name in listed] != self._written)
        self.export.setEnabled(bool(able))
        self.why.setText(why)
        self.why.setVisible(bool(why))

    def show_remembered(self) -> None:
        """Choices were put back: what depends on them follows."""
        self._follow_format()

    def show_written(self, paths: Iterable[Path]) -> None:
        """Show what was written."""
        self._written = list(paths)
        self.files.setText("\n".join(path.name for path in self._written))
        self.names.hide()
        self.done.show()

    def forget_written(self) -> None:
        """Another case: what was written of the last one is over."""
        self._written = []
        self.done.hide()


def _bed(printer: Printer) -> str:
    wide, deep = printer.bed_mm
    return f"{wide:g} × {deep:g} × {printer.height_mm:g} mm"
