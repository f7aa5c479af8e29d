"""The lab package, ``CODE.orthopack``: one zip that says whose it is, what is in it, and that it is whole.

Nothing in it is packed, so nothing can burst, and a package is exactly the bytes that this program
writes for its contents: one byte more or other, anywhere, and it is not intact.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orthodesign.delivery.envelope import MAGIC, is_sealed, unsealed
from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.keys import ClinicKey, KeyFileError, PublicKey, public_key_from
from orthodesign.delivery.manifest import (
    LARGEST_MANIFEST,
    MANIFEST,
    PUBLIC_KEY,
    SIGNATURE,
    Manifest,
    Piece,
    is_plain_name,
    manifest_bytes,
    manifest_of,
    read_manifest,
)
from orthodesign.delivery.write import PROGRAM
from orthodesign.foundation.trees import TreeError, read_json
from orthodesign.foundation.zips import ZipKind, open_zip, opened, unpacked, zipped

ENDING = ".orthopack"
# Two scans of a million triangles and everything else; what is larger is no delivery but an archive
LARGEST = 500_000_000
_LARGEST_REPORT = 4_000_000


class NoPackageError(DeliveryError):
    """A file that is no lab package at all."""


class ChangedError(DeliveryError):
    """A lab package that is not as it was signed."""

    exit_code = 1


_KIND = ZipKind(
    noun="package",
    ending=ENDING,
    instead=f"give an {ENDING} file",
    error=NoPackageError,
    is_ours=is_plain_name,
    largest=LARGEST,
    largest_directory=16_384,
    bounds={MANIFEST: LARGEST_MANIFEST, SIGNATURE: 64, PUBLIC_KEY: 1000},
    packed=False,
)
# How every package begins: the manifest is its first entry, and not packed
_BEGINS, _NAME_AT = b"PK\x03\x04", 30


@dataclass(frozen=True, eq=False)
class Package:
    """A package that is intact: its manifest, who signed it, and every file by name."""

    manifest: Manifest
    signer: PublicKey
    contents: Mapping[str, bytes]

    def reports(self) -> dict[str, dict[str, Any]]:
        """The report of each device, by side. A report that cannot be read is left out."""
        found: dict[str, dict[str, Any]] = {}
        for item in self.manifest.files:
            if item.role == "report" and item.side is not None and item.bytes <= _LARGEST_REPORT:
                try:
                    found[item.side] = read_json(self.contents[item.file])
                except TreeError:
                    continue
        return found


def package_bytes(
    pieces: Mapping[str, Piece], code: str, devices: Mapping[str, str], key: ClinicKey
) -> bytes:
    """The package of these files, signed; the same files and key give the same bytes.

    Raises DeliveryError for what no package may hold.
    """
    public = key.public
    manifest = manifest_bytes(manifest_of(pieces, PROGRAM, code, public.fingerprint, devices))
    try:
        read_manifest(manifest)
    except TreeError as error:
        raise DeliveryError(f"The package cannot be made: {error.sentence}.") from error
    if sum(len(piece.content) for piece in pieces.values()) > LARGEST:
        raise DeliveryError("The package would be larger than 500 MB: leave the scans out.")
    contents = {MANIFEST: manifest, SIGNATURE: key.sign(manifest), PUBLIC_KEY: public.pem}
    return zipped(contents | {name: piece.content for name, piece in pieces.items()}, packed=False)


def load_package(path: Path, passphrase: str | None = None) -> Package:
    """The intact package in a file.

    Raises NoPackageError for what is none, ChangedError for one that is not as it was signed, and
    SealError where it is encrypted and the passphrase does not open it.
    """
    with opened(path, _KIND) as stream:
        content = stream.read(LARGEST + len(MAGIC) + _KIND.largest_directory + LARGEST_MANIFEST)
    return package_from(content, path.name, passphrase)


def needs_passphrase(path: Path) -> bool:
    """Whether the package in a file is encrypted. Raises NoPackageError where there is no file."""
    with opened(path, _KIND) as stream:
        return is_sealed(stream.read(len(MAGIC)))


def package_from(content: bytes, name: str, passphrase: str | None = None) -> Package:
    """The intact package in these bytes; ``name`` is the file's, for the sentences."""
    if is_sealed(content):
        if passphrase is None:
            raise NoPackageError(f"{name} is encrypted: give its passphrase.")
        content = unsealed(content, passphrase, name)
    begun = content.startswith(_BEGINS) and content[_NAME_AT:].startswith(MANIFEST.encode())
    try:
        return _checked(content, name)
    except NoPackageError as error:
        if begun:  # it was one
            raise ChangedError(
                f"{name} was changed or damaged: {error.sentence}", detail=error.detail
            ) from error
        raise


def _checked(content: bytes, name: str) -> Package:
    archive = open_zip(io.BytesIO(content), name, _KIND)
    if archive.namelist()[:3] != [MANIFEST, SIGNATURE, PUBLIC_KEY]:
        raise NoPackageError(f"{name} is no package: it does not begin with a manifest.")
    contents = {entry: unpacked(archive, entry, name, _KIND) for entry in archive.namelist()}
    try:
        manifest = read_manifest(contents[MANIFEST])
        signer = public_key_from(contents[PUBLIC_KEY], name)
    except (TreeError, KeyFileError) as error:
        raise NoPackageError(
            f"{name} is no package: of its manifest or key, {error.sentence.rstrip('.')}.",
            detail=error.detail,
        ) from error
    theirs = signer.fingerprint == manifest.key and signer.pem == contents[PUBLIC_KEY]
    if not theirs or not signer.has_signed(contents[MANIFEST], contents[SIGNATURE]):
        raise ChangedError(f"{name} was changed: its manifest does not bear the signature of its key.")
    pieces = {item.file: Piece(item.role, contents.get(item.file, b""), item.side) for item in manifest.files}
    if list(contents)[3:] != list(pieces):
        extra = sorted(set(contents) - set(pieces) - {MANIFEST, SIGNATURE, PUBLIC_KEY})
        missing = sorted(set(pieces) - set(contents))
        which = (
            f"{missing[0]} is missing"
            if missing
            else f"{extra[0]} was added"
            if extra
            else "files were moved"
        )
        raise ChangedError(f"{name} was changed: {which}.")
    whole = manifest_of(pieces, manifest.program, manifest.code, manifest.key, manifest.devices)
    for said, found in zip(manifest.files, whole.files, strict=True):
        if said != found:
            raise ChangedError(f"{name} was changed: {said.file} is not the file that was signed.")
    if zipped(contents, packed=False) != content:
        raise ChangedError(f"{name} was changed: its files are whole, but something was put between them.")
    return Package(manifest, signer, {item: contents[item] for item in pieces})
