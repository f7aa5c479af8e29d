"""Shapes with known sizes, and their files in every format, for the tests of the scan room.

The files are written by trimesh, which the scan room does not use: an independent witness.
"""

from __future__ import annotations

import numpy as np
import trimesh

from orthodesign.foundation.mesh import Floats, Mesh, joined

FORMATS = ("stl", "stl_ascii", "obj", "ply", "ply_ascii", "ply_big", "off", "3mf", "glb")
EXTENSIONS = {"stl_ascii": "stl", "ply_ascii": "ply", "ply_big": "ply"}


def lump(length: float = 250.0, subdivisions: int = 4) -> Mesh:
    """A closed body as long, wide and tall as a foot, higher at the heel; mm, lowest point z = 0."""
    sphere = trimesh.creation.icosphere(subdivisions)
    unit = np.asarray(sphere.vertices)
    high = np.where(unit[:, 2] > 0, 55.0 - 25.0 * unit[:, 0], 22.0)
    vertices = unit * np.stack([np.full(len(unit), 125.0), np.full(len(unit), 47.0), high], axis=1)
    vertices[:, 2] += 22.0
    return Mesh.of(vertices * (length / 250.0), sphere.faces)


def ball(radius: float, centre: tuple[float, float, float], subdivisions: int = 2) -> Mesh:
    """A closed ball."""
    sphere = trimesh.creation.icosphere(subdivisions, radius)
    return Mesh.of(np.asarray(sphere.vertices) + centre, sphere.faces)


def sheet(heights: Floats, low: tuple[float, float], pitch: float) -> Mesh:
    """The surface z = heights[i, j] over x = low[0] + i·pitch, y = low[1] + j·pitch, facing up."""
    rows, columns = heights.shape
    x, y = np.meshgrid(low[0] + pitch * np.arange(rows), low[1] + pitch * np.arange(columns), indexing="ij")
    at = np.arange(heights.size).reshape(rows, columns)
    a, b, c, d = at[:-1, :-1].ravel(), at[1:, :-1].ravel(), at[1:, 1:].ravel(), at[:-1, 1:].ravel()
    faces = np.concatenate([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)])
    return Mesh.of(np.stack([x.ravel(), y.ravel(), heights.ravel()], axis=1), faces)


def floor(z: float = 0.0, size: float = 400.0) -> Mesh:
    """A square sheet round the origin."""
    return sheet(np.full((81, 81), z), (-size / 2, -size / 2), size / 80)


def impression(depth: float = 30.0, block: float | None = None) -> Mesh:
    """A foam bed with the lump pressed in ``depth`` deep, the rim at z = depth; with ``block`` as a
    closed block reaching down to z = -block, without it the upper surface alone."""
    x, y = np.meshgrid(np.arange(-175, 176, 2.5), np.arange(-90, 91, 2.5), indexing="ij")
    round_ = np.clip(1 - (x / 125.0) ** 2 - (y / 47.0) ** 2, 0, None)
    # steeper than the lump, as the walls of real impressions are
    bed = np.where(round_ > 0, depth * (1 - np.minimum(1.0, 1.6 * round_) ** 0.35), depth)
    top = sheet(bed, (-175.0, -90.0), 2.5)
    if block is None:
        return top
    outer = np.concatenate(
        [top.faces.ravel()[[0]]]
        + [np.arange(0, len(x) * len(y[0])).reshape(x.shape)[part] for part in _BORDER]
    )[1:]
    ring = top.vertices[outer].copy()
    ring[:, 2] = -block
    start, count = len(top.vertices), len(outer)
    under, after = start + np.arange(count), start + np.roll(np.arange(count), -1)
    middle = np.full(count, start + count)
    faces = [
        top.faces,
        np.stack([np.roll(outer, -1), outer, under], axis=1),
        np.stack([np.roll(outer, -1), under, after], axis=1),
        np.stack([after, under, middle], axis=1),
    ]
    return Mesh.of(np.concatenate([top.vertices, ring, [[0, 0, -block]]]), np.concatenate(faces))


_BORDER = (
    (slice(None), 0),
    (-1, slice(1, None)),
    (slice(-2, None, -1), -1),
    (0, slice(-2, 0, -1)),
)


def leg(length: float) -> Mesh:
    """An open tube like a lower leg, from inside the lump's heel up to z = ``length``."""
    turns, heights = np.linspace(0, 2 * np.pi, 48, endpoint=False), np.linspace(40.0, length, 60)
    radius = 40.0 + 8.0 * np.sin(np.linspace(0, 3, 60))
    vertices = np.stack(
        [
            -70.0 + np.outer(radius, np.cos(turns)),
            np.outer(radius, np.sin(turns)),
            np.repeat(heights[:, None], 48, axis=1),
        ],
        axis=2,
    ).reshape(-1, 3)
    at = np.arange(60 * 48).reshape(60, 48)
    beside = np.roll(at, -1, axis=1)
    a, b, c, d = at[:-1].ravel(), beside[:-1].ravel(), beside[1:].ravel(), at[1:].ravel()
    return Mesh.of(vertices, np.concatenate([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)]))


def moved(mesh: Mesh, seed: int) -> Mesh:
    """The mesh turned and shifted by an arbitrary rigid motion."""
    return mesh.transformed(motion(seed))


def motion(seed: int) -> Floats:
    """An arbitrary rigid motion (4, 4)."""
    random = np.random.default_rng(seed)
    turn, triangle = np.linalg.qr(random.normal(size=(3, 3)))
    turn = turn * np.sign(np.diag(triangle))
    matrix = np.eye(4)
    matrix[:3, :3] = turn * np.sign(np.linalg.det(turn))
    matrix[:3, 3] = 500 * random.normal(size=3)
    return matrix


def scaled(mesh: Mesh, factor: float) -> Mesh:
    """The mesh with other numbers, as another unit would have them."""
    return Mesh.of(mesh.vertices * factor, mesh.faces)


def file_content(mesh: Mesh, kind: str) -> bytes:
    """The mesh as a file of one of ``FORMATS``."""
    if kind == "ply_big":
        return _big_endian_ply(mesh)
    body = trimesh.Trimesh(mesh.vertices, mesh.faces, process=False)
    options = {"ply_ascii": {"encoding": "ascii"}, "obj": {"digits": 9}, "off": {"digits": 9}}.get(kind, {})
    content = body.export(
        file_type=kind.removesuffix("_ascii") if kind.startswith("ply") else kind, **options
    )
    return content.encode() if isinstance(content, str) else content


def _big_endian_ply(mesh: Mesh) -> bytes:
    header = (
        "ply\nformat binary_big_endian 1.0\n"
        f"element vertex {len(mesh.vertices)}\nproperty double x\nproperty double y\nproperty double z\n"
        f"element face {len(mesh.faces)}\nproperty list uchar int vertex_indices\nend_header\n"
    )
    faces = np.zeros(len(mesh.faces), dtype=[("n", "u1"), ("corners", ">i4", 3)])
    faces["n"], faces["corners"] = 3, mesh.faces
    return header.encode() + mesh.vertices.astype(">f8").tobytes() + faces.tobytes()


def together(*meshes: Mesh) -> Mesh:
    """Several meshes in one file."""
    return joined(list(meshes))
