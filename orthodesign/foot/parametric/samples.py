"""The feet we ship: the sample pair of the demo and the template of registration.

``write_resources`` makes them again from nothing but this code; a test compares them with what is
in ``resources/feet``.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from orthodesign.foot.parametric.foot import make_foot
from orthodesign.foot.parametric.shape import FootShape, ParametricFoot
from orthodesign.foot.template import template_of
from orthodesign.foundation import Mesh

TEMPLATE_POINTS = 6000
_STL_HEADER = b"orthodesign sample foot, mm, frame F".ljust(80)

# One person's feet: the left arch gives more, the left foot is a little shorter
_RIGHT = FootShape(
    length=262.0,
    ball_width=100.0,
    heel_width=65.0,
    arch_height=15.0,
    sole_flatness=0.25,
    toe_splay=0.5,
    hallux_angle=6.0,
)
_LEFT = FootShape(
    length=260.0,
    ball_width=101.0,
    heel_width=65.5,
    arch_height=11.5,
    sole_flatness=0.25,
    toe_splay=0.8,
    hallux_angle=8.0,
    forefoot_abduction=1.5,
    instep_height=69.0,
    side="left",
)


def sample_pair() -> tuple[ParametricFoot, ParametricFoot]:
    """The left and the right foot of the sample person, frame F, mm."""
    return make_foot(_LEFT), make_foot(_RIGHT)


def template_arrays() -> dict[str, NDArray[Any]]:
    """The default right foot as points spread evenly over its surface, frame F, mm.

    ``points`` and ``normals`` are (6000, 3), in an order in which every leading part is spread
    over the whole foot; the flat cut through the ankle is left out. One (3,) array per landmark.
    ``nearest`` is the lookup table of registration (``foot/template.py``).
    """
    foot = make_foot(FootShape())
    cut = foot.mesh.bounds[1, 2]
    skin = foot.mesh.keep_faces(foot.mesh.corners[:, :, 2].max(axis=1) < cut - 0.5)
    points, normals = _evenly_spread(skin, TEMPLATE_POINTS)
    marks = {name: point.astype(np.float32) for name, point in foot.landmarks.as_dict().items()}
    arrays = {"points": points.astype(np.float32), "normals": normals.astype(np.float32)} | marks
    return arrays | {"nearest": template_of(arrays).nearest_to_cells().astype(np.uint16)}


def stl_bytes(mesh: Mesh) -> bytes:
    """The mesh as binary STL; the same mesh gives the same bytes on every machine."""
    record = np.zeros(
        len(mesh.faces), dtype=[("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("spare", "<u2")]
    )
    record["normal"], record["corners"] = mesh.normals, mesh.corners
    return _STL_HEADER + len(mesh.faces).to_bytes(4, "little") + record.tobytes()


def write_resources(folder: Path) -> tuple[Path, ...]:
    """Write the sample pair and the template into ``folder``; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    contents = {"template.npz": _npz_bytes(template_arrays())}
    for foot in sample_pair():
        contents[f"sample_{foot.shape.side}.stl"] = stl_bytes(foot.mesh)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return tuple(folder / name for name in contents)


def _evenly_spread(mesh: Mesh, count: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points and normals of equal shares of area, shuffled by a fixed seed."""
    edges = np.concatenate([[0.0], np.cumsum(mesh.areas)])
    generator = np.random.default_rng(20)
    # one point per equal slice of the summed area: evener than independent draws
    wanted = (np.arange(count) + generator.random(count)) / count * edges[-1]
    face = np.clip(np.searchsorted(edges, wanted, side="right") - 1, 0, len(mesh.faces) - 1)
    u, v = np.sqrt(generator.random(count)), generator.random(count)
    weights = np.stack([1 - u, u * (1 - v), u * v], axis=1)
    points = np.einsum("nk,nkd->nd", weights, mesh.corners[face])
    normals = np.einsum("nk,nkd->nd", weights, mesh.vertex_normals()[mesh.faces[face]])
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    order = generator.permutation(count)
    return points[order], normals[order]


def _npz_bytes(arrays: dict[str, NDArray[Any]]) -> bytes:
    """An .npz without time stamps, so that the same arrays give the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            plain = io.BytesIO()
            np.lib.format.write_array(plain, np.ascontiguousarray(array), allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", (2026, 1, 1, 0, 0, 0)), plain.getvalue())
    return packed.getvalue()
