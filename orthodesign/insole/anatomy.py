"""Where things lie on this foot: the lines and zones that corrections and trim lines refer to.

Frame M throughout (frame F, with y negated for a left foot): +X to the toes, +Y medial.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from orthodesign.foot import Foot, arch_line_ends, heel_bearing
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Floats, read_only
from orthodesign.insole.shapes import complement, ramp

# The lowest point of the heel is looked for behind this part of the foot's length
HEEL_SEAT_END = 0.22
# The heel ends, and posting and lift are full, up to this part of the foot's length
HEEL_END = 0.28


@dataclass(frozen=True, eq=False)
class Anatomy:
    """Lines and zones of one foot in frame M, mm.

    ``sole`` is the complete plantar surface, ``heel_bearing`` the lateral and medial y of the
    weight-bearing heel beside the heel seat, ``silhouette`` (k, 2) the convex outline. Points are
    (3,) arrays.
    """

    length: float
    sole: HeightField
    heel_seat: Floats
    heel_bearing: tuple[float, float]
    mth1: Floats
    mth5: Floats
    arch: Floats
    sulcus_medial: Floats
    sulcus_lateral: Floats
    silhouette: Floats

    @classmethod
    def of(cls, foot: Foot) -> Anatomy:
        """The anatomy of ``foot``."""
        marks = foot.medial_landmarks
        return cls(
            length=foot.length,
            sole=foot.sole,
            heel_seat=marks.heel_seat,
            heel_bearing=heel_bearing(foot.sole, marks.heel_seat),
            mth1=marks.mth1,
            mth5=marks.mth5,
            arch=marks.arch,
            sulcus_medial=marks.sulcus_medial,
            sulcus_lateral=marks.sulcus_lateral,
            silhouette=_silhouette(foot),
        )

    @property
    def heel_end(self) -> float:
        """x of the front end of the heel seat."""
        return HEEL_END * self.length

    @property
    def heel_seat_end(self) -> float:
        """x up to which the lowest point of the heel seat is looked for."""
        return HEEL_SEAT_END * self.length

    @cached_property
    def heel_borders(self) -> tuple[float, float]:
        """Lateral and medial y of the heel's silhouette: the edges a rearfoot post turns about."""
        heel = self.silhouette[self.silhouette[:, 0] < self.heel_end]
        return float(heel[:, 1].min()), float(heel[:, 1].max())

    @cached_property
    def forefoot_borders(self) -> tuple[float, float]:
        """Lateral and medial y of the silhouette at the ball: the edges a forefoot post turns about."""
        ball = np.abs(self.silhouette[:, 0] - 0.5 * (self.mth1[0] + self.mth5[0])) < 0.13 * self.length
        sides = np.append(self.silhouette[ball, 1], [self.mth1[1], self.mth5[1]])
        return float(sides.min()), float(sides.max())

    def post_pivot(self, pivot: str, *, medial_up: bool) -> float:
        """y of the line a rearfoot post turns about: the opposite heel border, or the heel seat."""
        if pivot == "centre":
            return float(self.heel_seat[1])
        return self.heel_borders[0] if medial_up else self.heel_borders[1]

    def skive_point(self, towards: float) -> Floats:
        """(2,) where a skive's depth is measured.

        Beside the heel seat, on the medial (+1) or lateral (−1) third line of the weight-bearing
        heel width.
        """
        lateral, medial = self.heel_bearing
        return np.array([self.heel_seat[0], 0.5 * (lateral + medial) + towards * (medial - lateral) / 6.0])

    def arch_point(self, percent: float | None) -> Floats:
        """(3,) the arch point A: as scanned, or on the medial arch line at this part of the length, %."""
        if percent is None:
            return self.arch
        x = percent / 100.0 * self.length
        y = float(self.arch_line(np.array(x))[0])
        return np.array([x, y, float(self.sole.at(x, y))])

    def arch_line(self, x: Floats) -> tuple[Floats, float]:
        """y of the medial arch line at ``x`` and its slope dy/dx."""
        start, end = arch_line_ends(self.heel_seat, self.heel_bearing, self.mth1)
        slope = float((end[1] - start[1]) / (end[0] - start[0]))
        return start[1] + slope * (x - start[0]), slope

    def lateral_border(self, x: Floats) -> tuple[Floats, float]:
        """y of the lateral border of the foot, as a straight line from heel to ball, and dy/dx."""
        heel, ball = self.heel_borders[0], self.forefoot_borders[0]
        slope = (ball - heel) / float(self.mth5[0] - self.heel_seat[0])
        return heel + slope * (x - self.heel_seat[0]), slope

    def mth_line(self, y: Floats) -> tuple[Floats, float]:
        """x of the straight line MTH5–MTH1 at ``y``, and its slope dx/dy."""
        slope = (self.mth1[0] - self.mth5[0]) / (self.mth1[1] - self.mth5[1])
        return self.mth5[0] + slope * (y - self.mth5[1]), float(slope)

    def behind(self, x: Floats, y: Floats, start: float, end: float | None, *, short: float = 0.0) -> Floats:
        """(3, n) weight: 1 up to x = ``start``, then smoothly to 0 at ``end``.

        Without ``end`` it is the MTH line, or a line ``short`` mm behind it.
        """
        if end is None:
            line, slope = self.mth_line(y)
            line = line - short
        else:
            line, slope = np.full_like(x, end), 0.0
        span = np.maximum(line - start, 1.0)
        t = np.stack([(x - start) / span, 1.0 / span, -(x - start) / span**2 * slope])
        return complement(ramp(t, 0.0, 1.0))


def _silhouette(foot: Foot) -> Floats:
    """(k, 2) convex outline of the foot seen from below, frame M, counter-clockwise."""
    from scipy.spatial import ConvexHull

    i, j = np.nonzero(foot.plantar.known)
    field = foot.plantar.surface
    points = np.stack([field.x[i], field.y[j]], axis=1)
    hull: Floats = points[ConvexHull(points).vertices]
    read_only(hull)
    return hull
