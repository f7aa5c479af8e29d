"""What the declarations of additions share: a height or depth, and where it lies."""

from __future__ import annotations

from typing import Unpack

from orthodesign.foundation.findings import FindingKind, Severity
from orthodesign.prescription.parameter import PROPOSAL, Caution, Parameter, Role, Texts

DOMES = "https://mijn.bsl.nl/effects-of-metatarsal-domes-on-plantar-pressures-in-older-people/17960550"
PAD_PLACES = "http://www.jfootankleres.com/content/7/1/18"
BARS = "https://docsbay.net/further-details-of-forefoot-pad-fabrication-and-fitting"
EXTENSIONS = "https://hersco.com/education-center/mortons-extensions/"
GENERAL = "general knowledge"

ADDITION_HIGH = FindingKind(
    "RX-ADDITION-HIGH",
    Severity.WARNING,
    "This is {value}, more than is usual: a raise this high is felt as a lump and needs room in the shoe.",
    "Raises are usually begun low and built up. The usual range stands in the help of each.",
    f"{DOMES} ; {BARS} ; thresholds: {PROPOSAL}",
)
RELIEF_DEEP = FindingKind(
    "RX-RELIEF-DEEP",
    Severity.WARNING,
    "This is {size} deep, more than is usual: its edge presses, and the device stands higher for it.",
    "A device stays as thick as asked under a relief, so a deep one carries the whole foot up.",
    PROPOSAL,
)


def addition(
    name: str,
    label: str,
    group: str,
    high: float,
    caution: tuple[FindingKind, float] | None,
    **texts: Unpack[Texts],
) -> Parameter:
    """A raise or a relief: its height or depth in mm, 0 for none."""
    return Parameter(
        name=name,
        label=label,
        group=group,
        role=Role.CORRECTION,
        unit="mm",
        default=0.0,
        neutral=0.0,
        step=0.5,
        limit_low=0.0,
        limit_high=high,
        cautions=() if caution is None else (Caution(caution[0], above=caution[1]),),
        tolerance=0.1,
        **texts,
    )


def place(
    name: str,
    label: str,
    group: str,
    limits: tuple[float, float],
    default: float | None,
    *,
    default_meaning: str = "",
    **texts: Unpack[Texts],
) -> Parameter:
    """Where an addition lies, or how large it is in plan, mm."""
    return Parameter(
        name=name,
        label=label,
        group=group,
        role=Role.MANNER,
        unit="mm",
        default=default,
        default_meaning=default_meaning,
        neutral=default,
        step=1.0,
        limit_low=limits[0],
        limit_high=limits[1],
        **texts,
    )


def aside(
    name: str, label: str, group: str, what: str, limits: tuple[float, float] = (-15.0, 15.0)
) -> Parameter:
    """How far an addition is moved sideways, mm."""
    return place(
        name,
        label,
        group,
        limits,
        0.0,
        definition=f"How far {what} is moved sideways: + medially, − laterally.",
        help="0 leaves it where the landmarks put it.",
        source=f"limits: {PROPOSAL}",
    )


def forward(
    name: str, label: str, group: str, what: str, limits: tuple[float, float] = (-20.0, 20.0)
) -> Parameter:
    """How far an addition is moved along the foot, mm."""
    return place(
        name,
        label,
        group,
        limits,
        0.0,
        definition=f"How far {what} is moved along the foot: + towards the toes, − towards the heel.",
        help="0 leaves it where the landmarks put it.",
        source=f"limits: {PROPOSAL}",
    )
