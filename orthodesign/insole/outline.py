"""The outline of the device seen from above, and the rays along which its walls are trimmed.

Frame M. A ray is followed outwards from inside the foot until the surface has risen to the trim
height or a limit in plan is reached: the medial border of the shell, the distal edge, the toes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.curves import MonotoneCurve
from orthodesign.foundation.mesh import Floats, read_only
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.grid import GridSize
from orthodesign.insole.shapes import rounded_corner, smoothstep

# Distal edge of a three-quarter device behind the metatarsal heads (aolabs.com/shells-101)
BEHIND_MTH1 = 12.0
BEHIND_MTH5 = 10.0
# The distal edge follows the metatarsal parabola: this far in front of its chord in the middle
_PARABOLA = 4.0
# "Normal bisects the first metatarsal shaft; wide +3.2 mm medially, narrow 3.2 mm lateral to it"
WIDTHS = {"narrow": -3.2, "standard": 0.0, "wide": 3.2}
# A full-length device reaches this far beyond the toes it carries
_TOE_ALLOWANCE = 6.0
# The medial wall of the heel cup ends, and the medial border of the shell begins, at this part of L
_CUP_FRONT = 0.17
# Corners in plan: the distal corners are rounded with this radius
_CORNER = 15.0
# The outline is designed at this heel cup; deeper or shallower cups move the heel's wall from there
NOMINAL_CUP = 12.0
# Walls are as high as given here on a foot of this length, and in proportion lower on a child's
ADULT = 260.0
# Trim height above the lateral border at its middle and at the metatarsal heads
_LATERAL_MIDDLE, _LATERAL_FRONT = 6.5, 3.0
# From these parts of the foot's length on the designed outline takes over from the cup's depth
_SHARE_FADE = 0.28
_SHARE_LATERAL, _SHARE_MEDIAL = 0.22, 0.14
# Medially the wall may climb this much further along the arch
_ARCH_WALL = 22.0
# The inner loop lies this far inside the outline; rings fill the band between
BAND = 9.0
# The outline is smoothed along its length: wrinkles of a scan do not show in it
_SMOOTHING = 8.0
_RAY_LENGTH = 110.0
_RAY_STEP = 0.5


@dataclass(frozen=True, eq=False)
class Outline:
    """Stations round the device: frame M, seen from above, counter-clockwise.

    ``inner`` (N, 2) is the inner loop, ``outward`` (N, 2) the unit direction of each ray and
    ``heel`` (N,) tells how far the heel cup's depth decides where a ray ends (1 round the heel,
    0 from the midfoot on). Without it a ray ends on the designed outline, ``rim`` (N, 2), BAND mm out.
    """

    inner: Floats
    outward: Floats
    heel: Floats
    rim: Floats

    def __post_init__(self) -> None:
        for array in (self.inner, self.outward, self.heel, self.rim):
            read_only(array)


@dataclass(frozen=True)
class Plan:
    """What decides the outline of a device: words of the catalogue, and mm.

    ``distal_edge`` moves the distal edge forward.
    """

    length: str
    width: str
    distal_edge: float = 0.0


def design_outline(anatomy: Anatomy, plan: Plan, size: GridSize) -> Outline:
    """The outline of a device of this ``plan``."""
    outline = _resampled(_rounded(_walked(anatomy, plan), _SMOOTHING), size)
    tangent = np.roll(outline, -1, axis=0) - np.roll(outline, 1, axis=0)
    outward = np.stack([tangent[:, 1], -tangent[:, 0]], axis=1)
    outward = _periodic_smooth(outward / np.linalg.norm(outward, axis=1, keepdims=True), 6.0)
    outward /= np.linalg.norm(outward, axis=1, keepdims=True)
    inner = outline - BAND * outward
    return Outline(inner, outward, _heel_share(anatomy, outline), inner + BAND * outward)


def _heel_share(anatomy: Anatomy, outline: Floats) -> Floats:
    """(N,) how far the cup's depth decides: medially it gives way to the arch earlier."""
    aside, _ = smoothstep((outline[:, 1] - anatomy.heel_seat[1] + 15.0) / 30.0)
    start = _SHARE_LATERAL + aside * (_SHARE_MEDIAL - _SHARE_LATERAL)
    fade, _ = smoothstep((outline[:, 0] / anatomy.length - start) / _SHARE_FADE)
    return 1.0 - fade


@dataclass(frozen=True, eq=False)
class _PlanLimits:
    """Limits in plan: medially the shell's border, distally its edge, in front the toes.

    ``hull`` is the convex silhouette as half-planes: unit normals (k, 2) and offsets (k,).
    """

    anatomy: Anatomy
    length: str
    medial_x: Floats
    medial_y: Floats
    hull_normals: Floats
    hull_offsets: Floats
    plan: Plan

    @classmethod
    def of(cls, anatomy: Anatomy, plan: Plan, heel_y: float) -> _PlanLimits:
        """``heel_y``: where the medial wall of the heel cup ends, at the front of the heel seat."""
        length, widening = plan.length, WIDTHS[plan.width]
        x1, y1 = float(anatomy.mth1[0]), float(anatomy.mth1[1])
        hull = anatomy.silhouette
        if length != "three_quarter":
            # what lies under the forefoot is as wide as the ball, up to where its side rises
            aside = np.arange(5.0, 40.0, 0.25)
            low = anatomy.sole.at(x1, y1 + aside) < anatomy.mth1[2] + _LATERAL_FRONT
            y1 += float(aside[int(np.argmin(low))])
        xs = np.array([-50.0, _CUP_FRONT * anatomy.length, x1 - BEHIND_MTH1, x1 + 400.0])
        ys = (
            np.array([heel_y + 6.0, heel_y + 1.5, y1, y1 + 40.0 * (length != "three_quarter")])
            + np.array([0.0, 0.3, 1.0, 1.0]) * widening
        )
        edges = np.roll(hull, -1, axis=0) - hull
        normals = np.stack([edges[:, 1], -edges[:, 0]], axis=1)
        normals /= np.linalg.norm(normals, axis=1, keepdims=True)
        return cls(anatomy, length, xs, ys, normals, (hull * normals).sum(axis=1), plan)

    def inside(self, x: Floats, y: Floats, inset: float) -> Floats:
        """How far points are inside every limit, about in mm; corners are rounded.

        ``inset`` is the distance of the lateral border from the silhouette behind the toes.
        """
        medial = MonotoneCurve(self.medial_x, self.medial_y)(x) - y
        around = self._silhouette(x, y, inset)
        if self.length == "full":
            return rounded_corner(medial, around, _CORNER)
        return rounded_corner(rounded_corner(medial, self._distal(x, y), _CORNER), around, _CORNER)

    def _silhouette(self, x: Floats, y: Floats, inset: float) -> Floats:
        """Distance inside the silhouette, less the inset, plus the allowance round the toes."""
        toes, _ = smoothstep((x - self.anatomy.mth5[0]) / (0.2 * self.anatomy.length))
        if self.plan.distal_edge and self.length == "full":
            # drawn out or taken back from the heads on: the tip moves by the whole of it
            x = x - self.plan.distal_edge * toes
        if self.length != "full":
            toes = np.zeros_like(x)
        lateral = np.clip(-1.5 * self.hull_normals[:, 1], 0.0, 1.0)
        less = (1.0 - toes)[..., None] * inset * lateral - _TOE_ALLOWANCE * np.maximum(
            toes[..., None], 1.0 - lateral
        )
        reach = self.hull_offsets - np.stack([x, y], axis=-1) @ self.hull_normals.T - less
        # a soft minimum over the edges of the hull: the toes are enclosed by one smooth curve
        soft = 3.0
        low: Floats = reach.min(axis=-1)
        low += soft - soft * np.log(np.exp((low[..., None] - reach) / soft).sum(axis=-1))
        return low

    def _distal(self, x: Floats, y: Floats) -> Floats:
        marks = self.anatomy
        if self.length == "sulcus":
            medial, lateral = marks.sulcus_medial[:2], marks.sulcus_lateral[:2]
        else:
            medial = marks.mth1[:2] - (BEHIND_MTH1, 0.0)
            lateral = marks.mth5[:2] - (BEHIND_MTH5, 0.0)
        u = np.clip((y - lateral[1]) / (medial[1] - lateral[1]), -0.25, 1.25)
        edge = lateral[0] + u * (medial[0] - lateral[0]) + 4.0 * _PARABOLA * u * (1.0 - u)
        inside: Floats = edge + self.plan.distal_edge - x
        return inside


def _walked(anatomy: Anatomy, plan: Plan) -> Floats:
    """(k, 2) first outline: where the rays from the spine end, counter-clockwise."""
    heel = anatomy.heel_seat[:2]
    front = _spine_front(anatomy, plan)
    spine = heel + np.linspace(0.0, 1.0, 120)[:, None] * (front - heel)
    forward = (front - heel) / np.linalg.norm(front - heel)
    side = np.array([-forward[1], forward[0]])
    fan = np.linspace(-np.pi / 2, np.pi / 2, 81)[1:-1, None]
    toes = np.cos(fan) * forward + np.sin(fan) * side
    back = -np.cos(fan) * forward - np.sin(fan) * side

    lateral = _wall(anatomy, spine, np.broadcast_to(-side, spine.shape))
    medial = _wall(anatomy, spine[::-1], np.broadcast_to(side, spine.shape))
    around = _wall(anatomy, np.broadcast_to(heel, back.shape), back)
    cup_front = np.array([[_CUP_FRONT * anatomy.length, heel[1]]])
    limits = _PlanLimits.of(anatomy, plan, float(_wall(anatomy, cup_front, side[None])[0, 1]))
    # behind the 5th metatarsal head the wall decides laterally, in front of it the silhouette
    last = anatomy.mth5[0] - BEHIND_MTH5
    settled = (lateral[:, 0] > last - 30.0) & (lateral[:, 0] < last)
    inset = float(np.median(_hull_distance(limits, lateral[settled])))
    limited = _limited(limits, inset, spine, np.broadcast_to(-side, spine.shape))
    lateral = np.where(lateral[:, :1] > last, limited, lateral)
    toes = _limited(limits, inset, np.broadcast_to(front, toes.shape), toes)
    limited = _limited(limits, inset, spine[::-1], np.broadcast_to(side, spine.shape))
    inner = (limited - medial) @ side < 0.0
    return np.concatenate([lateral, toes, np.where(inner[:, None], limited, medial), around])


def _spine_front(anatomy: Anatomy, plan: Plan) -> Floats:
    """(2,) where the spine of the rays ends: well inside the distal edge."""
    x = {
        "three_quarter": min(anatomy.mth1[0] - BEHIND_MTH1, anatomy.mth5[0] - BEHIND_MTH5) - 12.0,
        "sulcus": min(anatomy.sulcus_medial[0], anatomy.sulcus_lateral[0]) - 22.0,
        "full": 0.8 * anatomy.length,
    }[plan.length]
    return np.array([x + plan.distal_edge, 0.5 * (anatomy.mth1[1] + anatomy.mth5[1])])


def _hull_distance(limits: _PlanLimits, points: Floats) -> Floats:
    """(k,) distance of points inside the silhouette."""
    reach: Floats = (limits.hull_offsets - points @ limits.hull_normals.T).min(axis=1)
    return reach


def _along(origins: Floats, directions: Floats) -> tuple[Floats, Floats, Floats]:
    reach = np.arange(0.0, _RAY_LENGTH, _RAY_STEP)
    x = origins[:, 0, None] + reach * directions[:, 0, None]
    y = origins[:, 1, None] + reach * directions[:, 1, None]
    return reach, x, y


def _wall(anatomy: Anatomy, origins: Floats, directions: Floats) -> Floats:
    """(k, 2) where rays meet the trim height on the wall of the foot."""
    reach, x, y = _along(origins, directions)
    sole = anatomy.sole.at(x, y)
    # a ray may start on the arch: the wall is what rises beyond the lowest place on the way out
    beyond = np.arange(len(reach)) >= np.argmin(sole, axis=1)[:, None]
    below = np.where(beyond, _trim_height(anatomy, x, y) - sole, np.inf)
    ends = _first_crossing(below, reach)
    return origins + ends[:, None] * directions


def _limited(limits: _PlanLimits, inset: float, origins: Floats, directions: Floats) -> Floats:
    """(k, 2) where rays meet a limit in plan."""
    reach, x, y = _along(origins, directions)
    ends = _first_crossing(limits.inside(x, y, inset), reach)
    return origins + ends[:, None] * directions


def _trim_height(anatomy: Anatomy, x: Floats, y: Floats) -> Floats:
    """Height of the rim for the designed outline: level round the heel, falling to the toes.

    In front of the heel it is counted from the lowest sole along each ray, so that a raised
    lateral border does not notch the outline.
    """
    part = x / anatomy.length
    to_middle, _ = smoothstep((part - 0.22) / 0.23)
    to_front, _ = smoothstep((part - 0.42) / 0.22)
    small = min(1.0, anatomy.length / ADULT)
    rise = NOMINAL_CUP + (small * _LATERAL_MIDDLE - NOMINAL_CUP) * to_middle
    rise = rise + small * (_LATERAL_FRONT - _LATERAL_MIDDLE) * to_front
    # medially the plan limit decides; there the wall may climb to the height of a high arch
    medial, _ = smoothstep((y - anatomy.heel_seat[1]) / 20.0)
    in_arch, _ = smoothstep((part - 0.1) / 0.17)
    rise = rise + small * _ARCH_WALL * medial * in_arch
    before_heel, _ = smoothstep((part - 0.18) / 0.1)
    lowest = np.maximum(anatomy.sole.at(x, y).min(axis=1, keepdims=True), 0.0)
    height: Floats = anatomy.heel_seat[2] + rise + before_heel * lowest
    return height


def _first_crossing(inside: Floats, reach: Floats) -> Floats:
    """(k,) distance at which each row of ``inside`` (k, samples) first falls below zero."""
    below = inside < 0.0
    below[:, -1] = True
    after = np.maximum(np.argmax(below, axis=1), 1)
    rows = np.arange(len(inside))
    high, low = inside[rows, after - 1], inside[rows, after]
    known = np.isfinite(high) & (high > low)
    part = np.where(known, high / np.where(known, high - low, 1.0), 1.0)
    result: Floats = reach[after - 1] + np.clip(part, 0.0, 1.0) * _RAY_STEP
    return result


def _periodic_smooth(values: Floats, sigma: float) -> Floats:
    from scipy import ndimage

    result: Floats = ndimage.gaussian_filter1d(values, sigma, axis=0, mode="wrap")
    return result


def _even(points: Floats, count: int) -> Floats:
    """(count, 2) points at equal distances along a closed curve, starting at its first point."""
    closed = np.concatenate([points, points[:1]])
    at = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    wanted = np.arange(count) * (at[-1] / count)
    return np.stack([np.interp(wanted, at, closed[:, axis]) for axis in (0, 1)], axis=1)


def _rounded(points: Floats, sigma: float) -> Floats:
    """A closed curve smoothed along its length by ``sigma`` mm."""
    perimeter = np.linalg.norm(np.roll(points, -1, axis=0) - points, axis=1).sum()
    even = _even(points, int(perimeter / 0.5))
    return _periodic_smooth(even, sigma / 0.5)


def _resampled(points: Floats, size: GridSize) -> Floats:
    """The stations: the heel's share is centred on the rearmost point, the distal on the foremost.

    Spacing varies smoothly from share to share.
    """
    start = int(np.argmin(points[:, 0]))
    curve = np.roll(points, -start, axis=0)
    closed = np.concatenate([curve, curve[:1]])
    at = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    perimeter = at[-1]
    share = perimeter * size.across / size.stations
    # the distal edge's middle: where the curve, seen along the foot, has gone half its way round
    front = float(at[int(np.argmax(closed[:, 0] - 1e-3 * np.abs(closed[:, 1])))])
    front = np.clip(front, 0.5 * perimeter - 0.25 * share, 0.5 * perimeter + 0.25 * share)
    knots = np.array([0.0, share / 2, front - share / 2, front + share / 2, perimeter - share / 2])
    ranks = np.cumsum([0, size.across / 2, size.along, size.across, size.along])
    rank = np.arange(size.stations) + size.across / 2
    wanted = np.interp(rank, np.append(ranks, size.stations), np.append(knots, perimeter), period=None)
    wanted = np.where(rank > size.stations, perimeter + (rank - size.stations) * share / size.across, wanted)
    drift = wanted - rank * perimeter / size.stations
    wanted = rank * perimeter / size.stations + _periodic_smooth(drift, 12.0)
    wanted = np.mod(wanted, perimeter)
    return np.stack([np.interp(wanted, at, closed[:, axis]) for axis in (0, 1)], axis=1)
