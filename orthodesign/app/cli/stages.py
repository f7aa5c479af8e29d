"""``orthodesign stages``: one device for each stage of a leg-length plan, with an index of them."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orthodesign.app.cli.arguments import (
    Commands,
    OutputError,
    add_command,
    add_prescription,
    add_scan,
    check_outputs,
    prescription_from,
    scan_options,
)
from orthodesign.app.cli.leg_length import add_leg_length, leg_length_from, plan_entry
from orthodesign.app.cli.table import findings_text, table, watched
from orthodesign.prescription import PrescriptionError

if TYPE_CHECKING:
    from orthodesign.delivery import Measured
    from orthodesign.foot import Foot
    from orthodesign.prescription import Prescription
    from orthodesign.prescription.lift_plan import LiftPlan, Stage


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "stages", "one device for each stage of a leg-length plan")
    add_scan(parser)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FOLDER", help="where the devices are written"
    )
    parser.add_argument("--code", default="case", metavar="CODE", help="what stands for the patient")
    add_leg_length(parser)
    add_prescription(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Plan, design and write every stage: all of them or none."""
    from orthodesign.design import find_foot
    from orthodesign.foundation.files import write_all_atomically
    from orthodesign.prescription.lift_plan import lift_plan

    plan, prescription = lift_plan(leg_length_from(arguments)), prescription_from(arguments)
    if not plan.stages:
        raise PrescriptionError(_no_stages(plan))
    _check_folder(arguments, plan)
    with watched() as progress:
        foot = find_foot(arguments.scan, scan_options(arguments), progress)
        if foot.side != plan.leg.short_side:
            raise PrescriptionError(
                f"This is a {foot.side} foot, but the {plan.leg.short_side} leg is the short one: "
                "give the scan of that side, or correct it with --side."
            )
        made = _measured(foot, prescription, plan, progress)
    faulty = [finding for one in made.values() for finding in one.findings if one.faulty]
    if faulty:
        print(findings_text([finding.as_json() for finding in faulty]))
        print("\nNothing was written, because of the errors above.")
        return 1
    files = {name: made[stage.in_shoe_mm].content for name, stage in _names(arguments.code, plan).items()}
    index = _index(arguments.code, plan, made, files)
    arguments.output.mkdir(parents=True, exist_ok=True)
    written = {**files, _index_name(arguments.code, plan): _bytes(index)}
    write_all_atomically({arguments.output / name: content for name, content in written.items()})
    print(_text(index, plan))
    print("\nWrote " + ", ".join(str(arguments.output / name) for name in written))
    return 0


def _measured(foot: Foot, prescription: Prescription, plan: LiftPlan, progress: Any) -> dict[float, Measured]:  # noqa: ANN401
    """The device of every lift in the shoe, each measured on its own bytes."""
    from orthodesign.delivery import measure
    from orthodesign.design import design_for

    lifts = sorted({stage.in_shoe_mm for stage in plan.stages})
    made = {}
    for number, lift in enumerate(lifts):
        progress(f"stage with {lift:g} mm", 0.8 + 0.2 * number / len(lifts))
        made[lift] = measure(design_for(foot, prescription.with_values(heel_lift=lift)))
    return made


def _names(code: str, plan: LiftPlan) -> dict[str, Stage]:
    """File name of every stage that has a device of its own; the same lift is made once."""
    first: dict[float, Stage] = {}
    for stage in plan.stages:
        first.setdefault(stage.in_shoe_mm, stage)
    return {f"{_stem(code, plan)}_{stage.label}.stl": stage for stage in first.values()}


def _stem(code: str, plan: LiftPlan) -> str:
    from orthodesign.delivery.naming import fit_for_a_name

    return f"{fit_for_a_name(code)}_{plan.leg.short_side}"


def _index_name(code: str, plan: LiftPlan) -> str:
    return f"{_stem(code, plan)}_stages.json"


def _index(code: str, plan: LiftPlan, made: dict[float, Measured], files: dict[str, bytes]) -> dict[str, Any]:
    """What each file is, when it is worn and what was measured on it."""
    from orthodesign import __version__
    from orthodesign.foundation.trees import tree_of

    names = {stage.in_shoe_mm: name for name, stage in _names(code, plan).items()}
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


def _text(index: dict[str, Any], plan: LiftPlan) -> str:
    rows = [_row(stage, entry) for stage, entry in zip(plan.stages, index["stages"], strict=True)]
    # what is said of several stages is said once
    of_devices = [finding for entry in index["stages"] for finding in entry["findings"]]
    every = {finding["message"]: finding for finding in (*index["plan"]["findings"], *of_devices)}
    told = findings_text(every.values())
    header = ("stage", "from", "prescribed", "realised", "under the sole", "file")
    return f"{table(rows, header)}\n\n{told}"


def _row(stage: Stage, entry: dict[str, Any]) -> tuple[str, ...]:
    lift = next(dose for dose in entry["doses"] if dose["parameter"] == "heel_lift")
    return (
        str(stage.number),
        stage.day or (f"week {stage.after_weeks}" if stage.after_weeks else "start"),
        f"{lift['prescribed']:.2f} mm",
        "-" if lift["realised"] is None else f"{lift['realised']:.2f} mm",
        f"{stage.on_sole_mm:.1f} mm" if stage.on_sole_mm else "-",
        entry["file"],
    )


def _no_stages(plan: LiftPlan) -> str:
    """Why nothing is lifted."""
    return next(one.message for one in plan.findings if one.code in ("RX-LEG-FUNCTIONAL", "RX-LEG-TOO-SMALL"))


def _check_folder(arguments: argparse.Namespace, plan: LiftPlan) -> None:
    folder: Path = arguments.output
    if folder.is_dir():
        names = (*_names(arguments.code, plan), _index_name(arguments.code, plan))
        check_outputs((arguments.scan, arguments.prescription), [folder / name for name in names])
    elif folder.exists():
        raise OutputError(f"{folder} is a file: give a folder for the stages.")
    elif not folder.absolute().parent.is_dir():
        raise OutputError(f"The folder {folder.parent} does not exist: make it, or choose another one.")


def _bytes(index: dict[str, Any]) -> bytes:
    return (json.dumps(index, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()
