"""The folder that devices are written to, its journal, and a lock: one batch at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from orthodesign.app.autosave.lock import Lock
from orthodesign.app.batch import journal
from orthodesign.app.batch.errors import BatchError
from orthodesign.app.batch.journal import Journal
from orthodesign.app.batch.orders import Order
from orthodesign.app.batch.results import FileNote, Result, results_csv, results_json
from orthodesign.app.batch.work import Made, Verdict
from orthodesign.foundation.files import FileError, write_all_atomically

_LOCK = ".batch.lock"
_TABLES = ("results.csv", "results.json")
OWN_FILES = (*_TABLES, journal.NAME, _LOCK)


class Shelf:
    """Everything that a batch writes goes through here, from one process."""

    def __init__(self, folder: Path, lock: Lock, kept: Journal) -> None:
        self._folder = folder
        self._lock = lock
        self._journal = kept

    @classmethod
    def opened(cls, folder: Path) -> Shelf:
        """The shelf of a folder, which is made where it is missing.

        Raises BatchError while another batch writes there, FileError where nothing can be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = Lock.taken(folder / _LOCK)
        except OSError as error:
            reason = "there is a file of that name" if folder.is_file() else (error.strerror or "").lower()
            raise FileError(
                f"Nothing can be written into {folder} ({reason}): choose another folder with --out.",
                detail=repr(error),
            ) from error
        if lock is None:
            raise BatchError(
                f"Another batch is writing into {folder}: wait for it, or choose another folder."
            )
        try:
            return cls(folder, lock, Journal.opened(folder / journal.NAME))
        except BaseException:
            lock.release(remove=True)
            raise

    def __enter__(self) -> Shelf:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._journal.close()
        self._lock.release(remove=True)

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever finished here."""
        return len(self._journal) == 0

    def finished(self, key: str) -> Result | None:
        """What became of the order with this key, if its files still are as they were written."""
        result = self._journal.find(key)
        if result is None or any(self._sha256(note.file) != note.sha256 for note in result.files):
            return None
        return result

    def put(self, order: Order, key: str, made: Made) -> Result:
        """Write what was made, completely or not at all, and note that it is finished.

        What breaks down is not noted: the next run tries again. Raises FileError.
        """
        files = {self._folder / name: content for name, content in made.files}
        notes = tuple(
            FileNote(name, hashlib.sha256(content).hexdigest(), len(content)) for name, content in made.files
        )
        result = Result(made.verdict, made.side, made.worst, made.message, made.warnings, notes)
        if made.verdict in (Verdict.FAULTY, Verdict.REFUSED):
            self._withdraw(order)
        write_all_atomically(files)
        if made.verdict is not Verdict.FAILED:
            self._journal.keep(key, result)
        return result

    def tell(self, orders: Sequence[Order], results: Sequence[Result]) -> tuple[Path, ...]:
        """Write the tables of results."""
        contents = (results_csv(orders, results), results_json(orders, results))
        paths = tuple(self._folder / name for name in _TABLES)
        write_all_atomically(dict(zip(paths, contents, strict=True)))
        return paths

    def _withdraw(self, order: Order) -> None:
        """Take away a device that an earlier run made for this order, where nobody has changed it.

        Otherwise one that is refused now would lie there under the name of the one that was asked for.
        """
        for stem in order.stems:
            name = stem + order.wishes.ending
            sha256 = self._sha256(name)
            if sha256 is not None and self._journal.wrote(name, sha256):
                (self._folder / name).unlink(missing_ok=True)

    def _sha256(self, name: str) -> str | None:
        if Path(name).name != name:  # a journal is a file like any other, and may have been written by anyone
            return None
        try:
            with (self._folder / name).open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError:
            return None
