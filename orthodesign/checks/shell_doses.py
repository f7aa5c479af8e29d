"""Doses of the shell: how thick it is in each zone, and at its tapered edge. Frame D, mm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from orthodesign.checks.probe import heights_at
from orthodesign.checks.shape_doses import section, third_head
from orthodesign.checks.solid import EDGE_BAND_MM
from orthodesign.checks.thickness import Counted, minimum_thickness
from orthodesign.foundation.mesh import Bools, Floats
from orthodesign.insole import Insole
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.blank import blank_for
from orthodesign.insole.rim import rounding_of
from orthodesign.insole.thickness import ZONES, by_zone, from_distal_edge, shares
from orthodesign.prescription import Prescription

if TYPE_CHECKING:
    from orthodesign.checks.doses import Bench

# A place belongs to a zone where no more than this of another one is mixed in
_PURE = 0.001
# The tapered edge is felt this far behind the end of the top surface
_BEHIND_EDGE = 1.2
_SLOPE_STEP = 0.4


def edge_band(prescription: Prescription) -> float:
    """How broad the rim is that is no part of the shell: its side is as tall as the shell is thick."""
    return max(EDGE_BAND_MM, *by_zone(prescription))


def untapered(insole: Insole) -> Counted | None:
    """Which points are no part of the distal taper, which is thin on purpose; None without one."""
    prescription = insole.prescription
    if prescription.optional("distal_taper") is None:
        return None
    blank = blank_for(insole.foot, prescription, insole.size)
    run, medial = prescription.number("distal_taper_run"), insole.foot.medial

    def counted(points: Floats) -> Bools:
        away = from_distal_edge(blank, points[:, 0], points[:, 1] * medial)
        # nor is the rounded rim outside the edge
        return away > run

    return counted


def zones_of(name: str, prescription: Prescription) -> set[str]:
    """The zones that are as thick as this parameter says; the shell's thickness is that of all the others."""
    if name != "shell_thickness":
        return {name.removeprefix("thickness_")}
    return {zone for zone in ZONES if prescription.optional(f"thickness_{zone}") is None}


def zone_thickness(bench: Bench, name: str) -> tuple[float, Floats]:
    """The least thickness within the zones that are as thick as ``name`` says."""
    zones = zones_of(name, bench.insole.prescription)
    if len(zones) == len(ZONES):
        return bench.thinnest, bench.plan(bench.anatomy.heel_seat)
    bare = untapered(bench.insole)
    # the underside of a wall lies as far aside of its top as it is thick: both must be in the zone
    aside = max(by_zone(bench.insole.prescription))

    def counted(points: Floats) -> Bools:
        within = _within(bench.anatomy, points * (1.0, bench.medial, 1.0), zones, aside)
        return within if bare is None else within & bare(points)

    thinnest = minimum_thickness(bench.walls, edge_band(bench.insole.prescription), counted)
    return thinnest.thickness_mm, thinnest.place[:2]


def _within(anatomy: Anatomy, points: Floats, zones: set[str], aside: float) -> Bools:
    """Which points (n, 3) of frame M, and all that is ``aside`` of them, lie wholly in one of these zones."""
    chosen = np.ones(len(points), dtype=bool)
    for dx, dy in ((aside, 0.0), (-aside, 0.0), (0.0, aside), (0.0, -aside)):
        ahead, front = shares(anatomy, points[:, 0] + dx, points[:, 1] + dy)
        fore = np.minimum(ahead, front)
        pure = {
            "rear": ahead < _PURE,
            "mid": (ahead > 1.0 - _PURE) & (fore < _PURE),
            "fore": fore > 1.0 - _PURE,
        }
        chosen &= np.any([pure[zone] for zone in sorted(zones)], axis=0)
    return chosen


def tapered_edge(bench: Bench, name: str) -> tuple[float, Floats]:
    """Thickness of the distal edge across from the third metatarsal head, square to the top."""
    prescription = bench.insole.prescription
    y = third_head(bench.anatomy) * bench.medial
    front = float(section(bench.solid.corners, 1, y)[:, 0].max())
    rim = min(rounding_of(prescription), 0.5 * prescription.number(name))
    x = front - rim - _BEHIND_EDGE
    around = np.array([[x, y], [x - _SLOPE_STEP, y], [x, y - _SLOPE_STEP]])
    top, behind, aside = heights_at(bench.solid, around)
    if not np.isfinite([top, behind, aside]).all():
        return float("nan"), around[0]
    normal = np.array([(behind - top) / _SLOPE_STEP, (aside - top) / _SLOPE_STEP, 1.0])
    normal /= np.linalg.norm(normal)
    return float(bench.walls.thickness(np.array([[x, y, top]]), normal[None])[0]), around[0]
