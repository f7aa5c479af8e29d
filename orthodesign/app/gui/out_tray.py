"""Export: what would be written, the question before anything is overwritten, and the writing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from orthodesign.app.gui import words
from orthodesign.app.gui.desk import Desk
from orthodesign.app.jobs import Answer
from orthodesign.app.session import exporting
from orthodesign.case import Side


class OutTray(QObject):
    """Writes the devices of the desk's session."""

    written = Signal(object)
    """The files of an export."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk

    def planned(
        self, sides: Iterable[Side], choices: exporting.Choices, *, fresh: bool = False
    ) -> exporting.Export | None:
        """What an export would write now; None while a device is not measured."""
        session = self.desk.session
        if session is None:
            return None
        measured = []
        for side in sides:
            state = session.checks(side)
            if state.measured is None or not state.current:
                return None
            measured.append((side, state.measured))
        return exporting.planned(session.case.code, measured, self.folder, choices, fresh=fresh)

    @property
    def folder(self) -> Path:
        """Where the last export went, or the case lies."""
        settings = self.desk.settings
        if folder := settings.last_folders.get("export"):
            return Path(folder)
        if self.desk.session is not None and self.desk.session.path is not None:
            return self.desk.session.path.parent
        return Path.home()

    def ask_folder(self) -> None:
        """Choose where exports go."""
        name = QFileDialog.getExistingDirectory(
            self.desk.window, self.tr("Where the files go"), str(self.folder)
        )
        if name:
            self.desk.store.update(lambda settings: settings.with_folder("export", Path(name)))

    def export(self, sides: Iterable[Side], choices: exporting.Choices) -> None:
        """Write the devices; asks before anything is overwritten."""
        chosen = tuple(sides)
        export = self.planned(chosen, choices)
        if export is None:
            self.desk.voice.warn(self.tr("The devices are still being measured: try again in a moment."))
            return
        if not export.devices:
            self.desk.voice.warn(self.tr("There is no device to export: import a scan first."))
            return
        if export.taken:
            decided = self._ask_overwriting(export)
            if decided is None:
                return
            if not decided:
                export = self.planned(chosen, choices, fresh=True) or export
        self._write(export)

    def _ask_overwriting(self, export: exporting.Export) -> bool | None:
        """True: overwrite; False: beside them, under new names; None: not at all."""
        box = QMessageBox(self.desk.window)
        box.setWindowTitle("orthodesign")
        box.setText(self.tr("There are files of these names already."))
        box.setInformativeText("\n".join(path.name for path in export.taken))
        over = box.addButton(self.tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
        beside = box.addButton(self.tr("Keep both"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(beside)
        box.exec()
        if box.clickedButton() is over:
            return True
        return False if box.clickedButton() is beside else None

    def _write(self, export: exporting.Export) -> None:
        def answered(answer: Answer[exporting.Written]) -> None:
            if answer.value is None:
                self.desk.voice.warn(answer.sentence or self.desk.bug_words(answer))
                return
            written = answer.value
            self.written.emit(written.paths)
            count = self.tr("%n file(s) written to {folder}.", "", len(written.paths))
            said = [count.format(folder=export.folder), *map(words.finding, written.findings)]
            tell = self.desk.voice.warn if written.findings else self.desk.voice.tell
            tell("\n".join(said), (self.tr("Show in folder"), lambda: show_folder(export.folder)))

        voice = self.desk.voice
        voice.working(self.tr("Writing …"), lambda: self.desk.jobs.cancel("export"))
        self.desk.jobs.ask(
            "export",
            lambda progress: exporting.write(export, progress),
            answered,
            lambda what, fraction: voice.progressed(fraction),
        )


def show_folder(folder: Path) -> None:
    """Open a folder in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
