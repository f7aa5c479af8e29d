import json
import zipfile

import numpy as np
import pytest
from scan_files import EXTENSIONS, FORMATS, ball, file_content, lump, moved, together

from orthodesign.scan import ScanError, read_scan

LUMP = lump()


def written(folder, kind, content=None, name="foot"):
    path = folder / f"{name}.{EXTENSIONS.get(kind, kind)}"
    path.write_bytes(file_content(LUMP, kind) if content is None else content)
    return path


@pytest.mark.parametrize("kind", FORMATS)
def test_that_every_format_gives_the_same_surface(tmp_path, kind):
    scan = read_scan(written(tmp_path, kind))
    assert scan.format == EXTENSIONS.get(kind, kind)
    assert scan.triangles == len(LUMP.faces) == len(scan.mesh.faces)
    assert len(scan.mesh.vertices) == len(LUMP.vertices)
    np.testing.assert_allclose(scan.mesh.bounds, LUMP.bounds, atol=1e-3)
    assert scan.mesh.volume == pytest.approx(LUMP.volume, rel=1e-5)


@pytest.mark.parametrize("kind", FORMATS)
def test_that_a_file_is_known_by_its_content_where_its_name_lies(tmp_path, kind):
    wrong = "off" if kind == "obj" else "obj"
    path = tmp_path / f"foot.{wrong}"
    path.write_bytes(file_content(LUMP, kind))
    scan = read_scan(path)
    assert (scan.format, scan.triangles) == (EXTENSIONS.get(kind, kind), len(LUMP.faces))


def test_that_a_binary_stl_may_begin_with_the_word_solid(tmp_path):
    content = b"solid".ljust(80) + file_content(LUMP, "stl")[80:]
    assert read_scan(written(tmp_path, "stl", content)).triangles == len(LUMP.faces)


def test_that_bytes_after_the_last_triangle_of_a_binary_stl_are_passed_over(tmp_path):
    content = file_content(LUMP, "stl") + b"made by a scanner"
    assert read_scan(written(tmp_path, "stl", content)).triangles == len(LUMP.faces)


def test_that_several_solids_in_one_ascii_stl_are_read_together(tmp_path):
    content = file_content(LUMP, "stl_ascii") + b"\n" + file_content(ball(10, (0, 0, 90)), "stl_ascii")
    assert read_scan(written(tmp_path, "stl_ascii", content)).triangles == len(LUMP.faces) + 320


def test_that_the_name_is_kept_without_its_folder_and_the_hash_is_that_of_the_file(tmp_path):
    import hashlib

    path = written(tmp_path, "stl")
    scan = read_scan(path)
    assert (scan.file, scan.sha256) == ("foot.stl", hashlib.sha256(path.read_bytes()).hexdigest())


def obj_text(faces):
    points = "\n".join("v {} {} {} 0.5 0.5 0.5".format(*point) for point in LUMP.vertices)
    return f"# scanner\no foot\n{points}\nvn 0 0 1\ng sole\ns off\n{faces}\n".encode()


def test_that_obj_faces_may_name_normals_and_count_backwards(tmp_path):
    count = len(LUMP.vertices)
    half = len(LUMP.faces) // 2
    forward = [" ".join(f"{corner + 1}//1" for corner in face) for face in LUMP.faces[:half]]
    backward = [" ".join(f"{corner - count}/7/1" for corner in face) for face in LUMP.faces[half:]]
    content = obj_text("\n".join("f " + face for face in forward + backward))
    assert read_scan(written(tmp_path, "obj", content)).mesh.volume == pytest.approx(LUMP.volume, rel=1e-9)


def test_that_polygons_are_split_into_triangles(tmp_path):
    box = "v 0 0 0\nv 250 0 0\nv 250 90 0\nv 0 90 0\nv 0 0 80\nv 250 0 80\nv 250 90 80\nv 0 90 80\n"
    faces = "f 4 3 2 1\nf 5 6 7 8\nf 1 2 6 5\nf 2 3 7 6\nf 3 4 8 7\nf 4 1 5\nf 4 5 8\n"
    scan = read_scan(written(tmp_path, "obj", (box + faces).encode()))
    assert (scan.triangles, scan.mesh.volume) == (12, pytest.approx(250 * 90 * 80))


def model_3mf(tmp_path, unit, item="", vertices=LUMP.vertices, component=""):
    points = "".join('<vertex x="{}" y="{}" z="{}"/>'.format(*point) for point in vertices)
    faces = "".join('<triangle v1="{}" v2="{}" v3="{}"/>'.format(*face) for face in LUMP.faces)
    text = (
        f'<model unit="{unit}" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02"><resources>'
        f'<object id="1"><mesh><vertices>{points}</vertices><triangles>{faces}</triangles></mesh>'
        "</object>"
        f'<object id="2"><components><component objectid="1" {component}/></components></object>'
        f'</resources><build><item objectid="2" {item}/></build></model>'
    )
    path = tmp_path / "foot.3mf"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("3D/3dmodel.model", text)
    return path


@pytest.mark.parametrize(
    ("stated", "mm", "word"),
    [("millimeter", 1, "mm"), ("centimeter", 10, "cm"), ("meter", 1000, "m"), ("inch", 25.4, "inch"),
     ("micron", 0.001, "micron")],
)  # fmt: skip
def test_that_a_3mf_file_says_its_unit_and_is_believed(tmp_path, stated, mm, word):
    scan = read_scan(model_3mf(tmp_path, stated, vertices=LUMP.vertices / mm))
    assert (scan.unit, scan.unit_source, scan.scale_to_mm) == (word, "given", mm)
    np.testing.assert_allclose(scan.mesh.bounds, LUMP.bounds, atol=1e-6)
    assert [one.code for one in scan.findings][:1] == ["SCAN-UNIT-GIVEN"]


def test_that_a_3mf_file_that_states_an_impossible_unit_is_questioned(tmp_path):
    scan = read_scan(model_3mf(tmp_path, "meter"))
    assert (scan.unit, scan.unit_source) == ("mm", "guessed")
    assert "SCAN-UNIT-CONTRADICTED" in [one.code for one in scan.findings]


def test_that_objects_of_a_3mf_file_stand_where_it_places_them(tmp_path):
    turned = 'transform="0 1 0 -1 0 0 0 0 1 10 20 30"'
    scan = read_scan(
        model_3mf(tmp_path, "millimeter", item=turned, component='transform="1 0 0 0 1 0 0 0 1 5 0 0"')
    )
    expected = (LUMP.vertices + np.array([5, 0, 0])) @ np.array([[0, 1, 0], [-1, 0, 0], [0, 0, 1]]) + [
        10,
        20,
        30,
    ]
    np.testing.assert_allclose(scan.mesh.bounds, [expected.min(axis=0), expected.max(axis=0)], atol=1e-6)


def test_that_a_3mf_file_that_claims_to_unpack_endlessly_is_refused(tmp_path):
    path = tmp_path / "bomb.3mf"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("3D/3dmodel.model", b"<model></model>")
    content = bytearray(path.read_bytes())
    # the central directory's uncompressed size
    at = content.rfind(b"PK\x01\x02") + 24
    content[at : at + 4] = (4_000_000_000).to_bytes(4, "little")
    path.write_bytes(content)
    with pytest.raises(ScanError, match="unpack"):
        read_scan(path)


def test_that_a_3mf_file_with_entities_of_its_own_is_refused(tmp_path):
    path = tmp_path / "laughs.3mf"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("3D/3dmodel.model", '<!DOCTYPE a [<!ENTITY b "cc">]><model>&b;</model>')
    with pytest.raises(ScanError, match="document type"):
        read_scan(path)


def gltf(tmp_path, uri, **node):
    points, faces = LUMP.vertices.astype("<f4"), LUMP.faces.astype("<u4")
    blob = points.tobytes() + faces.tobytes()
    document = {
        "asset": {"version": "2.0"},
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0, **node}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1}]}],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "count": len(points), "type": "VEC3"},
            {"bufferView": 1, "componentType": 5125, "count": faces.size, "type": "SCALAR"},
        ],
        "bufferViews": [
            {"buffer": 0, "byteLength": points.nbytes},
            {"buffer": 0, "byteOffset": points.nbytes, "byteLength": faces.nbytes},
        ],
        "buffers": [{"byteLength": len(blob), "uri": uri}],
    }
    path = tmp_path / "foot.gltf"
    path.write_text(json.dumps(document))
    return path, blob


def test_that_a_gltf_file_is_read_with_the_buffer_beside_it_and_its_scene_in_place(tmp_path):
    path, blob = gltf(
        tmp_path, "foot.bin", scale=[0.001] * 3, rotation=[0, 0, 2**-0.5, 2**-0.5], translation=[1, 2, 3]
    )
    (tmp_path / "foot.bin").write_bytes(blob)
    scan = read_scan(path)
    assert (scan.format, scan.unit, scan.unit_source) == ("gltf", "m", "given")
    expected = LUMP.vertices[:, [1, 0, 2]] * [-1, 1, 1] + [1000, 2000, 3000]
    np.testing.assert_allclose(scan.mesh.bounds, [expected.min(axis=0), expected.max(axis=0)], atol=0.01)
    assert scan.mesh.volume > 0


@pytest.mark.parametrize(
    "uri",
    [
        "../secret.bin",
        "/etc/passwd",
        "http://example.org/a.bin",
        "file:///etc/passwd",
        "C:\\a.bin",
        "..%2Fa.bin",
    ],
)
def test_that_a_gltf_file_never_opens_anything_outside_its_folder(tmp_path, uri):
    inner = tmp_path / "inner"
    inner.mkdir()
    path, blob = gltf(inner, uri)
    (tmp_path / "secret.bin").write_bytes(blob)
    (tmp_path / "a.bin").write_bytes(blob)
    with pytest.raises(ScanError, match="not opened"):
        read_scan(path)


def test_that_a_missing_gltf_buffer_is_named(tmp_path):
    path, _ = gltf(tmp_path, "foot.bin")
    with pytest.raises(ScanError, match=r"foot\.bin"):
        read_scan(path)


def test_that_the_order_of_triangles_and_the_position_in_space_do_not_change_what_is_kept(tmp_path):
    body = together(LUMP, ball(6, (0, 100, 40)))
    random = np.random.default_rng(4)
    shuffled = type(body).of(
        body.vertices, np.roll(body.faces[random.permutation(len(body.faces))], 1, axis=1)
    )
    one = read_scan(written(tmp_path, "stl", file_content(body, "stl")))
    two = read_scan(written(tmp_path, "stl", file_content(shuffled, "stl"), "shuffled"))
    far = read_scan(written(tmp_path, "ply", file_content(moved(body, 3), "ply"), "moved"))
    np.testing.assert_array_equal(one.mesh.vertices, two.mesh.vertices)
    np.testing.assert_array_equal(one.mesh.faces, two.mesh.faces)
    assert len(far.mesh.faces) == len(one.mesh.faces) == len(LUMP.faces)
    assert far.mesh.volume == pytest.approx(one.mesh.volume, rel=1e-5)
