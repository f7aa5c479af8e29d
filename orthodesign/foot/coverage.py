"""How much of the sole the scan shows, by region. Frame M."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foot.frame import Settled
from orthodesign.foot.plantar import PlantarSurface
from orthodesign.foot.template import template
from orthodesign.foundation.mesh import Floats


@dataclass(frozen=True)
class Coverage:
    """Parts (0…1) of the sole that were seen: of heel, arch and metatarsal heads, and of all three."""

    heel: float
    arch: float
    heads: float
    sole: float


def coverage_of(settled: Settled, plantar: PlantarSurface) -> Coverage:
    """Compare what was seen with where the template says a sole must be."""
    marks, model = template().landmarks, template()
    sole = (model.normals[:, 2] < -0.75) & (model.points[:, 2] < 0.1)
    sole &= model.points[:, 0] < marks["mth1"][0] + 0.03
    source = np.array([marks[name][:2] for name in ("heel_seat", "mth1", "mth5")])
    target = np.array([getattr(settled, name)[:2] for name in ("heel_seat", "mth1", "mth5")])
    # the affine map of the three landmarks: proportions of the template are not held against a scan
    affine = np.linalg.solve(np.column_stack([source, np.ones(3)]), target)
    places = np.column_stack([model.points[sole, :2], np.ones(int(sole.sum()))]) @ affine
    seen = _seen(plantar, places)
    x = model.points[sole, 0]
    heel, heads = x < 0.28, x > marks["mth5"][0] - 0.06
    arch = (x > 0.32) & (x < 0.55) & (model.points[sole, 1] > 0.0)
    share = [float(seen[part].mean()) if part.any() else 0.0 for part in (heel, arch, heads)]
    return Coverage(share[0], share[1], share[2], float(seen.mean()))


def _seen(plantar: PlantarSurface, places: Floats) -> Floats:
    field = plantar.raw
    i = np.rint((places[:, 0] - field.x0) / field.pitch).astype(np.int64)
    j = np.rint((places[:, 1] - field.y0) / field.pitch).astype(np.int64)
    on = (i >= 0) & (j >= 0) & (i < field.z.shape[0]) & (j < field.z.shape[1])
    seen: Floats = np.zeros(len(places))
    seen[on] = plantar.known[i[on], j[on]]
    return seen
