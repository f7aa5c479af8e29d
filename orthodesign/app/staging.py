"""The stages of a leg-length plan as devices: one for each lift, measured, and an index of them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from orthodesign.app.cli.leg_length import plan_entry
from orthodesign.foundation.progress import Progress, silent

if TYPE_CHECKING:
    from orthodesign.delivery import Measured
    from orthodesign.foot import Foot
    from orthodesign.prescription import Prescription
    from orthodesign.prescription.lift_plan import LiftPlan, Stage


def measured_stages(
    foot: Foot, prescription: Prescription, plan: LiftPlan, progress: Progress = silent
) -> dict[float, Measured]:
    """The device of every lift in the shoe, each measured on its own bytes."""
    from orthodesign.delivery import measure
    from orthodesign.design import design_for

    lifts = sorted({stage.in_shoe_mm for stage in plan.stages})
    made = {}
    for number, lift in enumerate(lifts):
        progress(f"stage with {lift:g} mm", 0.8 + 0.2 * number / len(lifts))
        made[lift] = measure(design_for(foot, prescription.with_values(heel_lift=lift)))
    return made


def stage_files(code: str, plan: LiftPlan) -> dict[str, Stage]:
    """File name of every stage that has a device of its own; the same lift is made once."""
    first: dict[float, Stage] = {}
    for stage in plan.stages:
        first.setdefault(stage.in_shoe_mm, stage)
    return {f"{_stem(code, plan)}_{stage.label}.stl": stage for stage in first.values()}


def _stem(code: str, plan: LiftPlan) -> str:
    from orthodesign.delivery.naming import fit_for_a_name

    return f"{fit_for_a_name(code)}_{plan.leg.short_side}"


def index_name(code: str, plan: LiftPlan) -> str:
    """What the index of the stages is called."""
    return f"{_stem(code, plan)}_stages.json"


def index_of(
    code: str, plan: LiftPlan, made: dict[float, Measured], files: dict[str, bytes]
) -> dict[str, Any]:
    """What each file is, when it is worn and what was measured on it."""
    from orthodesign import __version__
    from orthodesign.foundation.trees import tree_of

    names = {stage.in_shoe_mm: name for name, stage in stage_files(code, plan).items()}
    stages = []
    for stage in plan.stages:
        name, one = names[stage.in_shoe_mm], made[stage.in_shoe_mm]
        rise = one.design.insole.heel_rise
        stages.append(
            {
                **tree_of(stage),
                "file": name,
                "sha256": hashlib.sha256(files[name]).hexdigest(),
                "heel_rise_mm": {"lift": round(rise.lift, 3), "total": round(rise.total, 3)},
                "doses": [dose.as_json() for dose in one.inspection.doses],
                "prescription": one.design.prescription.as_json(),
                "findings": [finding.as_json() for finding in one.findings],
            }
        )
    return {"orthodesign": __version__, "schema": 1, "plan": plan_entry(plan), "stages": stages}


def index_bytes(index: dict[str, Any]) -> bytes:
    """The index as a UTF-8 JSON file."""
    return (json.dumps(index, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()


def staged(
    foot: Foot, prescription: Prescription, plan: LiftPlan, code: str, progress: Progress = silent
) -> tuple[dict[str, bytes], dict[float, Measured], dict[str, Any]]:
    """Every file of the plan by name, its index among them; what was measured by lift; and the index.

    A faulty device has its file here too: who writes looks at what was measured first.
    """
    made = measured_stages(foot, prescription, plan, progress)
    files = {name: made[stage.in_shoe_mm].content for name, stage in stage_files(code, plan).items()}
    index = index_of(code, plan, made, files)
    return {**files, index_name(code, plan): index_bytes(index)}, made, index
