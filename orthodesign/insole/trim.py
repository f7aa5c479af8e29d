"""The trim line: where along each ray the device ends.

Round the heel the rim stands at the heel cup's depth over the lowest point of the heel seat; from
the midfoot on it follows the designed outline. The rim is measured at its crest: rounding carries
the edge a little above the line where the top surface ends.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.insole.blank import Blank
from orthodesign.insole.outline import ADULT, BAND
from orthodesign.insole.shapes import smoothstep

# The medial edge of real devices stands 15 to 36 mm over the ground; this over the heel seat, but
# never less than so much over the arch point, where the arch is prescribed
_HIGHEST, _OVER_APEX = 32.0, 7.0
# At the forefoot, between these parts of the foot's length, walls come down to this
_HIGHEST_FRONT, _FOREFOOT = 13.0, (0.62, 0.76)
_SOFT = 0.6
# A skive moves the rim inwards by this much at most: it steepens the wall, and replaces none
_INSIDE_UNCUT = 3.0
# However flat the heel or high the arch, a rim is left outside the inner grid
_LEAST = 2.0


@dataclass(frozen=True)
class Rim:
    """The rim that is wanted: ``depth`` of the heel cup and ``rounding``, its radius, mm.

    ``in_ray``: whether its profile lies in the ray's upright plane, as that of a full-contact device.
    """

    depth: float
    rounding: float
    in_ray: bool


@dataclass(frozen=True, eq=False)
class Rings:
    """Where the rings lie on the rays: (rings, N) index of the sample before, and the part beyond it.

    Rings lie at equal shares of the sample number, which is even along the climbing wall.
    """

    sample: Ints
    part: Floats

    @classmethod
    def up_to(cls, blank: Blank, reach: Floats) -> Rings:
        """The rings from the inner loop to ``reach`` mm along each ray, (N,)."""
        along, samples = blank.along, blank.along.shape[1]
        rows, after = np.arange(len(along)), (along < reach[:, None]).sum(axis=1)
        after = np.clip(after, 1, samples - 1)
        start, end = along[rows, after - 1], along[rows, after]
        ends = after - 1 + np.clip((reach - start) / (end - start), 0.0, 1.0)
        position = np.arange(1, blank.size.rings + 1)[:, None] / blank.size.rings * ends
        low = np.minimum(position.astype(np.int64), samples - 2)
        first = blank.size.inner + samples * np.arange(len(ends))
        return cls(first + low, position - low)

    def values(self, field: Floats) -> Floats:
        """(…, rings, N) values of a field (…, n) on the rings."""
        below = np.take(field, self.sample, axis=-1)
        above = np.take(field, self.sample + 1, axis=-1)
        above -= below
        above *= self.part
        above += below
        return above


def trim_line(blank: Blank, seats: tuple[Floats, Floats], carried: Floats, rim: Rim, apex: float) -> Floats:
    """(N,) mm from the inner loop at which the top surface ends on each ray, before edges are moved.

    ``seats`` are the seat as the corrections shape it before and after skives are cut, (3, n) each;
    ``carried`` (3, n) is what posts and lift add to it: the rim is carried along with the heel, so
    the outline stays as it is.
    ``apex`` is the height of the shaped seat at the arch point, which must stay inside the rim, mm.
    """
    uncut, shaped = seats
    heel_seat = blank.places.in_heel_seat()
    lowest = float((shaped[0, heel_seat] + carried[0, heel_seat]).min())
    # posts and lift carry the back of the rim as they carry the heel seat on the same axis
    lowest -= blank.places.height(carried, blank.anatomy.heel_seat)
    height, dx, dy = blank.rays(shaped)
    # the exact crest is worked out only where the cup's depth decides
    cup = np.flatnonzero(blank.outline.heel > 0.0)
    tilt_x, tilt_y = blank.rays(carried)[1:, cup]
    crest = _crest_over_edge(blank.outline.outward[cup], dx[cup] + tilt_x, dy[cup] + tilt_y, rim.in_ray)
    crest *= rim.rounding
    crest += height[cup]
    meets = np.zeros(len(height))
    meets[cup] = _reach(blank.along[cup], crest, lowest + rim.depth)
    if uncut is not shaped:
        # a facet that stands higher than a shallow cup is not mistaken for its wall
        crest += blank.rays(uncut)[0, cup] - height[cup]
        wall = _reach(blank.along[cup], crest, lowest + rim.depth)
        meets[cup] = np.maximum(meets[cup], wall - _INSIDE_UNCUT)
    cap = _cap(blank, apex - lowest) + lowest - 0.5 * rim.rounding
    capped = _reach(blank.along, height, cap[:, None])
    return _ends(blank, meets, capped)


def _cap(blank: Blank, apex: float) -> Floats:
    """(N,) how high over the heel seat the rim may stand: an arch's height, less at the forefoot."""
    length = blank.anatomy.length
    small = min(1.0, length / ADULT)
    x = blank.outline.inner[:, 0] / length
    forefoot, _ = smoothstep((x - _FOREFOOT[0]) / (_FOREFOOT[1] - _FOREFOOT[0]))
    arch = max(_HIGHEST * small, apex + _OVER_APEX)
    result: Floats = arch + forefoot * (small * _HIGHEST_FRONT - arch)
    return result


def _crest_over_edge(outward: Floats, dx: Floats, dy: Floats, in_ray: bool) -> Floats:
    """(k, samples) how far a rim of radius 1 rises over the edge of a surface with these slopes.

    The rim is an arc from the surface's normal to its tangent along the ray, ``outward`` (k, 2),
    see ``rim.py``; its highest point is where that plane is steepest.
    """
    if in_ray:
        climb = np.maximum(dx * outward[:, :1] + dy * outward[:, 1:], 0.0)
        level: Floats = 1.0 - 1.0 / np.sqrt(1.0 + climb * climb)
        return level
    # of the plane through normal and tangent, the part that points up, √(n² + t²), leaves out the slope
    # across the ray only; a surface that falls outwards is highest at its edge
    across = dy * outward[:, :1] - dx * outward[:, 1:]
    across *= across
    across += 1.0
    climb = np.maximum(dx * outward[:, :1] + dy * outward[:, 1:], 0.0)
    climb *= climb
    climb += across
    result: Floats = 1.0 / np.sqrt(across) - 1.0 / np.sqrt(climb)
    return result


def _reach(along: Floats, crest: Floats, target: Floats | float) -> Floats:
    """(k,) mm from the inner loop at which each row of ``crest`` (k, samples) first reaches ``target``.

    ``target`` is one height or (k, 1) of them. The end of a row that never does.
    """
    rows, last = np.arange(len(crest)), crest.shape[1] - 1
    reached = crest >= target
    after = np.argmax(reached, axis=1)
    after[~reached[rows, after]] = last
    after = np.maximum(after, 1)
    # between a dip and the wall behind it, the height that was reached before the dip counts
    begins = rows * (last + 1)
    low = np.maximum.reduceat(crest.ravel(), np.stack([begins, begins + after], axis=1).ravel())[::2]
    high = crest[rows, after]
    wanted = np.broadcast_to(target, (len(crest), 1))[:, 0]
    part = np.clip((wanted - low) / np.maximum(high - low, 1e-9), 0.0, 1.0)
    start = along[rows, after - 1]
    result: Floats = start + part * (along[rows, after] - start)
    return result


def _ends(blank: Blank, cup: Floats, capped: Floats) -> Floats:
    """The cup's depth decides round the heel, the designed outline elsewhere; mixed in mm of reach.

    Where an arch is raised so far that its edge would stand too high, it is cut where it is high
    enough. ``cup`` and ``capped`` are (N,) mm from the inner loop.
    """
    heel = blank.outline.heel
    # a soft minimum: the outline does not kink where the cap begins
    designed = BAND - _SOFT * np.logaddexp(0.0, (BAND - capped) / _SOFT)
    reach: Floats = np.maximum(heel * cup + (1.0 - heel) * designed, _LEAST)
    return reach
