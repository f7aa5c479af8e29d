"""Realised doses: what each correction does on the solid as it was written, beside what was asked.

A dose is the effect on the exported solid compared with the same prescription without that one
parameter (design.md, section 3). The solid is the STL read back; the device without the parameter
is built anew. Heights are compared in frame F, so a ground that moved does not count as a dose.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from orthodesign.checks import shape_doses, shell_doses
from orthodesign.checks.addition_doses import ADDITIONS, SUNK, named_point, without_additions
from orthodesign.checks.probe import disc, heights_at, slope_across
from orthodesign.checks.thickness import Walls
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Floats, Mesh
from orthodesign.foundation.raster import cast_on_faces
from orthodesign.insole import Insole, build_insole
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.corrections.heel_cup import SHALLOWEST_TRIM
from orthodesign.insole.cutout import CutOut
from orthodesign.insole.edges import EDGES
from orthodesign.insole.thickness import is_even
from orthodesign.prescription import CATALOGUE, PrescriptionError

MISSED = FindingKind(
    "DOSE-MISSED",
    Severity.ERROR,
    "{label} was prescribed as {prescribed:g} {unit} but measures {realised:.2f} {unit} on the finished "
    "solid.",
    "A correction that is not what was prescribed must not be made: change the values that conflict.",
)
BESIDE = FindingKind(
    "DOSE-BESIDE-DEVICE",
    Severity.WARNING,
    "{label} lies beside the device, at x = {x:.0f}, y = {y:.0f} mm: it cannot have its effect there.",
    "An addition is measured at its named point. Where the device does not reach there, choose a longer or "
    "wider one, or move the addition.",
)
# A coin is laid on the heel seat or the distal edge to read a tilt
_COIN = 15.0
# The coin lies this far behind the MTH line for a forefoot post: on the distal edge of a ¾ device
_BEHIND_HEADS = 21.0
# The lowest point of the heel seat is felt for on a lattice this fine: within 0.005 mm on a heel
_LATTICE = 0.8
# This many steps of the lattice from the rim inwards are rim: its rounding is 4 mm at most
_RIM_STEPS = 5
# An addition is there where the top stands so much, mm, higher or lower than without it
_FELT = 0.01
# A point lies on the top where so many places round it are met, this much farther out than the rim is round
_ROUND, _RIM_CLEAR = 12, 0.5
# No rim stands further outside the foot's silhouette than this
_BEYOND = 16.0


@dataclass(frozen=True)
class Dose:
    """One parameter, prescribed and realised, in its own unit; ``at`` is where, x and y in frame D.

    ``more``: this much more than prescribed is right too, as with the thickness of a solid device.
    """

    parameter: str
    unit: str
    prescribed: float
    realised: float | None
    tolerance: float
    at: tuple[float, float]
    more: float = 0.0

    @property
    def ok(self) -> bool | None:
        """Whether the dose is met; None where it could not be measured."""
        if self.realised is None:
            return None
        # a rounding of the last digit is not a miss
        over, slack = self.realised - self.prescribed, self.tolerance + 1e-6
        return -slack <= over <= slack + self.more

    def as_json(self) -> dict[str, object]:
        """The dose as it stands in the report."""
        return {
            "parameter": self.parameter,
            "unit": self.unit,
            "prescribed": self.prescribed,
            "realised": None if self.realised is None else round(self.realised, 3),
            "tolerance": self.tolerance,
            "ok": self.ok,
            "at_mm": [round(self.at[0], 3), round(self.at[1], 3)],
        }


def measure_doses(insole: Insole, solid: Mesh, thinnest: float) -> tuple[Dose, ...]:
    """The realised dose of every correction, of the heel cup and of the shell.

    ``solid`` is the written device read back (frame D, mm) and ``thinnest`` its least thickness
    outside the rim.
    """
    bench = Bench(insole, solid, thinnest)
    measured = [*insole.prescription.non_neutral(), "heel_cup_depth", "shell_thickness"]
    if not shell_doses.zones_of("shell_thickness", insole.prescription):
        measured.remove("shell_thickness")
    found = (bench.doses(name) for name in CATALOGUE if name in measured and name in _METHODS)
    return tuple(dose for doses in found for dose in doses)


def dose_findings(doses: tuple[Dose, ...]) -> tuple[Finding, ...]:
    """A finding for every dose that was missed, and for every addition that lies beside the device."""
    beside = tuple(
        BESIDE.found(label=CATALOGUE[dose.parameter].label, x=dose.at[0], y=dose.at[1]).concerning(
            dose.parameter
        )
        for dose in doses
        if dose.realised is None and dose.parameter in ADDITIONS
    )
    return beside + tuple(
        MISSED.found(
            label=CATALOGUE[dose.parameter].label,
            prescribed=dose.prescribed,
            realised=dose.realised,
            unit=dose.unit,
        )
        for dose in doses
        if dose.ok is False
    )


class Bench:
    """The finished solid, the same device without one parameter, and the foot they are for."""

    def __init__(self, insole: Insole, solid: Mesh, thinnest: float) -> None:
        self.insole, self.solid, self.thinnest = insole, solid, thinnest
        self.anatomy = Anatomy.of(insole.foot)
        self.medial = insole.foot.medial

    @cached_property
    def walls(self) -> Walls:
        """The solid, ready to be asked how thick it is."""
        return Walls(self.solid)

    def doses(self, name: str) -> list[Dose]:
        """The dose of one parameter, or of each of its points."""
        points = self.insole.prescription.values[name]
        if not isinstance(points, tuple):
            realised, at = _METHODS[name](self, name)
            return [self._dose(name, self.insole.prescription.number(name), realised, at)]
        places = np.array([self.plan(np.array(point)) for point in points])
        carried = np.array([self.carries(at) for at in places])
        effects = np.where(carried, self.effect(name, places), np.nan)
        return [
            self._dose(name, point[-1], float(effect), at)
            for point, effect, at in zip(points, effects, places, strict=True)
        ]

    def _dose(self, name: str, prescribed: float, realised: float, at: Floats) -> Dose:
        parameter = CATALOGUE[name]
        return Dose(
            parameter=name,
            unit=parameter.unit,
            prescribed=prescribed,
            realised=float(realised) if np.isfinite(realised) else None,
            tolerance=float(parameter.tolerance or 0.0),
            at=(float(at[0]), float(at[1])),
            more=self._more_is_right(name),
        )

    def _more_is_right(self, name: str) -> float:
        """How much more than asked is right too.

        A solid device is thicker than a shell; a post or a skive raises the back of a nearly flat heel.
        """
        asked = self.insole.prescription
        if name == "shell_thickness" and asked.choice("construction") == "full_contact":
            return float("inf")
        if name.startswith("thickness_") or (name == "shell_thickness" and not is_even(asked)):
            # where another zone is thicker the device stands higher, and this one may reach to the ground
            return float("inf")
        if name == "heel_cup_depth" and asked.number(name) < SHALLOWEST_TRIM:
            lateral, medial = self.anatomy.heel_borders
            angles = np.radians([asked.number("rearfoot_post"), asked.number("blake_inversion")])
            tilt = float(np.abs(np.tan(angles)).sum())
            return (
                0.5 * (medial - lateral) * tilt + asked.number("medial_skive") + asked.number("lateral_skive")
            )
        return 0.0

    def plan(self, point: Floats) -> Floats:
        """A point of frame M in plan, in frame D."""
        return np.array([point[0], point[1] * self.medial])

    def without(self, name: str, *, bare: bool = False) -> Insole:
        """The same device without that one parameter; ``bare``: and without additions.

        What the foot allows with it only goes with it: a cut edge beside an arch that is raised.
        """
        asked = self.insole.prescription
        foot, neutral = self.insole.foot, (without_additions(asked) if bare else asked).neutral(name)
        try:
            return build_insole(foot, neutral)
        except PrescriptionError:
            height = neutral.optional("arch_height")
            change = None if height is None else height - float(self.insole.arch[2])
            held = {} if change is None else {"arch_height": None, "arch_change": change}
            return build_insole(foot, neutral.with_values(**dict.fromkeys(EDGES, 0.0) | held))

    def carries(self, point: Floats) -> bool:
        """Whether the top lies under a plan point of frame D, and not only its rounded rim."""
        turns = np.linspace(0.0, 2.0 * np.pi, _ROUND, endpoint=False)
        reach = self.insole.prescription.number("edge_rounding") + _RIM_CLEAR
        ring = point[:2] + reach * np.stack([np.cos(turns), np.sin(turns)], axis=1)
        return bool(np.isfinite(heights_at(self.solid, ring)).all())

    def effect(self, name: str, points: Floats) -> Floats:
        """(k,) how much higher the top stands at plan points of frame D than without the parameter."""
        without = self.without(name)
        here = heights_at(self.solid, points) - self.insole.z_shift
        result: Floats = here - (heights_at(without.mesh, points) - without.z_shift)
        return result


def _arch(bench: Bench, name: str) -> tuple[float, Floats]:
    at = bench.insole.arch[:2]
    change = float(bench.effect(name, at)[0])
    return (float(bench.insole.arch[2]) + change if name == "arch_height" else change), at


def _rise(bench: Bench, name: str) -> tuple[float, Floats]:
    at = bench.plan(bench.anatomy.heel_seat)
    return float(bench.effect(name, at)[0]), at


def _cover(bench: Bench, name: str) -> tuple[float, Floats]:
    fall, at = _rise(bench, name)
    return -fall, at


def _rearfoot(bench: Bench, name: str) -> tuple[float, Floats]:
    return _tilt(bench, name, bench.plan(bench.anatomy.heel_seat))


def _forefoot(bench: Bench, name: str) -> tuple[float, Floats]:
    middle = 0.5 * (bench.anatomy.mth1 + bench.anatomy.mth5)
    return _tilt(bench, name, bench.plan(middle - (_BEHIND_HEADS, 0.0, 0.0)))


def _tilt(bench: Bench, name: str, at: Floats) -> tuple[float, Floats]:
    coin = disc(at, _COIN)
    cutout = CutOut.of(bench.insole.prescription)
    if cutout is not None and name == "forefoot_post":
        # what of the coin hangs over a cut-out feels its edge
        coin = coin[bench.medial * coin[:, 1] < cutout.whole_edge(bench.anatomy)]
    slope = bench.medial * slope_across(coin, bench.effect(name, coin))
    return float(np.degrees(np.arctan(slope))), at


def _motion(bench: Bench, name: str) -> tuple[float, Floats]:
    """Slope of the medial part of the heel base, felt from below where even a child's base is whole."""
    line, heel = float(bench.anatomy.skive_point(+1.0)[1]), bench.anatomy.heel_seat
    x, y = np.meshgrid(heel[0] + np.arange(-4.0, 8.1, 2.0), line + np.arange(1.0, 5.1, 0.5), indexing="ij")
    points = np.stack([x.ravel(), bench.medial * y.ravel()], axis=1)
    slope = bench.medial * slope_across(points, heights_at(bench.solid, points, from_above=False))
    return float(np.degrees(np.arctan(slope))), points.mean(axis=0)


def _skive(bench: Bench, name: str) -> tuple[float, Floats]:
    at = bench.plan(bench.anatomy.skive_point(+1.0 if name == "medial_skive" else -1.0))
    return float(bench.effect(name, at)[0]), at


def _cup(bench: Bench, name: str) -> tuple[float, Floats]:
    """Posterior rim over the lowest point of the heel seat."""
    from scipy import ndimage

    heel = bench.plan(bench.anatomy.heel_seat)
    # on the axis itself: a posted rim is higher or lower a millimetre beside it
    rim = _rearmost_crest(bench.solid.corners, float(heel[0]), float(heel[1]))
    plain = _without_additions(bench)
    lateral, medial = sorted(bench.medial * border for border in bench.anatomy.heel_borders)
    # a covered or flattened cup reaches beyond the silhouette: its rim must be within the lattice
    lateral, medial = lateral - _BEYOND, medial + _BEYOND
    long, wide = bench.anatomy.heel_seat_end + _BEYOND, medial - lateral
    shape = (int(long / _LATTICE) + 1, int(wide / _LATTICE) + 1)
    # the lattice ends on the front of the heel seat: there a filled arch may be lowest
    start = bench.anatomy.heel_seat_end - (shape[0] - 1) * _LATTICE
    solid, origin = bench.solid, (start, lateral)
    heights, _ = cast_on_faces(solid.vertices, solid.faces, origin, _LATTICE, shape, lowest=False)
    if plain is not None:
        # where an addition reaches, seat and rim are those of the cup without it
        bare, _ = cast_on_faces(plain.vertices, plain.faces, origin, _LATTICE, shape, lowest=False)
        heights = np.where(np.abs(heights - bare) > _FELT, bare, heights)
        crest = _rearmost_crest(plain.corners, float(heel[0]), float(heel[1]))
        rim = crest if np.abs(rim - crest).max() > _FELT else rim
    # the rounding and the outside of the wall are no seat: a flat heel's rim falls away there
    seat = ndimage.binary_erosion(np.isfinite(heights), iterations=_RIM_STEPS, border_value=1)
    return float(rim[2] - heights[seat].min()), rim[:2]


def _without_additions(bench: Bench) -> Mesh | None:
    """The device without its additions, on the ground of the one with them; None where it has none."""
    insole = bench.insole
    bare = without_additions(insole.prescription)
    if bare is insole.prescription:
        return None
    plain = build_insole(insole.foot, bare)
    raised = np.array([0.0, 0.0, insole.z_shift - plain.z_shift])
    return Mesh.of(plain.vertices + raised, plain.mesh.faces)


def _rearmost_crest(corners: Floats, before: float, y: float) -> Floats:
    """(3,) the highest point of triangles (m, 3, 3) in the plane at ``y``, behind x = ``before``."""
    start, end = corners.reshape(-1, 3), np.roll(corners, -1, axis=1).reshape(-1, 3)
    # each half-edge that comes from the right of the plane meets it once
    meets = (start[:, 1] < y) & (end[:, 1] >= y)
    start, end = start[meets], end[meets]
    share = (y - start[:, 1]) / (end[:, 1] - start[:, 1])
    section = start + share[:, None] * (end - start)
    behind = section[section[:, 0] < before]
    crest: Floats = behind[np.argmax(behind[:, 2])]
    return crest


def _addition(bench: Bench, name: str) -> tuple[float, Floats]:
    at = bench.plan(named_point(name, bench.anatomy, bench.insole.prescription))
    effect = float(bench.effect(name, at)[0]) if bench.carries(at) else np.nan
    return -effect if name in SUNK else effect, at


_METHODS: dict[str, Callable[[Bench, str], tuple[float, Floats]]] = {
    "arch_height": _arch,
    "arch_change": _arch,
    "heel_lift": _rise,
    "heel_post_height": _rise,
    "rearfoot_post": _rearfoot,
    "blake_inversion": _rearfoot,
    "rearfoot_post_motion": _motion,
    "forefoot_post": _forefoot,
    "medial_skive": _skive,
    "lateral_skive": _skive,
    "heel_cup_depth": _cup,
    "heel_cup_width": shape_doses.cup_width,
    "shell_thickness": shell_doses.zone_thickness,
    "top_cover": _cover,
    "medial_edge_height": shape_doses.edge,
    "lateral_edge_height": shape_doses.edge,
    "medial_edge_width": shape_doses.edge,
    "medial_flange": shape_doses.edge,
    "lateral_flange": shape_doses.edge,
    "distal_edge": shape_doses.distal,
    "thickness_rear": shell_doses.zone_thickness,
    "thickness_mid": shell_doses.zone_thickness,
    "thickness_fore": shell_doses.zone_thickness,
    "distal_taper": shell_doses.tapered_edge,
    "first_ray_cutout": shape_doses.cutout,
    **dict.fromkeys(ADDITIONS, _addition),
}
