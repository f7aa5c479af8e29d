"""Foot + Prescription → Insole: shape the top, give it thickness, stand it on the ground, close it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Floats, Mesh, read_only
from orthodesign.insole import order
from orthodesign.insole.base import bearings
from orthodesign.insole.blank import Blank, blank_for
from orthodesign.insole.corrections.arch import arch_point
from orthodesign.insole.corrections.heel_cup import SHALLOWEST_RIM, flattened
from orthodesign.insole.grid import FULL, GridSize, faces_of
from orthodesign.insole.rim import SHARPEST, rim_rows
from orthodesign.insole.shapes import smoothstep
from orthodesign.insole.trim import along_rays, trim_line
from orthodesign.prescription import Prescription

# The side of a full-contact device leans in by this much for each mm of its height
_SIDE_DRAFT = 0.06
# The heel base fades out between these distances from the rim, mm
_RIM_CLEAR = (1.5, 5.0)


@dataclass(frozen=True, eq=False)
class HeelRise:
    """How much higher the heel centre stands than on the neutral device, mm: what balance is made of."""

    lift: float
    posting: float

    @property
    def total(self) -> float:
        """Lift and posting together: what the leg feels."""
        return self.lift + self.posting


@dataclass(frozen=True, eq=False)
class Insole:
    """A device in frame D (mm): frame F raised by ``z_shift``, the ground at z = 0.

    ``vertices`` (n, 3) follow the numbering of ``grid.faces_of(size)``; x and y are those of frame F.
    ``arch`` is the arch point A of this prescription in frame F.
    """

    foot: Foot
    prescription: Prescription
    size: GridSize
    vertices: Floats
    z_shift: float
    heel_rise: HeelRise
    arch: Floats

    def __post_init__(self) -> None:
        read_only(self.vertices)

    @cached_property
    def mesh(self) -> Mesh:
        """The closed solid, facing outwards."""
        faces = faces_of(self.size)
        return Mesh.of(self.vertices, faces if self.foot.side == "right" else faces[:, ::-1])

    @property
    def top(self) -> Floats:
        """(sheet, 3) vertices of the top surface."""
        return self.vertices[: self.size.sheet]

    @property
    def bottom(self) -> Floats:
        """(sheet, 3) vertices of the underside, in the order of the top."""
        return self.vertices[self.size.sheet : 2 * self.size.sheet]


def build_insole(foot: Foot, prescription: Prescription, size: GridSize = FULL) -> Insole:
    """The device for this foot and prescription.

    Deterministic, and a mirrored foot gives the mirrored device. The first call for a foot and an
    outline prepares the blank; later ones only move vertices. Raises PrescriptionError when
    ``arch_height`` asks for more than the arch may be changed.
    """
    blank = blank_for(foot, prescription, size)
    shaped = order.shaped(blank.seat, blank.places, prescription)
    tilted = order.posted(np.zeros_like(blank.seat), blank.places, prescription)
    carried = order.lifted(tilted, blank.places, prescription)
    z_shift, sunk = _ground(blank, shaped, tilted, prescription)
    sheet = _top_sheet(blank, shaped, carried, prescription)
    sheet[2] += z_shift
    shape = _full_contact if prescription.choice("construction") == "full_contact" else _shell
    vertices = shape(blank, sheet, prescription)
    vertices[:, 1] *= foot.medial
    return Insole(
        foot=foot,
        prescription=prescription,
        size=size,
        vertices=vertices,
        z_shift=z_shift,
        heel_rise=_heel_rise(blank, tilted, carried, sunk),
        arch=arch_point(blank.anatomy, prescription) * (1.0, foot.medial, 1.0),
    )


def _ground(
    blank: Blank, shaped: Floats, tilted: Floats, prescription: Prescription
) -> tuple[float, float]:
    """How far frame D lies below F's support plane, and how much of that posting is the cause of.

    The shell's thickness at the heel seat; more where the sole itself, or a filled arch, reaches
    below the support plane. A post that turns about its centre goes down on one side and carries
    the device up. Lift and skives have no say: their effect is counted from a ground that stays.
    """
    thickness = prescription.number("shell_thickness")
    lowest = np.minimum(blank.seat[0, blank.within], shaped[0, blank.within])
    unposted = max(0.0, -float(lowest.min()) - blank.cover)
    posted = max(0.0, -float((lowest + tilted[0, blank.within]).min()) - blank.cover)
    # an edge pivot that raises the lowest point leaves the ground where it was
    posted = max(posted, unposted)
    return thickness + blank.cover + posted, posted - unposted


def _heel_rise(blank: Blank, tilted: Floats, carried: Floats, sunk: float) -> HeelRise:
    """Rise of the top at the heel seat."""
    heel, places = blank.anatomy.heel_seat, blank.places
    near = places.once(
        ("heel_seat",), lambda: np.argmin(np.hypot(places.x - heel[0], places.y - heel[1]), keepdims=True)
    )[0]
    step = np.array([1.0, heel[0] - places.x[near], heel[1] - places.y[near]])
    tilt, total = float(tilted[:, near] @ step), float(carried[:, near] @ step)
    return HeelRise(lift=total - tilt, posting=tilt + sunk)


def _top_sheet(blank: Blank, shaped: Floats, carried: Floats, prescription: Prescription) -> Floats:
    """(9, sheet) at the top's vertices, frame M: x, y, z, dz/dx, dz/dy, and what the base needs.

    The last four rows are weight and height of the heel base and of the distal bearing.
    """
    depth = max(prescription.number("heel_cup_depth"), SHALLOWEST_RIM)
    trimmed = flattened(shaped, blank.places, depth)
    ends = trim_line(blank, trimmed, carried, depth, _rounding(prescription))
    surface = order.flattened(shaped, blank.places, prescription) + carried
    (heel, heel_height), (distal, distal_height) = bearings(
        blank.places, blank.inside, prescription
    )
    fields = np.stack([blank.places.x, blank.places.y, *surface, heel, heel_height, distal, distal_height])
    rings = along_rays(blank, blank.rays(fields), ends)
    reached = along_rays(blank, blank.along[None], ends)[0]
    # the base stays inside the rim, wherever this prescription puts it
    clear, _ = smoothstep((reached[-1] - reached - _RIM_CLEAR[0]) / (_RIM_CLEAR[1] - _RIM_CLEAR[0]))
    rings[5] *= clear
    return np.concatenate([blank.inner(fields), rings.reshape(len(fields), -1)], axis=1)


def _normals(sheet: Floats) -> Floats:
    """(sheet, 3) unit normals of the top, upwards."""
    upright = 1.0 / np.sqrt(1.0 + sheet[3] ** 2 + sheet[4] ** 2)
    return np.stack([-sheet[3] * upright, -sheet[4] * upright, upright], axis=1)


def _shell(blank: Blank, sheet: Floats, prescription: Prescription) -> Floats:
    """All vertices of a shell: even thickness along the normal, with its base and distal bearing."""
    thickness, rounding = prescription.number("shell_thickness"), _rounding(prescription)
    normals = _normals(sheet)
    top = sheet[:3].T
    bottom = top - thickness * normals
    down = -normals
    for weight, height in (sheet[5:7], sheet[7:9]):
        bottom[:, 2] += weight * (np.minimum(bottom[:, 2], height) - bottom[:, 2])
    last = slice(-blank.size.stations, None)
    standing = np.maximum(sheet[5, last], sheet[7, last])[:, None]
    facing = (1.0 - standing) * down[last] + standing * (0.0, 0.0, -1.0)
    facing /= np.linalg.norm(facing, axis=1, keepdims=True)
    rim = rim_rows(
        blank.size.rim_rows,
        (top[last], normals[last]),
        (bottom[last], facing),
        _outward(blank),
        (rounding, rounding),
    )
    # the rounding of an edge that slopes down outwards would dip below the ground it stands on
    np.maximum(rim[..., 2], 0.0, out=rim[..., 2])
    return np.concatenate([top, bottom, rim.reshape(-1, 3)])


def _full_contact(blank: Blank, sheet: Floats, prescription: Prescription) -> Floats:
    """All vertices of a device that is solid down to flat ground."""
    thickness, rounding = prescription.number("shell_thickness"), _rounding(prescription)
    foot_rounding = min(rounding, 1.0)
    last, outward = slice(-blank.size.stations, None), _outward(blank)
    normals, top = _normals(sheet), sheet[:3].T
    edge = top[last]
    # the rim is as thick as the shell, then the side goes down, leaning in a little
    side = edge - (thickness - rounding) * normals[last] + rounding * outward
    lean = _SIDE_DRAFT * np.maximum(side[:, 2] - foot_rounding, 0.0) + foot_rounding
    # a tall side on a narrow band leans less: the foot of the side stays outside the inner grid
    reach = ((side[:, :2] - blank.outline.inner) * blank.outline.outward).sum(axis=1)
    lean = np.minimum(lean, 0.5 * np.maximum(reach, 0.0))[:, None]
    bottom = top.copy()
    bottom[:, 2] = sheet[5] * sheet[6]
    # the ground needs no crowded rings under a steep wall: they are spread evenly again
    rings = np.arange(1, blank.size.rings + 1)[:, None, None] / blank.size.rings
    inner = blank.outline.inner
    bottom[blank.size.inner :, :2] = (inner + rings * ((side - lean * outward)[:, :2] - inner)).reshape(-1, 2)
    down = np.broadcast_to((0.0, 0.0, -1.0), edge.shape)
    rim = rim_rows(
        blank.size.rim_rows,
        (edge, normals[last]),
        (bottom[last], down),
        outward,
        (rounding, foot_rounding),
        (side, outward),
    )
    return np.concatenate([top, bottom, rim.reshape(-1, 3)])


def _outward(blank: Blank) -> Floats:
    """(N, 3) horizontal unit direction out of the device at each station."""
    return np.column_stack([blank.outline.outward, np.zeros(blank.size.stations)])


def _rounding(prescription: Prescription) -> float:
    """Radius of the rim: never more than half the shell."""
    half = 0.5 * prescription.number("shell_thickness")
    return max(min(prescription.number("edge_rounding"), half), SHARPEST)
