"""A scan is brought into a case: its bytes as they are, but complete in themselves.

A ``.gltf`` may keep its points in files beside it. They are put into it as data addresses, which the
format allows, so that the case holds everything and never looks for a file again.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from orthodesign.case.case import ScanFile

# As much as one buffer may hold where the scan room reads it
_LARGEST_BUFFER = 2_000_000_000


def scan_file_from(path: Path) -> ScanFile:
    """The scan file at ``path``, complete in itself.

    Raises ScanError where there is none, or where a file that it needs is missing or elsewhere.
    """
    from orthodesign.scan import scan_content

    content = scan_content(path)
    if needs_other_files(content, path.name):
        content = _embedded(content, path)
    return ScanFile.of(path.name, content)


def needs_other_files(content: bytes, name: str) -> bool:
    """Whether the scan is a glTF file whose points lie in other files."""
    return any(_is_elsewhere(buffer) for buffer in _buffers(_document(content, name)))


def _document(content: bytes, name: str) -> object:
    """The JSON of a glTF file; None for other files, and for damaged ones: the scan room will say so."""
    beginning = content[:4096].lstrip()[:1] or content.lstrip()[:1]
    is_gltf = beginning == b"{" and b'"asset"' in content
    if not is_gltf and not name.lower().endswith(".gltf"):
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _buffers(document: object) -> list[dict[str, Any]]:
    buffers = document.get("buffers") if isinstance(document, dict) else None
    return [one for one in buffers if isinstance(one, dict)] if isinstance(buffers, list) else []


def _is_elsewhere(buffer: dict[str, Any]) -> bool:
    return "uri" in buffer and buffer["uri"] is not None and not str(buffer["uri"]).startswith("data:")


def _embedded(content: bytes, path: Path) -> bytes:
    document = _document(content, path.name)
    room = _LARGEST_BUFFER
    for buffer in _buffers(document):
        if _is_elsewhere(buffer):
            fetched = _fetched(str(buffer["uri"]), path, room)
            room -= len(fetched)
            buffer["uri"] = "data:application/octet-stream;base64," + base64.b64encode(fetched).decode()
    return json.dumps(document, separators=(",", ":")).encode()


def _fetched(address: str, path: Path, room: int) -> bytes:
    """The bytes of a file in the scan's own folder; anything else that is named is never opened."""
    from orthodesign.scan import ScanError  # only here: scan loads numpy

    beside = unquote(address)
    if Path(beside).name != beside or set(beside) & {":", "\\", "\0"}:
        raise ScanError(
            f"{path.name} keeps its points in another place ({address[:60]}), which is not opened: export it "
            "as one GLB or STL file."
        )
    source = path.parent / beside
    try:
        size = source.stat().st_size
        if source.is_symlink() or not source.is_file() or size > room:
            raise ScanError(
                f"{path.name} keeps its points in {beside}, which cannot be used: export it as GLB."
            )
        with source.open("rb") as stream:
            return stream.read(size)
    except OSError as error:
        raise ScanError(
            f"{path.name} needs the file {beside} beside it: keep the two together, or export as GLB.",
            detail=repr(error),
        ) from error
