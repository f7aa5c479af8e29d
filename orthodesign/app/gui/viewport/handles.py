"""Dots that can be taken hold of, and the rule by which each may move. Plain numbers, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Triple = tuple[float, float, float]
# a line of sight this nearly along the axis (or in the plane) says nothing about where to go
_BLUNT = 0.05


@dataclass(frozen=True)
class OnSurface:
    """Slides over the surface of a layer; off its edge it waits where it was."""

    layer: str


@dataclass(frozen=True)
class AlongAxis:
    """Moves along a line through its place."""

    axis: Triple


@dataclass(frozen=True)
class InPlane:
    """Moves in a plane through its place."""

    normal: Triple = (0.0, 0.0, 1.0)


Constraint = OnSurface | AlongAxis | InPlane


@dataclass(frozen=True)
class Handle:
    """A dot at ``position`` (mm, in the coordinates of ``layer``) of constant size on the screen.

    ``layer`` is where it belongs: it moves and hides with it. By default the layer it slides on. A
    ``quiet`` one shows its label only while it is pointed at.
    """

    id: str
    position: Triple
    label: str
    colour: str
    constraint: Constraint
    layer: str | None = None
    quiet: bool = False

    @property
    def home(self) -> str | None:
        """The layer whose offset moves the handle."""
        if self.layer is None and isinstance(self.constraint, OnSurface):
            return self.constraint.layer
        return self.layer


def along_axis(start: Floats, axis: Floats, near: Floats, far: Floats) -> Floats | None:
    """The point of the line ``start`` + t · ``axis`` nearest to a line of sight; None when it looks along."""
    axis = axis / np.linalg.norm(axis)
    sight = (far - near) / np.linalg.norm(far - near)
    lean = float(axis @ sight)
    if 1 - lean**2 < _BLUNT**2:
        return None
    away = start - near
    t = (lean * float(away @ sight) - float(away @ axis)) / (1 - lean**2)
    return start + t * axis


def in_plane(start: Floats, normal: Floats, near: Floats, far: Floats) -> Floats | None:
    """Where a line of sight meets the plane through ``start``; None when it looks along it."""
    normal = normal / np.linalg.norm(normal)
    sight = far - near
    lean = float(normal @ sight)
    if abs(lean) < _BLUNT * float(np.linalg.norm(sight)):
        return None
    return near + sight * (float(normal @ (start - near)) / lean)


def led(
    constraint: Constraint,
    start: Floats,
    near: Floats,
    far: Floats,
    surface: Callable[[str, Floats, Floats], Floats | None],
) -> Floats | None:
    """Where a handle that began at ``start`` goes when the hand points along ``near``–``far``.

    ``surface(layer, near, far)`` finds the point of a layer on a line of sight. None: stay.
    """
    if isinstance(constraint, OnSurface):
        return surface(constraint.layer, near, far)
    if isinstance(constraint, AlongAxis):
        return along_axis(start, np.asarray(constraint.axis, float), near, far)
    return in_plane(start, np.asarray(constraint.normal, float), near, far)
