"""The device itself: shell, size, edge, material."""

from __future__ import annotations

from typing import Unpack

from orthodesign.prescription.materials import MATERIALS
from orthodesign.prescription.parameter import PROPOSAL, Kind, Parameter, Role, Texts

_LENGTHS = "https://kevinrootmedical.com/community/xenforum/topic/144580/"
_AOLABS = "https://www.aolabs.com/shells-101/"
_KINETIC = "https://kineticorthotics.com/kinetic-orthotic-protocol-checks-40.php"
_WIDTHS = "https://www.prolaborthotics.com/orthoses/orthotic-width-its-all-relative/"
_BY_WEIGHT = "https://pubcompare.ai/protocol/8DIGq4sBwGXEOges-Kai"
_ORDER_FORM = "https://paragonorthotic.com/paragon-prescription-form-guide/"
_NYLON = "https://balaclavapodiatry.com.au/commonly-asked-questions"


def _choice(
    name: str, label: str, choices: tuple[str, ...], default: str, **texts: Unpack[Texts]
) -> Parameter:
    return Parameter(
        name=name,
        label=label,
        group="Device",
        role=Role.DEVICE,
        kind=Kind.CHOICE,
        default=default,
        neutral=default,
        choices=choices,
        **texts,
    )


def _thickness(
    name: str,
    label: str,
    default: float,
    low: float,
    high: float,
    tolerance: float | None,
    **texts: Unpack[Texts],
) -> Parameter:
    return Parameter(
        name=name,
        label=label,
        group="Device",
        role=Role.DEVICE,
        unit="mm",
        default=default,
        neutral=default,
        step=0.5,
        limit_low=low,
        limit_high=high,
        tolerance=tolerance,
        **texts,
    )


PARAMETERS = (
    _thickness(
        "shell_thickness",
        "Shell thickness",
        3.0,
        1.5,
        8.0,
        0.1,
        definition="Distance from each point of the top to the bottom surface, outside posts and the edge "
        "band.",
        help="Nylon: 2.0 mm below 60 kg, 2.5 to 80 kg, 3.0 to 100 kg, 3.5 above. Polypropylene: 3 to 4.5 mm.",
        source=f"{_BY_WEIGHT} ; {_NYLON} ; nylon by weight and limits: {PROPOSAL}",
    ),
    _choice(
        "construction",
        "Construction",
        ("shell", "full_contact"),
        "shell",
        definition="shell: even thickness, with a heel base so that it stands without rocking; "
        "full_contact: solid down to flat ground.",
        help="A shell for stiff materials, full contact for soft ones.",
        source=PROPOSAL,
    ),
    _choice(
        "length",
        "Length",
        ("three_quarter", "sulcus", "full"),
        "three_quarter",
        definition="three_quarter: the distal edge lies 12 mm proximal to the first and 10 mm proximal to "
        "the fifth metatarsal head; sulcus: to the toe crease; full: to the toes.",
        help="A three-quarter edge that reaches too far can block the big toe.",
        source=f"{_LENGTHS} ; {_AOLABS} ; {_KINETIC}",
    ),
    _choice(
        "width",
        "Width",
        ("narrow", "standard", "wide"),
        "standard",
        definition="standard: the medial edge bisects the first metatarsal shaft; wide and narrow: 3.2 mm to "
        "either side of that.",
        help="Narrow for dress shoes, wide for a full medial arch.",
        source=f"{_AOLABS} ; {_WIDTHS}",
    ),
    _thickness(
        "top_cover",
        "Top cover",
        0.0,
        0.0,
        6.0,
        None,
        definition="Thickness of the cover that will be glued on: taken off the seat, so that the foot still "
        "fits.",
        help="0 for a bare shell; covers are 1.5 to 6 mm.",
        source=f"{_ORDER_FORM} ; limits: {PROPOSAL}",
    ),
    _thickness(
        "edge_rounding",
        "Edge rounding",
        1.5,
        0.0,
        4.0,
        None,
        definition="Radius of the rounded rim.",
        help="0 leaves a sharp rim.",
        source=PROPOSAL,
    ),
    _choice(
        "material",
        "Material",
        tuple(MATERIALS),
        "pa12",
        definition="What the device is made of: gives its mass and the usual thickness, changes no shape.",
        help="Densities and their sources are in resources/materials.json.",
        source=PROPOSAL,
    ),
)
