"""What happens with cases and scans: new, open, import, save, recover. Sentences go to the banner."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from orthodesign.app.autosave import Autosave, Recovered
from orthodesign.app.gui.banner import Banner
from orthodesign.app.gui.intake import Intake
from orthodesign.app.identity import new_code
from orthodesign.app.jobs import Answer, Bug, Jobs
from orthodesign.app.library import Library, LibraryError
from orthodesign.app.session import Session
from orthodesign.app.session.feet import Prepare
from orthodesign.app.settings import Settings, SettingsStore
from orthodesign.case import Case, Side, load_case, save_case
from orthodesign.case.order import CLINICS_OWN, Order
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.files import resource
from orthodesign.foundation.progress import Progress
from orthodesign.scan.formats import SUPPORTED

CASE_ENDING = ".orthocase"
_THUMBNAIL = QSize(160, 120)


class Desk(QObject):
    """The files of one window: which case is open, where it is kept, what is written."""

    begun = Signal(object)
    """A session that is to be shown from now on."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        store: SettingsStore,
        library: Library,
        autosave: Autosave,
        voice: Banner,
        picture: Callable[[], QImage | None],
    ) -> None:
        super().__init__(window)
        self.window, self.jobs = window, jobs
        self.store, self.library, self.autosave = store, library, autosave
        self.keeper = jobs.aside()
        self.voice, self._picture = voice, picture
        self.on_bug: Callable[[Bug], None] = lambda bug: None
        self.prepare: Prepare | None = None
        self.session: Session | None = None
        self.intake = Intake(self)

    # Beginning

    def new(self) -> None:
        """An empty case, after asking about unsaved work."""
        if self.let_go():
            self.begin_empty()

    def _empty(self) -> Case:
        return Case(new_code(self._has_code), date.today().isoformat(), order=self._begun_order())

    def _begun_order(self) -> Order:
        """An order with what is the clinic's own, as it was on the last one."""
        clinic = self.settings.clinic
        kept: dict[str, Any] = {name: clinic[name] for name in CLINICS_OWN if clinic.get(name)}
        try:
            return Order(**kept)
        except OrthodesignError:
            return Order()

    def _has_code(self, code: str) -> bool:
        try:
            return self.library.has_code(code)
        except LibraryError:
            return False

    def begin_empty(self) -> None:
        """An empty case, without asking."""
        self._begin(self._empty(), None, saved=True)

    def _begin(self, case: Case, path: Path | None, *, saved: bool) -> None:
        if self.session is not None:
            self.session.close()
        self.session = Session(case, self.jobs, path, saved=saved, prepare=self.prepare)
        self.session.on_bug = self.on_bug
        self.begun.emit(self.session)

    def sample(self) -> None:
        """The sample pair, as a new case."""
        if self.let_go():
            self.begin_empty()
            self.intake.bring_in([resource("feet", f"sample_{side}.stl") for side in ("left", "right")])

    # Opening and importing

    def open_any(self, paths: Iterable[Path]) -> None:
        """Case files and scans, dropped or named at the start."""
        given = list(paths)
        cases = [path for path in given if path.suffix.lower() == CASE_ENDING]
        scans = [path for path in given if path not in cases]
        if cases:
            self.open(cases[0])
            if len(cases) > 1 or scans:
                self.voice.warn(self.tr("One case at a time: the other files were left alone."))
            return
        self.intake.bring_in(scans)

    def ask_open(self) -> None:
        """Choose a case file."""
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open a case"),
            self._folder("open"),
            self.tr("Cases (*.orthocase)"),
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a case file, after asking about unsaved work."""
        if not self.let_go():
            return
        path = path.absolute()

        def answered(answer: Answer[Case]) -> None:
            if answer.value is None:
                self.voice.warn(answer.sentence or self.bug_words(answer))
                return
            self._begin(answer.value, path, saved=True)
            self._remember("open", path)
            self._file_away(path, answer.value)

        self.jobs.ask("open", lambda progress: load_case(path), answered)

    def ask_import(self, side: Side | None = None) -> None:
        """Choose scan files."""
        endings = " ".join(f"*.{ending} *.{ending.upper()}" for ending in SUPPORTED)
        names, _ = QFileDialog.getOpenFileNames(
            self.window,
            self.tr("Import a scan"),
            self._folder("import"),
            self.tr("Scans ({endings})").format(endings=endings),
        )
        if names:
            paths = [Path(name) for name in names]
            self._remember("import", paths[0])
            self.intake.bring_in(paths, side)

    def bug_words(self, answer: Answer[Any]) -> str:
        """What is said of a mistake of ours, which is offered to be reported."""
        if answer.bug is not None:
            self.on_bug(answer.bug)
        return self.tr("orthodesign made a mistake of its own there.")

    # Saving

    def save(self) -> None:
        """Save where the case is kept, or ask where that is to be."""
        if self.session is None:
            return
        if self.session.path is None:
            self.save_as()
        else:
            self._save(self.session.path)

    def save_as(self) -> None:
        """Choose where the case is kept."""
        path = self._ask_where()
        if path is not None:
            self._save(path)

    def _ask_where(self) -> Path | None:
        if self.session is None:
            return None
        proposal = Path(self._folder("open")) / (self.session.case.code + CASE_ENDING)
        name, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Save the case"), str(proposal), self.tr("Cases (*.orthocase)")
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == CASE_ENDING else path.with_name(path.name + CASE_ENDING)

    def _save(self, path: Path) -> None:
        session = self.session
        assert session is not None
        case = session.case

        def answered(answer: Answer[None]) -> None:
            if answer.sentence is not None or answer.bug is not None:
                self.voice.warn(answer.sentence or self.bug_words(answer))
                return
            self._saved(session, path, case)
            self.voice.tell(self.tr("Saved as {file}.").format(file=path.name))

        self.jobs.ask("save", lambda progress: save_case(case, path), answered)

    def _saved(self, session: Session, path: Path, case: Case) -> None:
        session.saved_as(path, case)
        if not session.history.dirty:
            self.autosave.settled()
        self._remember("open", path)
        self._file_away(path, case)

    def let_go(self) -> bool:
        """Whether the case may be left: asks once where there is unsaved work."""
        session = self.session
        if session is None or not session.history.dirty:
            return True
        box = QMessageBox(self.window)
        box.setWindowTitle("orthodesign")
        box.setText(self.tr("Save the changes to {code}?").format(code=session.case.code))
        box.setInformativeText(self.tr("They are lost otherwise."))
        save = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("Do not save"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.exec()
        if box.clickedButton() is drop:
            self.autosave.settled()
            return True
        return box.clickedButton() is save and self._save_now()

    def _save_now(self) -> bool:
        """Save before something ends: here and now."""
        session = self.session
        assert session is not None
        path = session.path or self._ask_where()
        if path is None:
            return False
        case = session.case
        try:
            save_case(case, path)
        except OrthodesignError as error:
            self.voice.warn(error.sentence)
            return False
        self._saved(session, path, case)
        return True

    # Recovery

    def offer_recovery(self) -> None:
        """Offer unsaved work of a program that was killed."""
        for found in self.autosave.pending()[:1]:
            when = found.saved.astimezone().strftime("%Y-%m-%d %H:%M")
            words = self.tr("Unsaved work on {code} of {when} was found.").format(code=found.code, when=when)
            self.voice.ask(
                words,
                (self.tr("Recover"), partial(self._recover, found)),
                (self.tr("Discard"), partial(self._discard, found)),
            )

    def _recover(self, found: Recovered) -> None:
        if not self.let_go():
            return
        try:
            case = found.case()
        except OrthodesignError as error:
            self.voice.warn(error.sentence)
            return
        self._begin(case, found.file, saved=False)

        def take_over(progress: Progress) -> None:
            self.autosave.keep(case, found.file)
            self.autosave.flush()
            found.discard()

        self.keeper.ask("recover", take_over, lambda answer: None)

    def _discard(self, found: Recovered) -> None:
        found.discard()
        self.offer_recovery()

    def keep(self) -> None:
        """Keep the unsaved work in case the program is killed; in the background: a scan may be large."""
        session = self.session
        if session is None:
            return
        if not session.history.dirty:
            self.autosave.settled()
            return
        case, path = session.case, session.path

        def work(progress: Progress) -> None:
            self.autosave.keep(case, path)
            self.autosave.flush()

        def answered(answer: Answer[None]) -> None:
            if answer.sentence is not None or answer.bug is not None:
                self.voice.warn(answer.sentence or self.bug_words(answer))

        self.keeper.ask("keep", work, answered)

    # What is remembered

    @property
    def settings(self) -> Settings:
        """The settings as the file has them now."""
        return self.store.load()[0]

    def folder_for(self, purpose: str) -> Path:
        """Where files of this purpose went last."""
        return Path(self._folder(purpose))

    def _folder(self, purpose: str) -> str:
        return self.settings.last_folders.get(purpose, str(Path.home()))

    def _remember(self, purpose: str, path: Path) -> None:
        with suppress(OrthodesignError):
            self.store.update(lambda settings: settings.with_folder(purpose, path.parent))

    def _file_away(self, path: Path, case: Case) -> None:
        """Put the case at the head of the library, with its picture."""
        with suppress(LibraryError):
            self.library.add(path, case, self._thumbnail())

    def _thumbnail(self) -> bytes:
        picture = self._picture()
        if picture is None or picture.isNull():
            return b""
        mode = Qt.TransformationMode.SmoothTransformation
        small = picture.scaled(_THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, mode)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        small.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, which it refuses
        return bytes(buffer.data().data())
