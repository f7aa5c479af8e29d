"""Triangle meshes as two read-only arrays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from trimesh import Trimesh

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


def read_only(array: NDArray[np.generic]) -> None:
    """Forbid writing into ``array``: values handed from room to room do not change."""
    array.flags.writeable = False


@dataclass(frozen=True, eq=False)
class Mesh:
    """A triangle mesh.

    ``vertices`` is (n, 3) float64, ``faces`` is (m, 3) int64, counter-clockwise seen from
    outside. Unit and frame are those of whoever made it; inside the program mm and a named frame.
    """

    vertices: Floats
    faces: Ints

    def __post_init__(self) -> None:
        for array in (self.vertices, self.faces):
            read_only(array)

    @classmethod
    def of(cls, vertices: ArrayLike, faces: ArrayLike) -> Mesh:
        """A mesh of its own arrays, copied only where the types differ."""
        return cls(
            np.ascontiguousarray(vertices, dtype=np.float64).reshape(-1, 3),
            np.ascontiguousarray(faces, dtype=np.int64).reshape(-1, 3),
        )

    @cached_property
    def corners(self) -> Floats:
        """(m, 3, 3): the three corner positions of every triangle."""
        return self.vertices[self.faces]

    @cached_property
    def area_vectors(self) -> Floats:
        """(m, 3): normal of each triangle, as long as its area."""
        corners = self.corners
        ax, ay, az = (0.5 * (corners[:, 1, axis] - corners[:, 0, axis]) for axis in range(3))
        bx, by, bz = (corners[:, 2, axis] - corners[:, 0, axis] for axis in range(3))
        # the cross product by columns: numpy's own takes three times as long
        return np.stack([ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx], axis=1)

    @cached_property
    def areas(self) -> Floats:
        """(m,): area of each triangle."""
        return lengths_of(self.area_vectors)

    @cached_property
    def normals(self) -> Floats:
        """(m, 3): unit normal of each triangle; zero for a triangle without area."""
        return self.area_vectors / np.where(self.areas > 0, self.areas, 1.0)[:, None]

    @cached_property
    def centroids(self) -> Floats:
        """(m, 3): centroid of each triangle."""
        a, b, c = (self.corners[:, corner] for corner in range(3))
        # by hand: reducing an axis of three is several times slower
        centroids: Floats = (a + b + c) / 3.0
        return centroids

    @cached_property
    def used(self) -> Ints:
        """(k,): the vertices that faces use, in order; far quicker than sorting the faces for it."""
        marked = np.zeros(len(self.vertices), dtype=bool)
        marked[self.faces] = True
        return np.flatnonzero(marked)

    @cached_property
    def bounds(self) -> Floats:
        """(2, 3): lowest and highest coordinates of the vertices that faces use."""
        # one column at a time: reducing (n, 3) along its long side is many times slower
        columns = [self.vertices[self.used, axis] for axis in range(3)]
        return np.array([[c.min() for c in columns], [c.max() for c in columns]])

    @property
    def volume(self) -> float:
        """Signed volume enclosed: positive when a closed mesh faces outwards."""
        # about the middle of the box: far from the origin the small differences would drown
        start = self.corners[:, 0] - self.bounds.mean(axis=0)
        return float((start * self.area_vectors).sum() / 3.0)

    def transformed(self, matrix: Floats) -> Mesh:
        """The mesh moved by a 4×4 ``matrix``; a mirror image has its faces turned to stay outward."""
        moved = self.vertices @ matrix[:3, :3].T + matrix[:3, 3]
        faces = self.faces if np.linalg.det(matrix[:3, :3]) > 0 else self.faces[:, ::-1]
        return Mesh.of(moved, faces)

    def flipped(self) -> Mesh:
        """The mesh with every triangle turned over."""
        return Mesh.of(self.vertices, self.faces[:, ::-1])

    def keep_faces(self, keep: Bools | Ints) -> Mesh:
        """Only the chosen faces, and only the vertices they use, in the old order."""
        faces = self.faces[keep]
        used = np.zeros(len(self.vertices), dtype=bool)
        used[faces] = True
        renumbered = np.cumsum(used) - 1
        return Mesh.of(self.vertices[used], renumbered[faces])

    def vertex_normals(self) -> Floats:
        """(n, 3): area-weighted unit normal at each vertex; zero where no face meets it."""
        sums = np.stack(
            [
                np.bincount(
                    self.faces.ravel(),
                    weights=np.repeat(self.area_vectors[:, axis], 3),
                    minlength=len(self.vertices),
                )
                for axis in range(3)
            ],
            axis=1,
        )
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        normals: Floats = sums / np.where(lengths > 0, lengths, 1.0)
        return normals

    def as_trimesh(self) -> Trimesh:
        """The same as a ``trimesh.Trimesh`` of its own arrays, for all that trimesh can do with it.

        For research in Python: other formats, comparisons, viewers. Nothing is merged or reordered.
        """
        import trimesh

        return trimesh.Trimesh(self.vertices.copy(), self.faces.copy(), process=False)


def lengths_of(vectors: Floats) -> Floats:
    """(n,): how long each of ``vectors`` (n, 3) is; by columns, which is several times quicker."""
    x, y, z = vectors.T
    lengths: Floats = np.sqrt(x * x + y * y + z * z)
    return lengths


def joined(meshes: list[Mesh]) -> Mesh:
    """Several meshes as one, without merging their vertices."""
    offsets = np.cumsum([0] + [len(mesh.vertices) for mesh in meshes[:-1]])
    return Mesh.of(
        np.concatenate([mesh.vertices for mesh in meshes]),
        np.concatenate([mesh.faces + start for mesh, start in zip(meshes, offsets, strict=True)]),
    )
