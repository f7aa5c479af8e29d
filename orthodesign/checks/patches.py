"""Small smooth patches of a surface, in an order that keeps near triangles near.

Only the self-intersection check uses them: within a patch the surface cannot cross itself.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.checks.topology import EdgeTable, sorted_with_index
from orthodesign.foundation.connection import connected
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh, read_only

# Cells are about this many median triangle sides wide: some 25 triangles to a patch
_CELL_SIDES = 4.0
# Normals within this of one direction: the surface projects one-to-one along it, with a margin
_CONE = np.cos(np.radians(80.0))
# Bits of the space-filling curve per axis: 1024 steps along the longest side of the box
_BITS = 10
# A vertex whose angles sum to more than this may wind twice around itself (a flat one has 2π)
_WINDING = 3 * np.pi
# A vertex with a normal farther than 75° from the mean of its triangles' normals lies on a fold
_FOLD = np.cos(np.radians(75.0))


@dataclass(frozen=True, eq=False)
class Patches:
    """``order`` (n,) int64: faces so that patches are runs; ``patch`` (n,) the patch of each.

    ``smooth`` (p,): patches that cannot cross themselves. ``seams`` (s,) sorted packed pairs
    ``low * p + high`` of neighbouring patches that cannot cross one another.
    """

    order: Ints
    patch: Ints
    smooth: Bools
    seams: Ints

    def __post_init__(self) -> None:
        for array in (self.order, self.patch, self.smooth, self.seams):
            read_only(array)

    @classmethod
    def of(cls, mesh: Mesh, edges: EdgeTable, faces: Ints) -> Patches:
        """Patches of the chosen ``faces`` of ``mesh`` (none of them without area)."""
        order, group = _by_cell_and_side(mesh, faces)
        rank = np.full(len(mesh.faces), -1, dtype=np.int64)
        rank[order] = np.arange(len(order))
        left, right = rank[edges.left // 3], rank[edges.right // 3]
        known = (left >= 0) & (right >= 0)
        left, right = left[known], right[known]
        inside = group[left] == group[right]
        labels = connected(len(order), np.stack([left[inside], right[inside]], axis=1))
        count = int(labels.max(initial=-1)) + 1
        axis, spread = _cones(mesh.normals[order], labels, count)
        smooth = spread > _CONE
        smooth[labels[_unsteady_faces(mesh)[order]]] = False
        seams = _seams(labels[left], labels[right], axis, spread, smooth)
        by_patch, patch = sorted_with_index(labels)
        return cls(order[by_patch], patch, smooth, seams)

    def harmless(self, a: Ints, b: Ints) -> Bools:
        """Whether patches a[i] and b[i] cannot cross; patches below zero are unknown."""
        known = (a >= 0) & (b >= 0)
        key = np.minimum(a, b) * len(self.smooth) + np.maximum(a, b)
        at = np.minimum(np.searchsorted(self.seams, key), max(len(self.seams) - 1, 0))
        seam = self.seams[at] == key if len(self.seams) else np.zeros(len(a), dtype=bool)
        harmless: Bools = known & np.where(a == b, self.smooth[a], seam)
        return harmless


def _by_cell_and_side(mesh: Mesh, faces: Ints) -> tuple[Ints, Ints]:
    """Faces along a space-filling curve, those of one cell by where they look; and their group."""
    centres = mesh.centroids[faces]
    low = mesh.bounds[0]
    size = float((mesh.bounds[1] - low).max())
    step = np.clip((centres - low) * ((1 << _BITS) / size), 0, (1 << _BITS) - 1).astype(np.int64)
    sides = np.sqrt(2 * np.median(mesh.areas[faces]))
    levels = int(np.clip(np.ceil(np.log2(max(_CELL_SIDES * sides / size, 1e-9)) + _BITS), 0, _BITS))
    curve = _spread(step[:, 0]) | _spread(step[:, 1]) << 1 | _spread(step[:, 2]) << 2
    normals = mesh.normals[faces]
    axis = np.abs(normals).argmax(axis=1)
    side = 2 * axis + (normals[np.arange(len(faces)), axis] < 0)
    group = (curve >> 3 * levels) << 3 | side
    key = group << 3 * levels | (curve & ((1 << 3 * levels) - 1))
    at, _ = sorted_with_index(key)
    return faces[at], group[at]


def _spread(step: Ints) -> Ints:
    """Ten bits, each followed by two empty ones (Morton order)."""
    step = (step | step << 16) & 0x030000FF
    step = (step | step << 8) & 0x0300F00F
    step = (step | step << 4) & 0x030C30C3
    return (step | step << 2) & 0x09249249


def _cones(normals: Floats, labels: Ints, count: int) -> tuple[Floats, Floats]:
    """Mean direction (count, 3) of each patch, and the cosine of the farthest normal from it."""
    total = np.stack([np.bincount(labels, weights=normals[:, k], minlength=count) for k in range(3)], axis=1)
    length = np.linalg.norm(total, axis=1, keepdims=True)
    axis: Floats = total / np.where(length > 0, length, 1.0)
    cosine = np.einsum("ij,ij->i", normals, axis[labels])
    spread = np.ones(count)
    np.minimum.at(spread, labels, cosine)
    return axis, spread


def _seams(left: Ints, right: Ints, axis: Floats, spread: Floats, smooth: Bools) -> Ints:
    """Packed pairs of patches with a common edge whose normals fit into one cone."""
    low, high = np.minimum(left, right), np.maximum(left, right)
    key = np.unique((low * len(smooth) + high)[low != high])
    low, high = key // len(smooth), key % len(smooth)
    between = np.arccos(np.clip(np.einsum("ij,ij->i", axis[low], axis[high]), -1, 1))
    reach = np.arccos(np.clip(np.minimum(spread[low], spread[high]), -1, 1))
    fits = smooth[low] & smooth[high] & (between / 2 + reach < np.arccos(_CONE))
    seams: Ints = key[fits]
    return seams


def _unsteady_faces(mesh: Mesh) -> Bools:
    """(m,): faces at a vertex about which the surface folds, or might wind twice.

    Beside a triangle that has turned over, a patch is bounded by a fold and may overlap itself.
    """
    corners = mesh.corners
    total = np.zeros(len(mesh.vertices))
    mean = np.zeros((len(mesh.vertices), 3))
    for k in range(3):
        ahead = corners[:, (k + 1) % 3] - corners[:, k]
        back = corners[:, (k + 2) % 3] - corners[:, k]
        angle = np.arctan2(2 * mesh.areas, np.einsum("ij,ij->i", ahead, back))
        total += np.bincount(mesh.faces[:, k], weights=angle, minlength=len(total))
    for axis in range(3):
        weights = np.repeat(mesh.normals[:, axis], 3)
        mean[:, axis] = np.bincount(mesh.faces.ravel(), weights=weights, minlength=len(total))
    mean /= np.maximum(np.linalg.norm(mean, axis=1), 1e-300)[:, None]
    lean = [np.einsum("ij,ij->i", mesh.normals, mean[mesh.faces[:, k]]) for k in range(3)]
    leaning = np.minimum(np.minimum(lean[0], lean[1]), lean[2]) < _FOLD
    folds = np.zeros(len(total), dtype=bool)
    for k in range(3):
        folds[mesh.faces[leaning & (lean[k] < _FOLD), k]] = True
    unsteady = folds | (total > _WINDING)
    faces: Bools = unsteady[mesh.faces[:, 0]] | unsteady[mesh.faces[:, 1]] | unsteady[mesh.faces[:, 2]]
    return faces
