"""From the top sheet to a closed solid: the underside, and the rim that joins the two."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.base import ground_off, heel_front
from orthodesign.insole.blank import Blank
from orthodesign.insole.crest import wall_aside
from orthodesign.insole.grid import GridSize
from orthodesign.insole.rim import rim_rows, rounding_of
from orthodesign.insole.shapes import smoothstep
from orthodesign.insole.thickness import THICK
from orthodesign.insole.top import TopSheet
from orthodesign.insole.unfolding import unfolded
from orthodesign.prescription import Prescription

# The side of a full-contact device leans in by this much for each mm of its height
_SIDE_DRAFT = 0.06
# No side of it is lower than this, mm
_SIDE = 0.05
# Where the normal leans in by this much, a wall of 45°, the side stands upright
_CLIMBS = 0.7
# A device with a tapered edge bears on the ground behind it, where its underside is no higher than this:
# wholly below the first, not at all above the second, mm
_HIGH_BEARING = (8.0, 14.0)
_DOWN = np.array([[0.0], [0.0], [-1.0]])


def shell(blank: Blank, top: TopSheet, prescription: Prescription) -> Floats:
    """(n, 3) vertices of a shell: even thickness along the normal, with its base and distal bearing.

    The underside is only ever lowered: nowhere is it thinner than asked.
    """
    rounding: Floats | float = rounding_of(prescription)
    thickness, last = top.thickness, slice(-blank.size.stations, None)
    offset = top.position - thickness * top.normal
    if np.max(thickness) > THICK:
        more = thickness * _fanned(blank.size, top.normal)
        offset -= np.minimum(more, np.maximum(offset[2], 0.0)) * top.normal
    if (taper := top.taper) is not None:
        top = _bearing_low(top, taper)
        offset += taper * (_thin(top, prescription) - offset)
        rounding = _rounding_along(taper[last], prescription)
    bottom = offset.copy()
    # what stands on the ground stands straight under the top: an offset sideways would fold it.
    # It goes there along the underside, so that it stays as thick as asked until the ground is met
    straight = top.standing
    aside = straight * (top.position[:2] - bottom[:2])
    bottom[:2] += aside
    sunk = np.einsum("ij,ij->j", aside, top.normal[:2])
    sunk /= top.normal[2]
    # never below the ground, which the lowest of the underside touches already
    bottom[2] -= np.minimum(sunk, np.maximum(bottom[2], 0.0))
    bottom, under = unfolded(blank, top, offset, bottom)
    # but for a wall that climbs to the rim: its outside stands as far out as it is thick
    bands = np.arange(1, blank.size.rings + 1)[:, None] / blank.size.rings
    outwards = blank.outline.outward.T
    climbing = np.maximum(-(top.normal[:2, -blank.size.stations :] * outwards).sum(axis=0), 0.0)
    apart = bands**2 * straight[blank.size.inner :].reshape(blank.size.rings, -1) * climbing
    walls = thickness
    if isinstance(walls, np.ndarray):
        walls = walls[blank.size.inner :].reshape(apart.shape)
    bottom[:2, blank.size.inner :] += (walls * apart * outwards[:, None, :]).reshape(2, -1)
    ground = ground_off(blank.anatomy, bottom[1], prescription)
    for weight, height in ((top.heel, ground), (top.distal, top.distal_height)):
        bottom[2] += weight * (np.minimum(bottom[2], height) - bottom[2])
    # where the edge stands on the ground, or its underside straight under it, its lower rounding ends level
    standing = straight[last] if under is None else np.maximum(straight, under)[last]
    facing = standing * _DOWN - (1.0 - standing) * top.normal[:, last]
    facing /= np.sqrt((facing * facing).sum(axis=0))
    rim = rim_rows(
        blank.size.rim_rows,
        (top.position[:, last], top.normal[:, last]),
        (bottom[:, last], facing),
        _outward(blank),
        (rounding, rounding),
    )
    # the rounding of an edge that slopes down outwards would dip below the ground it stands on
    np.maximum(rim[2], 0.0, out=rim[2])
    return _assembled(blank, top.position, bottom, rim)


def _bearing_low(top: TopSheet, taper: Floats) -> TopSheet:
    """The sheet with a distal bearing behind the taper only, and where its underside is near the ground."""
    height = top.position[2] - top.thickness - top.distal_height
    near, _ = smoothstep((_HIGH_BEARING[1] - height) / (_HIGH_BEARING[1] - _HIGH_BEARING[0]))
    return replace(top, distal=top.distal * near * (1.0 - taper))


def _thin(top: TopSheet, prescription: Prescription) -> Floats:
    """(3, sheet) an underside as far from the top as a tapered edge is thick, square to the top.

    Straight up, the edge of a forefoot that slopes would be too thin.
    """
    return top.position - prescription.number("distal_taper") * top.normal


def _rounding_along(taper: Floats, prescription: Prescription) -> Floats:
    """(N,) radius of the rim where it is tapered so far."""
    rounding, half = rounding_of(prescription), 0.5 * prescription.number("distal_taper")
    return rounding + taper * (min(rounding, half) - rounding)


def _fanned(size: GridSize, normal: Floats) -> Floats:
    """(sheet,) by what part the offset grows where the normals (3, sheet) of neighbours fan out.

    A chord between two points offset by t cuts their arc short by t·(1 − cos ½δ). Drawn round the
    arc instead of into it, it stays outside.
    """
    grown = np.zeros(size.sheet)
    inner = (size.along + 1, size.across + 1)
    for part, shape in ((slice(size.inner), inner), (slice(size.inner, None), (size.rings, size.stations))):
        for axis in (0, 1):
            field, more = normal[:, part].reshape(3, *shape), grown[part].reshape(shape)
            if axis:
                field, more = field.transpose(0, 2, 1), more.T
            # for small angles 1/cos ½δ − 1 is a quarter of 1 − cos δ
            turned = 0.25 - 0.25 * np.einsum("kij,kij->ij", field[:, :-1], field[:, 1:])
            np.maximum(more[:-1], turned, out=more[:-1])
            np.maximum(more[1:], turned, out=more[1:])
    return grown


def full_contact(blank: Blank, top: TopSheet, prescription: Prescription) -> Floats:
    """(n, 3) vertices of a device that is solid down to flat ground."""
    rounding, last, outward = rounding_of(prescription), slice(-blank.size.stations, None), _outward(blank)
    thickness = top.thickness
    if isinstance(thickness, np.ndarray):
        thickness = thickness[last]
    rounding_at: Floats | float = rounding
    foot_rounding: Floats | float = min(rounding, 1.0)
    if (taper := top.taper) is not None:
        thickness = thickness + taper[last] * (prescription.number("distal_taper") - thickness)
        rounding_at = _rounding_along(taper[last], prescription)
        foot_rounding = np.minimum(rounding_at, 1.0)
    # the rim lies in the rays' upright planes, which never meet: its profile follows the surface there.
    # Where the edge climbs along its length, its own normal would carry the side along and fold it
    edge, leaning = top.position[:, last], (top.normal[:, last] * outward).sum(axis=0)
    normal = leaning * outward - top.normal[2, last] * _DOWN
    upright = (normal * normal).sum(axis=0)
    normal /= np.sqrt(upright)
    within = thickness - rounding_at
    out = (normal * outward).sum(axis=0)
    side = edge + (rounding_at + wall_aside(leaning, top.normal[2, last], thickness, within)) * outward
    side[2] -= within * normal[2]
    # beside a wall that climbs it stands upright: leaning in it would thin a wall as steep as itself
    draft = _SIDE_DRAFT * np.maximum(1.0 + np.minimum(out, 0.0) / _CLIMBS, 0.0)
    if taper is not None:
        # nor does the low side of an edge whose underside is off the ground
        draft *= 1.0 - taper[last]
    lean = draft * np.maximum(side[2] - foot_rounding, 0.0) + foot_rounding
    # a tall side on a narrow band leans less: the foot of the side stays outside the inner grid
    inner = blank.outline.inner.T
    reach = ((side[:2] - inner) * outward[:2]).sum(axis=0)
    foot = (side - np.minimum(lean, 0.5 * np.maximum(reach, 0.0)) * outward)[:2]
    bottom = top.position.copy()
    # the ground needs no crowded rings under a steep wall: they are spread evenly again
    rings = np.arange(1, blank.size.rings + 1)[:, None] / blank.size.rings
    for axis in (0, 1):
        spread = inner[axis] + rings * (foot[axis] - inner[axis])
        bottom[axis, blank.size.inner :] = spread.ravel()
    bottom[2] = heel_front(blank.anatomy, bottom[0]) * ground_off(blank.anatomy, bottom[1], prescription)
    if taper is not None:
        # on the ground's own places: up to where the underside of so thin a shell lies over them
        upright = np.maximum(top.normal[2], 0.5)
        sinks = ((bottom[:2] - top.position[:2]) * top.normal[:2]).sum(axis=0)
        under = top.position[2] - (sinks + prescription.number("distal_taper")) / upright
        bottom[2] += taper * np.maximum(under - bottom[2], 0.0)
        # its rounding begins below where the side ends
        bottom[2, last] = np.minimum(bottom[2, last], np.maximum(side[2] - foot_rounding - _SIDE, 0.0))
    rim = rim_rows(
        blank.size.rim_rows,
        (edge, normal),
        (bottom[:, last], np.broadcast_to(_DOWN, edge.shape)),
        outward,
        (rounding_at, foot_rounding),
        (side, outward),
    )
    return _assembled(blank, top.position, bottom, rim)


def _assembled(blank: Blank, top: Floats, bottom: Floats, rim: Floats) -> Floats:
    """(n, 3) all vertices in the order of ``grid.faces_of``."""
    sheet = blank.size.sheet
    vertices = np.empty((blank.size.vertices, 3))
    # axis by axis: whole runs are copied three times as fast as triples
    for axis in range(3):
        vertices[:sheet, axis] = top[axis]
        vertices[sheet : 2 * sheet, axis] = bottom[axis]
        vertices[2 * sheet :, axis] = rim[axis].ravel()
    return vertices


def _outward(blank: Blank) -> Floats:
    """(3, N) horizontal unit direction out of the device at each station."""
    return np.stack([*blank.outline.outward.T, np.zeros(blank.size.stations)])
