"""``orthodesign inspect``: what a scan is, before anything is designed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import Any

from orthodesign.app.cli.arguments import Commands, add_command, add_scan, scan_options
from orthodesign.app.cli.summary import known
from orthodesign.app.cli.table import findings_text, table, watched


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "inspect", "what a scan is: unit, size, side, landmarks, measurements")
    add_scan(parser)
    parser.add_argument("--json", action="store_true", help="scan, foot and findings as in the report")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read and align the scan, and say what was found."""
    from orthodesign.design import inspect_scan

    with watched() as progress:
        report = inspect_scan(arguments.scan, scan_options(arguments), progress).as_json()
    if arguments.json:
        print(json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False))
    else:
        print(_text(report))
    return int(any(finding["severity"] == "error" for finding in report["findings"]))


def _text(report: Mapping[str, Any]) -> str:
    scan, foot = report["scan"], report["foot"]
    facts = [
        ("file", f"{scan['file']} ({scan['format']}, {scan['triangles']} triangles)"),
        ("unit", f"{scan['unit']} (1 = {scan['scale_to_mm']:g} mm)"),
        ("capture", str(scan["capture"])),
        ("side", f"{foot['side']} (confidence {known(foot['side_confidence'], '{:.0%}')})"),
    ]
    measured = [(_words(name), _value(name, value)) for name, value in foot["measurements"].items()]
    landmarks = [(_words(name), _point(point)) for name, point in foot["landmarks_mm"].items()]
    parts = [
        table(facts),
        table(measured, ("measurement", "")),
        table(landmarks, ("landmark", "x, y, z in mm, foot frame")),
        findings_text(report["findings"]),
    ]
    return "\n\n".join(part for part in parts if part)


def _words(name: str) -> str:
    return name.removesuffix("_mm").removesuffix("_deg").replace("_", " ")


def _value(name: str, value: object) -> str:
    if not isinstance(value, (int, float)):
        return "-" if value is None else str(value)
    if name.endswith("_mm"):
        return f"{value:.1f} mm"
    return f"{value:.1f}°" if name.endswith("_deg") else f"{value:.3g}"


def _point(point: object) -> str:
    return "-" if not isinstance(point, (list, tuple)) else ", ".join(f"{value:.1f}" for value in point)
