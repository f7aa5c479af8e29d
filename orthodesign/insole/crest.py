"""Where a rim stands highest, and where farthest out, from the edge of the top surface it is built on.

Edges are solved for these two lines and measured on them. ``outward`` (k, 2) are the directions of rays,
``dx`` and ``dy`` (k, samples) the slopes of the surface along them; the profile of the rim is in ``rim.py``.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats

# An edge that climbs along its length steeper than 45° gets no thicker wall for it
_LEAST_UPRIGHT = 0.5


def crest_offset(outward: Floats, dx: Floats, dy: Floats, *, in_ray: bool) -> tuple[Floats, Floats, Floats]:
    """Where the crest of a rim of radius 1 lies from the edge of a surface with these slopes.

    The rim is an arc from the surface's normal to its tangent along the ray, see ``rim.py``; its
    crest is where that arc is highest. A surface that falls outwards is highest at its edge.
    """
    ox, oy = outward[:, :1], outward[:, 1:]
    upright = 1.0 / np.sqrt(1.0 + dx * dx + dy * dy)
    nx, ny, nz = -dx * upright, -dy * upright, upright
    leaning = nx * ox + ny * oy
    climbs = leaning < 0.0
    if in_ray:
        norm = 1.0 / np.sqrt(leaning * leaning + nz * nz)
        across, up = leaning * norm, nz * norm
        offsets = (-across * ox, -across * oy, 1.0 - up)
    else:
        # the highest direction of the plane through normal and tangent is the upright one's shadow on it
        flat = 1.0 / np.sqrt(np.maximum(1.0 - leaning * leaning, 1e-12))
        tx, ty, tz = (ox - leaning * nx) * flat, (oy - leaning * ny) * flat, -leaning * nz * flat
        steepest = np.sqrt(nz * nz + tz * tz)
        part_n, part_t = nz / steepest, tz / steepest
        offsets = (part_n * nx + part_t * tx - nx, part_n * ny + part_t * ty - ny, steepest - nz)
    first, second, third = (np.where(climbs, offset, 0.0) for offset in offsets)
    return first, second, third


def outside_offset(
    outward: Floats, dx: Floats, dy: Floats, thickness: Floats | float, rounding: float, *, in_ray: bool
) -> tuple[Floats, Floats]:
    """How far in x and y what stands out farthest of a rim lies from the edge of a surface with these slopes.

    Where the edge climbs that is the lower arc of the rim, see ``rim.py``, else the upper one.
    """
    ox, oy = outward[:, :1], outward[:, 1:]
    upright = 1.0 / np.sqrt(1.0 + dx * dx + dy * dy)
    nx, ny = -dx * upright, -dy * upright
    leaning = nx * ox + ny * oy
    within = thickness - rounding
    if in_ray:
        far = rounding + wall_aside(leaning, upright, thickness, within)
        return far * ox, far * oy
    back = np.where(leaning < 0.0, within, rounding)
    return rounding * ox - back * nx, rounding * oy - back * ny


def wall_aside(leaning: Floats, upright: Floats, thickness: Floats | float, within: Floats | float) -> Floats:
    """How far outside its rounded edge the side of a full-contact device's rim stands, mm.

    ``leaning`` and ``upright`` are the parts of the edge's unit normal outwards and up. A rim that climbs
    is as thick as the shell, and set out farther where the edge climbs along its length too; an edge that
    falls outwards goes straight down.
    """
    flat = leaning * leaning + upright * upright
    out = np.maximum(-leaning / np.sqrt(flat), 0.0)
    result: Floats = (within + thickness * (1.0 / np.maximum(flat, _LEAST_UPRIGHT) - 1.0)) * out
    return result
