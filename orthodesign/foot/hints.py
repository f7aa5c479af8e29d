"""What the user says of how the foot lies in its scan: which way is up, where the toes point.

A hint is rough. It only tells which of the ways a foot could lie are meant; the frame itself is settled
by anatomy as without it. So a hint that agrees with what is found changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from orthodesign.foot.canonical import Canonical
from orthodesign.foot.types import FootError
from orthodesign.foundation.mesh import Bools, Floats

# A direction within 60 degrees of the hint agrees with it: of the six ways an axis can point, one
_AGREES = 0.5
# After settling a direction may have moved on by as much again as makes 90 degrees, not beyond
_OBEYED = 0.0
# Up and forward nearer to one line than 30 degrees contradict each other: set square, either would
# turn by as much as still agrees with it
_SQUARE = np.cos(np.radians(30.0))
# Ways to lie that are tried round a single direction
_ROUND = 8


@dataclass(frozen=True, eq=False)
class Hints:
    """``up`` and ``forward`` of the foot, unit vectors (3,), or None where nothing was said."""

    up: Floats | None
    forward: Floats | None

    @classmethod
    def of(cls, up: ArrayLike | None, forward: ArrayLike | None) -> Hints | None:
        """Hints in the scan's own axes; None where there are none. Raises FootError for impossible ones."""
        if up is None and forward is None:
            return None
        hints = cls(_unit(up, "up"), _unit(forward, "forward"))
        if hints.up is not None and hints.forward is not None and abs(hints.up @ hints.forward) > _SQUARE:
            raise FootError(
                "The directions given for up and forward lie along nearly the same line: give one towards "
                "the leg and one towards the toes."
            )
        return hints

    def in_axes(self, canonical: Canonical) -> Hints:
        """The same in canonical coordinates."""
        return Hints(
            *(None if hint is None else canonical.axes @ hint for hint in (self.up, self.forward)),
        )

    def agree(self, rotations: Floats) -> Bools:
        """(k,): in which of ``rotations`` (k, 3, 3) to frame M, mirror images or not, the foot lies so."""
        return self._nearer(rotations, _AGREES)

    def obeyed(self, foot_from_scan: Floats) -> bool:
        """Whether a settled frame (4, 4) still lies as hinted; the hints are in the scan's axes."""
        turn = foot_from_scan[:3, :3] / np.cbrt(np.linalg.det(foot_from_scan[:3, :3]))
        return bool(self._nearer(turn[None], _OBEYED)[0])

    def rotations(self) -> Floats:
        """(k, 3, 3): ways to lie just as hinted, to frame M, and their mirror images."""
        if self.up is not None and self.forward is not None:
            # both turn by as much to stand square
            between, apart = _length_one(self.up + self.forward), _length_one(self.up - self.forward)
            ups, aheads = np.sqrt(0.5) * (between + apart)[None], np.sqrt(0.5) * (between - apart)[None]
        elif self.up is not None:
            aheads = _round(self.up)
            ups = np.tile(self.up, (len(aheads), 1))
        else:
            assert self.forward is not None
            ups = _round(self.forward)
            aheads = np.tile(self.forward, (len(ups), 1))
        turns = np.stack([aheads, np.cross(ups, aheads), ups], axis=1)
        return np.concatenate([turns, turns * [[1.0], [-1.0], [1.0]]])

    def _nearer(self, rotations: Floats, cosine: float) -> Bools:
        agrees = np.ones(len(rotations), dtype=bool)
        for hint, row in ((self.forward, 0), (self.up, 2)):
            if hint is not None:
                agrees &= rotations[:, row] @ hint > cosine
        return agrees


def _unit(hint: ArrayLike | None, name: str) -> Floats | None:
    if hint is None:
        return None
    vector = np.array(hint, dtype=float)
    if vector.shape != (3,) or not np.isfinite(vector).all() or not vector.any():
        raise FootError(f"The direction given for {name} is none: give three numbers, not all of them 0.")
    # first by the largest number: the square of a tiny one is nothing, that of a huge one infinite
    return _length_one(vector / np.abs(vector).max())


def _length_one(vector: Floats) -> Floats:
    unit: Floats = vector / np.linalg.norm(vector)
    return unit


def _round(axis: Floats) -> Floats:
    """(k, 3): unit vectors at even angles across ``axis``."""
    aside = np.cross(axis, np.eye(3)[np.abs(axis).argmin()])
    aside /= np.linalg.norm(aside)
    angles = 2.0 * np.pi * np.arange(_ROUND) / _ROUND
    return np.outer(np.cos(angles), aside) + np.outer(np.sin(angles), np.cross(axis, aside))
