"""The trim line: where along each ray the device ends.

Round the heel the rim stands at the heel cup's depth over the lowest point of the heel seat; from
the midfoot on it follows the designed outline. The rim is measured at its crest: rounding carries
the edge a little above the line where the top surface ends.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.blank import Blank
from orthodesign.insole.outline import BAND

# The medial edge of real devices stands 15 to 36 mm over the ground; this over the heel seat
_HIGHEST = 32.0
_SOFT = 0.6
# However high the arch, a rim is left outside the inner grid
_LEAST = 2.0


def trim_line(blank: Blank, shaped: Floats, carried: Floats, depth: float, rounding: float) -> Floats:
    """(N,) fractional sample number at which the top surface ends on each ray.

    ``shaped`` (3, n) is the seat as the corrections shape it, ``carried`` (3, n) what posts and
    lift add to it: the rim is carried along with the heel, so the outline stays as it is.
    ``depth`` is the heel cup's depth and ``rounding`` the radius of the rim, mm.
    """
    heel_seat = blank.places.in_heel_seat()
    lowest = float((shaped[0, heel_seat] + carried[0, heel_seat]).min())
    behind = round(float(blank.designed_rim[blank.rearmost]))
    lift = float(blank.rays(carried)[0, blank.rearmost, behind])
    target = lowest + depth - lift
    height, dx, dy = blank.rays(shaped)
    _, tilt_x, tilt_y = blank.rays(carried)
    crest = height + rounding * _crest_over_edge(blank, dx + tilt_x, dy + tilt_y)
    crest = np.maximum.accumulate(crest, axis=1)
    return _ends(blank, _meeting(crest, target), _meeting(crest, lowest - lift + _HIGHEST))


def _crest_over_edge(blank: Blank, dx: Floats, dy: Floats) -> Floats:
    """(N, samples) how far a rim of radius 1 rises over the edge of a surface with these slopes.

    The rim is an arc from the surface's normal to its tangent along the ray (see ``rim.py``); its
    highest point is where that plane is steepest.
    """
    upright = 1.0 / np.sqrt(1.0 + dx**2 + dy**2)
    outward = blank.outline.outward
    leaning = (dx * outward[:, :1] + dy * outward[:, 1:]) * upright
    rising = leaning * upright / np.sqrt(np.maximum(1.0 - leaning**2, 1e-12))
    # a surface that falls outwards is highest at its edge
    return np.where(rising > 0.0, np.hypot(upright, rising) - upright, 0.0)


def _meeting(crest: Floats, target: float) -> Floats:
    """(N,) fractional sample number at which each row of ``crest`` reaches ``target``."""
    rows = np.arange(len(crest))
    after = np.clip((crest < target).sum(axis=1), 1, crest.shape[1] - 1)
    low, high = crest[rows, after - 1], crest[rows, after]
    part = (target - low) / np.maximum(high - low, 1e-9)
    result: Floats = after - 1 + np.clip(part, 0.0, 1.0)
    return result


def _ends(blank: Blank, cup: Floats, cap: Floats) -> Floats:
    """The cup's depth decides round the heel, the designed outline elsewhere; mixed in mm of reach.

    Where an arch is raised so far that its edge would stand too high, it is cut where it is high
    enough.
    """
    heel = blank.outline.heel
    # a soft minimum: the outline does not kink where the cap begins
    room = reach_of(blank, cap) - BAND
    designed = BAND - _SOFT * np.logaddexp(0.0, -room / _SOFT)
    wanted = heel * reach_of(blank, cup) + (1.0 - heel) * np.maximum(designed, _LEAST)
    after = np.clip((blank.along < wanted[:, None]).sum(axis=1), 1, blank.along.shape[1] - 1)
    rows = np.arange(len(wanted))
    start, end = blank.along[rows, after - 1], blank.along[rows, after]
    result: Floats = after - 1 + np.clip((wanted - start) / (end - start), 0.0, 1.0)
    return result


def reach_of(blank: Blank, position: Floats) -> Floats:
    """(N,) mm from the inner loop at fractional sample numbers."""
    low = np.floor(position).astype(np.int64).clip(0, blank.along.shape[1] - 2)
    rows = np.arange(len(position))
    start = blank.along[rows, low]
    result: Floats = start + (position - low) * (blank.along[rows, low + 1] - start)
    return result


def along_rays(blank: Blank, channels: Floats, ends: Floats) -> Floats:
    """(k, rings, N) values of ``channels`` (k, N, samples) on the rings from the inner loop to ``ends``.

    Rings lie at equal shares of the sample number, which is even along the climbing wall.
    """
    rings = blank.size.rings
    position = np.arange(1, rings + 1)[:, None] / rings * ends
    low = np.minimum(position.astype(np.int64), channels.shape[2] - 2)
    part = position - low
    flat = channels.reshape(len(channels), -1)
    start = low + np.arange(channels.shape[1]) * channels.shape[2]
    below, above = flat[:, start], flat[:, start + 1]
    result: Floats = below + part * (above - below)
    return result
