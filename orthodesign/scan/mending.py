"""The mending of a mesh, step by step, in the one order that works."""

from __future__ import annotations

from collections.abc import Sequence

from orthodesign.foundation.findings import Finding
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.progress import Progress
from orthodesign.scan.cropping import CutPlane
from orthodesign.scan.holes import filled
from orthodesign.scan.leg import without_leg
from orthodesign.scan.limbs import refuse_bodies
from orthodesign.scan.parts import main_parts
from orthodesign.scan.surroundings import freed
from orthodesign.scan.topology import Edges
from orthodesign.scan.winding import FLIPPED, INSIDE_OUT, turned_outward


def mended(
    mesh: Mesh, capture: str, name: str, progress: Progress, planes: Sequence[CutPlane] = ()
) -> tuple[Mesh, Edges, str, list[Finding]]:
    """A merged mesh made into one foot facing outwards; any unit, any frame.

    ``planes`` are those the user had it cut at. Returns the mesh, its edges, the capture kind and
    what was mended. Sides first: the floor and the foam box are told apart by them. Then the
    surroundings go, then what is left loose by that, then the leg, and small holes last, so that no
    cut is mistaken for one.
    """
    findings: list[Finding] = []
    edges = Edges(mesh)
    mesh, edges = _step(turned_outward(mesh, edges), mesh, edges, findings)
    progress("looking for floor and foam box", 0.5)
    freed_mesh, kind, found = freed(mesh, edges, capture, name)
    mesh, edges = _step((freed_mesh, found), mesh, edges, findings)
    if found:
        # without floor or rim the sides show better; the hollow of an impression is a bowl now, and
        # outward of a bowl is where the sole faces. Told only where nothing was told before
        turned, again = turned_outward(mesh, edges)
        told = kind == "impression" or findings[:-1]
        mesh, edges = _step((turned, [] if told else again), mesh, edges, findings)
    if kind == "impression":
        # which side of a foam bed the file called outside is of no interest to anybody
        findings = [one for one in findings if one.code not in (INSIDE_OUT.code, FLIPPED.code)]
    mesh, edges = _step(main_parts(mesh, edges, name), mesh, edges, findings)
    refuse_bodies(mesh, edges, name)
    mesh, edges = _step(without_leg(mesh), mesh, edges, findings)
    progress("closing small holes", 0.8)
    mesh, edges = _step(filled(mesh, edges, planes), mesh, edges, findings)
    return mesh, edges, kind, findings


def _step(
    result: tuple[Mesh, list[Finding]], before: Mesh, edges: Edges, findings: list[Finding]
) -> tuple[Mesh, Edges]:
    """Note the findings of a step; find the edges anew only where it changed the mesh."""
    mesh, found = result
    findings += found
    return mesh, edges if mesh is before else Edges(mesh)
