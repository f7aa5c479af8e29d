"""Presets: each proposes values and says why; what is taken over is ticked, line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.steps.cards import Card, Column, quiet
from orthodesign.app.gui.theme import SPACE
from orthodesign.prescription import CATALOGUE, Prescription
from orthodesign.prescription.presets import Preset, Proposal, applied


class ProposalLine(QWidget):
    """One value a preset proposes: from, to, why; ticked where it is to be taken over."""

    def __init__(self, proposal: Proposal, parent: QWidget) -> None:
        super().__init__(parent)
        self.parameter = proposal.parameter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parameter = CATALOGUE[proposal.parameter]
        before, after = words.text(parameter, proposal.before), words.text(parameter, proposal.after)
        changes = proposal.before != proposal.after
        line = (
            f"{words.label(parameter)}: {before} → {after}"
            if changes
            else f"{words.label(parameter)}: {after}"
        )
        self.box = QCheckBox(line, self)
        self.box.setChecked(True)
        self.box.setEnabled(changes)
        self.box.setToolTip(proposal.source)
        column.addWidget(self.box)
        if proposal.why:
            why = quiet(words.translated(proposal.why), self)
            why.setContentsMargins(3 * SPACE, 0, 0, SPACE // 2)
            why.setToolTip(proposal.source)
            column.addWidget(why)


class PresetPage(Column):
    """A choice of presets, and what the chosen one would do to the foot that is worked on."""

    apply_wanted = Signal(object, object, bool)
    """Preset, names of the parameters to keep, and whether both feet are meant."""
    save_wanted = Signal()
    import_wanted = Signal()
    share_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets: list[Preset] = []
        self._own: set[str] = set()
        self._prescription = Prescription()
        self._lines: list[ProposalLine] = []
        self.add(self._made_choice())
        self.proposal = Card("", self)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE // 2)
        self.proposal.column.addLayout(self._list)
        self.proposal.column.addLayout(self._made_buttons())
        self.add(self.proposal)
        self.reasons = Card(self.tr("What is known"), self)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(SPACE)
        self.reasons.column.addLayout(self._reasons)
        self.add(self.reasons)
        self.add(quiet(self.tr("A preset proposes and explains. The clinician decides.")))

    def _made_choice(self) -> Card:
        card = Card(self.tr("Presets"), self)
        self.choice = QComboBox(card)
        self.choice.setAccessibleName(self.tr("Preset"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choice.setMinimumHeight(4 * SPACE)
        self.choice.currentIndexChanged.connect(self._show_chosen)
        card.column.addWidget(self.choice)
        self.whom = quiet("", card)
        card.column.addWidget(self.whom)
        grid = QGridLayout()
        grid.setSpacing(SPACE // 2)
        self.save = QPushButton(self.tr("Save this prescription …"), card)
        self.save.clicked.connect(self.save_wanted)
        self.bring = QPushButton(self.tr("Import …"), card)
        self.bring.clicked.connect(self.import_wanted)
        self.share = QPushButton(self.tr("Share …"), card)
        self.share.clicked.connect(lambda: self.share_wanted.emit(self.chosen))
        self.remove = QPushButton(self.tr("Remove"), card)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.chosen))
        for number, button in enumerate((self.save, self.bring, self.share, self.remove)):
            grid.addWidget(button, number // 2, number % 2)
        card.column.addLayout(grid)
        return card

    def _made_buttons(self) -> QGridLayout:
        grid = QGridLayout()
        self.apply_one = QPushButton(self.tr("Apply to this foot"), self.proposal)
        theme.set_role(self.apply_one, "primary")
        self.apply_both = QPushButton(self.tr("Apply to both"), self.proposal)
        self.apply_one.clicked.connect(lambda: self._apply(both=False))
        self.apply_both.clicked.connect(lambda: self._apply(both=True))
        grid.addWidget(self.apply_one, 0, 0)
        grid.addWidget(self.apply_both, 0, 1)
        return grid

    @property
    def chosen(self) -> Preset | None:
        """The preset that is shown."""
        at = self.choice.currentIndex()
        return self._presets[at] if 0 <= at < len(self._presets) else None

    def show_presets(self, shipped: Sequence[Preset], own: Mapping[str, Preset]) -> None:
        """Offer these; ``own`` are the user's, by their id."""
        before = self.chosen
        self._presets, self._own = [*own.values(), *shipped], set(own)
        self.choice.blockSignals(True)
        self.choice.clear()
        for preset in self._presets:
            mine = self.tr(" (own)") if preset.id in self._own else ""
            self.choice.addItem(words.translated(preset.title) + mine)
        same = [
            at for at, preset in enumerate(self._presets) if before is not None and preset.id == before.id
        ]
        self.choice.setCurrentIndex(same[0] if same else 0)
        self.choice.blockSignals(False)
        self._show_chosen()

    def show_prescription(self, prescription: Prescription) -> None:
        """The prescription that a preset would change."""
        if prescription != self._prescription:
            self._prescription = prescription
            if self.isVisible():
                self._show_chosen()

    def _show_chosen(self) -> None:
        preset = self.chosen
        if preset is None:
            return
        self.whom.setText(words.translated(preset.for_whom))
        self.share.setEnabled(preset.id in self._own)
        self.remove.setEnabled(preset.id in self._own)
        self.apply_both.setEnabled(not preset.one_foot)
        self.proposal.title.setText(words.translated(preset.title))
        _clear(self._list)
        self._lines = [
            ProposalLine(line, self.proposal) for line in applied(self._prescription, preset).proposals
        ]
        for line in self._lines:
            self._list.addWidget(line)
        _clear(self._reasons)
        for heading, remarks in (
            (self.tr("Evidence"), [(one.text, one.source) for one in preset.evidence]),
            (self.tr("When not"), [(one.text, one.source) for one in preset.cautions]),
            (self.tr("Look at with the patient"), [(text, "") for text in preset.review]),
        ):
            if remarks:
                title = QLabel(heading, self.reasons)
                title.setFont(theme.heading_font())
                self._reasons.addWidget(title)
            for text, source in remarks:
                label = quiet(words.translated(text), self.reasons)
                label.setToolTip(source)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._reasons.addWidget(label)

    def _apply(self, *, both: bool) -> None:
        keep = {line.parameter for line in self._lines if not line.box.isChecked()}
        self.apply_wanted.emit(self.chosen, keep, both)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
