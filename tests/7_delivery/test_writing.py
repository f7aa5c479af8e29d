"""Files are written all or none, and an old one survives whatever goes wrong."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from pathlib import Path

import pytest

from orthodesign.foundation.files import FileError, write_all_atomically, write_atomically


def test_that_files_are_written_and_nothing_else_is_left(tmp_path):
    write_all_atomically({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"1", "b": b"2"}


def test_that_a_move_that_fails_takes_back_those_before_it(tmp_path, monkeypatch):
    """Another program may hold a file open: only the move itself finds out."""
    (tmp_path / "old").write_bytes(b"before")
    (tmp_path / "held").write_bytes(b"held")
    move = Path.replace

    def held(source, target):
        if target.name == "held" and source.suffix == ".part":
            raise PermissionError(13, "Permission denied", str(source), None, str(target))
        return move(source, target)

    monkeypatch.setattr(Path, "replace", held)
    contents = {tmp_path / name: b"new" for name in ("old", "young", "held")}
    with pytest.raises(FileError, match="held cannot be written"):
        write_all_atomically(contents)
    left = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert left == {"old": b"before", "held": b"held"}


def test_that_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("links need rights here")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs special files")
def test_that_a_device_is_written_into_and_stays_a_device(tmp_path):
    write_atomically(Path(os.devnull), b"gone")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)  # noqa: PTH116


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")  # noqa: PTH110
def test_that_a_full_disk_is_told(tmp_path):
    with pytest.raises(FileError, match="no space left on device"):
        write_atomically(Path("/dev/full"), b"more" * 10000)


def test_that_the_longest_name_a_folder_takes_can_be_written(tmp_path):
    path = tmp_path / ("x" * 251 + ".stl")
    write_atomically(path, b"1")
    assert path.read_bytes() == b"1"


def test_that_leftovers_of_a_killed_writer_are_cleared_by_the_next(tmp_path, monkeypatch):
    """Those of the same target only, and not while somebody may still be writing."""
    ours = [tmp_path / ".a.stl.x1y2z3_4.part", tmp_path / ".a.stl.x1y2z3_4.old"]
    others = [
        tmp_path / name for name in (".b.stl.x1y2z3_4.part", ".a.stl.part", ".a.stl.more.x1y2z3_4.part")
    ]
    for path in ours + others:
        path.write_bytes(b"half")
    write_atomically(tmp_path / "a.stl", b"1")
    assert all(path.exists() for path in ours + others)
    monkeypatch.setattr("orthodesign.foundation.files._STALE_SECONDS", -1.0)
    write_atomically(tmp_path / "a.stl", b"2")
    assert set(tmp_path.iterdir()) == {tmp_path / "a.stl", *others}


@pytest.mark.parametrize("at", range(6))
def test_that_a_writer_who_stops_anywhere_leaves_every_file_whole(tmp_path, monkeypatch, at):
    """As if the process were killed before its ``at``-th change of the folder: nothing is taken back."""
    before = {"a": b"old a", "b": b"old b"}
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    changes = iter(range(100))

    def counted(change):
        def counting(*words, **more):
            if next(changes) >= at:
                raise KeyboardInterrupt
            return change(*words, **more)

        return counting

    monkeypatch.setattr(Path, "replace", counted(Path.replace))
    monkeypatch.setattr(Path, "unlink", counted(Path.unlink))
    monkeypatch.setattr("shutil.copy2", counted(shutil.copy2))
    with contextlib.suppress(KeyboardInterrupt):
        write_all_atomically({tmp_path / "a": b"new a", tmp_path / "b": b"new b"})
    for name, content in before.items():
        assert (tmp_path / name).read_bytes() in (content, content.replace(b"old", b"new"))
