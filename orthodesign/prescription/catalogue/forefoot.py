"""The forefoot: metatarsal pad and bar, extensions, off-loading, toe crest, Cluffy wedge."""

from __future__ import annotations

from orthodesign.prescription.catalogue.additions import (
    ADDITION_HIGH,
    BARS,
    DOMES,
    EXTENSIONS,
    GENERAL,
    PAD_PLACES,
    RELIEF_DEEP,
    addition,
    aside,
    forward,
    place,
)
from orthodesign.prescription.parameter import PROPOSAL

_FOREFOOT, _OFFLOADING = "Forefoot", "Metatarsal off-loading"
_TEARDROP = "http://www.nvo.com/pfola/nss-folder/technicaltopics1/tech29.htm"
_RIGID_MORTONS = "https://biomechanical.com/support/rigidMortonsExt.asp"
_DANCER = "https://kevinorthopedic.com/pages/clinic-guide-dancers-pad"
_CREST = "https://sololabs.com/blog/2017/07/11/t-toe-crest/"
_DIGITAL_PADS = "https://paragonorthotic.com/orthotic-treatment-for-hammertoes-and-achilles-tendonitis/"
_CLUFFY = "https://podiapaedia.org/wiki/foot-orthotics/design-features/cluffy-wedge/"

PADS = (
    addition(
        "met_pad",
        "Metatarsal pad",
        _FOREFOOT,
        7.0,
        (ADDITION_HIGH, 5.0),
        definition="Height of a teardrop dome over the surface without it, at its apex behind the second to "
        "fourth metatarsal heads.",
        help="4 mm is usual. Needs a sulcus or full device, or a place 8 mm or more further back.",
        source=f"{DOMES} ; {PAD_PLACES} ; {_TEARDROP}",
    ),
    place(
        "met_pad_offset",
        "Metatarsal pad place",
        _FOREFOOT,
        (-10.0, 15.0),
        0.0,
        definition="How far the apex of the pad lies from its usual place 8 mm behind the line of the "
        "metatarsal heads: + towards the toes, − towards the heel.",
        help="Studies conflict: 6 to 11 mm behind the heads was best in one, 5 mm in front of them in "
        "another.",
        source=f"{DOMES} ; {PAD_PLACES} ; limits: {PROPOSAL}",
    ),
    aside("met_pad_aside", "Metatarsal pad sideways", _FOREFOOT, "the pad"),
    place(
        "met_pad_width",
        "Metatarsal pad width",
        _FOREFOOT,
        (20.0, 60.0),
        None,
        default_meaning="half as wide as the ball",
        definition="Breadth of the pad at its apex, where it meets the surface. Wider where a thick shell "
        "cannot bend so sharply.",
        help="A pad spans the second to fourth metatarsal shafts.",
        source=f"{_TEARDROP} ; limits: {PROPOSAL}",
    ),
    place(
        "met_pad_length",
        "Metatarsal pad length",
        _FOREFOOT,
        (25.0, 90.0),
        None,
        default_meaning="a fifth of the foot's length",
        definition="Length of the pad along the foot, two thirds of it behind the apex.",
        help="It begins gradually at the metatarsal bases.",
        source=f"{_TEARDROP} ; limits: {PROPOSAL}",
    ),
    addition(
        "met_bar",
        "Metatarsal bar",
        _FOREFOOT,
        6.0,
        (ADDITION_HIGH, 5.0),
        definition="Height of a ridge across all metatarsal shafts over the surface without it, at its crest "
        "behind the third head. It rises over 25 mm from behind, no steeper than 30°, and falls over 10 mm "
        "or "
        "more in front, no steeper than 45°.",
        help="2 to 5 mm, often 3. Needs a sulcus or full device, or a place 8 mm or more further back.",
        source=BARS,
    ),
    place(
        "met_bar_offset",
        "Metatarsal bar place",
        _FOREFOOT,
        (-10.0, 15.0),
        0.0,
        definition="How far the crest of the bar lies from its usual place 8 mm behind the line of the "
        "metatarsal heads: + towards the toes, − towards the heel.",
        help="5 to 10 mm behind the heads is usual.",
        source=f"{BARS} ; limits: {PROPOSAL}",
    ),
)

PLATFORMS = (
    addition(
        "mortons_extension",
        "Morton's extension",
        _FOREFOOT,
        12.0,
        (ADDITION_HIGH, 6.0),
        definition="Height of a platform under the first ray over the surface without it, measured under the "
        "first metatarsal head. It goes on beyond the joint of the big toe, short of its tip.",
        help="3 mm to start with. Needs a full device; a sulcus one carries the head alone.",
        source=f"{_RIGID_MORTONS} ; {EXTENSIONS} ; warning: {PROPOSAL}",
    ),
    addition(
        "reverse_mortons",
        "Reverse Morton's extension",
        _FOREFOOT,
        8.0,
        (ADDITION_HIGH, 5.0),
        definition="Height of a platform under the second to fifth metatarsal heads over the surface without "
        "it, measured under the third head. It ends at the toe crease.",
        help="2 to 5 mm, often 3: the first head may drop beside it. Needs a sulcus or full device.",
        source=f"{EXTENSIONS} ; size: {GENERAL}",
    ),
)


def _offload(number: int, name: str) -> tuple[str, str]:
    return f"offload_mth{number}", f"Off-load {name} metatarsal head"


OFFLOADING = (
    *(
        addition(
            *_offload(number, name),
            _OFFLOADING,
            5.0,
            (RELIEF_DEEP, 4.0),
            definition=f"Depth of a round recess under the {name} metatarsal head below the surface "
            "without it. "
            "Between heads that are both relieved it goes through.",
            help="2 to 4 mm. A dancer's pad is the recess under the first head. Needs a sulcus or full "
            "device.",
            source=f"{_DANCER} ; depth: {GENERAL}",
        )
        for number, name in enumerate(("first", "second", "third", "fourth", "fifth"), start=1)
    ),
    place(
        "offload_radius",
        "Off-loading radius",
        _OFFLOADING,
        (6.0, 12.0),
        9.0,
        definition="Radius of every recess under a head, where it is half as deep as in its middle. Smaller "
        "where the recess would reach the middle of the next head.",
        help="About as large as the head: 8 to 10 mm on an adult's foot.",
        source=f"{_DANCER} ; size: {GENERAL}",
    ),
)

TOES = (
    addition(
        "toe_crest",
        "Toe crest",
        _FOREFOOT,
        8.0,
        (ADDITION_HIGH, 6.0),
        definition="Height of a ridge under the crease of the second to fifth toes over the surface without "
        "it, at its crest under the third toe.",
        help="3 to 6 mm, for hammer and claw toes that can still be straightened. Needs a full device.",
        source=f"{_CREST} ; {_DIGITAL_PADS}",
    ),
    forward("toe_crest_offset", "Toe crest place", _FOREFOOT, "the crest", (-10.0, 10.0)),
    addition(
        "cluffy_wedge",
        "Cluffy wedge",
        _FOREFOOT,
        8.0,
        (ADDITION_HIGH, 6.0),
        definition="Height of a wedge under the big toe over the surface without it, measured under the "
        "ball of "
        "the toe. It rises from the joint at the toe's base and keeps its height to the tip.",
        help="3 to 6 mm, to hold the toe slightly up. Needs a full device and a deep toe box; not without "
        "feeling in the foot.",
        source=_CLUFFY,
    ),
)
