"""What the podiatrist reads after a design."""

from __future__ import annotations

import copy

import pytest

from orthodesign.app.cli.summary import balance_line, dose_table, summary


def dose(name, unit, prescribed, realised, tolerance, ok):
    return {
        "parameter": name,
        "unit": unit,
        "prescribed": prescribed,
        "realised": realised,
        "tolerance": tolerance,
        "ok": ok,
    }


REPORT = {
    "scan": {"file": "x.stl", "unit": "m"},
    "foot": {"side": "left", "measurements": {"foot_length_mm": 262.04}},
    "device": {"heel_rise_mm": {"lift": 4.0, "posting": 2.1, "total": 6.1}},
    "doses": [
        dose("heel_lift", "mm", 4.0, 4.0, 0.05, True),
        dose("rearfoot_post", "°", 4.0, 3.7, 0.1, False),
        dose("arch_change", "mm", 1.0, None, 0.05, None),
    ],
    "findings": [
        {"code": "SCAN-UNIT", "severity": "info", "message": "The unit is m.", "source": None},
        {"code": "RX-LIFT-HIGH", "severity": "warning", "message": "High.", "source": "s"},
    ],
    "files": [],
}


def with_total(total):
    report = copy.deepcopy(REPORT)
    report["device"]["heel_rise_mm"]["total"] = total
    return report


def test_that_doses_are_told_in_the_words_of_the_catalogue():
    heel, post, arch = dose_table(REPORT).splitlines()[2:]
    assert heel.split() == ["Heel", "lift", "4.00", "mm", "4.00", "mm", "±", "0.05", "mm", "ok"]
    assert post.split()[-1] == "MISSED"
    assert arch.endswith("not measured")


def test_that_the_summary_tells_foot_doses_rise_findings_and_files():
    text = summary(REPORT, ["insole.stl"])
    assert text.startswith("Left foot, 262.0 mm long, scanned in m (x.stl)")
    assert "Heel rise 6.1 mm: lift 4.0, posting 2.1" in text
    assert text.index("RX-LIFT-HIGH") < text.index("SCAN-UNIT")
    assert text.endswith("Wrote insole.stl")


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        (6.1, 2.1, "left heel higher by 4.0 mm"),
        (2.1, 6.1, "right heel higher by 4.0 mm"),
        (2.0, 2.02, "level"),
        (None, 2.0, "unknown"),
    ],
)
def test_that_the_balance_of_the_pair_is_told(left, right, said):
    assert balance_line({"left": with_total(left), "right": with_total(right)}).endswith(said)
