"""``orthodesign verify``: whose a lab package is, what is in it, and whether it is whole."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orthodesign.app.cli.arguments import Commands, OutputError, add_command
from orthodesign.app.cli.keyring import add_passphrase, known_keys, passphrase, public_key
from orthodesign.app.cli.summary import dose_table
from orthodesign.foundation.errors import OrthodesignError

if TYPE_CHECKING:
    from orthodesign.delivery.package import Package


class StrangerError(OrthodesignError):
    """A package that is whole, but signed by another key than was named."""

    exit_code = 1


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "verify", "whose a lab package is, what is in it, and whether it is whole")
    parser.add_argument("package", type=Path, metavar="PACKAGE", help="an .orthopack file")
    parser.add_argument(
        "--key", type=Path, metavar="clinic.pub", help="the public key that must have signed it"
    )
    add_passphrase(parser, "--passphrase-file", "the passphrase of an encrypted package, in a file")
    parser.add_argument(
        "--extract", type=Path, metavar="DIR", help="write its files into a folder, if it is whole"
    )
    parser.add_argument("--json", action="store_true", help="the answer as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check the package; exit 1 where it is not as it was signed, 2 where it is none."""
    from orthodesign.delivery.package import load_package, needs_passphrase

    words = None
    if needs_passphrase(arguments.package):
        words = passphrase(arguments.passphrase_file, "The passphrase of the package")
    package = load_package(arguments.package, words)
    names = known_keys()
    if arguments.key is not None:
        expected = public_key(arguments.key)
        if expected.fingerprint != package.signer.fingerprint:
            raise StrangerError(
                f"{arguments.package.name} is signed by another key ({package.signer.spoken}) than "
                f"{arguments.key.name} ({expected.spoken})."
            )
        names.setdefault(expected.fingerprint, arguments.key.stem)
    name = names.get(package.signer.fingerprint)
    print(_json(package, name) if arguments.json else _text(package, name))
    if arguments.extract is not None:
        _extract(package, arguments.extract)
        if not arguments.json:
            print(f"\nWrote {len(package.contents)} files to {arguments.extract}")
    return 0


def _text(package: Package, name: str | None) -> str:
    manifest = package.manifest
    who = (
        f"known here as {name}"
        if name is not None
        else "not known here: compare the fingerprint by telephone"
    )
    parts = [
        "Intact: every byte is as it was signed.\n"
        f"Signed with the key {package.signer.spoken}, {who}\n"
        f"Case {manifest.code or '-'}, made by {manifest.program}"
    ]
    reports = package.reports()
    for side, words in manifest.devices.items():
        parts.append(f"{words.capitalize()}\n" + _doses(reports.get(side)))
    parts.append("\n".join(f"{item.bytes:>12,}  {item.file}" for item in manifest.files))
    return _shown("\n\n".join(parts))


def _doses(report: dict[str, Any] | None) -> str:
    try:
        return "no report" if report is None else dose_table(report)
    except (KeyError, TypeError, ValueError, AttributeError):  # signed by a stranger, who may write anything
        return "its report cannot be read"


def _json(package: Package, name: str | None) -> str:
    from orthodesign.foundation.trees import tree_of

    reports = package.reports()
    answer = {
        "intact": True,
        "signer": {"fingerprint": package.signer.fingerprint, "known_as": name},
        "manifest": tree_of(package.manifest),
        "doses": {side: report.get("doses") for side, report in reports.items()},
    }
    return json.dumps(answer, indent=1, ensure_ascii=True, allow_nan=False)


def _extract(package: Package, folder: Path) -> None:
    """Write every file, or none; the names are plain ones, and nothing is written over."""
    from orthodesign.foundation.files import write_all_atomically

    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = sorted(name for name in package.contents if (folder / name).exists())
    except (OSError, ValueError) as error:
        raise OutputError(f"The folder {folder} cannot be made: choose another.") from error
    if taken:
        raise OutputError(f"{taken[0]} exists in {folder} already: choose another folder.")
    write_all_atomically({folder / name: content for name, content in package.contents.items()})


def _shown(text: str) -> str:
    """The text without signs that would steer a terminal: a stranger may have chosen it."""
    return "".join(sign if sign.isprintable() or sign == "\n" else "?" for sign in text)
