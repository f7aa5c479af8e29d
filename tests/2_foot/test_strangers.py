"""What is not a foot is refused, and every foot is far from being refused."""

import feet
import numpy as np
import pytest
import trimesh

from orthodesign.foot import FootError, align
from orthodesign.foot.alignment import _NOT_A_FOOT
from orthodesign.foot.canonical import canonical_axes, sampled
from orthodesign.foot.parametric import FootShape
from orthodesign.foot.registration import register
from orthodesign.foundation import Mesh
from orthodesign.scan import scan_from_mesh


def mesh_of(solid):
    return Mesh.of(solid.vertices, solid.faces)


def lump(seed):
    solid = trimesh.creation.icosphere(4, 1).apply_scale((130, 60, 45))
    generator = np.random.default_rng(seed)
    points, normals = solid.vertices.copy(), solid.vertex_normals
    for _ in range(25):
        centre = points[generator.integers(len(points))]
        near = np.exp(-((points - centre) ** 2).sum(axis=1) / 900.0)
        points = points + generator.uniform(-10, 14) * near[:, None] * normals
    return Mesh.of(points, solid.faces)


STRANGERS = {
    "cube": lambda: mesh_of(trimesh.creation.box((200, 200, 200))),
    "slab": lambda: mesh_of(trimesh.creation.box((260, 100, 60))),
    "sheet": lambda: mesh_of(trimesh.creation.box((260, 90, 20))),
    "ball": lambda: mesh_of(trimesh.creation.icosphere(4, 120)),
    "cylinder": lambda: mesh_of(trimesh.creation.cylinder(50, 260)),
    "capsule": lambda: mesh_of(trimesh.creation.capsule(200, 45)),
    "ellipsoid": lambda: mesh_of(trimesh.creation.icosphere(4, 1).apply_scale((130, 50, 40))),
    "lump": lambda: lump(0),
    "another lump": lambda: lump(2),
}


QUICK = ("cube", "ellipsoid", "another lump")


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in QUICK else pytest.mark.slow) for name in STRANGERS]
)
def test_that_what_is_not_a_foot_is_refused(name):
    with pytest.raises(FootError, match="does not look like a foot"):
        align(scan_from_mesh(STRANGERS[name](), unit="mm"))


@pytest.mark.parametrize(
    "foot",
    [
        lambda: feet.known_foot(FootShape(arch_height=30.0, forefoot_abduction=12.0), feet.WARPS[2]),
        lambda: feet.plantar_only(feet.known_foot(warp=feet.WARPS[3]), 15.0),
        lambda: feet.impression(feet.known_foot(warp=feet.WARPS[0]), 20.0),
    ],
)
def test_that_feet_pass_with_room_to_spare(foot):
    known = foot()
    scan = scan_from_mesh(known.mesh, unit="mm", capture=known.capture)
    body = scan.mesh.transformed(canonical_axes(scan.mesh).matrix)
    extent = np.ptp(body.bounds, axis=0).max()
    assert min(pose.misfit for pose in register(*sampled(body, 3000))) < 0.75 * _NOT_A_FOOT * extent
