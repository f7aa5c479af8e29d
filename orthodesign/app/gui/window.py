"""The window: start page or workspace, the actions, and who hears whom."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMainWindow, QStackedWidget, QWidget

from orthodesign.app.autosave import Autosave
from orthodesign.app.gui import theme, words
from orthodesign.app.gui.actions import Actions
from orthodesign.app.gui.bug_report import offer_report
from orthodesign.app.gui.calls import calls_of
from orthodesign.app.gui.command_list import CommandList
from orthodesign.app.gui.desk import Desk
from orthodesign.app.gui.hold import Hold
from orthodesign.app.gui.lab_door import LabDoor
from orthodesign.app.gui.out_tray import OutTray, show_folder
from orthodesign.app.gui.packer import Packer
from orthodesign.app.gui.posting import Postman
from orthodesign.app.gui.prescriber import Prescriber
from orthodesign.app.gui.preset_door import PresetDoor
from orthodesign.app.gui.rail import Step
from orthodesign.app.gui.scan_door import ScanDoor
from orthodesign.app.gui.shapes import Preparing
from orthodesign.app.gui.showing import Showing
from orthodesign.app.gui.slicing import Slicing
from orthodesign.app.gui.stage import Stage
from orthodesign.app.gui.start_page import StartPage
from orthodesign.app.gui.workspace import Workspace
from orthodesign.app.jobs import Bug, Jobs
from orthodesign.app.library import Library, LibraryError
from orthodesign.app.places import Places
from orthodesign.app.session import Session
from orthodesign.app.session.maps import MAPS
from orthodesign.app.settings import SettingsStore
from orthodesign.case import SIDES, Side
from orthodesign.foundation.errors import OrthodesignError

_AUTOSAVE_MS = 2000


class MainWindow(QMainWindow):
    """One case at a time, with everything that can be done to it."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self.setWindowTitle("orthodesign")
        self.setAcceptDrops(True)
        self.store = SettingsStore(places.settings)
        settings, said = self.store.load()
        self.postman = Postman(self)
        self.jobs = Jobs(self.postman.post)
        self.library = Library(places.library)
        self.autosave = Autosave(places.autosave)
        self.actions_ = Actions(self, calls_of(self))
        self.workspace = Workspace(self.actions_, settings.folded_groups, self)
        self.start = StartPage(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.workspace)
        self.setCentralWidget(self.pages)
        self.line = QLabel(self)
        self.line.setContentsMargins(theme.SPACE, 0, theme.SPACE, 2)
        self.statusBar().addWidget(self.line, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.desk = Desk(
            self, self.jobs, self.store, self.library, self.autosave, self.workspace.banner, self._picture
        )
        self.desk.on_bug = self.report
        self.desk.prepare = Preparing(lambda: None if self.stage is None else self.stage.shapes)
        self.out_tray = OutTray(self.desk)
        self.packer = Packer(self.desk, places.keys)
        self.stage: Stage | None = None
        self.hold: Hold | None = None
        self.slicing: Slicing | None = None
        self.prescriber: Prescriber | None = None
        self.commands = CommandList(self)
        self.showing = Showing(self)
        self.preset_door = PresetDoor(
            self.workspace.prescribe_page, places.presets, self.workspace.banner, lambda: self.side, self
        )
        self.scan_door = ScanDoor(
            self.workspace.scan_panel, self.workspace.foot_panel, self.with_session, lambda: self.stage
        )
        self.scan_door.find_again = self.desk.intake.find_again
        self.workspace.hints.remember(settings.hints_seen, self._forget_hint)
        self._connect()
        self._restore(settings.window_state)
        self.actions_[f"scheme-{settings.colour_scheme}"].setChecked(True)
        self.actions_.get(f"language-{settings.language}", self.actions_["language-system"]).setChecked(True)
        self.actions_["map-none"].setChecked(True)
        self.actions_["both"].setChecked(True)
        for name in ("skin", "section", "handles"):
            self.actions_[name].setChecked(True)
        self.show_start()
        self._ticking = QTimer(self, interval=_AUTOSAVE_MS)
        self._ticking.timeout.connect(self.desk.keep)
        self._ticking.start()
        for finding in (*said, *self.library.findings()):
            self.workspace.banner.warn(words.finding(finding))

    # Making and joining the parts

    def make_view(self) -> None:
        """Load the 3D view: after the window is seen, because it takes most of a second."""
        if self.stage is not None:
            return
        from orthodesign.app.gui.viewport import make_viewport

        viewport = make_viewport(self.workspace.place)
        self.workspace.take_view(viewport)
        self.actions_.hear_keys(viewport)
        self.stage = Stage(viewport, self)  # type: ignore[arg-type]  # the plain one answers the same calls
        self.stage.planes.cut_dragged.connect(self.scan_door.drag_cut)
        self.stage.skin_brought.connect(self.actions_["skin"].setChecked)
        self.slicing = Slicing(self.stage, self.workspace.section, self)
        self.hold = Hold(self.stage, self)
        self.prescriber = Prescriber(self.workspace.prescribing, self.hold, self)
        self.prescriber.refused.connect(self.workspace.banner.warn)
        self.prescriber.told.connect(self.workspace.banner.ask)
        self.hold.picked.connect(self.scan_door.pick)
        self.hold.refused.connect(self.workspace.banner.warn)
        self.stage.activated.connect(lambda side: self.work_on(cast("Side", side)))
        viewport.hovered.connect(self.showing.hovered)
        if self.desk.session is not None:
            self._attach(self.desk.session)

    def _connect(self) -> None:
        desk, start, work = self.desk, self.start, self.workspace
        desk.begun.connect(self._begun)
        desk.intake.brought_in.connect(self._brought_in)
        start.new_wanted.connect(desk.new)
        start.open_wanted.connect(desk.ask_open)
        start.import_wanted.connect(lambda: desk.ask_import())
        start.sample_wanted.connect(desk.sample)
        start.case_wanted.connect(desk.open)
        start.search_changed.connect(self._list_cases)
        work.rail.chosen.connect(lambda step: self.show_step(Step(step)))
        work.strip.wanted.connect(lambda: self.show_step(Step.CHECK))
        work.code_wanted.connect(self.ask_code)
        work.prescribing.fold_changed.connect(lambda *_: self._remember_folds())
        work.scan_panel.import_wanted.connect(lambda side: desk.ask_import(cast("Side", side)))
        work.check_panel.wanted.connect(self.showing.show_finding)
        out = work.out_panel
        out.export_wanted.connect(self.export)
        out.folder_wanted.connect(self._choose_folder)
        out.open_folder_wanted.connect(lambda: show_folder(self.out_tray.folder))
        out.code_changed.connect(lambda code: self.with_session(lambda session: session.set_code(code)))
        out.notes_changed.connect(lambda text: self.with_session(lambda session: session.set_notes(text)))
        for box in (*out.sides.values(), out.report, out.preview, out.pdf):
            box.toggled.connect(lambda _=False: self.showing.show_out())
        out.format.activated.connect(lambda _at: self.showing.show_out())
        self.out_tray.written.connect(out.show_written)
        self.lab_door = LabDoor(work.out_page, self.packer, self.desk)

    # The session

    @property
    def session(self) -> Session | None:
        """The case that is open."""
        return self.desk.session

    @property
    def side(self) -> Side:
        """The foot that is worked on."""
        return self.prescriber.side if self.prescriber is not None else "left"

    def with_session(self, deed: Callable[[Session], None]) -> None:
        """Do something with the open case, if there is one; a refusal becomes a sentence."""
        if self.session is not None:
            try:
                deed(self.session)
            except OrthodesignError as error:
                self.workspace.banner.warn(error.sentence)

    def _begun(self, session: Session) -> None:
        self.show_step(Step.SCAN if not session.case.scanned else Step.PRESCRIBE)
        self.lab_door.attach(session)
        self._enable(True)
        if self.stage is not None:
            self._attach(session)
        self.showing.attach(session)

    def _attach(self, session: Session) -> None:
        assert self.stage is not None
        assert self.slicing is not None
        assert self.hold is not None
        assert self.prescriber is not None
        self.stage.attach(session)
        self.prescriber.attach(session)
        self.preset_door.attach(session)
        self.slicing.follow()
        self.hold.follow()
        self.show_handles()

    def _brought_in(self, side: str) -> None:
        both = self.session is not None and len(self.session.sides) == len(SIDES)
        # of a pair that came together the left is first, whichever was found first
        self.work_on("left" if self.desk.intake.many and both else cast("Side", side))
        self.show_step(Step.SCAN)

    def work_on(self, side: Side) -> None:
        """Edit this foot."""
        if self.prescriber is not None and self.slicing is not None:
            self.prescriber.show_side(side)
            self.slicing.show_side(side)
            self.preset_door.show()
        if self.stage is not None:
            self.stage.work_on(side)
        if self.hold is not None:
            self.hold.work_on(side)
        self.showing.refresh()

    def show_sides(self, sides: Iterable[Side]) -> None:
        """Left, right or both in the view; a single one is the one worked on."""
        shown = tuple(sides)
        if self.stage is not None:
            self.stage.show_sides(shown)
            self.stage.fit()
            self.show_handles()
        if len(shown) == 1:
            self.work_on(shown[0])

    def undo(self) -> None:
        """One step back."""
        self.with_session(Session.undo)

    def show_step(self, step: Step) -> None:
        """Go to one of the places."""
        self._turn_to(self.workspace)
        self.workspace.show_step(step)
        if self.stage is not None:
            self.stage.show_soles(step is Step.FOOT)
        self.show_handles()
        self.workspace.hints.show_for(step if self.session is not None and self.session.sides else None)
        self.showing.refresh()

    def show_start(self) -> None:
        """The start page; the case stays open behind it."""
        self._turn_to(self.start)
        self._list_cases(self.start.search.text())
        self._enable(self.session is not None)

    def _turn_to(self, page: QWidget) -> None:
        """Bring a page up, and what is said along with it."""
        self.pages.setCurrentWidget(page)
        self.workspace.seat_banner(None if page is self.workspace else page)

    def go_to_export(self) -> None:
        """The export step first; there, the export itself."""
        page = self.workspace.out_page
        if self.workspace.step is Step.OUT and page.stack.currentWidget() is page.files:
            self.export()
        else:
            page.show_page("files")
            self.show_step(Step.OUT)

    def export(self) -> None:
        """Write the devices as the panel says."""
        out = self.workspace.out_panel
        self.out_tray.export(out.chosen_sides(), out.choices)

    # Small things

    def _enable(self, on: bool) -> None:
        always = {"new", "open", "import", "sample", "quit", "commands", "keys", "about"}
        for name, action in self.actions_.items():
            action.setEnabled(on or name in always or name.startswith(("scheme", "language")))
        self.showing.refresh()

    def _list_cases(self, text: str = "") -> None:
        with suppress(LibraryError):
            self.start.show_cases(self.library.search(text, 40))

    def show_handles(self) -> None:
        """The dots that belong to the step, where they are wanted."""
        if self.hold is None:
            return
        modes = {Step.FOOT: "landmarks", Step.PRESCRIBE: "grips"}
        on = self.actions_["handles"].isChecked() and self.pages.currentWidget() is self.workspace
        self.hold.show_for(modes.get(self.workspace.step) if on else None)

    def find_parameter(self) -> None:
        """Go to the search over the prescription."""
        self.show_step(Step.PRESCRIBE)
        self.workspace.prescribe_page.show_page("values")
        self.workspace.prescribing.focus_search()

    def next_map(self) -> None:
        """The next colour map, and none after the last."""
        names = ["none", *MAPS]
        now = next((name for name in names if self.actions_[f"map-{name}"].isChecked()), "none")
        self.show_map(names[(names.index(now) + 1) % len(names)])

    def show_map(self, name: str) -> None:
        """One of the colour maps, or ``none``."""
        self.actions_[f"map-{name}"].setChecked(True)
        if self.stage is not None:
            self.stage.show_map(None if name == "none" else name)

    def ask_code(self) -> None:
        """Another code for the case."""
        if self.session is None:
            return
        code, chosen = QInputDialog.getText(
            self,
            self.tr("Patient code"),
            self.tr("Stands in file names. Use no names."),
            text=self.session.case.code,
        )
        if chosen:
            self.session.set_code(code)

    def _remember_folds(self) -> None:
        folded = self.workspace.prescribing.folded()
        with suppress(OrthodesignError):
            self.store.update(lambda settings: settings.with_groups(folded))

    def _forget_hint(self, hint: str) -> None:
        with suppress(OrthodesignError):
            self.store.update(lambda settings: settings.with_hint_seen(hint))

    def _choose_folder(self) -> None:
        self.out_tray.ask_folder()
        self.showing.show_out()

    def dress(self, scheme: theme.Scheme) -> None:
        """Light, dark, or as the system; remembered."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, scheme)
        with suppress(OrthodesignError):
            self.store.update(lambda settings: replace(settings, colour_scheme=scheme.value))

    def _picture(self) -> QImage | None:
        return self.stage.viewport.grab_image() if self.stage is not None else None

    def report(self, bug: Bug) -> None:
        """Say that we made a mistake, and offer a report of it."""
        offer_report(self.workspace.banner, self, bug)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open or import what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        QTimer.singleShot(0, lambda: self.desk.open_any(paths))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask once about unsaved work, and leave nothing behind."""
        if not self.desk.let_go():
            event.ignore()
            return
        self._ticking.stop()
        with suppress(OrthodesignError):
            state = base64.b64encode(self.saveGeometry().data()).decode()
            self.store.update(lambda settings: replace(settings, window_state=state))
        if self.session is not None:
            self.session.close()
        self.desk.keeper.close()
        self.autosave.close()
        self.jobs.close()
        if self.stage is not None:
            self.stage.viewport.close()
        event.accept()

    def _restore(self, state: str) -> None:
        self.resize(1360, 860)
        if state:
            with suppress(ValueError):
                self.restoreGeometry(QByteArray(base64.b64decode(state, validate=True)))
        screen = self.screen().availableGeometry()
        self.resize(min(self.width(), screen.width()), min(self.height(), screen.height()))
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
