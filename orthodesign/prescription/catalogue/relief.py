"""Relief: the heel-spur aperture, and raises or reliefs at any picked points."""

from __future__ import annotations

from orthodesign.prescription.catalogue.additions import (
    GENERAL,
    RELIEF_DEEP,
    addition,
    aside,
    forward,
    place,
)
from orthodesign.prescription.catalogue.midfoot import ALONG, ASIDE
from orthodesign.prescription.parameter import PROPOSAL, Kind, Parameter, Role
from orthodesign.prescription.points import Coordinate

_HEEL, _POINTS = "Heel relief", "Picked points"
_SINK = "https://www.mdpi.com/2076-3417/9/3/495"

HEEL = (
    addition(
        "heel_aperture",
        "Heel aperture",
        _HEEL,
        4.0,
        (RELIEF_DEEP, 3.0),
        definition="Depth of a round or oval sink under the heel below the surface without it, in its "
        "middle.",
        help="2 to 4 mm under the point that hurts, for a heel spur.",
        source=f"{_SINK} ; depth: {GENERAL}",
    ),
    place(
        "heel_aperture_length",
        "Aperture length",
        _HEEL,
        (15.0, 40.0),
        25.0,
        definition="Length of the sink along the foot, where it is half as deep as in its middle.",
        help="20 to 30 mm.",
        source=f"{_SINK} ; size: {GENERAL}",
    ),
    place(
        "heel_aperture_width",
        "Aperture width",
        _HEEL,
        (15.0, 35.0),
        25.0,
        definition="Breadth of the sink, where it is half as deep as in its middle.",
        help="20 to 30 mm; the same as the length for a round one.",
        source=f"{_SINK} ; size: {GENERAL}",
    ),
    forward("heel_aperture_forward", "Aperture along", _HEEL, "the sink, from the heel seat,", (-10.0, 20.0)),
    aside("heel_aperture_aside", "Aperture sideways", _HEEL, "the sink, from the heel seat,"),
)

POINTS = (
    Parameter(
        name="spots",
        label="Raises and reliefs at points",
        group=_POINTS,
        role=Role.CORRECTION,
        kind=Kind.POINTS,
        unit="mm",
        default=(),
        neutral=(),
        coordinates=(
            ALONG,
            ASIDE,
            Coordinate("radius", "mm", 4.0, 30.0, "where the height is half of that in the middle"),
            Coordinate("height", "mm", -5.0, 8.0, "+ raises, − relieves"),
        ),
        tolerance=0.1,
        definition="Height over the surface without them at every point: + raises, − relieves. The radius is "
        "where half of it is left. x is counted from the back of the heel, y medially from the foot's axis.",
        help="A sweet spot for a prominent navicular or the base of the fifth ray, an ulcer, a painful scar: "
        "1 to 4 mm. Write x,y,radius,height;x,y,radius,height.",
        source=f"size: {GENERAL} ; limits: {PROPOSAL}",
    ),
)
