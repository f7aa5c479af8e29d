"""3MF: a zip with an XML model inside, which states its unit and places its objects.

Read by our own code because the unit, the places of the objects and a bound on the memory matter,
and the usual libraries give none of the three.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Soup, floats, integers, soup_of
from orthodesign.scan.formats.transforms import Assembly

# 3MF core specification, section 3.4 "Model": the units and the default
_UNITS = {
    "micron": "micron", "millimeter": "mm", "centimeter": "cm", "inch": "inch", "foot": "feet", "meter": "m",
}  # fmt: skip
# Ten million triangles of XML; a zip of a few kilobytes can claim far more
_LARGEST_MODEL = 2_000_000_000
_READ_AT_ONCE = 1 << 20
# What zipfile and expat raise for damage of every kind; RuntimeError is an encrypted member,
# NotImplementedError an unknown compression, ValueError a place before the beginning
_UNREADABLE = (
    expat.ExpatError, zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, OSError,
    NotImplementedError, RuntimeError,
)  # fmt: skip


class _Model:
    """One XML part: its objects (a mesh or places of other objects) and what is built."""

    def __init__(self, folder: dict[str, _Model], part: str) -> None:
        self.folder = folder
        self.part = part
        self.unit = "millimeter"
        self.points: dict[str, list[str]] = {}
        self.corners: dict[str, list[str]] = {}
        self.components: dict[str, list[dict[str, str]]] = {}
        self.items: list[dict[str, str]] = []
        self._object = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match tag.rpartition(":")[2]:
            case "vertex":
                self.points[self._object] += (attributes["x"], attributes["y"], attributes["z"])
            case "triangle":
                self.corners[self._object] += (attributes["v1"], attributes["v2"], attributes["v3"])
            case "object":
                self._object = attributes["id"]
                self.points[self._object], self.corners[self._object] = [], []
                self.components[self._object] = []
            case "component":
                self.components[self._object].append(attributes)
            case "item":
                self.items.append(attributes)
            case "model":
                self.unit = attributes.get("unit", "millimeter")


def read_3mf(content: bytes, name: str) -> Soup:
    """The built objects of a 3MF file in their places, and its unit. Raises ScanError when damaged."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise ScanError(
            f"{name} is not a whole 3MF file. Export or copy it again.", detail=repr(error)
        ) from error
    parts = [one for one in members if one.filename.lower().endswith(".model")]
    if not parts:
        raise ScanError(f"{name} is a zip file without a 3MF model in it. Export the scan as STL or 3MF.")
    if sum(one.file_size for one in parts) > _LARGEST_MODEL:
        raise ScanError(
            f"{name} would unpack to more than {_LARGEST_MODEL // 10**9} GB. Export it with fewer triangles."
        )
    folder: dict[str, _Model] = {}
    for one in parts:
        key = "/" + one.filename.lstrip("/")
        folder[key] = _parsed(archive, one, _Model(folder, key), name)
    root = min(
        folder.values(), key=lambda model: (not model.items, not model.part.startswith("/3D/"), model.part)
    )
    if root.unit not in _UNITS:
        raise ScanError(f"{name} is damaged: it states an unknown unit. Export it again.")
    assembly = Assembly(name)
    for item in root.items:
        _place(root, item, np.eye(4), assembly, name, 0)
    points, faces = assembly.together()
    return soup_of(points, faces, name, _UNITS[root.unit])


def _parsed(archive: zipfile.ZipFile, member: zipfile.ZipInfo, model: _Model, name: str) -> _Model:
    parser = expat.ParserCreate()
    parser.StartElementHandler = model.start
    # a document type may define entities that grow without bound; 3MF forbids it
    parser.StartDoctypeDeclHandler = _refuse_doctype(name)
    read = 0
    try:
        with archive.open(member) as stream:
            while block := stream.read(_READ_AT_ONCE):
                read += len(block)
                if read > _LARGEST_MODEL:
                    raise ScanError(f"{name} unpacks to far more than it says. Export it again.")
                parser.Parse(block, False)
        parser.Parse(b"", True)
    except _UNREADABLE as error:
        raise _damaged(name, error) from error
    return model


def _damaged(name: str, error: Exception) -> ScanError:
    return ScanError(f"{name} is damaged: its 3MF model cannot be read. Export it again.", detail=repr(error))


def _refuse_doctype(name: str) -> Callable[[str, str | None, str | None, bool], None]:
    def refuse(doctype: str, system: str | None, public: str | None, internal: bool) -> None:
        raise ScanError(
            f"{name} is not a proper 3MF file: it defines its own document type. Export it again."
        )

    return refuse


def _place(
    model: _Model, use: dict[str, str], outer: Floats, assembly: Assembly, name: str, depth: int
) -> None:
    """Add the object that ``use`` names, and its components, moved by ``outer``."""
    assembly.visit(depth)
    path = next((value for key, value in use.items() if key.rpartition(":")[2] == "path"), model.part)
    model = model.folder.get("/" + posixpath.normpath(path).lstrip("/"), model)
    identity = use.get("objectid", "")
    if identity not in model.points:
        raise ScanError(f"{name} is damaged: it builds an object that is not in it. Export it again.")
    matrix = outer @ _matrix(use.get("transform", ""), name)
    if model.corners[identity]:
        points = _numbers(model.points[identity], name).reshape(-1, 3)
        corners = integers([word.encode() for word in model.corners[identity]], name).reshape(-1, 3)
        assembly.add((points, corners), matrix)
    for component in model.components[identity]:
        _place(model, component, matrix, assembly, name, depth + 1)


def _matrix(words: str, name: str) -> Floats:
    """3MF writes the twelve numbers of a matrix that acts on rows."""
    matrix = np.eye(4)
    if words:
        values = _numbers(words.split(), name)
        if len(values) != 12 or not np.all(np.isfinite(values)):
            raise ScanError(
                f"{name} is damaged: an object is placed by an incomplete matrix. Export it again."
            )
        matrix[:3, :] = values.reshape(4, 3).T
    return matrix


def _numbers(words: list[str], name: str) -> Floats:
    return floats([word.encode() for word in words], name)
