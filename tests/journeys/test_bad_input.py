"""Whatever is handed in by mistake: exit 2, one sentence, nothing written, the old file as it was."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import feet
import numpy as np
import pytest
import trimesh
from commands import command, is_refusal, process

from orthodesign.foundation.mesh import Mesh

pytestmark = pytest.mark.slow

SCANS = Path(__file__).resolve().parents[3] / "shared" / "scans"
ENDINGS = ("stl", "obj", "ply", "off", "3mf", "glb", "gltf")
_TRIANGLE = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])


def foot_file(folder):
    return feet.write(feet.known_foot(), folder)


def empty(folder):
    (folder / "foot.stl").touch()
    return folder / "foot.stl"


def truncated(folder):
    path = foot_file(folder)
    path.write_bytes(path.read_bytes()[:-300_017])
    return path


def lying(folder):
    path = foot_file(folder)
    content = path.read_bytes()
    path.write_bytes(content[:80] + struct.pack("<I", 4_000_000_000) + content[84:])
    return path


def with_coordinates(value):
    def bad(folder):
        path = foot_file(folder)
        content = path.read_bytes()
        triangles = np.frombuffer(content[84:], dtype=_TRIANGLE).copy()
        triangles["corners"] = value
        path.write_bytes(content[:84] + triangles.tobytes())
        return path

    return bad


def shape(solid):
    def bad(folder):
        return feet.write(Mesh.of(solid.vertices, solid.faces), folder, name="shape")

    return bad


def two_feet(folder):
    return feet.write(feet.together(feet.known_foot(), feet.mirrored(feet.known_foot())), folder)


def random_bytes(ending):
    def bad(folder):
        path = folder / f"foot.{ending}"
        path.write_bytes(np.random.default_rng(5).bytes(70_001))
        return path

    return bad


def real(name):
    def bad(folder):
        if not (SCANS / name).exists():
            pytest.skip("needs the scans that lie beside the checkout")
        return SCANS / name

    return bad


SCANS_OF_NO_FOOT = {
    "missing": lambda folder: folder / "foot.stl",
    "empty": empty,
    "truncated": truncated,
    "lying": lying,
    "not numbers": with_coordinates(np.nan),
    "infinite": with_coordinates(np.inf),
    "beyond the moon": with_coordinates(1e30),
    "a point": with_coordinates(5.0),
    "a cube": shape(trimesh.creation.box((90, 90, 90))),
    "a ball": shape(trimesh.creation.icosphere(4, 60)),
    "two feet": two_feet,
    "a folder": lambda folder: folder,
    "a whole body": real("sculpted/makehuman_base.obj"),
    "no sole": real("no-sole/wiamanPredFoot.glb"),
    "no sole, cut": real("no-sole/wiamanPredFoot_cut6.ply"),
    **{f"random {ending}": random_bytes(ending) for ending in ENDINGS},
}


@pytest.mark.parametrize("bad", SCANS_OF_NO_FOOT.values(), ids=SCANS_OF_NO_FOOT)
def test_that_a_scan_of_no_foot_is_refused_and_nothing_is_touched(tmp_path, bad):
    (tmp_path / "in").mkdir()
    path = bad(tmp_path / "in")
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.stl").write_bytes(b"an old insole")
    outputs = ["-o", out / "old.stl", "--report", out / "r.json", "--preview", out / "p.png"]
    for words in (["inspect", path], ["inspect", path, "--json"], ["design", path, *outputs]):
        answer = command(*words)
        assert is_refusal(answer), (words, answer)
    assert {left.name: left.read_bytes() for left in out.iterdir()} == {"old.stl": b"an old insole"}


NO_SOLIDS = ("missing", "empty", "truncated", "lying", "not numbers", "infinite", "a point", "a folder")


@pytest.mark.parametrize("name", [*NO_SOLIDS, *(f"random {ending}" for ending in ENDINGS)])
def test_that_a_file_without_a_solid_is_refused_by_the_check(tmp_path, name):
    path = SCANS_OF_NO_FOOT[name](tmp_path)
    for words in (["check", path], ["check", path, "--json"]):
        assert is_refusal(command(*words))


@pytest.mark.skipif(sys.platform != "linux", reason="limits memory the Linux way")
@pytest.mark.parametrize("verb", ["inspect", "check"])
def test_that_a_lying_header_costs_no_memory(tmp_path, verb):
    # BLAS takes address space of its own for each thread
    limit = "import os, resource\nos.environ['OPENBLAS_NUM_THREADS'] = '1'\n"
    limit += "resource.setrlimit(resource.RLIMIT_AS, (900_000_000, 900_000_000))"
    answer = process(verb, lying(tmp_path), before=limit)
    assert is_refusal(answer)
    assert "cut short" in answer.err


@pytest.mark.skipif(sys.platform != "linux", reason="limits file sizes the Linux way")
def test_that_a_disk_with_no_room_leaves_everything_as_it_was(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    for name in ("old.stl", "r.json"):
        (out / name).write_bytes(b"old")
    limit = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))"
    words = ["-o", out / "old.stl", "--report", out / "r.json", "--preview", out / "p.png"]
    answer = process("design", foot_file(tmp_path), *words, before=limit)
    assert is_refusal(answer)
    assert "old.stl cannot be written" in answer.err
    assert {left.name: left.read_bytes() for left in out.iterdir()} == {"old.stl": b"old", "r.json": b"old"}


@pytest.mark.parametrize("wrong", ["within a file", "a folder", "no folder"])
@pytest.mark.parametrize("option", ["-o", "--report", "--preview"])
def test_that_an_output_that_cannot_be_is_refused_before_the_work(tmp_path, option, wrong):
    scan = foot_file(tmp_path)
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    place = {"within a file": "file/x", "a folder": "folder", "no folder": "none/x"}[wrong]
    before = sorted(tmp_path.rglob("*"))
    words = [] if option == "-o" else ["-o", tmp_path / "y.stl"]
    answer = command("design", scan, *words, option, tmp_path / place)
    assert is_refusal(answer)
    assert place.split("/")[0] in answer.err
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["arch_height=39"], "arch"),
        (["heel_lift=12.01"], "heel_lift"),
        (["heel_lift=-1"], "heel_lift"),
        (["heel_lift=nan"], "heel_lift"),
        (["heel_lift=inf"], "heel_lift"),
        (["heel_lift=1e999"], "heel_lift"),
        (["heel_lift="], "heel_lift"),
        (["=4"], "name=value"),
        (["heel_lift"], "name=value"),
        (["heel_lift=4°"], "mm"),
        (["rearfoot_post=4mm"], "°"),
        (["shell_thickness=3in"], "mm"),
        (["construction=hollow"], "shell"),
        (["wedge=3"], "wedge"),
    ],
)
def test_that_an_impossible_prescription_writes_nothing(tmp_path, settings, said):
    scan, output = foot_file(tmp_path), tmp_path / "y.stl"
    words = [word for setting in settings for word in ("--set", setting)]
    answer = command("design", scan, "-o", output, *words)
    assert is_refusal(answer), answer
    assert said in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["foot.stl"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "4",
        "{",
        '{"heel_lift": "much"}',
        '{"heel_lift": 40}',
        '{"lift": 4}',
        '{"heel_lift": NaN}',
        "\x00",
    ],
)
def test_that_a_broken_prescription_file_is_refused(tmp_path, content):
    recipe = tmp_path / "rx.json"
    recipe.write_text(content)
    answer = command("design", foot_file(tmp_path), "-o", tmp_path / "y.stl", "--prescription", recipe)
    assert is_refusal(answer), answer
    assert not (tmp_path / "y.stl").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["--unit", "parsec"],
        ["--unit", "m", "--foot-length", "262"],  # a foot of 250 m cannot be 262 mm long
        ["--foot-length", "3"],
        ["--foot-length", "0"],
        ["--side", "both"],
        ["--capture", "photo"],
    ],
    ids=" ".join,
)
def test_that_an_impossible_option_is_refused(tmp_path, words):
    assert is_refusal(command("inspect", foot_file(tmp_path), *words))


@pytest.mark.parametrize("words", [["--process", "sls_gold"], ["--printer", "toaster"]], ids=" ".join)
def test_that_an_unknown_machine_is_refused(tmp_path, words):
    answer = command("check", foot_file(tmp_path), *words)
    assert is_refusal(answer)
    assert words[1] in answer.err
