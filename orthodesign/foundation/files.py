"""Writing files so that a reader never sees half of one, and finding the files we ship."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

from orthodesign.foundation.errors import OrthodesignError

# What an old file is called while its successor is moved into place
_KEPT = ".old"


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
            kept = temporary.with_suffix(_KEPT)
            undo.callback(kept.unlink, missing_ok=True)
            if target.exists():
                shutil.copy2(target, kept)
                undo.callback(kept.replace, target)
            else:
                undo.callback(target.unlink, missing_ok=True)
            temporary.replace(target)
        undo.pop_all()
    for temporary, _ in staged:
        temporary.with_suffix(_KEPT).unlink(missing_ok=True)


def _stage(target: Path, content: bytes) -> Path:
    """Write ``content`` to a hidden file beside ``target``, flushed to the disk."""
    # a name that just fits its folder must not be too long for the hidden one
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
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
