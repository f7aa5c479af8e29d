"""3MF: named solids in millimetres, each in its place on the bed, and what they are.

Written by hand and to the letter of the core specification: trimesh's files are refused by strict
readers. A solid stands in the file in the device frame D, to the last bit of its float32
coordinates, which is what every reader keeps; its place on the bed is a matrix beside it. A solid
in several bodies is one object with components, which slicers show as the parts of one object.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.texts import coordinates_text, mesh_from
from orthodesign.foundation.mesh import Floats, Mesh
from orthodesign.foundation.zips import UNREADABLE, zipped

_MODEL = "3D/3dmodel.model"
# Our own words beside those of the specification need a name of their own
_OURS = "urn:orthodesign:3mf:1"
_CORE = "http://schemas.microsoft.com/3dmanufacturing/core/2015/02"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_TYPES = (
    _HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/>'
    "</Types>"
)
_RELATIONS = (
    _HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Target="/{_MODEL}" Id="rel0" '
    'Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/></Relationships>'
)
# XML shrinks to a fifth at this level; higher ones take twice as long for a few hundredths
_LEVEL = 4


@dataclass(frozen=True, eq=False)
class Solid:
    """A device in a 3MF file: its name, its bodies by name (mm, frame D), and its place on the bed.

    ``place`` is 4×4, from frame D to the bed, whose front left corner is the origin.
    """

    name: str
    bodies: Mapping[str, Mesh]
    place: Floats = field(default_factory=lambda: np.eye(4))

    @classmethod
    def whole(cls, name: str, mesh: Mesh, place: Floats | None = None) -> Solid:
        """A device of one body."""
        return cls(name, {name: mesh}, np.eye(4) if place is None else place)


def threemf_bytes(solids: Sequence[Solid], about: Mapping[str, str]) -> bytes:
    """The file's bytes; the same solids give the same bytes.

    ``about`` are words on the whole, by the names of the 3MF specification (``Title``,
    ``Designer``, …) or by our own in small letters (``code``, ``side``). Never a patient's name.
    """
    model = [_HEAD + f'<model unit="millimeter" xml:lang="en" xmlns="{_CORE}" xmlns:orthodesign="{_OURS}">\n']
    for name, words in about.items():
        prefix = "" if name[0].isupper() else "orthodesign:"
        model.append(f"<metadata name={quoteattr(prefix + name)}>{_escaped(words)}</metadata>\n")
    model.append("<resources>\n")
    items = []
    number = 1
    for solid in solids:
        parts = []
        for name, mesh in solid.bodies.items():
            parts.append(number)
            model.append(_object(number, name, _mesh(mesh)))
            number += 1
        if len(parts) > 1:
            uses = "".join(f'<component objectid="{part}"/>' for part in parts)
            model.append(_object(number, solid.name, f"<components>{uses}</components>\n"))
            number += 1
        items.append(f'<item objectid="{number - 1}"{_transform(solid.place)}/>\n')
    model += ["</resources>\n<build>\n", *items, "</build>\n</model>\n"]
    return zipped(
        {
            "[Content_Types].xml": _TYPES.encode(),
            "_rels/.rels": _RELATIONS.encode(),
            _MODEL: "".join(model).encode(),
        },
        _LEVEL,
    )


def threemf_read_back(content: bytes) -> dict[str, Mesh]:
    """The bodies in such a file by name, in the device frame: vertices and faces as they stand there."""
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parser.Parse(archive.read(_MODEL), True)
    except (*UNREADABLE, expat.ExpatError) as error:
        raise DeliveryError("The written 3MF cannot be read back.", detail=repr(error)) from error
    return {name: _singles(mesh_from(*parts, "The written 3MF")) for name, parts in reader.bodies.items()}


def _singles(mesh: Mesh) -> Mesh:
    """The mesh with its coordinates as the float32 that every reader keeps."""
    return Mesh.of(mesh.vertices.astype(np.float32), mesh.faces)


class _Reader:
    """Takes the elements of a model as they come, and keeps the bodies."""

    def __init__(self) -> None:
        self.bodies: dict[str, tuple[list[float], list[int]]] = {}
        self._name = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match tag:
            case "vertex":
                x, y, z = (float(attributes[axis]) for axis in "xyz")
                self.bodies[self._name][0].extend((x, y, z))
            case "triangle":
                a, b, c = (int(attributes[corner]) for corner in ("v1", "v2", "v3"))
                self.bodies[self._name][1].extend((a, b, c))
            case "object":
                self._name = attributes["name"]
            case "mesh":
                self.bodies[self._name] = ([], [])


def _object(number: int, name: str, inside: str) -> str:
    return f'<object id="{number}" type="model" name={quoteattr(name)}>\n{inside}</object>\n'


def _mesh(mesh: Mesh) -> str:
    points = coordinates_text(mesh.vertices.astype(np.float32))
    vertices = "".join(f'<vertex x="{x}" y="{y}" z="{z}"/>\n' for x, y, z in points)
    triangles = "".join(f'<triangle v1="{a}" v2="{b}" v3="{c}"/>\n' for a, b, c in mesh.faces.tolist())
    return f"<mesh>\n<vertices>\n{vertices}</vertices>\n<triangles>\n{triangles}</triangles>\n</mesh>\n"


def _transform(place: Floats) -> str:
    """Twelve numbers of a matrix that acts on rows; nothing for a solid that stays in its frame."""
    if np.array_equal(place, np.eye(4)):
        return ""
    # a thousandth of a micrometre, and sines to eight digits: 0.000003 mm at the end of an insole
    values = np.round(place[:3, :].T, 9) + 0.0
    return ' transform="' + " ".join(f"{value:.10g}" for value in values.ravel().tolist()) + '"'


def _escaped(words: str) -> str:
    # signs that XML cannot hold at all, not even escaped
    return escape("".join(sign for sign in words if sign >= " "))
