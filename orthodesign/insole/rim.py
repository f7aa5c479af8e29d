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
    """(rows − 1, N, 3) positions of the rows between the top's edge and the underside's.

    ``edge`` and ``foot`` are (position, unit normal out of the solid), each (N, 3): the last ring of
    the top and of the underside. ``outward`` (N, 3) is horizontal, out of the device. ``rounding``:
    radius at the top and at the foot, one for all or (N, 1). Without ``wall`` the strip leaves each
    side along its own tangent, as the end of a bent plate does. ``wall`` (position, normal) is the
    outer edge of a full-contact device's rim, from where the side goes down to the foot.
    """
    top, bottom = (np.maximum(one, SHARPEST) for one in rounding)
    along = _tangent(edge[1], outward)
    if wall is None:
        # an edge that slopes down outwards over a foot that stands turns into its upright side
        side = _tangent(foot[1], outward)
        over = np.where(along[:, 2:] > side[:, 2:], along, side)
        profile = [_arc(edge[0] - top * edge[1], edge[1], over, top)]
        profile.append(_arc(foot[0] - bottom * foot[1], side, foot[1], bottom))
    else:
        # an edge that slopes down outwards turns straight into the side, not under it and out again
        over = np.where(along[:, 2:] > 0.0, along, outward)
        profile = [_arc(edge[0] - top * edge[1], edge[1], over, top)]
        profile.append(_arc(wall[0] - top * wall[1], over, wall[1], top))
        profile.append(_arc(foot[0] - bottom * foot[1], outward, foot[1], bottom))
    return _divided(np.concatenate(profile), rows)


def _tangent(normal: Floats, outward: Floats) -> Floats:
    """(N, 3) unit direction in the surface, out of the device."""
    along = outward - (outward * normal).sum(axis=1, keepdims=True) * normal
    result: Floats = along / np.linalg.norm(along, axis=1, keepdims=True)
    return result


def _arc(centre: Floats, start: Floats, end: Floats, radius: Floats) -> Floats:
    """(_ARC, N, 3) points of an arc between two unit directions less than a half turn apart."""
    between = start + np.linspace(0.0, 1.0, _ARC)[:, None, None] * (end - start)
    between *= radius / _length(between)[:, :, None]
    between += centre
    return between


def _length(vectors: Floats) -> Floats:
    result: Floats = np.sqrt(np.einsum("...i,...i->...", vectors, vectors))
    return result


def _divided(profile: Floats, rows: int) -> Floats:
    """The inner row positions: even in length plus turning along each station's profile."""
    step = np.diff(profile, axis=0)
    length = _length(step)
    direction = step / np.maximum(length, 1e-9)[:, :, None]
    # the chord between two directions stands for the angle they turn; it counts as much as the
    # steps are long enough to show it
    bend = 0.5 * _length(direction[1:] - direction[:-1])
    shown = np.minimum(length / 0.1, 1.0)
    counted = np.minimum(length, _STRAIGHT)
    counted[1:] += _TURNING * bend * shown[1:]
    counted[:-1] += _TURNING * bend * shown[:-1]
    weight = np.zeros((len(profile), profile.shape[1]))
    np.cumsum(counted, axis=0, out=weight[1:])
    share = np.arange(1, rows)[:, None] / rows * weight[-1]
    low = np.clip((weight[None, :, :] <= share[:, None, :]).sum(axis=1) - 1, 0, len(profile) - 2)
    station = np.arange(profile.shape[1])
    start, end = weight[low, station], weight[low + 1, station]
    part = ((share - start) / np.maximum(end - start, 1e-12))[:, :, None]
    below = profile[low, station]
    result: Floats = below + part * (profile[low + 1, station] - below)
    return result
