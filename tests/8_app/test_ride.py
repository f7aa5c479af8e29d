"""How a foot stands on its device: raised by a lift, tilted by a post, whichever foot it is."""

from __future__ import annotations

import numpy as np
import pytest
from aligned import made_foot, mirrored

from orthodesign.app.session.ride import ride_of
from orthodesign.insole import build_insole
from orthodesign.prescription import Prescription


def ride(**values):
    return ride_of(build_insole(made_foot(), Prescription.from_values(values)))


def test_that_nothing_rides_on_a_device_without_lift_and_posts():
    assert ride(arch_change=3.0, heel_cup_depth=18.0) is None


def test_that_a_lift_raises_the_heel_by_itself_and_the_toes_not_at_all():
    foot = made_foot()
    found = ride(heel_lift=6.0)
    heel, toes = foot.landmarks.heel_seat[:2], np.array([foot.length, 0.0])
    assert found.at(*heel) == pytest.approx(6.0, abs=0.05)
    assert found.at(*toes) == pytest.approx(0.0, abs=0.05)
    # as much on both borders: a lift is level
    assert found.at(heel[0], heel[1] + 20.0) == pytest.approx(6.0, abs=0.1)


@pytest.mark.parametrize("degrees", [4.0, -4.0])
def test_that_a_post_tilts_the_heel_by_its_angle(degrees):
    heel = made_foot().landmarks.heel_seat
    found = ride(rearfoot_post=degrees)
    slope = (found.at(heel[0], 10.0) - found.at(heel[0], -10.0)) / 20.0
    # medial is +Y on a right foot
    assert slope == pytest.approx(np.tan(np.radians(degrees)), rel=0.03)


def test_that_an_arch_raised_under_a_lift_changes_nothing_of_the_ride():
    x = np.linspace(0.0, 250.0, 51)
    plain, arched = ride(heel_lift=6.0), ride(heel_lift=6.0, arch_change=3.0)
    assert arched.at(x, 0 * x) == pytest.approx(plain.at(x, 0 * x), abs=0.02)


def test_that_a_mirrored_foot_rides_as_its_mirror_image():
    values = Prescription.from_values({"heel_lift": 5.0, "rearfoot_post": 4.0})
    right, left = (ride_of(build_insole(foot, values)) for foot in (made_foot(), mirrored(made_foot())))
    assert left.x == pytest.approx(right.x, abs=1e-9)
    assert left.rise == pytest.approx(right.rise, abs=1e-9)
    assert left.tilt == pytest.approx(-right.tilt, abs=1e-11)
