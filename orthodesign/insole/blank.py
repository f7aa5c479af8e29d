"""The blank: everything of a device that does not change while values do.

One foot, one plan of the outline and one cover give one blank: the outline, the grid inside it, the
samples along the rays through its rim, and the seat at all these places. Shaping a blank into a
device is then arithmetic on arrays of fixed size.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Bools, Floats, read_only
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.corrections.heel_cup_width import widened
from orthodesign.insole.cutout import CutOut, Drawn
from orthodesign.insole.grid import GridSize, spread_inside
from orthodesign.insole.outline import BAND, Outline, Plan, design_outline
from orthodesign.insole.places import Places
from orthodesign.insole.seat import seat_at
from orthodesign.prescription import Prescription

# Samples along a ray: dense enough that a wall of 3 mm radius is met within 0.05 mm
_SAMPLES = 48
# A wall may have to reach this high over the heel seat: the deepest cup, its rim and a skive
_HIGHEST_WALL = 42.0
_FARTHEST = BAND + 24.0


@dataclass(frozen=True, eq=False)
class Blank:
    """A foot's blank in frame M, mm.

    The first ``size.inner`` places are the vertices of the inner grid; the others are the samples
    of the rays, (N, samples) row by row, at distances ``along`` from the inner loop. ``seat`` is
    (3, n): height and slopes of the seat at the places. ``cutout`` is what is taken from the distal edge,
    medially of y = ``whole_edge``.
    """

    size: GridSize
    outline: Outline
    places: Places
    along: Floats
    seat: Floats
    cover: float
    plan: Plan
    cutout: CutOut | None = None

    @property
    def anatomy(self) -> Anatomy:
        """The foot's lines and zones."""
        return self.places.anatomy

    @property
    def whole_edge(self) -> float:
        """y up to which, from laterally, nothing of the distal edge is cut out."""
        return np.inf if self.cutout is None else self.cutout.whole_edge(self.anatomy)

    def inner(self, field: Floats) -> Floats:
        """The part of a (…, n) field at the inner grid's vertices."""
        return field[..., : self.size.inner]

    def rays(self, field: Floats) -> Floats:
        """The part of a (…, n) field at the ray samples, as (…, N, samples)."""
        return field[..., self.size.inner :].reshape(*field.shape[:-1], *self.along.shape)

    @cached_property
    def inside(self) -> Floats:
        """(n,) how far the places lie inside the designed outline, mm."""
        from scipy.spatial import cKDTree

        grid = np.stack([self.inner(self.places.x), self.inner(self.places.y)], axis=1)
        distance, _ = cKDTree(self.outline.rim).query(grid)
        return np.concatenate([distance, (BAND - self.along).ravel()])

    @property
    def reach(self) -> Floats:
        """(n,) how far the ray samples lie from the inner loop, mm; 0 on the inner grid."""
        return np.concatenate([np.zeros(self.size.inner), self.along.ravel()])

    @cached_property
    def within(self) -> Bools:
        """(n,) whether the places lie inside the designed outline, or just beyond it."""
        return self.inside >= -1.5


_blanks: WeakKeyDictionary[Foot, dict[tuple[object, ...], Blank]] = WeakKeyDictionary()


def blank_for(foot: Foot, prescription: Prescription, size: GridSize) -> Blank:
    """The blank this prescription is shaped from, made once for each foot and outline."""
    plan, cutout = plan_of(prescription), CutOut.of(prescription)
    cover = prescription.number("top_cover")
    wider = prescription.number("heel_cup_width")
    made = _blanks.setdefault(foot, {})
    key = (plan, cutout, wider, cover, size)
    if key not in made:
        if len(made) >= 6:
            made.pop(next(iter(made)))
        made[key] = _make(widened(Anatomy.of(foot), wider), plan, cutout, cover, size)
    return made[key]


def plan_of(prescription: Prescription) -> Plan:
    """What the prescription says of the outline."""
    return Plan(
        length=prescription.choice("length"),
        width=prescription.choice("width"),
        distal_edge=prescription.number("distal_edge"),
    )


def _make(anatomy: Anatomy, plan: Plan, cutout: CutOut | None, cover: float, size: GridSize) -> Blank:
    outline = design_outline(anatomy, plan, size)
    grid = spread_inside(outline.inner, size)
    along = _samples(anatomy, outline)
    x = outline.inner[:, 0, None] + along * outline.outward[:, 0, None]
    y = outline.inner[:, 1, None] + along * outline.outward[:, 1, None]
    x, y = np.concatenate([grid[:, 0], x.ravel()]), np.concatenate([grid[:, 1], y.ravel()])
    if cutout is not None:
        drawn = Drawn.of(cutout, anatomy, outline)
        (x, y), outline = drawn.places(x, y), drawn.outline(outline)
    places = Places(
        x,
        y,
        anatomy,
        _distal_borders(anatomy, outline),
    )
    seat = seat_at(anatomy, places.x, places.y, cover)
    for array in (along, seat, places.x, places.y):
        read_only(array)
    return Blank(size, outline, places, along, seat, cover, plan, cutout)


def _distal_borders(anatomy: Anatomy, outline: Outline) -> tuple[float, float]:
    """Lateral and medial y of the outline beside the metatarsal heads."""
    rim = outline.rim
    lateral = np.abs(rim[:, 0] - anatomy.mth5[0] + 18.0) < 12.0
    medial = np.abs(rim[:, 0] - anatomy.mth1[0] + 20.0) < 12.0
    return float(rim[lateral, 1].min()), float(rim[medial, 1].max())


def _samples(anatomy: Anatomy, outline: Outline) -> Floats:
    """(N, samples) distances along each ray, even along the climbing surface rather than in plan."""
    fine = np.linspace(0.0, _FARTHEST, 281)
    x = outline.inner[:, 0, None] + fine * outline.outward[:, 0, None]
    y = outline.inner[:, 1, None] + fine * outline.outward[:, 1, None]
    height = np.maximum.accumulate(anatomy.sole.at(x, y), axis=1)
    # where the foot is flat far out, plan distance decides; where a wall climbs, its height does
    step = np.hypot(np.diff(fine), np.diff(np.minimum(height, anatomy.heel_seat[2] + _HIGHEST_WALL)))
    length = np.concatenate([np.zeros((len(step), 1)), np.cumsum(step, axis=1)], axis=1)
    share = np.linspace(0.0, 1.0, _SAMPLES)
    return np.stack([np.interp(share * row[-1], row, fine) for row in length])
