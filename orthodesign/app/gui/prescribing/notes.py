"""What stands beside a value: findings, a refusal, and the realised dose."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from orthodesign.app.gui import theme, words
from orthodesign.foundation.findings import Finding, Severity

Dose = tuple[float, float | None, float, bool | None]
"""Prescribed, realised (None: could not be measured), tolerance, and whether it is met."""


class Note(QWidget):
    """A sentence with the icon of its severity."""

    def __init__(self, severity: Severity, sentence: str, hover: str = "") -> None:
        super().__init__()
        self._severity = severity
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(theme.SPACE_HALF + 2)
        self._icon = QLabel()
        self._icon.setFixedSize(16, 18)
        self._words = QLabel(sentence)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setFont(theme.small_font())
        # a sentence may be wider than the panel: it is broken, never the panel widened
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setToolTip(hover)
        self.setAccessibleName(f"{severity}: {sentence}")
        self.retint()

    def retint(self) -> None:
        """Take the colours of the scheme in use."""
        name = theme.severity_icon(self._severity)
        self._icon.setPixmap(theme.pixmap(name, str(self._severity), 16, self.devicePixelRatioF()))


class Notes(QWidget):
    """The findings about one value and, first of all, why something typed was refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 2)
        self._column.setSpacing(0)
        self._findings: tuple[Finding, ...] = ()
        self._refusal = ""
        theme.notifier.changed.connect(self._retint)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said here now."""
        said = tuple(words.finding(finding) for finding in self._findings)
        return (self._refusal, *said) if self._refusal else said

    @property
    def refusal(self) -> str:
        """Why the last entry was refused; empty where it was not."""
        return self._refusal

    def show_findings(self, findings: tuple[Finding, ...]) -> bool:
        """Show these; whether anything changed."""
        if findings == self._findings:
            return False
        self._findings = findings
        self._fill()
        return True

    def show_refusal(self, sentence: str) -> bool:
        """Show why an entry was refused, or with an empty sentence no more; whether anything changed."""
        if sentence == self._refusal:
            return False
        self._refusal = sentence
        self._fill()
        return True

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if self._refusal:
            self._column.addWidget(Note(Severity.ERROR, self._refusal))
        for finding in self._findings:
            note = Note(finding.severity, words.finding(finding), words.finding_note(finding))
            self._column.addWidget(note)

    def _retint(self) -> None:
        for note in self.findChildren(Note):
            note.retint()


class DoseMark(QWidget):
    """``realised 4.00 ✓``, in a place that is kept for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 2, 0)
        row.setSpacing(3)
        self._words = QLabel()
        self._words.setFont(theme.small_font())
        self._words.setProperty("role", "quiet")
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._icon = QLabel()
        self._icon.setFixedSize(14, 14)
        row.addWidget(self._words, 1)
        row.addWidget(self._icon)
        self._dose: Dose | None = None
        self._is_measuring = False
        theme.notifier.changed.connect(self._write)

    @property
    def words(self) -> str:
        """What is said here now."""
        return self._words.text()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high with words as without."""
        metrics = self._words.fontMetrics()
        longest = metrics.horizontalAdvance(self.tr("realised {0}").format("−00.00"))
        return QSize(longest + 14 + 3 + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()

    def show_nothing(self) -> None:
        """There is nothing to measure."""
        self._show(None, False)

    def show_measuring(self) -> None:
        """The device is being measured."""
        self._show(None, True)

    def show_dose(self, dose: Dose) -> None:
        """Show what was measured."""
        self._show(dose, False)

    def _show(self, dose: Dose | None, is_measuring: bool) -> None:
        if (dose, is_measuring) != (self._dose, self._is_measuring):
            self._dose, self._is_measuring = dose, is_measuring
            self._write()

    def _write(self) -> None:
        said, hover, icon, tint = "", "", "", "secondary"
        if self._is_measuring:
            said, hover = "…", self.tr("being measured on the finished solid")
        elif self._dose is not None:
            prescribed, realised, tolerance, is_met = self._dose
            if realised is None:
                said, hover = self.tr("not measured"), self.tr("The dose could not be measured.")
            else:
                said = self.tr("realised {0}").format(f"{realised:.2f}".replace("-", words.MINUS))
                hover = self.tr(
                    "prescribed {0}, realised {1} ± {2}, measured on the solid as written"
                ).format(f"{prescribed:.2f}", f"{realised:.3f}", f"{tolerance:g}")
                icon, tint = ("tick", "ok") if is_met else ("error", "error")
        self._words.setText(said)
        self.setToolTip(hover)
        self.setAccessibleName(f"{said} {self.tr('met') if icon == 'tick' else ''}".strip())
        if icon:
            self._icon.setPixmap(theme.pixmap(icon, tint, 14, self.devicePixelRatioF()))
        else:
            self._icon.clear()
