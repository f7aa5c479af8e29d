"""The heel: lift, skives, cup."""

from __future__ import annotations

from orthodesign.foundation.findings import FindingKind, Severity
from orthodesign.prescription.parameter import PROPOSAL, Caution, Parameter, Role

_NOLARO = "http://nolaro24.com/wordpress/?p=515"
_BIOLOGY_INSIGHTS = "https://biologyinsights.com/how-to-fix-one-leg-shorter-than-the-other-shoes"
_BLAKE_LIFT = "http://www.drblakeshealingsole.com/2010/04/toenail-clippings3-shoe-lift-for-short.html"
_KIRBY = (
    "https://hmpgloballearningnetwork.com/site/podiatry/using-medial-heel-skive-orthoses-pronation-pathology"
)
_LATERAL = "https://prolaborthotics.com/Blog/tabid/90/EntryID/46/Default.aspx"
_CUP_WIDTH = "http://www.podiatrytoday.com/blogged/what-do-if-orthotic-heel-cup-too-narrow"
_CUP = "https://kevinorthopedic.com/pages/clinic-guide-heel-cup-depth"

LIFT_HIGH = FindingKind(
    "RX-LIFT-HIGH",
    Severity.WARNING,
    "A heel lift of {value} may lift the heel out of the shoe: check heel cup and shoe depth.",
    "Above 6 mm most shoes have no room left on top of an orthosis.",
    f"{_NOLARO} ; http://en.wikipedia.org/wiki/Heel_lifts",
)
LIFT_VERY_HIGH = FindingKind(
    "RX-LIFT-VERY-HIGH",
    Severity.WARNING,
    "A heel lift of {value} is more than the 10 mm usually put into a shoe: consider raising the shoe.",
    "Higher lifts are usually shared with the sole of the shoe, and built up in steps.",
    f"{_BIOLOGY_INSIGHTS} ; https://cfop.com.au/?p=48",
)
SKIVE_HIGH = FindingKind(
    "RX-SKIVE-HIGH",
    Severity.WARNING,
    "A heel skive of {value} is extreme: 2 to 6 mm is usual.",
    "Deep skives press on the heel; not for a thin fat pad, lateral instability or lateral heel pain.",
    _KIRBY,
)
CUP_SHALLOW = FindingKind(
    "RX-CUP-SHALLOW",
    Severity.WARNING,
    "A heel cup of {value} holds the heel little: 8 mm is the least that is usual, in dress shoes.",
    "Standard is 12 mm for men and 10 mm for women, 14 mm for sport.",
    f"{_CUP} ; https://www.klmlabstore.com/klm-faqs-s/183.htm",
)
CUP_NARROW = FindingKind(
    "RX-CUP-NARROW",
    Severity.WARNING,
    "The heel cup is {size} per side narrower than the scanned heel: it may pinch, and cannot be "
    "widened later.",
    "Heel width should be measured bearing weight; a cup that is too narrow lifts the heel out of it.",
    _CUP_WIDTH,
)

LIFT = (
    Parameter(
        name="heel_lift",
        label="Heel lift",
        group="Heel lift",
        role=Role.CORRECTION,
        unit="mm",
        default=0.0,
        neutral=0.0,
        step=0.5,
        limit_low=0.0,
        limit_high=12.0,
        cautions=(Caution(LIFT_HIGH, above=6.0), Caution(LIFT_VERY_HIGH, above=10.0)),
        tolerance=0.05,
        definition="Rise of the top surface at the heel seat, the lowest point of the plantar heel. Constant "
        "under the heel, then smooth, 0 from the taper end on.",
        help="For a short leg or a stiff ankle. Sources start with one half to two thirds of the difference "
        "in leg length; they disagree.",
        source=f"{_NOLARO} ; {_BIOLOGY_INSIGHTS} ; https://222health.com/conditions-treatments/"
        f"medical-conditions/124938.html ; evidence: http://pubmed.ncbi.nlm.nih.gov/29229292 ; "
        f"limit: {PROPOSAL}",
    ),
    Parameter(
        name="lift_taper_end",
        label="Lift taper end",
        group="Heel lift",
        role=Role.MANNER,
        unit="%",
        default_meaning="the metatarsal head line",
        step=1.0,
        limit_low=50.0,
        limit_high=100.0,
        definition="Where along the foot length, from the heel, the heel lift has faded to 0.",
        help="100 spreads the lift over a full-length device, which some find more stable.",
        source=f"{_NOLARO} ; {_BLAKE_LIFT} ; limits: {PROPOSAL}",
    ),
)


def _skive(side: str, source: str, caution_text: str) -> Parameter:
    return Parameter(
        name=f"{side}_skive",
        label=f"{side.capitalize()} heel skive",
        group="Heel seat",
        role=Role.CORRECTION,
        unit="mm",
        default=0.0,
        neutral=0.0,
        step=0.5,
        limit_low=0.0,
        limit_high=8.0,
        cautions=(Caution(SKIVE_HIGH, above=6.0),),
        tolerance=0.1,
        definition=f"A plane rising at 15° across the {side} third of the heel seat replaces the surface "
        "where it is higher; the depth is its height above the unskived surface at the third line of the "
        "weight-bearing heel width.",
        help=caution_text,
        source=source,
    )


SEAT = (
    _skive(
        "medial",
        f"{_KIRBY} ; http://www.podiatrytoday.com/article/2681?page=2 ; "
        "https://www.sololabs.com/blog/2017/04/18/k-kirby-skive/ ; "
        "https://link.springer.com/doi/10.1186/1757-1146-5-20",
        "Kirby's skive: 2, 4 or 6 mm. Needs a heel cup of 14 mm and an extrinsic rearfoot post. Not with "
        "lateral instability, lateral heel pain, a thin fat pad or soft heel pads.",
    ),
    _skive(
        "lateral",
        f"{_LATERAL} ; as medial: {_KIRBY}",
        "The mirror image of the medial skive, with the same depths and needs.",
    ),
    Parameter(
        name="heel_cup_depth",
        label="Heel cup depth",
        group="Heel seat",
        role=Role.DEVICE,
        unit="mm",
        default=12.0,
        neutral=12.0,
        step=1.0,
        limit_low=0.0,
        limit_high=30.0,
        cautions=(Caution(CUP_SHALLOW, below=8.0),),
        tolerance=0.2,
        definition="Posterior rim minus the lowest point of the heel seat, both on the top surface.",
        help="6 shallow, 12 standard, 18 and more deep; men 12, women 10, sport 14. Some labs measure from "
        "the table instead, which adds the thickness under the heel.",
        source=f"{_CUP} ; https://www.klmlabstore.com/klm-faqs-s/183.htm ; "
        "https://kevinrootmedical.com/community/xenforum/topic/145225/",
    ),
    Parameter(
        name="heel_cup_width",
        label="Heel cup width",
        group="Heel seat",
        role=Role.CORRECTION,
        unit="mm",
        default=0.0,
        neutral=0.0,
        step=0.5,
        limit_low=-3.0,
        limit_high=6.0,
        cautions=(Caution(CUP_NARROW, below=0.0),),
        tolerance=0.25,
        definition="How much further apart than scanned the inner walls of the heel cup stand, on each side; "
        "measured beside the heel seat, at four fifths of the cup's depth. For cups of 7 mm or more.",
        help="2 mm per side is usual on an unloaded scan: the heel broadens when it bears weight.",
        source=f"{_CUP_WIDTH} ; 2 mm and limits: {PROPOSAL}",
    ),
)
