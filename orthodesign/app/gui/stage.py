"""The session on the stage: feet and devices in the 3D view, as the hand and the view menu ask.

Devices stand in frame D; a scan is raised by its device's ``z_shift`` so that both share the ground.
Left and right stand side by side: frame F's y grows to the patient's left, and so they do on screen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from orthodesign.app.gui import theme
from orthodesign.app.gui.planes import Planes
from orthodesign.app.gui.shapes import Shapes
from orthodesign.app.gui.trailing import Trailing
from orthodesign.app.gui.viewport import DEVICE, SKIN, ColourScale, Handle
from orthodesign.app.gui.viewport.overlay import FILE
from orthodesign.app.session import Session, Topic
from orthodesign.app.session.maps import MAPS
from orthodesign.app.session.ride import Ride, ride_of
from orthodesign.case import SIDES, Side
from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Mesh
from orthodesign.insole import Insole

if TYPE_CHECKING:
    from orthodesign.app.gui.viewport import Viewport
    from orthodesign.app.gui.viewport.camera import Pose, View

# Room between the two feet, and how far the scan is lifted off the device to look between them
_BETWEEN, _APART = 26.0, 55.0
_LAYERS = ("scan", "device", "raw")


class Stage(QObject):
    """What is shown of a session, and how."""

    activated = Signal(str)
    """The side of a foot or device that was clicked."""
    skin_brought = Signal(bool)
    """The scans came into view, or made way, because of what else is shown."""

    def __init__(self, viewport: Viewport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.viewport = viewport
        self.session: Session | None = None
        self.shapes = Shapes(viewport)
        self.trailing = Trailing(self)
        self.planes = Planes(self)
        self.side: Side = "left"
        self.shown: tuple[Side, ...] = SIDES
        self.skin, self.device, self.apart = True, True, False
        self.map: str | None = None
        self._before_soles: Pose | None = None
        self._feet: dict[Side, Foot] = {}
        self._raws: dict[Side, Mesh] = {}
        self._rides: dict[Side, Ride | None] = {}
        self._behind: set[Side] = set()
        viewport.picked.connect(lambda name, point: self.activated.emit(name.split()[0]))
        theme.notifier.changed.connect(self._dress)
        self._dress()

    # The session

    def attach(self, session: Session) -> None:
        """Show another session from now on."""
        self.session = session
        for name in self.viewport.layers():
            self.viewport.remove(name)
        for kept in (self._feet, self._raws, self._rides, self._behind, self.trailing):
            kept.clear()
        self.viewport.set_handles(())
        self.viewport.set_ground(None)
        session.listen(self._heard)
        for side in SIDES:
            self._show_raw(side)
            self._foot_changed(side)

    def _heard(self, topic: Topic, side: Side | None) -> None:
        if topic is Topic.FOOT and side is not None:
            self._show_raw(side)
            self._foot_changed(side)
        elif topic is Topic.DEVICE and side is not None:
            self._follow(side)
        elif topic is Topic.CASE:
            for each in SIDES:
                if self.foot(each) is None and each in self._feet:
                    self._foot_changed(each)

    def foot(self, side: Side) -> Foot | None:
        """The foot of a side."""
        return self.session.foot(side) if self.session is not None else None

    def insole(self, side: Side) -> Insole | None:
        """The device of a side."""
        return self.session.device(side) if self.session is not None else None

    def raw(self, side: Side) -> Mesh | None:
        """The scan of a side in which no foot was found, in its file's own coordinates."""
        return self._raws.get(side)

    # What is shown

    def work_on(self, side: Side) -> None:
        """The foot of this side follows the hand at once, the other a little later."""
        self.side = side
        self._catch_up()

    def show_sides(self, sides: Iterable[Side]) -> None:
        """Left, right or both."""
        self.shown = tuple(sides)
        self._catch_up()
        self._arrange()
        if self.map is not None:
            self.show_map(self.map)

    def show_skin(self, shown: bool) -> None:
        """The scan's skin over the device, or not."""
        self.skin = shown
        self._arrange()

    def _bring_skin(self, shown: bool) -> None:
        self.show_skin(shown)
        self.skin_brought.emit(shown)

    def show_devices(self, shown: bool) -> None:
        """The devices, or the feet alone."""
        self.device = shown
        self._arrange()

    def show_soles(self, on: bool) -> None:
        """The feet alone, from below, where their landmarks are; and back to what was seen before."""
        if on == (self._before_soles is not None):
            return
        if on:
            self._before_soles = self.viewport.pose
            self.device = False
            self._arrange()
            self.view("bottom")
        else:
            before, self._before_soles = self._before_soles, None
            self.device = True
            self._arrange()
            if before is not None:
                self.viewport.fly(before)

    def show_apart(self, apart: bool) -> None:
        """The scan lifted off its device, where it is seen and in nobody's way; or in it again."""
        self.apart = apart
        self._bring_skin(apart or self.map is None)

    def show_map(self, name: str | None) -> None:
        """Colour the devices by one of ``MAPS``, or plainly; a scan that lies on them makes way for a map."""
        before, self.map = self.map, name
        if (before is None) != (name is None):
            self._bring_skin(name is None or self.apart)
        # the legend is that of the layer painted last: let it be one that is seen
        for side in sorted(SIDES, key=lambda side: side in self.shown):
            self._paint(side)

    @property
    def shows_both(self) -> bool:
        """Whether two feet stand side by side."""
        return len(self._standing()) > 1

    def view(self, name: View) -> None:
        """One of the standard views, fitted to what is shown."""
        sides = self._standing()
        only = sides[0] if len(sides) == 1 else None
        self.viewport.view(name, only if self._feet else FILE, self._layers(*sides))

    def fit(self) -> None:
        """Everything shown, as large as it goes."""
        self.viewport.fit(self._layers(*self._standing()))

    def fly_to(self, side: Side, point: tuple[float, float, float]) -> None:
        """Look closely at a place of a device, frame D, from where it is seen best."""
        dx, dy, dz = self.offset(side)
        x, y, z = point
        away = np.array([-0.5, np.sign(y) or 0.4, 0.8])
        self.viewport.fly_to((x + dx, y + dy, z + dz), away)

    def offset(self, side: Side) -> tuple[float, float, float]:
        """Where a side stands on the stage."""
        if not self.shows_both:
            return (0.0, 0.0, 0.0)
        return (0.0, self._aside(side), 0.0)

    def name(self, side: Side, what: str) -> str:
        """The name of a layer: ``scan`` or ``device`` of a side."""
        return f"{side} {what}"

    def set_handles(self, handles: Iterable[Handle]) -> None:
        """Dots to drag, those before go."""
        self.viewport.set_handles(handles)

    # How it is done

    def _standing(self) -> tuple[Side, ...]:
        return tuple(side for side in self.shown if side in self._feet or side in self._raws)

    def _layers(self, *sides: Side | None) -> list[str]:
        present = self.viewport.layers()
        wanted = (self.name(side, what) for side in sides if side for what in _LAYERS)
        return [name for name in wanted if name in present and self.viewport.is_shown(name)]

    def _aside(self, side: Side) -> float:
        """How far a foot stands from the middle when there are two."""
        foot, raw = self._feet.get(side), self._raws.get(side)
        if foot is not None:
            inner = foot.skin.bounds[1][1]
        elif raw is not None:
            inner = self.shapes.raw(raw)[0].shown(raw.bounds)[1][1]
        else:
            return 0.0
        width = float(max(inner, 40.0)) + _BETWEEN / 2
        return width if side == "left" else -width

    def _show_raw(self, side: Side) -> None:
        """A scan in which no foot was found is shown as it is, to be cropped."""
        raw = self.session.foot_state(side).raw if self.session is not None else None
        if raw is self._raws.get(side):
            return
        name = self.name(side, "raw")
        self.viewport.remove(name)
        if raw is None:
            del self._raws[side]
            self._arrange()
            return
        self._raws[side] = raw
        self.viewport.set_shape(name, self.shapes.raw(raw)[1], replace(SKIN, opacity=1.0))
        self._arrange()
        if not self._feet:
            # what is left after a cut is shown as large as it goes, too
            self.viewport.view("corner", FILE, self._layers(*self._standing()))

    def _foot_changed(self, side: Side) -> None:
        foot = self.foot(side)
        if foot is self._feet.get(side):
            return
        for what in ("scan", "device"):
            self.viewport.remove(self.name(side, what))
        self._rides.pop(side, None)
        if foot is None:
            self._feet.pop(side, None)
            self._arrange()
            return
        first = not self._feet
        self._feet[side] = foot
        self.viewport.set_shape(self.name(side, "scan"), self.shapes.scan(foot), SKIN)
        self.viewport.set_pickable(self.name(side, "scan"), True)
        self._device_changed(side)
        self._arrange()
        if first:
            self.viewport.view("corner", None, self._layers(*self._standing()))
        else:
            self.fit()

    def _follow(self, side: Side) -> None:
        """A device changed: the one worked on moves in the same frame, the other a little later."""
        if side == self.side:
            self._device_changed(side)
        else:
            self._behind.add(side)
            self.trailing.later("the other foot", self._catch_up)

    def _catch_up(self) -> None:
        """Bring up to date what is seen of what stayed behind."""
        for side in sorted(self._behind.intersection(self.shown)):
            self._device_changed(side)

    def _device_changed(self, side: Side) -> None:
        self._behind.discard(side)
        foot, insole, name = self._feet.get(side), self.insole(side), self.name(side, "device")
        if foot is None:
            return
        if insole is None:
            self.viewport.remove(name)
            self._bend(side)
            return
        if name not in self.viewport.layers():
            self.viewport.set_shape(name, self.shapes.device(foot, insole), DEVICE)
            self._arrange()
        self.viewport.move_mesh(name, insole.vertices)
        self._stand(side)
        if self.map is not None:
            self._paint(side)
        self.trailing.later(f"the skin of the {side}", partial(self._bend, side))

    def _bend(self, side: Side) -> None:
        """Let the scan ride on what raises or tilts its device, as the section shows it."""
        name, insole = self.name(side, "scan"), self.insole(side)
        if not self.viewport.is_shown(name):
            return
        before = self._rides.get(side)
        ride = ride_of(insole) if insole is not None and self.device else None
        if ride is before or (ride is not None and ride.is_as(before)):
            return
        self._rides[side] = ride
        self.viewport.bend(name, None if ride is None else ride.at)

    def _arrange(self) -> None:
        """Put everything where it stands and show what is wanted."""
        present = self.viewport.layers()
        for side in SIDES:
            scan, device = self.name(side, "scan"), self.name(side, "device")
            shown = side in self.shown
            if scan in present:
                alone = device not in present or not self.device
                self.viewport.show_layer(scan, shown and (self.skin or alone))
                self.viewport.opacity(scan, 1.0 if alone else SKIN.opacity)
                self.viewport.set_pickable(scan, alone or self.apart)
                self._bend(side)
            if device in present:
                self.viewport.show_layer(device, shown and self.device)
            if self.name(side, "raw") in present:
                self.viewport.show_layer(self.name(side, "raw"), shown)
                self.viewport.place(self.name(side, "raw"), self.offset(side))
            self._stand(side)
        self.viewport.set_ground(0.0 if self._feet or self._raws else None)

    def _stand(self, side: Side) -> None:
        x, y, z = self.offset(side)
        present = self.viewport.layers()
        if self.name(side, "device") in present:
            self.viewport.place(self.name(side, "device"), (x, y, z))
        if self.name(side, "scan") in present:
            self.viewport.place(self.name(side, "scan"), (x, y, z + self.raised(side)))

    def raised(self, side: Side) -> float:
        """How far the scan stands above where it was scanned, mm."""
        insole = self.insole(side)
        return insole.z_shift + _APART * self.apart if insole is not None and self.device else 0.0

    def _paint(self, side: Side) -> None:
        name, insole = self.name(side, "device"), self.insole(side)
        if name not in self.viewport.layers() or insole is None:
            return
        if self.map is None:
            self.viewport.colour(name, None)
            return
        shown = MAPS[self.map]
        title = QCoreApplication.translate("catalogue", shown.title)
        scale = ColourScale(title, shown.low, shown.high, shown.diverging)
        self.viewport.colour(name, shown.values(insole), scale)

    def _dress(self) -> None:
        """Follow light and dark."""
        if isinstance(QApplication.instance(), QApplication):
            self.viewport.set_theme(theme.colour("card"), theme.colour("text"), theme.colour("accent"))
