"""What a foot stands on, and the frame that follows: the project's definitions, in one place.

Heel seat and metatarsal heads are the lowest places of the softened sole near where anatomy puts
them; the support plane touches them from below; the axis runs from the middle of the plantar heel
to the midpoint of the heads (design.md, section 3). Used for scans (``frame.py``) and for the
feet we make ourselves (``parametric/fit.py``). Frame M or close to it, mm.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Floats

# A landmark may leave its anatomical place where the sole is lower elsewhere: going this part of the
# foot's length costs half a millimetre. Across the foot the leash is short: an unloaded ball is
# lowest under its middle heads, and the outer ones would all slide there
_LEASH_ALONG, _LEASH_ACROSS, _LEASH_COST = 0.05, 0.014, 0.5
# The heel is one pad: its lowest point is looked for both ways, about this part of L from the back
_HEEL_LEASH, HEEL_SEAT_AT = 0.05, 0.16
_SEARCH = 0.08
# Places whose cost differs by less than this share the landmark: it moves smoothly with the sole
_SHARED = 0.12
# Pitch on which the sole is looked at, and how much it is softened: no bump or hair moves a landmark
PITCH, _SOFTNESS = 1.5, 2.0
# The heel's middle is taken where its contour is this high over the seat, at stations between these
# parts of L before and behind the seat
_HEEL_LEVEL, _HEEL_STATIONS = 8.0, np.linspace(-0.08, 0.05, 14)
# Fewer whole contours than this, and those that end in a hole have to help
_LEAST_STATIONS = 4
_UNSEEN = 100.0

NAMES = ("heel_seat", "mth1", "mth5")


def softened(raw: HeightField) -> HeightField:
    """``raw`` (NaN where unknown) smoothed over what is known; far above it where nothing is.

    What smoothing does to a round heel (it lifts its lowest point) is taken back.
    """
    known = np.isfinite(raw.z)
    if not known.any():
        return raw.with_z(np.full(raw.z.shape, _UNSEEN))
    sigma = _SOFTNESS / raw.pitch
    weight = _blurred(known.astype(float), sigma)
    spread = np.maximum(weight, 1e-9)
    once = _blurred(np.where(known, raw.z, 0.0), sigma) / spread
    twice = _blurred(np.where(known, once, 0.0), sigma) / spread
    return raw.with_z(np.where(weight > 0.3, 2.0 * once - twice, float(np.nanmin(raw.z)) + _UNSEEN))


def _blurred(values: Floats, sigma: float) -> Floats:
    from scipy import ndimage

    result: Floats = ndimage.gaussian_filter(values, sigma, truncate=3.0)
    return result


def bearing_points(
    sole: HeightField, places: Mapping[str, Floats], length: float, fixed: tuple[str, ...] = ()
) -> dict[str, Floats]:
    """(3,) each: heel seat and heads near their ``places``; those ``fixed`` only get their height."""
    return {
        name: _on(sole, places[name])
        if name in fixed
        else _lowest(sole, places[name], length, _HEEL_LEASH if name == "heel_seat" else _LEASH_ACROSS)
        for name in NAMES
    }


def _on(sole: HeightField, place: Floats) -> Floats:
    height = float(sole.at(place[0], place[1]))
    seen = height < float(sole.z.min()) + 0.5 * _UNSEEN
    # where nothing was seen the place itself is the best there is
    return np.array([place[0], place[1], height if seen else place[2]])


def _lowest(sole: HeightField, place: Floats, length: float, across: float) -> Floats:
    ahead, aside = (sole.x[:, None] - place[0]) / length, (sole.y[None, :] - place[1]) / length
    leash = _LEASH_COST * ((ahead / _LEASH_ALONG) ** 2 + (aside / across) ** 2)
    cost = np.where(ahead**2 + aside**2 < _SEARCH**2, sole.z + leash, np.inf)
    best = float(cost.min())
    if best > float(sole.z.min()) + 0.5 * _UNSEEN:
        return np.array(place)
    share = np.exp((best - cost) / _SHARED)
    share /= share.sum()
    x, y = float((share.sum(axis=1) * sole.x).sum()), float((share.sum(axis=0) * sole.y).sum())
    return _on(sole, np.array([x, y, place[2]]))


def frame_step(sole: HeightField, points: Mapping[str, Floats], length: float) -> Floats:
    """(4, 4) the smallest turn that levels heel seat and heads, then the turn to the foot axis."""
    centre = _heel_centre(sole, points["heel_seat"], length)
    return levelling(points, centre)


def levelling(points: Mapping[str, Floats], centre: Floats) -> Floats:
    """(4, 4) that takes heel seat and heads to z = 0, and ``centre`` and their midpoint to y = 0."""
    heel, first, fifth = (points[name] for name in NAMES)
    up = np.cross(first - heel, fifth - heel)
    up = up / np.linalg.norm(up) * np.sign(up[2])
    level = _turn_to_vertical(up)
    ahead = (level @ (0.5 * (first + fifth) - centre))[:2]
    angle = float(np.arctan2(ahead[1], ahead[0]))
    turn = np.array([[np.cos(angle), np.sin(angle), 0.0], [-np.sin(angle), np.cos(angle), 0.0], [0, 0, 1.0]])
    matrix = np.eye(4)
    matrix[:3, :3] = turn @ level
    matrix[:3, 3] = [0.0, -(matrix[:3, :3] @ centre)[1], -(matrix[:3, :3] @ heel)[2]]
    return matrix


def _heel_centre(sole: HeightField, seat: Floats, length: float) -> Floats:
    """(3,) the middle of the plantar heel: of the line through the middles of its contour.

    Where all contours are whole that is their mean. A hole beside the heel takes some of them away;
    the line through the others still passes the middle of a heel that stands askew.
    """
    y = seat[1] + np.arange(-0.22 * length, 0.22 * length, 0.5)
    stations = seat[0] + _HEEL_STATIONS * length
    z = sole.at(stations[:, None], y[None, :]) - seat[2] - _HEEL_LEVEL
    start = len(y) // 2
    middles: list[tuple[float, float]] = []
    torn: list[tuple[float, float]] = []
    for station, row in zip(_HEEL_STATIONS, z, strict=True):
        outside = row > 0.0
        if outside[start] or not (outside[:start].any() and outside[start:].any()):
            continue
        low, high = start - int(np.argmax(outside[start::-1])), start + int(np.argmax(outside[start:]))
        middle = 0.5 * (_crossing(row, y, low, low + 1) + _crossing(row, y, high, high - 1))
        # a contour that ends in a hole says nothing about the heel's side
        beyond = max(row[max(low - 3, 0) : low + 1].max(), row[high : high + 4].max())
        whole = beyond < 0.5 * _UNSEEN
        (middles if whole else torn).append((float(station), middle))
    middles = middles if len(middles) >= _LEAST_STATIONS else middles + torn
    if not middles:
        return np.array(seat, dtype=float)
    at, middle = np.array(middles).T
    y_middle = float(middle.mean())
    if len(middles) >= _LEAST_STATIONS:
        slope, offset = np.polyfit(at, middle, 1)
        y_middle = float(offset + slope * _HEEL_STATIONS.mean())
    return np.array([seat[0], y_middle, seat[2]])


def _crossing(row: Floats, y: Floats, outside: int, inside: int) -> float:
    """Where between a sample above the contour and its neighbour below it the contour lies."""
    part = row[inside] / (row[inside] - row[outside])
    return float(y[inside] + part * (y[outside] - y[inside]))


def _turn_to_vertical(up: Floats) -> Floats:
    """(3, 3) the smallest rotation that takes the unit vector ``up`` to +Z."""
    v = np.cross(up, [0.0, 0.0, 1.0])
    cross = np.array([[0.0, -v[2], v[1]], [v[2], 0.0, -v[0]], [-v[1], v[0], 0.0]])
    result: Floats = np.eye(3) + cross + cross @ cross / (1.0 + up[2])
    return result
