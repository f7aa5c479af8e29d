"""The SQLite file: opened for one step at a time, by several windows and threads at once.

Made anew when it is damaged or of another version: all but the pictures stands in the case files.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from orthodesign.app.library.record import LibraryError

T = TypeVar("T")

# Goes up with every change of the table below: an older index is then made anew
_VERSION = 1
# How long a window waits for another one that is writing
_PATIENCE_SECONDS = 10.0
# Where the computer is at fault and another index would help nothing: rights, a window that holds on
# to it, memory, the disk. Anything else is damage, since what we ask of SQLite never changes.
_NO_DAMAGE = {
    sqlite3.SQLITE_PERM, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN,
}  # fmt: skip
_TABLE = """
CREATE TABLE cases (
    path BLOB PRIMARY KEY,  -- as the system has it: not every name is text
    code TEXT NOT NULL,
    created TEXT NOT NULL,
    notes TEXT NOT NULL,
    scanned TEXT NOT NULL,
    words TEXT NOT NULL,
    opened REAL NOT NULL,
    thumbnail BLOB NOT NULL
) WITHOUT ROWID
"""


class Index:
    """One index file. ``when_new`` is called after a damaged one was replaced by an empty one."""

    def __init__(self, path: Path, when_new: Callable[[], None]) -> None:
        self._path = path
        self._when_new = when_new

    def step(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What ``work`` gives, all of it done or nothing. Raises LibraryError where nothing can be kept.

        Done again on a new index where this one turns out to be damaged.
        """
        try:
            return self._tried(work)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not self._is_damage(error):
                raise _hopeless(self._path, error) from error
        self._set_aside()
        self._when_new()
        try:
            return self._tried(work)
        except sqlite3.Error as error:
            raise _hopeless(self._path, error) from error

    def _tried(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with self._connected() as connection:
            return work(connection)

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _hopeless(self._path, error) from error
        opened = sqlite3.connect(self._path, timeout=_PATIENCE_SECONDS, isolation_level=None)
        with closing(opened) as connection:
            _prepare(connection)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def _is_damage(self, error: Exception) -> bool:
        # an error without a code is ours, or damage that SQLite could not even put into words
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if code == sqlite3.SQLITE_READONLY:  # or else the file says so of itself
            return os.access(self._path, os.W_OK) and os.access(self._path.parent, os.W_OK)
        return code not in _NO_DAMAGE

    def _set_aside(self) -> None:
        """Out of the way, journal and all; another window that has it open goes on in the old one."""
        # the journal first: a new index beside an old journal would take it for its own
        for ending in ("-wal", "-shm", ""):
            place = self._path.with_name(self._path.name + ending)
            try:
                place.replace(self._path.with_name(f"{self._path.stem}.damaged{self._path.suffix}{ending}"))
            except FileNotFoundError:
                continue
            except OSError as error:
                raise _hopeless(self._path, error) from error


def _prepare(connection: sqlite3.Connection) -> None:
    """A table in an empty file. Raises DatabaseError for a file of another version, as for a damaged one."""
    if _version(connection) == _VERSION:
        return
    with suppress(sqlite3.OperationalError):  # another window is doing the same
        connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)
        if version not in (0, _VERSION):
            raise sqlite3.DatabaseError(f"version {version}")
        if version == 0:
            connection.execute(_TABLE)
            connection.execute(f"PRAGMA user_version={_VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _hopeless(path: Path, error: Exception) -> LibraryError:
    return LibraryError(
        f"The list of cases in {path.parent} cannot be kept ({str(error).lower()}): cases can still be "
        "opened and saved as files.",
        detail=repr(error),
    )
