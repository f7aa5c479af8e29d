"""What this room gives: a scan in millimetres, with everything that is known about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from orthodesign.foundation.findings import Finding
from orthodesign.foundation.mesh import Mesh

UnitSource = Literal["guessed", "given", "foot-length"]
Capture = Literal["foot", "cast", "impression"]


@dataclass(frozen=True)
class MeshQuality:
    """How finely and how cleanly the surface was measured, as far as that needs no foot.

    ``resolution_mm``: median length of the triangles' edges. ``noise_mm``: what is left of the
    surface's roughness after its own curvature (see ``quality.py``). ``openings``: boundary loops
    left after small holes were filled. ``largest_opening_mm``: length round the largest of them.
    """

    resolution_mm: float
    noise_mm: float
    openings: int
    largest_opening_mm: float

    def scaled(self, factor: float) -> MeshQuality:
        """The same quality when a millimetre turns out to be ``factor`` millimetres."""
        return MeshQuality(
            self.resolution_mm * factor,
            self.noise_mm * factor,
            self.openings,
            self.largest_opening_mm * factor,
        )


@dataclass(frozen=True, eq=False)
class Scan:
    """A mended scan.

    ``mesh`` is in mm, in the file's own axes and origin: only scaled by ``scale_to_mm``, mended
    and trimmed. Of an impression only the hollow is left, turned so that it faces like a sole:
    away from the foot. ``triangles`` counts those in the file. ``known_foot_length_mm`` is what
    the user measured on the patient: then the unit is "arbitrary", the scale provisional, and
    the foot room calls ``rescaled`` once it has found heel and toes.
    """

    mesh: Mesh
    file: str
    sha256: str
    format: str
    unit: str
    unit_source: UnitSource
    scale_to_mm: float
    triangles: int
    capture: Capture
    known_foot_length_mm: float | None
    quality: MeshQuality
    findings: tuple[Finding, ...]

    def rescaled(
        self, scale_to_mm: float, unit: str, source: UnitSource, findings: tuple[Finding, ...] = ()
    ) -> Scan:
        """The same scan with another scale; ``findings`` take the place of those about the unit."""
        factor = scale_to_mm / self.scale_to_mm
        kept = tuple(one for one in self.findings if not one.code.startswith("SCAN-UNIT"))
        return replace(
            self,
            mesh=Mesh.of(self.mesh.vertices * factor, self.mesh.faces),
            unit=unit,
            unit_source=source,
            scale_to_mm=scale_to_mm,
            quality=self.quality.scaled(factor),
            findings=kept + findings,
        )
