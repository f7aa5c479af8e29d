"""What is finished, one line each, so that a run that was killed goes on from there.

Each line is on the disk before the next device is told of. A line that was being written when the
machine went down is left out, and with it one device, which is made again.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import BinaryIO

from orthodesign.app.batch.errors import BatchError
from orthodesign.app.batch.results import Result
from orthodesign.foundation.files import FileError, write_atomically
from orthodesign.foundation.trees import Tree, TreeError, read_json, tree_of, value_of

NAME = "batch.journal"
SCHEMA = 1
_HEADER = {"format": "orthobatch", "schema": SCHEMA}


class Journal:
    """The journal of one folder, open to be added to."""

    def __init__(self, path: Path, finished: dict[str, Result], stream: BinaryIO) -> None:
        self._path = path
        self._finished = finished
        self._stream = stream

    @classmethod
    def opened(cls, path: Path) -> Journal:
        """The journal at ``path``, new or gone on with.

        Raises BatchError for a file that is none of ours and FileError where nothing can be written.
        """
        content = _content(path)
        finished = {} if content is None else _finished(content, path)
        kept = b"".join([_line(_HEADER), *(_entry(key, result) for key, result in finished.items())])
        if content != kept:  # new, torn, or with lines that later ones replace
            write_atomically(path, kept)
        try:
            return cls(path, finished, path.open("ab"))
        except OSError as error:
            raise _unwritable(path, error) from error

    def __len__(self) -> int:
        return len(self._finished)

    def find(self, key: str) -> Result | None:
        """What became of the order with this key."""
        return self._finished.get(key)

    def wrote(self, name: str, sha256: str) -> bool:
        """Whether a device was ever finished here with such a file."""
        return any(
            (note.file, note.sha256) == (name, sha256)
            for result in self._finished.values()
            for note in result.files
        )

    def keep(self, key: str, result: Result) -> None:
        """Note that an order is finished; returns when it is on the disk. Raises FileError."""
        try:
            self._stream.write(_entry(key, result))
            self._stream.flush()
            os.fsync(self._stream.fileno())
        except OSError as error:
            raise _unwritable(self._path, error) from error
        self._finished[key] = result

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unwritable(path, error) from error


def _finished(content: bytes, path: Path) -> dict[str, Result]:
    """Every whole entry, the last of each key. Lines that cannot be read are left out."""
    lines = content.split(b"\n")[:-1]  # behind the last line end there is nothing, or a torn line
    try:
        header = read_json(lines[0]) if lines else {}
    except TreeError:
        header = {}
    if header.get("format") != "orthobatch":
        raise BatchError(f"{path} is no journal of a batch: choose another folder with --out.")
    if header.get("schema") != SCHEMA:
        raise BatchError(
            f"{path} was written by another orthodesign, whose journal cannot be read: choose another "
            "folder with --out."
        )
    finished: dict[str, Result] = {}
    for line in lines[1:]:
        try:
            tree = read_json(line)
            key, result = (
                value_of(str, tree.get("key"), "key"),
                value_of(Result, tree.get("result"), "result"),
            )
        except TreeError:
            continue
        finished.pop(key, None)  # the last stands where it was added, as in the file
        finished[key] = result
    return finished


def _entry(key: str, result: Result) -> bytes:
    return _line({"key": key, "result": tree_of(result)})


def _line(tree: Tree) -> bytes:
    return json.dumps(tree, separators=(",", ":")).encode() + b"\n"


def _unwritable(path: Path, error: OSError) -> FileError:
    reason = (error.strerror or type(error).__name__).lower()
    return FileError(f"{path} cannot be written ({reason}): make room or choose another folder with --out.")
