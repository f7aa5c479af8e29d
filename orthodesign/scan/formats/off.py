"""OFF: points and polygons as plain numbers."""

from __future__ import annotations

import re

import numpy as np

from orthodesign.foundation.mesh import Ints
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Soup, fanned, floats, integers, soup_of

_COMMENT = re.compile(rb"#[^\n]*")
_MAGIC = re.compile(rb"\s*(ST)?(C)?(N)?OFF\b")


def looks_like_off(content: bytes) -> bool:
    """Whether the file begins with the word OFF, with or without colours and normals."""
    return _MAGIC.match(content[:200]) is not None


def read_off(content: bytes, name: str) -> Soup:
    """Points and faces of an ASCII OFF file; polygons are fanned. Raises ScanError when damaged."""
    magic = _MAGIC.match(content[:200])
    text = content[magic.end() :] if magic else content
    if text[:20].split()[:1] == [b"BINARY"]:
        raise ScanError(f"{name} is a binary OFF file, which few programs write: export it as STL or PLY.")
    if b"#" in text:
        text = _COMMENT.sub(b"", text)
    lines = [line for line in text.splitlines() if line.strip()]
    header = lines[0].split()[:3] if lines else []
    if len(header) < 2:
        raise ScanError(f"{name} is damaged: it does not say how many points it has. Export it again.")
    count_points, count_faces = (int(value) for value in integers(header[:2], name))
    rows = lines[1 : 1 + count_points]
    polygons = lines[1 + count_points : 1 + count_points + count_faces]
    if min(count_points, count_faces) < 0 or len(rows) < count_points or len(polygons) < count_faces:
        raise ScanError(
            f"{name} is cut short: it promises {count_points:,} points and {count_faces:,} faces, it holds "
            f"{len(rows):,} and {len(polygons):,}. Export or copy it again."
        )
    split = [row.split()[:3] for row in rows]
    if any(len(row) < 3 for row in split):
        raise ScanError(f"{name} is damaged: a point has fewer than three coordinates. Export it again.")
    points = floats([word for row in split for word in row], name).reshape(-1, 3)
    return soup_of(points, _polygons(polygons, name), name)


def _polygons(lines: list[bytes], name: str) -> Ints:
    counts: list[int] = []
    words: list[bytes] = []
    for line in lines:
        row = line.split()
        # colours may follow the corners
        size = int(row[0]) if row[0].isdigit() else -1
        if size < 0 or len(row) < 1 + size:
            raise ScanError(f"{name} is damaged: a face cannot be read. Export it again.")
        counts.append(size)
        words += row[1 : 1 + size]
    return fanned(integers(words, name), np.array(counts, dtype=np.int64))
