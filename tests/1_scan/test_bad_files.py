import contextlib
import re
import tracemalloc

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scan_files import EXTENSIONS, FORMATS, ball, file_content, lump, sheet, together

from orthodesign.foundation.mesh import Mesh
from orthodesign.scan import ScanError, read_scan, scan_from_mesh

SMALL = lump(subdivisions=2)
CONTENT = {kind: file_content(SMALL, kind) for kind in FORMATS}
READABLE = ("stl", "obj", "ply", "off", "3mf", "glb", "gltf")
NAN, INFINITY = float("nan"), float("inf")


def refusal(path, **options):
    """The one sentence with which a file is refused."""
    with pytest.raises(ScanError) as caught:
        read_scan(path, **options)
    sentence = caught.value.sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def with_content(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def test_that_a_missing_file_is_refused_with_one_sentence(tmp_path):
    assert "no file" in refusal(tmp_path / "foot.stl")


def test_that_a_folder_is_refused_with_one_sentence(tmp_path):
    assert "folder" in refusal(tmp_path)


@pytest.mark.parametrize("extension", READABLE)
def test_that_an_empty_file_is_refused_with_one_sentence(tmp_path, extension):
    assert "empty" in refusal(with_content(tmp_path, f"foot.{extension}", b""))


@pytest.mark.parametrize("name", ["foot.step", "foot", "foot.jpg", "foot.stl.zip"])
def test_that_an_unsupported_extension_is_refused_listing_the_supported_ones(tmp_path, name):
    sentence = refusal(with_content(tmp_path, name, CONTENT["stl"]))
    assert all(word in sentence for word in ("STL", "OBJ", "PLY", "OFF", "3MF", "GLB", "GLTF"))


# an OBJ file does not say how long it is: without its last few faces it is a foot with a hole
@pytest.mark.parametrize(
    ("kind", "share"),
    [(kind, share) for kind in FORMATS for share in (0.02, 0.5, 0.99) if (kind, share) != ("obj", 0.99)],
)
def test_that_a_truncated_file_is_refused_with_one_sentence(tmp_path, kind, share):
    content = CONTENT[kind]
    refusal(
        with_content(tmp_path, f"foot.{EXTENSIONS.get(kind, kind)}", content[: int(share * len(content))])
    )


def test_that_a_header_promising_four_billion_triangles_is_refused_without_making_room_for_them(tmp_path):
    content = CONTENT["stl"][:80] + b"\xff\xff\xff\xff" + CONTENT["stl"][84:]
    path = with_content(tmp_path, "foot.stl", content)
    tracemalloc.start()
    assert "4,294,967,295" in refusal(path)
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("kind", ["ply", "ply_ascii", "ply_big", "off"])
def test_that_other_headers_promising_billions_are_refused_too(tmp_path, kind):
    content = re.sub(rb"\b162\b", b"4000000000", CONTENT[kind], count=1)
    assert content != CONTENT[kind]
    refusal(with_content(tmp_path, f"foot.{EXTENSIONS.get(kind, kind)}", content))


@pytest.mark.parametrize("extension", READABLE)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(min_size=1, max_size=2000))
def test_that_random_bytes_are_refused_with_one_sentence(tmp_path, extension, content):
    refusal(with_content(tmp_path, f"foot.{extension}", content))


@pytest.mark.parametrize("kind", FORMATS)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_that_a_damaged_file_is_read_or_refused_but_never_a_bug(tmp_path, kind, data):
    content = bytearray(CONTENT[kind])
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = with_content(tmp_path, f"foot.{EXTENSIONS.get(kind, kind)}", bytes(content))
    with contextlib.suppress(ScanError):
        assert np.all(np.isfinite(read_scan(path).mesh.vertices))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("foot.stl", b"a letter from a friend, who writes about feet"),
        ("foot.stl", b"solid nothing\nendsolid nothing\n"),
        ("foot.stl", bytes(84)),
        ("foot.obj", b"v 0 0 0\nv 1 0 0\nv 0 1 0\n"),
        ("foot.obj", b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 9\n"),
        ("foot.obj", b"v 0 zero 0\nf 1 1 1\n"),
        ("foot.off", b"OFF\n0 0 0\n"),
        ("foot.ply", b"ply\nformat ascii 1.0\nelement vertex 0\nend_header\n"),
        (
            "foot.gltf",
            b'{"asset": {"version": "2.0"}, "scenes": [{"nodes": [0]}], "nodes": [{"children": [0, 0]}]}',
        ),
        ("foot.gltf", b'{"asset": {"version": "2.0"}, "nodes": 7}'),
        ("foot.gltf", b"[" * 100_000),
        ("foot.3mf", b"PK\x03\x04 and nothing else"),
    ],
)
def test_that_files_without_a_surface_are_refused_with_one_sentence(tmp_path, name, content):
    refusal(with_content(tmp_path, name, content))


@pytest.mark.parametrize(
    "text",
    [
        "Dear colleague, this is a letter about a foot.\n" * 40,
        "<html><body>Please sign in to download your scan.</body></html>",
        "ein Brief über Füße " * 400,
    ],
)
def test_that_a_text_called_stl_is_said_to_be_no_stl(tmp_path, text):
    said = refusal(with_content(tmp_path, "foot.stl", text.encode()))
    assert "no STL file" in said
    assert "promises" not in said


@pytest.mark.parametrize("bad", [NAN, INFINITY, -INFINITY, 1e30])
def test_that_even_one_impossible_coordinate_is_refused_with_a_count(bad):
    vertices = SMALL.vertices.copy()
    vertices[7, 1] = bad
    touched = int(np.count_nonzero(np.any(SMALL.faces == 7, axis=1)))
    with pytest.raises(ScanError, match=f"{touched} of its triangles"):
        scan_from_mesh(Mesh.of(vertices, SMALL.faces))


@pytest.mark.parametrize("kind", ["stl", "ply", "glb"])
def test_that_a_signalling_nan_is_refused_like_any_other(tmp_path, kind):
    # converted to double precision it sets off a warning, which is no sentence to a podiatrist
    corner = SMALL.vertices[SMALL.faces[0, 0]].astype("<f4").tobytes()
    damaged = np.array([0x7F800001], "<u4").tobytes() + corner[4:]
    content = CONTENT[kind].replace(corner, damaged)
    assert content != CONTENT[kind]
    refusal(with_content(tmp_path, f"foot.{EXTENSIONS.get(kind, kind)}", content))


@pytest.mark.parametrize("bad", [NAN, INFINITY])
def test_that_mostly_impossible_coordinates_are_refused(bad):
    vertices = SMALL.vertices.copy()
    vertices[: int(0.9 * len(vertices))] = bad
    with pytest.raises(ScanError, match="not possible numbers"):
        scan_from_mesh(Mesh.of(vertices, SMALL.faces))


@pytest.mark.parametrize("factor", [1e30, 1e300, 1e-30, 1e-300])
def test_that_absurd_sizes_are_refused(factor):
    with pytest.raises(ScanError):
        scan_from_mesh(Mesh.of(SMALL.vertices * factor, SMALL.faces))


@pytest.mark.parametrize("squash", [(1, 1, 0), (1, 0, 0), (0, 0, 0), (1, 1, 1e-5)])
def test_that_a_flat_mesh_is_refused(squash):
    with pytest.raises(ScanError, match=r"flat|not possible"):
        scan_from_mesh(Mesh.of(SMALL.vertices * squash, SMALL.faces))


def test_that_a_flat_sheet_is_refused():
    with pytest.raises(ScanError, match="flat"):
        scan_from_mesh(sheet(np.zeros((20, 20)), (0.0, 0.0), 10.0))


def test_that_two_feet_in_one_file_are_refused():
    beside = Mesh.of(SMALL.vertices * [1, -1, 1] + [20, 130, 0], SMALL.faces[:, ::-1])
    with pytest.raises(ScanError, match="two feet"):
        scan_from_mesh(together(SMALL, beside))


def test_that_a_body_with_arms_and_legs_is_refused():
    limbs = [
        Mesh.of(ball(1, (0, 0, 0), 3).vertices * radii + centre, ball(1, (0, 0, 0), 3).faces)
        for radii, centre in [
            ((150, 100, 450), (0, 0, 1250)),
            ((80, 80, 480), (-130, 0, 480)),
            ((80, 80, 480), (130, 0, 480)),
        ]
    ]
    with pytest.raises(ScanError, match=r"limbs|body|two feet"):
        scan_from_mesh(together(*limbs))
