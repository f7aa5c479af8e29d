"""Presets propose and explain; they are data, read strictly, and nothing is applied silently."""

from __future__ import annotations

import json
import random

import pytest
from aligned import SIZES, made_foot

from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.findings import Severity
from orthodesign.prescription import CATALOGUE, Prescription, PrescriptionError, rivals, warnings_for
from orthodesign.prescription.preset import Preset, PresetValue
from orthodesign.prescription.preset_files import preset_bytes, read_preset, read_preset_file, slug
from orthodesign.prescription.presets import applied, preset, preset_of, presets, renamed

EVERY = pytest.mark.parametrize("one", presets(), ids=lambda one: one.id)
ASKED_FOR = {
    "flexible-flat-foot",
    "high-arch",
    "over-pronation",
    "under-pronation",
    "leg-length-difference",
    "plantar-fasciitis",
    "mortons-neuroma-metatarsalgia",
    "arthritis",
    "pregnancy",
    "standing-work",
    "sport",
    "dress-shoe",
    "child",
}


def test_that_there_is_a_preset_for_everyone_who_comes():
    assert {one.id for one in presets()} == ASKED_FOR


@EVERY
def test_that_every_value_is_accepted_and_has_a_reason_and_a_source(one):
    Prescription.from_values(one.as_values())
    assert all(value.why and value.source for value in one.values)
    assert one.for_whom
    assert one.evidence
    assert one.cautions
    assert one.review


@EVERY
def test_that_every_source_is_an_address_a_known_paper_or_says_that_it_is_ours(one):
    kept = ("http://", "https://", "PMID ")
    ours = ("orthodesign proposal", "general knowledge", "(address not kept)")
    for source in one.sources:
        assert source.startswith(kept) or source.endswith(ours) or "address not kept" in source, source


@EVERY
def test_that_a_preset_breaks_no_rule_of_the_catalogue_by_itself(one):
    found = warnings_for(applied(Prescription(), one).prescription)
    assert [finding.code for finding in found if finding.severity is not Severity.INFO] == []


@EVERY
def test_that_no_preset_carries_what_belongs_to_one_foot(one):
    assert "arch_height" not in one.as_values()
    assert not any(isinstance(value, tuple) for value in one.as_values().values())


@EVERY
def test_that_applying_says_every_change_and_changes_nothing_else(one):
    before = Prescription({"forefoot_post": 3.0, "material": "pp"})
    result = applied(before, one)
    changed = {name for name in CATALOGUE if result.prescription.values[name] != before.values[name]}
    assert changed == {line.parameter for line in result.proposals if line.changes}
    assert before == Prescription({"forefoot_post": 3.0, "material": "pp"})
    for line in result.proposals:
        assert result.prescription.values[line.parameter] == line.after


@EVERY
def test_that_applying_twice_changes_nothing_more(one):
    once = applied(Prescription(), one).prescription
    assert applied(once, one).prescription == once


@EVERY
def test_that_a_preset_survives_its_file(one):
    assert read_preset(preset_bytes(one), "x.orthopreset") == one


def test_that_what_is_to_be_kept_is_kept_and_said():
    before = Prescription({"heel_cup_depth": 20.0})
    result = applied(before, preset("sport"), keep=["heel_cup_depth"])
    assert result.prescription.values["heel_cup_depth"] == 20.0
    line = next(line for line in result.proposals if line.parameter == "heel_cup_depth")
    assert line.kept
    assert line.line == "Heel cup depth: 20 mm, kept (the preset proposes 14 mm)"


def test_that_a_height_of_the_arch_gives_way_to_a_change_of_it_and_says_so():
    before = Prescription({"arch_height": 30.0})
    result = applied(before, preset("high-arch"))
    assert result.prescription.values["arch_height"] is None
    assert result.prescription.values["arch_change"] == -3.2
    assert "arch_height" in {line.parameter for line in result.proposals if line.changes}
    kept = applied(before, preset("high-arch"), keep=["arch_height"]).prescription
    assert (kept.values["arch_height"], kept.values["arch_change"]) == (30.0, 0.0)


def test_that_a_medial_skive_takes_back_a_lateral_one():
    result = applied(Prescription({"lateral_skive": 4.0}), preset("flexible-flat-foot"))
    assert (result.prescription.values["lateral_skive"], result.prescription.values["medial_skive"]) == (0, 4)


def test_that_a_value_takes_back_every_rival_it_has():
    wider = Preset("wider", "Wider", "", (PresetValue("medial_edge_width", 4.0, "", "own preset"),))
    before = Prescription({"medial_edge_height": 3.0, "medial_flange": 6.0})
    after = applied(before, wider).prescription
    assert [after.values[name] for name in ("medial_edge_width", *rivals("medial_edge_width"))] == [4, 0, 0]
    kept = applied(before, wider, keep=["medial_edge_height"]).prescription
    assert kept.values["medial_edge_width"] == 0
    assert kept.values["medial_flange"] == 6


def test_that_rivals_are_rivals_of_each_other_and_refused_together():
    pairs = [(name, rival) for name in CATALOGUE for rival in rivals(name)]
    assert {(rival, name) for name, rival in pairs} == set(pairs) != set()
    for name, rival in pairs:
        with pytest.raises(PrescriptionError, match=f"{name}.*{rival}|{rival}.*{name}"):
            Prescription({one: CATALOGUE[one].limits[1] for one in (name, rival)})


def test_that_an_unknown_name_is_answered_with_those_that_come_near():
    with pytest.raises(PrescriptionError, match="did you mean flexible-flat-foot"):
        preset("flat foot")
    with pytest.raises(PrescriptionError, match="lists them"):
        preset("zzzz")


def test_that_a_prescription_becomes_a_preset_of_what_differs_from_the_defaults():
    own = preset_of(
        "Mein Plattfuß", Prescription({"rearfoot_post": 3.0, "top_cover": 2.0}), ["rearfoot_post"]
    )
    assert own.id == "mein-plattfu"
    assert own.as_values() == {"rearfoot_post": 3.0}
    assert renamed(own, "Other").id == "other"
    with pytest.raises(PrescriptionError, match="nothing to keep"):
        preset_of("Nothing", Prescription())


def test_that_a_height_is_kept_as_the_change_it_meant():
    high = Prescription({"arch_height": 30.0})
    own = preset_of("High", high, scanned_arch_height=28.0)
    assert own.as_values() == {"arch_change": 2.0}
    with pytest.raises(PrescriptionError, match="arch_height"):
        preset_of("High", high)


@pytest.mark.parametrize(
    ("title", "name"),
    [("My Flat Foot!", "my-flat-foot"), ("CON", "preset-con"), ("Плоская", "preset"), ("../../x", "x")],
)
def test_that_an_id_fits_every_file_system(title, name):
    assert slug(title) == name


GOOD = {
    "format": "orthopreset",
    "schema": 1,
    "id": "a",
    "title": "A",
    "for_whom": "",
    "values": [{"parameter": "heel_lift", "value": 2}],
}
BAD = {
    "no preset": {"format": "orthocase"},
    "newer": {"schema": 2},
    "no schema": {"schema": True},
    "unknown name": {"surprise": 1},
    "unknown parameter": {"values": [{"parameter": "heel_lfit", "value": 2}]},
    "beyond limits": {"values": [{"parameter": "heel_lift", "value": 99}]},
    "a number as text": {"values": [{"parameter": "heel_lift", "value": "2"}]},
    "a truth": {"values": [{"parameter": "heel_lift", "value": True}]},
    "a list": {"values": [{"parameter": "heel_lift", "value": [1, 2]}]},
    "twice": {"values": [{"parameter": "heel_lift", "value": 2}] * 2},
    "many": {"values": [{"parameter": f"x{number}", "value": 2} for number in range(3000)]},
    "nothing": {"values": []},
    "a path as id": {"id": "../x"},
    "escape sequence": {"title": "\x1b[2J"},
    "right to left": {"for_whom": "abc\u202edef"},
    "long": {"for_whom": "x" * 3000},
    "no title": {"title": " "},
    "height": {"values": [{"parameter": "arch_height", "value": 20}]},
    "talkative": {"review": ["x"] * 60},
}


@pytest.mark.parametrize("change", BAD.values(), ids=BAD)
def test_that_a_damaged_or_hostile_preset_is_refused_with_one_sentence(change):
    read_preset(json.dumps(GOOD).encode(), "x.orthopreset")
    with pytest.raises(PrescriptionError) as refused:
        read_preset(json.dumps({**GOOD, **change}).encode(), "x.orthopreset")
    assert refused.value.sentence.startswith(("x.orthopreset ", "The preset x.orthopreset "))
    assert refused.value.sentence.endswith((".", "?"))
    assert "\n" not in refused.value.sentence
    assert len(refused.value.sentence) < 500


def test_that_any_damage_to_a_file_is_a_sentence_or_still_a_preset():
    generator, whole, said = random.Random(4), preset_bytes(preset("child")), []
    for _ in range(300):
        broken = bytearray(whole)
        for _ in range(generator.randint(1, 8)):
            broken[generator.randrange(len(broken))] = generator.randrange(256)
        try:
            read_preset(bytes(broken[: generator.randint(0, len(broken))]), "x")
        except OrthodesignError as refused:
            said.append(refused.sentence)
    assert len(said) > 100
    assert all(said)


def test_that_what_is_no_file_is_a_sentence(tmp_path):
    for path in (tmp_path, tmp_path / "missing", tmp_path / "a\0b"):
        with pytest.raises(PrescriptionError):
            read_preset_file(path)
    large = tmp_path / "large"
    large.write_bytes(b"[" * 300_000)
    with pytest.raises(PrescriptionError, match="too large"):
        read_preset_file(large)


def test_that_values_compare_by_what_they_are():
    mine = Preset("a", "A", "", (PresetValue("heel_lift", 2.0),))
    assert read_preset(preset_bytes(mine), "a") == mine


@pytest.mark.slow
@EVERY
@pytest.mark.parametrize("length", SIZES)
def test_that_every_preset_makes_a_sound_device_on_feet_of_all_sizes(one, length):
    from orthodesign.delivery import measure
    from orthodesign.design import design_for

    side = "left" if length == SIZES[1] else "right"
    design = design_for(made_foot(length, side), applied(Prescription(), one).prescription)
    found = [finding for finding in measure(design).findings if finding.severity is Severity.ERROR]
    assert found == []
