"""Whatever a case file holds, the answer is a case or one sentence, within bounded memory."""

from __future__ import annotations

import io
import os
import stat
import struct
import tracemalloc
import zipfile
from contextlib import suppress
from dataclasses import replace

import pytest
from cases import any_case, entries, plain_case, with_header, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from orthodesign.case import CaseError, ScanFile, case_bytes, case_from_bytes, load_case

WHOLE = case_bytes(plain_case())


def refusal(content: bytes) -> str:
    with pytest.raises(CaseError) as refused:
        case_from_bytes(content, "x.orthocase")
    assert refused.value.sentence.startswith("x.orthocase ")
    assert refused.value.sentence.endswith(".")
    assert len(refused.value.sentence) < 400
    return refused.value.sentence


@settings(deadline=None)
@given(st.integers(0, len(WHOLE) - 1))
def test_that_a_truncated_file_is_refused(length):
    refusal(WHOLE[:length])


@settings(deadline=None, max_examples=300)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(1, 255)), min_size=1, max_size=4))
def test_that_flipped_bytes_never_change_a_case(flips):
    damaged = bytearray(WHOLE)
    for at, mask in flips:
        damaged[at] ^= mask
    with suppress(CaseError):
        assert case_from_bytes(bytes(damaged)) == plain_case()


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_that_any_other_file_is_refused(content):
    refusal(content)
    refusal(b"PK\x03\x04" + content)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def _places(tree, place=()):
    yield place
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for name, one in inner:
        yield from _places(one, (*place, name))


@settings(deadline=None, max_examples=300)
@given(any_case, st.data())
def test_that_any_other_value_anywhere_is_refused_or_harmless(case, data):
    def put_something_else(tree):
        *way, last = data.draw(st.sampled_from([place for place in _places(tree) if place]))
        at = tree
        for name in way:
            at = at[name]
        at[last] = data.draw(_json)

    with suppress(CaseError):
        case_bytes(case_from_bytes(with_header(put_something_else, case)))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda tree: tree.update(extra=1), "extra is not known"),
        (lambda tree: tree.pop("notes") and None, "notes is missing"),
        (lambda tree: tree.update(notes=["x"]), "notes is not text"),
        (lambda tree: tree.update(schema=True), "which schema"),
        (lambda tree: tree.update(schema=3), "newer orthodesign (schema 3, this one reads up to 1): update"),
        (lambda tree: tree.update(format="other"), "format"),
        (lambda tree: tree.update(created="2026-02-30"), "created is not a day"),
        (lambda tree: tree.update(linking="glued"), "linking is none of separate, linked, mirrored"),
        (lambda tree: tree["feet"].update(third={}), "feet.third is not known"),
        (lambda tree: tree["feet"]["left"]["options"].update(colour="red"), "options.colour is not known"),
        (lambda tree: tree["feet"]["left"]["options"].update(unit="ell"), "options.unit is none of"),
        (lambda tree: tree["feet"]["left"]["options"].update(foot_length_mm="1"), "is not a number"),
        (lambda tree: tree["feet"]["left"]["options"].update(picks=[["a", [1, 2]]]), "needs 3 values"),
        (
            lambda tree: tree["feet"]["left"]["prescription"].update(heel_lift=99),
            "heel_lift is 99 mm, beyond",
        ),
        (lambda tree: tree["feet"]["left"]["prescription"].update(wings=2), "no parameter 'wings'"),
        (
            lambda tree: tree["feet"]["left"].update(prescription={f"w{n}": 1 for n in range(9999)}),
            "is no prescription",
        ),
        (
            lambda tree: tree["feet"]["left"]["scan"].update(entry="../../x"),
            "does not name a scan of this case",
        ),
        (lambda tree: tree["feet"]["left"]["scan"].update(file="../x.stl"), "does not name a scan"),
        (lambda tree: tree["feet"]["left"]["scan"].update(sha256="../../x"), "does not name a scan"),
        (
            lambda tree: tree["feet"]["left"]["scan"].update(sha256="0" * 64),
            "not the one that was brought in",
        ),
        (lambda tree: tree["feet"]["left"]["scan"].update(size=7), "not as long as it should be"),
        (lambda tree: tree["feet"]["left"].update(scan=None), "do not belong to a case"),
    ],
)
def test_that_a_header_that_is_wrong_is_refused_by_name(change, said):
    assert said in refusal(with_header(change))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"schema": NaN}',
        b'{"schema": Infinity}',
        b'{"schema": 1e999}',
        b'{"schema": 1, "schema": 1}',
        b'{"schema": ' + b"9" * 100_000 + b"}",
        b'{"format": "orthocase", "schema": ' + b"[" * 500_000 + b"]" * 500_000 + b"}",
        b'{"format": "orthocase", "schema": ' + b"[" * 50 + b"]" * 50 + b"}",
        b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
    ],
    ids=range(11),
)
def test_that_json_that_must_not_be_believed_is_refused(text):
    refusal(zipped({**entries(WHOLE), "case.json": text}, zipfile.ZIP_STORED))


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/cron.d/evil", "C:\\evil", "scans/../../evil", "scans\\left.stl", "scans/", "left.stl",
     "scans/left.stl/more", "scans/left.exe", "scans/left.obj", "Case.json"],
)  # fmt: skip
def test_that_an_entry_that_no_case_has_is_refused(name):
    assert "do not belong to a case" in refusal(zipped({**entries(WHOLE), name: b"evil"}))


@pytest.mark.parametrize("name", [b"case\0json", b"scans/left.st\0"])
def test_that_a_name_with_a_zero_byte_is_refused(name):
    before = b"case.json" if len(name) == 9 else b"scans/left.stl"
    refusal(WHOLE.replace(before, name, 1))
    assert "do not belong to a case" in refusal(WHOLE.replace(before, name))


def test_that_a_link_is_refused():
    contents = entries(WHOLE)
    target = contents.pop("scans/left.stl")
    link = zipfile.ZipInfo("scans/left.stl")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert "do not belong to a case" in refusal(zipped({**contents, link: target}))


@pytest.mark.parametrize("name", ["case.json", "scans/left.stl"])
def test_that_a_file_that_is_there_twice_is_refused(name):
    with pytest.warns(UserWarning, match="Duplicate name"):
        content = zipped({**entries(WHOLE), zipfile.ZipInfo(name): b"another"})
    assert "holds a file twice" in refusal(content)


@pytest.mark.parametrize("name", ["case.json", "scans/right.ply"])
def test_that_a_missing_entry_is_named(name):
    contents = entries(WHOLE)
    contents.pop(name)
    assert name in refusal(zipped(contents))


def test_that_an_encrypted_case_is_refused():
    at = WHOLE.rindex(b"PK\x01\x02")
    damaged = bytearray(WHOLE)
    damaged[at + 8] |= 1
    assert "is encrypted" in refusal(bytes(damaged))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_that_another_way_of_packing_is_refused(method):
    assert "packed in a way" in refusal(zipped(entries(WHOLE), method))


def _peak(content: bytes) -> int:
    tracemalloc.start()
    try:
        refusal(content)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["case.json", "scans/left.stl"])
def test_that_a_bomb_is_refused_within_bounded_memory(name):
    bomb = zipped({**entries(WHOLE), name: bytes(300_000_000)})
    assert len(bomb) < 400_000
    assert _peak(bomb) < 10_000_000


def test_that_a_bomb_that_says_it_is_small_unpacks_no_further():
    bomb = bytearray(zipped({**entries(WHOLE), "scans/left.stl": bytes(300_000_000)}))
    size = struct.pack("<I", 300_000_000)
    assert bomb.count(size) == 2
    bomb = bytes(bomb).replace(size, struct.pack("<I", 1000))
    assert "not as long as it should be" in refusal(bomb) or "cannot be unpacked" in refusal(bomb)
    assert _peak(bomb) < 10_000_000


def test_that_a_bomb_that_says_it_is_packed_large_unpacks_no_further():
    honest = zipped({**entries(WHOLE), "scans/left.stl": bytes(300_000_000)})
    with zipfile.ZipFile(io.BytesIO(honest)) as archive:
        packed = struct.pack("<I", archive.getinfo("scans/left.stl").compress_size)
    assert honest.count(packed) == 2
    bomb = honest.replace(packed, struct.pack("<I", 290_000_000))
    assert "larger than the file" in refusal(bomb)
    assert _peak(bomb) < 10_000_000


def test_that_a_directory_of_a_million_files_is_not_read():
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for at in range(3000):
            archive.writestr(f"scans/{at}", b"")
    assert "holds more than a case" in refusal(written.getvalue())
    assert _peak(written.getvalue()) < 1_000_000


def test_that_files_before_and_after_the_zip_are_refused():
    refusal(b"#!/bin/sh\n" + WHOLE)
    refusal(WHOLE + b"more")


def test_that_a_case_that_looks_for_other_files_is_refused():
    outside = b'{"asset": {"version": "2.0"}, "buffers": [{"uri": "secret.bin", "byteLength": 3}]}'
    case = plain_case()
    case = case.with_foot("left", replace(case.left, scan=ScanFile.of("foot.gltf", outside)))
    assert "keeps its points in another file" in refusal(case_bytes(case))


def test_that_a_file_that_is_not_there_or_no_file_is_told(tmp_path):
    with pytest.raises(CaseError, match="There is no file"):
        load_case(tmp_path / "none.orthocase")
    with pytest.raises(CaseError, match="is a folder"):
        load_case(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs special files")
def test_that_nobody_waits_for_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "pipe.orthocase")
    with pytest.raises(CaseError, match="is no file"):
        load_case(tmp_path / "pipe.orthocase")
