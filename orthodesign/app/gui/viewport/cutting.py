"""A section as a value: what the plane cuts, and what can be read off under the cursor. No Qt, no VTK."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.sections import Curve, section_curves

Floats = NDArray[np.float64]
Axis = Literal["x", "y"]


@dataclass(frozen=True, eq=False)
class Section:
    """Foot and device in the plane ``axis`` = ``position`` (mm).

    Curves are (k, 2) mm: across, and z. Across is the coordinate that is left: y of a section along x
    (drawn with the patient's left on the left, as seen from behind), x of one along y (toes on the
    right). ``ground`` is the z the device stands on, None without one. ``side`` names the ends.
    """

    axis: Axis
    position: float
    foot: tuple[Curve, ...] = ()
    device: tuple[Curve, ...] = ()
    ground: float | None = 0.0
    side: str | None = None

    @property
    def bounds(self) -> Floats | None:
        """(2, 2) lowest and highest across and z of the device, or of the foot where there is none."""
        curves = self.device or self.foot
        if not curves:
            return None
        points = np.concatenate([curve.points for curve in curves])
        return np.stack([points.min(axis=0), points.max(axis=0)])


@dataclass(frozen=True)
class Reading:
    """What there is above one place across, mm; None where there is nothing to measure."""

    thickness: float | None = None
    """Of the device, square to its top."""
    gap: float | None = None
    """From the device's top up to the foot; negative where the device reaches into the scanned foot."""
    height: float | None = None
    """Of the device's top above the ground."""
    top: float | None = None
    sole: float | None = None


def cut(
    axis: Axis,
    position: float,
    foot: Mesh | None,
    device: Mesh | None,
    *,
    foot_lift: float = 0.0,
    ground: float | None = 0.0,
    side: str | None = None,
) -> Section:
    """Cut both meshes (mm, one frame); the foot is drawn ``foot_lift`` mm higher. About 1 ms each."""
    index = 0 if axis == "x" else 1
    lifted = [
        Curve(curve.points + np.array([0.0, foot_lift]), curve.closed)
        for curve in (section_curves(foot, position, index) if foot is not None else [])
    ]
    solid = section_curves(device, position, index) if device is not None else []
    return Section(axis, position, tuple(lifted), tuple(solid), ground, side)


def reading(section: Section, across: float) -> Reading:
    """What the section says at ``across`` mm."""
    tops = [crossing for curve in section.device for crossing in _crossings(curve, across)]
    top, normal = max(tops, key=lambda crossing: crossing[0]) if tops else (None, None)
    soles = [z for curve in section.foot for z, _ in _crossings(curve, across)]
    sole = min(soles) if soles else None
    if top is None or normal is None:
        return Reading(sole=sole)
    start = np.array([across, top])
    return Reading(
        thickness=_through(section.device, start, normal),
        gap=None if sole is None else sole - top,
        height=None if section.ground is None else top - section.ground,
        top=top,
        sole=sole,
    )


def _segments(curve: Curve) -> tuple[Floats, Floats]:
    points = curve.points
    return (points, np.roll(points, -1, axis=0)) if curve.closed else (points[:-1], points[1:])


def _crossings(curve: Curve, across: float) -> list[tuple[float, Floats]]:
    """Heights at which a curve passes ``across``, each with the unit normal (2,) there, pointing down."""
    a, b = _segments(curve)
    met = (a[:, 0] <= across) != (b[:, 0] <= across)
    a, b = a[met], b[met]
    way = b - a
    z = a[:, 1] + way[:, 1] * (across - a[:, 0]) / way[:, 0]
    down = np.stack([way[:, 1], -way[:, 0]], axis=1)
    down *= -np.sign(down[:, 1:])
    down /= np.linalg.norm(down, axis=1, keepdims=True)
    return [(float(z[i]), down[i]) for i in range(len(z))]


def _through(curves: tuple[Curve, ...], start: Floats, way: Floats) -> float | None:
    """How far it is from ``start`` along ``way`` to the other side of the solid."""
    nearest: float | None = None
    for curve in curves:
        a, b = _segments(curve)
        along, beside = (a - start) @ way, (a - start) @ np.array([-way[1], way[0]])
        along2, beside2 = (b - start) @ way, (b - start) @ np.array([-way[1], way[0]])
        met = (beside <= 0) != (beside2 <= 0)
        share = beside[met] / (beside[met] - beside2[met])
        far = along[met] + share * (along2[met] - along[met])
        # the segment it starts on is met at 0
        beyond = far[far > 1e-4]
        if len(beyond):
            nearest = min(float(beyond.min()), np.inf if nearest is None else nearest)
    return nearest
