"""Foot + Prescription → Insole: shape the top, give it thickness, stand it on the ground, close it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Floats, Ints, Mesh, read_only
from orthodesign.insole import order
from orthodesign.insole.base import ground_off, heel_base, heel_front
from orthodesign.insole.blank import Blank, blank_for
from orthodesign.insole.closing import full_contact, shell
from orthodesign.insole.corrections.arch import arch_point
from orthodesign.insole.corrections.heel_cup import SHALLOWEST_TRIM
from orthodesign.insole.grid import FULL, GridSize, faces_of
from orthodesign.insole.thickness import by_zone, offset_at_heel, offsets
from orthodesign.insole.top import top_sheet
from orthodesign.prescription import Prescription


@dataclass(frozen=True, eq=False)
class HeelRise:
    """How much higher the heel centre stands than on the neutral device, mm: what balance is made of.

    ``additions`` carry the device up where a relief would reach below the ground, and raise the
    heel where one is raised under it; the heel does not sink into a relief.
    """

    lift: float
    posting: float
    additions: float = 0.0

    @property
    def total(self) -> float:
        """All together: what the leg feels."""
        return self.lift + self.posting + self.additions


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
    uncut = order.uncut(blank.seat, blank.places, prescription)
    shaped = order.cut(uncut, blank.places, prescription)
    tilted = order.posted(order.level(blank.places), blank.places, prescription)
    posts = order.raised(tilted, blank.places, prescription)
    carried = order.lifted(posts, blank.places, prescription)
    added = order.added(blank.places, prescription)
    z_shift, sunk, relieved = _ground(blank, shaped, (tilted, posts), added, prescription)
    top = top_sheet(blank, (uncut, shaped), carried, added, z_shift, prescription)
    close = full_contact if prescription.choice("construction") == "full_contact" else shell
    vertices = close(blank, top, prescription)
    vertices[:, 1] *= foot.medial
    return Insole(
        foot=foot,
        prescription=prescription,
        size=size,
        vertices=vertices,
        z_shift=z_shift,
        heel_rise=_heel_rise(blank, posts, carried, sunk, added, relieved),
        arch=arch_point(blank.anatomy, prescription) * (1.0, foot.medial, 1.0),
    )


def _ground(
    blank: Blank,
    shaped: Floats,
    posting: tuple[Floats, Floats],
    added: Floats | None,
    prescription: Prescription,
) -> tuple[float, float, float]:
    """How far frame D lies below F's support plane, and how much of that posting and additions cause.

    The shell's thickness at the heel seat; more where the sole itself, or a filled arch, reaches
    below the support plane. A post that turns about its centre goes down on one side and carries
    the device up, and so does a relief that would reach below the ground: the device stays as thick
    as asked under it. Lift, the height of a post and skives have no say: their effect is counted from a
    ground that stays; but a high post has the material that motion is ground off from. ``posting`` is
    what the tilt of posts adds to the top, and what that and their height do.
    """
    tilted, posts = posting
    filled = prescription.arch_change_from(float(arch_point(blank.anatomy, prescription)[2])) < 0.0
    flattened = prescription.number("heel_cup_depth") < SHALLOWEST_TRIM
    lowest = np.minimum(blank.seat[0], shaped[0]) if filled or flattened else blank.seat[0]
    unposted = max(0.0, -_lowest(blank, lowest) - blank.cover)
    # an edge pivot only raises: the ground stays where it was
    turns = prescription.choice("post_pivot") == "centre" and bool(tilted.any())
    posted = max(unposted, -_lowest(blank, lowest + tilted[0]) - blank.cover) if turns else unposted
    relieved = 0.0
    if added is not None:
        lowest = lowest + added[0]
        relieved = max(0.0, -_lowest(blank, lowest + tilted[0] if turns else lowest) - blank.cover - posted)
    shift = offset_at_heel(prescription) + blank.cover + posted + relieved
    surface = (shaped, tilted) if added is None else (shaped, tilted, added)
    shift = max(shift, _thickest(blank, lowest + tilted[0] if turns else lowest, surface, prescription))
    ground = _missing_for_motion(blank, (lowest, posts[0]), shift, prescription)
    return shift + ground, posted - unposted + ground, relieved


def _thickest(
    blank: Blank, heights: Floats, surface: tuple[Floats, ...], prescription: Prescription
) -> float:
    """How far frame D lies below F so that a shell that is thicker elsewhere stays above the ground there.

    ``heights`` (n,) of the top, and the fields (3, n) whose sum has its slopes: an offset reaches farthest
    down where the top is level, as it may be, or the seat without them.
    """
    offset = offsets(blank.places, prescription)
    if offset is None:
        return 0.0
    slopes = np.sum([field[1:] for field in surface], axis=0)
    steep = np.minimum((slopes**2).sum(axis=0), (blank.seat[1:] ** 2).sum(axis=0))
    reach = offset / np.sqrt(1.0 + steep) - heights
    return float(reach.max(where=blank.within, initial=0.0))


def _missing_for_motion(
    blank: Blank, heights: tuple[Floats, Floats], shift: float, prescription: Prescription
) -> float:
    """How much material motion needs to be ground off from, beyond what stands under the shell, mm.

    ``heights`` (n,), of the top and of what posts add to it.
    """
    if prescription.number("rearfoot_post_motion") == 0.0:
        return 0.0
    places, solid = blank.places, prescription.choice("construction") == "full_contact"
    base = places.once(("base", solid), lambda: _base_places(blank, solid=solid))
    top = heights[0][base] + heights[1][base] + shift
    # both planes lean by a few degrees: a hair more than the thickness, measured upright
    under = top - 1.02 * by_zone(prescription)[0]
    return max(0.0, float((ground_off(places.anatomy, places.y[base], prescription) - under).max()))


def _base_places(blank: Blank, *, solid: bool) -> Ints:
    """Indices of the places over the part of the underside that motion grinds off."""
    places = blank.places
    if solid:
        return np.flatnonzero(blank.within & (heel_front(places.anatomy, places.x) > 0.0))
    return np.flatnonzero(heel_base(places, blank.inside, intrinsic=False) > 0.3)


def _lowest(blank: Blank, heights: Floats) -> float:
    """The lowest of heights (n,) within the outline."""
    within = blank.places.once(("within",), lambda: np.flatnonzero(blank.within))
    return float(heights[within].min())


def _heel_rise(
    blank: Blank, posts: Floats, carried: Floats, sunk: float, added: Floats | None, relieved: float
) -> HeelRise:
    """Rise of the top at the heel seat."""
    heel, places = blank.anatomy.heel_seat, blank.places
    near = places.once(
        ("heel_seat",), lambda: np.argmin(np.hypot(places.x - heel[0], places.y - heel[1]), keepdims=True)
    )[0]
    step = np.array([1.0, heel[0] - places.x[near], heel[1] - places.y[near]])
    post, total = float(posts[:, near] @ step), float(carried[:, near] @ step)
    raised = 0.0 if added is None else max(0.0, float(added[:, near] @ step))
    return HeelRise(lift=total - post, posting=post + sunk, additions=relieved + raised)
