"""What ``orthodesign check`` tells of a file."""

from __future__ import annotations

import json

import pytest
from commands import command
from solids import box

from orthodesign.delivery import stl_bytes


@pytest.fixture
def plank(tmp_path):
    path = tmp_path / "plank.stl"
    path.write_bytes(stl_bytes(box((240, 90, 5)), "plank"))
    return path


def test_that_a_person_is_told_size_mass_wall_and_verdict(plank):
    answer = command("check", plank, "--process", "mjf_pa12", "--printer", "hp_mjf_5200")
    assert (answer.code, answer.err) == (0, "")
    for words in (
        "240.0 × 90.0 × 5.0 mm",
        "108.0 cm³",
        "5.00 mm",
        "firmly",
        "fits flat",
        "Nothing to complain",
    ):
        assert words in answer.out


def test_that_a_script_is_told_the_same_as_json(plank):
    answer = command("check", plank, "--process", "mjf_pa12", "--printer", "hp_mjf_5200", "--json")
    assert (answer.code, answer.err) == (0, "")
    checked = json.loads(answer.out)
    assert checked["file"] == "plank.stl"
    assert checked["bounds_mm"] == [[0, 0, 0], [240, 90, 5]]
    assert checked["volume_cm3"] == pytest.approx(108)
    assert checked["placement"]["pose"] == "flat"
    assert checked["findings"] == []


def test_that_a_fault_in_the_solid_ends_with_one(tmp_path, plank):
    content = plank.read_bytes()
    short = tmp_path / "open.stl"
    short.write_bytes(content[:80] + (11).to_bytes(4, "little") + content[84:-50])
    answer = command("check", short, "--json")
    assert (answer.code, answer.err) == (1, "")
    checked = json.loads(answer.out)
    assert [finding["code"] for finding in checked["findings"] if finding["severity"] == "error"] == [
        "SOLID-OPEN"
    ]
    assert (checked["volume_cm3"], checked["mass_g"], checked["min_thickness_mm"]) == (None, None, None)
    assert "SOLID-OPEN" in command("check", short).out
