"""Points: picked places and drawn lines are values like others, checked, frozen, kept exactly."""

from __future__ import annotations

import json
import pickle

import pytest

from orthodesign.foundation.trees import read_json, tree_of, written_json
from orthodesign.prescription import CATALOGUE, Kind, Prescription, PrescriptionError

SPOTS = ((60.0, 8.0, 10.0, -2.0), (120.5, -14.25, 6.0, 3.0))
LINE = ((55.0, 5.0), (90.0, 12.0), (130.0, 9.0))


def test_that_points_are_frozen_and_hash_however_they_were_given():
    asked = Prescription.from_values({"spots": [list(point) for point in SPOTS], "groove_line": LINE})
    assert asked.points("spots") == SPOTS
    assert asked.points("groove_line") == LINE
    assert hash(asked) == hash(Prescription.from_values({"spots": SPOTS, "groove_line": LINE}))
    assert pickle.loads(pickle.dumps(asked)) == asked


def test_that_points_survive_reports_and_cases():
    asked = Prescription.from_values({"spots": SPOTS, "groove_line": LINE, "fascia_groove": 2})
    assert Prescription.from_values(json.loads(json.dumps(asked.as_json()))) == asked
    kept = read_json(written_json(tree_of({"prescription": asked.as_json()})))
    assert Prescription.from_values(kept["prescription"]) == asked


def test_that_no_points_are_the_default_and_have_no_effect():
    assert Prescription().points("spots") == ()
    assert Prescription().points("groove_line") is None
    assert Prescription.from_values({"spots": SPOTS}).non_neutral() == ("spots",)
    assert Prescription.from_values({"spots": SPOTS}).neutral("spots") == Prescription()
    assert Prescription.from_values({"spots": []}) == Prescription()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("spots", "60,8,10,-2", "needs a list of points"),
        ("spots", 4, "needs a list of points"),
        ("spots", {"x": 4}, "needs a list of points"),
        ("spots", None, "has no value"),
        ("spots", [[60, 8, 10]], "needs x, y, radius, height for point 1"),
        ("spots", [60, 8, 10, -2], "needs x, y, radius, height for point 1"),
        ("spots", [["60", 8, 10, -2]], "needs a number in mm as x of point 1"),
        ("spots", [[60, 8, 10, True]], "needs a number in mm as height of point 1"),
        ("spots", [[60, float("nan"), 10, 2]], "needs a number in mm as y of point 1"),
        ("spots", [[60, 10**400, 10, 2]], "whose y is 100000000000…"),
        (
            "spots",
            [[60, 8, 10, -2], [90, 0, 40, 2]],
            "point 2 whose radius is 40 mm, beyond its limits 4 to 30",
        ),
        ("spots", [[9.0 * k, 0, 4, 1] for k in range(25)], "has 25 points: it takes 0 to 24"),
        ("groove_line", [[60, 8]], "has 1 points: it takes 2 to 24"),
        ("spots", [[60, 8, 10, -2], [70, 8, 10, 2]], "points 1 and 2 of spots lie 10.0 mm apart"),
    ],
)
def test_that_what_are_no_points_is_refused_with_a_sentence(name, value, said):
    with pytest.raises(PrescriptionError, match=name) as caught:
        Prescription.from_values({name: value})
    assert said in caught.value.sentence
    assert "\n" not in caught.value.sentence


def test_that_asking_for_points_where_there_are_none_is_a_bug():
    with pytest.raises(TypeError):
        Prescription().points("heel_lift")
    with pytest.raises(TypeError):
        Prescription().number("spots")


def test_that_points_are_read_aloud():
    parameter = CATALOGUE["spots"]
    assert parameter.kind is Kind.POINTS
    assert parameter.text(SPOTS[:1]) == "x 60, y 8, radius 10, height -2 mm"
    assert parameter.text(()) == "none"
    assert parameter.limits_text.startswith("points of x 0 to 350 mm, y -80 to 80 mm")


def test_that_minus_zero_means_zero():
    asked = Prescription.from_values({"spots": [(60, -0.0, 10, 2)]})
    assert str(asked.points("spots")[0][1]) == "0.0"
