"""``orthodesign check``: whether an insole file is sound and can be made."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from orthodesign.app.cli.arguments import Commands, add_command, exit_code
from orthodesign.app.cli.table import findings_text


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "check", "whether an insole file is sound and can be made")
    parser.add_argument("insole", type=Path, metavar="INSOLE.stl", help="the device, in mm")
    parser.add_argument("--process", metavar="NAME", help="how it will be made, for example mjf_pa12")
    parser.add_argument("--printer", metavar="NAME", help="on which machine")
    parser.add_argument("--json", action="store_true", help="the whole answer as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check the file; exit 1 where something is wrong with it."""
    from orthodesign.checks import check_file

    report = check_file(arguments.insole, process=arguments.process, printer=arguments.printer)
    if arguments.json:
        print(json.dumps(report.as_json(), indent=1, ensure_ascii=False, allow_nan=False))
    else:
        text = findings_text(finding.as_json() for finding in report.findings)
        print(text or f"{arguments.insole}: nothing to complain about.")
    return exit_code(report.findings)
