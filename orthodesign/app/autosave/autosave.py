"""Keeping unsaved work, and finding that of processes that were killed."""

from __future__ import annotations

import re
import secrets
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from orthodesign.app.autosave import unsaved
from orthodesign.app.autosave.lock import Lock
from orthodesign.app.autosave.unsaved import AutosaveError, Unsaved
from orthodesign.case import Case, CaseError
from orthodesign.foundation.findings import Finding, FindingKind, Severity

# What a user may lose at most, and how often the disk is written to while a value is dragged
EVERY_SECONDS = 2.0
_LOCK, _UNREADABLE = ".lock", ".unreadable"
_OURS = re.compile("[0-9a-f]{16}")

UNREADABLE = FindingKind(
    "APP-AUTOSAVE-UNREADABLE",
    Severity.WARNING,
    "Unsaved work of a program that ended unexpectedly cannot be read; it is kept in {place}.",
    "The files of unsaved work were damaged, for example by a failing disk. The case file itself is not "
    "touched: open it, and look at the last changes.",
)


class Recovered:
    """Unsaved work of a process that ended without closing it. No other window sees it meanwhile."""

    def __init__(self, folder: Path, about: Unsaved, lock: Lock) -> None:
        self._folder = folder
        self._about = about
        self._lock = lock

    @property
    def code(self) -> str:
        """The code of the case."""
        return self._about.header.code

    @property
    def file(self) -> Path | None:
        """Where the case was opened from or saved to; None where it never was."""
        return self._about.file

    @property
    def saved(self) -> datetime:
        """When the work was last kept, UTC."""
        return self._about.saved

    def case(self) -> Case:
        """The case. Raises CaseError where the disk has damaged it."""
        return unsaved.case_in(self._folder, self._about)

    def discard(self) -> None:
        """Remove it: the user does not want it, or this window has kept it as its own (``flush`` first)."""
        unsaved.remove(self._folder)
        self._lock.release(remove=True)

    @property
    def is_discarded(self) -> bool:
        """Whether it has been removed."""
        return not self._folder.exists()

    def leave(self) -> None:
        """Leave it for another window or the next start."""
        self._lock.release(remove=False)


class Autosave:
    """The unsaved work of one window, in a folder that all windows share. May be called from any thread.

    The window gives every change to ``keep`` and calls ``flush`` from a timer. ``settled`` follows a
    save, ``close`` a wanted end; without it, the work is offered by ``pending`` after the next start.
    """

    def __init__(
        self,
        folder: Path,
        *,
        every: float = EVERY_SECONDS,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._folder = folder
        self._every = every
        self._clock = clock
        self._now = now
        self._guard = threading.RLock()
        self._own: tuple[Path, Lock] | None = None
        self._waiting: tuple[Case, Path | None] | None = None
        self._last = -float("inf")
        self._claimed: dict[str, Recovered] = {}
        self._findings: list[Finding] = []
        self._closed = False

    def keep(self, case: Case, file: Path | None) -> bool:
        """Keep this case, now or, when one was kept just before, with the next ``flush``.

        True where it is on the disk. Raises AutosaveError, FileError or CaseError where it cannot be
        kept; the one before it is still there then.
        """
        with self._guard:
            self._waiting = (case, file)
            return self._clock() - self._last >= self._every and self.flush()

    def flush(self) -> bool:
        """Write what is waiting. True where something was."""
        with self._guard:
            if self._waiting is None or self._closed:
                return False
            case, file = self._waiting
            # before, so that a full disk is not tried again with every step of a drag
            self._last = self._clock()
            unsaved.write(self._place(), case, file, self._now())
            self._waiting = None
            return True

    def settled(self) -> None:
        """The case has been saved, or there is none any more: there is nothing to recover."""
        with self._guard:
            self._waiting = None
            if self._own is not None:
                with suppress(OSError):
                    unsaved.settle(self._own[0])

    def close(self) -> None:
        """End as the user wishes: nothing of this window stays, what was not taken over does."""
        with self._guard:
            # what another thread is about to keep would stay behind
            self._closed = True
            self.settled()
            if self._own is not None:
                place, lock = self._own
                unsaved.remove(place)
                lock.release(remove=True)
                self._own = None
            for one in self._claimed.values():
                one.leave()
            self._claimed.clear()

    def pending(self) -> tuple[Recovered, ...]:
        """Unsaved work of processes that are no more, the latest first; what they left behind is cleared."""
        with self._guard:
            if self._folder.is_dir():
                for place in sorted(self._folder.iterdir()):
                    if place.suffix == _LOCK:
                        self._clear_lock(place)
                    elif _OURS.fullmatch(place.name) and place.is_dir():
                        self._claim(place)
            self._claimed = {name: one for name, one in self._claimed.items() if not one.is_discarded}
            return tuple(sorted(self._claimed.values(), key=lambda one: one.saved, reverse=True))

    def findings(self) -> tuple[Finding, ...]:
        """What there was to say since this was last asked."""
        told, self._findings = tuple(self._findings), []
        return told

    def _place(self) -> Path:
        """The folder of this window, locked before it is there."""
        if self._own is None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                lock, place = None, self._folder
                while lock is None:
                    place = self._folder / secrets.token_hex(8)
                    lock = Lock.taken(place.with_suffix(_LOCK))
            except OSError as error:
                raise AutosaveError(
                    f"Unsaved work cannot be kept in {self._folder}: save the case often.", detail=repr(error)
                ) from error
            self._own = place, lock
        return self._own[0]

    def _claim(self, place: Path) -> None:
        """Take over the folder of a dead process, or clear it away where there is nothing in it."""
        with suppress(OSError):  # gone, or not ours to read: then it is another's
            lock = Lock.taken(place.with_suffix(_LOCK))
            if lock is None:
                return
            if not place.is_dir() or unsaved.is_empty(place):
                unsaved.remove(place)
                lock.release(remove=True)
                return
            unsaved.sweep(place)
            try:
                self._claimed[place.name] = Recovered(place, unsaved.read(place), lock)
            except CaseError:
                aside = place.with_suffix(_UNREADABLE)
                place.rename(aside)
                lock.release(remove=True)
                self._findings.append(UNREADABLE.found(place=aside))

    def _clear_lock(self, path: Path) -> None:
        """Remove a lock whose folder is gone, or never was."""
        with suppress(OSError):
            if not path.with_suffix("").exists():
                lock = Lock.taken(path)
                if lock is not None:
                    lock.release(remove=not path.with_suffix("").exists())
