"""Everything that can be said of a solid without its foot: the walk through this room."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from orthodesign.checks.errors import ChecksError
from orthodesign.checks.intersections import self_intersections
from orthodesign.checks.machines import known, processes
from orthodesign.checks.printability import Printability, check_printability
from orthodesign.checks.reading import read_solid
from orthodesign.checks.standing import Standing, check_standing
from orthodesign.checks.thickness import Counted, Thinnest, minimum_thickness
from orthodesign.checks.topology import EdgeTable, check_topology
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Mesh
from orthodesign.prescription import MATERIALS

# The rim is rounded or bevelled over a few millimetres: its thinness is meant
EDGE_BAND_MM = 4.0
# Longest side of an insole: a small child's three-quarter device to a long full-length one
_SHORTEST_MM, _LONGEST_MM = 80.0, 360.0
# What a file in another unit was probably written in, likeliest first: how many mm to the unit
_UNITS = {"tenths of a millimetre": 0.1, "metres": 1000.0, "centimetres": 10.0, "inches": 25.4}

UNIT = FindingKind(
    "SOLID-UNIT",
    Severity.WARNING,
    "Its length of {length:.4g} cannot be millimetres: taken as {unit} ({meant:.0f} mm). "
    "Scale it by {unit_mm:g} before it is printed.",
    "STL carries no unit, and printers take millimetres. All numbers here are those of the scaled device.",
    "overall length of adult full-length devices 225 to 303 mm",
)
SIZE = FindingKind(
    "SOLID-SIZE",
    Severity.WARNING,
    "It is {length:.4g} mm long: no insole in any unit.",
    "Insoles are 80 to 360 mm long. Look whether this is the right file.",
)
THIN = FindingKind(
    "SOLID-THIN",
    Severity.WARNING,
    "The thinnest wall is {thickness:.2f} mm at ({x:.0f}, {y:.0f}, {z:.0f}) mm, below what any process we "
    "know can make ({least:g} mm).",
    "Name a process to have its own limit checked. The rounded rim is not counted.",
)


@dataclass(frozen=True)
class SolidReport:
    """What was found; lengths in mm. None where an unsound surface leaves a number undefined."""

    triangles: int
    bounds_mm: tuple[tuple[float, float, float], tuple[float, float, float]]
    volume_cm3: float | None
    material: str
    mass_g: float | None
    thinnest: Thinnest | None
    standing: Standing | None
    printability: Printability
    findings: tuple[Finding, ...]
    file: str | None = None
    scale_to_mm: float = 1.0

    @property
    def min_thickness_mm(self) -> float | None:
        """The thinnest wall outside the edge band."""
        return self.thinnest.thickness_mm if self.thinnest is not None else None

    @property
    def sound(self) -> bool:
        """No finding of severity error."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)

    def as_json(self) -> dict[str, Any]:
        """Plain values for the report; unknown ones are None."""
        standing, placement = self.standing, self.printability.placement
        return {
            "file": self.file,
            "scale_to_mm": self.scale_to_mm,
            "triangles": self.triangles,
            "bounds_mm": [[round(value, 3) for value in corner] for corner in self.bounds_mm],
            "volume_cm3": _rounded(self.volume_cm3),
            "material": self.material,
            "mass_g": _rounded(self.mass_g),
            "min_thickness_mm": _rounded(self.min_thickness_mm),
            "min_thickness_at_mm": (
                None if self.thinnest is None else [round(float(value), 2) for value in self.thinnest.place]
            ),
            "standing": None
            if standing is None
            else {
                "stands": standing.stands,
                "lowest_mm": _rounded(standing.lowest_mm),
                "margin_mm": _rounded(standing.margin_mm),
                "centre_of_mass_mm": [round(float(value), 2) for value in standing.centre_of_mass],
            },
            "process": self.printability.process,
            "printer": self.printability.printer,
            "placement": None
            if placement is None
            else {"pose": placement.pose, "turn_deg": placement.turn_deg, "spare_mm": placement.spare_mm},
            "findings": [finding.as_json() for finding in self.findings],
        }


def inspect_solid(
    mesh: Mesh,
    process: str | None = None,
    printer: str | None = None,
    material: str | None = None,
    *,
    edge_band_mm: float = EDGE_BAND_MM,
    ground_off: bool = False,
    on_ground: bool = True,
    counted: Counted | None = None,
) -> SolidReport:
    """Look at ``mesh`` (mm, frame D, vertices merged) from every side that needs no foot.

    ``process``, ``printer`` and ``material`` are ids from ``resources/``; the material is that of
    the process, or PA12. ``ground_off`` says that the base was ground off for motion and rocks as
    prescribed. ``on_ground`` False judges the rocking where the solid lies, for files
    that were never put on z = 0. ``counted`` leaves out of the thickness what is thin on purpose.
    Thickness, mass and standing stay None on an unsound surface.
    Raises ChecksError for names that do not exist.
    """
    if material is None:
        material = known(process, processes(), "process").material if process is not None else "pa12"
    if material not in MATERIALS:
        raise ChecksError(f"There is no material called {material!r}: give one of {', '.join(MATERIALS)}.")
    edges = EdgeTable.of(mesh)
    topology = check_topology(mesh, edges)
    findings = [*topology.findings, *self_intersections(mesh, edges).findings]
    enclosing = topology.closed and topology.volume_mm3 > 0
    thinnest = minimum_thickness(mesh, edge_band_mm, counted) if enclosing else None
    if thinnest is not None and not math.isfinite(thinnest.thickness_mm):
        thinnest = None
    standing = None
    if enclosing:
        standing = check_standing(mesh, from_lowest=not on_ground, ground_off=ground_off)
        findings.extend(standing.findings)
    if thinnest is not None and process is None:
        findings.extend(_thin_findings(thinnest))
    thickness = thinnest.thickness_mm if thinnest is not None else None
    printability = check_printability(mesh, thickness, process, printer)
    findings.extend(printability.findings)
    volume_cm3 = topology.volume_mm3 / 1000 if enclosing else None
    low, high = mesh.bounds.tolist()
    return SolidReport(
        triangles=len(mesh.faces),
        bounds_mm=(tuple(low), tuple(high)),
        volume_cm3=volume_cm3,
        material=material,
        mass_g=volume_cm3 * MATERIALS[material].density if volume_cm3 is not None else None,
        thinnest=thinnest,
        standing=standing,
        printability=printability,
        findings=tuple(findings),
    )


def check_file(
    path: Path, process: str | None = None, printer: str | None = None, material: str | None = None
) -> SolidReport:
    """Read an STL of any vendor as it is and inspect it.

    Millimetres are assumed; where the size says another unit it is taken, and told as a finding.

    Raises ChecksError for files that hold no solid and for names that do not exist.
    """
    mesh = read_solid(path)
    scale, findings = _unit_of(float((mesh.bounds[1] - mesh.bounds[0]).max()))
    if scale != 1.0:
        mesh = Mesh.of(mesh.vertices * scale, mesh.faces)
    report = inspect_solid(mesh, process, printer, material, on_ground=False)
    return replace(report, file=path.name, scale_to_mm=scale, findings=(*findings, *report.findings))


def _unit_of(longest: float) -> tuple[float, list[Finding]]:
    """How many mm the file's unit has, from what an insole can measure, and what is to be said of it."""
    if _SHORTEST_MM <= longest <= _LONGEST_MM:
        return 1.0, []
    for unit, scale in _UNITS.items():
        if _SHORTEST_MM <= longest * scale <= _LONGEST_MM:
            return scale, [UNIT.found(length=longest, unit=unit, meant=longest * scale, unit_mm=scale)]
    return 1.0, [SIZE.found(length=longest)]


def _thin_findings(thinnest: Thinnest) -> list[Finding]:
    least = min(process.minimum_wall_mm for process in processes().values())
    if thinnest.thickness_mm >= least:
        return []
    x, y, z = thinnest.place
    return [THIN.found(thickness=thinnest.thickness_mm, x=x, y=y, z=z, least=least)]


def _rounded(value: float | None) -> float | None:
    """Three decimals; None for what is unknown or infinite: JSON knows neither."""
    return round(value, 3) if value is not None and math.isfinite(value) else None
