"""PLY, ASCII and binary of either byte order: the elements "vertex" and "face"."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Soup, doubles, fanned, floats, integers, soup_of, wholes

_TYPES = {
    "char": "i1", "int8": "i1", "uchar": "u1", "uint8": "u1", "short": "i2", "int16": "i2",
    "ushort": "u2", "uint16": "u2", "int": "i4", "int32": "i4", "uint": "u4", "uint32": "u4",
    "float": "f4", "float32": "f4", "double": "f8", "float64": "f8",
}  # fmt: skip
_BYTE_ORDERS = {"ascii": "", "binary_little_endian": "<", "binary_big_endian": ">"}
_CORNER_LISTS = ("vertex_indices", "vertex_index")
# A header longer than this is not a header
_HEADER_LIMIT = 100_000


@dataclass
class _Property:
    name: str
    type: str
    count_type: str | None = None


@dataclass
class _Element:
    name: str
    count: int
    properties: list[_Property] = field(default_factory=list)

    @property
    def has_lists(self) -> bool:
        return any(one.count_type for one in self.properties)


def read_ply(content: bytes, name: str) -> Soup:
    """Points and faces of a PLY file; polygons are fanned. Raises ScanError when it is damaged."""
    order, elements, start = _header(content, name)
    body = _AsciiBody(content[start:], name) if order == "" else _BinaryBody(content, start, order, name)
    points: Floats = np.empty((0, 3))
    faces: Ints = np.empty((0, 3), dtype=np.int64)
    for element in elements:
        if element.name == "vertex":
            points = body.points(element)
        elif element.name == "face":
            faces = fanned(*body.corners(element))
        else:
            body.skip(element)
    return soup_of(points, faces, name)


def _damaged(name: str, what: str) -> ScanError:
    return ScanError(f"{name} is damaged: {what}. Export it again.")


def _header(content: bytes, name: str) -> tuple[str, list[_Element], int]:
    end = content.find(b"end_header", 0, _HEADER_LIMIT)
    newline = content.find(b"\n", end) if end >= 0 else -1
    if not content.startswith(b"ply") or newline < 0:
        raise _damaged(name, "it has no PLY header")
    order: str | None = None
    elements: list[_Element] = []
    try:
        for line in content[:end].decode("ascii", "replace").splitlines():
            match line.split():
                case ["format", kind, *_]:
                    order = _BYTE_ORDERS[kind]
                case ["element", kind, count]:
                    elements.append(_Element(kind, int(count)))
                case ["property", "list", count_type, kind, label]:
                    elements[-1].properties.append(_Property(label, _TYPES[kind], _TYPES[count_type]))
                case ["property", kind, label]:
                    elements[-1].properties.append(_Property(label, _TYPES[kind]))
    except (KeyError, ValueError, IndexError) as error:
        raise ScanError(
            f"{name} is damaged: its PLY header makes no sense. Export it again.", detail=repr(error)
        ) from error
    if order is None or any(one.count < 0 for one in elements):
        raise _damaged(name, "its PLY header makes no sense")
    return order, elements, newline + 1


def _coordinate_columns(element: _Element, name: str) -> list[int]:
    labels = [one.name for one in element.properties]
    if element.has_lists or not {"x", "y", "z"} <= set(labels):
        raise _damaged(name, "its points have no x, y and z")
    return [labels.index(axis) for axis in "xyz"]


def _corner_list(element: _Element, name: str) -> int:
    for at, one in enumerate(element.properties):
        if one.count_type and one.name in _CORNER_LISTS:
            return at
    raise _damaged(name, "its faces do not say which points they join")


class _AsciiBody:
    """The text after the header, consumed element by element."""

    def __init__(self, text: bytes, name: str) -> None:
        self._lines = text.splitlines()
        self._at = 0
        self._name = name

    def _take(self, element: _Element) -> list[bytes]:
        lines = self._lines[self._at : self._at + element.count]
        if len(lines) < element.count:
            raise ScanError(
                f"{self._name} is cut short: it promises {element.count:,} entries of {element.name!r}, "
                f"it holds {len(lines):,}. Export or copy it again."
            )
        self._at += element.count
        return lines

    def skip(self, element: _Element) -> None:
        self._take(element)

    def points(self, element: _Element) -> Floats:
        columns, width = _coordinate_columns(element, self._name), len(element.properties)
        words = b" ".join(self._take(element)).split()
        if len(words) != width * element.count:
            raise _damaged(self._name, "its points do not all have the same number of values")
        return np.stack([floats(words[column::width], self._name) for column in columns], axis=1)

    def corners(self, element: _Element) -> tuple[Ints, Ints]:
        lines = self._take(element)
        if len(element.properties) == 1:
            words = b" ".join(lines).split()
            if len(words) == 4 * len(lines) and words[::4].count(b"3") == len(lines):
                triangles = np.stack([integers(words[at::4], self._name) for at in (1, 2, 3)], axis=1)
                return triangles.ravel(), np.full(len(lines), 3, dtype=np.int64)
        wanted = _corner_list(element, self._name)
        found: list[bytes] = []
        counts: list[int] = []
        try:
            for line in lines:
                words, at = line.split(), 0
                for column, one in enumerate(element.properties):
                    size = int(words[at]) if one.count_type else 1
                    at += 1 if one.count_type else 0
                    if column == wanted:
                        found += words[at : at + size]
                        counts.append(len(words[at : at + size]))
                    at += size
        except (ValueError, IndexError) as error:
            raise ScanError(
                f"{self._name} is damaged: a face cannot be read. Export it again.", detail=repr(error)
            ) from error
        return integers(found, self._name), np.array(counts, dtype=np.int64)


class _BinaryBody:
    """The bytes after the header, consumed element by element."""

    def __init__(self, content: bytes, start: int, order: str, name: str) -> None:
        self._content = content
        self._at = start
        self._order = order
        self._name = name

    def _dtype(self, one: _Property) -> np.dtype[np.generic]:
        return np.dtype(self._order + one.type)

    def _cut_short(self, element: _Element) -> ScanError:
        return ScanError(
            f"{self._name} is cut short: it promises {element.count:,} entries of {element.name!r} and has "
            "no room for them. Export or copy it again."
        )

    def _records(self, element: _Element, dtype: np.dtype[np.void]) -> NDArray[np.void]:
        if element.count * dtype.itemsize > len(self._content) - self._at:
            raise self._cut_short(element)
        return np.frombuffer(self._content, dtype=dtype, count=element.count, offset=self._at)

    def skip(self, element: _Element) -> None:
        if element.has_lists:
            self._walk(element, None)
            return
        dtype = np.dtype([(f"p{at}", self._dtype(one)) for at, one in enumerate(element.properties)])
        self._records(element, dtype)
        self._at += element.count * dtype.itemsize

    def points(self, element: _Element) -> Floats:
        columns = _coordinate_columns(element, self._name)
        dtype = np.dtype([(f"p{at}", self._dtype(one)) for at, one in enumerate(element.properties)])
        records = self._records(element, dtype)
        self._at += element.count * dtype.itemsize
        return np.stack([doubles(records[f"p{column}"]) for column in columns], axis=1)

    def corners(self, element: _Element) -> tuple[Ints, Ints]:
        wanted = _corner_list(element, self._name)
        # nearly always every list is a triangle: then the faces are records of one size
        fields: list[tuple[str, np.dtype[np.generic]] | tuple[str, np.dtype[np.generic], int]] = []
        for at, one in enumerate(element.properties):
            if one.count_type:
                fields += [
                    (f"n{at}", np.dtype(self._order + one.count_type)),
                    (f"p{at}", self._dtype(one), 3),
                ]
            else:
                fields.append((f"p{at}", self._dtype(one)))
        dtype = np.dtype(fields)
        lists = [f"n{at}" for at, one in enumerate(element.properties) if one.count_type]
        if element.count * dtype.itemsize <= len(self._content) - self._at:
            records = self._records(element, dtype)
            if all(np.all(records[label] == 3) for label in lists):
                self._at += element.count * dtype.itemsize
                triangles = wholes(records[f"p{wanted}"])
                return triangles.ravel(), np.full(element.count, 3, dtype=np.int64)
        return self._walk(element, wanted)

    def _walk(self, element: _Element, wanted: int | None) -> tuple[Ints, Ints]:
        """Polygons of different sizes, one by one."""
        if element.count > len(self._content) - self._at:
            raise self._cut_short(element)
        types = [
            (self._dtype(one), np.dtype(self._order + one.count_type) if one.count_type else None)
            for one in element.properties
        ]
        corners: list[Ints] = []
        at = self._at
        for _ in range(element.count):
            for column, (dtype, count_type) in enumerate(types):
                size = 1
                if count_type is not None:
                    if at + count_type.itemsize > len(self._content):
                        raise self._cut_short(element)
                    size = int(np.frombuffer(self._content, count_type, 1, at)[0])
                    at += count_type.itemsize
                if size < 0 or at + size * dtype.itemsize > len(self._content):
                    raise self._cut_short(element)
                if column == wanted:
                    corners.append(wholes(np.frombuffer(self._content, dtype, size, at)))
                at += size * dtype.itemsize
        self._at = at
        counts = np.array([len(one) for one in corners], dtype=np.int64)
        return np.concatenate(corners) if corners else np.empty(0, dtype=np.int64), counts
