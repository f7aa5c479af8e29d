"""``.orthocase``: a zip of ``case.json`` and the scans as they were brought in.

The same case gives the same bytes. Reading trusts nothing, and nothing is ever written to the disk
or executed: ``foundation.zips`` checks the zip, this file what is in it.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import BinaryIO

from orthodesign.case.bringing_in import needs_other_files
from orthodesign.case.case import SIDES, Case, Side
from orthodesign.case.errors import CaseError
from orthodesign.case.header import LARGEST_HEADER, Header, entry_name, header_bytes, read_header
from orthodesign.foundation.files import write_atomically
from orthodesign.foundation.zips import ZipKind, open_zip, opened, unpacked, zipped

_HEADER = "case.json"
# Both scans together. Beyond twice this a zip needs another structure, which is not read here.
_LARGEST_SCANS = 2_000_000_000
# Half a second for the 50 MB of a million triangles, to less than half; higher levels take twice
# as long and save another hundredth
_LEVEL = 1
_LARGEST_DIRECTORY = 4096


def _is_ours(name: str) -> bool:
    """Whether an entry may stand in a case at all; the header says which do."""
    folder, _, file = name.rpartition("/")
    return name == _HEADER or (folder == "scans" and file.partition(".")[0] in SIDES)


_CASE = ZipKind(
    noun="case",
    ending=".orthocase",
    instead="open an .orthocase file, or bring it in as a scan",
    error=CaseError,
    is_ours=_is_ours,
    largest=_LARGEST_SCANS,
    largest_directory=_LARGEST_DIRECTORY,
    bounds={_HEADER: LARGEST_HEADER},
)


def save_case(case: Case, path: Path) -> None:
    """Write the case file, completely or not at all.

    Raises CaseError for a case that cannot be kept and FileError for a place that cannot be written.
    """
    write_atomically(path, case_bytes(case))


def load_case(path: Path) -> Case:
    """The case in a file. Raises CaseError with a sentence for anything that is not a whole case."""
    with opened(path, _CASE) as stream:
        return _case_in(stream, path.name)


def load_header(path: Path) -> Header:
    """What a case file says, without its scans: quick. Raises CaseError as ``load_case`` does."""
    with opened(path, _CASE) as stream:
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
    return zipped({_HEADER: header, **scans}, _LEVEL)


def case_from_bytes(content: bytes, name: str = "The case") -> Case:
    """The case in the bytes of a case file; ``name`` is the file's, for the sentence."""
    return _case_in(io.BytesIO(content), name)


def _case_in(stream: BinaryIO, name: str) -> Case:
    archive, header = _header_in(stream, name)
    contents: dict[Side, bytes] = {}
    for side in SIDES:
        note = header.scan(side)
        if note is None:
            continue
        if archive.getinfo(note.entry).file_size != note.size:
            raise CaseError(f"{name} is damaged: the {side} scan is not as long as it should be.")
        content = unpacked(archive, note.entry, name, _CASE)
        if hashlib.sha256(content).hexdigest() != note.sha256:
            raise CaseError(f"{name} is damaged: the {side} scan is not the one that was brought in.")
        if needs_other_files(content, note.file):
            raise CaseError(f"{name} is damaged: its {side} scan keeps its points in another file.")
        contents[side] = content
    return header.case(contents)


def _header_in(stream: BinaryIO, name: str) -> tuple[zipfile.ZipFile, Header]:
    """The archive, its directory checked, and its header. Entries are those of the header, no others."""
    archive = open_zip(stream, name, _CASE)
    if _HEADER not in archive.namelist():
        raise CaseError(f"{name} is not a case: it is a zip file without {_HEADER}.")
    header = read_header(unpacked(archive, _HEADER, name, _CASE), name)
    expected = {_HEADER, *(note.entry for side in SIDES if (note := header.scan(side)))}
    if missing := sorted(expected - set(archive.namelist())):
        raise CaseError(f"{name} is damaged: {missing[0]} is missing.")
    if len(archive.namelist()) > len(expected):
        raise CaseError(f"{name} is damaged: it holds files that do not belong to a case.")
    return archive, header
