"""``orthodesign demo``: a pair of insoles from the bundled sample feet."""

from __future__ import annotations

import argparse
from pathlib import Path

from orthodesign.app.cli.arguments import Commands, OutputError, add_command
from orthodesign.app.cli.design import Outputs, design_and_write
from orthodesign.app.cli.summary import Report, balance_line, summary
from orthodesign.foundation.files import resource
from orthodesign.prescription import Prescription

# A short left leg and a right foot that rolls inwards: what the first day in a clinic may bring.
SHOWCASE = {
    "left": {"arch_change": 1.5, "heel_lift": 4.0},
    "right": {
        "arch_change": 1.5,
        "rearfoot_post": 4.0,
        "rearfoot_post_motion": 4.0,
        "medial_skive": 2.0,
        "heel_cup_depth": 14.0,
    },
}


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "demo", "design a pair of insoles from the bundled sample feet")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("orthodesign-demo"),
        metavar="DIR",
        help="where to write (default ./orthodesign-demo)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Design the pair, write it, and show what was asked and what came out."""
    folder = _folder(arguments.out)
    from orthodesign.design import ScanOptions

    reports: dict[str, Report] = {}
    for side, values in SHOWCASE.items():
        device, report, picture = (folder / f"{side}_insole.{ending}" for ending in ("stl", "json", "png"))
        outputs = Outputs(device, report, picture)
        scan = resource("feet", f"sample_{side}.stl")
        reports[side], files = design_and_write(
            scan, Prescription.from_values(values), ScanOptions(), outputs
        )
        print(summary(reports[side], files), end="\n\n")
    print(balance_line(reports))
    findings = [finding for report in reports.values() for finding in report["findings"]]
    return int(any(finding["severity"] == "error" for finding in findings))


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = "there is a file of that name" if path.exists() else (error.strerror or str(error)).lower()
        raise OutputError(
            f"The folder {path} cannot be made ({reason}): choose another with --out."
        ) from error
    return path
