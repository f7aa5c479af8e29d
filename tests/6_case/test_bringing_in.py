"""A scan that is brought in is complete in itself, and else unchanged."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pytest
import scan_files
import trimesh

from orthodesign.case import scan_file_from
from orthodesign.scan import ScanError
from orthodesign.scan.formats.recognise import load


@pytest.fixture
def gltf(tmp_path):
    """A glTF file with its points beside it."""
    mesh = scan_files.lump()
    parts = trimesh.Trimesh(mesh.vertices / 1000, mesh.faces, process=False).export(file_type="gltf")
    folder = tmp_path / "brought"
    folder.mkdir()
    for name, content in parts.items():
        (folder / name).write_bytes(content)
    (folder / "model.gltf").rename(folder / "foot.gltf")
    return folder / "foot.gltf"


def test_that_a_file_is_brought_in_as_it_is(tmp_path):
    path = tmp_path / "foot.stl"
    path.write_bytes(scan_files.file_content(scan_files.lump(), "stl"))
    scan = scan_file_from(path)
    assert (scan.name, scan.content) == ("foot.stl", path.read_bytes())
    assert scan.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_that_buffers_beside_a_gltf_come_along(gltf, tmp_path):
    scan = scan_file_from(gltf)
    there, _ = load(gltf.read_bytes(), gltf)
    here, kind = load(scan.content, tmp_path / "elsewhere" / scan.name)
    assert kind == "gltf"
    assert np.array_equal(here.points, there.points)
    assert np.array_equal(here.faces, there.faces)


def test_that_a_second_bringing_in_changes_nothing(gltf, tmp_path):
    first = scan_file_from(gltf)
    (tmp_path / "foot.gltf").write_bytes(first.content)
    assert scan_file_from(tmp_path / "foot.gltf") == first


@pytest.mark.parametrize(
    "address", ["../secret.bin", "/etc/passwd", "file:///etc/passwd", "sub/x.bin", "a%2Fb"]
)
def test_that_other_places_are_never_opened(gltf, address):
    tree = json.loads(gltf.read_text("utf-8"))
    tree["buffers"][0]["uri"] = address
    gltf.write_text(json.dumps(tree), "utf-8")
    with pytest.raises(ScanError, match="another place"):
        scan_file_from(gltf)


def test_that_a_missing_buffer_is_named(gltf):
    for path in gltf.parent.glob("*.bin"):
        path.unlink()
    with pytest.raises(ScanError, match=r"needs the file .*\.bin beside it"):
        scan_file_from(gltf)


def test_that_a_linked_buffer_is_refused(gltf, tmp_path):
    buffer = next(gltf.parent.glob("*.bin"))
    buffer.rename(tmp_path / "secret")
    try:
        buffer.symlink_to(tmp_path / "secret")
    except OSError:
        pytest.skip("links need rights here")
    with pytest.raises(ScanError, match="cannot be used"):
        scan_file_from(gltf)
