"""For the lab: what goes into the package, who may open it, and who signs it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.steps.cards import Card, Column, quiet
from orthodesign.app.gui.theme import SPACE
from orthodesign.app.session.exporting import Packing
from orthodesign.delivery.break_in import shipped


class LabPage(Column):
    """Choices of a package. Nothing typed here but the telephone number is kept anywhere."""

    pack_wanted = Signal()
    key_wanted = Signal()
    """Another key file is to be chosen."""
    own_key_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add(self._made_content())
        self.add(self._made_sheet())
        self.add(self._made_seal())
        self.add(self._made_signature())
        self.pack = QPushButton(self.tr("Lab package …"), self)
        theme.set_role(self.pack, "primary")
        self.pack.clicked.connect(self.pack_wanted)
        self.add(self.pack)
        self.why = quiet("", self)
        self.add(self.why)

    def _made_content(self) -> Card:
        card = Card(self.tr("The package"), self)
        card.column.addWidget(
            quiet(
                self.tr("One signed file: devices as STL and 3MF, reports, prescription and order form."),
                card,
            )
        )
        self.scans = QCheckBox(self.tr("With the scans"), card)
        self.personal = QCheckBox(self.tr("With the patient's name and date of birth"), card)
        self.personal.setToolTip(self.tr("As in the order form. Otherwise the code stands for the patient."))
        for box in (self.scans, self.personal):
            card.column.addWidget(box)
        form = _form()
        self.paper = QComboBox(card)
        self.paper.addItem("A4", "a4")
        self.paper.addItem(self.tr("US letter"), "letter")
        form.addRow(self.tr("Paper"), _narrowed(self.paper))
        card.column.addLayout(form)
        return card

    def _made_sheet(self) -> Card:
        card = Card(self.tr("For the patient"), self)
        self.sheet = QCheckBox(self.tr("With a sheet for the patient"), card)
        card.column.addWidget(self.sheet)
        form = _form()
        self.schedule = QComboBox(card)
        for one in shipped().schedules:
            self.schedule.addItem(words.translated(one.label), one.id)
            self.schedule.setItemData(self.schedule.count() - 1, one.source, Qt.ItemDataRole.ToolTipRole)
        form.addRow(self.tr("Wearing in"), _narrowed(self.schedule))
        self.visit = QCheckBox(self.tr("Next visit"), card)
        self.day = QDateEdit(card)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("Day of the next visit"))
        self.day.setDate(QDate(*date.today().timetuple()[:3]).addDays(42))
        self.day.setEnabled(False)
        self.visit.toggled.connect(self.day.setEnabled)
        form.addRow(self.visit, _narrowed(self.day))
        self.telephone = QLineEdit(card)
        self.telephone.setPlaceholderText(self.tr("whom the patient calls"))
        form.addRow(self.tr("Telephone"), self.telephone)
        self._of_sheet = QWidget(card)
        self._of_sheet.setLayout(form)
        self._of_sheet.hide()
        self.sheet.toggled.connect(self._of_sheet.setVisible)
        card.column.addWidget(self._of_sheet)
        return card

    def _made_seal(self) -> Card:
        card = Card(self.tr("Who may open it"), self)
        self.encrypt = QCheckBox(self.tr("Encrypt with a passphrase"), card)
        self.encrypt.setToolTip(self.tr("Tell it to the lab by another way, by telephone for example."))
        card.column.addWidget(self.encrypt)
        form = _form()
        self.passphrase, self.again = QLineEdit(card), QLineEdit(card)
        for label, field in ((self.tr("Passphrase"), self.passphrase), (self.tr("Once more"), self.again)):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setAccessibleName(label)
            form.addRow(label, field)
        self._of_seal = QWidget(card)
        self._of_seal.setLayout(form)
        self._of_seal.hide()
        self.encrypt.toggled.connect(self._of_seal.setVisible)
        card.column.addWidget(self._of_seal)
        return card

    def _made_signature(self) -> Card:
        card = Card(self.tr("Who signs it"), self)
        self.key = QLabel(card)
        self.key.setWordWrap(True)
        self.key.setMinimumWidth(40)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.column.addWidget(self.key)
        row = QHBoxLayout()
        another = QPushButton(self.tr("Another key …"), card)
        another.clicked.connect(self.key_wanted)
        self.own = QPushButton(self.tr("Own key"), card)
        self.own.clicked.connect(self.own_key_wanted)
        row.addWidget(another)
        row.addWidget(self.own)
        row.addStretch(1)
        card.column.addLayout(row)
        self.key_passphrase = QLineEdit(card)
        self.key_passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.key_passphrase.setPlaceholderText(self.tr("Passphrase of the key"))
        self.key_passphrase.setAccessibleName(self.tr("Passphrase of the key"))
        card.column.addWidget(self.key_passphrase)
        return card

    # What is shown

    def show_key(self, words_: str, *, is_own: bool, is_locked: bool) -> None:
        """Show which key signs; ``is_locked``: it has a passphrase, which is asked for here."""
        self.key.setText(words_)
        self.own.setVisible(not is_own)
        self.key_passphrase.setVisible(is_locked)
        if not is_locked:
            self.key_passphrase.clear()

    def show_ready(self, is_ready: bool, why: str) -> None:
        """Whether a package can be made, and why not."""
        self.pack.setEnabled(is_ready)
        self.why.setText(why)
        self.why.setVisible(bool(why))

    # What is wanted

    @property
    def refusal(self) -> str:
        """Why what is chosen cannot be meant; empty where it can."""
        if self.encrypt.isChecked() and not self.passphrase.text():
            return self.tr("An empty passphrase protects nothing: type one, or do not encrypt.")
        if self.encrypt.isChecked() and self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases are not the same: type them again.")
        return ""

    @property
    def packing(self) -> Packing:
        """What the package is to hold."""
        return Packing(
            scans=self.scans.isChecked(),
            personal=self.personal.isChecked(),
            paper=self.paper.currentData(),
            sheet=self.sheet.isChecked(),
            schedule=self.schedule.currentData(),
            follow_up=self.day.date().toString("yyyy-MM-dd") if self.visit.isChecked() else None,
            telephone=self.telephone.text().strip(),
            passphrase=self.passphrase.text() if self.encrypt.isChecked() else None,
        )

    def forget_secrets(self) -> None:
        """What was typed in secret is not kept once it was used."""
        for field in (self.passphrase, self.again, self.key_passphrase):
            field.clear()


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(SPACE)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def _narrowed(field: QWidget) -> QWidget:
    """As wide as there is room, however long its choices are."""
    field.setMinimumSize(60, 4 * SPACE - 4)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if isinstance(field, QComboBox):
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return field
