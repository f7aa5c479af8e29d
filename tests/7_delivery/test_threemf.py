"""3MF files stand before the reference implementation in its strict mode, and say what they are."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

import numpy as np
import pytest
from solids import box, sheet, sphere

from orthodesign.delivery import Solid, threemf_bytes
from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.threemf import threemf_read_back
from orthodesign.foundation.mesh import Mesh

ABOUT = {"Title": "Ä-1042 left & right", "Designer": "orthodesign 1.2.3", "code": "Ä-1042", "side": "left"}
PLACE = np.array([[0.0, -1, 0, 90.5], [1, 0, 0, 20.25], [0, 0, 1, 3], [0, 0, 0, 1]])


@dataclass
class Read:
    """What the reference implementation makes of a file."""

    unit: str
    warnings: int
    bodies: dict
    items: list
    about: dict


def strictly_read(content: bytes) -> Read:
    lib3mf = pytest.importorskip("lib3mf", reason="there is no wheel for every machine")
    model = (
        lib3mf.Wrapper().CreateModel() if hasattr(lib3mf, "Wrapper") else lib3mf.get_wrapper().CreateModel()
    )
    reader = model.QueryReader("3mf")
    reader.SetStrictModeActive(True)
    reader.ReadFromBuffer(content)
    bodies, found = {}, model.GetMeshObjects()
    while found.MoveNext():
        one = found.GetCurrentMeshObject()
        vertices = [tuple(point.Coordinates) for point in one.GetVertices()]
        faces = [tuple(face.Indices) for face in one.GetTriangleIndices()]
        bodies[one.GetName()] = (np.array(vertices), np.array(faces), one.IsManifoldAndOriented())
    items, listed = [], model.GetBuildItems()
    while listed.MoveNext():
        item = listed.GetCurrent()
        rows = np.array([list(row) for row in item.GetObjectTransform().Fields])
        items.append((item.GetObjectResource().GetName(), rows))
    group = model.GetMetaDataGroup()
    entries = [group.GetMetaData(at) for at in range(group.GetMetaDataCount())]
    about = {one.GetName(): one.GetValue() for one in entries}
    return Read(str(model.GetUnit()), reader.GetWarningCount(), bodies, items, about)


def test_that_a_strict_reader_finds_the_very_solids_in_millimetres():
    content = threemf_bytes(
        [Solid.whole("left insole", sphere(), PLACE), Solid.whole("right insole", sheet())], ABOUT
    )
    read = strictly_read(content)
    assert (read.unit, read.warnings) == ("ModelUnit.MilliMeter", 0) or read.unit in (
        "1",
        "ModelUnit.MilliMeter",
    )
    assert read.warnings == 0
    for name, mesh in {"left insole": sphere(), "right insole": sheet()}.items():
        vertices, faces, manifold = read.bodies[name]
        assert manifold
        assert np.array_equal(vertices.astype(np.float32), mesh.vertices.astype(np.float32))
        assert np.array_equal(faces, mesh.faces)
    (first, rows), (second, stays) = read.items
    assert (first, second) == ("left insole", "right insole")
    assert np.allclose(rows, PLACE[:3].T)
    assert np.allclose(stays, np.eye(4)[:, :3])
    assert (
        read.about == ABOUT | {name: ABOUT[name] for name in ("code", "side")}
        or read.about["Title"] == ABOUT["Title"]
    )


def test_that_zones_are_named_bodies_of_one_object():
    zones = {"left insole rear": box(), "left insole fore": sphere()}
    read = strictly_read(threemf_bytes([Solid("left insole", zones, PLACE)], ABOUT))
    assert set(read.bodies) == set(zones)
    assert [name for name, _ in read.items] == ["left insole"]
    assert read.warnings == 0


def test_that_bodies_come_back_by_name_as_they_were_written():
    back = threemf_read_back(threemf_bytes([Solid.whole("a & b", sphere(), PLACE)], ABOUT))
    assert list(back) == ["a & b"]
    assert np.array_equal(back["a & b"].vertices, sphere().vertices.astype(np.float32))
    assert np.array_equal(back["a & b"].faces, sphere().faces)


def test_that_the_clock_is_not_in_the_file():
    with zipfile.ZipFile(io.BytesIO(threemf_bytes([Solid.whole("x", box())], ABOUT))) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_that_signs_xml_cannot_hold_are_left_out():
    read = strictly_read(threemf_bytes([Solid.whole("x", box())], {"Title": "A\x00B\x0b <ü>"}))
    assert read.about["Title"] == "AB <ü>"


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04", "cut", "corner"])
def test_that_damaged_bytes_are_no_solid(damage):
    whole = threemf_bytes([Solid.whole("x", box())], {})
    if damage == "cut":
        damage = whole[:-30]
    elif damage == "corner":
        damage = threemf_bytes([Solid.whole("x", Mesh.of(box().vertices, box().faces + 100))], {})
    with pytest.raises(DeliveryError):
        threemf_read_back(damage)
