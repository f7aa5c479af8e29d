"""Where devices lie on a printer's bed: each alone, or both of a pair beside one another.

The bed's front left corner is the origin, x to the right, y to the back: what slicers take it to be.
For a pair both devices are turned together, the second either way round, and slid along one
another's convex outlines; so a pair fits nearly wherever it can without nesting one into the other.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from orthodesign.checks.machines import Printer
from orthodesign.checks.printability import placement_in
from orthodesign.checks.standing import convex_outline
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Floats, Mesh

# Between two parts: room for a brim, and for powder to carry heat away (orthodesign proposal)
SPACING_MM = 5.0
# Poses as rotations from frame D, named as in checks.printability; only powder carries all of them
_POSES = {
    "flat": np.eye(3),
    "on its side": np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]]),
    "on end": np.array([[0, 1.0, 0], [0, 0, 1], [1, 0, 0]]),
}
_TURNS_DEG = np.arange(0.0, 180.0, 1.0)
# Points round the outline that one device is slid along, per side of it
_STEPS = 12

APART = FindingKind(
    "PRINT-APART",
    Severity.WARNING,
    "The two devices do not fit together on the bed of {printer} ({bed} mm): they are in separate files, "
    "to be printed one after the other.",
    "They were turned together, either way round, with 5 mm between them. A slicer may still find room by "
    "nesting one into the other.",
)


def place_alone(mesh: Mesh, printer: Printer) -> Floats | None:
    """4×4 from frame D to the middle of the bed, turned as little as fits; None where nothing does."""
    placement = placement_in(mesh, printer)
    if placement is None:
        return None
    turned = _turn(placement.turn_deg) @ _POSES[placement.pose]
    low, high = _box(mesh.vertices @ turned.T)
    return _moved(
        turned,
        [(printer.bed_mm[0] - low[0] - high[0]) / 2, (printer.bed_mm[1] - low[1] - high[1]) / 2, -low[2]],
    )


def place_pair(first: Mesh, second: Mesh, printer: Printer) -> tuple[Floats, Floats] | None:
    """The places of both devices on one bed, ``SPACING_MM`` apart or more; None where there is no room."""
    for pose, rotation in _POSES.items():
        if pose != "flat" and printer.technology != "powder":
            continue
        lying = [mesh.vertices[mesh.used] @ rotation.T for mesh in (first, second)]
        if max(float(np.ptp(points[:, 2])) for points in lying) > printer.height_mm:
            continue
        outlines = [convex_outline(points[:, :2]) for points in lying]
        found = _arranged(outlines, printer.bed_mm)
        if found is not None:
            return _on_bed(found, rotation, lying, printer.bed_mm)
    return None


def beside(meshes: Sequence[Mesh]) -> list[Floats]:
    """The places of devices when no printer is known: side by side along y, none turned."""
    places, start = [], 0.0
    for mesh in meshes:
        low, high = mesh.bounds
        places.append(_moved(np.eye(3), [-low[0], start - low[1], -low[2]]))
        start += float(high[1] - low[1]) + SPACING_MM
    return places


def apart_finding(printer: Printer) -> Finding:
    """What is said of a pair that does not fit together."""
    return APART.found(printer=printer.label, bed=f"{printer.bed_mm[0]:g} × {printer.bed_mm[1]:g}")


def _arranged(outlines: list[Floats], bed: tuple[float, float]) -> tuple[float, float, Floats] | None:
    """(turn of both in degrees, further turn of the second, shift of the second before turning).

    The roomiest of all that were tried; None where even that does not fit.
    """
    best: tuple[float, float, float, Floats] | None = None
    for flip in (0.0, 180.0):
        other = outlines[1] @ _turn(flip)[:2, :2].T
        shifts = _touching(outlines[0], other)
        for turn in _TURNS_DEG:
            plane = _turn(float(turn))[:2, :2]
            here, there, moves = outlines[0] @ plane.T, other @ plane.T, shifts @ plane.T
            low = np.minimum(here.min(axis=0), there.min(axis=0) + moves)
            high = np.maximum(here.max(axis=0), there.max(axis=0) + moves)
            spare = (np.array(bed) - (high - low)).min(axis=1)
            at = int(spare.argmax())
            if spare[at] >= 0 and (best is None or spare[at] > best[0] + 1e-9):
                best = (float(spare[at]), float(turn), flip, shifts[at])
    return None if best is None else best[1:]


def _touching(first: Floats, second: Floats) -> Floats:
    """(k, 2) shifts at which ``second`` lies beside ``first``, just far enough: points of an outline.

    Two convex outlines overlap where the shift lies in the sum of the one and the other turned inside
    out; round that runs a line ``SPACING_MM`` outside.
    """
    reach = convex_outline((first[:, None, :] - second[None, :, :]).reshape(-1, 2))
    following = np.roll(reach, -1, axis=0)
    shares = np.linspace(0.0, 1.0, _STEPS, endpoint=False)[:, None, None]
    along = (reach + shares * (following - reach)).reshape(-1, 2)
    # outwards from each side of the counter-clockwise outline, and so never nearer than the spacing
    side = following - reach
    outward = np.stack([side[:, 1], -side[:, 0]], axis=1)
    outward /= np.linalg.norm(outward, axis=1)[:, None]
    shifts: Floats = along + SPACING_MM * np.tile(outward, (_STEPS, 1))
    return shifts


def _on_bed(
    found: tuple[float, float, Floats], rotation: Floats, lying: list[Floats], bed: tuple[float, float]
) -> tuple[Floats, Floats]:
    turn, flip, shift = found
    both = _turn(turn)
    turns = [both, both @ _turn(flip)]
    moved = [points @ turned.T for points, turned in zip(lying, turns, strict=True)]
    moved[1] = moved[1] + np.append(both[:2, :2] @ shift, 0.0)
    low, high = _box(np.vstack(moved))
    centre = np.array([(bed[0] - low[0] - high[0]) / 2, (bed[1] - low[1] - high[1]) / 2, 0.0])
    shifts = [np.zeros(3), np.append(both[:2, :2] @ shift, 0.0)]
    first, second = (
        _moved(turned @ rotation, centre + add - [0, 0, points[:, 2].min()])
        for turned, add, points in zip(turns, shifts, moved, strict=True)
    )
    return first, second


def _turn(degrees: float) -> Floats:
    """3×3: counter-clockwise about the vertical."""
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1.0]])


def _box(points: Floats) -> tuple[Floats, Floats]:
    return points.min(axis=0), points.max(axis=0)


def _moved(rotation: Floats, shift: ArrayLike) -> Floats:
    place = np.eye(4)
    place[:3, :3], place[:3, 3] = rotation, np.asarray(shift)
    return place
