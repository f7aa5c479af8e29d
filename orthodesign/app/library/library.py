"""The library: cases by code, day and notes, in the order in which they were last opened."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import cast

from orthodesign.app.library.index import Index
from orthodesign.app.library.record import CaseRecord, searchable
from orthodesign.case import SIDES, Case, CaseError, Header, Side, load_header
from orthodesign.foundation.findings import Finding, FindingKind, Severity

ENDING = ".orthocase"
# A picture for a list; anything larger would make the index slow
LARGEST_THUMBNAIL = 200_000
# As much of the notes as is listed and searched
LONGEST_NOTES = 20_000
# How far below a folder cases are looked for: a year, a month, a patient
_DEEPEST = 3
_COLUMNS = "path, code, created, notes, scanned, opened, thumbnail"

REBUILT = FindingKind(
    "APP-LIBRARY-REBUILT",
    Severity.INFO,
    "The list of cases was damaged and has been made again from the case files: {count} found.",
    "The list is only an index of the case files, which are not touched. Cases in folders that were not "
    "looked through appear again when they are opened.",
)
UNREADABLE = FindingKind(
    "APP-LIBRARY-UNREADABLE",
    Severity.WARNING,
    "A case is not in the list: {sentence}",
    "A file that is called a case could not be read while the list was made. Open a backup of it.",
)


class Library:
    """The cases on this computer. Safe to use from several threads and windows at once.

    ``folders`` gives those to look through when a damaged index is made again. Every method raises
    LibraryError where the index cannot be kept.
    """

    def __init__(
        self,
        index: Path,
        folders: Callable[[], Iterable[Path]] = tuple,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folders = folders
        self._clock = clock
        self._findings: list[Finding] = []
        self._index = Index(index, self._make_again)

    def findings(self) -> tuple[Finding, ...]:
        """What there was to say since this was last asked."""
        told, self._findings = tuple(self._findings), []
        return told

    def add(self, path: Path, case: Case, thumbnail: bytes = b"") -> None:
        """Put a case that was opened or saved at the head of the list, or bring it up to date.

        Without a ``thumbnail`` (a small PNG) the one it has stays.
        """
        if len(thumbnail) > LARGEST_THUMBNAIL or (thumbnail and not thumbnail.startswith(b"\x89PNG\r\n")):
            raise ValueError("a thumbnail is a small PNG")
        row = _row(path, case.code, case.created, case.notes, case.scanned, self._clock(), thumbnail)
        self._index.step(lambda connection: _put(connection, row))

    def recent(self, count: int = 10) -> tuple[CaseRecord, ...]:
        """The cases that were opened last."""
        return self.search("", count)

    def search(self, text: str, count: int = 200) -> tuple[CaseRecord, ...]:
        """Cases that have every word of ``text`` in code, day or notes; the last opened first."""
        words = searchable(text).split()
        condition = " AND ".join(["words LIKE ? ESCAPE '!'"] * len(words)) or "1"
        query = f"SELECT {_COLUMNS} FROM cases WHERE {condition} ORDER BY opened DESC, path LIMIT ?"
        values = [*(f"%{_literal(word)}%" for word in words), count]
        return self._index.step(
            lambda connection: tuple(_record(row) for row in connection.execute(query, values))
        )

    def forget(self, path: Path) -> None:
        """Take a case from the list; its file stays."""
        key = (_key(path),)
        self._index.step(lambda connection: connection.execute("DELETE FROM cases WHERE path=?", key))

    def has_code(self, code: str) -> bool:
        """Whether a case of this code is in the list, whatever its capitals."""
        query = "SELECT 1 FROM cases WHERE code=? COLLATE NOCASE"
        found = self._index.step(lambda connection: connection.execute(query, (_text(code),)).fetchone())
        return found is not None

    def rebuild(self, folders: Iterable[Path]) -> tuple[Finding, ...]:
        """Bring the list up to date with the case files in and below ``folders``.

        When a case was opened and its picture are kept where they are known. Files that cannot be
        read are told and left out; nothing is written but the index.
        """
        rows, findings = [], []
        for path in sorted(set(_cases_below(folders))):
            try:
                rows.append(_row_of_file(path, load_header(path)))
            except CaseError as error:
                findings.append(UNREADABLE.found(sentence=error.sentence))
            except OSError:  # gone again since the folder was listed
                continue
        self._index.step(lambda connection: _put_all(connection, rows))
        return tuple(findings)

    def _make_again(self) -> None:
        unreadable = self.rebuild(self._folders())
        self._findings += [REBUILT.found(count=len(self.recent(1_000_000))), *unreadable]


# Of a record, as the table gives it
_TYPES = (bytes, str, str, str, str, float, bytes)
Row = tuple[bytes, str, str, str, str, str, float, bytes]


def _row(
    path: Path, code: str, created: str, notes: str, scanned: tuple[Side, ...], opened: float, picture: bytes
) -> Row:
    notes = notes[:LONGEST_NOTES]
    words = searchable(f"{code} {created} {notes}")
    return (
        _key(path), _text(code), created, _text(notes), " ".join(scanned), _text(words), opened, picture,
    )  # fmt: skip


def _row_of_file(path: Path, header: Header) -> Row:
    scanned = tuple(side for side in SIDES if header.scan(side) is not None)
    return _row(path, header.code, header.created, header.notes, scanned, path.stat().st_mtime, b"")


def _put(connection: sqlite3.Connection, row: Row, *, keep_opened: bool = False) -> None:
    opened = "opened" if keep_opened else "excluded.opened"
    connection.execute(
        "INSERT INTO cases (path, code, created, notes, scanned, words, opened, thumbnail)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
        " code=excluded.code, created=excluded.created, notes=excluded.notes, scanned=excluded.scanned,"
        f" words=excluded.words, opened={opened},"
        " thumbnail=CASE WHEN length(excluded.thumbnail) THEN excluded.thumbnail ELSE thumbnail END",
        row,
    )


def _put_all(connection: sqlite3.Connection, rows: list[Row]) -> None:
    for row in rows:
        _put(connection, row, keep_opened=True)


def _record(row: tuple[bytes, str, str, str, str, float, bytes]) -> CaseRecord:
    if tuple(map(type, row)) != _TYPES or any(one not in SIDES for one in row[4].split()):
        raise sqlite3.DatabaseError("a case in the list is damaged")
    key, code, created, notes, scanned, opened, thumbnail = row
    path = Path(os.fsdecode(key))
    sides = cast("tuple[Side, ...]", tuple(scanned.split()))
    return CaseRecord(path, code, created, notes, sides, opened, thumbnail, not path.is_file())


def _key(path: Path) -> bytes:
    return os.fsencode(path.absolute())


def _text(text: str) -> str:
    """Text as SQLite takes it: half a character, from a broken paste, becomes a question mark."""
    return text.replace("\0", " ").encode(errors="replace").decode()


def _literal(word: str) -> str:
    """A word in which the signs that mean something to LIKE mean themselves."""
    return _text(word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))


def _cases_below(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        top = folder.absolute()
        for place, inner, files in os.walk(top):
            depth = len(Path(place).parts) - len(top.parts)
            inner[:] = [] if depth >= _DEEPEST else [one for one in inner if not one.startswith(".")]
            yield from (
                Path(place, one) for one in files if one.lower().endswith(ENDING) and not one.startswith(".")
            )
