"""``presets``, ``leg-length`` and ``stages`` as a podiatrist or a script calls them."""

from __future__ import annotations

import hashlib
import json

import pytest
from commands import command, is_refusal

from orthodesign.app.own_presets import OwnPresets
from orthodesign.app.places import HOME
from orthodesign.foundation.files import resource
from orthodesign.prescription import Prescription
from orthodesign.prescription.preset_files import preset_bytes
from orthodesign.prescription.presets import preset_of, presets

LEFT = resource("feet", "sample_left.stl")
PLAN = ("--difference", 9, "--short", "left", "--kind", "structural", "--method", "blocks")


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    return tmp_path / "home"


def test_that_presets_are_listed_ours_and_ones_own(home):
    own = OwnPresets(home / "presets")
    own.save(preset_of("My flat foot", Prescription({"rearfoot_post": 3.0})))
    (home / "presets" / "broken.orthopreset").write_text("{")
    answer = command("presets")
    assert answer.code == 0
    assert all(one.id in answer.out and one.title in answer.out for one in presets())
    assert "my-flat-foot" in answer.out
    assert "broken.orthopreset is not a preset" in answer.out
    listed = json.loads(command("presets", "--json").out)
    assert [one["id"] for one in listed] == [*(one.id for one in presets()), "my-flat-foot"]


@pytest.mark.parametrize("one", presets(), ids=lambda one: one.id)
def test_that_a_preset_is_explained_with_every_reason_and_source(one):
    answer = command("presets", one.id)
    said = " ".join(answer.out.split())
    assert answer.code == 0
    for value in one.values:
        assert value.parameter in said
        assert " ".join(value.why.split()) in said
    assert all(source in said for source in one.sources)
    entry = json.loads(command("presets", one.id, "--json").out)
    assert entry["sources"] == list(one.sources)


def test_that_a_design_starts_from_a_preset_and_says_what_it_changed(tmp_path):
    report = tmp_path / "r.json"
    words = ("design", LEFT, "-o", tmp_path / "y.stl", "--report", report)
    answer = command(*words, "--preset", "over-pronation", "--set", "heel_cup_depth=18")
    assert answer.code == 0
    assert "Rearfoot post: 0° → 4°" in answer.out
    assert "Heel cup depth: 18 mm, kept (the preset proposes 14 mm)" in answer.out
    applied = json.loads(report.read_text())["prescription"]
    assert (applied["rearfoot_post"], applied["heel_cup_depth"]) == (4.0, 18.0)


def test_that_a_design_starts_from_a_preset_file(tmp_path):
    path = tmp_path / "x.orthopreset"
    path.write_bytes(preset_bytes(preset_of("By path", Prescription({"heel_lift": 3.0}))))
    answer = command("design", LEFT, "-o", tmp_path / "y.stl", "--preset", path)
    assert answer.code == 0
    assert "Heel lift: 0 mm → 3 mm" in answer.out


@pytest.mark.parametrize("name", ["high-arsh", "missing.orthopreset", "zzz", "a/b", "\x1b[2J"])
def test_that_a_preset_that_is_not_there_is_one_sentence(name):
    assert is_refusal(command("presets", name))


def test_that_a_plan_is_a_table_of_stages_with_the_rules_that_disagree():
    answer = command("leg-length", *PLAN, "--start", "2026-12-01")
    assert answer.code == 0
    for words in (
        "4.5 mm",
        "2026-12-29",
        "under the sole",
        "two-thirds-first",
        "Heilig",
        "nothing is applied",
    ):
        assert words in answer.out
    plan = json.loads(command("leg-length", *PLAN, "--start", "2026-12-01", "--json").out)
    assert [stage["lift_mm"] for stage in plan["stages"]] == [4.5, 7.5, 9.0]
    assert command("leg-length", *PLAN).out == command("leg-length", *PLAN).out


def test_that_a_functional_difference_is_answered_with_its_cause():
    answer = command("leg-length", "--difference", 9, "--short", "left", "--kind", "functional")
    assert answer.code == 0
    assert "Proposal: no lift" in answer.out
    assert "look for its cause" in answer.out


@pytest.mark.parametrize(
    "words",
    [
        ("--difference", 0, "--short", "left"),
        ("--difference", "nan", "--short", "left"),
        ("--difference", "nine", "--short", "left"),
        ("--difference", 9, "--short", "both"),
        ("--difference", 9, "--short", "left", "--start", "tomorrow"),
        ("--difference", 9, "--short", "left", "--scheme", "none"),
        ("--short", "left"),
    ],
)
def test_that_what_cannot_be_measured_is_one_sentence(words):
    assert is_refusal(command("leg-length", *words))


def test_that_each_stage_is_a_named_file_whose_lift_was_measured(tmp_path):
    folder = tmp_path / "stages"
    answer = command("stages", LEFT, "-o", folder, "--code", "AB 10/42", *PLAN, "--start", "2026-12-01")
    assert answer.code == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "AB-10-42_left_stage-1_4.5mm.stl",
        "AB-10-42_left_stage-2_6.0mm.stl",
        "AB-10-42_left_stages.json",
    ]
    index = json.loads((folder / "AB-10-42_left_stages.json").read_text())
    assert [stage["file"][-18:] for stage in index["stages"]] == [
        "left_stage-1_4.5mm.stl"[-18:],
        "left_stage-2_6.0mm.stl"[-18:],
        "left_stage-2_6.0mm.stl"[-18:],
    ]
    for stage in index["stages"]:
        content = (folder / stage["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == stage["sha256"]
        lift = next(dose for dose in stage["doses"] if dose["parameter"] == "heel_lift")
        assert lift["prescribed"] == stage["in_shoe_mm"]
        assert lift["realised"] == pytest.approx(lift["prescribed"], abs=0.05)
        assert all(dose["ok"] for dose in stage["doses"])


def test_that_stages_keep_the_rest_of_the_prescription_and_the_same_bytes(tmp_path):
    for name in ("a", "b"):
        command("stages", LEFT, "-o", tmp_path / name, *PLAN, "--set", "heel_cup_depth=16")
    first, second = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in "ab")
    assert first == second
    index = json.loads(first["case_left_stages.json"])
    assert {stage["prescription"]["heel_cup_depth"] for stage in index["stages"]} == {16.0}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--difference", 9, "--short", "right", "--kind", "structural"), "but the right leg"),
        (("--difference", 9, "--short", "left", "--kind", "functional"), "look for its cause"),
        (("--difference", 2, "--short", "left", "--kind", "structural"), "no lift is proposed"),
    ],
)
def test_that_stages_that_make_no_sense_are_refused_and_nothing_is_written(tmp_path, words, said):
    answer = command("stages", LEFT, "-o", tmp_path / "stages", *words)
    assert is_refusal(answer)
    assert said in answer.err
    assert not (tmp_path / "stages").exists()


def test_that_stages_do_not_overwrite_the_scan(tmp_path):
    scan = tmp_path / "case_left_stage-1_4.5mm.stl"
    scan.write_bytes(LEFT.read_bytes())
    assert is_refusal(command("stages", scan, "-o", tmp_path, *PLAN))
    assert scan.read_bytes() == LEFT.read_bytes()
