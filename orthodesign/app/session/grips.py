"""What can be dragged on a device, and what value a place means: geometry and numbers follow each other.

A grip stands on the device in frame D. ``grips_of`` says where each stands now; ``values_at`` turns
the place a hand dragged it to into values of its parameters, on the parameters' own steps. A drag is
counted from the device and the grip as they were when it began.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole import Insole
from orthodesign.prescription import CATALOGUE, Value

Triple = tuple[float, float, float]


@dataclass(frozen=True)
class Grip:
    """A place to take hold of.

    ``place`` is (x, y, z) mm in frame D. ``along`` is the unit direction it moves in, or None where
    it moves in the upright plane along the foot, height and position together. ``parameters`` are
    those it sets.
    """

    name: str
    parameters: tuple[str, ...]
    place: Triple
    along: Triple | None


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
    )


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
    if grip.name == "length":
        return {"length": _nearest(_edges(insole), float(place[0]))}
    outwards = float(moved[1]) * insole.foot.medial
    steps = ("narrow", "standard", "wide")
    now = steps.index(prescription.choice("width"))
    # a step of width is 3.2 mm: half of it decides
    return {"width": steps[int(np.clip(now + round(outwards / 3.2), 0, 2))]}


def _arch_change(insole: Insole) -> float:
    return insole.prescription.arch_change_from(float(insole.arch[2]))


def _nearest_vertex(top: Floats, mark: Floats) -> Floats:
    """The vertex of the top that lies over or under a landmark."""
    nearest: Floats = top[np.argmin(np.hypot(top[:, 0] - mark[0], top[:, 1] - mark[1]))]
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
