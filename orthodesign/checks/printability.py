"""Can it be made: are the walls thick enough for the process, does it fit on the machine.

The real outline is turned on the bed, not its bounding box: a long insole fits a square bed
diagonally. In a powder bed, which carries the part everywhere, it may also stand on its side or
on end.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.checks.machines import Printer, Process, known, printers, processes
from orthodesign.checks.standing import convex_outline
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Floats, Mesh

# Turns are tried in steps of a quarter degree, then refined; nobody turns a part finer than 0.01°
_STEP_DEG, _FINE_DEG = 0.25, 0.01

WALL = FindingKind(
    "PRINT-WALL",
    Severity.ERROR,
    "The thinnest wall, {thickness:.2f} mm, is below the {least:g} mm that {process} can make.",
    "Thinner walls break while they are cleaned, or are not made at all. Ask for a thicker shell. "
    "The limits and their sources are in resources/processes.json.",
)
WALL_LEAN = FindingKind(
    "PRINT-WALL-LEAN",
    Severity.WARNING,
    "The thinnest wall, {thickness:.2f} mm, is below the {least:g} mm recommended for {process}.",
    "It can be made but may break in cleaning or wear. Ask for a thicker shell where it carries.",
)
BED = FindingKind(
    "PRINT-BED",
    Severity.ERROR,
    "{length:.0f} × {width:.0f} × {height:.0f} mm does not fit into the {bed} mm of {printer}, "
    "however it is turned.",
    "Choose a larger machine, or a shorter device. The real outline was turned, not only its box.",
)
TURNED = FindingKind(
    "PRINT-TURNED",
    Severity.INFO,
    "It fits {printer} {pose}, turned by {angle:.1f}° on the bed.",
    "Turn the part in the slicer by this angle, counter-clockwise seen from above.",
)
PAIRING = FindingKind(
    "PRINT-PAIRING",
    Severity.WARNING,
    "{printer} is no machine for {process}.",
    "Process and printer were named apart and do not belong together; both were checked as they are.",
)


@dataclass(frozen=True)
class Placement:
    """How a part lies in a machine: ``pose`` in words, ``turn_deg`` about the vertical.

    ``spare_mm`` is what is left of the bed in its tighter direction.
    """

    pose: str
    turn_deg: float
    spare_mm: float


@dataclass(frozen=True)
class Printability:
    """What process and printer make of a device; None where none was named or nothing fits."""

    process: str | None
    printer: str | None
    placement: Placement | None
    findings: tuple[Finding, ...]


def check_printability(
    mesh: Mesh, min_thickness_mm: float | None, process: str | None = None, printer: str | None = None
) -> Printability:
    """Whether ``mesh`` (mm, frame D) can be made by ``process`` on ``printer``, named by their ids.

    ``min_thickness_mm`` is the thinnest wall outside the rim, None where unknown. Raises
    ChecksError for names that are not in ``resources/``.
    """
    findings: list[Finding] = []
    way = known(process, processes(), "process") if process is not None else None
    machine = known(printer, printers(), "printer") if printer is not None else None
    if way is not None and min_thickness_mm is not None:
        findings.extend(_wall_findings(way, min_thickness_mm))
    if way is not None and machine is not None and way.technology != machine.technology:
        findings.append(PAIRING.found(printer=machine.label, process=way.label))
    placement = None
    if machine is not None:
        placement = placement_in(mesh, machine)
        findings.extend(_bed_findings(mesh, machine, placement))
    return Printability(process, printer, placement, tuple(findings))


def _wall_findings(way: Process, thickness: float) -> list[Finding]:
    # half a hundredth of a millimetre: a wall of exactly the limit is not to fail by rounding
    if thickness < way.minimum_wall_mm - 0.005:
        return [WALL.found(thickness=thickness, least=way.minimum_wall_mm, process=way.label)]
    if thickness < way.recommended_wall_mm - 0.005:
        return [WALL_LEAN.found(thickness=thickness, least=way.recommended_wall_mm, process=way.label)]
    return []


def _bed_findings(mesh: Mesh, machine: Printer, placement: Placement | None) -> list[Finding]:
    if placement is None:
        length, width, height = mesh.bounds[1] - mesh.bounds[0]
        bed = f"{machine.bed_mm[0]:g} × {machine.bed_mm[1]:g} × {machine.height_mm:g}"
        return [
            BED.found(length=length, width=width, height=height, bed=bed, printer=machine.label),
        ]
    if placement.pose != "flat" or placement.turn_deg != 0:
        return [TURNED.found(printer=machine.label, pose=placement.pose, angle=placement.turn_deg)]
    return []


def placement_in(mesh: Mesh, machine: Printer) -> Placement | None:
    """How the part fits into the machine with the least turning, flat before on its side; or None."""
    size = mesh.bounds[1] - mesh.bounds[0]
    # pose: the axes that lie in the bed, and the one that stands up
    poses = {"flat": (0, 1, 2)}
    if machine.technology == "powder":
        poses |= {"on its side": (0, 2, 1), "on end": (1, 2, 0)}
    for pose, (along, across, upright) in poses.items():
        if size[upright] > machine.height_mm:
            continue
        outline = convex_outline(mesh.corners.reshape(-1, 3)[:, [along, across]])
        turn = smallest_turn(outline, machine.bed_mm)
        if turn is not None:
            spare = _spare(outline, np.array([turn]), machine.bed_mm)[0]
            return Placement(pose, turn, round(float(spare), 3))
    return None


def smallest_turn(outline: Floats, bed_mm: tuple[float, float]) -> float | None:
    """The smallest turn, degrees counter-clockwise from −90 to 90, that lets an outline fit a bed.

    ``outline`` (k, 2) is convex, mm. None where it fits in no direction. Found by trying every
    quarter degree, then to 0.01° round the best and round the first that fits.
    """
    if len(outline) < 3:
        return None
    turns = np.arange(0.0, 90.0 + _STEP_DEG, _STEP_DEG)
    turns = np.unique(np.concatenate([turns, -turns]))
    spare = _spare(outline, turns, bed_mm)
    if spare.max() < 0:
        # the window that fits may be narrower than a step: look closely where it nearly does
        turns = turns[spare.argmax()] + np.arange(-_STEP_DEG, _STEP_DEG, _FINE_DEG)
    else:
        first = min(turns[spare >= 0], key=lambda turn: (abs(turn), turn))
        back = first - np.sign(first) * np.arange(0, _STEP_DEG, _FINE_DEG)
        turns = np.append(back, first)
    turns = turns[_spare(outline, turns, bed_mm) >= 0]
    if not len(turns):
        return None
    best = min(turns, key=lambda turn: (abs(turn), turn))
    return round(float(best), 2) + 0.0  # never −0.0


def _spare(outline: Floats, turns_deg: Floats, bed_mm: tuple[float, float]) -> Floats:
    """(t,): what is left of the bed in the tighter direction at each turn; negative does not fit."""
    turn = np.radians(turns_deg)[:, None]
    x = outline[:, 0] * np.cos(turn) - outline[:, 1] * np.sin(turn)
    y = outline[:, 0] * np.sin(turn) + outline[:, 1] * np.cos(turn)
    spare: Floats = np.minimum(bed_mm[0] - np.ptp(x, axis=1), bed_mm[1] - np.ptp(y, axis=1))
    return spare
