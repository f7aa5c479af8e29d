"""Whatever comes as a package, even properly signed by a stranger: one sentence, and nothing happens."""

from __future__ import annotations

import io
import json
import stat
import struct
import tracemalloc
import warnings
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from packages import entries, key, signed, small_package

from orthodesign.delivery.manifest import MANIFEST, PUBLIC_KEY, SIGNATURE
from orthodesign.delivery.package import ChangedError, NoPackageError, package_from

WHOLE = small_package()
MANIFEST_TREE = json.loads(entries(WHOLE)[MANIFEST])


def refusal(content: bytes) -> str:
    with pytest.raises((ChangedError, NoPackageError)) as refused:
        package_from(content, "x.orthopack")
    assert refused.value.sentence.startswith("x.orthopack ")
    assert refused.value.sentence.endswith(".")
    assert len(refused.value.sentence) < 400
    return refused.value.sentence


def rezipped(contents, method=zipfile.ZIP_STORED):
    written = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(written, "w", method) as archive:
        warnings.simplefilter("ignore")
        for name, content in contents:
            archive.writestr(name, content)
    return written.getvalue()


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(1, 255)), min_size=1, max_size=4))
def test_that_flipped_bytes_are_always_noticed(flips):
    damaged = bytearray(WHOLE)
    for at, mask in flips:
        damaged[at] ^= mask
    if bytes(damaged) != WHOLE:
        refusal(bytes(damaged))


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_that_any_other_file_is_refused(content):
    refusal(content)
    refusal(b"PK\x03\x04" + content)


@pytest.mark.parametrize("name", ["../evil", "/etc/cron.d/evil", "C:\\evil", "a/b", ".bashrc", "nul", "x "])
def test_that_a_name_that_leads_elsewhere_is_refused_though_signed(name):
    tree = {**MANIFEST_TREE, "files": [{**MANIFEST_TREE["files"][0], "file": name}]}
    refusal(signed({name: b"evil"}, tree))
    refusal(rezipped([*entries(WHOLE).items(), (name, b"evil")]))


def test_that_a_link_is_refused():
    link = zipfile.ZipInfo("A-1042_left_shell.stl")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    others = [(name, one) for name, one in entries(WHOLE).items() if name != link.filename]
    assert "do not belong to a package" in refusal(rezipped([*others, (link, b"/etc/passwd")]))


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, "A-1042_left_shell.stl"])
def test_that_a_file_that_is_there_twice_is_refused(name):
    assert "twice" in refusal(rezipped([*entries(WHOLE).items(), (name, b"another")]))
    files = [*MANIFEST_TREE["files"], MANIFEST_TREE["files"][0]]
    refusal(signed(entries(WHOLE), {**MANIFEST_TREE, "files": files}))


def test_that_names_that_differ_in_capitals_only_are_refused():
    first = MANIFEST_TREE["files"][0]
    tree = {**MANIFEST_TREE, "files": [first, {**first, "file": first["file"].upper()}]}
    content = entries(WHOLE)[first["file"]]
    refusal(signed({first["file"]: content, first["file"].upper(): content}, tree))


def test_that_extra_and_missing_and_moved_files_are_refused():
    contents = entries(WHOLE)
    assert "was added" in refusal(signed({**contents, "extra.txt": b"x"}, entries(WHOLE)[MANIFEST]))
    less = {name: one for name, one in contents.items() if not name.endswith(".stl")}
    assert "A-1042_left_shell.stl is missing" in refusal(signed(less, entries(WHOLE)[MANIFEST]))
    turned = dict(reversed(contents.items()))
    assert "moved" in refusal(signed(turned, entries(WHOLE)[MANIFEST]))


@pytest.mark.parametrize("name", [MANIFEST, SIGNATURE, PUBLIC_KEY])
def test_that_a_package_without_its_head_is_none(name):
    refusal(rezipped([(one, content) for one, content in entries(WHOLE).items() if one != name]))


def test_that_another_signature_is_refused():
    contents = entries(WHOLE)
    forged = dict(contents, **{SIGNATURE: key(8).sign(contents[MANIFEST])})
    assert "does not bear the signature" in refusal(rezipped(forged.items()))
    exchanged = dict(forged, **{PUBLIC_KEY: key(8).public.pem})
    assert "does not bear the signature" in refusal(rezipped(exchanged.items()))
    for signature in (b"", bytes(64), b"\xff" * 64, contents[SIGNATURE][:63]):
        refusal(rezipped(dict(contents, **{SIGNATURE: signature}).items()))


def test_that_the_same_files_in_another_zip_are_not_the_package():
    assert "between them" in refusal(rezipped(entries(WHOLE).items()))
    assert "packed in a way" in refusal(rezipped(entries(WHOLE).items(), zipfile.ZIP_DEFLATED))


def _peak(content: bytes) -> int:
    tracemalloc.start()
    try:
        refusal(content)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_that_a_bomb_unpacks_nothing():
    bomb = rezipped([*entries(WHOLE).items(), ("bomb.stl", bytes(300_000_000))], zipfile.ZIP_DEFLATED)
    assert _peak(bomb) < 10_000_000


def test_that_a_file_that_says_it_is_huge_is_not_believed():
    lying = WHOLE.replace(struct.pack("<I", 768), struct.pack("<I", 400_000_000))
    assert _peak(lying) < 10_000_000


def test_that_a_huge_manifest_is_not_read():
    big = b'{"format": "orthopack", "files": [' + b"1," * 1_000_000 + b"1]}"
    assert _peak(signed({}, big)) < 30_000_000


@pytest.mark.parametrize(
    "manifest",
    [b"", b"[]", b"\xff", b'{"format": "other"}', b'{"format": "orthopack", "schema": 2}',
     b'{"format": "orthopack"}', b'{"format": "orthopack", "x": ' + b"[" * 90_000 + b"]" * 90_000 + b"}"],
    ids=range(7),
)  # fmt: skip
def test_that_a_manifest_that_must_not_be_believed_is_refused(manifest):
    assert "of its manifest or key" in refusal(signed(entries(WHOLE), manifest))


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(sorted(MANIFEST_TREE)), _json)
def test_that_any_other_value_in_a_manifest_is_refused_or_harmless(name, value):
    content = signed(entries(WHOLE), json.dumps({**MANIFEST_TREE, name: value}).encode())
    with suppress(ChangedError, NoPackageError):
        package = package_from(content, "x.orthopack")
        assert set(package.contents) == {item["file"] for item in MANIFEST_TREE["files"]}
