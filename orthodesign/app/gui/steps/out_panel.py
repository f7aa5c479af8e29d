"""The export step: what will be written, where, and what was written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from orthodesign.app.gui import theme
from orthodesign.app.gui.steps.cards import Card, Column, quiet
from orthodesign.app.gui.theme import SPACE
from orthodesign.app.session.exporting import Choices
from orthodesign.case import SIDES, Case, Side


class OutPanel(Column):
    """Choices of an export, and the case's code and notes that go with it."""

    export_wanted = Signal()
    package_wanted = Signal()
    folder_wanted = Signal()
    open_folder_wanted = Signal()
    code_changed = Signal(str)
    notes_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written: list[Path] = []
        self.add(self._made_case())
        self.add(self._made_files())
        self.add(self._made_package())
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
        self.notes.setFixedHeight(88)
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
        for ending, words in (
            (".stl", self.tr("STL, for any printer")),
            (".3mf", self.tr("3MF, with unit and names")),
            (".obj", "OBJ"),
            (".ply", "PLY"),
        ):
            self.format.addItem(words, ending)
        self.format.setAccessibleName(self.tr("Format of the devices"))
        self.format.setMinimumHeight(4 * SPACE - 4)
        card.column.addWidget(self.format)
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

    def _made_package(self) -> Card:
        card = Card(self.tr("For the lab"), self)
        card.column.addWidget(
            quiet(
                self.tr("One signed file: devices as STL and 3MF, reports, prescription and order form."),
                card,
            )
        )
        self.scans = QCheckBox(self.tr("With the scans"), card)
        self.sheet = QCheckBox(self.tr("With a sheet for the patient"), card)
        for box in (self.scans, self.sheet):
            card.column.addWidget(box)
        self.pack = QPushButton(self.tr("Lab package …"), card)
        self.pack.clicked.connect(self.package_wanted)
        card.column.addWidget(self.pack, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    @property
    def choices(self) -> Choices:
        """What is wanted of every foot."""
        return Choices(
            self.format.currentData(), self.report.isChecked(), self.preview.isChecked(), self.pdf.isChecked()
        )

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
        self.pack.setEnabled(bool(able))
        self.why.setText(why)
        self.why.setVisible(bool(why))

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
