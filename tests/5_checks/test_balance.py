"""One definition of balance: how high each heel stands, and what is left of the difference of the legs."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from aligned import SIZES, made_foot

from orthodesign.checks.balance import Balance, HeelHeight, balance_of
from orthodesign.checks.balance_picture import balance_svg
from orthodesign.delivery import contents, measure
from orthodesign.design import design_for
from orthodesign.insole import build_insole
from orthodesign.prescription import Prescription
from orthodesign.prescription.leg_length import LegLength

LEG = LegLength(9.0, "left", shoe_difference_mm=1.0)


def heel(**values):
    return HeelHeight(**{"lift": 0.0, "posting": 0.0, "shell": 3.0, **values})


def device(side="right", length=255.0, **values):
    return build_insole(made_foot(length, side), Prescription(values))


@pytest.mark.parametrize("length", SIZES)
@pytest.mark.parametrize("side", ["left", "right"])
def test_that_a_heel_stands_on_its_shell_its_lift_and_its_post(side, length):
    plain = HeelHeight.of(device(side, length))
    assert plain.shell == pytest.approx(3.0, abs=0.05)
    assert plain.total == pytest.approx(0.0, abs=1e-9)
    lifted = HeelHeight.of(device(side, length, heel_lift=4.0, rearfoot_post=4.0, shell_thickness=4.0))
    assert lifted.shell == pytest.approx(4.0, abs=0.05)
    assert lifted.lift == pytest.approx(4.0, abs=0.05)
    assert lifted.posting > 1.0
    assert lifted.height == pytest.approx(lifted.shell + lifted.lift + lifted.posting)


def test_that_a_cover_counts_as_it_will_be_glued_on():
    covered = HeelHeight.of(device(top_cover=3.0))
    assert covered.shell == pytest.approx(6.0, abs=0.1)


def test_that_a_heel_does_not_sink_into_an_aperture():
    relieved = HeelHeight.of(device(heel_aperture=3.0, shell_thickness=5.0))
    assert relieved.shell == pytest.approx(5.0, abs=0.05)


def test_that_a_thicker_shell_on_one_side_is_a_difference():
    balance = balance_of(device("left", shell_thickness=4.0), device("right", shell_thickness=3.0))
    assert balance.difference == pytest.approx(1.0, abs=0.05)
    assert balance.higher == "left"
    assert balance.compensated is None


def test_that_mirrored_feet_are_level():
    balance = balance_of(device("left", heel_lift=3.0), device("right", heel_lift=3.0))
    assert balance.higher == "level"


def test_that_devices_and_shoes_together_make_up_for_the_difference():
    balance = Balance(heel(lift=4.0), heel(posting=2.0), LEG)
    assert balance.compensated == pytest.approx(4.0 - 2.0 + 1.0)
    assert balance.remaining == pytest.approx(6.0)
    assert (
        balance.lines()[-1]
        == "Left leg 9 mm shorter: 3.0 mm compensated, of it 1 by the shoes, 6.0 mm remain"
    )
    right = Balance(heel(lift=4.0), heel(posting=2.0), LegLength(9.0, "right"))
    assert right.compensated == pytest.approx(-2.0)
    assert right.remaining == pytest.approx(11.0)


@pytest.mark.parametrize(
    ("lift", "said"), [(8.0, "nothing remains"), (10.0, "2.0 mm too much"), (5.0, "3.0 mm remain")]
)
def test_that_too_much_is_said_too(lift, said):
    assert Balance(heel(lift=lift), heel(), LEG).lines()[-1].endswith(said)


def test_that_one_device_has_no_balance():
    balance = Balance(heel(), None, LEG)
    assert (balance.difference, balance.higher, balance.compensated, balance.remaining) == (None,) * 4
    assert balance.line() == "Heel balance: unknown"
    assert balance.as_json()["heels_mm"]["right"] is None


def test_that_the_report_tells_the_same_heights_as_the_device():
    from pathlib import Path

    design = design_for(made_foot(), Prescription({"heel_lift": 4.0, "rearfoot_post": 3.0, "top_cover": 2.0}))
    report, _ = contents(measure(design), Path("x.stl"))
    told, felt = HeelHeight.from_report(report), HeelHeight.of(design.insole)
    assert told is not None
    assert told.height == pytest.approx(felt.height, abs=0.002)
    assert (told.lift, told.posting) == pytest.approx((felt.lift, felt.posting), abs=0.002)


def test_that_an_older_report_gives_the_thickness_asked_for():
    report = {
        "device": {"heel_rise_mm": {"lift": 4.0, "posting": 1.0, "total": 5.0}},
        "prescription": {"shell_thickness": 3.0, "top_cover": 2.0},
    }
    assert HeelHeight.from_report(report) == HeelHeight(4.0, 1.0, 5.0)


@pytest.mark.parametrize(
    "balance",
    [
        Balance(heel(lift=4.0), heel(posting=2.0), LEG),
        Balance(heel(lift=12.0, additions=-0.5), heel(), LEG),
        Balance(heel(), None, LEG),
        Balance(None, None),
        Balance(heel(lift=0.1), heel(lift=0.1), LegLength(100.0, "right", shoe_difference_mm=-20.0)),
    ],
)
def test_that_the_picture_is_drawn_within_its_frame_and_always_alike(balance):
    text = balance_svg(balance, {"left": "<links> & so"})
    assert text == balance_svg(balance, {"left": "<links> & so"})
    picture = ElementTree.fromstring(text)
    for shape in picture.iter("{http://www.w3.org/2000/svg}rect"):
        x, y, width, height = (float(shape.get(name)) for name in ("x", "y", "width", "height"))
        assert 0 <= x <= x + width <= 360
        assert height >= 0
        assert 0 <= y <= y + height <= 190


def test_that_the_picture_shows_every_part_and_what_remains():
    text = balance_svg(Balance(heel(lift=4.0), heel(posting=2.0), LEG))
    for words in ("shell 3.0", "lift 4.0", "posting 2.0", "shoe 1.0", "remaining 6.0", "8.0 mm", "5.0 mm"):
        assert words in text
