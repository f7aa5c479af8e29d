"""The midfoot: groove for the plantar fascia, cuboid support, lateral arch."""

from __future__ import annotations

from orthodesign.prescription.catalogue.additions import (
    ADDITION_HIGH,
    GENERAL,
    addition,
    aside,
    forward,
    place,
)
from orthodesign.prescription.parameter import PROPOSAL, Kind, Parameter, Role
from orthodesign.prescription.points import Coordinate

_MIDFOOT = "Midfoot"
_GROOVE = (
    "http://www.podiatrytoday.com/blogged/"
    "should-prefabricated-orthoses-plantar-fasciitis-have-plantar-fascia-groove"
)
_CUBOID = (
    "https://biocorrect.com/blogs/news/where-does-a-cuboid-pad-go-in-a-custom-orthotic-and-what-does-it-do"
)
_LATERAL_COLUMN = "https://clinicalbootcamp.net/lateral-column-support/"

ALONG = Coordinate("x", "mm", 0.0, 350.0, "from the back of the heel along the foot")
ASIDE = Coordinate("y", "mm", -80.0, 80.0, "from the foot's axis, + medially, − laterally")

PARAMETERS = (
    addition(
        "fascia_groove",
        "Plantar fascia groove",
        _MIDFOOT,
        4.0,
        None,
        definition="Depth of a channel for the plantar fascia below the surface without it, at the middle of "
        "its line.",
        help="3 mm where a tight band can be felt; rarely needed.",
        source=f"{_GROOVE} ; depth: {GENERAL}",
    ),
    place(
        "fascia_groove_width",
        "Groove width",
        _MIDFOOT,
        (6.0, 16.0),
        10.0,
        definition="Breadth of the groove where it is half as deep as in its middle. Wider where a thick "
        "shell "
        "cannot bend so sharply.",
        help="8 to 12 mm.",
        source=GENERAL,
    ),
    aside("fascia_groove_heel_aside", "Groove at the heel sideways", _MIDFOOT, "the heel end of the groove"),
    aside("fascia_groove_ball_aside", "Groove at the ball sideways", _MIDFOOT, "the ball end of the groove"),
    Parameter(
        name="groove_line",
        label="Groove line",
        group=_MIDFOOT,
        role=Role.MANNER,
        kind=Kind.POINTS,
        unit="mm",
        default_meaning="along the medial band",
        coordinates=(ALONG, ASIDE),
        fewest=2,
        definition="The line of the groove as drawn, from point to point with its bends rounded: x from the "
        "back of the heel, y medially from the foot's axis. Without it the groove runs from the medial "
        "side of "
        "the heel seat towards between the first and second metatarsal heads.",
        help="Draw it along the band that was felt and inked; it replaces the line by landmarks.",
        source=_GROOVE,
    ),
    addition(
        "cuboid_support",
        "Cuboid support",
        _MIDFOOT,
        6.0,
        (ADDITION_HIGH, 4.0),
        definition="Height of an oval dome under the cuboid over the surface without it, at its apex.",
        help="2 to 4 mm.",
        source=f"{_CUBOID} ; {_LATERAL_COLUMN} ; size: {GENERAL}",
    ),
    forward("cuboid_forward", "Cuboid support along", _MIDFOOT, "the dome"),
    aside("cuboid_aside", "Cuboid support sideways", _MIDFOOT, "the dome", (-10.0, 10.0)),
    addition(
        "lateral_arch",
        "Lateral arch",
        _MIDFOOT,
        6.0,
        (ADDITION_HIGH, 4.0),
        definition="Rise of the lateral longitudinal arch over the surface without it, at its apex in "
        "front of "
        "the cuboid. Fades to 0 at the heel seat, the metatarsal head line and the foot's axis.",
        help="2 to 4 mm, for a lateral column that gives way; supports more of its length than a cuboid "
        "dome.",
        source=f"{_LATERAL_COLUMN} ; size: {GENERAL} ; limits: {PROPOSAL}",
    ),
)
