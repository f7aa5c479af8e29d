"""Writing files so that a reader never sees half of one, and finding the files we ship."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path

from orthodesign.foundation.errors import OrthodesignError

# What a new file is called before it is moved into place, and an old one while that is happening
_NEW, _KEPT = ".part", ".old"
# Nobody is still writing what nobody has touched for this long: its writer was killed
_STALE_SECONDS = 600.0


class FileError(OrthodesignError):
    """A file cannot be written where it was asked for."""


def write_atomically(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` completely or not at all; an old file survives a failure.

    Raises FileError with a sentence when the folder is missing or unwritable or the disk is full.
    """
    write_all_atomically({path: content})


def write_all_atomically(contents: dict[Path, bytes]) -> None:
    """Write several files completely, or leave every old one as it was.

    All contents reach the disk beside their targets before the first is moved into place, so a
    full disk or a folder that cannot be written is noticed while nothing has changed yet; should a
    move fail after all (another program holds the file), those before it are taken back. Links are
    followed, and what is no file (a device, a pipe) is written into, not replaced.

    A process that is killed at any moment leaves each target whole, the old file or the new one, and
    at most hidden files beside it, which a later write to the same target clears away.
    """
    staged: list[tuple[Path, Path]] = []
    target = Path()
    try:
        for target, content in contents.items():
            if target.is_dir():
                raise FileError(f"{target} is a folder: give the name of a file to write.")
            if target.exists() and not target.is_file():
                target.write_bytes(content)
            else:
                place = Path(os.path.realpath(target))
                staged.append((_stage(place, content), place))
        _move_all(staged)
    except OSError as error:
        raise FileError(
            f"{error.filename2 or target} cannot be written ({_reason(error)}): "
            "choose another place or make room.",
            detail=repr(error),
        ) from error
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def _move_all(staged: list[tuple[Path, Path]]) -> None:
    """Move every staged file over its target, or put all the old ones back and raise."""
    with ExitStack() as undo:
        for temporary, target in staged:
            if (temporary, target) != staged[-1]:  # nothing comes after the last that could fail
                _keep_old(temporary.with_suffix(_KEPT), target, undo)
            temporary.replace(target)
        undo.pop_all()
    for folder in {target.parent for _, target in staged}:
        _flush_folder(folder)
    for temporary, target in staged:
        temporary.with_suffix(_KEPT).unlink(missing_ok=True)
        _clear_leftovers(target)


def _keep_old(kept: Path, target: Path, undo: ExitStack) -> None:
    """Copy the old file, which stays where it is, so that it can be put back."""
    undo.callback(kept.unlink, missing_ok=True)
    if target.exists():
        shutil.copy2(target, kept)
        undo.callback(kept.replace, target)
    else:
        undo.callback(target.unlink, missing_ok=True)


def _flush_folder(folder: Path) -> None:
    """A move is on the disk only when the folder is; Windows does that by itself."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _clear_leftovers(target: Path) -> None:
    """Remove what writers of the same target left beside it when they were killed."""
    ours = re.compile(re.escape(_prefix(target)) + r"[a-z0-9_]{8}(\.part|\.old)")
    with suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            if ours.fullmatch(entry.name) and _is_stale(entry.stat(follow_symlinks=False)):
                with suppress(OSError):
                    Path(entry.path).unlink()


def _is_stale(status: os.stat_result) -> bool:
    # a kept copy bears the time of the old file, but came into being just now
    return time.time() - max(status.st_mtime, status.st_ctime) > _STALE_SECONDS


def _prefix(target: Path) -> str:
    # a name that just fits its folder must not be too long for the hidden one
    return f".{target.name[:40]}."


def _stage(target: Path, content: bytes) -> Path:
    """Write ``content`` to a hidden file beside ``target``, flushed to the disk."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=_prefix(target), suffix=_NEW)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        # mkstemp makes private files; a written design is readable like any other document
        umask = os.umask(0)
        os.umask(umask)
        temporary.chmod(0o666 & ~umask)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def resource(*parts: str) -> Path:
    """The path of a file in ``resources/``: inside the installed package, or in the checkout."""
    package = Path(__file__).resolve().parent.parent
    for root in (package / "resources", package.parent / "resources"):
        candidate = root.joinpath(*parts)
        if candidate.exists():
            return candidate
    raise FileNotFoundError(f"resource {'/'.join(parts)} is not part of this installation")
