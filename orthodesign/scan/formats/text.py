"""Text files in pieces, so that memory stays bounded however long they are."""

from __future__ import annotations

from collections.abc import Iterator

# Words of a piece are held as Python objects, about ten times their size in the file
_PIECE_BYTES = 8_000_000


def pieces(content: bytes, start: int = 0) -> Iterator[bytes]:
    """The content from ``start`` on, cut at ends of lines into pieces of some megabytes."""
    while start < len(content):
        stop = start + _PIECE_BYTES
        if stop < len(content):
            end_of_line = content.find(b"\n", stop)
            stop = len(content) if end_of_line < 0 else end_of_line + 1
        yield content[start:stop]
        start = stop
