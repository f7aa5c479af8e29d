"""The lab package: one signed file. The clinic's key is made here when there is none yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from orthodesign.app.cli.keyring import PRIVATE, PUBLIC, write_private
from orthodesign.app.gui.desk import Desk
from orthodesign.app.gui.out_tray import show_folder
from orthodesign.app.jobs import Answer
from orthodesign.app.session import exporting
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.files import write_atomically

_ENDING = ".orthopack"


class Packer(QObject):
    """Packs the open case for a lab."""

    def __init__(self, desk: Desk, keys: Path) -> None:
        super().__init__(desk)
        self.desk, self.keys = desk, keys

    def pack(self, *, scans: bool, sheet: bool) -> None:
        """Ask where the package goes, and write it there."""
        session, voice = self.desk.session, self.desk.voice
        if session is None:
            return
        states = [session.checks(side) for side in session.sides]
        measured = [state.measured for state in states if state.current and state.measured is not None]
        if not measured or len(measured) < len(states):
            voice.warn(self.tr("The devices are still being measured: try again in a moment."))
            return
        key = self._key()
        if key is None:
            return
        case = session.case
        name, _ = QFileDialog.getSaveFileName(
            self.desk.window,
            self.tr("Write a lab package"),
            str(self.desk.folder_for("export") / f"{case.code}{_ENDING}"),
            self.tr("Lab packages") + f" (*{_ENDING})",
        )
        if not name:
            return
        path = Path(name) if name.endswith(_ENDING) else Path(name + _ENDING)

        def answered(answer: Answer[int]) -> None:
            if answer.value is None:
                voice.warn(answer.sentence or self.desk.bug_words(answer))
                return
            voice.tell(
                self.tr("{file} is written and signed.").format(file=path.name),
                (self.tr("Show in folder"), lambda: show_folder(path.parent)),
            )

        def work(progress: object) -> int:
            content = exporting.package(case, measured, key, scans=scans, sheet=sheet)
            write_atomically(path, content)
            return len(content)

        voice.working(self.tr("Packing for the lab …"), lambda: self.desk.jobs.cancel("pack"))
        self.desk.jobs.ask("pack", work, answered)

    def _key(self) -> bytes | None:
        """The clinic's private key file; made after asking where there is none."""
        place = self.keys / PRIVATE
        if place.exists():
            try:
                return place.read_bytes()
            except OSError as error:
                self.desk.voice.warn(self.tr("The key cannot be read: {why}.").format(why=error.strerror))
                return None
        box = QMessageBox(self.desk.window)
        box.setWindowTitle("orthodesign")
        box.setText(self.tr("There is no key yet to sign packages with."))
        box.setInformativeText(
            self.tr("A key tells a lab that a package is from your clinic. It stays on this computer.")
        )
        make = box.addButton(self.tr("Make a key"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is not make:
            return None
        from orthodesign.delivery.keys import new_key

        key = new_key()
        try:
            write_private(place, key.pem())
            write_atomically(self.keys / PUBLIC, key.public.pem)
        except OrthodesignError as error:
            self.desk.voice.warn(error.sentence)
            return None
        return key.pem()
