"""Writing files so that a reader never sees half of one, and finding the files we ship."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from orthodesign.foundation.errors import OrthodesignError


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
    full disk or a folder that cannot be written is noticed while nothing has changed yet.
    """
    staged: list[tuple[Path, Path]] = []
    target = Path()
    try:
        for target, content in contents.items():
            if target.is_dir():
                raise FileError(f"{target} is a folder: give the name of a file to write.")
            staged.append((_stage(target, content), target))
        for temporary, target in staged:
            os.replace(temporary, target)
    except OSError as error:
        raise FileError(
            f"{target} cannot be written ({_reason(error)}): choose another place or make room.",
            detail=repr(error),
        ) from error
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)


def _stage(target: Path, content: bytes) -> Path:
    """Write ``content`` to a hidden file beside ``target``, flushed to the disk."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
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
