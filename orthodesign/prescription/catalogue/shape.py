"""The trim line: how high and how wide the edges stand between heel cup and distal end."""

from __future__ import annotations

from typing import Unpack

from orthodesign.foundation.findings import FindingKind, Severity
from orthodesign.prescription.parameter import PROPOSAL, Caution, Kind, Parameter, Role, Texts

_RIM_TOLERANCE = 0.1
_TRIM, _THICKNESS = "Trim line", "Thickness"
_EDGES = "JoshKirk's public generator (edge of 2.5 mm) ; bevel: general knowledge"
_CATALOGUES = "OrthoCAD (0 to 8 mm), AOMS and OreTek order forms"
_AOLABS = "https://www.aolabs.com/shells-101/"
_KINETIC = "https://kineticorthotics.com/kinetic-orthotic-protocol-checks-40.php"
_CUTOUT = "http://www.fiber-lab.com/faccomodations/first_ray_cut_out.shtml"
_ORDER_FORM = "https://paragonorthotic.com/paragon-prescription-form-guide/"

FLANGE_HIGH = FindingKind(
    "RX-FLANGE-HIGH",
    Severity.WARNING,
    "A flange of {value} stands far up the side of the foot: it needs a shoe that is cut high enough.",
    "Flanges of up to 8 mm are usual; higher ones may rub under the ankle or on the fifth metatarsal base.",
    f"{_CATALOGUES} ; limit: {PROPOSAL}",
)

EDGE_THIN = FindingKind(
    "RX-EDGE-THIN",
    Severity.WARNING,
    "A distal edge of {value} is thinner than a filament printer can make (1.2 mm), and breaks easily.",
    "Powder-bed nylon can be made from 0.5 mm and is recommended from 1 mm on; each process is checked by "
    "its own limit, in resources/processes.json.",
    "https://www.rigidprints.co.uk/design-guide/wall-thickness ; https://3faktur.com/?p=4650",
)


def _edge(
    name: str,
    label: str,
    limits: tuple[float, float],
    *,
    step: float = 1.0,
    cautions: tuple[Caution, ...] = (),
    tolerance: float = _RIM_TOLERANCE,
    **texts: Unpack[Texts],
) -> Parameter:
    return Parameter(
        name=name,
        label=label,
        group=_TRIM,
        role=Role.CORRECTION,
        unit="mm",
        default=0.0,
        neutral=0.0,
        step=step,
        limit_low=limits[0],
        limit_high=limits[1],
        cautions=cautions,
        tolerance=tolerance,
        **texts,
    )


TRIM = (
    Parameter(
        name="trim_line",
        label="Trim line",
        group=_TRIM,
        role=Role.DEVICE,
        kind=Kind.CHOICE,
        default="standard",
        neutral="standard",
        choices=("standard", "low_profile", "sport", "high"),
        definition="standard: as designed for the foot; low_profile: the medial edge keeps 45 % and the "
        "lateral 50 % of its height over the shell beside it; sport: 3 mm higher medially, 4 mm laterally; "
        "high: 10 and 12 mm higher, with a deep heel cup like a UCBL.",
        help="Low for dress shoes, high for a foot that must be held. The heel cup has its own depth.",
        source=f"heights: {PROPOSAL}",
    ),
    _edge(
        "medial_edge_height",
        "Medial edge height",
        (-8.0, 15.0),
        definition="Rise of the medial rim in the section across the arch point, + up, − down; the edge "
        "follows from heel cup to ball.",
        help="Raise it for a foot that rolls over the edge, lower it for a narrow shoe.",
        source=f"{_ORDER_FORM} ; limits: {PROPOSAL}",
    ),
    _edge(
        "lateral_edge_height",
        "Lateral edge height",
        (-4.0, 15.0),
        definition="Rise of the lateral rim in the section across the cuboid, at 40 % of the foot's length, "
        "+ up, − down; the edge follows from heel cup to ball.",
        help="Raise it for a foot that slides outwards.",
        source=f"{_ORDER_FORM} ; limits: {PROPOSAL}",
    ),
    _edge(
        "medial_edge_width",
        "Medial width at the arch",
        (-6.0, 8.0),
        definition="How far what stands out farthest of the medial rim moves outwards (+) or inwards (−) in "
        "the section across the arch point; it follows the foot's wall up or down.",
        help="The other way to move the medial edge, as it is seen from above.",
        source=f"{_AOLABS} ; limits: {PROPOSAL}",
    ),
    _edge(
        "medial_flange",
        "Medial flange",
        (0.0, 20.0),
        cautions=(Caution(FLANGE_HIGH, above=8.0),),
        definition="Rise of the medial rim over the trim line in the section across the arch point; highest "
        "along the arch, gone at the heel and the ball.",
        help="Holds a foot that falls inwards over the edge of the shell.",
        source=f"{_CATALOGUES} ; limit: {PROPOSAL}",
    ),
    _edge(
        "lateral_flange",
        "Lateral flange",
        (0.0, 20.0),
        cautions=(Caution(FLANGE_HIGH, above=8.0),),
        definition="Rise of the lateral rim over the trim line in the section across the cuboid, at 40 % of "
        "the foot's length; gone at the heel and the ball.",
        help="Keeps a foot from sliding outwards; a Blake inversion needs one.",
        source=f"{_CATALOGUES} ; limit: {PROPOSAL}",
    ),
    _edge(
        "distal_edge",
        "Distal edge",
        (-5.0, 5.0),
        definition="How far the distal edge of the top surface moves forward (+) or back (−), across from "
        "the third metatarsal head.",
        help="A three-quarter edge that reaches too far can block the big toe.",
        source=f"{_KINETIC} ; limits: {PROPOSAL}",
    ),
    _edge(
        "first_ray_cutout",
        "First-ray cut-out",
        (0.0, 25.0),
        definition="How far the distal edge of the top surface retreats under the first ray, where the "
        "cut-out is as wide as asked. On three-quarter and sulcus devices.",
        help="15 to 25 mm free the first metatarsal; often with a platform under the other heads.",
        source=f"{_CUTOUT} ; limit: {PROPOSAL}",
    ),
    Parameter(
        name="first_ray_cutout_width",
        label="First-ray cut-out width",
        group=_TRIM,
        role=Role.MANNER,
        unit="%",
        default=17.0,
        neutral=17.0,
        step=1.0,
        limit_low=15.0,
        limit_high=20.0,
        definition="How far the cut-out reaches aside, from the first metatarsal head towards the fifth, but "
        "at least 9 mm. From there the edge swings forward to the other heads.",
        help="17 % is between the first two heads of most feet.",
        source=f"limits: {PROPOSAL}",
    ),
)


def _zone(zone: str, where: str) -> Parameter:
    return Parameter(
        name=f"thickness_{zone}",
        label=f"Thickness of the {zone}foot",
        group=_THICKNESS,
        role=Role.CORRECTION,
        unit="mm",
        default_meaning="as thick as the shell",
        step=0.5,
        limit_low=1.5,
        limit_high=8.0,
        tolerance=0.1,
        definition=f"Least thickness of the shell {where}, outside posts, edge band and taper. Zones "
        "pass into one another smoothly.",
        help="Leave it empty for a shell of even thickness.",
        source=f"{_ORDER_FORM} ; zones and limits: {PROPOSAL}",
    )


THICKNESS = (
    _zone("rear", "up to 29 % of the foot's length"),
    _zone("mid", "from 39 % of the foot's length to a fifth of it behind the metatarsal heads"),
    _zone("fore", "from a ninth of the foot's length behind the metatarsal heads on"),
    Parameter(
        name="distal_taper",
        label="Distal edge thickness",
        group=_THICKNESS,
        role=Role.CORRECTION,
        unit="mm",
        default_meaning="not tapered",
        step=0.5,
        limit_low=1.0,
        limit_high=3.0,
        cautions=(Caution(EDGE_THIN, below=1.2),),
        tolerance=0.1,
        definition="Thickness of the distal edge, ground away from below; the top stays as it is.",
        help="1.5 mm is usual for polypropylene. The foot feels no step.",
        source=f"{_EDGES} ; limits: {PROPOSAL}",
    ),
    Parameter(
        name="distal_taper_run",
        label="Taper run",
        group=_THICKNESS,
        role=Role.MANNER,
        unit="mm",
        default=15.0,
        neutral=15.0,
        step=1.0,
        limit_low=10.0,
        limit_high=30.0,
        definition="How far behind the distal edge the underside begins to be ground away.",
        help="A longer run bends more easily under the heads.",
        source=f"limits: {PROPOSAL}",
    ),
)
