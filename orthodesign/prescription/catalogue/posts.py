"""Posts: tilts of the rearfoot and the forefoot, and how they are built."""

from __future__ import annotations

from typing import Unpack

from orthodesign.foundation.findings import FindingKind, Severity
from orthodesign.prescription.parameter import PROPOSAL, Caution, Kind, Parameter, Role, Texts

_POSTING = "https://nwpodiatric.com/the-biomechanics-of-heel-posting/"
_HISTORY = "https://www.podiatrytoday.com/article/475"
_DOSE_RESPONSE = (
    "https://lermagazine.com/issues/june/"
    "varying-rearfoot-posting-has-multiple-dose-response-effects-gait-study-finds"
)
_POSTINGS = "http://medical-dictionary.thefreedictionary.com/postings"
_CONSENSUS = "https://pmc.ncbi.nlm.nih.gov/articles/PMC4282733"
_ROOT = "https://kevinrootmedical.com/community/xenforum/topic/127424/"
_NOLARO = "http://nolaro24.com/wordpress/?p=515"
_ROOM = "https://kevinrootmedical.com/community/xenforum/topic/145225/"
_EXTRINSIC = "https://kevinrootmedical.com/community/xenforum/topic/127063/"

_BLAKE = (
    "https://develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site/site/podiatry/blogged/"
    "pertinent-principles-rearfoot-posts-and-corrections-custom-orthoses"
)

POST_HIGH = FindingKind(
    "RX-POST-HIGH",
    Severity.WARNING,
    "A medial rearfoot post of {value} is beyond the customary 6°: it raises the knee adduction moment.",
    "Eversion falls by 2 to 4° with medial posting while the load on the medial knee rises; posts above 6° "
    "also invite inversion sprains.",
    f"{_DOSE_RESPONSE} ; {_HISTORY}",
)
POST_LATERAL = FindingKind(
    "RX-POST-LATERAL",
    Severity.WARNING,
    "A lateral rearfoot post of {size} is beyond the 6° that has been studied.",
    "The dose-response study went from 6° lateral to 10° medial.",
    _DOSE_RESPONSE,
)
FOREFOOT_POST_HIGH = FindingKind(
    "RX-FOREFOOT-POST-HIGH",
    Severity.WARNING,
    "A forefoot post of {value} is more than 6°: check the measured forefoot angle and the shoe.",
    "The post follows the measured forefoot varus or valgus; a high one needs room in the toe box.",
    f"{_POSTINGS} ; threshold: {PROPOSAL}",
)

HEEL_POST_HIGH = FindingKind(
    "RX-HEEL-POST-HIGH",
    Severity.WARNING,
    "A heel post {value} high may lift the heel out of the shoe: check heel cup and shoe depth.",
    "On the post of an orthosis most shoes have room for 6 mm; a post raises the heel as a lift does.",
    f"{_NOLARO} ; {_ROOM}",
)
BLAKE_SEVERE = FindingKind(
    "RX-BLAKE-SEVERE",
    Severity.WARNING,
    "A Blake inversion of {value} is more than 25° by the inverted technique: for severe pronators only.",
    "The technique gives about a fifth of the angle the positive is poured at: 15, 25 and 35° are "
    "3, 5 and 7°.",
    _BLAKE,
)


def _post(
    name: str, label: str, limit: float, cautions: tuple[Caution, ...], **texts: Unpack[Texts]
) -> Parameter:
    return Parameter(
        name=name,
        label=label,
        group="Posts",
        role=Role.CORRECTION,
        unit="°",
        default=0.0,
        neutral=0.0,
        step=0.5,
        limit_low=-limit,
        limit_high=limit,
        cautions=cautions,
        tolerance=0.1,
        **texts,
    )


def _post_kind(name: str, label: str, default: str) -> Parameter:
    return Parameter(
        name=name,
        label=label,
        group="Posts",
        role=Role.MANNER,
        kind=Kind.CHOICE,
        default=default,
        neutral=default,
        choices=("extrinsic", "intrinsic"),
        definition="extrinsic: material is added between shell and ground; intrinsic: top and bottom of the "
        "shell are tilted together.",
        help="Rearfoot posts are usually extrinsic; forefoot posts may be either.",
        source=f"{_POSTINGS} ; {_CONSENSUS}",
    )


PARAMETERS = (
    _post(
        "rearfoot_post",
        "Rearfoot post",
        10.0,
        (Caution(POST_HIGH, above=6.0), Caution(POST_LATERAL, below=-6.0)),
        definition="Tilt of the top surface across the heel: + medial (varus), − lateral (valgus). Measured "
        "as the slope added across a disc of 15 mm round the heel seat; full under the rearfoot, fading to "
        "0 by the metatarsal head line.",
        help="4° medial is the usual standard, 2 to 6° are common. 1° is about 1 mm across a 60 mm heel.",
        source=f"{_POSTING} ; {_HISTORY} ; {_DOSE_RESPONSE} ; limits: {PROPOSAL}",
    ),
    _post_kind("rearfoot_post_kind", "Rearfoot post kind", "extrinsic"),
    Parameter(
        name="post_pivot",
        label="Post pivot",
        group="Posts",
        role=Role.MANNER,
        kind=Kind.CHOICE,
        default="edge",
        neutral="edge",
        choices=("edge", "centre"),
        definition="Where the tilt turns: at the opposite border of the heel, which only adds and so lifts "
        "the heel, or at its centre, without net lift.",
        help="The rise of the heel by posting is always shown beside the lift.",
        source=PROPOSAL,
    ),
    Parameter(
        name="rearfoot_post_motion",
        label="Rearfoot post motion",
        group="Posts",
        role=Role.CORRECTION,
        unit="°",
        default=0.0,
        neutral=0.0,
        step=1.0,
        limit_low=0.0,
        limit_high=6.0,
        tolerance=0.2,
        definition="The posted base is ground off so that it may rock: its medial part lies in a plane "
        "turned by this much.",
        help="A 4/4 post is 4° with 4° ground off; 0 makes a firm post.",
        source=f"{_POSTING} ; {_HISTORY} ; limits: {PROPOSAL}",
    ),
    Parameter(
        name="heel_post_height",
        label="Heel-post height",
        group="Posts",
        role=Role.CORRECTION,
        unit="mm",
        default=0.0,
        neutral=0.0,
        step=0.5,
        limit_low=0.0,
        limit_high=10.0,
        cautions=(Caution(HEEL_POST_HIGH, above=6.0),),
        tolerance=0.1,
        definition="Solid material between shell and ground under the whole heel, beyond what a tilt builds: "
        "the height of the rearfoot post at its lowest border. Measured as the rise of the top surface at "
        "the heel seat; constant under the heel, 0 by the metatarsal head line.",
        help="0 stands the shell itself on the ground. 2 to 4 mm make a flat (0/0) post, or give motion the "
        "material to be ground off. It lifts the heel, which the balance counts; a short leg has a lift of "
        "its own.",
        source=f"{_EXTRINSIC} ; {_ROOM} ; values and limit: {PROPOSAL}",
    ),
    _post(
        "forefoot_post",
        "Forefoot post",
        12.0,
        (Caution(FOREFOOT_POST_HIGH, above=6.0, below=-6.0),),
        definition="Tilt of the top surface at the distal edge: + medial (varus), − lateral (valgus).",
        help="As many degrees as the forefoot was measured to be inverted or everted.",
        source=f"{_POSTINGS} ; {_ROOT} ; limits: {PROPOSAL}",
    ),
    _post_kind("forefoot_post_kind", "Forefoot post kind", "intrinsic"),
    Parameter(
        name="blake_inversion",
        label="Blake inversion",
        group="Posts",
        role=Role.CORRECTION,
        unit="°",
        default=0.0,
        neutral=0.0,
        step=0.5,
        limit_low=0.0,
        limit_high=7.0,
        cautions=(Caution(BLAKE_SEVERE, above=5.0),),
        tolerance=0.1,
        definition="Effective medial tilt of the top surface across the heel, intrinsic: a fifth of the "
        "angle at which the positive would be poured. Measured as the rearfoot post is.",
        help="3° is Blake's 15°, 5° his 25°, 7° his 35°: for mild, moderate and severe pronation. Needs a "
        "lateral heel cup of 21 mm and a lateral flange.",
        source=f"{_BLAKE} ; limits: {PROPOSAL}",
    ),
)
