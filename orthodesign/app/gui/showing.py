"""What the window says of the session: steps, panels, the strip and the line at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer

from orthodesign.app.gui import words
from orthodesign.app.gui.rail import State, Step
from orthodesign.app.gui.steps.balance_words import balance_words
from orthodesign.app.gui.steps.check_panel import verdict_words
from orthodesign.app.gui.steps.scan_panel import foot_line, worst
from orthodesign.app.session import Session, Topic, Verdict, verdict_of
from orthodesign.app.session.grips import grips_of
from orthodesign.app.session.maps import without_ride
from orthodesign.case import SIDES, Side
from orthodesign.foundation.findings import Finding, Severity
from orthodesign.foundation.mesh import Floats
from orthodesign.insole import Insole

if TYPE_CHECKING:
    from orthodesign.app.gui.window import MainWindow

# Coalesces what a moving hand changes: about ten times a second
_LATER_MS = 90


class Showing(QObject):
    """Keeps what is written in the window true."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._balance = ""
        # what is written may follow a moving hand by a few frames: the solid comes first
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._catch_up)

    def attach(self, session: Session) -> None:
        """Show another session from now on."""
        session.listen(self._heard)
        self._catch_up()

    def _heard(self, topic: Topic, side: Side | None) -> None:
        if topic is Topic.FOOT and side is not None:
            self._show_foot(side)
        if topic is Topic.CASE and self.window.session is not None:
            self._show_history(self.window.session)
        if topic in (Topic.FILE, Topic.CHECKS):
            self._catch_up()
        elif not self._later.isActive():
            self._later.start()

    def _catch_up(self) -> None:
        for side in SIDES:
            self._show_foot(side)
            self._show_checks(side)
        self._show_balance()
        self.refresh()

    # Panels

    def _show_foot(self, side: Side) -> None:
        session, work = self.window.session, self.window.workspace
        if session is None:
            return
        inputs, state = session.case.foot(side), session.foot_state(side)
        work.scan_panel.show_side(side, inputs, state)
        work.foot_panel.show_side(side, inputs, state.foot)

    def _show_checks(self, side: Side) -> None:
        session, work = self.window.session, self.window.workspace
        if session is None:
            return
        state, present = session.checks(side), session.foot(side) is not None
        work.check_panel.show_side(side, state, present)
        work.strip.show_side(side, state, present)

    def _show_balance(self) -> None:
        session, work = self.window.session, self.window.workspace
        if session is not None:
            balance = session.balance
            work.check_panel.balance.show_balance(balance)
            work.strip.show_balance(balance)
            self._balance = balance_words(balance)

    def show_out(self) -> None:
        """The export panel: what will be written and where."""
        window, session = self.window, self.window.session
        if session is None:
            return
        out = window.workspace.out_panel
        out.show_case(session.case)
        ready = [side for side in session.sides if verdict_of(session.checks(side)) is not Verdict.CANNOT]
        chosen = [side for side in ready if out.sides[side].isChecked()]
        export = window.out_tray.planned(chosen, out.choices)
        why = ""
        if not session.sides:
            why = self.tr("Import a scan first.")
        elif len(ready) < len(session.sides):
            why = self.tr("A device cannot be made as prescribed: see the checks.")
        elif export is None:
            why = self.tr("The devices are being measured …")
        names = [path.name for path in export.paths] if export is not None else []
        out.show_plan(window.out_tray.folder, names, ready, why)
        window.lab_door.show(session, why)

    # Steps and lines

    def refresh(self) -> None:
        """Steps, title, undo, and the line at the bottom."""
        session, window = self.window.session, self.window
        if session is None:
            return
        self._show_steps(session)
        if window.workspace.step is Step.OUT:
            self.show_out()
        self._show_history(session)
        window.line.setText(self._line(session))

    def _show_history(self, session: Session) -> None:
        """What undo would take back, and whether the case differs from its file."""
        window = self.window
        history = session.history
        for name, what in (("undo", history.undo_name), ("redo", history.redo_name)):
            action = window.actions_[name]
            action.setEnabled(what is not None)
            verb = self.tr("Undo") if name == "undo" else self.tr("Redo")
            action.setText(f"{verb}: {self._step_words(what)}" if what else verb)
        star = "*" if history.dirty else ""
        window.workspace.code.setText(session.case.code + star)
        where = f" — {session.path.name}" if session.path else ""
        window.setWindowTitle(f"{session.case.code}{star}{where} — orthodesign")

    def _step_words(self, name: str) -> str:
        """The name of an edit in the reader's language; that of a value is its label."""
        return {
            "Import left scan": self.tr("Import left scan"),
            "Import right scan": self.tr("Import right scan"),
            "Remove left scan": self.tr("Remove left scan"),
            "Remove right scan": self.tr("Remove right scan"),
            "Copy left to right": self.tr("Copy left to right"),
            "Copy right to left": self.tr("Copy right to left"),
            "Swap sides": self.tr("Swap sides"),
            "Turn over": self.tr("Turn over"),
            "Turn round": self.tr("Turn round"),
            "Crop": self.tr("Crop"),
            "Whole scan": self.tr("Whole scan"),
            "Linking": self.tr("Linking"),
            "Leg length": self.tr("Leg length"),
            "Order form": self.tr("Order form"),
            "Notes": self.tr("Notes"),
            "Code": self.tr("Code"),
        }.get(name) or words.translated(name)

    def _line(self, session: Session) -> str:
        """All that matters of the foot worked on, in one line."""
        foot, side = session.foot(self.window.side), self.window.side
        if foot is None:
            return ""
        parts = [foot_line(foot)]
        state = session.checks(side)
        if state.measured is not None and state.measured.inspection.fit.neutral is not None:
            fit = state.measured.inspection.fit.neutral[1]
            parts.append(self.tr("fit {fit:.2f} mm (90 %)").format(fit=fit))
        if len(session.sides) == 2:
            parts.append(self._balance.rstrip("."))
        parts.append(verdict_words(verdict_of(state)))
        return " · ".join(parts)

    def _show_steps(self, session: Session) -> None:
        rail, sides = self.window.workspace.rail, session.sides
        states = [session.foot_state(side) for side in SIDES]
        if any(state.searching for state in states):
            rail.show_state(Step.SCAN, State.BUSY, self.tr("Looking for a foot …"))
        elif any(state.sentence for state in states):
            rail.show_state(Step.SCAN, State.CANNOT, self.tr("A scan shows no foot"))
        elif not sides:
            rail.show_state(Step.SCAN, State.MISSING, self.tr("No scan yet"))
        else:
            feet = [foot for side in sides if (foot := session.foot(side)) is not None]
            look = any(worst(foot) is not Severity.INFO for foot in feet)
            said = self.tr("Look at what was found") if look else self.tr("Scans are in")
            rail.show_state(Step.SCAN, State.LOOK if look else State.DONE, said)
        rail.show_state(
            Step.FOOT, State.DONE if sides else State.MISSING, self.tr("Landmarks and measurements")
        )
        prescribed = any(session.prescription(side).non_neutral() for side in sides)
        rail.show_state(
            Step.PRESCRIBE, State.DONE if prescribed else State.MISSING, self.tr("What the device shall do")
        )
        self._show_check_step(session)

    def _show_check_step(self, session: Session) -> None:
        rail = self.window.workspace.rail
        verdicts = [verdict_of(session.checks(side)) for side in session.sides]
        warnings = sum(
            finding.severity is Severity.WARNING
            for side in session.sides
            if (measured := session.checks(side).measured) is not None
            for finding in measured.findings
        )
        gravest = next(
            (state for verdict, state in _GRAVEST if verdict in verdicts),
            State.DONE if verdicts else State.MISSING,
        )
        count = warnings if gravest is State.LOOK else 0
        said = verdict_words(verdicts[0]) if verdicts else self.tr("Nothing to check yet")
        rail.show_state(Step.CHECK, gravest, said, count)

    # Pointing

    def hovered(self, name: str, point: Floats | None) -> None:
        """Say how far foot and device are apart under the cursor, and how high it is."""
        label, session = self.window.workspace.under_cursor, self.window.session
        if point is None or not name or session is None:
            label.clear()
            return
        side: Side = "left" if name.startswith("left") else "right"
        insole, foot = session.device(side), session.foot(side)
        if insole is None or foot is None or not name.endswith("device"):
            label.setText(self.tr("height {z:.1f} mm").format(z=float(point[2])))
            return
        x, y = float(point[0]), float(point[1])
        sole = float(foot.plantar.raw.at(x, y * foot.medial)) + insole.z_shift + _carried(insole, x, y)
        said = self.tr("height {z:.1f} mm").format(z=float(point[2]))
        if np.isfinite(sole):
            said += self.tr(" · foot {gap:+.1f} mm").format(gap=sole - float(point[2]))
        label.setText(said.replace("-", words.MINUS))

    def show_finding(self, side: Side, finding: Finding) -> None:
        """Fly to the place a finding is about, and to the value that causes it."""
        window, session = self.window, self.window.session
        if session is None or window.stage is None:
            return
        window.work_on(side)
        place = finding.place or self._place_of(side, finding)
        if place is not None:
            window.stage.fly_to(side, place)
        if finding.about:
            window.show_step(Step.PRESCRIBE)
            window.workspace.prescribe_page.show_page("values")
            window.workspace.prescribing.reveal(finding.about[0])

    def _place_of(self, side: Side, finding: Finding) -> tuple[float, float, float] | None:
        """Where the first parameter a finding is about acts on the device."""
        session = self.window.session
        insole = session.device(side) if session is not None else None
        if insole is None or not finding.about:
            return None
        name = finding.about[0]
        grips = grips_of(insole)
        grip = next((grip for grip in grips if name in grip.parameters), None)
        if grip is None:
            heel = {
                "rearfoot_post",
                "heel_post_height",
                "blake_inversion",
                "medial_skive",
                "lateral_skive",
                "rearfoot_post_motion",
                "lift_taper_end",
            }
            wanted = "heel lift" if name in heel else "arch" if name.startswith("arch") else "length"
            grip = next(grip for grip in grips if grip.name == wanted)
        return grip.place


_GRAVEST = (
    (Verdict.CANNOT, State.CANNOT),
    (Verdict.MEASURING, State.BUSY),
    (Verdict.LOOK, State.LOOK),
)


def _carried(insole: Insole, x: float, y: float) -> float:
    """How much lift and posts raise the foot there, mm."""
    plain = without_ride(insole)
    nearest = int(np.argmin(np.hypot(insole.top[:, 0] - x, insole.top[:, 1] - y)))
    own, other = insole.top[nearest, 2] - insole.z_shift, plain.top[nearest, 2] - plain.z_shift
    return float(own - other)
