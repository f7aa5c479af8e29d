"""First-ray cut-out: the distal edge retreats under the first ray.

The plan of the device is drawn back there as if it were of rubber: every place of the grid moves
back along the foot, wholly in the distal medial corner, less and less behind it. The map has no fold,
so the grid has none; the corner keeps its rounding, and the medial border stays on its own line.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.outline import WIDTHS, Outline
from orthodesign.insole.shapes import smoothstep
from orthodesign.prescription import Prescription

# A cut-out is at least this broad, mm: its corners are rounded
_LEAST = 9.0
# The edge swings forward to the other rays over this many mm, in proportion less on a narrow foot
_SWING, _SWING_SHARE = 17.0, 0.3
# Round the line where the depth is measured it is the same for this many mm to either side
_LEVEL = 2.5
# Behind the corner the retreat fades over so many times its depth: nothing is pressed together too much
_FADES = 2.8
# The corner begins where the border turns inwards by this much: the outward direction's part aside
_TURNS = 0.85
# Slopes of the map are taken over this, mm
_STEP = 0.1


@dataclass(frozen=True)
class CutOut:
    """How deep, mm, and how far aside, % of the way from the first metatarsal head to the fifth."""

    depth: float
    width: float
    narrower: float

    @classmethod
    def of(cls, prescription: Prescription) -> CutOut | None:
        """The cut-out that is asked for, if any."""
        depth = prescription.number("first_ray_cutout")
        if depth == 0.0:
            return None
        narrower = min(WIDTHS[prescription.choice("width")], 0.0)
        return cls(depth, prescription.number("first_ray_cutout_width"), narrower)

    def line(self, anatomy: Anatomy) -> float:
        """y from which on, medially, the cut-out is as deep as asked."""
        breadth = float(anatomy.mth1[1] - anatomy.mth5[1])
        return float(anatomy.mth1[1]) + self.narrower - max(self.width / 100.0 * breadth, _LEAST)

    def swing(self, anatomy: Anatomy) -> float:
        """Over how many mm across the foot the edge swings forward to the other rays."""
        return min(_SWING, _SWING_SHARE * float(anatomy.mth1[1] - anatomy.mth5[1]))

    def whole_edge(self, anatomy: Anatomy) -> float:
        """y where the edge begins to retreat; laterally of it nothing is cut out."""
        return self.line(anatomy) - _LEVEL - self.swing(anatomy)


@dataclass(frozen=True, eq=False)
class Drawn:
    """A plan drawn back: frame M, mm.

    ``corner`` is the x where the distal medial corner begins, ``border_x`` and ``border_y`` the medial
    border behind it.
    """

    depth: float
    line: float
    swing: float
    corner: float
    border_x: Floats
    border_y: Floats

    @classmethod
    def of(cls, cutout: CutOut, anatomy: Anatomy, outline: Outline) -> Drawn:
        """How this outline is drawn back for a cut-out."""
        line = cutout.line(anatomy)
        straight = (outline.rim[:, 1] > line) & (outline.outward[:, 1] > _TURNS)
        x, y = outline.rim[straight].T
        order = np.argsort(x, kind="stable")
        return cls(cutout.depth, line, cutout.swing(anatomy), float(x.max()), x[order], y[order])

    def places(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Where places of the plan move to."""
        first_ray, _ = smoothstep((y - self.line + _LEVEL) / self.swing + 1.0)
        forward, _ = smoothstep((x - self.corner) / (_FADES * self.depth) + 1.0)
        moved = x - self.depth * first_ray * forward
        # what lies medially follows the border to where it is narrower
        aside = np.clip((y - self.line - _LEVEL) / (self.border_y[-1] - self.line - _LEVEL), 0.0, 1.0)
        narrower = self._border(x) - self._border(moved)
        return moved, y - aside * narrower

    def _border(self, x: Floats) -> Floats:
        result: Floats = np.interp(x, self.border_x, self.border_y)
        return result

    def outline(self, before: Outline) -> Outline:
        """The outline drawn back, with its directions square to it."""
        inner = np.stack(self.places(*before.inner.T), axis=1)
        rim = np.stack(self.places(*before.rim.T), axis=1)
        return Outline(inner, self._turned(before), before.heel, rim)

    def _turned(self, before: Outline) -> Floats:
        """(N, 2) the outward directions, square to the border as it is drawn back."""
        columns = []
        for step in (np.array([_STEP, 0.0]), np.array([0.0, _STEP])):
            ahead, behind = (self.places(*(before.rim + way * step).T) for way in (0.5, -0.5))
            columns.append((np.stack(ahead) - np.stack(behind)) / _STEP)
        (xx, yx), (xy, yy) = columns
        # a direction square to the border turns with the inverse of the map's slopes, transposed
        nx, ny = before.outward.T
        square = np.stack([yy * nx - yx * ny, xx * ny - xy * nx], axis=1)
        result: Floats = square / np.linalg.norm(square, axis=1, keepdims=True)
        return result
