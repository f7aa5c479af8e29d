"""Keys and passphrases on the command line: asked for at a terminal, or read from a file."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from orthodesign.app.places import places
from orthodesign.foundation.errors import OrthodesignError

if TYPE_CHECKING:
    from orthodesign.delivery.keys import ClinicKey, PublicKey

PRIVATE, PUBLIC = "clinic.key", "clinic.pub"
# A passphrase is a line
_LONGEST = 4096


class SecretError(OrthodesignError):
    """A key or passphrase that cannot be had."""


def keys_folder() -> Path:
    """Where the clinic's own key lies, and the public keys of others that are known here."""
    return places().keys


def add_passphrase(parser: argparse.ArgumentParser, option: str, help_text: str) -> None:
    """An option that names a file whose first line is a passphrase."""
    parser.add_argument(option, type=Path, metavar="FILE", help=help_text)


def passphrase(file: Path | None, question: str, *, twice: bool = False) -> str:
    """The passphrase in ``file``, or what a person types. Raises SecretError where there is neither."""
    if file is not None:
        return _first_line(file)
    if sys.stdin is None or not sys.stdin.isatty():
        raise SecretError(f"{question} is needed: nobody is there to type it, so name a file that holds it.")
    try:
        typed = getpass.getpass(f"{question}: ")
        if twice and getpass.getpass("The same again: ") != typed:
            raise SecretError("The two do not agree: try again.")
    except (EOFError, OSError) as error:
        raise SecretError(f"{question} is needed.", detail=repr(error)) from error
    if not typed:
        raise SecretError(f"{question} is needed.")
    return typed


def private_key(path: Path | None, passphrase_file: Path | None) -> ClinicKey:
    """The clinic's key in ``path``, or in the user's own folder of keys."""
    from orthodesign.delivery.keys import KeyFileError, is_locked, key_from

    place = path or keys_folder() / PRIVATE
    if path is None and not place.exists():
        raise SecretError(
            "There is no key yet to sign with: make one with `orthodesign key`, or name it with --key."
        )
    pem = _key_file(place)
    try:
        return key_from(pem, name=place.name)
    except KeyFileError as error:
        if not is_locked(pem):
            raise
        del error
    return key_from(pem, passphrase(passphrase_file, f"The passphrase of {place.name}"), place.name)


def public_key(path: Path) -> PublicKey:
    """The public key in a file."""
    from orthodesign.delivery.keys import public_key_from

    return public_key_from(_key_file(path), path.name)


def known_keys() -> dict[str, str]:
    """Fingerprint → what it is called here: every public key in the user's folder of keys."""
    from orthodesign.delivery.keys import KeyFileError

    found: dict[str, str] = {}
    with suppress(OSError):
        for path in sorted(keys_folder().glob("*.pub")):
            with suppress(KeyFileError, SecretError):
                found[public_key(path).fingerprint] = path.stem
    return found


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read; never over another one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise SecretError(
            f"There is a key at {path} already, which is not written over: choose another folder with --out."
        ) from error
    except OSError as error:
        raise SecretError(f"{path} cannot be written ({(error.strerror or str(error)).lower()}).") from error
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _key_file(path: Path) -> bytes:
    from orthodesign.delivery.keys import LARGEST_KEY

    try:
        if not path.is_file():
            raise SecretError(f"There is no key file {path}: `orthodesign key` makes one.")
        with path.open("rb") as stream:
            return stream.read(LARGEST_KEY)
    except (OSError, ValueError) as error:
        raise SecretError(f"{path.name} cannot be read: check who may.", detail=repr(error)) from error


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            line = stream.read(_LONGEST).splitlines()[0].decode()
    except (OSError, ValueError, IndexError) as error:
        raise SecretError(
            f"{file} cannot be read as a passphrase: its first line is taken.", detail=repr(error)
        ) from error
    if not line:
        raise SecretError(f"The first line of {file} is empty: it is taken as the passphrase.")
    return line
