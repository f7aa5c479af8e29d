"""``orthodesign parameters``: the catalogue of what can be prescribed."""

from __future__ import annotations

import argparse
import json
from itertools import groupby

from orthodesign.app.cli.arguments import Commands, add_command
from orthodesign.app.cli.table import table
from orthodesign.prescription import CATALOGUE, Kind, Parameter, Value


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "parameters", "what can be prescribed: units, defaults, limits, sources")
    parser.add_argument("--json", action="store_true", help="everything that is declared, as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the catalogue."""
    if arguments.json:
        entries = [catalogue_entry(parameter) for parameter in CATALOGUE.values()]
        print(json.dumps(entries, indent=1, ensure_ascii=False))
        return 0
    blocks = []
    for group, members in groupby(CATALOGUE.values(), key=lambda parameter: parameter.group):
        rows = [_row(parameter) for parameter in members]
        blocks.append(table(rows, (group, "default", "limits", "warns", "what it is")))
    print("\n\n".join(blocks))
    print("\nDefinitions and sources: orthodesign parameters --json")
    return 0


def _row(parameter: Parameter) -> tuple[str, str, str, str, str]:
    return (
        parameter.name,
        parameter.text(parameter.default),
        parameter.limits_text if parameter.kind is Kind.NUMBER else "",
        " or ".join(
            [f"above {parameter.text(parameter.warn_high)}"] * (parameter.warn_high is not None)
            + [f"below {parameter.text(parameter.warn_low)}"] * (parameter.warn_low is not None)
        ),
        parameter.label if parameter.kind is Kind.NUMBER else parameter.limits_text,
    )


def catalogue_entry(parameter: Parameter) -> dict[str, object]:
    """One declaration as JSON."""
    return {
        "name": parameter.name,
        "label": parameter.label,
        "group": parameter.group,
        "role": str(parameter.role),
        "kind": str(parameter.kind),
        "unit": parameter.unit,
        "default": parameter.default,
        "default_meaning": parameter.default_meaning,
        "neutral": parameter.neutral,
        "step": parameter.step,
        "range": _range(parameter),
        "choices": list(parameter.choices),
        "coordinates": [
            {
                "name": one.name,
                "unit": one.unit,
                "range": [one.limit_low, one.limit_high],
                "meaning": one.meaning,
            }
            for one in parameter.coordinates
        ],
        "warning": [
            {
                "code": caution.kind.code,
                "above": caution.above,
                "below": caution.below,
                "meaning": caution.kind.meaning,
                "source": caution.kind.source,
            }
            for caution in parameter.cautions
        ],
        "tolerance": parameter.tolerance,
        "definition": parameter.definition,
        "help": parameter.help,
        "source": parameter.source,
    }


def _range(parameter: Parameter) -> list[Value] | None:
    return list(parameter.limits) if parameter.kind is Kind.NUMBER else None
