"""The folder of one window's unsaved work, as it lies on the disk.

``unsaved.json`` is what ``case.json`` is in a case file, with the place of that file and the time. The
scans lie beside it, each once, named by their hash: a changed value writes a few kilobytes, however
large the scans are. A scan is written before the JSON that needs it and removed after the one that
does not, and each file is written whole or not at all; so the process may be killed at any moment.
"""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from orthodesign.case import SIDES, Case, CaseError, Header, Side
from orthodesign.case.header import header_bytes, read_header
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.files import write_atomically
from orthodesign.foundation.trees import TreeError, read_json, value_of, written_json

_UNSAVED, _SCAN = "unsaved.json", ".scan"
# A header, and a little about it
_LARGEST = 8_000_000


class AutosaveError(OrthodesignError):
    """Unsaved work cannot be kept."""


@dataclass(frozen=True)
class Unsaved:
    """What the JSON of a folder says. ``file`` is where the case was opened from or saved to."""

    header: Header
    file: Path | None
    saved: datetime


def write(folder: Path, case: Case, file: Path | None, now: datetime) -> None:
    """Put the case into the folder, in place of the one before it.

    Raises AutosaveError, FileError or CaseError; the one before it is still there then.
    """
    header = read_json(header_bytes(case))
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for side in SIDES:
            scan = case.foot(side).scan
            if scan is not None:
                place = folder / (scan.sha256 + _SCAN)
                if not place.is_file() or place.stat().st_size != len(scan.content):
                    write_atomically(place, scan.content)
        about = {"file": None if file is None else str(file.absolute()), "saved": now.isoformat()}
        write_atomically(folder / _UNSAVED, written_json({**about, "case": header}))
        _remove_scans(folder, keep=_needed(case))
    except OSError as error:
        raise AutosaveError(
            f"Unsaved work cannot be kept in {folder.parent} "
            f"({(error.strerror or str(error)).lower()}): save the case often.",
            detail=repr(error),
        ) from error


def _needed(case: Case) -> set[str]:
    return {scan.sha256 + _SCAN for side in SIDES if (scan := case.foot(side).scan) is not None}


def _remove_scans(folder: Path, keep: set[str]) -> None:
    for place in folder.glob("*" + _SCAN):
        if place.name not in keep:
            place.unlink(missing_ok=True)


def is_empty(folder: Path) -> bool:
    """Whether there is no work in the folder: its process ended before it had anything to keep."""
    return not (folder / _UNSAVED).exists()


def settle(folder: Path) -> None:
    """The case was saved: nothing is to be recovered. The scans stay for the next change."""
    (folder / _UNSAVED).unlink(missing_ok=True)


def remove(folder: Path) -> None:
    """Remove the folder: the work first, so that a rest of it is never taken for work."""
    with suppress(OSError):
        settle(folder)
    shutil.rmtree(folder, ignore_errors=True)


def sweep(folder: Path) -> None:
    """Remove what was half-written when the process of the folder ended."""
    for pattern in (".*.part", ".*.old"):
        for place in folder.glob(pattern):
            with suppress(OSError):
                place.unlink()


@dataclass(frozen=True)
class _About:
    file: str | None
    saved: str


def read(folder: Path) -> Unsaved:
    """What the folder holds. Raises CaseError where it cannot be read."""
    try:
        with (folder / _UNSAVED).open("rb") as stream:
            tree = read_json(stream.read(_LARGEST))
        header = read_header(written_json(tree.pop("case")), _UNSAVED)
        about = value_of(_About, tree)
        file = None if about.file is None else Path(about.file)
        return Unsaved(header, file, datetime.fromisoformat(about.saved).astimezone(UTC))
    except (OSError, TreeError, KeyError, ValueError, OverflowError) as error:
        raise CaseError("The unsaved work is damaged.", detail=repr(error)) from error


def case_in(folder: Path, unsaved: Unsaved) -> Case:
    """The whole case, its scans as they were. Raises CaseError where one is missing or changed."""
    contents: dict[Side, bytes] = {}
    for side in SIDES:
        note = unsaved.header.scan(side)
        if note is not None:
            try:
                content = (folder / (note.sha256 + _SCAN)).read_bytes()
            except OSError as error:
                raise CaseError(
                    f"The unsaved work is damaged: its {side} scan is missing.", detail=repr(error)
                ) from error
            if hashlib.sha256(content).hexdigest() != note.sha256:
                raise CaseError(f"The unsaved work is damaged: its {side} scan has changed.")
            contents[side] = content
    return unsaved.header.case(contents)
