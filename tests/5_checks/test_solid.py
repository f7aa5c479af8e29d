import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from solids import box, sheet, sphere, wedge

from orthodesign.checks import ChecksError, check_file, inspect_solid
from orthodesign.checks.reading import merged_exactly
from orthodesign.delivery.stl import stl_bytes
from orthodesign.foundation.mesh import Mesh, joined

PLATE = box((200, 80, 4))


def codes(report):
    return [finding.code for finding in report.findings]


@pytest.fixture
def written(tmp_path):
    def write(content, name="insole.stl"):
        path = tmp_path / name
        path.write_bytes(stl_bytes(content, "test") if isinstance(content, Mesh) else content)
        return path

    return write


def test_that_a_sound_plate_is_described_without_complaint():
    report = inspect_solid(PLATE)
    assert report.sound
    assert codes(report) == []
    assert report.volume_cm3 == pytest.approx(64)
    assert report.mass_g == pytest.approx(64 * 1.01)
    assert report.min_thickness_mm == pytest.approx(4)
    assert report.standing.margin_mm == pytest.approx(40)
    assert report.bounds_mm == ((0, 0, 0), (200, 80, 4))


def test_that_the_mass_follows_the_process_or_the_material():
    assert inspect_solid(PLATE, "fdm_pp").mass_g == pytest.approx(64 * 0.905)
    assert inspect_solid(PLATE, material="eva").mass_g == pytest.approx(64 * 0.2)
    with pytest.raises(ChecksError, match="pa12"):
        inspect_solid(PLATE, material="unobtainium")


@pytest.mark.parametrize(
    ("solid", "code"),
    [
        (PLATE.keep_faces(np.arange(1, 12)), "SOLID-OPEN"),
        (PLATE.flipped(), "SOLID-INWARD"),
        (joined([PLATE, box((200, 80, 4), at=(1, 1, 1))]), "SOLID-SELF-INTERSECTION"),
    ],
)
def test_that_an_unsound_solid_is_an_error_and_unknown_numbers_stay_unknown(solid, code):
    report = inspect_solid(solid)
    assert code in codes(report)
    assert not report.sound
    if code != "SOLID-SELF-INTERSECTION":
        assert report.mass_g is None
        assert report.min_thickness_mm is None


def test_that_a_wall_no_process_can_make_is_told():
    assert codes(inspect_solid(box((200, 80, 0.3)))) == ["SOLID-THIN"]
    assert codes(inspect_solid(box((200, 80, 0.3)), "mjf_pa12")) == ["PRINT-WALL"]


def test_that_the_answer_is_json_without_infinities():
    for solid in (PLATE, sphere(100), PLATE.flipped()):
        json.dumps(inspect_solid(solid, "mjf_pa12", "hp_mjf_5200").as_json(), allow_nan=False)


def test_that_a_written_file_is_read_and_checked(written):
    report = check_file(written(PLATE), "mjf_pa12", "hp_mjf_5200")
    assert codes(report) == []
    assert report.file == "insole.stl"


def test_that_an_ascii_file_is_read_the_same(written):
    lines = ["solid plate"]
    for triangle in wedge(200).corners:
        corners = [f"vertex {x} {y} {z}" for x, y, z in triangle]
        lines += ["facet normal 0 0 0", "outer loop", *corners, "endloop", "endfacet"]
    report = check_file(written("\n".join([*lines, "endsolid plate\n"]).encode()))
    assert report.volume_cm3 == pytest.approx(wedge(200).volume / 1000)


def test_that_a_file_off_the_ground_is_told_but_does_not_rock(written):
    assert codes(check_file(written(box((200, 80, 4), at=(0, 0, -12))))) == ["SOLID-OFF-GROUND"]


@pytest.mark.parametrize(
    ("factor", "unit"),
    [(10, "tenths of a millimetre"), (0.001, "metres"), (0.1, "centimetres")],
)
def test_that_another_unit_is_recognised_by_the_size(written, factor, unit):
    scaled = Mesh.of(PLATE.vertices * factor * 1.1, PLATE.faces)
    report = check_file(written(scaled), "mjf_pa12", "hp_mjf_5200")
    assert codes(report) == ["SOLID-UNIT"]
    assert unit in report.findings[0].message
    assert report.min_thickness_mm == pytest.approx(4.4, rel=1e-4)
    assert report.scale_to_mm == pytest.approx(1 / factor)


def test_that_eight_units_long_is_taken_as_centimetres_before_inches(written):
    report = check_file(written(Mesh.of(PLATE.vertices / 22, PLATE.faces)))
    assert report.scale_to_mm == 10


def test_that_the_reference_insole_is_read_in_its_tenths_of_a_millimetre():
    path = Path(__file__).parents[2] / "../shared/scans/insole-reference/template_insole_right.stl"
    if not path.exists():
        pytest.skip("the shared scans are not beside this checkout")
    report = check_file(path)
    assert report.scale_to_mm == 0.1
    # its maker's numbers: 282.2 × 100.1 × 25.4 mm, 2.1 mm in the middle of the forefoot
    low, high = np.array(report.bounds_mm)
    assert high - low == pytest.approx([100.1, 282.2, 25.4], abs=0.1)
    assert report.min_thickness_mm == pytest.approx(2.1, abs=0.05)
    assert report.sound


def test_that_no_insole_in_any_unit_is_told(written):
    assert codes(check_file(written(box((40, 30, 20)))))[0] == "SOLID-SIZE"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\0" * 50, "too short"),
        (b"\0" * 84, "no triangles"),
        (stl_bytes(PLATE, "x")[:-20], "cut short"),
        (b"x" * 80 + (4_000_000_000).to_bytes(4, "little") + b"\0" * 500, "cut short"),
        (b"solid nothing\nendsolid\n", "no triangles"),
        (np.random.default_rng(0).bytes(5000), "cut short"),
        (b"x" * 80 + b"\1\0\0\0" + b"\0\0\xc0\x7f" * 12 + b"\0\0", "cannot be"),  # NaN throughout
        (stl_bytes(Mesh.of([(1, 1, 1)], [(0, 0, 0)]), "x"), "single point"),
    ],
)
def test_that_a_file_without_a_solid_is_one_sentence(written, content, words):
    with pytest.raises(ChecksError, match=words) as caught:
        check_file(written(content))
    assert caught.value.sentence.endswith(".")


def test_that_missing_files_folders_and_other_kinds_are_refused(tmp_path, written):
    for path, words in (
        (tmp_path / "nowhere.stl", "no file"),
        (tmp_path, "folder"),
        (written(b"%PDF-1.7 and more", "insole.pdf"), "no STL"),
    ):
        with pytest.raises(ChecksError, match=words):
            check_file(path)


def test_that_merging_keeps_the_order_of_the_file():
    mesh = merged_exactly(sheet().corners.astype(np.float32))
    assert np.array_equal(mesh.corners, sheet().corners.astype(np.float32))
    first = mesh.faces.ravel()
    assert first[np.sort(np.unique(first, return_index=True)[1])].tolist() == list(range(len(mesh.vertices)))


def test_that_naming_the_room_loads_no_heavy_library():
    code = "import sys, orthodesign.checks; print([m for m in sys.modules if m in ('scipy', 'numpy')])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
