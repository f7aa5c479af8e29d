"""The scan in its own axes: the same numbers however the file was stored.

Principal axes of the surface, each pointing where the surface is skewed to. A scan, the scan
moved, and the scan mirrored give the same canonical coordinates (but for rounding), so whatever
is worked out from them cannot depend on how the scan lay in its file. The axes may be left-handed;
``handedness`` tells.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints, Mesh, lengths_of

# Cells of a lattice that are kept in a table: 10 MB; a foot has some 30,000
_MOST_CELLS = 10_000_000


@dataclass(frozen=True, eq=False)
class Canonical:
    """``axes`` (3, 3, rows) and ``origin`` (3,): canonical = axes @ (point − origin), mm."""

    axes: Floats
    origin: Floats

    @property
    def handedness(self) -> float:
        """+1 where the axes are right-handed, −1 where canonical space is a mirror image."""
        return float(np.sign(np.linalg.det(self.axes)))

    @property
    def matrix(self) -> Floats:
        """(4, 4) from the scan's coordinates to canonical ones."""
        matrix = np.eye(4)
        matrix[:3, :3] = self.axes
        matrix[:3, 3] = -self.axes @ self.origin
        return matrix


def canonical_axes(mesh: Mesh) -> Canonical:
    """The canonical axes of ``mesh``: longest first, exact over the area of its triangles."""
    weights = mesh.areas / mesh.areas.sum()
    origin = weights @ mesh.centroids
    centroids = mesh.centroids - origin
    # second moment of a triangle about the origin: (9 c cᵀ + Σ v vᵀ) / 12; the corners' part by vertices
    second = 9.0 * (centroids * weights[:, None]).T @ centroids
    share = sum(np.bincount(corner, weights, len(mesh.vertices)) for corner in mesh.faces.T)
    points = mesh.vertices[mesh.used] - origin
    second += (points * np.asarray(share)[mesh.used, None]).T @ points
    _, vectors = np.linalg.eigh(second / 12.0)
    axes = vectors.T[::-1]
    along = centroids @ axes.T
    # a power takes many times as long as two products
    skew = weights @ (along * along * along)
    axes = axes * np.where(skew < 0, -1.0, 1.0)[:, None]
    return Canonical(axes, origin)


def sampled(mesh: Mesh, count: int) -> tuple[Floats, Floats]:
    """(k, 3) points and unit normals spread evenly over ``mesh``, about ``count`` of them.

    One sample for each cell of a cubic lattice that the surface passes through: the area-weighted
    mean there. Independent of the order of the triangles and nearly of their size.
    """
    spacing = float(np.sqrt(mesh.areas.sum() / count))
    points, normals, areas = _split(mesh, spacing)
    key, extent = np.zeros(len(points), dtype=np.int64), 1
    for column in points.T:
        cell = np.floor(column / spacing).astype(np.int64)
        cell -= cell.min()
        width = int(cell.max()) + 1
        key, extent = key * width + cell, extent * width
    member = _numbered(key, extent)
    weight = np.bincount(member, weights=areas)
    mean = [np.bincount(member, weights=areas * points[:, axis]) / weight for axis in range(3)]
    facing: Floats = np.stack(
        [np.bincount(member, weights=areas * normals[:, axis]) for axis in range(3)], axis=1
    ).astype(np.float64, copy=False)
    length = lengths_of(facing)
    # a cell in which the surface folds back on itself has no normal worth the name
    sound = length > 0.3 * weight
    return np.stack(mean, axis=1)[sound], facing[sound] / length[sound, None]


def _numbered(key: Ints, count: int) -> Ints:
    """(n,): each key below ``count`` as its number among the keys that occur."""
    if count > _MOST_CELLS:
        # a spike far out of the foot spans more cells than memory holds
        return np.asarray(np.unique(key, return_inverse=True)[1])
    # a table is ten times as quick as sorting
    occurs = np.zeros(count, dtype=bool)
    occurs[key] = True
    number: Ints = (np.cumsum(occurs) - 1)[key]
    return number


def _split(mesh: Mesh, spacing: float) -> tuple[Floats, Floats, Floats]:
    """Points, normals and areas of the triangles, those larger than the spacing in pieces."""
    positive = mesh.areas > 0
    corners, normals, areas = mesh.corners[positive], mesh.normals[positive], mesh.areas[positive]
    points, facing, sizes = [], [], []
    pieces = np.ceil(np.sqrt(areas) * 1.5 / spacing).astype(np.int64).clip(1, 64)
    for n in np.unique(pieces):
        chosen = pieces == n
        if n == 1:
            a, b, c = (corners[chosen, corner] for corner in range(3))
            points.append((a + b + c) / 3.0)
            facing.append(normals[chosen])
            sizes.append(areas[chosen])
            continue
        shares = _centroids_of_pieces(int(n))
        spread = np.einsum("sk,mki->msi", shares, corners[chosen])
        points.append(spread.reshape(-1, 3))
        facing.append(np.repeat(normals[chosen], len(shares), axis=0))
        sizes.append(np.repeat(areas[chosen] / len(shares), len(shares)))
    return np.concatenate(points), np.concatenate(facing), np.concatenate(sizes)


def _centroids_of_pieces(n: int) -> Floats:
    """(n², 3) barycentric centroids of a triangle divided n times along each side."""
    i, j = np.meshgrid(np.arange(n), np.arange(n), indexing="ij")
    up = np.stack([i, j], axis=-1)[i + j < n] + 1.0 / 3.0
    down = np.stack([i, j], axis=-1)[i + j < n - 1] + 2.0 / 3.0
    uv = np.concatenate([up, down]) / n
    return np.column_stack([1.0 - uv.sum(axis=1), uv])
