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
from orthodesign.app.session.ride import ride_of
from orthodesign.case import Side
from orthodesign.foot import Foot
from orthodesign.foundation.sections import Curve, section_curves
from orthodesign.insole import Insole


def ridden(curves: tuple[Curve, ...], insole: Insole, x: float) -> tuple[Curve, ...]:
    """Curves (across, z) of the foot at ``x`` mm, raised and tilted as it rides on lift and posts there."""
    ride = ride_of(insole)
    if ride is None:
        return curves
    return tuple(
        Curve(np.stack([across, z + ride.at(np.full_like(across, x), across)], axis=1), closed)
        for (across, z), closed in ((curve.points.T, curve.closed) for curve in curves)
    )


class Slicing(QObject):
    """Keeps the 3D plane and the 2D section at the same place, and both up to date."""

    def __init__(self, stage: Stage, view: SectionView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage, self.view = stage, view
        self.side: Side = "left"
        self.position: float | None = None
        self.on = True
        self._foot_cut: tuple[Foot, float, tuple[Curve, ...]] | None = None
        view.moved.connect(lambda position, phase: self.move(position))
        stage.planes.section_dragged.connect(self.move)
        stage.planes.cut_ended.connect(self._cut)
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
            # a moving hand is followed by the device first
            self.stage.trailing.later("the section", self._cut)

    def _cut(self) -> None:
        foot, insole = self.stage.foot(self.side), self.stage.insole(self.side)
        self.view.setVisible(self.on and foot is not None)
        if not self.on or foot is None or self.position is None:
            self.stage.planes.show_section(None)
            self.view.show_section(None)
            return
        device = insole.mesh if insole is not None else None
        section = cut("x", self.position, None, device, ground=0.0, side=self.side)
        curves = self._curves_of(foot, self.position)
        if insole is not None:
            raised = np.array([0.0, insole.z_shift])
            curves = tuple(
                Curve(curve.points + raised, curve.closed) for curve in ridden(curves, insole, self.position)
            )
        section = replace(section, foot=curves)
        self.view.show_section(section)
        self.stage.planes.show_section(self.position)

    def _curves_of(self, foot: Foot, position: float) -> tuple[Curve, ...]:
        """The scan cut there, frame F: while a device changes under it, its outline stays."""
        known = self._foot_cut
        if known is None or known[0] is not foot or known[1] != position:
            curves = tuple(section_curves(self.stage.shapes.skin(foot), position))
            known = self._foot_cut = foot, position, curves
        return known[2]

    def _dress(self) -> None:
        self.view.set_colours(SKIN.colour, DEVICE.colour)
