"""Zip files of ours: written with the same bytes for the same contents, read without trust.

A file comes by mail like any other. What the zip says of itself is checked before anything is
unpacked, and never more is unpacked than the file's own size allows; nothing is ever written to
the disk or executed.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from orthodesign.foundation.errors import OrthodesignError

# 1 January 1980, the first moment a zip knows: the clock must not change the bytes
_MOMENT = (1980, 1, 1, 0, 0, 0)
# Scans shrink two- to tenfold; a zip bomb a thousandfold. Small entries may shrink as they like.
_MOST_SHRUNK, _SMALL = 100, 20_000_000
# What zipfile raises for damage of every kind; RuntimeError is an encrypted entry
UNREADABLE = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, OSError, NotImplementedError,
    RuntimeError, OverflowError,
)  # fmt: skip
_END, _END_SIZE, _FURTHER_END, _FURTHER_SIZE = b"PK\x05\x06", 22, b"PK\x06\x07", 20


@dataclass(frozen=True)
class ZipKind:
    """A kind of zip file of ours: what it is called, what may stand in it, and how large it may be.

    ``instead`` tells whoever gives another file what to do. ``largest`` bounds the bytes of all entries
    together but those named in ``bounds``, which have bounds of their own. A ``packed`` kind may hold
    deflated entries; in the others nothing is packed, and so nothing can burst.
    """

    noun: str
    ending: str
    instead: str
    error: type[OrthodesignError]
    is_ours: Callable[[str], bool]
    largest: int
    largest_directory: int
    bounds: Mapping[str, int] = field(default_factory=dict)
    packed: bool = True


def zipped(contents: Mapping[str, bytes], level: int = 1, *, packed: bool = True) -> bytes:
    """A zip of these entries, in their order; the same contents give the same bytes.

    An entry that would shrink like a bomb is stored as it is, so that what is written can be read.
    """
    plain = set() if packed else set(contents)
    while True:
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as archive:
            for name, content in contents.items():
                entry = zipfile.ZipInfo(name, _MOMENT)
                entry.compress_type = zipfile.ZIP_STORED if name in plain else zipfile.ZIP_DEFLATED
                entry.external_attr = (stat.S_IFREG | 0o644) << 16
                entry.create_system = 3  # the same bytes on every system
                archive.writestr(entry, content, compresslevel=level)
            shrunk = {one.filename for one in archive.infolist() if _is_bomb(one)} - plain
        if not shrunk:
            return written.getvalue()
        plain |= shrunk


def opened(path: Path, kind: ZipKind) -> BinaryIO:
    """The file at ``path``, open for reading. Raises the kind's error for what is no file."""
    try:
        if path.is_dir():
            raise kind.error(f"{path.name or path} is a folder: give the {kind.noun} file in it.")
        if path.exists() and not path.is_file():  # a pipe would never end
            raise kind.error(f"{path.name or path} is no file: give an {kind.ending} file.")
        return path.open("rb")
    except FileNotFoundError as error:
        raise kind.error(f"There is no file {path}: was it moved or renamed?", detail=repr(error)) from error
    except (OSError, ValueError) as error:
        raise kind.error(
            f"{path.name} cannot be opened: check who may read it.", detail=repr(error)
        ) from error


def open_zip(stream: BinaryIO, name: str, kind: ZipKind) -> zipfile.ZipFile:
    """The zip in ``stream``, its directory checked; ``name`` is the file's, for the sentence.

    Raises the kind's error for anything that is not such a zip, whole and harmless.
    """
    try:
        size = _check_end(stream, name, kind)
        archive = zipfile.ZipFile(stream)
    except UNREADABLE as error:
        raise _damaged(name, f"it is not a whole {kind.noun} file", kind, error) from error
    _check_directory(archive, size, name, kind)
    return archive


def unpacked(archive: zipfile.ZipFile, entry: str, name: str, kind: ZipKind) -> bytes:
    """The bytes of an entry, which are as many as it says: zipfile unpacks no more, and checks a sum."""
    size = archive.getinfo(entry).file_size
    try:
        with archive.open(entry) as stream:
            content = stream.read(size)
            if len(content) != size or stream.read(1):
                raise kind.error(f"{name} is damaged: {entry} is not as long as it should be.")
    except UNREADABLE as error:
        raise _damaged(name, f"{entry} cannot be unpacked", kind, error) from error
    return content


def _check_end(stream: BinaryIO, name: str, kind: ZipKind) -> int:
    """Refuse what is no zip, and a directory that would be slow to read, before it is read; the size."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if stream.read(4) != b"PK\x03\x04":
        raise kind.error(f"{name} is not a {kind.noun} file: {kind.instead}.")
    stream.seek(max(0, size - _END_SIZE - _FURTHER_SIZE))
    end = stream.read()
    if end[-_END_SIZE:][:4] != _END or len(end) < _END_SIZE + _FURTHER_SIZE:
        raise kind.error(f"{name} is cut short: copy it again, or open a backup of it.")
    length = int.from_bytes(end[-10:-6], "little")
    if end[:4] == _FURTHER_END or end[-2:] != b"\0\0" or length > kind.largest_directory:
        raise kind.error(f"{name} is not a {kind.noun} file: it holds more than a {kind.noun}.")
    return size


def _check_directory(archive: zipfile.ZipFile, size: int, name: str, kind: ZipKind) -> None:
    """Refuse entries that such a file never has, and sizes that it never has; ``size`` is the file's."""
    noun = kind.noun
    entries = archive.infolist()
    # the name as it is written: zipfile shortens one with a zero byte in it
    names = [one.orig_filename for one in entries]
    if len(set(names)) < len(names):
        raise kind.error(f"{name} is damaged: it holds a file twice.")
    ways = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) if kind.packed else (zipfile.ZIP_STORED,)
    for one in entries:
        if one.flag_bits & 0x41:
            raise kind.error(f"{name} is encrypted: save the {noun} again without a password.")
        sort = stat.S_IFMT(one.external_attr >> 16)
        if (
            one.orig_filename != one.filename
            or not kind.is_ours(one.filename)
            or sort not in (0, stat.S_IFREG)
        ):
            raise kind.error(f"{name} is damaged: it holds files that do not belong to a {noun}.")
        if one.compress_type not in ways:
            raise kind.error(f"{name} is damaged: it is packed in a way that no {noun} is.")
        if _is_bomb(one):
            raise kind.error(f"{name} is not a {noun}: it would unpack to far more than a scan.")
    # a packed size that is not true would hide a bomb; so would entries that share their bytes
    if sum(one.compress_size for one in entries) > size:
        raise kind.error(f"{name} is damaged: its entries are larger than the file.")
    free = sum(one.file_size for one in entries if one.filename not in kind.bounds)
    bound = all(one.file_size <= kind.bounds.get(one.filename, kind.largest) for one in entries)
    if free > kind.largest or not bound:
        raise kind.error(f"{name} is not a {noun}: it would unpack to more than any {noun}.")


def _is_bomb(one: zipfile.ZipInfo) -> bool:
    return one.file_size > _SMALL and one.file_size > _MOST_SHRUNK * one.compress_size


def _damaged(name: str, what: str, kind: ZipKind, error: Exception) -> OrthodesignError:
    return kind.error(
        f"{name} is damaged: {what}. Copy it again, or open a backup of it.", detail=repr(error)
    )
