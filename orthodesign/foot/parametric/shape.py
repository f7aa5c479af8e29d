"""The numbers that describe a parametric foot, and the foot made from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Self

from orthodesign.foundation import Mesh
from orthodesign.foundation.mesh import Floats

Side = Literal["left", "right"]
ToeFormula = Literal["egyptian", "greek", "square"]

# An adult foot the other proportions are stated for (mm): length, ball width, heel width
REFERENCE_LENGTH, REFERENCE_BALL, REFERENCE_HEEL = 255.0, 97.0, 64.0


@dataclass(frozen=True)
class FootShape:
    """What a foot looks like. Lengths in mm, angles in degrees; the defaults are an adult right foot.

    Measures are realised as asked: length within 0.2 %, widths within 1 %, arch height within 0.3 mm.
    """

    length: float = REFERENCE_LENGTH
    """Rearmost point of the heel to the tip of the longest toe, along X."""
    ball_width: float = REFERENCE_BALL
    """Breadth of the outline along the oblique line through MTH1 and MTH5."""
    heel_width: float = REFERENCE_HEEL
    """Widest heel below the ankle, across the foot axis."""
    arch_height: float = 14.0
    """Highest sole point above z = 0 on the medial arch line, after any pressing flat."""
    instep_height: float | None = None
    """Height of the dorsum at half the length; None: 0.275 of the length."""
    ankle_height: float = 95.0
    """Height of the flat cut through the ankle, or through the leg where it is higher."""
    toe_formula: ToeFormula = "egyptian"
    """Longest toe: egyptian the first, greek the second; square: first and second alike."""
    toe_splay: float = 0.0
    """Angle by which each lesser toe fans out from its neighbour, beyond toes just apart."""
    hallux_angle: float = 4.0
    """Deviation of the big toe towards the others (hallux valgus angle)."""
    forefoot_abduction: float = 0.0
    """Turn of the forefoot against the rearfoot in plan: + lateral (abducted), − medial (adducted)."""
    heel_roundness: float = 0.5
    """0: a flat, square heel pad; 1: an almost spherical heel."""
    sole_flatness: float = 0.0
    """0: unloaded relief; 1: standing on glass, the lowest 5 mm (of a 255 mm foot) pressed flat."""
    side: Side = "right"

    def __post_init__(self) -> None:
        for name, low, high in _LIMITS:
            value = getattr(self, name)
            if value is not None and not low <= value <= high:
                raise ValueError(f"{name} of {value} is outside {low} to {high}")

    @classmethod
    def of_length(cls, length: float) -> Self:
        """The reference foot grown or shrunk to ``length`` mm; its arch height stays.

        Arch height does not scale with foot length (Hill 2017).
        """
        grown = length / REFERENCE_LENGTH
        return cls(
            length=length,
            ball_width=REFERENCE_BALL * grown,
            heel_width=REFERENCE_HEEL * grown,
            ankle_height=95.0 * grown,
        )

    @property
    def instep(self) -> float:
        """Height of the dorsum at half the length, mm."""
        return 0.275 * self.length if self.instep_height is None else self.instep_height

    @property
    def pressed_depth(self) -> float:
        """How much of the unloaded sole is pressed away, mm."""
        return 5.0 * self.sole_flatness * self.length / REFERENCE_LENGTH

    def on_side(self, side: Side) -> Self:
        """The same foot on the named side."""
        return replace(self, side=side)


_LIMITS: tuple[tuple[str, float, float], ...] = (
    ("length", 100.0, 400.0),
    ("ball_width", 40.0, 160.0),
    ("heel_width", 25.0, 110.0),
    ("arch_height", 0.0, 40.0),
    ("instep_height", 25.0, 130.0),
    ("ankle_height", 40.0, 450.0),
    ("toe_splay", 0.0, 6.0),
    ("hallux_angle", -10.0, 40.0),
    ("forefoot_abduction", -20.0, 20.0),
    ("heel_roundness", 0.0, 1.0),
    ("sole_flatness", 0.0, 1.0),
)


@dataclass(frozen=True, eq=False)
class FootLandmarks:
    """Points on the foot's surface, each (3,) float64, mm, frame F."""

    heel: Floats
    """Rearmost point of the heel."""
    heel_seat: Floats
    """Lowest point of the plantar heel."""
    mth1: Floats
    """Lowest sole point under the first metatarsal head."""
    mth5: Floats
    """Lowest sole point under the fifth metatarsal head."""
    arch: Floats
    """Highest sole point on the medial arch line."""
    longest_toe: Floats
    """Foremost point of the longest toe."""

    def as_dict(self) -> dict[str, Floats]:
        """The landmarks by name, in the report's order."""
        return {name: getattr(self, name) for name in LANDMARK_NAMES}


LANDMARK_NAMES = ("heel", "heel_seat", "mth1", "mth5", "arch", "longest_toe")


@dataclass(frozen=True)
class FootMeasures:
    """What was truly realised on the mesh, mm."""

    length: float
    ball_width: float
    heel_width: float
    arch_height: float


@dataclass(frozen=True, eq=False)
class ParametricFoot:
    """A foot made from numbers: closed mesh, outward, one body, mm, frame F."""

    shape: FootShape
    mesh: Mesh
    landmarks: FootLandmarks
    measures: FootMeasures
