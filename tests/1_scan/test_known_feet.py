import feet
import numpy as np
import pytest

from orthodesign.scan import ScanError, read_scan, scan_from_mesh

FOOT = feet.known_foot()


def in_frame(known, scan):
    """(n, 3): the scan's vertices in the foot's own frame, mm."""
    stored = scan.mesh.vertices / scan.scale_to_mm
    return stored @ known.foot_from_scan[:3, :3].T + known.foot_from_scan[:3, 3]


def told(scan):
    return {one.code for one in scan.findings}


@pytest.fixture(params=["as made", "moved, in inches"])
def stored(request):
    """A function that stores a known foot in some pose and unit."""
    if request.param == "as made":
        return lambda known: known
    return lambda known: feet.in_unit(feet.moved(known, feet.rigid(7)), "inch")


@pytest.mark.parametrize(
    ("kind", "finding"),
    [
        (lambda: FOOT, None),
        (lambda: feet.flat_sole(), None),
        (lambda: feet.plantar_only(FOOT), None),
        (lambda: feet.plantar_only(FOOT, 20.0), None),
        (lambda: feet.open_topped(FOOT), None),
        (lambda: feet.noisy(FOOT, 0.3), None),
        (lambda: feet.on_floor(FOOT), "SCAN-FLOOR"),
        (lambda: feet.on_floor(feet.flat_sole()), "SCAN-FLOOR"),
        (lambda: feet.with_stray_parts(FOOT), "SCAN-STRAY"),
        (lambda: feet.with_flipped_patch(FOOT), "SCAN-FLIPPED"),
        (lambda: feet.inside_out(FOOT), "SCAN-INSIDE-OUT"),
        (lambda: feet.with_holes(FOOT, 8, 5.0), "SCAN-HOLES"),
    ],
)
def test_that_whatever_the_scan_went_through_the_same_foot_is_kept(stored, kind, finding):
    known = stored(kind())
    scan = scan_from_mesh(known.mesh)
    assert (scan.unit, scan.capture) == (known.unit, "foot")
    mended = told(scan) - {"SCAN-UNIT-GUESSED", "SCAN-UNIT-UNSURE", "SCAN-MERGED"}
    assert mended == ({finding} if finding else set())
    found = in_frame(known, scan)
    # whatever lay round the foot is gone, and nothing of the foot
    assert np.ptp(found[:, 0]) == pytest.approx(np.ptp(FOOT.mesh.vertices[:, 0]), abs=2.5)
    assert found[:, 2].min() == pytest.approx(0, abs=1.2)


@pytest.mark.parametrize("boxed", [False, True])
@pytest.mark.parametrize("depth", [18.0, 28.0, 40.0])
def test_that_an_impression_is_found_and_its_hollow_faces_like_the_sole(stored, depth, boxed):
    known = stored(feet.impression(FOOT, depth=depth, boxed=boxed))
    scan = scan_from_mesh(known.mesh)
    assert (scan.unit, scan.capture) == (known.unit, "impression")
    found = in_frame(known, scan)
    assert found[:, 2].min() == pytest.approx(0, abs=0.5)
    assert depth - 6 < found[:, 2].max() < depth - 2
    assert np.ptp(found[:, 0]) == pytest.approx(np.ptp(FOOT.mesh.vertices[:, 0]), abs=9)
    down = (known.foot_from_scan[:3, :3] @ scan.mesh.area_vectors.sum(axis=0))[2]
    assert down < 0


@pytest.mark.parametrize("height", [350.0, 450.0])
def test_that_a_leg_goes_and_the_ankle_stays(stored, height):
    known = stored(feet.with_leg(height=height))
    scan = scan_from_mesh(known.mesh)
    assert (scan.unit, "SCAN-LEG" in told(scan)) == (known.unit, True)
    found = in_frame(known, scan)
    assert 85 < found[:, 2].max() < 125
    assert found[:, 0].min() == pytest.approx(FOOT.mesh.vertices[:, 0].min(), abs=0.5)


def test_that_a_short_leg_does_not_break_the_unit(stored):
    known = stored(feet.with_leg(height=250.0))
    assert scan_from_mesh(known.mesh).unit == known.unit


def test_that_a_foot_on_a_floor_with_a_leg_holes_noise_and_crumbs_is_still_a_foot(stored):
    spoiled = feet.with_stray_parts(feet.with_holes(feet.noisy(feet.with_leg(height=350.0), 0.2), 8, 4.0))
    known = stored(feet.on_floor(feet.with_flipped_patch(spoiled)))
    scan = scan_from_mesh(known.mesh)
    assert {"SCAN-FLOOR", "SCAN-LEG", "SCAN-STRAY", "SCAN-HOLES"} <= told(scan)
    assert np.ptp(in_frame(known, scan)[:, 0]) == pytest.approx(np.ptp(FOOT.mesh.vertices[:, 0]), abs=2)
    assert scan.quality.noise_mm == pytest.approx(0.2, abs=0.06)


@pytest.mark.parametrize("kind", [FOOT, feet.with_leg()])
def test_that_a_pair_in_one_file_is_refused(kind):
    with pytest.raises(ScanError, match="two feet"):
        scan_from_mesh(feet.together(kind, feet.mirrored(kind)))


def test_that_the_order_in_the_file_does_not_matter(tmp_path):
    one = read_scan(feet.write(FOOT, tmp_path, "stl", "one"))
    two = read_scan(feet.write(feet.shuffled(FOOT), tmp_path, "stl", "two"))
    np.testing.assert_array_equal(one.mesh.vertices, two.mesh.vertices)
    np.testing.assert_array_equal(one.mesh.faces, two.mesh.faces)
