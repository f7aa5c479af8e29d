"""``orthodesign check``: whether an insole file is sound and can be made."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from orthodesign.app.cli.arguments import Commands, add_command, exit_code
from orthodesign.app.cli.summary import known
from orthodesign.app.cli.table import findings_text, table
from orthodesign.prescription import MATERIALS


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
        print(_text(report.as_json()))
    return exit_code(report.findings)


def _text(report: Mapping[str, Any]) -> str:
    low, high = report["bounds_mm"]
    size = " × ".join(f"{above - below:.1f}" for below, above in zip(low, high, strict=True))
    standing, placement = report["standing"], report["placement"]
    facts = [
        ("file", f"{report['file']} ({report['triangles']} triangles)"),
        ("size", f"{size} mm"),
        ("volume", known(report["volume_cm3"], "{:.1f} cm³")),
        ("mass", f"{known(report['mass_g'], '{:.0f} g')} in {MATERIALS[report['material']].label}"),
        ("thinnest wall", known(report["min_thickness_mm"], "{:.2f} mm")),
        ("stands", "-" if standing is None else ("firmly" if standing["stands"] else "no: it rocks")),
    ]
    if report["process"]:
        facts.append(("process", report["process"]))
    if report["printer"]:
        pose = "does not fit" if placement is None else f"fits {placement['pose']}"
        facts.append(("printer", f"{report['printer']} ({pose})"))
    said = findings_text(report["findings"]) or "Nothing to complain about."
    return table(facts) + "\n\n" + said
