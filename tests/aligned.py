"""Aligned feet for the rooms behind the foot room: made feet of every size, and the real scans."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import feet
import pytest

from orthodesign.foot import Foot, align
from orthodesign.foot.parametric import FootShape
from orthodesign.foundation.mesh import Mesh
from orthodesign.scan import read_scan, scan_from_mesh

SCANS = Path(__file__).parents[1].parent / "shared" / "scans"
REAL = (
    "plantar-right/scan.obj",
    "standing-pair/left_foot.stl",
    "standing-pair/right_foot.stl",
    "synthetic/find_synth_1_L.stl",
    "synthetic/find_synth_2_R.stl",
    "synthetic/find_synth_3_L.stl",
    "sculpted/makehuman_left_foot.stl",
)
SIZES = (190.0, 225.0, 262.0, 310.0)


@cache
def made_foot(length: float = 255.0, side: str = "right", arch: float = 14.0, flatness: float = 0.0) -> Foot:
    """A parametric foot, found again in its own mesh."""
    grown = FootShape.of_length(length)
    shape = FootShape(
        length=length,
        ball_width=grown.ball_width,
        heel_width=grown.heel_width,
        ankle_height=grown.ankle_height,
        arch_height=arch,
        sole_flatness=flatness,
        side=side,
    )
    return align(scan_from_mesh(feet.known_foot(shape).mesh, name="made", unit="mm"))


@cache
def real_foot(name: str) -> Foot:
    """One of the real scans, or a skip where they are not beside the checkout."""
    path = SCANS / name
    if not path.exists():
        pytest.skip(f"the shared scans are not here: {name}")
    return align(read_scan(path))


def mirrored(foot: Foot) -> Foot:
    """The same foot's mirror image, found anew in the mirrored mesh."""
    scan = foot.scan.mesh
    flipped = Mesh.of(scan.vertices * (1.0, -1.0, 1.0), scan.faces[:, ::-1])
    return align(scan_from_mesh(flipped, name="mirrored", unit="mm"))
