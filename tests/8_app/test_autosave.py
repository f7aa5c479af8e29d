"""Unsaved work is kept at the price of what changed, and offered again by whoever comes next."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cases import any_case, plain_case
from hypothesis import given, settings

from orthodesign.app.autosave import Autosave, AutosaveError
from orthodesign.case import CaseError, ScanFile
from orthodesign.case.case import SIDES

FILE = Path("somewhere/AB-1042.orthocase")


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2026, 11, 21, 8, tzinfo=UTC) + timedelta(seconds=self.seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "autosave"


@pytest.fixture
def window(folder, clock):
    """Makes windows; all are gone when the test ends."""
    windows = []

    def opened(every=0.0):
        windows.append(Autosave(folder, every=every, clock=clock, now=clock.now))
        return windows[-1]

    yield opened
    for one in windows:
        one.close()


def kill(window):
    """What the system does to a process that is killed: its lock is gone, all else stays."""
    if window._own is not None:
        window._own[1].release(remove=False)
        window._own = None
    for one in window._claimed.values():
        one.leave()
    window._claimed.clear()


def content(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")


@settings(deadline=None, max_examples=30)
@given(case=any_case)
def test_that_unsaved_work_comes_back_as_it_was(case, tmp_path_factory):
    folder = tmp_path_factory.mktemp("autosave")
    window = Autosave(folder)
    assert window.keep(case, FILE)
    kill(window)
    (recovered,) = Autosave(folder).pending()
    again = recovered.case()
    assert again == case
    for side in SIDES:
        before, after = case.foot(side).scan, again.foot(side).scan
        assert before is after is None or before.content == after.content
    recovered.discard()
    assert list(folder.iterdir()) == []


def test_that_recovered_work_says_what_and_when_and_from_where(window, clock, folder):
    first, second = window(), window()
    first.keep(plain_case(code="old"), None)
    clock.seconds = 60.0
    second.keep(plain_case(code="new"), FILE)
    kill(first)
    kill(second)
    found = window().pending()
    assert [one.code for one in found] == ["new", "old"]
    assert [one.file for one in found] == [FILE.absolute(), None]
    assert found[0].saved == datetime(2026, 11, 21, 8, 1, tzinfo=UTC)


def test_that_a_window_that_is_open_is_not_recovered(window):
    first = window()
    first.keep(plain_case(), FILE)
    assert window().pending() == ()
    assert first.pending() == ()


def test_that_only_one_of_two_windows_is_offered_the_work(window):
    killed, first, second = window(), window(), window()
    killed.keep(plain_case(), FILE)
    kill(killed)
    assert len(first.pending()) == len(first.pending()) == 1
    assert second.pending() == ()
    first.close()
    assert len(second.pending()) == 1


def test_that_a_wanted_end_leaves_nothing(window, folder):
    first = window()
    first.keep(plain_case(), FILE)
    first.close()
    assert list(folder.iterdir()) == []
    assert window().pending() == ()


def test_that_saved_work_is_not_recovered(window, folder):
    first = window()
    first.keep(plain_case(), FILE)
    first.settled()
    kill(first)
    assert window().pending() == ()
    assert list(folder.iterdir()) == []


def test_that_a_change_after_saving_is_recovered(window):
    first = window()
    first.keep(plain_case(), FILE)
    first.settled()
    first.keep(plain_case(notes="after"), FILE)
    kill(first)
    assert window().pending()[0].case().notes == "after"


def test_that_scans_are_written_once_and_removed_when_nothing_needs_them(window, folder):
    first, case = window(), plain_case()
    first.keep(case, FILE)
    scans = {path: path.stat().st_mtime_ns for path in folder.rglob("*.scan")}
    assert {path.stem for path in scans} == {case.foot(side).scan.sha256 for side in SIDES}
    first.keep(replace(case, notes="more"), FILE)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*.scan")} == scans
    other = ScanFile.of("other.stl", b"solid other")
    first.keep(case.with_foot("left", replace(case.left, scan=other)), FILE)
    assert {path.stem for path in folder.rglob("*.scan")} == {other.sha256, case.right.scan.sha256}
    first.keep(replace(case, left=replace(case.left, scan=None), right=replace(case.right, scan=None)), FILE)
    assert content(folder) == ["unsaved.json"]


def test_that_the_disk_is_not_written_to_with_every_step_of_a_drag(window, clock, folder):
    first = window(every=2.0)
    assert first.keep(plain_case(notes="0"), FILE)
    for at in range(1, 20):
        clock.seconds = 0.1 * at
        assert not first.keep(plain_case(notes=str(at)), FILE)
    clock.seconds = 2.0
    assert first.keep(plain_case(notes="20"), FILE)
    assert not first.keep(plain_case(notes="21"), FILE)
    assert first.flush()
    assert not first.flush()
    kill(first)
    assert window().pending()[0].case().notes == "21"


def test_that_what_a_dead_process_left_behind_is_cleared(window, folder):
    first = window()
    first.keep(plain_case(), FILE)
    (place,) = (path for path in folder.iterdir() if path.is_dir())
    (place / ".unsaved.json.abcd1234.part").write_bytes(b"half")
    kill(first)
    (folder / "0123456789abcdef").mkdir()
    (folder / "0123456789abcdef" / "half.scan").write_bytes(b"half")
    (folder / "fedcba9876543210.lock").write_bytes(b"")
    (folder / "not ours").mkdir()
    assert len(window().pending()) == 1
    assert not (place / ".unsaved.json.abcd1234.part").exists()
    assert {path.name for path in folder.iterdir()} == {place.name, place.name + ".lock", "not ours"}


@pytest.mark.parametrize("damage", [b"", b"{}", b"[]", b'{"file": null}', b"\xff"])
def test_that_damaged_work_is_set_aside_and_told_once(window, folder, damage):
    first = window()
    first.keep(plain_case(), FILE)
    kill(first)
    next(folder.rglob("unsaved.json")).write_bytes(damage)
    second = window()
    assert second.pending() == ()
    assert [one.code for one in second.findings()] == ["APP-AUTOSAVE-UNREADABLE"]
    assert second.pending() == second.findings() == ()
    assert len(list(folder.glob("*.unreadable/unsaved.json"))) == 1


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"other")])
def test_that_a_damaged_scan_is_told(window, folder, damage):
    first = window()
    first.keep(plain_case(), FILE)
    kill(first)
    damage(next(folder.rglob("*.scan")))
    with pytest.raises(CaseError, match="The unsaved work is damaged"):
        window().pending()[0].case()


def test_that_a_folder_that_somebody_removed_is_made_again(window, folder):
    first = window()
    first.keep(plain_case(), FILE)
    shutil.rmtree(folder)
    folder.mkdir()
    first.keep(plain_case(notes="again"), FILE)
    assert len(content(folder)) == 3


def test_that_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(AutosaveError, match="save the case often"):
        Autosave(tmp_path / "file" / "autosave").keep(plain_case(), FILE)


def test_that_a_changed_value_costs_no_time_however_large_the_scan(window):
    large = ScanFile.of("large.stl", bytes(range(256)) * 200_000)
    first, case = window(), plain_case()
    case = case.with_foot("left", replace(case.left, scan=large))
    first.keep(case, FILE)
    took = []
    for at in range(5):
        start = time.perf_counter()
        first.keep(replace(case, notes=str(at)), FILE)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.1
