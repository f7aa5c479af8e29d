"""Settings as typed, and prescriptions in files."""

from __future__ import annotations

import json

import pytest

from orthodesign.prescription import PrescriptionError, parse_setting, read_recipe


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("heel_lift=4", ("heel_lift", 4.0)),
        ("heel_lift=4mm", ("heel_lift", 4.0)),
        (" heel_lift = 4.5 mm ", ("heel_lift", 4.5)),
        ("rearfoot_post=-4°", ("rearfoot_post", -4.0)),
        ("rearfoot_post=\N{MINUS SIGN}4deg", ("rearfoot_post", -4.0)),
        ("arch_change=+1.5", ("arch_change", 1.5)),
        ("lift_taper_end=80%", ("lift_taper_end", 80.0)),
        ("length=full", ("length", "full")),
        ("arch_height=default", ("arch_height", None)),
        ("heel_cup_depth=default", ("heel_cup_depth", 12.0)),
        ("spots=60,8,10,-2", ("spots", ((60.0, 8.0, 10.0, -2.0),))),
        ("spots=60, 8, 10mm, -2 ; 90,-5,6,3;", ("spots", ((60.0, 8.0, 10.0, -2.0), (90.0, -5.0, 6.0, 3.0)))),
        ("groove_line=60,\N{MINUS SIGN}8;120,10", ("groove_line", ((60.0, -8.0), (120.0, 10.0)))),
        ("spots=default", ("spots", ())),
        ("groove_line=default", ("groove_line", None)),
    ],
)
def test_that_a_setting_is_understood(typed, meant):
    assert parse_setting(typed) == meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("heel_lift=4°", "given in mm"),
        ("heel_lift=4cm", "given in mm"),
        ("rearfoot_post=4mm", "given in °"),
        ("heel_lift=4,5", "decimal comma"),
        ("heel_lift=four", "needs a number in mm"),
        ("heel_lift=nan", "needs a number"),
        ("spots=here", "x,y,radius,height;x,y,radius,height"),
        ("spots=60;8;nan", "is no list of points"),
        ("groove_line=60,8;120,10°", "is no list of points"),
        ("heel_lift=1e1", "given in mm"),
        ("heel_lift=", "write name=value"),
        ("heel_lift", "write name=value"),
        ("=4", "write name=value"),
        ("", "write name=value"),
    ],
)
def test_that_a_slip_is_answered_with_a_sentence(typed, said):
    with pytest.raises(PrescriptionError, match=said) as caught:
        parse_setting(typed)
    assert caught.value.sentence.endswith(".")


def test_that_a_file_of_values_is_read(tmp_path):
    path = tmp_path / "rx.json"
    path.write_text('\ufeff{"heel_lift": 4, "length": "full"}', encoding="utf-8")
    assert read_recipe(path) == {"heel_lift": 4, "length": "full"}


def test_that_a_report_can_be_given_back_as_a_prescription(tmp_path):
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"schema": 1, "prescription": {"heel_lift": 4, "arch_height": None}}))
    assert read_recipe(path) == {"heel_lift": 4, "arch_height": None}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"4",
        b"null",
        b'{"heel_lift": NaN}',
        b'{"heel_lift": Infinity}',
        b'{"heel_lift": 4, "heel_lift": 6}',
        b'{"prescription": {"heel_lift": 4, "heel_lift": 6}}',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b"solid foot\nendsolid",
        b'{"heel_lift": ' + b"1" * 5000 + b"}",
        b" " * 5_000_000,
    ],
    ids=lambda content: repr(content[:20]),
)
def test_that_what_is_no_prescription_is_refused_with_a_sentence(tmp_path, content):
    path = tmp_path / "rx.json"
    path.write_bytes(content)
    with pytest.raises(PrescriptionError, match=r"rx\.json"):
        read_recipe(path)


def test_that_a_missing_file_and_a_folder_are_refused_with_a_sentence(tmp_path):
    for path in (tmp_path / "nothing.json", tmp_path):
        with pytest.raises(PrescriptionError, match="cannot be read"):
            read_recipe(path)
