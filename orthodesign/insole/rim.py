"""The rim: the strip that joins the top surface to the underside, rounded."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.thickness import by_zone
from orthodesign.prescription import Prescription

# Points on each arc of the profile before it is divided into rows
_ARC = 7
# A row of the rim may turn by this much (radians) as if it were a millimetre long
_TURNING = 2.0
# A straight side needs few rows however tall it is: no more of it counts than this, mm
_STRAIGHT = 4.0
# A sharp edge is rounded this little, so that no triangle loses its area
SHARPEST = 0.1


def rounding_of(prescription: Prescription) -> float:
    """Radius of the rim, mm: never more than half the shell."""
    half = 0.5 * min(by_zone(prescription))
    return max(min(prescription.number("edge_rounding"), half), SHARPEST)


def rim_rows(
    rows: int,
    edge: tuple[Floats, Floats],
    foot: tuple[Floats, Floats],
    outward: Floats,
    rounding: tuple[Floats | float, Floats | float],
    wall: tuple[Floats, Floats] | None = None,
) -> Floats:
    """(3, rows − 1, N) positions of the rows between the top's edge and the underside's.

    ``edge`` and ``foot`` are (position, unit normal out of the solid), each (3, N): the last ring of
    the top and of the underside. ``outward`` (3, N) is horizontal, out of the device. ``rounding``:
    radius at the top and at the foot, one for all or (N,). Without ``wall`` the strip leaves each
    side along its own tangent, as the end of a bent plate does. ``wall`` (position, normal) is the
    outer edge of a full-contact device's rim, from where the side goes down to the foot.
    """
    top, bottom = (np.maximum(one, SHARPEST) for one in rounding)
    along = _tangent(edge[1], outward)
    if wall is None:
        # an edge that slopes down outwards over a foot that stands turns into its upright side
        side = _tangent(foot[1], outward)
        over = np.where(along[2] > side[2], along, side)
        profile = [_arc(edge[0] - top * edge[1], edge[1], over, top)]
        profile.append(_arc(foot[0] - bottom * foot[1], side, foot[1], bottom))
    else:
        # an edge that slopes down outwards turns straight into the side, not under it and out again
        over = np.where(along[2] > 0.0, along, outward)
        profile = [_arc(edge[0] - top * edge[1], edge[1], over, top)]
        profile.append(_arc(wall[0] - top * wall[1], over, wall[1], top))
        profile.append(_arc(foot[0] - bottom * foot[1], outward, foot[1], bottom))
    return _divided(np.concatenate(profile, axis=1), rows)


def _tangent(normal: Floats, outward: Floats) -> Floats:
    """(3, N) unit direction in the surface, out of the device."""
    along: Floats = outward - (outward * normal).sum(axis=0) * normal
    along /= _length(along)
    return along


def _arc(centre: Floats, start: Floats, end: Floats, radius: Floats) -> Floats:
    """(3, _ARC, N) points of an arc between two unit directions less than a half turn apart."""
    between = np.linspace(0.0, 1.0, _ARC)[:, None] * (end - start)[:, None, :]
    between += start[:, None, :]
    between *= radius / _length(between)
    between += centre[:, None, :]
    return between


def _length(vectors: Floats) -> Floats:
    """Lengths of vectors (3, …)."""
    result: Floats = np.sqrt(np.einsum("i...,i...->...", vectors, vectors))
    return result


def _meet_crest(share: Floats, crest: Floats, step: Floats) -> None:
    """Move the row nearest to the crest of each profile onto it, in place: a chord would cut it off.

    ``share`` (rows − 1, N) is where the rows lie, ``step`` (N,) apart, and ``crest`` (N,) where that does.
    """
    nearest = np.clip(np.rint(crest / step).astype(np.int64), 1, len(share)) - 1
    stations = np.flatnonzero(crest >= 0.5 * step)
    share[nearest[stations], stations] = crest[stations]


def _divided(profile: Floats, rows: int) -> Floats:
    """The inner row positions: even in length plus turning along each station's profile (3, points, N)."""
    _, points, stations = profile.shape
    direction = np.diff(profile, axis=1)
    length = _length(direction)
    direction /= np.maximum(length, 1e-9)
    # the chord between two directions stands for the angle they turn; it counts as much as the
    # steps are long enough to show it
    bend = 0.5 * _TURNING * _length(np.diff(direction, axis=1))
    shown = np.minimum(length / 0.1, 1.0)
    counted = np.minimum(length, _STRAIGHT)
    counted[1:] += bend * shown[1:]
    counted[:-1] += bend * shown[:-1]
    weight = np.zeros((points, stations))
    np.cumsum(counted, axis=0, out=weight[1:])
    share = np.arange(1, rows)[:, None] / rows * weight[-1]
    _meet_crest(share, weight[np.argmax(profile[2], axis=0), np.arange(stations)], weight[-1] / rows)
    passed = (weight <= share[:, None, :]).view(np.int8).sum(axis=1, dtype=np.int8)
    # numbers of the points before, in the profile with its points in one row
    low = np.clip(passed.astype(np.int64) - 1, 0, points - 2) * stations + np.arange(stations)
    start, end = np.take(weight, low), np.take(weight, low + stations)
    part = (share - start) / np.maximum(end - start, 1e-12)
    line = profile.reshape(3, -1)
    below = np.take(line, low, axis=1)
    result: Floats = np.take(line, low + stations, axis=1)
    result -= below
    result *= part
    result += below
    return result
