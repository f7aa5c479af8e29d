"""Between the hand and presets and leg-length plan: what their pages ask, session and folder do."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from orthodesign.app.gui.banner import Banner
from orthodesign.app.gui.out_tray import show_folder
from orthodesign.app.gui.steps.prescribe_page import PrescribePage
from orthodesign.app.jobs import Answer
from orthodesign.app.own_presets import OwnPresets
from orthodesign.app.session import Session, Topic
from orthodesign.app.staging import staged
from orthodesign.case import SIDES, Side
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.files import FileError, write_all_atomically
from orthodesign.foundation.progress import Progress
from orthodesign.prescription.lift_plan import lift_plan
from orthodesign.prescription.preset_files import ENDING
from orthodesign.prescription.presets import Preset, applied, preset_of, presets


class PresetDoor(QObject):
    """Applies presets and plans to the open case, and keeps the user's own presets."""

    def __init__(
        self, page: PrescribePage, folder: Path, voice: Banner, side: Callable[[], Side], window: QWidget
    ) -> None:
        super().__init__(page)
        self.page, self.own, self.voice, self._side, self._window = (
            page,
            OwnPresets(folder),
            voice,
            side,
            window,
        )
        self.session: Session | None = None
        page.presets.apply_wanted.connect(self._apply)
        page.presets.save_wanted.connect(self._save)
        page.presets.import_wanted.connect(self._bring_in)
        page.presets.share_wanted.connect(self._share)
        page.presets.remove_wanted.connect(self._remove)
        page.leg.changed.connect(lambda leg: self.session and self.session.set_leg_length(leg))
        page.leg.lift_wanted.connect(self._lift)
        page.leg.stages_wanted.connect(self._stages)
        page.choice.chosen.connect(lambda _page: self.show())
        self._offer()

    def attach(self, session: Session) -> None:
        """Work on another session from now on."""
        self.session = session
        session.listen(self._heard)
        self.show()

    def show(self) -> None:
        """Bring both pages up to date."""
        if self.session is not None:
            self.page.presets.show_prescription(self.session.prescription(self._side()))
            self.page.leg.show_leg(self.session.case.leg_length)
            self.page.leg.show_balance(self.session.balance)

    def _heard(self, topic: Topic, side: Side | None) -> None:
        # nobody sees these pages while values are dragged
        if self.page.isVisible() and self.page.stack.currentWidget() is not self.page.values:
            self.show()

    # Presets

    def _offer(self) -> None:
        own = {one.id: one.preset for one in self.own.all() if one.preset is not None}
        self.page.presets.show_presets(presets(), own)

    def _apply(self, preset: Preset, keep: Collection[str], both: bool) -> None:
        session = self.session
        if session is None:
            return
        sides = SIDES if both else (self._side(),)
        session.set_prescriptions(
            {side: applied(session.prescription(side), preset, keep).prescription for side in sides},
            preset.title,
        )
        self.voice.tell(
            self.tr("{preset} applied.").format(preset=preset.title), (self.tr("Undo"), session.undo)
        )
        self.page.show_page("values")

    def _save(self) -> None:
        session = self.session
        if session is None:
            return
        title, chosen = QInputDialog.getText(
            self._window, self.tr("Save as a preset"), self.tr("What it is called. Use no patient's name.")
        )
        if not chosen or not title.strip():
            return
        foot = session.foot(self._side())
        arch = None if foot is None else float(foot.landmarks.arch[2])
        with_preset = preset_of(title.strip(), session.prescription(self._side()), scanned_arch_height=arch)
        self._try(lambda: self.own.save(with_preset, "both"), self.tr("Saved among your presets."))

    def _bring_in(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a preset"), "", self.tr("Presets") + f" (*{ENDING} *.json)"
        )
        if name:
            self._try(lambda: self.own.bring_in(Path(name), "both"), self.tr("Added to your presets."))

    def _share(self, preset: Preset) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Share a preset"),
            f"{preset.id}{ENDING}",
            self.tr("Presets") + f" (*{ENDING})",
        )
        if name:
            self._try(lambda: self.own.hand_out(preset.id, Path(name)), self.tr("Written."))

    def _remove(self, preset: Preset) -> None:
        before = preset
        self._try(
            lambda: self.own.remove(preset.id),
            self.tr("{preset} removed.").format(preset=preset.title),
            lambda: self._try(lambda: self.own.save(before, "replace"), self.tr("It is back.")),
        )

    def _try(self, deed: Callable[[], object], news: str, back: Callable[[], None] | None = None) -> None:
        try:
            deed()
        except OrthodesignError as error:
            self.voice.warn(error.sentence)
            return
        self._offer()
        self.voice.tell(news, *([(self.tr("Undo"), back)] if back is not None else []))

    # Leg length

    def _stages(self) -> None:
        """Every stage of the plan as a file of its own, in a folder that is asked for."""
        session, leg = self.session, self.session.case.leg_length if self.session is not None else None
        if session is None or leg is None:
            return
        side: Side = leg.short_side
        foot = session.foot(side)
        if foot is None:
            self.voice.warn(self.tr("Import the scan of the shorter leg first."))
            return
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Where the stages go"))
        if not name:
            return
        folder, plan, prescription, code = (
            Path(name),
            lift_plan(leg),
            session.prescription(side),
            session.case.code,
        )

        exists = self.tr("There is a file {file} already: choose an empty folder.")
        faulty = self.tr("A stage cannot be made as prescribed: see the checks.")

        def work(progress: Progress) -> int:
            files, made, _ = staged(foot, prescription, plan, code, progress)
            taken = [each for each in files if (folder / each).exists()]
            if taken:
                raise FileError(exists.format(file=taken[0]))
            if any(one.faulty for one in made.values()):
                raise FileError(faulty)
            write_all_atomically({folder / each: content for each, content in files.items()})
            return len(files)

        def answered(answer: Answer[int]) -> None:
            if answer.value is None:
                self.voice.warn(answer.sentence or self.tr("orthodesign made a mistake of its own there."))
                return
            words = self.tr("%n file(s) written.", "", answer.value)
            self.voice.tell(words, (self.tr("Show in folder"), lambda: show_folder(folder)))

        self.voice.working(self.tr("Making every stage …"), lambda: session.jobs.cancel("stages"))
        session.jobs.ask("stages", work, answered, lambda what, done: self.voice.progressed(done))

    def _lift(self, side: Side, lift: float) -> None:
        session = self.session
        if session is None:
            return
        try:
            session.set_value(side, "heel_lift", lift)
        except OrthodesignError as error:
            self.voice.warn(error.sentence)
            return
        words = (
            self.tr("Left heel lifted by {mm:.1f} mm.")
            if side == "left"
            else self.tr("Right heel lifted by {mm:.1f} mm.")
        )
        self.voice.tell(words.format(mm=lift), (self.tr("Undo"), session.undo))
