"""The prescribing panel, made from the catalogue."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing import arrangement
from orthodesign.app.gui.prescribing.choice_row import ChoiceRow
from orthodesign.app.gui.prescribing.facts import NOTHING_KNOWN, FootFacts
from orthodesign.app.gui.prescribing.header import PanelHeader
from orthodesign.app.gui.prescribing.notes import Dose
from orthodesign.app.gui.prescribing.number_row import NumberRow
from orthodesign.app.gui.prescribing.pair_row import PairRow
from orthodesign.app.gui.prescribing.points_row import PointsRow
from orthodesign.app.gui.prescribing.row import ParameterRow
from orthodesign.app.gui.prescribing.section import Section
from orthodesign.app.gui.prescribing.weight_row import WeightRow
from orthodesign.foundation.findings import Finding
from orthodesign.prescription import CATALOGUE, Kind, Parameter, Prescription, PrescriptionError


class PrescribingPanel(QWidget):
    """Every value of one prescription. Asks through signals; shows what it is told, in silence.

    ``changed(name, value, phase)``: see the package. ``linking_asked(separate | linked | mirrored)``
    and ``copy_asked()`` come from the head.
    """

    changed = Signal(str, object, str)
    linking_asked = Signal(str)
    copy_asked = Signal()
    pick_asked = Signal(str)
    """A parameter of which the next click in the view is to be a new point."""
    weight_entered = Signal(object)
    """The patient's weight in kg, or None where it is not known."""
    fold_changed = Signal(str, bool)
    """A section, by its English name, and whether it is folded now: to be remembered."""

    def __init__(self, parent: QWidget | None = None, *, folded: Collection[str] | None = None) -> None:
        """``folded``: the sections that are closed at first, by their English names; None for the usual."""
        super().__init__(parent)
        self._prescription: Prescription | None = None
        self._facts = NOTHING_KNOWN
        self._doses: Mapping[str, Dose | None] = {}
        self._rows: dict[str, ParameterRow] = {}
        self._sections: list[Section] = []
        self._home: dict[str, Section] = {}
        self.header = PanelHeader()
        self.header.linking_asked.connect(self.linking_asked)
        self.header.copy_asked.connect(self.copy_asked)
        self.header.sought.connect(lambda sought: self._seek(sought))
        self._scroll = QScrollArea()
        self._nothing = QLabel()
        self._more = QToolButton()
        self.weight = WeightRow()
        self._weight_kg: float | None = None
        self._build(arrangement.folded_at_first() if folded is None else folded)
        self.show_prescription(Prescription(), NOTHING_KNOWN)

    # shown from outside, in silence

    def show_prescription(self, prescription: Prescription, facts: FootFacts) -> None:
        """Show these values and what the foot says about them; only what changed is touched."""
        if prescription is self._prescription and facts == self._facts:
            return
        self._prescription, self._facts = prescription, facts
        values = prescription.values
        touched = [
            row for row in self.rows() if row.show_values(tuple(values[name] for name in row.names), facts)
        ]
        if touched:
            self.weight.show_weight(self._weight_kg, prescription)
            self._follow_corrections()
            for section in {self._home[row.names[0]]: None for row in touched}:
                self._summarise(section)

    def show_weight(self, weight: float | None) -> None:
        """Show the patient's weight in kg, None where it is not known, and the shell that is usual for it."""
        if weight != self._weight_kg:
            self._weight_kg = weight
            self.weight.show_weight(weight, self._prescription or Prescription())

    def set_findings(self, findings: Mapping[str, tuple[Finding, ...]]) -> None:
        """Show findings beside the values that cause them; a name that is missing has none."""
        for row in self.rows():
            # the two names of a pair may be blamed for the same thing
            met = dict.fromkeys(finding for name in row.names for finding in findings.get(name, ()))
            row.show_findings(tuple(met))

    def set_doses(self, doses: Mapping[str, Dose | None]) -> None:
        """Show realised doses; None: being measured; a name that is missing: nothing to show."""
        for row in self.rows():
            name = next((name for name in row.names if name in doses), None)
            row.show_dose(doses[name] if name else None, is_measuring=name is not None)

    def show_refusal(self, name: str, reason: str | PrescriptionError) -> None:
        """Say beside a value why a change that was asked for is not made; the shown value stays."""
        row = self._rows[name]
        row.redisplay()
        row.say_refusal(words.sentence(reason))

    def show_sides(self, sides: str) -> None:
        """Say which foot is edited: ``left``, ``right`` or ``both``."""
        self.header.show_sides(sides)

    def show_linking(self, linking: str) -> None:
        """Show how the sides are linked: ``separate``, ``linked`` or ``mirrored``."""
        self.header.linking.set_value(str(linking))

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def reveal(self, name: str) -> None:
        """Open what hides a parameter, bring it into view and focus it."""
        row = self._rows[name]
        self.header.search.clear()
        self._home[row.names[0]].set_open(True)
        if arrangement.parents(row.parameters[0]):
            self._home[row.names[0]].tuck(row, is_open=True)
        self._scroll.ensureWidgetVisible(row)
        row.focus_editor()

    def row(self, name: str) -> ParameterRow:
        """The row of a parameter."""
        return self._rows[name]

    def rows(self) -> Iterator[ParameterRow]:
        """Every row once, from top to bottom."""
        for section in self._sections:
            yield from section.rows

    def folded(self) -> tuple[str, ...]:
        """The sections that are closed now, by their English names."""
        return tuple(section.key for section in self._sections if not section.is_open)

    def section(self, key: str) -> Section:
        """A section by its English name."""
        return next(section for section in self._sections if section.key == key)

    # made once

    def _build(self, folded: Collection[str]) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        rule = QFrame()
        rule.setProperty("role", "rule")
        outer.addWidget(rule)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_HALF, theme.SPACE_HALF, theme.SPACE, theme.SPACE)
        column.setSpacing(0)
        for key, parameters in arrangement.sections():
            section = Section(key, words.group(key), is_open=key not in folded)
            for parameter in parameters:
                self._add(section, parameter)
            section.folded.connect(self.fold_changed)
            self._sections.append(section)
            column.addWidget(section)
        self._nothing.setProperty("role", "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(0, theme.SPACE_WIDE, 0, 0)
        self._nothing.hide()
        column.addWidget(self._nothing)
        theme.set_role(self._more, "flat")
        self._more.setAccessibleName(self.tr("Show what has it in the help"))
        self._more.clicked.connect(lambda: self._seek(self.header.search.text(), named_first=False))
        self._more.hide()
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # its place is kept: opening a section must not narrow the rows
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self._scroll, 1)
        self.setMinimumWidth(320)

    def _add(self, section: Section, parameter: Parameter) -> None:
        if parameter.name in arrangement.PAIRS.values():
            return  # stands in the row of its other name
        row = _row_for(parameter)
        row.changed.connect(self._asked)
        if isinstance(row, PointsRow):
            row.pick_asked.connect(self.pick_asked)
        section.add(row, is_tucked=bool(arrangement.parents(parameter)))
        for name in row.names:
            self._rows[name] = row
            self._home[name] = section
        if parameter.name == "shell_thickness":
            self.weight.weight_entered.connect(self.weight_entered)
            self.weight.thickness_wanted.connect(
                lambda thickness: self.changed.emit("shell_thickness", thickness, "once")
            )
            section.add_beside(self.weight)

    # following

    def _asked(self, name: str, value: object, phase: str) -> None:
        self.changed.emit(name, value, phase)
        if phase in ("end", "cancel"):
            self._follow_corrections()

    def _follow_corrections(self) -> None:
        """Show what is tucked under corrections that have an effect, or was changed itself."""
        if self._prescription is None:
            return
        values = self._prescription.values
        dragging = any(row.is_gesturing for row in self.rows())
        for row in self.rows():
            needed = arrangement.parents(row.parameters[0])
            if not needed:
                continue
            wanted = (
                row.is_modified
                or bool(self.header.search.text().strip())
                or any(not arrangement.is_neutral(name, values[name]) for name in needed)
            )
            # nothing folds away under a hand that drags through zero, or while it is written into
            if wanted or not (dragging or row.isAncestorOf(self.focusWidget() or self)):
                self._home[row.names[0]].tuck(row, is_open=wanted)

    def _summarise(self, section: Section) -> None:
        if self._prescription is None:
            return
        values = self._prescription.values
        named = arrangement.SUMMARY.get(section.key)
        if named:
            section.say(" · ".join(words.short(CATALOGUE[name], values[name]) for name in named))
            return
        said = [
            f"{words.label(parameter)} {words.text(parameter, values[parameter.name])}"
            for row in section.rows
            for parameter in row.parameters
            if values[parameter.name] != parameter.default
        ]
        section.say(" · ".join(said), only_folded=True)

    def _seek(self, sought: str, *, named_first: bool = True) -> None:
        """Show what is called so; what only speaks of it in its help stands behind a button."""
        is_seeking = bool(sought.strip())
        self._follow_corrections()
        found = [row for row in self.rows() if row.matches(sought)]
        named = [row for row in found if row.is_named(sought)] if named_first else []
        wanted = named or found
        for section in self._sections:
            section.show_matching([row for row in section.rows if row in wanted] if is_seeking else None)
            section.force_open(is_seeking)
        self.weight.setVisible(not is_seeking or self._rows["shell_thickness"] in wanted)
        others = len(found) - len(wanted)
        self._more.setText(self.tr("Show %n more with it in the help", "", others))
        self._more.setVisible(is_seeking and others > 0)
        self._nothing.setText(self.tr("No value has “{0}” in its name or its help.").format(sought.strip()))
        self._nothing.setVisible(not found)


def _row_for(parameter: Parameter) -> ParameterRow:
    title = words.translated(arrangement.PAIR_LABELS.get(parameter.name, parameter.label))
    other = arrangement.PAIRS.get(parameter.name)
    if other is not None:
        return PairRow((parameter, CATALOGUE[other]), title)
    if parameter.kind is Kind.POINTS:
        return PointsRow((parameter,), title)
    if parameter.kind is Kind.CHOICE:
        return ChoiceRow((parameter,), title)
    return NumberRow((parameter,), title)
