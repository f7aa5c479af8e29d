"""A lock that ends with its process: a number of a process may be given again, a lock of the system not."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


class Lock:
    """A lock file that is held. A process that is copied (``fork``) hands it on: start others afresh."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def taken(cls, path: Path) -> Lock | None:
        """The lock, or None where a living process holds it. Raises OSError where there can be none."""
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            # another may have removed the file between the two steps: then this is a lock on nothing
            if _hold(handle) and _is_at(path, handle):
                return cls(path, handle)
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
        return None

    def release(self, *, remove: bool) -> None:
        """Let go; with ``remove`` the file goes too."""
        if self._handle is None:
            return
        if remove:
            with suppress(OSError):  # Windows removes no open file: then below
                self._path.unlink()
        os.close(self._handle)
        self._handle = None
        if remove and sys.platform == "win32":
            with suppress(OSError):
                self._path.unlink()


def _is_at(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _hold(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
