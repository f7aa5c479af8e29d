"""How a foot stands on its device: what raises or tilts both together is no gap between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from orthodesign.app.session.maps import without_ride
from orthodesign.foundation.mesh import Floats
from orthodesign.insole import Insole

# Across the device the ride is a straight line; along it, one line for every strip of this length, mm
_STRIP = 5.0
# A strip with fewer places says nothing of its slope
_ENOUGH = 8


@dataclass(frozen=True, eq=False)
class Ride:
    """By how much a foot is raised and tilted along its length.

    ``x`` (n,) mm, rising; ``rise`` (n,) mm on the foot's axis; ``tilt`` (n,) mm for each mm along +Y of
    frame F. Before the first and beyond the last place both go on as they are there.
    """

    x: Floats
    rise: Floats
    tilt: Floats

    def at(self, x: Floats, y: Floats) -> Floats:
        """(n,) mm by which the foot is raised at places (n,), mm, frame F."""
        raised: Floats = np.interp(x, self.x, self.rise) + np.interp(x, self.x, self.tilt) * y
        return raised

    def is_as(self, other: Ride | None) -> bool:
        """Whether the other raises the foot just so."""
        return other is not None and all(
            np.array_equal(mine, its)
            for mine, its in ((self.x, other.x), (self.rise, other.rise), (self.tilt, other.tilt))
        )


@lru_cache(maxsize=4)
def ride_of(insole: Insole) -> Ride | None:
    """How the foot rides on the lift and posts of this device; None where it has neither."""
    plain = without_ride(insole)
    if plain is insole:
        return None
    x, y = insole.top[:, 0], insole.top[:, 1]
    carried = (insole.top[:, 2] - insole.z_shift) - (plain.top[:, 2] - plain.z_shift)
    strip = np.floor((x - x.min()) / _STRIP).astype(np.intp)
    count, sx, sy, sc, syy, syc = (
        np.bincount(strip, weights) for weights in (np.ones_like(x), x, y, carried, y * y, y * carried)
    )
    told = count >= _ENOUGH
    count, sx, sy, sc, syy, syc = (sums[told] for sums in (count, sx, sy, sc, syy, syc))
    # the straight line of least squares, strip by strip
    tilt = (count * syc - sy * sc) / (count * syy - sy * sy)
    return Ride(sx / count, (sc - tilt * sy) / count, tilt)
