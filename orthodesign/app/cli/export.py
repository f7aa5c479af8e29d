"""``orthodesign export``: both feet of a case as files in a folder, papers included."""

from __future__ import annotations

import argparse
from pathlib import Path

from orthodesign.app.cli.arguments import Commands, OutputError, add_command
from orthodesign.app.cli.pack import add_inputs, feet_from
from orthodesign.app.cli.table import findings_text, watched


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "export", "both feet of a case as files in a folder, papers included")
    add_inputs(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write what a package would hold, without signing it."""
    folder: Path = arguments.out
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file, not a folder: choose another with --out.")
    from orthodesign.delivery.packing import packed
    from orthodesign.foundation.files import write_all_atomically

    with watched() as progress:
        feet, code, wishes = feet_from(arguments, progress)
        progress("writing papers", 0.9)
        made = packed(feet, code, wishes)
        inputs = {path.resolve() for path in arguments.inputs}
        if taken := [name for name in made.pieces if (folder / name).resolve() in inputs]:
            raise OutputError(f"{taken[0]} is an input already: choose another folder with --out.")
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"The folder {folder} cannot be made: choose another with --out.") from error
        write_all_atomically({folder / name: piece.content for name, piece in made.pieces.items()})
    if made.findings:
        print(findings_text([finding.as_json() for finding in made.findings]), end="\n\n")
    print(f"Wrote to {folder}")
    print("\n".join(f"{len(piece.content):>12,}  {name}" for name, piece in made.pieces.items()))
    return 0
