"""The places where a device's surface is worked out, and what is remembered about them.

Places are the inner grid's vertices and samples along the rays through the rim: all in frame M,
all fixed for one outline. Whatever depends on position alone (weights of corrections, footprints
of posts) is worked out once per outline and remembered, so that a slider only scales and adds.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.mesh import Floats, Ints, read_only
from orthodesign.insole.anatomy import Anatomy

Array = TypeVar("Array", bound=NDArray[Any])

# Arrays remembered for one outline: what every device needs, and a few positions of every addition
_REMEMBERED = 160


@dataclass(frozen=True, eq=False)
class Places:
    """(n,) plan coordinates in frame M, mm, on one foot's anatomy.

    ``distal_borders``: lateral and medial y at which the device's distal edge ends.
    """

    x: Floats
    y: Floats
    anatomy: Anatomy
    distal_borders: tuple[float, float]
    _memory: dict[Hashable, Any] = field(default_factory=dict, repr=False)

    def in_heel_seat(self) -> Ints:
        """Indices of the places over the heel seat, where the lowest point of the heel is looked for."""
        return self.once(("in_heel_seat",), lambda: np.flatnonzero(self.x < self.anatomy.heel_seat_end))

    def height(self, surface: Floats, point: Floats) -> float:
        """Height of a surface (3, n) at a plan point (2,), from the planes through its nearest places."""
        key = ("near", float(point[0]), float(point[1]))
        index = self.once(key, lambda: self._nearest(point))
        dx, dy = point[0] - self.x[index], point[1] - self.y[index]
        weights = 1.0 / (dx**2 + dy**2 + 1e-6)
        heights = surface[0, index] + surface[1, index] * dx + surface[2, index] * dy
        return float(heights @ weights / weights.sum())

    def _nearest(self, point: Floats) -> Ints:
        distance2 = (self.x - point[0]) ** 2 + (self.y - point[1]) ** 2
        return np.argsort(distance2, kind="stable")[:4]

    def once(self, key: Hashable, make: Callable[[], Array]) -> Array:
        """The array that ``make`` gives, made only the first time ``key`` is asked for."""
        found: Array | None = self._memory.pop(key, None)
        if found is None:
            # values that shape a weight (a dragged arch apex) would otherwise pile up for ever
            if len(self._memory) >= _REMEMBERED:
                self._memory.pop(next(iter(self._memory)), None)
            found = make()
            read_only(found)
        # what was asked for last is forgotten last
        self._memory[key] = found
        return found
