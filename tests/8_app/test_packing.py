"""A clinic packs, a lab verifies: commands, exit codes, and nothing of the patient on the way."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import feet
import pytest
from commands import command, is_refusal, process
from packages import key, small_package

from orthodesign.case import Case, FootInputs, ScanFile, load_case, save_case
from orthodesign.delivery.order import Order, order_bytes
from orthodesign.prescription import Prescription

NAMES = (b"Doe", b"Jane", b"1970-01-01")
# what may be compressed or random would meet such short words by chance
TEXTS = (".json", ".obj")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ORTHODESIGN_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="module")
def case_file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("Jane Doe 1970-01-01")
    scans = {"left": feet.mirrored(feet.known_foot()), "right": feet.known_foot()}
    inputs = {
        side: FootInputs(
            ScanFile.of(f"Jane Doe {side}.stl", feet.write(foot, folder, name=side).read_bytes()),
            prescription=Prescription({"heel_lift": 4.0 if side == "left" else 0.0}),
        )
        for side, foot in scans.items()
    }
    path = folder / "Doe.orthocase"
    save_case(Case("AB-1042", "1970-01-01", **inputs, notes="Jane Doe, born 1970-01-01"), path)
    return path


@pytest.fixture(scope="module")
def keys(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keys")
    (folder / "clinic.key").write_bytes(key().pem())
    (folder / "clinic.pub").write_bytes(key().public.pem)
    (folder / "other.pub").write_bytes(key(8).public.pem)
    return folder


@pytest.fixture(scope="module")
def package(case_file, keys, tmp_path_factory):
    path = tmp_path_factory.mktemp("out") / "AB-1042.orthopack"
    words = ["--scans", "--printer", "fdm_300", "--key", keys / "clinic.key"]
    answer = command("pack", case_file, "-o", path, *words)
    assert (answer.code, answer.err) == (0, "")
    assert key().public.spoken in answer.out
    return path


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_that_a_key_is_for_its_owner_only_and_never_written_over(home):
    answer = command("key")
    assert (answer.code, answer.err) == (0, "")
    private = home / "keys" / "clinic.key"
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    content = private.read_bytes()
    again = command("key")
    assert is_refusal(again)
    assert "not written over" in again.err
    assert private.read_bytes() == content


def test_that_a_key_takes_a_passphrase_from_a_file(home, tmp_path, case_file):
    (tmp_path / "pw").write_text("grün\n", encoding="utf-8")
    assert command("key", "--out", tmp_path / "k", "--passphrase-file", tmp_path / "pw").code == 0
    assert b"ENCRYPTED" in (tmp_path / "k" / "clinic.key").read_bytes()
    answer = command(
        "pack", case_file, "-o", tmp_path / "x.orthopack", "--key", tmp_path / "k" / "clinic.key"
    )
    assert is_refusal(answer)
    assert "nobody is there to type it" in answer.err
    assert not (tmp_path / "x.orthopack").exists()


def test_that_without_a_key_nothing_is_packed(home, case_file, tmp_path):
    answer = command("pack", case_file, "-o", tmp_path / "x.orthopack")
    assert is_refusal(answer)
    assert "`orthodesign key`" in answer.err


@pytest.mark.slow
def test_that_the_package_holds_what_a_lab_needs(package):
    names = list(members(package))
    assert names[:3] == ["manifest.json", "manifest.sig", "public-key.pem"]
    for side in ("left", "right"):
        stem = f"AB-1042_{side}_three-quarter-shell"
        assert {f"{stem}.stl", f"{stem}.3mf", f"{stem}.json", f"AB-1042_{side}_scan.stl"} <= set(names)
    assert {"AB-1042_pair.3mf", "AB-1042_prescription.json"} <= set(names)


@pytest.mark.slow
def test_that_no_name_travels(package):
    content = members(package)
    manifest = json.loads(content["manifest.json"])
    for name, one in content.items():
        if name.endswith(".3mf"):
            with zipfile.ZipFile(io.BytesIO(one)) as archive:
                one = archive.read("3D/3dmodel.model")[:3000]
        elif not name.endswith(TEXTS):
            one = one[:80]
        assert not any(word in one or word in name.encode() for word in NAMES), name
    assert manifest["code"] == "AB-1042"


@pytest.mark.slow
def test_that_the_same_case_and_key_give_the_same_bytes_in_another_process(
    package, case_file, keys, tmp_path
):
    words = [
        "--scans",
        "--printer",
        "fdm_300",
        "--key",
        keys / "clinic.key",
        "-o",
        tmp_path / "AB-1042.orthopack",
    ]
    answer = process("pack", case_file, *words, hash_seed="3")
    assert (answer.code, answer.err) == (0, "")
    assert (tmp_path / "AB-1042.orthopack").read_bytes() == package.read_bytes()


@pytest.mark.slow
def test_that_verify_says_who_what_and_whole(package, keys, home):
    stranger = command("verify", package)
    assert (stranger.code, stranger.err) == (0, "")
    assert "Intact" in stranger.out
    assert "not known here" in stranger.out
    assert "Heel lift" in stranger.out
    known = command("verify", package, "--key", keys / "clinic.pub")
    assert "known here as clinic" in known.out
    answer = json.loads(command("verify", package, "--json").out)
    assert answer["intact"] is True
    assert answer["signer"] == {"fingerprint": key().public.fingerprint, "known_as": None}
    assert {dose["parameter"]: dose["ok"] for dose in answer["doses"]["left"]}["heel_lift"] is True


@pytest.mark.slow
def test_that_a_key_put_into_the_own_folder_is_known(package, keys, home):
    (home / "keys").mkdir(parents=True)
    (home / "keys" / "North Street clinic.pub").write_bytes((keys / "clinic.pub").read_bytes())
    (home / "keys" / "broken.pub").write_text("x")
    assert "known here as North Street clinic" in command("verify", package).out


@pytest.mark.slow
def test_that_one_changed_byte_of_a_large_package_is_refused(package, tmp_path):
    whole = package.read_bytes()
    for at in range(99, len(whole), len(whole) // 23):
        changed = bytearray(whole)
        changed[at] ^= 1
        (tmp_path / "x.orthopack").write_bytes(changed)
        answer = command("verify", tmp_path / "x.orthopack")
        assert (answer.code, answer.out) == (1, ""), at
        assert answer.err.count("\n") == 1


@pytest.mark.slow
def test_that_a_package_encrypted_opens_with_its_passphrase_only(package, case_file, keys, tmp_path, home):
    (tmp_path / "pw").write_text("ganz geheim")
    (tmp_path / "no").write_text("geraten")
    out = tmp_path / "x.orthopack"
    words = ["--key", keys / "clinic.key", "--passphrase-file", tmp_path / "pw", "--format", "ply"]
    assert command("pack", case_file, "-o", out, *words).code == 0
    assert b"manifest.json" not in out.read_bytes()
    assert command("verify", out, "--passphrase-file", tmp_path / "pw", "--extract", tmp_path / "d").code == 0
    assert (tmp_path / "d" / "AB-1042_left_three-quarter-shell.ply").exists()
    wrong = command("verify", out, "--passphrase-file", tmp_path / "no")
    assert (wrong.code, wrong.out) == (1, "")
    assert wrong.err.count("\n") == 1
    assert is_refusal(command("verify", out))


@pytest.mark.slow
def test_that_reports_are_packed_with_the_devices_they_measured(package, keys, tmp_path):
    assert command("verify", package, "--extract", tmp_path / "d").code == 0
    reports = sorted((tmp_path / "d").glob("*shell.json"))
    words = ["--code", "ZZ-1", "--key", keys / "clinic.key"]
    assert command("pack", *reports, "-o", tmp_path / "z.orthopack", *words).code == 0
    old, new = members(package), members(tmp_path / "z.orthopack")
    for name in ("left_three-quarter-shell.stl", "right_three-quarter-shell.3mf"):
        assert new[f"ZZ-1_{name}"] == old[f"AB-1042_{name}"]
    twice = command("pack", reports[0], reports[0], "-o", tmp_path / "y.orthopack", *words)
    assert is_refusal(twice)
    device = tmp_path / "d" / "AB-1042_left_three-quarter-shell.stl"
    device.write_bytes(device.read_bytes()[:-1] + b"x")
    other = command("pack", *reports, "-o", tmp_path / "y.orthopack", *words)
    assert is_refusal(other)
    assert "is not the device" in other.err
    assert is_refusal(command("pack", keys / "clinic.pub", "-o", tmp_path / "y.orthopack", *words))


def test_that_another_key_than_expected_is_exit_one(keys, tmp_path, home):
    path = tmp_path / "x.orthopack"
    path.write_bytes(small_package())
    answer = command("verify", path, "--key", keys / "other.pub")
    assert (answer.code, answer.out) == (1, "")
    assert "is signed by another key" in answer.err


@pytest.mark.parametrize(
    "content", [b"", b"solid", b"PK\x03\x04", None], ids=["empty", "other", "zip", "missing"]
)
def test_that_what_is_no_package_is_exit_two(content, tmp_path, home):
    path = tmp_path / "x.orthopack"
    if content is not None:
        path.write_bytes(content)
    assert is_refusal(command("verify", path))
    assert is_refusal(command("verify", tmp_path))


def test_that_nothing_is_extracted_over_a_file(tmp_path, home):
    path, folder = tmp_path / "x.orthopack", tmp_path / "d"
    path.write_bytes(small_package())
    folder.mkdir()
    (folder / "A-1042_left_shell.stl").write_bytes(b"mine")
    answer = command("verify", path, "--extract", folder)
    assert answer.code == 2
    assert os.listdir(folder) == ["A-1042_left_shell.stl"]  # noqa: PTH208
    assert (folder / "A-1042_left_shell.stl").read_bytes() == b"mine"


def test_that_a_stranger_cannot_steer_the_terminal(tmp_path, home):
    from orthodesign.delivery.package import package_bytes

    path = tmp_path / "x.orthopack"
    path.write_bytes(package_bytes({}, "\x1b[2J\x1b]0;owned\x07", {"left": "\r\x1b[31mok"}, key()))
    answer = command("verify", path)
    assert answer.code == 0
    assert "\x1b" not in answer.out
    assert "\r" not in answer.out


@pytest.mark.parametrize("ending", [".zip", ".stl", ".pdf"])
def test_that_a_package_is_not_called_something_else(ending, tmp_path):
    answer = command("pack", "x.orthocase", "-o", tmp_path / f"x{ending}")
    assert is_refusal(answer)


def test_that_a_broken_report_is_no_report(tmp_path, keys):
    words = ["--code", "A", "--key", keys / "clinic.key", "-o", tmp_path / "x.orthopack"]
    for text in ("", "[]", "{}", '{"foot": 3}', '{"foot": {"side": "left"}, "doses": 1, "findings": {}}'):
        Path(tmp_path / "r.json").write_text(text)
        answer = command("pack", tmp_path / "r.json", *words)
        assert is_refusal(answer), text
        assert "is no report" in answer.err


def test_that_the_order_kept_in_a_case_goes_into_its_package(case_file, keys, tmp_path):
    kept = Order(diagnosis="Hallux limitus", patient_name="Jane Doe")
    case, ordered = tmp_path / "x.orthocase", tmp_path / "order.json"
    save_case(replace(load_case(case_file), order=kept), case)
    ordered.write_bytes(order_bytes(Order(diagnosis="Another")))
    for words, diagnosis, name in (
        ([], "Hallux limitus", None),
        (["--personal"], "Hallux limitus", "Jane Doe"),
        (["--order", ordered], "Another", None),
    ):
        path = tmp_path / "x.orthopack"
        answer = command("pack", case, "-o", path, "--format", "stl", "--key", keys / "clinic.key", *words)
        assert answer.code == 0
        order = json.loads(members(path)["AB-1042_order.json"])
        assert (order["diagnosis"], order["patient_name"]) == (diagnosis, name)
