import numpy as np
import pytest
from solids import box, sheet, sphere
from stl import mesh as numpy_stl

from orthodesign.checks.errors import ChecksError
from orthodesign.checks.topology import check_topology
from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.stl import read_back, stl_bytes, stl_header
from orthodesign.foundation.mesh import Mesh

HEADER = stl_header("orthodesign 1.2.3", "right insole")


def test_that_the_same_mesh_gives_the_same_bytes():
    assert stl_bytes(sheet(), HEADER) == stl_bytes(sheet(), HEADER)


def test_that_the_size_is_what_a_binary_stl_of_so_many_triangles_has():
    content = stl_bytes(box(), HEADER)
    assert len(content) == 84 + 50 * 12
    assert int.from_bytes(content[80:84], "little") == 12


def test_that_the_header_names_program_unit_and_device_and_nothing_else():
    header = stl_bytes(box(), HEADER)[:80].decode("ascii")
    assert header == "orthodesign 1.2.3 | unit mm | right insole".ljust(80)


def test_that_the_solid_comes_back_as_it_was_written():
    written = sheet()
    back = read_back(stl_bytes(written, HEADER))
    assert np.array_equal(back.corners, written.corners.astype(np.float32).astype(float))
    assert len(back.vertices) == len(written.vertices)
    assert check_topology(back).findings == ()


def test_that_another_reader_gets_the_same_triangles(tmp_path):
    path = tmp_path / "insole.stl"
    path.write_bytes(stl_bytes(sphere(), HEADER))
    theirs = numpy_stl.Mesh.from_file(str(path), calculate_normals=False)
    assert np.array_equal(theirs.vectors, sphere().corners.astype(np.float32))
    assert theirs.normals == pytest.approx(sphere().normals, abs=1e-6)


def test_that_minus_zero_and_zero_are_one_place():
    one = Mesh.of([(0.0, 0, 0), (1, 0, 0), (0, 1, 0)], [(0, 1, 2)])
    two = Mesh.of([(-0.0, 0, -0.0), (0, 1, 0), (-1, 0, 0)], [(0, 1, 2)])
    both = Mesh.of(np.vstack([one.vertices, two.vertices]), [(0, 1, 2), (3, 4, 5)])
    assert len(read_back(stl_bytes(both, HEADER)).vertices) == 4


def test_that_a_long_header_is_cut_at_80_bytes():
    content = stl_bytes(box(), "x" * 200)
    assert content[:80] == b"x" * 80
    assert len(content) == 84 + 50 * 12


@pytest.mark.parametrize("header", ["solid insole", " Solid", "Füße"])
def test_that_a_header_other_programs_stumble_over_is_refused(header):
    with pytest.raises(DeliveryError):
        stl_bytes(box(), header)


def test_that_bytes_cut_short_are_refused():
    with pytest.raises(ChecksError, match="cut short"):
        read_back(stl_bytes(box(), HEADER)[:-10])
