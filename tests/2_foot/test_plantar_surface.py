"""The plantar surface is the sole: followed where it was seen, bridged where it was not."""

import feet
import numpy as np
import pytest

from orthodesign.foot import align
from orthodesign.foot.parametric import FootShape
from orthodesign.foot.plantar import seen_from_below
from orthodesign.scan import scan_from_mesh

CLEAN = feet.known_foot(FootShape(), feet.WARPS[0])
HOLED = feet.with_holes(CLEAN, 10, 8.0, seed=1)


def gaps(stored, clean):
    """Height of the plantar surface of ``stored`` over the sole of ``clean``, mm along the normal.

    Only where that sole is shallower than 60 degrees; and the same for what was bridged alone.
    """
    foot = align(scan_from_mesh(stored.mesh, unit="mm"))
    truth = seen_from_below(clean.mesh.transformed(foot.foot_from_scan), foot.length)
    dx, dy = np.gradient(truth.z, truth.pitch)
    steep = np.hypot(dx, dy)
    judged = np.isfinite(truth.z) & (steep < np.tan(np.radians(60.0)))
    height = foot.sole.at(truth.x[:, None], truth.y[None, :]) - truth.z
    i = np.rint((truth.x - foot.sole.x0) / foot.sole.pitch).astype(int)
    j = np.rint((truth.y - foot.sole.y0) / foot.sole.pitch).astype(int)
    bridged = judged & ~foot.plantar.known[np.ix_(i, j)]
    off = height / np.hypot(1.0, steep)
    return off[judged], off[bridged]


@pytest.mark.parametrize("noise", [0.0, 0.3])
def test_that_it_follows_the_scan_within_three_tenths_of_a_millimetre(noise):
    off, _ = gaps(feet.noisy(CLEAN, noise), CLEAN)
    assert np.mean(np.abs(off) < 0.3) > 0.9


def test_that_holes_are_bridged_as_the_sole_goes_on():
    off, bridged = gaps(HOLED, CLEAN)
    assert np.mean(np.abs(off) < 0.3) > 0.9
    assert np.median(np.abs(bridged)) < 1.0 if len(bridged) else True


def test_that_it_never_dips_beyond_the_silhouette():
    foot = align(scan_from_mesh(CLEAN.mesh, unit="mm"))
    field, known = foot.sole, foot.plantar.known
    # between heel and web: toes have clefts
    middle = (field.x > 0.04 * foot.length) & (field.x < 0.7 * foot.length)
    for row, inside in zip(field.z[middle], known[middle], strict=True):
        first, last = np.flatnonzero(inside)[[0, -1]]
        assert np.all(np.diff(row[last:]) > -0.02)
        assert np.all(np.diff(row[first::-1]) > -0.02)
