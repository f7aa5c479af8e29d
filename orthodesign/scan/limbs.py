"""Whole bodies and pairs of legs: more limbs than a foot has."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats, Mesh
from orthodesign.scan.errors import ScanError
from orthodesign.scan.planes import Samples
from orthodesign.scan.topology import Edges

_SAMPLE = 12_000
_SLICES = 24
# Gaps in a slice, as a share of the longest extent, that separate two limbs: more than toes leave
_GAP = 0.06
# A limb in a slice has at least this share of the slice's surface
_LIMB_SHARE = 0.2
# A foot splits at most at the toes; a body splits into legs and arms over half of its length
_SPLIT_SHARE = 0.4


def refuse_bodies(mesh: Mesh, edges: Edges, name: str) -> None:
    """Raise ScanError when slices of the largest part, across its longest direction, mostly fall apart."""
    largest = mesh if not edges.parts.any() else mesh.keep_faces(edges.parts == 0)
    points = Samples.of(largest, _SAMPLE).points
    points = points - points.mean(axis=0)
    axes = np.linalg.eigh(points.T @ points)[1]
    along = points @ axes[:, 2]
    low, high = float(along.min()), float(along.max())
    which = np.minimum(((along - low) / (high - low) * _SLICES).astype(np.int64), _SLICES - 1)
    gap = _GAP * (high - low)
    across = points @ axes[:, :2]
    split = sum(_separated(across[which == one], gap) for one in range(_SLICES))
    if split > _SPLIT_SHARE * _SLICES:
        raise ScanError(
            f"{name} has several limbs side by side, like a whole body or a pair of legs: cut out one "
            "foot and save it in a file of its own."
        )


def _separated(across: Floats, gap: float) -> bool:
    """Whether a slice's points (n, 2) fall into two large groups that a straight gap separates."""
    if len(across) < 20:
        return False
    for angle in np.arange(8) * np.pi / 8:
        ranked = np.sort(across @ (np.cos(angle), np.sin(angle)))
        inner = ranked[int(_LIMB_SHARE * len(ranked)) : int((1 - _LIMB_SHARE) * len(ranked)) + 1]
        if np.diff(inner).max(initial=0.0) > gap:
            return True
    return False
