"""How much of the sole the scan shows, by region. Frame M."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foot.bending import Bend
from orthodesign.foot.frame import Settled
from orthodesign.foot.plantar import PlantarSurface
from orthodesign.foot.template import template
from orthodesign.foundation.mesh import Floats

# Cosine of the normal to straight down, up to 32 degrees from it
_LOOKS_DOWN, _ARCH_LOOKS_DOWN = -0.85, -0.7


@dataclass(frozen=True)
class Coverage:
    """Parts (0…1) of the sole that were seen: of heel, arch and metatarsal heads, and of all three."""

    heel: float
    arch: float
    heads: float
    sole: float


def coverage_of(settled: Settled, bend: Bend, plantar: PlantarSurface) -> Coverage:
    """Compare what was seen with where the template, bent to this foot, has its sole."""
    marks, model = template().landmarks, template()
    # what looks straight down: the rounding of the edges is not every foot's, nor every scanner's
    sole = (model.normals[:, 2] < _ARCH_LOOKS_DOWN) & (model.points[:, 2] < 0.1)
    sole &= model.points[:, 0] < marks["mth1"][0] + 0.03
    x, y = model.points[sole, 0], model.points[sole, 1]
    carried = bend.carried(model.points[sole])
    places = (carried @ settled.matrix[:3, :3].T + settled.matrix[:3, 3])[:, :2]
    seen = _seen(plantar, places)
    down = model.normals[sole, 2] < _LOOKS_DOWN
    heel, heads = down & (x < 0.28), down & (x > marks["mth5"][0] - 0.06)
    # the vault of the arch stands steeper, and a device needs all of it
    arch = (x > 0.32) & (x < 0.55) & (y > 0.0)
    share = [float(seen[part].mean()) if part.any() else 0.0 for part in (heel, arch, heads)]
    return Coverage(share[0], share[1], share[2], float(seen[down].mean()))


def _seen(plantar: PlantarSurface, places: Floats) -> Floats:
    field = plantar.raw
    i = np.rint((places[:, 0] - field.x0) / field.pitch).astype(np.int64)
    j = np.rint((places[:, 1] - field.y0) / field.pitch).astype(np.int64)
    on = (i >= 0) & (j >= 0) & (i < field.z.shape[0]) & (j < field.z.shape[1])
    seen: Floats = np.zeros(len(places))
    seen[on] = plantar.known[i[on], j[on]]
    return seen
