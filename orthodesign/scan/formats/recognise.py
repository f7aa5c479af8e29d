"""Which format a file really is: by its content first, since names lie, then by its name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.gltf import looks_like_gltf, read_glb, read_gltf
from orthodesign.scan.formats.obj import looks_like_obj, read_obj
from orthodesign.scan.formats.off import looks_like_off, read_off
from orthodesign.scan.formats.ply import read_ply
from orthodesign.scan.formats.soup import Soup
from orthodesign.scan.formats.stl import is_ascii_stl, is_binary_stl, read_stl
from orthodesign.scan.formats.threemf import read_3mf

_READERS: dict[str, Callable[[bytes, str], Soup]] = {
    "stl": read_stl,
    "obj": read_obj,
    "ply": read_ply,
    "off": read_off,
    "3mf": read_3mf,
    "glb": read_glb,
}
SUPPORTED = (*_READERS, "gltf")


def load(content: bytes, path: Path) -> tuple[Soup, str]:
    """The triangles in ``content`` and the format they are really in, a word of ``SUPPORTED``.

    ``path`` gives the extension, the name for sentences, and the folder where the buffers of a
    glTF file may lie. Raises ScanError for an unknown extension and for damaged content.
    """
    extension = path.suffix.lower().lstrip(".")
    if extension not in SUPPORTED:
        listed = ", ".join(word.upper() for word in SUPPORTED)
        raise ScanError(f"{path.name} is not in a format that can be read: save the scan as one of {listed}.")
    kind = _by_content(content) or extension
    if kind == "gltf":
        return read_gltf(content, path.name, path.parent), kind
    return _READERS[kind](content, path.name), kind


def _by_content(content: bytes) -> str | None:
    if content.startswith(b"PK\x03\x04"):
        return "3mf"
    if content.startswith(b"glTF"):
        return "glb"
    if content.startswith((b"ply\n", b"ply\r")):
        return "ply"
    if is_binary_stl(content) or is_ascii_stl(content):
        return "stl"
    if looks_like_off(content):
        return "off"
    if looks_like_gltf(content):
        return "gltf"
    return "obj" if looks_like_obj(content) else None
