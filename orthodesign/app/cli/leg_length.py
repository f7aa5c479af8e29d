"""``orthodesign leg-length``: a measured difference becomes a proposal of lifts, stage by stage."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from orthodesign.app.cli.arguments import Commands, add_command
from orthodesign.app.cli.table import table
from orthodesign.prescription.leg_length import (
    INTERVAL_WEEKS,
    SHOE_ROOM_MM,
    LegKind,
    LegLength,
    Method,
    Onset,
    Scheme,
    Spine,
)

if TYPE_CHECKING:
    from orthodesign.prescription.lift_plan import LiftPlan


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "leg-length", "a difference in leg length becomes a plan of lifts")
    add_leg_length(parser)
    parser.add_argument("--json", action="store_true", help="the whole plan as JSON")
    parser.set_defaults(run=run)


def add_leg_length(parser: argparse.ArgumentParser) -> None:
    """What was measured, and how the lift is to be built up."""
    parser.add_argument(
        "--difference", type=_number, required=True, metavar="MM", help="by how much one leg is shorter"
    )
    parser.add_argument("--short", required=True, choices=("left", "right"), help="the short side")
    parser.add_argument("--method", **_one_of(Method, Method.UNKNOWN, "how it was measured"))
    parser.add_argument("--kind", **_one_of(LegKind, LegKind.UNKNOWN, "do the bones differ"))
    parser.add_argument("--onset", **_one_of(Onset, Onset.UNKNOWN, "since when"))
    parser.add_argument("--years", type=_number, metavar="N", help="for how many years it has been there")
    parser.add_argument("--spine", **_one_of(Spine, Spine.UNKNOWN, "how far the spine has adapted"))
    parser.add_argument(
        "--shoe-difference",
        type=_number,
        default=0.0,
        metavar="MM",
        help="by how much the shoe of the short side stands higher already (default 0)",
    )
    parser.add_argument("--scheme", **_one_of(Scheme, Scheme.HALF_THEN_3, "how to build the lift up"))
    parser.add_argument(
        "--room",
        type=_number,
        default=SHOE_ROOM_MM,
        metavar="MM",
        help=f"what fits into the shoe; the rest goes under its sole (default {SHOE_ROOM_MM:g})",
    )
    parser.add_argument(
        "--weeks", type=int, default=INTERVAL_WEEKS, metavar="N", help="between two stages (default 2)"
    )
    parser.add_argument("--start", metavar="DAY", help="the day of the first stage, for example 2026-12-01")


def leg_length_from(arguments: argparse.Namespace) -> LegLength:
    """The difference as it was typed. Raises PrescriptionError for what cannot be measured."""
    return LegLength(
        arguments.difference,
        arguments.short,
        Method(arguments.method),
        LegKind(arguments.kind),
        Onset(arguments.onset),
        arguments.years,
        Spine(arguments.spine),
        arguments.shoe_difference,
        Scheme(arguments.scheme),
        arguments.room,
        arguments.weeks,
        arguments.start,
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the plan."""
    from orthodesign.prescription.lift_plan import lift_plan

    plan = lift_plan(leg_length_from(arguments))
    if arguments.json:
        print(json.dumps(plan_entry(plan), indent=1, ensure_ascii=False, allow_nan=False))
    else:
        print(plan_text(plan))
    return 0


def plan_entry(plan: LiftPlan) -> Mapping[str, Any]:
    """The plan as JSON."""
    from orthodesign.foundation.trees import tree_of

    return {
        "leg_length": tree_of(plan.leg),
        "to_compensate_mm": plan.leg.to_compensate_mm,
        "measurement": tree_of(plan.measurement),
        "rule": tree_of(plan.rule),
        "stages": [tree_of(stage) for stage in plan.stages],
        "alternatives": [tree_of(other) for other in plan.alternatives],
        "heilig_mm": [round(bound, 2) for bound in plan.heilig_mm],
        "findings": [finding.as_json() for finding in plan.findings],
    }


def plan_text(plan: LiftPlan) -> str:
    """The plan for reading: what was measured, the stages, the other rules, what to heed."""
    leg = plan.leg
    parts = [
        f"{leg.short_side.capitalize()} leg {leg.difference_mm:g} mm shorter "
        f"(measured: {leg.method}; kind: {leg.kind}; onset: {leg.onset})\n"
        f"Shoes make up for {leg.shoe_difference_mm:g} mm: {leg.to_compensate_mm:g} mm to compensate",
        _wrapped(plan.measurement.says),
    ]
    if plan.stages:
        parts.append(f"Proposal: {plan.rule.title}\n{_wrapped(plan.rule.says)}\n[{plan.rule.source}]")
        parts.append(_stages(plan))
        parts.append(_rules(plan))
    else:
        parts.append("Proposal: no lift")
    said = [f"{finding.severity:8}{finding.code}: {finding.message}" for finding in plan.findings]
    parts.append("\n".join(said))
    parts.append("A proposal: nothing is applied by it. `orthodesign stages` makes a device of each stage.")
    return "\n\n".join(parts)


def _stages(plan: LiftPlan) -> str:
    rows = [
        (
            str(stage.number),
            stage.day or (f"week {stage.after_weeks}" if stage.after_weeks else "start"),
            f"{stage.lift_mm:.1f} mm",
            f"{stage.in_shoe_mm:.1f} mm",
            f"{stage.on_sole_mm:.1f} mm" if stage.on_sole_mm else "-",
            stage.why,
        )
        for stage in plan.stages
    ]
    return table(rows, ("stage", "from", "lift", "in the shoe", "under the sole", "why"))


def _rules(plan: LiftPlan) -> str:
    rows = [
        (
            other.rule.scheme.value,
            ", ".join(f"{lift:g}" for lift in other.lifts_mm) + " mm",
            other.rule.source,
        )
        for other in plan.alternatives
    ]
    low, high = plan.heilig_mm
    bound = f"under {high:.1f} mm" if high - low < 0.05 else f"under {low:.1f} to {high:.1f} mm"
    rows.append(("Heilig's formula", bound, "http://en.wikipedia.org/wiki/Heel_lifts"))
    return table(rows, ("other rules say", "lifts", "source"))


def _one_of(kind: type[Any], default: Any, help_text: str) -> dict[str, Any]:  # noqa: ANN401
    names = [one.value for one in kind]
    return {"default": default.value, "choices": names, "help": f"{help_text}: {', '.join(names)}"}


def _number(text: str) -> float:
    try:
        return float(text.removesuffix("mm"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a number, for example 9") from None


def _wrapped(text: str) -> str:
    return textwrap.fill(text, 100, break_long_words=False)
