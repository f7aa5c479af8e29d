import numpy as np
import pytest

from orthodesign.scan import ScanError, read_scan

FEET = [
    ("plantar-right/scan.obj", "mm", 12721, (274, 105, 40)),
    ("standing-pair/left_foot.stl", "m", 12772, (113, 276, 99)),
    ("standing-pair/right_foot.stl", "m", 12756, (146, 270, 99)),
    ("standing-pair/right_foot.obj", "m", 12756, (146, 270, 99)),
    ("synthetic/find_synth_1_L.stl", "mm", 28610, (109, 258, 95)),
    ("synthetic/find_synth_2_R.stl", "mm", 28008, (112, 279, 97)),
    ("synthetic/find_synth_3_L.stl", "mm", 28044, (86, 244, 90)),
    ("sculpted/makehuman_left_foot.stl", "mm", 35584, (94, 240, 132)),
    ("insole-reference/template_insole_right.stl", "0.1mm", 7716, (100, 282, 25)),
]


@pytest.mark.parametrize(("name", "unit", "triangles", "size"), FEET)
def test_that_real_scans_have_the_unit_and_size_that_their_source_states(
    real_scan, name, unit, triangles, size
):
    scan = read_scan(real_scan(name))
    assert (scan.unit, scan.unit_source, scan.capture) == (unit, "guessed", "foot")
    assert scan.triangles == len(scan.mesh.faces) == triangles
    np.testing.assert_allclose(np.ptp(scan.mesh.bounds, axis=0), size, atol=0.6)
    told = {one.code for one in scan.findings}
    assert told <= {"SCAN-UNIT-GUESSED", "SCAN-MERGED"}


@pytest.mark.parametrize("name", ["no-sole/wiamanPredFoot_cut6.ply", "no-sole/wiamanPredFoot.glb"])
def test_that_a_foot_without_sole_is_read_and_its_openings_told(real_scan, name):
    scan = read_scan(real_scan(name))
    assert scan.unit == "mm"
    assert np.ptp(scan.mesh.bounds, axis=0).max() == pytest.approx(266, abs=1)
    assert {"SCAN-STRAY", "SCAN-HOLES-LEFT"} <= {one.code for one in scan.findings}
    assert scan.quality.largest_opening_mm > 600


def test_that_a_whole_body_is_refused(real_scan):
    with pytest.raises(ScanError, match="whole body"):
        read_scan(real_scan("sculpted/makehuman_base.obj"))


def test_that_stl_and_obj_of_the_same_foot_are_the_same_foot(real_scan):
    stl = read_scan(real_scan("standing-pair/right_foot.stl"))
    obj = read_scan(real_scan("standing-pair/right_foot.obj"))
    np.testing.assert_allclose(stl.mesh.bounds, obj.mesh.bounds, atol=1e-3)
    assert stl.mesh.volume == pytest.approx(obj.mesh.volume, rel=1e-5)
