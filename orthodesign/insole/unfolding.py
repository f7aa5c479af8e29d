"""Where the offset of the top would fold the underside: the same surface, on places that do not cross.

Under a ridge sharper than the shell is thick the normals meet before they reach the underside, and an offset
vertex by vertex turns over. What is as thick as asked everywhere is the lower envelope of that offset. So the
vertices there go back under those of the top, and down to where the envelope is.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.foundation.raster import cast_on_faces
from orthodesign.insole.blank import Blank
from orthodesign.insole.grid import GridSize, faces_of, loop_of, top_faces
from orthodesign.insole.shapes import smoothstep
from orthodesign.insole.top import TopSheet

# The underside is mended where it folds: where a cell is pressed to less than this part of the top's. All
# cells pressed to less than the second part stand straight then, and those this far round them, mm
_FOLDS, _PRESSED, _AROUND = 0.1, 0.6, 1.5
# Beyond, they give way to the offset over so many times what it moves them aside, or they would be pressed
# together there; twice as far where that is not enough, and so on
_GIVES_WAY, _TIMES = 3.75, (1.0, 2.0, 4.0)
# A cell with a corner that stands on the ground so far, 0 to 1, is straight, or the side of what stands
_STANDS = 0.3
# The envelope is found on a lattice this fine: a chord across its creases lies below them, mm
_PITCH = 0.4
# From this ring outwards, as a part of the band, the underside of a wall goes back to where its rim begins
_RIM = 0.45
# An edge whose normal leans in by so much is a wall
_WALL = 0.3


def unfolded(blank: Blank, top: TopSheet, offset: Floats, bottom: Floats) -> tuple[Floats, Floats | None]:
    """The underside ``bottom`` (3, sheet) without its folds, and how far it went back under the top.

    ``offset`` (3, sheet) is that of the top, as ``bottom`` is but where it stands on the ground. The
    second is (sheet,), 0 to 1, and None where nothing folds.
    """
    size, above, stands = blank.size, top.position[:2], top.standing
    if not len(_pressed(blank, above, offset, stands, _FOLDS)):
        return bottom, None
    folding = _pressed(blank, above, offset, stands, _PRESSED)
    for times in _TIMES:
        weight = _weight(blank, top, bottom, folding, times)
        plan = above + (1.0 - weight) * (bottom[:2] - above)
        if not len(_pressed(blank, above, plan, stands, _FOLDS)):
            break
    moved = np.flatnonzero(weight > 0.0)
    result, normal = bottom.copy(), top.normal[:, moved]
    # beside the envelope the underside goes on as it slopes
    sunk = ((plan[:, moved] - bottom[:2, moved]) * normal[:2]).sum(axis=0) / normal[2]
    height = _envelope(size, offset, plan[:, moved])
    result[:2, moved] = plan[:, moved]
    result[2, moved] = np.where(np.isfinite(height), height, np.maximum(bottom[2, moved] - sunk, 0.0))
    return result, weight


def _pressed(blank: Blank, top: Floats, bottom: Floats, stands: Floats, part: float) -> Ints:
    """Vertices at cells that are pressed together to less than ``part``, seen from above.

    ``stands`` (sheet,): cells that stand on the ground do not count.
    """
    found, size = [], blank.size
    for rows in (_inner_rows, _ring_rows):
        below = _areas([rows(size, axis) for axis in bottom[:2]])
        if rows is _inner_rows:
            # the inner rectangle stays where it is
            above = blank.places.once(
                ("inner cells",), lambda: _areas([_inner_rows(size, axis) for axis in top])
            )
        else:
            above = _areas([rows(size, axis) for axis in top])
        pressed = below < part * above
        if pressed.any():
            i, j = np.nonzero(pressed)
            number, standing = rows(size, np.arange(size.sheet)), rows(size, stands)
            corners = np.stack(
                [standing[i, j], standing[i + 1, j + 1], standing[i + 1, j], standing[i, j + 1]]
            )
            up = corners.max(axis=0) < _STANDS
            i, j = i[up], j[up]
            found += [number[i, j], number[i + 1, j], number[i + 1, j + 1], number[i, j + 1]]
    return np.unique(np.concatenate(found)) if found else np.zeros(0, dtype=np.int64)


def _inner_rows(size: GridSize, field: NDArray[Any]) -> NDArray[Any]:
    """A field (sheet,) on the inner rectangle, row by row."""
    return field[: size.inner].reshape(size.along + 1, size.across + 1)


def _ring_rows(size: GridSize, field: NDArray[Any]) -> NDArray[Any]:
    """A field (sheet,) on the inner rectangle's border and the rings, the first station again at the end."""
    rows = np.empty((size.rings + 1, size.stations + 1), dtype=field.dtype)
    rows[0, :-1] = field[loop_of(size)]
    rows[1:, :-1] = field[size.inner :].reshape(size.rings, size.stations)
    rows[:, -1] = rows[:, 0]
    return rows


def _areas(plan: list[Floats]) -> Floats:
    """Twice the areas of the cells between rows and columns, counter-clockwise."""
    x, y = plan
    result: Floats = x[1:, 1:] - x[:-1, :-1]
    result *= y[:-1, 1:] - y[1:, :-1]
    across = y[1:, 1:] - y[:-1, :-1]
    across *= x[:-1, 1:] - x[1:, :-1]
    result -= across
    return result


def _weight(blank: Blank, top: TopSheet, bottom: Floats, folding: Ints, times: float) -> Floats:
    """(sheet,) how far a vertex goes back under the top: 1 at folds, 0 far from them.

    And 0 at the rim of a wall: that stands as far out as it is thick.
    """
    from scipy.spatial import cKDTree

    plan, size = top.position[:2], blank.size
    at_folds = plan[:, folding]
    aside = np.hypot(*(bottom[:2] - plan))
    low, high = at_folds.min(axis=1), at_folds.max(axis=1)
    most = float(aside[((plan >= low[:, None]) & (plan <= high[:, None])).all(axis=0)].max())
    reach = _AROUND + times * _GIVES_WAY * most
    low, high = low - reach, high + reach
    near = ((plan > low[:, None]) & (plan < high[:, None])).all(axis=0)
    distance, _ = cKDTree(at_folds.T).query(plan[:, near].T, distance_upper_bound=reach)
    weight = np.zeros(size.sheet)
    weight[near], _ = smoothstep((reach - np.minimum(distance, reach)) / (reach - _AROUND))
    bands = np.arange(1, size.rings + 1)[:, None] / size.rings
    at_rim, _ = smoothstep((bands - _RIM) / (1.0 - _RIM))
    climbing = -(top.normal[:2, -size.stations :] * blank.outline.outward.T).sum(axis=0)
    wall, _ = smoothstep(climbing / _WALL)
    weight[size.inner :].reshape(size.rings, -1)[:] *= 1.0 - wall * at_rim
    return weight


def _envelope(size: GridSize, bottom: Floats, plan: Floats) -> Floats:
    """(k,) the lowest of the underside at plan places (2, k); NaN beside it."""
    origin = plan.min(axis=1) - _PITCH
    shape = tuple(int(n) for n in np.ceil((plan.max(axis=1) - origin) / _PITCH) + 2)
    faces = faces_of(size)[top_faces(size)]
    heights, _ = cast_on_faces(
        bottom.T, faces, (float(origin[0]), float(origin[1])), _PITCH, (shape[0], shape[1]), lowest=True
    )
    place = (plan - origin[:, None]) / _PITCH
    i, j = place.astype(np.int64)
    u, v = place - (i, j)
    result: Floats = (1.0 - u) * ((1.0 - v) * heights[i, j] + v * heights[i, j + 1]) + u * (
        (1.0 - v) * heights[i + 1, j] + v * heights[i + 1, j + 1]
    )
    return result
