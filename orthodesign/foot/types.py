"""What the foot room hands on: landmarks, measurements and the Foot itself."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import numpy as np

from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.findings import Finding
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Floats, Mesh, read_only

if TYPE_CHECKING:
    from orthodesign.foot.plantar import PlantarSurface
    from orthodesign.scan import Scan

Side = Literal["left", "right"]


class FootError(OrthodesignError):
    """The scan is not a foot we can build on."""


@dataclass(frozen=True, eq=False)
class Landmarks:
    """Named points on the sole, each (3,) float64, mm, in frame F (or M where a name says so).

    ``heel``: rearmost point of the heel, at its own height. ``heel_seat``: lowest point of the
    plantar heel (H). ``mth1``, ``mth5``: the sole under the 1st and 5th metatarsal heads.
    ``arch``: A, the highest point of the medial arch line. ``longest_toe``: foremost point.
    ``sulcus_medial``, ``sulcus_lateral``: ends of the toe crease line.
    """

    heel: Floats
    heel_seat: Floats
    mth1: Floats
    mth5: Floats
    arch: Floats
    longest_toe: Floats
    sulcus_medial: Floats
    sulcus_lateral: Floats

    def __post_init__(self) -> None:
        for name in self.names():
            read_only(getattr(self, name))

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of all landmarks, heel first."""
        return tuple(field.name for field in fields(cls))

    def mirrored(self) -> Landmarks:
        """The same landmarks seen from the other side of the axis: F to M of a left foot and back."""
        flip = np.array([1.0, -1.0, 1.0])
        return Landmarks(**{name: getattr(self, name) * flip for name in self.names()})

    def moved(self, **picked: Floats) -> Landmarks:
        """With some landmarks picked by hand; the others stay."""
        return replace(self, **{name: np.array(point, dtype=float) for name, point in picked.items()})

    def as_json(self) -> dict[str, list[float]]:
        """Name → [x, y, z], rounded to a micrometre."""
        return {name: [round(float(value), 3) for value in getattr(self, name)] for name in self.names()}


@dataclass(frozen=True)
class Measurements:
    """Measured lengths in mm, indices without unit; definitions in ``measure.py``."""

    foot_length_mm: float
    ball_width_mm: float
    ball_width_orthogonal_mm: float
    heel_width_mm: float
    heel_width_weight_bearing_mm: float
    arch_height_mm: float
    arch_index: float | None
    chippaux_smirak: float | None
    staheli: float | None

    def as_json(self) -> dict[str, float | None]:
        """Name → value, rounded to what a scan can carry; None where unknown."""
        return {
            field.name: None if (value := getattr(self, field.name)) is None else round(float(value), 3)
            for field in fields(self)
        }


@dataclass(frozen=True, eq=False)
class Foot:
    """A scan that knows which foot it is, where everything is, and what its sole looks like.

    ``foot_from_scan`` is the 4×4 matrix from the file's own coordinates (in the file's unit) to
    frame F in mm. ``landmarks`` are in F; ``plantar`` and ``skin`` (the scan's mesh) are in the
    medial frame M: F for a right foot, F with y negated for a left one, so that +Y is medial.
    """

    scan: Scan
    side: Side
    side_confidence: float
    foot_from_scan: Floats
    landmarks: Landmarks
    measurements: Measurements
    plantar: PlantarSurface
    skin: Mesh
    findings: tuple[Finding, ...]

    def __post_init__(self) -> None:
        read_only(self.foot_from_scan)

    @property
    def medial(self) -> float:
        """Sign of the medial direction along Y in frame F: +1 on a right foot, −1 on a left one."""
        return 1.0 if self.side == "right" else -1.0

    @property
    def length(self) -> float:
        """L: heel to longest toe along X, mm."""
        return self.measurements.foot_length_mm

    @cached_property
    def medial_landmarks(self) -> Landmarks:
        """The landmarks in frame M."""
        return self.landmarks if self.side == "right" else self.landmarks.mirrored()

    @property
    def sole(self) -> HeightField:
        """The complete plantar surface, frame M."""
        return self.plantar.surface
