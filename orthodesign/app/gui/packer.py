"""The lab package: one signed file. The clinic's key is made here when there is none yet."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from orthodesign.app.cli.keyring import PRIVATE, PUBLIC, write_private
from orthodesign.app.gui import words
from orthodesign.app.gui.desk import Desk
from orthodesign.app.gui.out_tray import show_folder
from orthodesign.app.jobs import Answer
from orthodesign.app.session import exporting
from orthodesign.delivery.keys import ClinicKey, is_locked, key_from, new_key, public_key_from
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.files import write_atomically
from orthodesign.foundation.findings import Finding
from orthodesign.foundation.progress import Progress

_ENDING = ".orthopack"


class Packer(QObject):
    """Packs the open case for a lab."""

    packed = Signal()
    """A package was written."""
    key_changed = Signal()
    """Another key signs from now on, or one was made."""

    def __init__(self, desk: Desk, keys: Path) -> None:
        super().__init__(desk)
        self.desk, self.keys = desk, keys
        self._chosen: Path | None = None

    def pack(self, wanted: exporting.Packing, passphrase: str = "") -> None:
        """Ask where the package goes, and write it there; ``passphrase`` is that of the key."""
        session, voice = self.desk.session, self.desk.voice
        if session is None:
            return
        states = [session.checks(side) for side in session.sides]
        measured = [state.measured for state in states if state.current and state.measured is not None]
        if not measured or len(measured) < len(states):
            voice.warn(self.tr("The devices are still being measured: try again in a moment."))
            return
        key = self._key(passphrase)
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

        def answered(answer: Answer[tuple[Finding, ...]]) -> None:
            if answer.value is None:
                voice.warn(answer.sentence or self.desk.bug_words(answer))
                return
            sealed = wanted.passphrase is not None
            news = (
                self.tr("{file} is written, signed and encrypted.")
                if sealed
                else self.tr("{file} is written and signed.")
            )
            said = [news.format(file=path.name), *map(words.finding, answer.value)]
            tell = voice.warn if answer.value else voice.tell
            tell("\n".join(said), (self.tr("Show in folder"), lambda: show_folder(path.parent)))
            self.packed.emit()

        def work(progress: Progress) -> tuple[Finding, ...]:
            content, findings = exporting.package(case, measured, key, wanted, progress)
            write_atomically(path, content)
            return findings

        voice.working(self.tr("Packing for the lab …"), lambda: self.desk.jobs.cancel("pack"))
        self.desk.jobs.ask("pack", work, answered, lambda what, done: voice.progressed(done))

    # The key

    @property
    def place(self) -> Path:
        """The private key file that signs: the clinic's own, or the one that was chosen."""
        return self._chosen or self.keys / PRIVATE

    @property
    def uses_own_key(self) -> bool:
        """Whether the clinic's own key signs."""
        return self._chosen is None

    @property
    def key_is_locked(self) -> bool:
        """Whether the key has a passphrase, which is to be asked for."""
        with suppress(OSError):
            return is_locked(self.place.read_bytes())
        return False

    def key_words(self) -> str:
        """Which key signs, with its fingerprint where that can be told without its passphrase."""
        if not self.place.exists():
            return self.tr("A key of your own is made when the first package is signed.")
        called = self.tr("Your own key") if self.uses_own_key else self.place.name
        try:
            print_ = public_key_from(self.place.with_suffix(".pub").read_bytes()).spoken
        except (OSError, OrthodesignError):
            return called
        return f"{called}\n{print_}"

    def ask_key(self) -> None:
        """Choose another private key file."""
        kinds = self.tr("Keys") + " (*.key *.pem)"
        name, _ = QFileDialog.getOpenFileName(
            self.desk.window, self.tr("The key to sign with"), str(self.keys), kinds
        )
        if name:
            self._chosen = Path(name)
            self.key_changed.emit()

    def use_own_key(self) -> None:
        """Sign with the clinic's own key again."""
        self._chosen = None
        self.key_changed.emit()

    def _key(self, passphrase: str) -> ClinicKey | None:
        """The private key; the clinic's own is made after asking where there is none."""
        place = self.place
        if self._chosen is not None or place.exists():
            try:
                return key_from(place.read_bytes(), passphrase, place.name)
            except OSError as error:
                self.desk.voice.warn(self.tr("The key cannot be read: {why}.").format(why=error.strerror))
            except OrthodesignError as error:
                self.desk.voice.warn(error.sentence)
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
        key = new_key()
        try:
            write_private(place, key.pem())
            write_atomically(self.keys / PUBLIC, key.public.pem)
        except OrthodesignError as error:
            self.desk.voice.warn(error.sentence)
            return None
        self.key_changed.emit()
        return key
