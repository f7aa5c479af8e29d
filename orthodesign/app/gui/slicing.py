"""The section: one plane through the device being worked on, in the view and beside it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject

from orthodesign.app.gui import theme
from orthodesign.app.gui.stage import Stage
from orthodesign.app.gui.viewport import DEVICE, SKIN
from orthodesign.app.gui.viewport.cutting import cut
from orthodesign.app.gui.viewport.section_view import SectionView
from orthodesign.app.session import Topic
from orthodesign.app.session.maps import without_ride
from orthodesign.case import Side
from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.sections import Curve
from orthodesign.insole import Insole

# Half the width of the strip in which the ride of the foot is read off the device, mm
_SLICE = 2.0


def ridden(curves: tuple[Curve, ...], insole: Insole, x: float) -> tuple[Curve, ...]:
    """Curves (across, z) of the foot at ``x`` mm, raised and tilted as it rides on lift and posts there."""
    plain = without_ride(insole)
    if plain is insole:
        return curves
    y = insole.top[:, 1]
    near = np.abs(insole.top[:, 0] - x) < _SLICE
    if near.sum() < 8:
        return curves
    carried = (insole.top[:, 2] - insole.z_shift) - (plain.top[:, 2] - plain.z_shift)
    tilt, rise = np.polyfit(y[near], carried[near], 1)
    return tuple(
        Curve(
            curve.points + np.stack([0.0 * curve.points[:, 0], rise + tilt * curve.points[:, 0]], axis=1),
            curve.closed,
        )
        for curve in curves
    )


class Slicing(QObject):
    """Keeps the 3D plane and the 2D section at the same place, and both up to date."""

    def __init__(self, stage: Stage, view: SectionView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage, self.view = stage, view
        self.side: Side = "left"
        self.position: float | None = None
        self.on = True
        self._skin: tuple[Foot, Mesh] | None = None
        view.moved.connect(lambda position, phase: self.move(position))
        stage.viewport.section_dragged.connect(lambda position, phase: self.move(position))
        theme.notifier.changed.connect(self._dress)
        self._dress()

    def follow(self) -> None:
        """Listen to the stage's session from now on."""
        if self.stage.session is not None:
            self.stage.session.listen(self._heard)
        self.position = None
        self.show_side(self.side)

    def show_side(self, side: Side) -> None:
        """Cut this foot's device."""
        self.side = side
        foot = self.stage.foot(side)
        if foot is not None:
            marks = foot.landmarks
            stops = {
                self.tr("heel"): float(marks.heel_seat[0]),
                self.tr("arch"): float(marks.arch[0]),
                self.tr("forefoot"): float(min(marks.mth1[0], marks.mth5[0])) - 14.0,
            }
            self.view.set_range(0.0, foot.length)
            self.view.set_stops(stops)
            if self.position is None:
                self.position = stops[self.tr("heel")]
        self.view.reset_frame()
        self._cut()

    def set_on(self, on: bool) -> None:
        """Show the section, or put it away."""
        self.on = on
        self._cut()

    def move(self, position: float) -> None:
        """Cut elsewhere, x in mm."""
        foot = self.stage.foot(self.side)
        if foot is not None:
            self.position = min(max(position, 0.0), foot.length)
            self._cut()

    def _heard(self, topic: Topic, side: Side | None) -> None:
        if side != self.side:
            return
        if topic is Topic.FOOT:
            self.show_side(self.side)
        elif topic is Topic.DEVICE and self.on:
            self._cut()

    def _cut(self) -> None:
        foot, insole = self.stage.foot(self.side), self.stage.insole(self.side)
        self.view.setVisible(self.on and foot is not None)
        if not self.on or foot is None or self.position is None:
            self.stage.viewport.set_section("x", None)
            self.view.show_section(None)
            return
        device = insole.mesh if insole is not None else None
        lift = insole.z_shift if insole is not None else 0.0
        section = cut(
            "x", self.position, self._in_f(foot), device, foot_lift=lift, ground=0.0, side=self.side
        )
        if insole is not None:
            section = replace(section, foot=ridden(section.foot, insole, self.position))
        self.view.show_section(section)
        self.stage.viewport.set_section("x", self.position)

    def _in_f(self, foot: Foot) -> Mesh:
        """The skin in frame F."""
        if self._skin is None or self._skin[0] is not foot:
            self._skin = foot, Mesh.of(foot.skin.vertices * (1.0, foot.medial, 1.0), foot.skin.faces)
        return self._skin[1]

    def _dress(self) -> None:
        self.view.set_colours(SKIN.colour, DEVICE.colour)
