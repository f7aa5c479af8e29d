"""Which format a file really is: by its content first, since names lie, then by its name."""

from __future__ import annotations

from pathlib import Path

from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Soup
from orthodesign.scan.formats.stl import is_ascii_stl, is_binary_stl, read_stl

SUPPORTED = ("stl", "obj", "ply", "off", "3mf", "glb", "gltf")


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
    return _read(content, path, kind), kind


def _read(content: bytes, path: Path, kind: str) -> Soup:
    """What the reader of ``kind`` makes of it; only that one is loaded, most scans being STL."""
    name = path.name
    if kind == "stl":
        return read_stl(content, name)
    if kind == "ply":
        from orthodesign.scan.formats.ply import read_ply

        return read_ply(content, name)
    if kind == "off":
        from orthodesign.scan.formats.off import read_off

        return read_off(content, name)
    if kind == "3mf":
        from orthodesign.scan.formats.threemf import read_3mf

        return read_3mf(content, name)
    if kind == "obj":
        from orthodesign.scan.formats.obj import read_obj

        return read_obj(content, name)
    from orthodesign.scan.formats.gltf import read_glb, read_gltf

    return read_glb(content, name) if kind == "glb" else read_gltf(content, name, path.parent)


def _by_content(content: bytes) -> str | None:
    if content.startswith(b"PK\x03\x04"):
        return "3mf"
    if content.startswith(b"glTF"):
        return "glb"
    if content.startswith((b"ply\n", b"ply\r")):
        return "ply"
    if is_binary_stl(content) or is_ascii_stl(content):
        return "stl"
    from orthodesign.scan.formats.gltf import looks_like_gltf
    from orthodesign.scan.formats.obj import looks_like_obj
    from orthodesign.scan.formats.off import looks_like_off

    if looks_like_off(content):
        return "off"
    if looks_like_gltf(content):
        return "gltf"
    return "obj" if looks_like_obj(content) else None
