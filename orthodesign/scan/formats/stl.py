"""STL, binary and ASCII."""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Soup, floats, soup_of
from orthodesign.scan.formats.text import pieces

_HEADER = 84
_RECORD = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])
# facet normal x y z outer loop vertex x y z vertex x y z vertex x y z endloop endfacet
_FACET_WORDS = 21
# What no text holds: control signs other than tab, line feed, form feed and carriage return
_NO_TEXT = tuple(bytes([code]) for code in range(32) if code not in (9, 10, 12, 13))
_LOOKED_AT = 4096
_COORDINATES = (8, 9, 10, 12, 13, 14, 16, 17, 18)


def promised_triangles(content: bytes) -> int | None:
    """The triangle count in a binary header; None where the file is too short to have one."""
    return int.from_bytes(content[80:84], "little") if len(content) >= _HEADER else None


def is_binary_stl(content: bytes) -> bool:
    """Whether the size is exactly what a binary header promises: many binary files begin with "solid"."""
    count = promised_triangles(content)
    return count is not None and len(content) == _HEADER + _RECORD.itemsize * count


def is_ascii_stl(content: bytes) -> bool:
    """Whether the beginning reads like the words of an ASCII STL."""
    head = content[:2000].lstrip().lower()
    return head.startswith(b"solid") and b"\0" not in head and (b"facet" in head or b"endsolid" in head)


def read_stl(content: bytes, name: str) -> Soup:
    """Triangles of an STL file. Raises ScanError when it is cut short, empty or no STL at all."""
    if not is_binary_stl(content) and is_ascii_stl(content):
        return _read_ascii(content, name)
    return _read_binary(content, name)


def _read_binary(content: bytes, name: str) -> Soup:
    count = promised_triangles(content)
    if not is_binary_stl(content) and _is_text(content):
        raise ScanError(f"{name} is no STL file, but a text of another kind: export the scan as STL.")
    if count is None:
        raise ScanError(f"{name} is too short to be an STL file. Export it again.")
    held = (len(content) - _HEADER) // _RECORD.itemsize
    if count > held:
        raise ScanError(
            f"{name} is cut short: its header promises {count:,} triangles, it has room for {held:,}. "
            "Export or copy it again."
        )
    records = np.frombuffer(content, dtype=_RECORD, count=count, offset=_HEADER)
    points = np.ascontiguousarray(records["corners"]).reshape(-1, 3)
    return soup_of(points, np.arange(len(points), dtype=np.int64).reshape(-1, 3), name)


def _is_text(content: bytes) -> bool:
    """Whether this is written text: a binary file has zeros and other signs that no text has."""
    head = content[:_LOOKED_AT]
    if not head or any(sign in head for sign in _NO_TEXT):
        return False
    try:
        head.decode()
    except UnicodeDecodeError as error:
        # cut in the middle of a letter is still text
        return error.start > len(head) - 4
    return True


def _read_ascii(content: bytes, name: str) -> Soup:
    blocks: list[Floats] = []
    left_over = b""
    for piece in pieces(content):
        text = left_over + piece.lower()
        # a piece ends with a whole facet, the rest waits for the next one
        end = text.rfind(b"endfacet")
        if end < 0:
            left_over = text
            continue
        end += len(b"endfacet")
        left_over = text[end:]
        blocks.append(_facets(text[:end], name))
    if b"facet" in left_over or b"endsolid" not in content[-2000:].lower():
        raise ScanError(f"{name} is cut short: it stops in the middle. Export or copy it again.")
    points = np.concatenate(blocks) if blocks else np.empty((0, 3))
    return soup_of(points, np.arange(len(points), dtype=np.int64).reshape(-1, 3), name)


def _facets(text: bytes, name: str) -> Floats:
    """(n, 3): the vertices of whole facets; n is a multiple of three."""
    begin = text.find(b"facet")
    words = text[begin:].split()
    regular = len(words) % _FACET_WORDS == 0 and all(
        set(words[start::_FACET_WORDS]) == {b"vertex"} for start in (7, 11, 15)
    )
    if regular:
        columns = [floats(words[start::_FACET_WORDS], name) for start in _COORDINATES]
        return np.stack(columns, axis=1).reshape(-1, 3)
    # several solids in one file, or loops of other than three corners
    if any(
        words[at + 1] == b"loop" and words[at + 2 : at + 15 : 4] != [b"vertex"] * 3 + [b"endloop"]
        for at, word in enumerate(words[:-14])
        if word == b"outer"
    ):
        raise ScanError(f"{name} is damaged: a facet has other than three corners. Export it again.")
    starts = [at for at, word in enumerate(words) if word == b"vertex"]
    points = np.stack([floats([words[at + axis] for at in starts], name) for axis in (1, 2, 3)], axis=1)
    if len(points) % 3:
        raise ScanError(f"{name} is damaged: a facet has other than three corners. Export it again.")
    return points
