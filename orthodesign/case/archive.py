"""``.orthocase``: a zip of ``case.json`` and the scans as they were brought in.

The same case gives the same bytes. Reading trusts nothing: a case file comes by mail like any
other. What the zip says of itself is checked before anything is unpacked, and never more is
unpacked than the file's own size allows; nothing is ever written to the disk or executed.
"""

from __future__ import annotations

import hashlib
import io
import stat
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from orthodesign.case.bringing_in import needs_other_files
from orthodesign.case.case import SIDES, Case, Side
from orthodesign.case.errors import CaseError
from orthodesign.case.header import LARGEST_HEADER, Header, entry_name, header_bytes, read_header
from orthodesign.foundation.files import write_atomically

_HEADER = "case.json"
# 1 January 1980, the first moment a zip knows: the clock must not change the bytes
_MOMENT = (1980, 1, 1, 0, 0, 0)
# Both scans together. Beyond twice this a zip needs another structure, which is not read here.
_LARGEST_SCANS = 2_000_000_000
# Scans shrink two- to tenfold; a zip bomb a thousandfold. Small entries may shrink as they like.
_MOST_SHRUNK, _SMALL = 100, 20_000_000
# Half a second for the 50 MB of a million triangles, to less than half; higher levels take twice
# as long and save another hundredth
_LEVEL = 1
# What zipfile raises for damage of every kind; RuntimeError is an encrypted entry
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, OSError, NotImplementedError,
    RuntimeError, OverflowError,
)  # fmt: skip
_END, _END_SIZE, _FURTHER_END, _FURTHER_SIZE = b"PK\x05\x06", 22, b"PK\x06\x07", 20
_LARGEST_DIRECTORY = 4096


def save_case(case: Case, path: Path) -> None:
    """Write the case file, completely or not at all.

    Raises CaseError for a case that cannot be kept and FileError for a place that cannot be written.
    """
    write_atomically(path, case_bytes(case))


def load_case(path: Path) -> Case:
    """The case in a file. Raises CaseError with a sentence for anything that is not a whole case."""
    with _opened(path) as stream:
        return _case_in(stream, path.name)


def load_header(path: Path) -> Header:
    """What a case file says, without its scans: quick. Raises CaseError as ``load_case`` does."""
    with _opened(path) as stream:
        return _header_in(stream, path.name)[1]


def case_bytes(case: Case) -> bytes:
    """The bytes of the case file. Raises CaseError for a case that could not be opened again."""
    header = header_bytes(case)
    scans = {}
    for side in SIDES:
        scan = case.foot(side).scan
        if scan is not None:
            if hashlib.sha256(scan.content).hexdigest() != scan.sha256:
                raise CaseError(
                    f"The case cannot be kept: the {side} scan is not the one that was brought in."
                )
            scans[entry_name(side, scan.name)] = scan.content
    if sum(map(len, scans.values())) > _LARGEST_SCANS:
        raise CaseError(
            f"The scans of the case are larger than {_LARGEST_SCANS // 10**9} GB: export them with fewer "
            "triangles and bring them in again."
        )
    return _zipped({_HEADER: header, **scans})


def case_from_bytes(content: bytes, name: str = "The case") -> Case:
    """The case in the bytes of a case file; ``name`` is the file's, for the sentence."""
    return _case_in(io.BytesIO(content), name)


def _zipped(contents: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    plain: set[str] = set()
    while True:
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as archive:
            for name, content in contents.items():
                entry = zipfile.ZipInfo(name, _MOMENT)
                entry.compress_type = zipfile.ZIP_STORED if name in plain else zipfile.ZIP_DEFLATED
                entry.external_attr = (stat.S_IFREG | 0o644) << 16
                entry.create_system = 3  # the same bytes on every system
                archive.writestr(entry, content, compresslevel=_LEVEL)
            # a scan of nearly nothing shrinks like a bomb and would be refused as one
            shrunk = {one.filename for one in archive.infolist() if _is_bomb(one)} - plain
        if not shrunk:
            return written.getvalue()
        plain |= shrunk


def _opened(path: Path) -> BinaryIO:
    try:
        if path.is_dir():
            raise CaseError(f"{path.name or path} is a folder: give the case file in it.")
        if path.exists() and not path.is_file():  # a pipe would never end
            raise CaseError(f"{path.name or path} is no file: give an .orthocase file.")
        return path.open("rb")
    except FileNotFoundError as error:
        raise CaseError(f"There is no file {path}: was it moved or renamed?", detail=repr(error)) from error
    except (OSError, ValueError) as error:
        raise CaseError(
            f"{path.name} cannot be opened: check who may read it.", detail=repr(error)
        ) from error


def _case_in(stream: BinaryIO, name: str) -> Case:
    archive, header = _header_in(stream, name)
    contents: dict[Side, bytes] = {}
    for side in SIDES:
        note = header.scan(side)
        if note is None:
            continue
        if archive.getinfo(note.entry).file_size != note.size:
            raise CaseError(f"{name} is damaged: the {side} scan is not as long as it should be.")
        content = _unpacked(archive, note.entry, name)
        if hashlib.sha256(content).hexdigest() != note.sha256:
            raise CaseError(f"{name} is damaged: the {side} scan is not the one that was brought in.")
        if needs_other_files(content, note.file):
            raise CaseError(f"{name} is damaged: its {side} scan keeps its points in another file.")
        contents[side] = content
    return header.case(contents)


def _header_in(stream: BinaryIO, name: str) -> tuple[zipfile.ZipFile, Header]:
    """The archive, its directory checked, and its header. Entries are those of the header, no others."""
    try:
        size = _check_end(stream, name)
        archive = zipfile.ZipFile(stream)
    except _UNREADABLE as error:
        raise _damaged(name, "it is not a whole case file", error) from error
    _check_directory(archive, size, name)
    if _HEADER not in archive.namelist():
        raise CaseError(f"{name} is not a case: it is a zip file without {_HEADER}.")
    header = read_header(_unpacked(archive, _HEADER, name), name)
    expected = {_HEADER, *(note.entry for side in SIDES if (note := header.scan(side)))}
    if missing := sorted(expected - set(archive.namelist())):
        raise CaseError(f"{name} is damaged: {missing[0]} is missing.")
    if len(archive.namelist()) > len(expected):
        raise CaseError(f"{name} is damaged: it holds files that do not belong to a case.")
    return archive, header


def _check_end(stream: BinaryIO, name: str) -> int:
    """Refuse what is no zip, and a directory that would be slow to read, before it is read; the size."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if stream.read(4) != b"PK\x03\x04":
        raise CaseError(f"{name} is not a case file: open an .orthocase file, or bring it in as a scan.")
    stream.seek(max(0, size - _END_SIZE - _FURTHER_SIZE))
    end = stream.read()
    if end[-_END_SIZE:][:4] != _END or len(end) < _END_SIZE + _FURTHER_SIZE:
        raise CaseError(f"{name} is cut short: copy it again, or open a backup of it.")
    length = int.from_bytes(end[-10:-6], "little")
    if end[:4] == _FURTHER_END or end[-2:] != b"\0\0" or length > _LARGEST_DIRECTORY:
        raise CaseError(f"{name} is not a case file: it holds more than a case.")
    return size


def _check_directory(archive: zipfile.ZipFile, size: int, name: str) -> None:
    """Refuse entries that a case never has, and sizes that no scan has; ``size`` is the file's."""
    entries = archive.infolist()
    # the name as it is written: zipfile shortens one with a zero byte in it
    names = [one.orig_filename for one in entries]
    if len(set(names)) < len(names):
        raise CaseError(f"{name} is damaged: it holds a file twice.")
    for one in entries:
        if one.flag_bits & 0x41:
            raise CaseError(f"{name} is encrypted: save the case again without a password.")
        kind = stat.S_IFMT(one.external_attr >> 16)
        if one.orig_filename != one.filename or not _is_ours(one.filename) or kind not in (0, stat.S_IFREG):
            raise CaseError(f"{name} is damaged: it holds files that do not belong to a case.")
        if one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise CaseError(f"{name} is damaged: it is packed in a way that no case is.")
        if _is_bomb(one):
            raise CaseError(f"{name} is not a case: it would unpack to far more than a scan.")
    # a packed size that is not true would hide a bomb; so would entries that share their bytes
    if sum(one.compress_size for one in entries) > size:
        raise CaseError(f"{name} is damaged: its entries are larger than the file.")
    scans = sum(one.file_size for one in entries if one.filename != _HEADER)
    largest_header = max((one.file_size for one in entries if one.filename == _HEADER), default=0)
    if scans > _LARGEST_SCANS or largest_header > LARGEST_HEADER:
        raise CaseError(f"{name} is not a case: it would unpack to more than any case.")


def _is_ours(name: str) -> bool:
    """Whether an entry may stand in a case at all; the header says which do."""
    folder, _, file = name.rpartition("/")
    return name == _HEADER or (folder == "scans" and file.partition(".")[0] in SIDES)


def _is_bomb(one: zipfile.ZipInfo) -> bool:
    return one.file_size > _SMALL and one.file_size > _MOST_SHRUNK * one.compress_size


def _unpacked(archive: zipfile.ZipFile, entry: str, name: str) -> bytes:
    """The bytes of an entry, which are as many as it says: zipfile unpacks no more, and checks a sum."""
    size = archive.getinfo(entry).file_size
    try:
        with archive.open(entry) as stream:
            content = stream.read(size)
            if len(content) != size or stream.read(1):
                raise CaseError(f"{name} is damaged: {entry} is not as long as it should be.")
    except _UNREADABLE as error:
        raise _damaged(name, f"{entry} cannot be unpacked", error) from error
    return content


def _damaged(name: str, what: str, error: Exception) -> CaseError:
    return CaseError(f"{name} is damaged: {what}. Copy it again, or open a backup of it.", detail=repr(error))
