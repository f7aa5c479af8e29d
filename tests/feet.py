"""Feet with known answers: parametric feet, warped beyond their model, disguised as scan files.

``known_foot`` makes one in frame F; the kinds (``plantar_only``, ``impression`` …) change what was
captured, the disguises (``moved``, ``in_unit``, ``noisy`` …) how it was stored. Each takes and
gives a KnownFoot, whose truth follows. Random choices come from a seed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import trimesh

from orthodesign.foot.parametric import FootMeasures, FootShape, make_foot
from orthodesign.foot.parametric.fit import Bearing, landmarks_of, levelled, measures_of
from orthodesign.foot.parametric.samples import stl_bytes
from orthodesign.foundation import HeightField, Mesh
from orthodesign.foundation.mesh import joined

MM_PER_UNIT = {"mm": 1.0, "cm": 10.0, "dm": 100.0, "m": 1000.0, "inch": 25.4, "0.1mm": 0.1}
_MIRROR = np.diag([1.0, -1.0, 1.0, 1.0])


@dataclass(frozen=True)
class Warp:
    """A smooth change that no FootShape can express; frame F of a right foot, mm and degrees."""

    bend: float = 0.0  # sideways sag of the axis, mm: + towards medial in the middle
    twist: float = 0.0  # pronation of the forefoot against the rearfoot, degrees
    toe_curl: float = 0.0  # toes bent up (+) or down, degrees
    bumps: float = 0.0  # height of random soft bumps all over the skin, mm
    stretch: tuple[float, float, float] = (1.0, 1.0, 1.0)
    seed: int = 0

    def of(self, mesh: Mesh, length: float) -> Mesh:
        x, y, z = (mesh.vertices * self.stretch).T
        share = np.clip(x / length, -0.1, 1.1)
        y = y + self.bend * 4.0 * share * (1.0 - share)
        turn = np.radians(self.twist) * np.clip((share - 0.25) / 0.5, 0.0, 1.0)
        y, z = y * np.cos(turn) - z * np.sin(turn), y * np.sin(turn) + z * np.cos(turn)
        ahead = np.maximum(x - 0.80 * length, 0.0)
        z = z + ahead * ahead / (0.2 * length) * np.tan(np.radians(self.toe_curl))
        points = np.stack([x, y, z], axis=1)
        if self.bumps:
            generator = np.random.default_rng(self.seed)
            normals = mesh.vertex_normals()
            for centre in points[generator.integers(len(points), size=24)]:
                near = np.exp(-(((points - centre) / (0.06 * length)) ** 2).sum(axis=1))
                points = points + (generator.uniform(-1, 1) * self.bumps * near)[:, None] * normals
        return Mesh.of(points, mesh.faces)


# Four people nobody's template has seen
WARPS = (
    Warp(bend=6.0, bumps=1.5, seed=1),
    Warp(twist=-6.0, toe_curl=12.0, bumps=1.0, seed=2),
    Warp(stretch=(1.0, 1.06, 0.93), bend=-5.0, bumps=2.0, seed=3),
    Warp(twist=5.0, toe_curl=3.0, stretch=(1.03, 0.95, 1.08), bumps=1.5, seed=4),
)


@dataclass(frozen=True, eq=False)
class KnownFoot:
    """A mesh as a file holds it, and the truth about it."""

    mesh: Mesh  # in the file's own coordinates and unit
    side: str
    unit: str
    foot_from_scan: np.ndarray  # 4×4, the file's coordinates (in its unit) → frame F (mm)
    landmarks: dict[str, np.ndarray]  # frame F, mm
    measures: FootMeasures
    capture: str = "foot"

    @property
    def mm_per_unit(self) -> float:
        return MM_PER_UNIT[self.unit]

    def in_frame_f(self) -> Mesh:
        return self.mesh.transformed(self.foot_from_scan)


def known_foot(
    shape: FootShape | None = None, warp: Warp | None = None, resolution: float = 3.0
) -> KnownFoot:
    """A closed foot in frame F, mm. A warp changes shape, frame, landmarks and measures together."""
    return _known_foot(shape or FootShape(), warp, resolution)


@lru_cache(maxsize=64)
def _known_foot(shape: FootShape, warp: Warp | None, resolution: float) -> KnownFoot:
    foot = make_foot(shape.on_side("right"), resolution=resolution)
    mesh, landmarks, measures = foot.mesh, foot.landmarks, foot.measures
    if warp is not None:
        places = np.array([getattr(landmarks, name)[:2] for name in ("mth1", "mth5")])
        bearing = Bearing(mesh, places)
        mesh = levelled(warp.of(mesh, shape.length), bearing, shape)
        landmarks = landmarks_of(mesh, bearing, shape)
        measures = measures_of(mesh, landmarks)
    known = KnownFoot(mesh, "right", "mm", np.eye(4), landmarks.as_dict(), measures)
    return known if shape.side == "right" else mirrored(known)


def mirrored(foot: KnownFoot) -> KnownFoot:
    """The mirror image of a foot in frame F: the other side."""
    assert np.array_equal(foot.foot_from_scan, np.eye(4)), "mirror before disguising"
    marks = {name: point * [1.0, -1.0, 1.0] for name, point in foot.landmarks.items()}
    side = "left" if foot.side == "right" else "right"
    return replace(foot, mesh=foot.mesh.transformed(_MIRROR), side=side, landmarks=marks)


# What was captured ------------------------------------------------------------------------------


def with_leg(shape: FootShape | None = None, height: float = 350.0) -> KnownFoot:
    return known_foot(replace(shape or FootShape(), ankle_height=height))


def cast(shape: FootShape | None = None, height: float = 60.0) -> KnownFoot:
    """A plaster positive: the top cut flat below the ankle."""
    return replace(known_foot(replace(shape or FootShape(), ankle_height=height)), capture="cast")


def flat_sole(shape: FootShape | None = None) -> KnownFoot:
    """Standing on glass."""
    return known_foot(replace(shape or FootShape(arch_height=3.0), sole_flatness=1.0))


def plantar_only(foot: KnownFoot, height: float = 38.0) -> KnownFoot:
    """Only what lies below ``height`` mm: an open shell, as a scan from below gives."""
    vertices, faces, _ = trimesh.intersections.slice_faces_plane(
        foot.mesh.vertices, foot.mesh.faces, np.array([0.0, 0.0, -1.0]), np.array([0.0, 0.0, height])
    )
    return replace(foot, mesh=Mesh.of(vertices, faces))


def open_topped(foot: KnownFoot) -> KnownFoot:
    """Without the flat cut through the ankle."""
    top = foot.mesh.bounds[1, 2]
    return replace(foot, mesh=foot.mesh.keep_faces(foot.mesh.corners[:, :, 2].min(axis=1) < top - 1.0))


def on_floor(foot: KnownFoot, margin: float = 60.0, thickness: float = 4.0) -> KnownFoot:
    """Together with the plate it stands on."""
    low, high = foot.mesh.bounds
    floor = _box(np.array([*(low[:2] - margin), -thickness]), np.array([*(high[:2] + margin), 0.0]))
    return replace(foot, mesh=joined([foot.mesh, floor]))


def impression(
    foot: KnownFoot, depth: float = 28.0, margin: float = 25.0, pitch: float = 2.0, *, boxed: bool = False
) -> KnownFoot:
    """The hollow the foot leaves in foam, with the rim round it; normals point up, out of the foam.

    ``boxed`` adds the sides and the bottom of the box. Use ``moved`` with ``UPSIDE_DOWN`` to store
    it the way boxes are usually scanned.
    """
    below = HeightField.below(foot.mesh, pitch, margin)
    surface = np.fmin(below.z, depth)
    # foam crumbles: no wall stands steeper than about 76 degrees
    for _ in range(int(depth / (4.0 * pitch)) + 1):
        for axis in (0, 1):
            lower = np.minimum(
                surface.take(_shifted(surface, axis, 1), axis),
                surface.take(_shifted(surface, axis, -1), axis),
            )
            surface = np.minimum(surface, lower + 4.0 * pitch)
    rows, columns = surface.shape
    x, y = np.meshgrid(below.x, below.y, indexing="ij")
    top = np.stack([x, y, surface], axis=-1).reshape(-1, 3)
    number = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]
    faces = np.stack([np.stack([a, b, c], -1), np.stack([a, c, d], -1)]).reshape(-1, 3)
    if boxed:
        rim = np.concatenate([number[:, 0], number[-1, 1:], number[-2::-1, -1], number[0, -2:0:-1]])
        under = top[rim] * [1, 1, 0] - [0, 0, 15.0]
        middle = len(top) + len(rim)
        lower, after = len(top) + np.arange(len(rim)), np.roll(np.arange(len(rim)), -1)
        walls = [
            np.stack([rim[after], rim, lower], axis=1),
            np.stack([rim[after], lower, lower[after]], axis=1),
            np.stack([np.full(len(rim), middle), lower[after], lower], axis=1),
        ]
        top = np.concatenate([top, under, under.mean(axis=0)[None]])
        faces = np.concatenate([faces, *walls])
    return replace(foot, mesh=Mesh.of(top, faces), capture="impression")


def _shifted(surface: np.ndarray, axis: int, by: int) -> np.ndarray:
    return np.clip(np.arange(surface.shape[axis]) + by, 0, surface.shape[axis] - 1)


def _box(low: np.ndarray, high: np.ndarray) -> Mesh:
    box = trimesh.creation.box(bounds=np.stack([low, high]))
    return Mesh.of(box.vertices, box.faces)


# How it was stored ------------------------------------------------------------------------------

UPSIDE_DOWN = np.diag([1.0, -1.0, -1.0, 1.0])


def rigid(seed: int, reach: float = 300.0) -> np.ndarray:
    """A 4×4 rotation and shift (mm) drawn from all of them."""
    generator = np.random.default_rng(seed)
    quaternion = generator.normal(size=4)
    motion: np.ndarray = trimesh.transformations.quaternion_matrix(quaternion)
    motion[:3, 3] = generator.uniform(-reach, reach, 3)
    return motion


def moved(foot: KnownFoot, motion: np.ndarray) -> KnownFoot:
    """Stored in another frame: ``motion`` maps the old file's coordinates to the new one's."""
    truth = foot.foot_from_scan @ np.linalg.inv(motion)
    return replace(foot, mesh=foot.mesh.transformed(motion), foot_from_scan=truth)


def in_unit(foot: KnownFoot, unit: str) -> KnownFoot:
    factor = foot.mm_per_unit / MM_PER_UNIT[unit]
    return replace(moved(foot, np.diag([factor, factor, factor, 1.0])), unit=unit)


def noisy(foot: KnownFoot, sigma_mm: float, seed: int = 0) -> KnownFoot:
    """Every vertex displaced along its normal, as a scanner does."""
    along = np.random.default_rng(seed).normal(0.0, sigma_mm / foot.mm_per_unit, len(foot.mesh.vertices))
    return _stored(foot, foot.mesh.vertices + along[:, None] * foot.mesh.vertex_normals(), foot.mesh.faces)


def with_holes(foot: KnownFoot, count: int, radius_mm: float, seed: int = 0) -> KnownFoot:
    """Round holes anywhere in the surface."""
    generator = np.random.default_rng(seed)
    centroids = foot.mesh.centroids
    keep = np.ones(len(centroids), dtype=bool)
    for centre in centroids[generator.integers(len(centroids), size=count)]:
        keep &= np.linalg.norm(centroids - centre, axis=1) > radius_mm / foot.mm_per_unit
    return replace(foot, mesh=foot.mesh.keep_faces(keep))


def with_stray_parts(foot: KnownFoot, count: int = 3, radius_mm: float = 4.0, seed: int = 0) -> KnownFoot:
    """Small blobs floating round the foot."""
    generator = np.random.default_rng(seed)
    ball = trimesh.creation.icosphere(subdivisions=1, radius=radius_mm / foot.mm_per_unit)
    low, high = foot.mesh.bounds
    outside = high + 0.15 * (high - low) * generator.random((count, 3))
    return replace(
        foot, mesh=joined([foot.mesh, *(Mesh.of(ball.vertices + at, ball.faces) for at in outside)])
    )


def inside_out(foot: KnownFoot) -> KnownFoot:
    return replace(foot, mesh=foot.mesh.flipped())


def with_flipped_triangles(foot: KnownFoot, fraction: float, seed: int = 0) -> KnownFoot:
    """A random part of the triangles turned over."""
    turn = np.random.default_rng(seed).random(len(foot.mesh.faces)) < fraction
    return _stored(
        foot, foot.mesh.vertices, np.where(turn[:, None], foot.mesh.faces[:, ::-1], foot.mesh.faces)
    )


def with_flipped_patch(foot: KnownFoot, radius_mm: float = 40.0, seed: int = 0) -> KnownFoot:
    """One whole stretch of the surface turned over."""
    centroids = foot.mesh.centroids
    centre = centroids[np.random.default_rng(seed).integers(len(centroids))]
    turn = np.linalg.norm(centroids - centre, axis=1) < radius_mm / foot.mm_per_unit
    return _stored(
        foot, foot.mesh.vertices, np.where(turn[:, None], foot.mesh.faces[:, ::-1], foot.mesh.faces)
    )


def with_useless_triangles(foot: KnownFoot, count: int = 200, seed: int = 0) -> KnownFoot:
    """Duplicated triangles, triangles of two corners and triangles of no corner but one."""
    faces = foot.mesh.faces
    chosen = faces[np.random.default_rng(seed).integers(len(faces), size=(3, count))]
    lines, dots = chosen[1][:, [0, 1, 1]], chosen[2][:, [0, 0, 0]]
    return _stored(foot, foot.mesh.vertices, np.concatenate([faces, chosen[0], lines, dots]))


def soup(foot: KnownFoot) -> KnownFoot:
    """Three vertices of its own for every triangle, as STL stores it."""
    return _stored(foot, foot.mesh.corners.reshape(-1, 3), np.arange(3 * len(foot.mesh.faces)).reshape(-1, 3))


def shuffled(foot: KnownFoot, seed: int = 0) -> KnownFoot:
    """The same triangles and vertices in another order."""
    generator = np.random.default_rng(seed)
    order = generator.permutation(len(foot.mesh.vertices))
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    faces = place[foot.mesh.faces][generator.permutation(len(foot.mesh.faces))]
    return _stored(foot, foot.mesh.vertices[order], faces)


def together(*feet: KnownFoot, apart_mm: float = 130.0) -> Mesh:
    """Several feet side by side in one file: more than a foot."""
    return joined([foot.mesh.transformed(_shift_y(apart_mm * place)) for place, foot in enumerate(feet)])


def _shift_y(by: float) -> np.ndarray:
    shift = np.eye(4)
    shift[1, 3] = by
    return shift


def _stored(foot: KnownFoot, vertices: np.ndarray, faces: np.ndarray) -> KnownFoot:
    return replace(foot, mesh=Mesh.of(vertices, faces))


# Files ------------------------------------------------------------------------------------------

FORMATS = ("stl", "stl_ascii", "obj", "ply", "ply_ascii", "off", "glb", "3mf")


def write(foot: KnownFoot | Mesh, folder: Path, form: str = "stl", name: str = "foot") -> Path:
    """Write a foot (or any mesh) into ``folder`` in one of FORMATS; returns the file."""
    mesh = foot.mesh if isinstance(foot, KnownFoot) else foot
    path = folder / f"{name}.{form.removesuffix('_ascii')}"
    if form == "stl":
        path.write_bytes(stl_bytes(mesh))
        return path
    plain = trimesh.Trimesh(mesh.vertices, mesh.faces, process=False, validate=False)
    options = {"ply": {"encoding": "binary"}, "ply_ascii": {"encoding": "ascii"}}.get(form, {})
    content = plain.export(file_type=form if form == "stl_ascii" else path.suffix[1:], **options)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path
