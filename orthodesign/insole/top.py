"""The top sheet: the corrected surface at every vertex of the grid, trimmed at its rim."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole import edges, order
from orthodesign.insole.base import distal_bearing, distal_height, heel_base
from orthodesign.insole.blank import Blank
from orthodesign.insole.corrections.arch import arch_point
from orthodesign.insole.corrections.heel_cup import SHALLOWEST_RIM
from orthodesign.insole.rim import rounding_of
from orthodesign.insole.shapes import smoothstep
from orthodesign.insole.thickness import offset_at_heel, offsets, taper
from orthodesign.insole.trim import Rim, Rings, trim_line
from orthodesign.prescription import Prescription

# The heel base fades out between these distances from the rim, mm
_RIM_CLEAR = (1.5, 5.0)


@dataclass(frozen=True, eq=False)
class TopSheet:
    """The top's vertices, inner rectangle first, then ring after ring; arrays (sheet,), mm.

    ``position`` and ``normal`` are (3, sheet), frame M raised to the device's ground. ``heel`` and
    ``distal`` are the weights (0…1) with which heel base and distal bearing reach down, the latter
    to ``distal_height``. ``thickness`` is how far the underside is offset, ``taper`` how far it is
    ground away towards the distal edge.
    """

    position: Floats
    normal: Floats
    heel: Floats
    distal: Floats
    distal_height: Floats | float
    thickness: Floats | float
    taper: Floats | None

    @cached_property
    def standing(self) -> Floats:
        """(sheet,) how far the device stands on the ground here, by its heel base or its distal bearing."""
        return np.maximum(self.heel, self.distal)


def top_sheet(
    blank: Blank,
    seats: tuple[Floats, Floats],
    carried: Floats,
    added: Floats | None,
    z_shift: float,
    prescription: Prescription,
) -> TopSheet:
    """Trim the corrected surface and lay the grid on it.

    ``seats``, ``carried`` and ``added`` are (3, n) at the blank's places: the seat as corrections
    shape it before and after skives are cut into it, what posts and lift add to it, and what
    additions do, which move no edge.
    """
    depth, (uncut, shaped) = prescription.number("heel_cup_depth"), seats
    trimmed = shaped
    if depth < SHALLOWEST_RIM:
        depth = SHALLOWEST_RIM
        deeper = prescription.with_values(heel_cup_depth=depth)
        uncut = order.uncut(blank.seat, blank.places, deeper)
        trimmed = order.cut(uncut, blank.places, deeper)
    apex = shaped[0, _at_arch_point(blank, prescription)]
    in_ray = prescription.choice("construction") == "full_contact"
    rim = Rim(depth, rounding_of(prescription), in_ray)
    surface = shaped + carried
    reach = trim_line(blank, (uncut, trimmed), carried, rim, float(apex))
    reach = edges.moved(blank, reach, surface, rim, prescription)
    rings = Rings.up_to(blank, reach)
    x, y, heel, distal = _fixed(blank, rings, prescription)
    if added is not None:
        surface += added
    z, dx, dy = _laid(blank, surface, rings)
    raised = distal_height(blank.places, prescription)
    offset, tapered = offsets(blank.places, prescription), taper(blank, prescription)
    return TopSheet(
        position=np.stack([x, y, z + z_shift]),
        normal=_upwards(dx, dy),
        heel=heel,
        distal=distal,
        distal_height=0.0 if raised is None else _laid(blank, raised[None], rings)[0],
        thickness=offset_at_heel(prescription) if offset is None else _laid(blank, offset[None], rings)[0],
        taper=None if tapered is None else _laid(blank, tapered[None], rings)[0],
    )


def _upwards(dx: Floats, dy: Floats) -> Floats:
    """(3, k) unit normals of a surface with these slopes."""
    normal = np.empty((3, len(dx)))
    steep = dx * dx
    steep += dy * dy
    steep += 1.0
    downwards = np.divide(-1.0, np.sqrt(steep, out=steep), out=steep)
    np.negative(downwards, out=normal[2])
    for axis, slope in ((0, dx), (1, dy)):
        np.multiply(slope, downwards, out=normal[axis])
    return normal


def _at_arch_point(blank: Blank, prescription: Prescription) -> int:
    """Index of the place nearest to the arch point of this prescription."""
    places, point = blank.places, arch_point(blank.anatomy, prescription)
    near = places.once(
        ("at arch point", float(point[0])),
        lambda: np.argmin(np.hypot(places.x - point[0], places.y - point[1]), keepdims=True),
    )
    return int(near[0])


def _laid(blank: Blank, fields: Floats, rings: Rings) -> Floats:
    """(k, sheet) fields (k, n) at the vertices: the inner rectangle's own, the rings' along the rays."""
    laid = np.empty((len(fields), blank.size.sheet))
    laid[:, : blank.size.inner] = blank.inner(fields)
    laid[:, blank.size.inner :] = rings.values(fields).reshape(len(fields), -1)
    return laid


def _fixed(blank: Blank, rings: Rings, prescription: Prescription) -> Floats:
    """(4, sheet) what no value changes but the trim line: x, y, weights of heel base and bearing."""
    # an intrinsic post leaves the base small; one that is high or ground off needs the whole of it
    inverted = prescription.number("blake_inversion") != 0.0
    if prescription.number("rearfoot_post") != 0.0:
        inverted = prescription.choice("rearfoot_post_kind") == "intrinsic"
    posted = any(prescription.number(name) for name in ("rearfoot_post_motion", "heel_post_height"))
    intrinsic = inverted and not posted
    places = blank.places
    back = max(-blank.plan.distal_edge, 0.0) if blank.plan.length == "three_quarter" else 0.0
    if prescription.optional("distal_taper") is not None:
        # a tapered edge is off the ground: the device stands on what lies behind it
        back += prescription.number("distal_taper_run") if blank.plan.length == "three_quarter" else 0.0
    fields = places.once(
        ("fixed", intrinsic, back),
        lambda: np.stack(
            [
                places.x,
                places.y,
                heel_base(places, blank.inside, intrinsic=intrinsic),
                distal_bearing(places, back),
                blank.reach,
            ]
        ),
    )
    laid = _laid(blank, fields, rings)
    # the base stays inside the rim, wherever this prescription puts it
    reached = laid[4, blank.size.inner :].reshape(blank.size.rings, -1)
    clear, _ = smoothstep((reached[-1] - reached - _RIM_CLEAR[0]) / (_RIM_CLEAR[1] - _RIM_CLEAR[0]))
    laid[2, blank.size.inner :] *= clear.ravel()
    return laid[:4]
