"""What can be dragged on a device, and what value a place means: geometry and numbers follow each other.

A grip stands on the device in frame D. ``grips_of`` says where each stands now; ``values_at`` turns
the place a hand dragged it to into values of its parameters, on the parameters' own steps. A drag is
counted from the device and the grip as they were when it began.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.checks.addition_doses import named_point
from orthodesign.foundation.mesh import Floats
from orthodesign.insole import Insole
from orthodesign.insole.anatomy import Anatomy
from orthodesign.prescription import CATALOGUE, Value

Triple = tuple[float, float, float]


@dataclass(frozen=True)
class Grip:
    """A place to take hold of.

    ``place`` is (x, y, z) mm in frame D. ``along`` is the unit direction it moves in, or None where
    it moves in a plane, which ``normal`` stands on. ``parameters`` are those it sets.
    """

    name: str
    parameters: tuple[str, ...]
    place: Triple
    along: Triple | None
    normal: Triple = (0.0, 1.0, 0.0)


# Each addition that can be moved: the parameters that move it towards the toes and medially. None: it
# does not move that way.
_PLACED: dict[str, tuple[str | None, str | None]] = {
    "met_pad": ("met_pad_offset", "met_pad_aside"),
    "met_bar": ("met_bar_offset", None),
    "toe_crest": ("toe_crest_offset", None),
    "heel_aperture": ("heel_aperture_forward", "heel_aperture_aside"),
    "cuboid_support": ("cuboid_forward", "cuboid_aside"),
}


def grips_of(insole: Insole) -> tuple[Grip, ...]:
    """The grips of a device: arch, heel cup, lift, distal edge and medial border."""
    marks, medial = insole.foot.landmarks, insole.foot.medial
    seat = marks.heel_seat
    top = insole.top
    rim = _rim(insole)
    behind = rim[np.argmin(np.where(rim[:, 0] < seat[0], np.abs(rim[:, 1] - seat[1]), np.inf))]
    front = rim[np.argmax(rim[:, 0])]
    on_medial_side = (rim[:, 1] - seat[1]) * medial > 0.0
    beside = rim[np.argmin(np.where(on_medial_side, np.abs(rim[:, 0] - insole.arch[0]), np.inf))]
    heel = _nearest_vertex(top, seat)
    arch = _nearest_vertex(top, insole.arch)
    return (
        Grip("arch", ("arch_height", "arch_apex"), _triple(arch), None),
        Grip("heel cup", ("heel_cup_depth",), _triple(behind), (0.0, 0.0, 1.0)),
        Grip("heel lift", ("heel_lift",), _triple(heel), (0.0, 0.0, 1.0)),
        Grip("length", ("length",), _triple(front), (1.0, 0.0, 0.0)),
        Grip("width", ("width",), _triple(beside), (0.0, 1.0, 0.0)),
        *_placed_grips(insole),
    )


def _placed_grips(insole: Insole) -> list[Grip]:
    """A grip on the named point of every prescribed addition that can be moved."""
    prescribed = [name for name in insole.prescription.non_neutral() if name in _PLACED]
    if not prescribed:
        return []
    anatomy = Anatomy.of(insole.foot)
    grips = []
    for name in prescribed:
        x, y = (float(value) for value in named_point(name, anatomy, insole.prescription))
        moved = tuple(parameter for parameter in _PLACED[name] if parameter is not None)
        grips.append(Grip(name, (name, *moved), over(insole, x, y), None, (0.0, 0.0, 1.0)))
    return grips


def values_at(insole: Insole, grip: Grip, place: Floats) -> dict[str, Value]:
    """What dragging ``grip`` of this device to ``place`` (3,), frame D, prescribes."""
    moved = np.asarray(place, dtype=float) - grip.place
    prescription = insole.prescription
    if grip.name == "arch":
        height = float(insole.arch[2]) + _arch_change(insole) + float(moved[2])
        apex = 100.0 * float(place[0]) / insole.foot.length
        values: dict[str, Value] = {"arch_height": _stepped("arch_height", height)}
        if abs(moved[0]) > 0.01 * insole.foot.length:
            values["arch_apex"] = _stepped("arch_apex", apex)
        return values
    if grip.name in ("heel cup", "heel lift"):
        name = grip.parameters[0]
        return {name: _stepped(name, prescription.number(name) + float(moved[2]))}
    if grip.name in _PLACED:
        along, aside = _PLACED[grip.name]
        values = {}
        if along is not None:
            values[along] = _stepped(along, prescription.number(along) + float(moved[0]))
        if aside is not None:
            values[aside] = _stepped(aside, prescription.number(aside) + float(moved[1]) * insole.foot.medial)
        return values
    if grip.name == "length":
        return {"length": _nearest(_edges(insole), float(place[0]))}
    outwards = float(moved[1]) * insole.foot.medial
    steps = ("narrow", "standard", "wide")
    now = steps.index(prescription.choice("width"))
    # a step of width is 3.2 mm: half of it decides
    return {"width": steps[int(np.clip(now + round(outwards / 3.2), 0, 2))]}


def over(insole: Insole, x: float, y: float) -> Triple:
    """The place of the top at x and y towards the medial side, mm: (x, y, z) in frame D."""
    return _triple(_nearest_vertex(insole.top, np.array([x, y * insole.foot.medial])))


def _arch_change(insole: Insole) -> float:
    return insole.prescription.arch_change_from(float(insole.arch[2]))


def _nearest_vertex(top: Floats, mark: Floats) -> Floats:
    """The vertex of the top that lies over or under a landmark."""
    # squares compare as distances do, and are several times quicker for every frame of a drag
    aside, ahead = top[:, 1] - mark[1], top[:, 0] - mark[0]
    nearest: Floats = top[np.argmin(aside * aside + ahead * ahead)]
    return nearest


def _rim(insole: Insole) -> Floats:
    """(N, 3) the outermost ring of the top."""
    return insole.top[-insole.size.stations :]


def _edges(insole: Insole) -> dict[str, float]:
    """About where a device of each length ends, x in mm."""
    marks = insole.foot.landmarks
    return {
        "three_quarter": float(min(marks.mth1[0], marks.mth5[0] + 8.0)) - 8.0,
        "sulcus": float(max(marks.sulcus_medial[0], marks.sulcus_lateral[0])),
        "full": insole.foot.length,
    }


def _nearest(places: dict[str, float], x: float) -> str:
    return min(places, key=lambda name: abs(places[name] - x))


def _stepped(name: str, value: float) -> float:
    """On the parameter's steps and within its limits: a hand on a grip cannot leave them."""
    parameter = CATALOGUE[name]
    low, high = parameter.limits
    step = parameter.step or 0.1
    return float(min(max(round(value / step) * step, low), high))


def _triple(point: Floats) -> Triple:
    x, y, z = (float(value) for value in point)
    return x, y, z
