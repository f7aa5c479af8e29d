"""What is saved is what is opened again, to the last byte."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from dataclasses import replace

import pytest
from cases import any_case, entries, plain_case
from hypothesis import given, settings

from orthodesign.case import (
    CaseError,
    ScanFile,
    case_bytes,
    case_from_bytes,
    load_case,
    load_header,
    save_case,
)
from orthodesign.case.case import SIDES
from orthodesign.design import ScanOptions
from orthodesign.prescription import CATALOGUE


@settings(deadline=None)
@given(any_case)
def test_that_a_case_comes_back_as_it_was(case):
    again = case_from_bytes(case_bytes(case))
    assert again == case
    for side in SIDES:  # the bytes take no part in comparing scans
        before, after = case.foot(side).scan, again.foot(side).scan
        assert before is after is None or before.content == after.content


@settings(deadline=None)
@given(any_case)
def test_that_the_same_case_gives_the_same_bytes(case):
    assert case_bytes(case) == case_bytes(case_from_bytes(case_bytes(case)))


def test_that_another_process_gives_the_same_bytes():
    code = (
        "import hashlib, cases, time; from orthodesign.case import case_bytes; time.sleep(2.1);"
        "print(hashlib.sha256(case_bytes(cases.plain_case())).hexdigest())"
    )
    paths = [path for path in sys.path if path]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {paths!r}; {code}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == hashlib.sha256(case_bytes(plain_case())).hexdigest()


def test_that_a_file_on_disk_comes_back(tmp_path):
    save_case(plain_case(), tmp_path / "one.orthocase")
    assert load_case(tmp_path / "one.orthocase") == plain_case()
    assert [path.name for path in tmp_path.iterdir()] == ["one.orthocase"]


def test_that_the_header_is_read_without_the_scans(tmp_path):
    save_case(plain_case(), tmp_path / "one.orthocase")
    header = load_header(tmp_path / "one.orthocase")
    assert (header.code, header.created, header.notes) == ("AB-1042", "2026-11-21", "Läufer")
    assert header.scan("left").file == "Fuß links.stl"


def test_that_the_scans_lie_in_the_file_as_they_were_brought_in():
    case = plain_case()
    contents = entries(case_bytes(case))
    assert list(contents) == ["case.json", "scans/left.stl", "scans/right.ply"]
    assert contents["scans/left.stl"] == case.left.scan.content


def test_that_the_header_can_be_read_by_people_and_scripts():
    text = entries(case_bytes(plain_case()))["case.json"].decode()
    assert "Läufer" in text
    assert "Fuß links.stl" in text
    tree = json.loads(text)
    assert tree["feet"]["right"]["prescription"]["heel_lift"] == 4.0
    assert set(tree["feet"]["right"]["prescription"]) == set(CATALOGUE)
    assert set(tree["feet"]["left"]["options"]) == {*vars(ScanOptions())}


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.stl", "C:\\scans\\left.stl", "a\0b.stl", "scan.exe", "no kind", "\udcff.stl"]
)
def test_that_a_file_name_never_becomes_an_entry(name):
    case = plain_case()
    case = case.with_foot("left", replace(case.left, scan=ScanFile.of(name, b"solid")))
    content = case_bytes(case)
    assert set(entries(content)) <= {"case.json", "scans/left.stl", "scans/left.scan", "scans/right.ply"}
    assert case_from_bytes(content) == case


def test_that_a_scan_of_almost_nothing_is_no_bomb():
    case = plain_case()
    case = case.with_foot("left", replace(case.left, scan=ScanFile.of("flat.stl", bytes(30_000_000))))
    assert case_from_bytes(case_bytes(case)).left.scan.content == bytes(30_000_000)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (ScanOptions(unit="furlong"), "options.unit is none of auto, mm"),
        (ScanOptions(foot_length_mm=float("nan")), "not a number that can be kept"),
        (ScanOptions(picks=(("heel", (1.0, 2.0)),)), "needs 3 values"),
    ],
)
def test_that_a_case_that_could_not_be_opened_is_not_saved(options, said, tmp_path):
    case = plain_case()
    with pytest.raises(CaseError, match=said):
        save_case(case.with_foot("left", replace(case.left, options=options)), tmp_path / "one.orthocase")
    assert list(tmp_path.iterdir()) == []


def test_that_notes_without_end_are_refused_before_they_are_saved():
    with pytest.raises(CaseError, match="notes are too long"):
        case_bytes(plain_case(notes="x" * 5_000_000))


def test_that_scan_bytes_that_changed_are_not_saved():
    case = plain_case()
    scan = ScanFile("left.stl", b"other bytes", case.left.scan.sha256)
    with pytest.raises(CaseError, match="not the one that was brought in"):
        case_bytes(case.with_foot("left", replace(case.left, scan=scan)))
