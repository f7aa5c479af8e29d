"""From a measured difference in leg length to a proposal of lifts: how much, in which stages, and why.

Sources disagree on where to start and how fast to go on, so each way is a named scheme, and the others
are shown beside the chosen one. Lengths in mm. Deterministic: dates count from the day given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from orthodesign.foundation.findings import Finding
from orthodesign.prescription import lift_findings as told
from orthodesign.prescription.leg_length import LegKind, LegLength, Method, Onset, Scheme, Spine
from orthodesign.prescription.parameter import PROPOSAL

# Blake treats from here on, Fixifoot not below the second
LEAST_MM, UNDISPUTED_MM = 3.0, 4.0
# 222health: no heel lifts beyond
HEEL_LIFTS_END_MM = 12.0
_STEP_MM = 0.5
_GENERAL = "general knowledge"


@dataclass(frozen=True)
class SchemeRule:
    """A published way to build up a lift: what it says and where."""

    scheme: Scheme
    title: str
    says: str
    source: str


@dataclass(frozen=True)
class Stage:
    """One lift of the plan. ``in_shoe`` is the heel lift of the device, the rest goes under the sole.

    ``after_weeks`` counts from the first stage; ``day`` is that date, where a start was given.
    """

    number: int
    lift_mm: float
    in_shoe_mm: float
    on_sole_mm: float
    after_weeks: int
    day: str | None
    why: str

    @property
    def label(self) -> str:
        """What its files are called: ``stage-1_3.0mm``."""
        return f"stage-{self.number}_{self.in_shoe_mm:.1f}mm"


@dataclass(frozen=True)
class Alternative:
    """The lifts that another scheme would give, in mm."""

    rule: SchemeRule
    lifts_mm: tuple[float, ...]


@dataclass(frozen=True)
class Measurement:
    """How far a way of measuring is to be trusted; ``error_mm`` is its mean error against an X-ray."""

    says: str
    source: str
    error_mm: float | None


@dataclass(frozen=True)
class LiftPlan:
    """A proposal: nothing of it is applied by itself. No stages: nothing is to be lifted."""

    leg: LegLength
    rule: SchemeRule
    stages: tuple[Stage, ...]
    alternatives: tuple[Alternative, ...]
    measurement: Measurement
    heilig_mm: tuple[float, float]
    findings: tuple[Finding, ...]

    @property
    def final_mm(self) -> float:
        """The last lift of the plan."""
        return self.stages[-1].lift_mm if self.stages else 0.0


RULES = {
    rule.scheme: rule
    for rule in (
        SchemeRule(
            Scheme.HALF_THEN_3,
            "Half, then 3 mm at a time",
            "Start with half of the difference and build up to the whole of it in lifts of 3 mm.",
            f"{told.MORTONSFOOT} ; interval of about two weeks: {_GENERAL}",
        ),
        SchemeRule(
            Scheme.TWO_THIRDS,
            "60 to 70 % first",
            "Start with 60 to 70 % of the difference (65 % here), at most 10 mm in the "
            "shoe; the rest if needed.",
            f"{told.BIOLOGY_INSIGHTS} ; the second step: {PROPOSAL} ; interval: {_GENERAL}",
        ),
        SchemeRule(
            Scheme.LAYERS,
            "Layers of 3.2 mm",
            "Build up from nothing in layers of an eighth of an inch.",
            f"{told.MYFOOTSHOP} ; interval: {_GENERAL}",
        ),
        SchemeRule(
            Scheme.AT_ONCE,
            "The whole at once",
            "For a difference that arose lately in a body that has not adapted: Heilig's formula allows "
            "all of it.",
            f"{told.HEILIG} ; as a single step: {PROPOSAL}",
        ),
    )
}
MEASUREMENTS = {
    Method.XRAY: Measurement(
        "A full-length standing X-ray is the reference that other ways are compared with.",
        told.MEASURING,
        None,
    ),
    Method.BLOCKS: Measurement(
        "Blocks are the most useful clinical way: 2 mm off on average, the wrong leg in 1 of 20 patients.",
        f"{told.LIFTS_OR_TAPE} ; {told.MEASURING}",
        2.0,
    ),
    Method.TAPE: Measurement(
        "A tape is for screening: it gave 5 mm too little on average, and the wrong leg in 7 of 20 patients.",
        f"{told.LIFTS_OR_TAPE} ; {told.MEASURING}",
        5.0,
    ),
    Method.UNKNOWN: Measurement(
        "It is not said how the difference was measured: clinical ways err by 2 to 5 mm.",
        told.LIFTS_OR_TAPE,
        5.0,
    ),
}


def lift_plan(leg: LegLength) -> LiftPlan:
    """The proposal for a difference, by the scheme that was chosen, and what is to be said about it."""
    need = leg.to_compensate_mm
    lifted = leg.kind is not LegKind.FUNCTIONAL and need >= LEAST_MM
    lifts = {scheme: _LIFTS[scheme](need) if lifted else () for scheme in Scheme}
    stages = tuple(
        _stage(leg, number, lift, len(lifts[leg.scheme])) for number, lift in enumerate(lifts[leg.scheme], 1)
    )
    others = tuple(Alternative(RULES[scheme], lifts[scheme]) for scheme in Scheme if scheme is not leg.scheme)
    measurement, bounds = MEASUREMENTS[leg.method], heilig_bounds(leg)
    findings = tuple(_findings(leg, stages, measurement, bounds))
    return LiftPlan(leg, RULES[leg.scheme], stages, others, measurement, bounds, findings)


def heilig_bounds(leg: LegLength) -> tuple[float, float]:
    """Least and largest lift in mm that L < SBU / (D + C) may mean with what is known of this patient."""
    if leg.years is not None:
        points = 1 + (leg.years >= 10) + (leg.years >= 30)
        duration = (points, points)
    else:
        duration = (1, 1) if leg.onset is Onset.RECENT else (1, 3)
    spine = {Spine.NONE: (0, 0), Spine.ROTATION: (1, 1), Spine.BONE: (2, 2), Spine.UNKNOWN: (0, 2)}[leg.spine]
    need = leg.to_compensate_mm
    return need / (duration[1] + spine[1]), need / (duration[0] + spine[0])


def _half_then_3(need: float) -> tuple[float, ...]:
    lifts = [_rounded(need / 2)]
    while need - lifts[-1] > 3.0:
        lifts.append(lifts[-1] + 3.0)
    return _with_last(lifts, need)


def _two_thirds(need: float) -> tuple[float, ...]:
    return _with_last([_rounded(0.65 * need)], need)


def _layers(need: float) -> tuple[float, ...]:
    # binary rounding must not add a layer of nothing
    whole = int((need - 1e-9) / 3.2)
    return _with_last([round(3.2 * layers, 1) for layers in range(1, whole + 1)], need)


def _at_once(need: float) -> tuple[float, ...]:
    return (need,)


_LIFTS: dict[Scheme, Callable[[float], tuple[float, ...]]] = {
    Scheme.HALF_THEN_3: _half_then_3,
    Scheme.TWO_THIRDS: _two_thirds,
    Scheme.LAYERS: _layers,
    Scheme.AT_ONCE: _at_once,
}


def _rounded(lift: float) -> float:
    """To the step of the catalogue."""
    return round(lift / _STEP_MM) * _STEP_MM


def _with_last(lifts: list[float], need: float) -> tuple[float, ...]:
    return (*(lift for lift in lifts if lift < need - 1e-9), need)


def _stage(leg: LegLength, number: int, lift: float, last: int) -> Stage:
    in_shoe = min(lift, leg.room_mm)
    weeks = (number - 1) * leg.interval_weeks
    day = None
    if leg.start is not None:
        day = (date.fromisoformat(leg.start) + timedelta(weeks=weeks)).isoformat()
    return Stage(number, lift, in_shoe, round(lift - in_shoe, 2), weeks, day, _why(leg, number, last))


def _why(leg: LegLength, number: int, last: int) -> str:
    need = f"{leg.to_compensate_mm:g} mm"
    if last == 1:
        return f"the whole {need}"
    if number == last:
        return f"up to the whole {need}, if the stage before is borne and was not enough"
    first = {
        Scheme.HALF_THEN_3: f"half of {need}",
        Scheme.TWO_THIRDS: f"65 % of {need} first",
        Scheme.LAYERS: "the first layer of 3.2 mm",
    }
    more = {Scheme.HALF_THEN_3: "3 mm more", Scheme.LAYERS: "one more layer of 3.2 mm"}
    return first[leg.scheme] if number == 1 else f"{more[leg.scheme]}, if the stage before is borne"


def _findings(
    leg: LegLength, stages: tuple[Stage, ...], measurement: Measurement, bounds: tuple[float, float]
) -> Iterator[Finding]:
    need = leg.to_compensate_mm
    if measurement.error_mm is not None and leg.difference_mm <= measurement.error_mm:
        yield told.UNCERTAIN.found(difference=f"{leg.difference_mm:g}", error=f"{measurement.error_mm:g}")
    if leg.shoe_difference_mm > 0:
        yield told.SHOES_DO_IT.found(shoe=f"{leg.shoe_difference_mm:g}", need=f"{need:g}")
    if leg.kind is LegKind.FUNCTIONAL:
        yield told.FUNCTIONAL.found()
        return
    if leg.kind is LegKind.UNKNOWN:
        yield told.KIND_UNKNOWN.found()
    if leg.difference_mm > HEEL_LIFTS_END_MM:
        yield told.REFER.found(difference=f"{leg.difference_mm:g}")
    if not stages:
        yield told.TOO_SMALL.found(need=f"{need:g}")
        return
    if need < UNDISPUTED_MM:
        yield told.DISPUTED_SMALL.found(need=f"{need:g}")
    last = stages[-1]
    if last.on_sole_mm > 0:
        yield told.BEYOND_ROOM.found(
            lift=f"{last.lift_mm:g}", room=f"{leg.room_mm:g}", sole=f"{last.on_sole_mm:g}"
        )
    if leg.onset is Onset.CHILDHOOD:
        yield told.LONG_STANDING.found()
    if bounds[1] < last.lift_mm:
        yield told.HEILIG_EXCEEDED.found(bound=f"{bounds[1]:.1f}", lift=f"{last.lift_mm:g}")
    yield told.FULL_LENGTH.found()
    yield told.EVIDENCE.found()
