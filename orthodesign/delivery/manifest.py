"""The manifest of a lab package: what is in it, by hash and size, and who says so.

``docs/lab-package.md`` describes the format for those who write scripts.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from orthodesign.delivery.errors import DeliveryError
from orthodesign.foundation.trees import TreeError, read_json, tree_of, value_of, written_json

MANIFEST, SIGNATURE, PUBLIC_KEY = "manifest.json", "manifest.sig", "public-key.pem"
SCHEMA = 1
LARGEST_MANIFEST = 1_000_000

Role = Literal["device", "pair", "report", "papers", "prescription", "order", "scan"]
_HASH = re.compile("[0-9a-f]{64}")
# No folders, nothing hidden, nothing that a system would take for something else
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_+.-]{0,119}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@dataclass(frozen=True)
class Item:
    """One file of a package. ``side`` is None for what concerns both feet."""

    file: str
    role: Role
    side: Literal["left", "right"] | None
    bytes: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a package says it holds. ``key`` is the fingerprint of the key that signs it."""

    format: Literal["orthopack"]
    schema: int
    program: str
    code: str
    key: str
    devices: Mapping[str, str]
    files: tuple[Item, ...]


@dataclass(frozen=True)
class Piece:
    """A file on its way into a package."""

    role: Role
    content: bytes
    side: Literal["left", "right"] | None = None


def manifest_of(
    pieces: Mapping[str, Piece], program: str, code: str, key: str, devices: Mapping[str, str]
) -> Manifest:
    """The manifest of these files, in their order; ``devices`` are the words for each side's device."""
    items = tuple(
        Item(name, piece.role, piece.side, len(piece.content), hashlib.sha256(piece.content).hexdigest())
        for name, piece in pieces.items()
    )
    return Manifest("orthopack", SCHEMA, program, code, key, dict(devices), items)


def manifest_bytes(manifest: Manifest) -> bytes:
    """``manifest.json``."""
    return written_json(tree_of(manifest))


def read_manifest(content: bytes) -> Manifest:
    """The manifest in these bytes. Raises TreeError, a clause, for anything but one as we write it."""
    tree = read_json(content)
    if tree.get("format") != "orthopack":
        raise TreeError('it does not say {"format": "orthopack"}')
    if type(tree.get("schema")) is int and tree["schema"] > SCHEMA:
        raise TreeError(
            f"it is written in schema {tree['schema']}, and this orthodesign reads up to {SCHEMA}"
        )
    manifest = value_of(Manifest, tree)
    names = [item.file.lower() for item in manifest.files]
    taken = {MANIFEST, SIGNATURE, PUBLIC_KEY}
    if len(set(names)) < len(names) or taken & set(names):
        raise TreeError("it names a file twice")
    for item in manifest.files:
        if not is_plain_name(item.file) or not _HASH.fullmatch(item.sha256) or item.bytes < 0:
            raise TreeError("it names a file that no package holds")
    if not _HASH.fullmatch(manifest.key) or set(manifest.devices) - {"left", "right"}:
        raise TreeError("it does not say whose it is")
    return manifest


def is_plain_name(name: str) -> bool:
    """Whether a file may be called so in a package: on no system does it lead anywhere else."""
    return bool(_PLAIN.fullmatch(name)) and not _RESERVED.fullmatch(name) and not name.endswith(".")


def plain_code(code: str) -> str:
    """A case's code as the beginning of file names: letters and digits that every system keeps."""
    letters = unicodedata.normalize("NFKD", code).encode("ascii", errors="ignore").decode()
    fit = re.sub(r"[^A-Za-z0-9+.-]+", "-", letters).strip("-.+")[:40].rstrip("-.+")
    return f"case-{fit}" if _RESERVED.fullmatch(fit) else fit or "case"


def checked_code(code: str) -> str:
    """The code, or a DeliveryError where it is no code but a text."""
    if len(code) > 60 or not code.isprintable():
        raise DeliveryError("The code of a case stands in file names: give a short one, for example AB-1042.")
    return code
