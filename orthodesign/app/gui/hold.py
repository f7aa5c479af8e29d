"""Dragging in the 3D view: landmarks on the scan, grips on the device."""

from __future__ import annotations

from typing import cast

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from orthodesign.app.gui.stage import Stage
from orthodesign.app.gui.viewport import AlongAxis, Handle, InPlane, OnSurface
from orthodesign.app.session import Topic
from orthodesign.app.session.grips import Grip, grips_of, over, values_at
from orthodesign.case import Side
from orthodesign.foundation.mesh import Floats
from orthodesign.insole import Insole
from orthodesign.prescription import CATALOGUE

# The landmarks that a hand may correct; the others follow from them
PICKED = ("heel_seat", "mth1", "mth5", "arch")
# The sole does not climb higher than this part of the foot's length
_SOLE = 0.16
_MARK, _GRIP, _POINT = "#c65a11", "#0a66a8", "#7a3e9d"


class Hold(QObject):
    """The dots of the step we are in, and what dragging them means."""

    dragged = Signal(str, str, object, str)
    """Side, parameter, value, phase (begin, move, end, cancel)."""
    picked = Signal(str, str, object)
    """Side, landmark, point (3,) in the coordinates of the scan's file."""
    refused = Signal(str)
    """Why a landmark cannot be where it was dropped."""

    def __init__(self, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self._mode: str | None = None
        self.side: Side = "left"
        self._begun: dict[str, tuple[Insole, Grip]] = {}
        stage.viewport.handle_dragged.connect(self._dragged)

    def follow(self) -> None:
        """Listen to the stage's session from now on."""
        if self.stage.session is not None:
            self.stage.session.listen(self._heard)
        self.show_for(self._mode)

    def show_for(self, mode: str | None) -> None:
        """Dots for ``landmarks``, ``grips`` or none."""
        self._mode = mode
        self.stage.set_handles(self._handles())

    def work_on(self, side: Side) -> None:
        """The grips of this side's device."""
        self.side = side
        self.stage.set_handles(self._handles())

    def _heard(self, topic: Topic, side: Side | None) -> None:
        # landmarks belong to the feet, grips to the device worked on
        own = topic is Topic.FOOT or (topic is Topic.DEVICE and side == self.side and self._mode == "grips")
        if own and self._mode is not None:
            self.stage.set_handles(self._handles())

    def _handles(self) -> list[Handle]:
        if self._mode == "landmarks":
            return [handle for side in self.stage.shown for handle in self._landmarks(side)]
        if self._mode == "grips":
            if self.side not in self.stage.shown:
                return []
            return [*self._grips(self.side), *self._points(self.side)]
        return []

    def _landmarks(self, side: Side) -> list[Handle]:
        foot, layer = self.stage.foot(side), self.stage.name(side, "scan")
        if foot is None:
            return []
        marks = foot.landmarks.as_json()
        return [
            Handle(
                f"{side}:{name}", _triple(marks[name]), landmark_words(name), _MARK, OnSurface(layer), layer
            )
            for name in PICKED
        ]

    def _grips(self, side: Side) -> list[Handle]:
        insole, layer = self.stage.insole(side), self.stage.name(side, "device")
        if insole is None or not self.stage.device:
            return []
        return [
            Handle(
                f"{side}:{grip.name}",
                grip.place,
                QCoreApplication.translate("catalogue", CATALOGUE[grip.parameters[0]].label),
                _GRIP,
                InPlane(grip.normal) if grip.along is None else AlongAxis(grip.along),
                layer,
                quiet=True,
            )
            for grip in grips_of(insole)
        ]

    def _points(self, side: Side) -> list[Handle]:
        """Every point of every value that is points."""
        insole, layer = self.stage.insole(side), self.stage.name(side, "device")
        if insole is None or not self.stage.device:
            return []
        return [
            Handle(
                f"{side}:{name}:{number}",
                over(insole, point[0], point[1]),
                f"{QCoreApplication.translate('catalogue', CATALOGUE[name].label)} {number + 1}",
                _POINT,
                InPlane((0.0, 0.0, 1.0)),
                layer,
                quiet=True,
            )
            for name, points in _point_values(insole)
            for number, point in enumerate(points)
        ]

    def _move_point(self, side: Side, name: str, number: int, point: Floats, phase: str) -> None:
        insole = self.stage.insole(side)
        if insole is None or phase == "begin":
            return
        points = [list(one) for one in dict(_point_values(insole)).get(name, ())]
        if number >= len(points):
            return
        for at, value in enumerate((float(point[0]), float(point[1]) * insole.foot.medial)):
            limits = CATALOGUE[name].coordinates[at]
            points[number][at] = round(min(max(value, limits.limit_low), limits.limit_high), 1)
        self.dragged.emit(side, name, tuple(tuple(one) for one in points), phase)
        if phase in ("end", "cancel"):
            self.stage.set_handles(self._handles())

    def _dragged(self, name: str, point: Floats, phase: str) -> None:
        side, what = cast("tuple[Side, str]", name.split(":", 1))
        if self._mode == "landmarks":
            if phase == "end":
                self._pick(side, what, point)
            elif phase == "cancel":
                self.stage.set_handles(self._handles())
            return
        if ":" in what:
            parameter, number = what.split(":")
            self._move_point(side, parameter, int(number), point, phase)
            return
        if phase == "begin":
            insole = self.stage.insole(side)
            if insole is not None:
                grip = next(grip for grip in grips_of(insole) if grip.name == what)
                self._begun[name] = insole, grip
            return
        if name not in self._begun:
            return
        insole, grip = self._begun[name]
        for parameter, value in values_at(insole, grip, point).items():
            self.dragged.emit(side, parameter, value, phase)
        if phase in ("end", "cancel"):
            del self._begun[name]
            self.stage.set_handles(self._handles())

    def _pick(self, side: Side, name: str, point: Floats) -> None:
        foot = self.stage.foot(side)
        if foot is None:
            return
        if float(point[2]) > _SOLE * foot.length:
            self.refused.emit(self.tr("That is not on the sole: look at the foot from below."))
            self.stage.set_handles(self._handles())
            return
        back = np.linalg.inv(foot.foot_from_scan)
        x, y, z = (float(value) for value in back[:3, :3] @ point + back[:3, 3])
        self.picked.emit(side, name, (x, y, z))


def _point_values(insole: Insole) -> list[tuple[str, tuple[tuple[float, ...], ...]]]:
    """The parameters that hold points, and the points they hold."""
    return [(name, value) for name, value in insole.prescription.values.items() if isinstance(value, tuple)]


def landmark_words(name: str) -> str:
    """A landmark as it is called."""
    return {
        "heel_seat": QCoreApplication.translate("Hold", "heel seat"),
        "mth1": QCoreApplication.translate("Hold", "MTH 1"),
        "mth5": QCoreApplication.translate("Hold", "MTH 5"),
        "arch": QCoreApplication.translate("Hold", "arch point"),
    }[name]


def _triple(point: list[float]) -> tuple[float, float, float]:
    x, y, z = point
    return x, y, z
