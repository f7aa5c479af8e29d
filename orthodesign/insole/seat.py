"""The seat: the plantar surface as a device takes it, before any correction.

Behind the metatarsal heads it is the plantar surface. In front of them, on devices that go on
there, it levels out: a device does not follow the relief of the toes. Where an unloaded sole bulges
below the support plane, as it does under the middle heads, it is as level as the floor the foot
stands on would be: a device can reach no lower. Under a top cover it lies lower by the cover's
thickness, measured along the normal.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.shapes import product, ramp, smooth_maximum

# In front of the MTH line the surface levels out over this part of the foot's length
_LEVELLING = (0.005, 0.075)
# How much finer the grid is on which a cover's thickness is taken off
_FINER = 2
# The sole may go this little below the support plane: enough to round the edge of what is levelled
_FLOOR = np.array([[-0.02], [0.0], [0.0]])


def seat_at(anatomy: Anatomy, x: Floats, y: Floats, cover: float) -> Floats:
    """(3, n) height and slopes of the seat under points of frame M, mm, for a cover of that thickness."""
    field = lowered(anatomy.sole, cover) if cover > 0 else anatomy.sole
    dx, dy = field.gradient()
    relief = np.stack([layer.at(x, y) for layer in (field, field.with_z(dx), field.with_z(dy))])
    # blended towards the level of the ball itself, so that nothing steps down behind the toes
    line, slope = anatomy.mth_line(y)
    ahead = np.stack([x - line, np.ones_like(x), np.full_like(x, -slope)])
    levelled = ramp(ahead, _LEVELLING[0] * anatomy.length, _LEVELLING[1] * anatomy.length)
    flat = np.zeros_like(relief)
    flat[0] = -cover
    return smooth_maximum(relief + product(levelled, flat - relief), flat + _FLOOR, -_FLOOR[0, 0])


def lowered(field: HeightField, depth: float) -> HeightField:
    """The surface at ``depth`` mm below along the normal: what a ball rolled underneath leaves.

    Grey erosion by a ball is the exact offset of a height field wherever it can be offset. It is
    done on a finer grid: on a steep wall a coarse ball would leave steps.
    """
    from scipy import ndimage

    fine = field.pitch / _FINER
    rows, columns = (_FINER * (count - 1) + 1 for count in field.z.shape)
    x, y = field.x0 + fine * np.arange(rows), field.y0 + fine * np.arange(columns)
    z = field.at(x[:, None], y[None, :])
    reach = int(np.ceil(depth / fine))
    offsets = np.arange(-reach, reach + 1) * fine
    radius2 = offsets[:, None] ** 2 + offsets[None, :] ** 2
    inside = radius2 <= depth**2 + 1e-9
    ball = np.where(inside, np.sqrt(np.maximum(depth**2 - radius2, 0.0)), 0.0)
    eroded = ndimage.grey_erosion(z, footprint=inside, structure=ball, mode="nearest")
    return field.with_z(ndimage.gaussian_filter(eroded, 0.8 / fine, mode="nearest")[::_FINER, ::_FINER])
