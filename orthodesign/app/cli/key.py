"""``orthodesign key``: a key of the clinic's own, to sign lab packages with."""

from __future__ import annotations

import argparse
from pathlib import Path

from orthodesign.app.cli.arguments import Commands, add_command
from orthodesign.app.cli.keyring import (
    PRIVATE,
    PUBLIC,
    add_passphrase,
    keys_folder,
    passphrase,
    write_private,
)


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "key", "make the clinic's key, with which lab packages are signed")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="where to (default: your own settings folder)"
    )
    parser.add_argument(
        "--passphrase", action="store_true", help="protect the key with a passphrase; asks for it"
    )
    add_passphrase(parser, "--passphrase-file", "the same, with the first line of a file")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make a key pair and say which it is."""
    from orthodesign.delivery.keys import new_key
    from orthodesign.foundation.files import write_atomically

    folder = arguments.out or keys_folder()
    words = ""
    if arguments.passphrase or arguments.passphrase_file is not None:
        words = passphrase(arguments.passphrase_file, "A passphrase for the key", twice=True)
    key = new_key()
    write_private(folder / PRIVATE, key.pem(words))
    write_atomically(folder / PUBLIC, key.public.pem)
    print(f"The key is in {folder}")
    print(f"  {PRIVATE}  stays with you: whoever has it can sign in your name. Keep a copy in a safe place.")
    print(f"  {PUBLIC}  is for everyone you send packages to.")
    print(f"Fingerprint {key.public.spoken}: read it out to them once, by telephone.")
    return 0
