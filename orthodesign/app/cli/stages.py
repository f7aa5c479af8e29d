"""``orthodesign stages``: one device for each stage of a leg-length plan, with an index of them."""

from __future__ import annotations

import argparse
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
from orthodesign.app.cli.leg_length import add_leg_length, leg_length_from
from orthodesign.app.cli.table import findings_text, table, watched
from orthodesign.app.staging import index_name, stage_files, staged
from orthodesign.prescription import PrescriptionError

if TYPE_CHECKING:
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
        written, made, index = staged(foot, prescription, plan, arguments.code, progress)
    faulty = [finding for one in made.values() for finding in one.findings if one.faulty]
    if faulty:
        print(findings_text([finding.as_json() for finding in faulty]))
        print("\nNothing was written, because of the errors above.")
        return 1
    arguments.output.mkdir(parents=True, exist_ok=True)
    write_all_atomically({arguments.output / name: content for name, content in written.items()})
    print(_text(index, plan))
    print("\nWrote " + ", ".join(str(arguments.output / name) for name in written))
    return 0


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
        names = (*stage_files(arguments.code, plan), index_name(arguments.code, plan))
        check_outputs((arguments.scan, arguments.prescription), [folder / name for name in names])
    elif folder.exists():
        raise OutputError(f"{folder} is a file: give a folder for the stages.")
    elif not folder.absolute().parent.is_dir():
        raise OutputError(f"The folder {folder.parent} does not exist: make it, or choose another one.")
