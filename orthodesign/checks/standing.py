"""Whether the solid stands on the ground z = 0, and stays there when it is put down.

It stands when its centre of mass lies over the polygon of the points that touch the ground, with
some margin: then it neither tips nor rocks. A base ground off for motion (``rearfoot_post_motion``)
is meant to rock towards the ground-off side; it must still stand on the part left unground.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Floats, Mesh, read_only

# A point this near the ground carries: half a printed layer, above the roughness of any process
CONTACT_MM = 0.05
# The lowest point may miss z = 0 by this much: well above float32 rounding, invisible in print
GROUND_MM = 0.02
# The centre of mass must be this far inside the support, or a finger tips the device
MARGIN_MM = 2.0
# A base ground off for motion still touches the ground with this much of its support: a thumb's breadth
LEAST_SUPPORT_MM2 = 100.0
# Points narrower than this share of their length are a line; the square root of rounding
_LINE = 1e-6

OFF_GROUND = FindingKind(
    "SOLID-OFF-GROUND",
    Severity.WARNING,
    "The lowest point lies at z = {lowest:.2f} mm, not on the ground z = 0.",
    "Heights in the report are measured from z = 0. Printing is not affected: slicers drop the part.",
)
POINTED = FindingKind(
    "SOLID-POINTED",
    Severity.WARNING,
    "The device touches the ground with a point or an edge only: it rocks.",
    "A device that rocks on a table posts the foot by an unknown angle in the shoe.",
)
BALANCES = FindingKind(
    "SOLID-BALANCES",
    Severity.WARNING,
    "The part of the base that was not ground off touches the ground with only {area:.0f} mm².",
    "A base ground off for motion rocks on purpose, but from a part that stands flat. Ask for less motion.",
)
ROCKS = FindingKind(
    "SOLID-ROCKS",
    Severity.WARNING,
    "The device does not stand still: its centre of mass is {margin:.1f} mm inside its support "
    "({least:.1f} mm are wanted).",
    "A device that rocks on a table posts the foot by an unknown angle in the shoe. Negative numbers "
    "lie outside the support. A base ground off for motion is judged by its unground part.",
)


@dataclass(frozen=True, eq=False)
class Standing:
    """How the solid stands: mm, frame D.

    ``support`` (k, 2) is the polygon of the contact points, counter-clockwise, empty when they do
    not span an area; ``margin_mm`` how far the centre of mass is inside it, negative outside.
    """

    lowest_mm: float
    centre_of_mass: Floats
    support: Floats
    support_area_mm2: float
    margin_mm: float
    findings: tuple[Finding, ...]

    def __post_init__(self) -> None:
        read_only(self.centre_of_mass)
        read_only(self.support)

    @property
    def stands(self) -> bool:
        """On the ground, and still."""
        return not self.findings


def check_standing(mesh: Mesh, *, from_lowest: bool = False, ground_off: bool = False) -> Standing:
    """Whether ``mesh`` (mm, frame D, closed and outward) stands on z = 0 without rocking.

    ``from_lowest`` judges the rocking on the plane through the lowest point instead of z = 0, for
    files that were not put on the ground. A base ``ground_off`` for motion rocks as prescribed: of
    it is asked only that the unground part stands flat.
    """
    lowest = float(mesh.bounds[0, 2])
    ground = lowest if from_lowest else 0.0
    corners = mesh.corners.reshape(-1, 3)
    # every corner, not every vertex: a vertex no triangle uses carries nothing
    touching = corners[np.abs(corners[:, 2] - ground) <= CONTACT_MM]
    support = convex_outline(touching[:, :2])
    area = _area(support)
    centre = centre_of_mass(mesh)
    margin = inside_by(support, centre[:2])
    findings: list[Finding] = []
    if abs(lowest) > GROUND_MM:
        findings.append(OFF_GROUND.found(lowest=lowest))
    if ground_off and area < LEAST_SUPPORT_MM2:
        findings.append(BALANCES.found(area=area))
    elif not ground_off and not len(support):
        findings.append(POINTED.found())
    elif not ground_off and margin < MARGIN_MM:
        findings.append(ROCKS.found(margin=margin, least=MARGIN_MM))
    return Standing(lowest, centre, support, area, margin, tuple(findings))


def centre_of_mass(mesh: Mesh) -> Floats:
    """(3,) of a closed solid of even density: the sum over tetrahedra from the middle of its box.

    Exact for any closed outward mesh; the middle of the box where the volume is zero.
    """
    middle = mesh.bounds.mean(axis=0)
    corners = mesh.corners - middle
    volumes = 2.0 * np.einsum("ij,ij->i", corners[:, 0], mesh.area_vectors)
    total = volumes.sum()
    if total == 0:
        return np.array(middle)
    moments = np.einsum("i,ij->j", volumes, corners[:, 0] + corners[:, 1] + corners[:, 2])
    centre: Floats = middle + moments / (4 * total)
    return centre


def convex_outline(points: Floats) -> Floats:
    """(k, 2): convex hull of points (n, 2), counter-clockwise; empty where they span no area."""
    empty = np.zeros((0, 2))
    if len(points) < 3:
        return empty
    # the hull code refuses points on one line with an exception: look at their spread first
    spread = points - points.mean(axis=0)
    narrow, wide = np.sqrt(np.maximum(np.linalg.eigvalsh(spread.T @ spread), 0.0))
    if narrow <= _LINE * max(wide, 1.0):
        return empty
    from scipy.spatial import ConvexHull

    hull: Floats = points[ConvexHull(points).vertices]
    return hull


def inside_by(polygon: Floats, point: Floats) -> float:
    """How far ``point`` (2,) is inside a convex counter-clockwise ``polygon`` (k, 2), mm.

    Negative outside: minus the distance to the polygon's nearest side line; minus infinity when
    the polygon is empty.
    """
    if len(polygon) < 3:
        return -float("inf")
    along = np.roll(polygon, -1, axis=0) - polygon
    inward = np.stack([-along[:, 1], along[:, 0]], axis=1)
    inward /= np.linalg.norm(inward, axis=1, keepdims=True)
    return float(np.einsum("ij,ij->i", point - polygon, inward).min())


def _area(polygon: Floats) -> float:
    x, y = polygon[:, 0], polygon[:, 1]
    return float(0.5 * (x @ np.roll(y, -1) - y @ np.roll(x, -1))) if len(polygon) else 0.0
