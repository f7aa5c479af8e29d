"""Where the eye stands: a turntable that never rolls the foot. Plain numbers, no VTK.

A ``Pose`` looks at ``focus`` from the direction given by ``azimuth`` (degrees from +X towards +Y)
and ``elevation`` (degrees above the ground); ``half_height`` is half the height of what is seen at
the focus, in mm. Frame F: +X to the toes, +Y to the patient's left, +Z up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import atan2, cos, degrees, hypot, radians, sin, tan
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
View = Literal["top", "bottom", "medial", "lateral", "heel", "toe", "corner"]
VIEWS: tuple[View, ...] = ("top", "bottom", "medial", "lateral", "heel", "toe", "corner")

# narrow, so that switching perspective on changes little but the sense of depth
VIEW_ANGLE = 24.0
_DEGREES_PER_PIXEL = 0.4
_CLOSEST, _FURTHEST = 1.5, 4000.0


@dataclass(frozen=True)
class Pose:
    """One place of the eye."""

    focus: tuple[float, float, float] = (130.0, 0.0, 30.0)
    azimuth: float = 180.0
    elevation: float = 90.0
    half_height: float = 150.0

    @property
    def towards_eye(self) -> Floats:
        """(3,) unit vector from the focus to the eye."""
        az, el = radians(self.azimuth), radians(self.elevation)
        return np.array([cos(el) * cos(az), cos(el) * sin(az), sin(el)])

    @property
    def up(self) -> Floats:
        """(3,) unit vector that points up on the screen; defined at the poles too."""
        az, el = radians(self.azimuth), radians(self.elevation)
        return np.array([-sin(el) * cos(az), -sin(el) * sin(az), cos(el)])

    @property
    def right(self) -> Floats:
        """(3,) unit vector that points right on the screen."""
        return np.cross(self.up, self.towards_eye)

    @property
    def distance(self) -> float:
        """From the focus to the eye, mm (what perspective needs; parallel sight does not care)."""
        return self.half_height / tan(radians(VIEW_ANGLE / 2))

    @property
    def eye(self) -> Floats:
        """(3,) position of the eye."""
        return np.asarray(self.focus) + self.distance * self.towards_eye

    def turned(self, dx: float, dy: float) -> Pose:
        """After a drag of ``dx`` to the right and ``dy`` down, in pixels; stops at straight up and down."""
        elevation = float(np.clip(self.elevation + dy * _DEGREES_PER_PIXEL, -90, 90))
        return replace(self, azimuth=(self.azimuth - dx * _DEGREES_PER_PIXEL) % 360.0, elevation=elevation)

    def shifted(self, right: float, up: float) -> Pose:
        """Moved ``right`` and ``up`` on the screen, mm."""
        return self.looking_at(np.asarray(self.focus) + right * self.right + up * self.up)

    def looking_at(self, point: ArrayLike) -> Pose:
        """The same direction and scale on another focus."""
        x, y, z = (float(value) for value in np.asarray(point, dtype=float))
        return replace(self, focus=(x, y, z))

    def seen_from(self, direction: ArrayLike) -> Pose:
        """Turned so that ``direction`` (3,) leads to the eye; straight up or down the azimuth stays."""
        x, y, z = (float(value) for value in np.asarray(direction, float))
        azimuth = self.azimuth if hypot(x, y) <= 1e-9 else degrees(atan2(y, x))
        return replace(self, azimuth=azimuth, elevation=degrees(atan2(z, hypot(x, y))))

    def zoomed(self, factor: float, right: float = 0.0, up: float = 0.0) -> Pose:
        """Seen ``factor`` times smaller; what lies ``right``/``up`` mm from the middle stays there."""
        height = float(np.clip(self.half_height * factor, _CLOSEST, _FURTHEST))
        kept = 1 - height / self.half_height
        return replace(self.shifted(right * kept, up * kept), half_height=height)

    def between(self, other: Pose, share: float) -> Pose:
        """On the way to ``other``, ``share`` 0…1: the short way round, the scale in even ratios."""
        turn = (other.azimuth - self.azimuth + 180.0) % 360.0 - 180.0
        focus = np.asarray(self.focus) * (1 - share) + np.asarray(other.focus) * share
        return Pose(
            focus=(float(focus[0]), float(focus[1]), float(focus[2])),
            azimuth=(self.azimuth + turn * share) % 360.0,
            elevation=self.elevation + (other.elevation - self.elevation) * share,
            half_height=self.half_height * (other.half_height / self.half_height) ** share,
        )


def standard(pose: Pose, view: View, side: str | None) -> Pose:
    """``pose`` turned to a standard view of a ``side`` foot; focus and scale stay.

    Medial is +Y on a right foot and −Y on a left one; two feet (None) are taken as a right one. Seen
    from above and below, the toes point up.
    """
    medial = -1.0 if side == "left" else 1.0
    azimuth, elevation = {
        "top": (180.0, 90.0),
        "bottom": (0.0, -90.0),
        "medial": (90.0 * medial, 0.0),
        "lateral": (-90.0 * medial, 0.0),
        "heel": (180.0, 0.0),
        "toe": (0.0, 0.0),
        "corner": (180.0 - 50.0 * medial, 32.0),
    }[view]
    return replace(pose, azimuth=azimuth % 360.0, elevation=elevation)


def fitted(
    pose: Pose, points: Floats, aspect: float, margin: float = 1.12, *, perspective: bool = False
) -> Pose:
    """``pose`` shifted and scaled so that ``points`` (n, 3) fill a view of ``aspect`` (width / height)."""
    if not len(points):
        return pose
    across, upward, deep = points @ pose.right, points @ pose.up, points @ pose.towards_eye
    middle = [(float(v.min()) + float(v.max())) / 2 for v in (across, upward, deep)]
    height = max(np.ptp(upward) / 2, np.ptp(across) / 2 / max(aspect, 1e-3)) * margin
    focus = middle[0] * pose.right + middle[1] * pose.up + middle[2] * pose.towards_eye
    found = replace(pose.looking_at(focus), half_height=float(np.clip(height, _CLOSEST, _FURTHEST)))
    if perspective:
        # what is nearer looks larger, the more so the closer the eye: a few rounds settle it
        for _ in range(4):
            seen = Sight(found, aspect, 1.0, perspective).pixels(points)
            fill = np.nanmax(np.abs(seen * 2 - (aspect, 1.0)) / (aspect, 1.0))
            found = found.zoomed(float(fill) * margin)
    return found


@dataclass(frozen=True)
class Sight:
    """A pose seen in a window of ``width`` × ``height`` logical pixels: points to pixels and back."""

    pose: Pose
    width: float
    height: float
    perspective: bool = False

    @property
    def mm_per_pixel(self) -> float:
        """At the focus."""
        return 2 * self.pose.half_height / max(self.height, 1.0)

    def pixels(self, points: ArrayLike) -> Floats:
        """(n, 2) pixels, x to the right and y down, of (n, 3) points."""
        away = np.atleast_2d(np.asarray(points, dtype=float)) - np.asarray(self.pose.focus)
        scale = np.full(len(away), 1 / self.mm_per_pixel)
        if self.perspective:
            depth = self.pose.distance - away @ self.pose.towards_eye
            scale = scale * self.pose.distance / np.where(depth > 1e-6, depth, np.nan)
        x = self.width / 2 + away @ self.pose.right * scale
        y = self.height / 2 - away @ self.pose.up * scale
        return np.stack([x, y], axis=1)

    def offset(self, x: float, y: float) -> tuple[float, float]:
        """How far right and up of the middle a pixel is, mm at the focus."""
        return (x - self.width / 2) * self.mm_per_pixel, (self.height / 2 - y) * self.mm_per_pixel

    def ray(self, x: float, y: float, reach: float = 5000.0) -> tuple[Floats, Floats]:
        """Two points, near and far, of the line of sight through a pixel."""
        right, up = self.offset(x, y)
        middle = np.asarray(self.pose.focus) + right * self.pose.right + up * self.pose.up
        if self.perspective:
            direction = middle - self.pose.eye
            direction /= np.linalg.norm(direction)
            return self.pose.eye, self.pose.eye + 2 * reach * direction
        return middle + reach * self.pose.towards_eye, middle - reach * self.pose.towards_eye
