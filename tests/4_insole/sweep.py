"""Random prescriptions over many feet, and what must hold for the solid of every one of them.

``pool`` names the feet, ``draw`` makes the prescription of one number, ``judge`` says in sentences
what is wrong with the device, ``shrunk`` looks for the least prescription that is still wrong.
Everything follows from seeds: a case is told by its foot and its number.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from feet import WARPS, flat_sole, known_foot, plantar_only, write

from orthodesign.checks.addition_doses import ADDITIONS
from orthodesign.checks.doses import measure_doses
from orthodesign.checks.intersections import self_intersections
from orthodesign.checks.shell_doses import edge_band, untapered
from orthodesign.checks.standing import GROUND_MM, check_standing
from orthodesign.checks.thickness import minimum_thickness
from orthodesign.checks.topology import EdgeTable, check_topology
from orthodesign.delivery.stl import read_back, stl_bytes
from orthodesign.foot import Foot, align
from orthodesign.foot.parametric import FootShape
from orthodesign.foundation.mesh import Mesh
from orthodesign.insole import Insole, build_insole
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.corrections.arch import arch_point
from orthodesign.insole.corrections.heel_cup_width import widened
from orthodesign.insole.edges import EDGES
from orthodesign.insole.thickness import by_zone, is_even
from orthodesign.prescription import (
    CATALOGUE,
    EXCLUSIVE,
    Kind,
    Points,
    Prescription,
    PrescriptionError,
    Role,
    disagreements,
)
from orthodesign.scan import read_scan

_SCANS = Path(__file__).parents[2].parent / "shared" / "scans"
REAL_FEET = {
    "plantar_right": "plantar-right/scan.obj",
    "standing_left": "standing-pair/left_foot.stl",
    "standing_right": "standing-pair/right_foot.stl",
    "synthetic_1": "synthetic/find_synth_1_L.stl",
    "synthetic_2": "synthetic/find_synth_2_R.stl",
    "synthetic_3": "synthetic/find_synth_3_L.stl",
    "sculpted": "sculpted/makehuman_left_foot.stl",
}
LENGTHS = (190, 225, 262, 310)
# Of a draw's parameters one of these parts is touched, and of those this part at one end of its range
_TOUCHED, _EXTREME = (0.12, 0.3, 0.6), 0.35
# So far apart, mm, points of any height lie far enough from one another on any shell
_SPOTS_APART = 40.0
# Of the additions only this part of those that would be touched
_ADDED = 0.35
# The shell may be thinner than asked by this much, as its catalogue entry says
_THINNER = 0.1
# The corrections that any combination of must be sound with
CORE = (
    "arch_height",
    "arch_change",
    "arch_apex",
    "heel_lift",
    "lift_taper_end",
    "rearfoot_post",
    "rearfoot_post_kind",
    "post_pivot",
    "rearfoot_post_motion",
    "forefoot_post",
    "forefoot_post_kind",
    "medial_skive",
    "lateral_skive",
    "heel_cup_depth",
    "shell_thickness",
    "construction",
    "length",
    "width",
    "top_cover",
    "edge_rounding",
    "material",
)
_MIRROR = np.diag([1.0, -1.0, 1.0, 1.0])


# Feet --------------------------------------------------------------------------------------------


def real_feet() -> tuple[str, ...]:
    """Names of the real scans that lie beside this checkout."""
    return tuple(name for name, file in REAL_FEET.items() if (_SCANS / file).exists())


def known_feet() -> dict[str, Callable[[], object]]:
    """Names of feet of our own and how to make them."""
    made: dict[str, Callable[[], object]] = {}
    for length in LENGTHS:
        for side in ("right", "left"):
            made[f"size_{length}_{side}"] = lambda length=length, side=side: known_foot(
                FootShape.of_length(length).on_side(side)
            )
    made["high_arch"] = lambda: known_foot(FootShape(arch_height=27.0))
    made["low_arch"] = lambda: known_foot(FootShape(arch_height=6.0, side="left"))
    made["flat_sole"] = flat_sole
    made["plantar_only"] = lambda: plantar_only(known_foot())
    made["broad_child"] = lambda: known_foot(
        FootShape(length=190, ball_width=82.0, heel_width=55.0, arch_height=8.0, ankle_height=75.0)
    )
    for number, warp in enumerate(WARPS):
        made[f"warped_{number}"] = lambda warp=warp: known_foot(warp=warp)
    return made


def pool() -> tuple[str, ...]:
    """The names of every foot there is."""
    return (*real_feet(), *known_feet())


@lru_cache(maxsize=64)
def foot_of(name: str) -> Foot:
    """The foot of that name, read from a file and aligned as any scan is."""
    if name in REAL_FEET:
        return align(read_scan(_SCANS / REAL_FEET[name]))
    with tempfile.TemporaryDirectory() as folder:
        return align(read_scan(write(known_feet()[name](), Path(folder))))


def other_side(foot: Foot) -> Foot:
    """The mirror image of a foot: everything in frame M stays, side and frame F change."""
    return replace(
        foot,
        side="left" if foot.side == "right" else "right",
        landmarks=foot.landmarks.mirrored(),
        foot_from_scan=_MIRROR @ foot.foot_from_scan,
    )


# Prescriptions -----------------------------------------------------------------------------------


def draw(foot: Foot, seed: int) -> Prescription:
    """The random prescription number ``seed`` of the corrections in ``CORE``: many neutral, many extreme."""
    generator = np.random.default_rng(seed)
    touched = float(generator.choice(_TOUCHED))
    values = {name: _value(foot, name, generator) for name in CORE}
    values = {name: value for name, value in values.items() if generator.random() < touched}
    if values.get("medial_skive"):
        values.pop("lateral_skive", None)
    height = values.pop("arch_height", None)
    if height is not None and generator.random() < 0.5:
        values.pop("arch_change", None)
        values["arch_height"] = _allowed(foot, values, float(height))
    return Prescription.from_values(values)


def draw_all(foot: Foot, seed: int) -> Prescription:
    """The same of everything in the catalogue, additions and edges among them.

    At the ends of all ranges at once some of these are not sound yet: see docs/decisions.md.
    """
    generator = np.random.default_rng(seed)
    touched = float(generator.choice(_TOUCHED))
    values = {name: _value(foot, name, generator) for name in CATALOGUE}
    # nobody prescribes a dozen additions at once, nor sees the places of those that are not
    rarely = {name: _ADDED if name in ADDITIONS else 1.0 for name in CATALOGUE}
    values = {name: value for name, value in values.items() if generator.random() < touched * rarely[name]}
    for one, other, _ in EXCLUSIVE:
        if values.get(one):
            values.pop(other, None)
    for name, _ in list(disagreements(values)):
        values.pop(name)
    height = values.pop("arch_height", None)
    if height is not None and generator.random() < 0.5:
        values.pop("arch_change", None)
        values["arch_height"] = _allowed(foot, values, float(height))
    return _as_far_as_the_foot_allows(foot, values)


def _as_far_as_the_foot_allows(foot: Foot, values: dict) -> Prescription:
    """The prescription without the edges that are refused: moved further than the sides of this foot go."""
    asked = Prescription.from_values(values)
    for _ in EDGES:
        try:
            build_insole(foot, asked)
        except PrescriptionError as refusal:
            refused = str(refusal).split(" ", 1)[0]
            if refused not in EDGES:
                raise
            asked = asked.with_values(**{refused: 0.0})
    return asked


def _value(foot: Foot, name: str, generator: np.random.Generator) -> float | str | Points:
    parameter = CATALOGUE[name]
    if parameter.kind is Kind.CHOICE:
        return str(generator.choice(parameter.choices))
    if parameter.kind is Kind.POINTS:
        return _points(foot, name, generator)
    low, high = parameter.limits
    if generator.random() < _EXTREME:
        return float(generator.choice([low, high]))
    return round(float(generator.uniform(low, high)), 2)


def _points(foot: Foot, name: str, generator: np.random.Generator) -> Points:
    """Points under the foot, one behind the other; those of ``spots`` keep apart."""
    count = int(generator.integers(2, 4)) if name == "groove_line" else int(generator.integers(1, 3))
    x = (0.2 + 0.35 * (np.arange(count) + generator.uniform(0.0, 0.4, count)) / count) * foot.length
    y = generator.uniform(-0.06, 0.08, count) * foot.length
    if name == "groove_line":
        return tuple(zip(x.tolist(), y.tolist(), strict=True))
    # where the flanks of two would meet on the thickest shell, the prescription may be refused
    radius = generator.uniform(4.0, 0.04 * foot.length, count)
    if count > 1 and np.hypot(*(np.diff(x), np.diff(y)))[0] < _SPOTS_APART:
        x, y, radius = x[:1], y[:1], radius[:1]
    count = len(x)
    height = generator.choice([-5.0, -3.0, 2.0, 8.0], count)
    return tuple(zip(x.tolist(), y.tolist(), radius.tolist(), height.tolist(), strict=True))


def _allowed(foot: Foot, values: dict[str, float | str], height: float) -> float:
    """The height of the arch nearest to ``height`` that this foot allows."""
    asked = Prescription.from_values(values)
    scanned = float(arch_point(widened(Anatomy.of(foot), asked.number("heel_cup_width")), asked)[2])
    low, high = CATALOGUE["arch_change"].limits
    return round(float(np.clip(height, max(0.0, scanned + low + 0.01), scanned + high - 0.01)), 2)


def shrunk(foot: Foot, prescription: Prescription, kind: str) -> Prescription:
    """The same prescription with all set to default that is not needed for a fault of ``kind``."""
    for name, parameter in CATALOGUE.items():
        if prescription.values[name] == parameter.default or parameter.role is Role.MANNER:
            continue
        prescription = _if_still_wrong(foot, prescription, name, kind)
    for name, parameter in CATALOGUE.items():
        if prescription.values[name] != parameter.default and parameter.role is Role.MANNER:
            prescription = _if_still_wrong(foot, prescription, name, kind)
    return prescription


def _if_still_wrong(foot: Foot, prescription: Prescription, name: str, kind: str) -> Prescription:
    simpler = prescription.with_values(**{name: CATALOGUE[name].default})
    still_wrong = any(kind_of(one) == kind for one in judge(build_insole(foot, simpler)))
    return simpler if still_wrong else prescription


def touched(prescription: Prescription) -> dict[str, object]:
    """The values that are not the default."""
    return {name: v for name, v in prescription.values.items() if v != CATALOGUE[name].default}


# Judgement ---------------------------------------------------------------------------------------


def kind_of(sentence: str) -> str:
    """What kind of fault a sentence of ``judge`` tells."""
    return sentence.split(":", 1)[0]


def judge(insole: Insole) -> list[str]:
    """What is wrong with a device, measured on its STL as read back: a sentence each, none if right."""
    solid = read_back(stl_bytes(insole.mesh, "sweep"))
    edges = EdgeTable.of(solid)
    topology = check_topology(solid, edges)
    wrong = [f"{one.code}: {one.message}" for one in topology.findings]
    wrong += [f"{one.code}: {one.message}" for one in self_intersections(solid, edges).findings]
    wrong += _mirror(insole)
    if not topology.closed or topology.volume_mm3 <= 0.0:
        return wrong
    return [*wrong, *_ground(insole, solid), *_thickness_and_doses(insole, solid)]


def _ground(insole: Insole, solid: Mesh) -> Iterator[str]:
    lowest = float(solid.bounds[0, 2])
    if abs(lowest) > GROUND_MM:
        yield f"ground: the lowest point lies at z = {lowest:.3f} mm"
    motion = insole.prescription.number("rearfoot_post_motion") > 0.0
    for one in check_standing(solid, ground_off=motion).findings:
        if one.code != "SOLID-OFF-GROUND":
            yield f"{one.code}: {one.message}"


def _thickness_and_doses(insole: Insole, solid: Mesh) -> Iterator[str]:
    asked = min(by_zone(insole.prescription))
    thinnest = minimum_thickness(solid, edge_band(insole.prescription), untapered(insole))
    if thinnest.thickness_mm < asked - _THINNER:
        x, y, z = thinnest.place
        yield f"thin: {thinnest.thickness_mm:.2f} of {asked:g} mm at ({x:.1f}, {y:.1f}, {z:.1f})"
    for dose in measure_doses(insole, solid, thinnest.thickness_mm):
        if dose.ok or (dose.parameter == "shell_thickness" and is_even(insole.prescription)):
            continue
        if dose.realised is None and "thickness" in dose.parameter:
            continue  # a long taper may take up the whole forefoot of a short device
        if dose.realised is None and dose.parameter == "heel_cup_width":
            continue  # a flat heel has no walls, and skived ones are not where they were
        if dose.realised is None and dose.parameter in ADDITIONS:
            continue  # beside a device that is too short for it, which is said in a finding
        measured = "nothing" if dose.realised is None else f"{dose.realised:.3f}"
        at = ", ".join(f"{value:.1f}" for value in dose.at)
        yield f"dose {dose.parameter}: asked {dose.prescribed:g}, measured {measured} at ({at})"


def _mirror(insole: Insole) -> Iterator[str]:
    twin = build_insole(other_side(insole.foot), insole.prescription, insole.size)
    off = float(np.abs(twin.mesh.vertices - insole.mesh.vertices * (1.0, -1.0, 1.0)).max())
    if not off <= 1e-6:
        yield f"mirror: the mirrored foot's device is {off:.2g} mm off the mirrored device"
