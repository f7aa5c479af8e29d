"""The library finds cases, and can always be made again from their files."""

from __future__ import annotations

import random
import re
import sqlite3
import threading

import pytest
from cases import plain_case
from hypothesis import given, settings
from hypothesis import strategies as st

from orthodesign.app.identity import new_code
from orthodesign.app.library import Library, LibraryError
from orthodesign.case import save_case

PNG = b"\x89PNG\r\n\x1a\n small"


class Clock:
    now = 4e9  # after the times of all files

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


@pytest.fixture
def cabinet(tmp_path):
    """Three cases on the disk."""
    folder = tmp_path / "cases"
    (folder / "2026" / "November").mkdir(parents=True)
    for place, code, notes in [
        ("a", "AB-1042", "Läufer, 100% privat"),
        ("2026/b", "CD-0007", "Hallux_valgus rechts"),
        ("2026/November/c", "EF-9999", "läuft barfuß"),
    ]:
        save_case(plain_case(code=code, notes=notes), folder / f"{place}.orthocase")
    return folder


@pytest.fixture
def library(tmp_path, cabinet):
    library = Library(tmp_path / "state" / "library.sqlite", lambda: [cabinet], Clock())
    assert library.rebuild([cabinet]) == ()
    return library


def codes(records):
    return [record.code for record in records]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ab-10", {"AB-1042"}),
        ("laufer", {"AB-1042"}),
        ("LÄUF", {"AB-1042", "EF-9999"}),
        ("barfuss", {"EF-9999"}),
        ("lauf barfuß", {"EF-9999"}),
        ("100%", {"AB-1042"}),
        ("%", {"AB-1042"}),
        ("x_v", {"CD-0007"}),
        ("xxv", set()),
        ("2026-11", {"AB-1042", "CD-0007", "EF-9999"}),
        ("", {"AB-1042", "CD-0007", "EF-9999"}),
        ("' OR 1 --", set()),
    ],
)
def test_that_every_word_is_found_and_no_sign_means_anything_else(library, text, found):
    assert set(codes(library.search(text))) == found


@settings(deadline=None, max_examples=40)
@given(text=st.text(), notes=st.text(max_size=40))
def test_that_no_text_whatever_breaks_the_search(text, notes, tmp_path_factory):
    library = Library(tmp_path_factory.mktemp("state") / "library.sqlite")
    library.add(tmp_path_factory.getbasetemp() / "x.orthocase", plain_case(notes=notes))
    library.search(text)
    assert len(library.search(notes.replace("\0", " "))) == 1


def test_that_the_last_opened_comes_first(library, cabinet):
    library.add(cabinet / "2026" / "b.orthocase", plain_case(code="CD-0007"))
    library.add(cabinet / "a.orthocase", plain_case())
    assert codes(library.recent(2)) == ["AB-1042", "CD-0007"]


def test_that_a_record_says_what_the_file_says(library, cabinet):
    record = library.search("AB-1042")[0]
    assert record.path == cabinet / "a.orthocase"
    assert (record.created, record.notes) == ("2026-11-21", "Läufer, 100% privat")
    assert record.scanned == ("left", "right")
    assert record.opened == (cabinet / "a.orthocase").stat().st_mtime


def test_that_a_picture_stays_until_there_is_another(library, cabinet):
    path = cabinet / "a.orthocase"
    library.add(path, plain_case(), PNG)
    library.add(path, plain_case(code="new"))
    library.rebuild([cabinet])
    assert library.search("AB-1042")[0].thumbnail == PNG


@pytest.mark.parametrize("picture", [b"GIF89a", PNG + bytes(300_000)])
def test_that_only_small_pictures_are_kept(library, cabinet, picture):
    with pytest.raises(ValueError, match="small PNG"):
        library.add(cabinet / "a.orthocase", plain_case(), picture)


def test_that_a_missing_file_is_marked_and_can_be_forgotten(library, cabinet):
    path = cabinet / "a.orthocase"
    path.unlink()
    assert [record.is_missing for record in library.search("AB-1042")] == [True]
    library.forget(path)
    assert library.search("AB-1042") == ()
    assert [record.is_missing for record in library.recent()] == [False, False]


def test_that_forgetting_leaves_the_file(library, cabinet):
    library.forget(cabinet / "a.orthocase")
    assert (cabinet / "a.orthocase").exists()


def test_that_a_damaged_case_is_told_and_the_others_are_listed(library, cabinet):
    (cabinet / "broken.orthocase").write_bytes(b"PK")
    findings = library.rebuild([cabinet])
    assert [one.code for one in findings] == ["APP-LIBRARY-UNREADABLE"]
    assert "broken.orthocase" in findings[0].message
    assert len(library.recent()) == 3


def _truncated(content):
    return content[: len(content) // 3]


def _another_version(path):
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()


@pytest.mark.parametrize("damage", [lambda content: b"no database", _truncated, lambda content: bytes(8192)])
def test_that_a_damaged_index_is_made_again(library, tmp_path, damage):
    path = tmp_path / "state" / "library.sqlite"
    path.write_bytes(damage(path.read_bytes()))
    assert set(codes(library.recent())) == {"AB-1042", "CD-0007", "EF-9999"}
    assert {one.code for one in library.findings()} == {"APP-LIBRARY-REBUILT"}
    assert library.findings() == ()


def test_that_an_index_of_another_version_is_made_again(library, tmp_path):
    _another_version(tmp_path / "state" / "library.sqlite")
    assert len(library.recent()) == 3


def test_that_a_lost_index_is_no_error(library, tmp_path):
    (tmp_path / "state" / "library.sqlite").unlink()
    assert library.recent() == ()


@pytest.mark.parametrize("seed", [*range(40), 432, 491, 600, 1267, 1493])
def test_that_bytes_that_changed_never_break_the_library(library, tmp_path, cabinet, seed):
    path, chance = tmp_path / "state" / "library.sqlite", random.Random(seed)
    content = bytearray(path.read_bytes())
    for _ in range(20):
        content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
    path.write_bytes(content)
    library.search("lauf")
    library.add(cabinet / "a.orthocase", plain_case())
    assert "AB-1042" in codes(library.recent())


def test_that_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LibraryError, match="cases can still be opened"):
        Library(tmp_path / "file" / "library.sqlite").recent()


def test_that_several_windows_lose_nothing(tmp_path):
    path, failures = tmp_path / "library.sqlite", []

    def window(name):
        try:
            library = Library(path)
            for at in range(15):
                library.add(tmp_path / f"{name}{at}.orthocase", plain_case(code=f"{name}{at}"))
                library.recent()
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=window, args=(name,)) for name in "ABCD"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert set(codes(Library(path).recent(100))) == {f"{name}{at}" for name in "ABCD" for at in range(15)}


def test_that_a_new_code_is_one_that_no_case_has(library):
    code = new_code(library.has_code)
    assert re.fullmatch(r"[A-HJ-NP-Z]{2}-\d{4}", code)
    assert library.has_code("ab-1042")
    assert not library.has_code(code)


def test_that_codes_in_use_are_never_given_again():
    given_out: set[str] = set()
    for _ in range(2000):
        code = new_code(given_out.__contains__, random.Random(5))
        assert code not in given_out
        given_out.add(code)
        if len(given_out) > 60:  # the same seed gives the same hundred tries: then codes grow
            break
    assert new_code(lambda code: len(code) < 8, random.Random(1))[3:].isdigit()
