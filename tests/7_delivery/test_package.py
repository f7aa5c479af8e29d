"""A package is the bytes its clinic signed, or it is refused; the key says which clinic."""

from __future__ import annotations

import hashlib
import subprocess
from shutil import which

import packages
import pytest
from packages import DEVICES, PIECES, entries, key, small_package

from orthodesign.delivery import envelope
from orthodesign.delivery.envelope import SealError, sealed, unsealed
from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.keys import KeyFileError, key_from, new_key, public_key_from
from orthodesign.delivery.manifest import Piece, is_plain_name, plain_code
from orthodesign.delivery.package import ChangedError, NoPackageError, package_bytes, package_from

WHOLE = small_package()


def test_that_a_package_says_whose_it_is_and_what_is_in_it():
    package = package_from(WHOLE, "x.orthopack")
    assert package.signer == key().public
    assert package.manifest.code == "Ä-1042"
    assert package.manifest.devices == DEVICES
    assert package.contents == {name: piece.content for name, piece in PIECES.items()}
    assert package.reports()["left"] == packages.REPORT
    for item in package.manifest.files:
        content = PIECES[item.file].content
        assert (item.bytes, item.sha256) == (len(content), hashlib.sha256(content).hexdigest())


def test_that_the_same_files_and_key_give_the_same_bytes():
    assert small_package() == WHOLE
    assert small_package(key(8)) != WHOLE


@pytest.mark.parametrize("mask", [0x01, 0x20, 0x80])
def test_that_every_single_byte_counts(mask):
    for at in range(len(WHOLE)):
        changed = bytearray(WHOLE)
        changed[at] ^= mask
        with pytest.raises((ChangedError, NoPackageError)) as refused:
            package_from(bytes(changed), "x.orthopack")
        assert refused.value.sentence.startswith("x.orthopack "), at
        # only where the very beginning is damaged can nobody tell that it was a package
        assert isinstance(refused.value, ChangedError) or at < 44, at


def test_that_every_byte_of_a_sealed_package_counts(monkeypatch):
    monkeypatch.setattr(envelope, "_COST", 2)
    locked = sealed(WHOLE, "geheim")
    for at in range(len(locked)):
        changed = bytearray(locked)
        changed[at] ^= 0x01
        with pytest.raises((SealError, NoPackageError)):
            package_from(bytes(changed), "x.orthopack", "geheim")


@pytest.mark.parametrize("length", [0, 3, 30, 100, len(WHOLE) - 1, len(WHOLE) - 22])
def test_that_a_package_cut_short_is_refused(length):
    with pytest.raises((ChangedError, NoPackageError)):
        package_from(WHOLE[:length], "x.orthopack")


def test_that_bytes_before_after_and_between_are_refused():
    with pytest.raises(NoPackageError):
        package_from(b"x" + WHOLE, "x")
    with pytest.raises(ChangedError):
        package_from(WHOLE + b"x", "x")
    with pytest.raises(ChangedError):
        package_from(WHOLE[:-22] + b"x" * 10 + WHOLE[-22:], "x")


def test_that_a_passphrase_opens_what_it_closed_and_nothing_else_does():
    locked = sealed(WHOLE, "schön & lang")
    assert b"manifest" not in locked
    assert locked != sealed(WHOLE, "schön & lang")  # salt and nonce are new each time
    assert unsealed(locked, "scho\u0308n & lang") == WHOLE
    assert package_from(locked, "x", "schön & lang").contents
    with pytest.raises(SealError, match="the passphrase is wrong, or the file was changed"):
        unsealed(locked, "schon & lang")
    with pytest.raises(NoPackageError, match="is encrypted"):
        package_from(locked, "x")
    with pytest.raises(DeliveryError, match="protects nothing"):
        sealed(WHOLE, "")


@pytest.mark.parametrize("length", [0, 1, 20, 47, 60])
def test_that_an_envelope_cut_short_is_refused(monkeypatch, length):
    monkeypatch.setattr(envelope, "_COST", 2)
    with pytest.raises(SealError):
        unsealed(sealed(WHOLE, "geheim")[: len(envelope.MAGIC) + length], "geheim")


def test_that_a_key_survives_its_file_with_and_without_a_passphrase():
    one = new_key()
    assert key_from(one.pem()).public == one.public
    locked = one.pem("Schlüssel")
    assert key_from(locked, "Schlüssel").public == one.public
    with pytest.raises(KeyFileError, match="needs its passphrase"):
        key_from(locked)
    with pytest.raises(KeyFileError, match="not opened by that passphrase"):
        key_from(locked, "x")


@pytest.mark.parametrize("pem", [b"", b"x", b"-----BEGIN PRIVATE KEY-----\n\n-----END PRIVATE KEY-----\n"])
def test_that_what_is_no_key_is_told(pem):
    for read in (key_from, public_key_from):
        with pytest.raises(KeyFileError, match="is no p"):
            read(pem)


def test_that_a_key_of_another_kind_is_told():
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    other = X25519PrivateKey.generate()
    private = other.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())
    public = other.public_key().public_bytes(form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo)
    for read, pem in ((key_from, private), (public_key_from, public)):
        with pytest.raises(KeyFileError, match="another kind"):
            read(pem)


@pytest.mark.skipif(which("openssl") is None, reason="needs openssl")
def test_that_openssl_agrees_on_signature_and_fingerprint(tmp_path):
    for name, content in entries(WHOLE).items():
        (tmp_path / name).write_bytes(content)
    words = (
        "openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.sig"
    )
    assert subprocess.run(words.split(), cwd=tmp_path, capture_output=True, check=False).returncode == 0
    der = subprocess.run(
        ["openssl", "pkey", "-pubin", "-in", "public-key.pem", "-outform", "DER"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    ).stdout
    assert hashlib.sha256(der).hexdigest() == key().public.fingerprint


@pytest.mark.parametrize(
    ("code", "start"),
    [("AB-1042", "AB-1042"), ("Ä 1/2", "A-1-2"), ("../../etc", "etc"), ("", "case"), ("病", "case"),
     ("con", "case-con"), ("x" * 99, "x" * 40), ("a\nb", "a-b"), (".hidden", "hidden")],
)  # fmt: skip
def test_that_every_code_begins_a_plain_file_name(code, start):
    assert plain_code(code) == start
    assert is_plain_name(plain_code(code) + "_left_shell.stl")


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a/b",
        "a\\b",
        ".x",
        "C:x",
        "a b",
        "a\n",
        "con",
        "NUL.stl",
        "com1.json",
        "x.",
        "ä",
        "a\0b",
    ],
)
def test_that_other_names_are_not_plain(name):
    assert not is_plain_name(name)
    with pytest.raises(DeliveryError):
        package_bytes({name: Piece("device", b"x")}, "A", {}, key())
