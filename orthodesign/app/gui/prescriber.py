"""Between the hand and the prescription: the panel and the grips ask, the session answers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from orthodesign.app.gui.hold import Hold
from orthodesign.app.gui.prescribing import FootFacts, PrescribingPanel
from orthodesign.app.gui.prescribing.points_row import new_point
from orthodesign.app.session import Session, Topic
from orthodesign.case import Linking, Side
from orthodesign.foot import Foot
from orthodesign.foundation.findings import Finding
from orthodesign.foundation.mesh import Floats
from orthodesign.prescription import CATALOGUE, PrescriptionError, Value, warnings_for

# The hand rests: time to measure
_REST_MS = 250


class Prescriber(QObject):
    """Shows one side's prescription in the panel, and carries edits to the session."""

    told = Signal(str)
    """What the hand is asked to do."""
    refused = Signal(str)
    """A sentence, where no row can show it."""

    def __init__(self, panel: PrescribingPanel, hold: Hold, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panel, self.hold = panel, hold
        self.session: Session | None = None
        self.side: Side = "left"
        self._drag: object | None = None
        self._waiting: str | None = None
        self._begun: tuple[tuple[float, ...], ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._measure)
        panel.changed.connect(lambda name, value, phase: self._edit(self.side, name, value, phase))
        panel.linking_asked.connect(self._link)
        panel.copy_asked.connect(self.copy_across)
        panel.weight_entered.connect(self._weigh)
        hold.dragged.connect(self._grip)
        panel.pick_asked.connect(self._pick_next)
        hold.stage.viewport.picked.connect(self._picked)

    def attach(self, session: Session) -> None:
        """Edit another session from now on."""
        self.session = session
        session.listen(self._heard)
        self.show_side(session.sides[0] if session.sides else self.side)

    def show_side(self, side: Side) -> None:
        """Edit this foot's prescription."""
        self.side = side
        self._show()
        self._show_checks()

    def copy_across(self) -> None:
        """Give the other foot this one's prescription, but for the lift."""
        if self.session is not None:
            self.session.copy_across(self.side)

    # What the hand wants

    def _edit(self, side: Side, name: str, value: Value, phase: str) -> None:
        session = self.session
        if session is None:
            return
        if phase == "begin":
            self._drag = object()
            return
        if phase == "cancel":
            session.cancel_drag(self._drag)
            self._end()
            return
        try:
            session.set_value(side, name, value, drag=self._drag if phase in ("move", "end") else None)
        except PrescriptionError as refusal:
            if side == self.side:
                self.panel.show_refusal(name, refusal)
            else:
                self.refused.emit(refusal.sentence)
        if phase == "end":
            session.end_drag()
            self._end()

    def _pick_next(self, name: str) -> None:
        """The next click on the device is a new point of this parameter."""
        self._waiting, self._begun = name, ()
        self.told.emit(self.tr("Click on the device where the point shall be."))

    def _picked(self, layer: str, place: Floats) -> None:
        name, session = self._waiting, self.session
        foot = None if session is None else session.foot(self.side)
        if name is None or session is None or foot is None or layer.split()[0] != self.side:
            return
        x, y = round(float(place[0]), 1), round(float(place[1]) * foot.medial, 1)
        held = session.prescription(self.side).values[name]
        before = held if isinstance(held, tuple) else ()
        points = (*before, *self._begun, new_point(CATALOGUE[name], x, y))
        if len(points) < CATALOGUE[name].fewest:
            # a line needs its second point before it is one
            self._begun = points
            self.told.emit(self.tr("Click on the next point."))
            return
        self._waiting, self._begun = None, ()
        self._edit(self.side, name, points, "once")

    def _end(self) -> None:
        self._drag = None
        self._show()

    def _grip(self, side: Side, name: str, value: Value, phase: str) -> None:
        """A grip begins without a value: the first move begins the step."""
        if phase == "move" and self._drag is None:
            self._drag = object()
        self._edit(side, name, value, phase)

    def _weigh(self, weight: float | None) -> None:
        if self.session is not None:
            self.session.set_order(replace(self.session.case.order, weight_kg=weight))

    def _link(self, linking: str) -> None:
        if self.session is not None:
            self.session.set_linking(Linking(linking), self.side)

    # What the session says

    def _heard(self, topic: Topic, side: Side | None) -> None:
        if topic is Topic.CASE:
            self._show()
        if topic in (Topic.FOOT, Topic.DEVICE):
            self._rest.start()
        if side == self.side and topic is Topic.FOOT:
            self._show()
        if side == self.side and topic in (Topic.DEVICE, Topic.CHECKS):
            self._show_checks()

    def _measure(self) -> None:
        """The hand rests: measure what changed. While a slider is held, wait on."""
        if self.session is not None:
            self.session.measure()

    def _show(self) -> None:
        session = self.session
        if session is None:
            return
        foot, prescription = session.foot(self.side), session.prescription(self.side)
        self.panel.show_prescription(prescription, facts_of(foot))
        self.panel.show_weight(session.case.order.weight_kg)
        self.panel.show_linking(session.case.linking.value)
        self.panel.show_sides("both" if session.case.linking is Linking.MIRRORED else self.side)
        arch = None if foot is None else float(foot.landmarks.arch[2])
        blamed: dict[str, list[Finding]] = defaultdict(list)
        try:
            for finding in warnings_for(prescription, arch):
                for name in finding.about[:1]:
                    blamed[name].append(finding)
        except PrescriptionError as refusal:
            self.refused.emit(refusal.sentence)
        self.panel.set_findings({name: tuple(findings) for name, findings in blamed.items()})

    def _show_checks(self) -> None:
        session = self.session
        if session is None:
            return
        state = session.checks(self.side)
        asked = session.prescription(self.side).non_neutral() if session.foot(self.side) else ()
        if state.measured is not None and state.current:
            self.panel.set_doses(
                {
                    dose.parameter: (dose.prescribed, dose.realised, dose.tolerance, dose.ok)
                    for dose in state.measured.inspection.doses
                }
            )
        else:
            self.panel.set_doses(dict.fromkeys(asked))


def facts_of(foot: Foot | None) -> FootFacts:
    """What a foot says of values that are left to it."""
    if foot is None:
        return FootFacts()
    marks, length = foot.landmarks, foot.length
    heads = 0.5 * (float(marks.mth1[0]) + float(marks.mth5[0]))
    return FootFacts(
        arch_height=float(marks.arch[2]),
        arch_apex=100.0 * float(marks.arch[0]) / length,
        lift_taper_end=100.0 * heads / length,
    )
