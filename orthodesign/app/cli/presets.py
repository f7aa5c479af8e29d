"""``orthodesign presets``: named prescriptions to start from, each value with its reason."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from orthodesign.app.cli.arguments import Commands, add_command
from orthodesign.app.cli.table import table
from orthodesign.prescription import CATALOGUE

if TYPE_CHECKING:
    from orthodesign.prescription.preset import Preset

_WIDTH = 100


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "presets", "named prescriptions to start from, each value with its reason")
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="the id of a preset, or the path of a preset file, to explain"
    )
    parser.add_argument("--json", action="store_true", help="everything, as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """List the presets, or explain one."""
    from orthodesign.app.own_presets import OwnPresets, named_preset
    from orthodesign.app.places import places
    from orthodesign.prescription.presets import presets

    own = OwnPresets(places().presets)
    if arguments.name is not None:
        one = named_preset(arguments.name, own)
        print(_json(preset_entry(one)) if arguments.json else explained(one))
        return 0
    mine = own.all()
    kept = [one.preset for one in mine if one.preset is not None]
    if arguments.json:
        print(_json([preset_entry(one) for one in (*presets(), *kept)]))
        return 0
    print(table([(one.id, one.title) for one in presets()], ("preset", "")))
    if kept:
        print("\n" + table([(one.id, one.title) for one in kept], ("your own", "")))
    for damaged in (one for one in mine if one.preset is None):
        print(f"\n{damaged.problem}")
    print("\nWhat one proposes and why: orthodesign presets NAME. To start from it: design … --preset NAME")
    return 0


def preset_entry(preset: Preset) -> Mapping[str, Any]:
    """A preset as JSON, its sources collected."""
    from orthodesign.foundation.trees import tree_of

    return {**tree_of(preset), "sources": list(preset.sources)}


def explained(preset: Preset) -> str:
    """Everything a preset says, for reading."""
    parts = [preset.title, _wrapped(preset.for_whom)]
    if preset.one_foot:
        parts.append("For one foot only.")
    for value in preset.values:
        parameter = CATALOGUE[value.parameter]
        head = f"  {parameter.label}: {parameter.text(parameter.accepted(value.value))}  ({value.parameter})"
        body = [head, _wrapped(value.why, "      "), _sources(value.source)]
        parts.append("\n".join(line for line in body if line))
    for title, remarks in (
        ("What is known, and where sources disagree", preset.evidence),
        ("When not to use it", preset.cautions),
    ):
        said = [f"{_wrapped(one.text, '  - ')}\n{_sources(one.source)}" for one in remarks]
        parts += [f"{title}\n" + "\n".join(said)] if said else []
    parts += [_listed("To look at with the patient", preset.review)] if preset.review else []
    parts.append("A preset proposes; the clinician decides.")
    return "\n\n".join(part for part in parts if part)


def _listed(title: str, lines: Iterable[str]) -> str:
    return f"{title}\n" + "\n".join(_wrapped(line, "  - ") for line in lines)


def _sources(source: str) -> str:
    return "\n".join(f"      [{one.strip()}]" for one in source.split(" ; ") if one.strip())


def _wrapped(text: str, first: str = "") -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _json(tree: object) -> str:
    return json.dumps(tree, indent=1, ensure_ascii=False)
