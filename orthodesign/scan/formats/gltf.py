"""glTF 2.0: GLB in one file, or a .gltf whose buffers are inside it or beside it.

Only triangles are read: no pictures, no materials. A buffer may lie in the file's own folder;
anything else that is named (other folders, addresses) is refused, never opened.
"""

from __future__ import annotations

import base64
import binascii
import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Soup, doubles, soup_of, wholes
from orthodesign.scan.formats.transforms import Assembly, Piece

_JSON_CHUNK, _BINARY_CHUNK = 0x4E4F534A, 0x004E4942
_COMPONENTS = {5120: "<i1", 5121: "<u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_TRIANGLES, _STRIP, _FAN = 4, 5, 6
# A buffer beside the file: as much as the file itself may have
_LARGEST_BUFFER = 2_000_000_000
# What walking through JSON that is not what it should be can raise
_MALFORMED = (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError)


def looks_like_gltf(content: bytes) -> bool:
    """Whether the file is JSON that calls itself a glTF asset."""
    return content.lstrip()[:1] == b"{" and b'"asset"' in content


def read_glb(content: bytes, name: str) -> Soup:
    """Triangles of a GLB file, scene transforms applied; metres. Raises ScanError when damaged."""
    document, binary, at = b"", b"", 12
    while at + 8 <= len(content):
        length = int.from_bytes(content[at : at + 4], "little")
        kind = int.from_bytes(content[at + 4 : at + 8], "little")
        if at + 8 + length > len(content):
            raise ScanError(f"{name} is cut short: a part of it is missing. Export or copy it again.")
        chunk = content[at + 8 : at + 8 + length]
        if kind == _JSON_CHUNK and not document:
            document = chunk
        elif kind == _BINARY_CHUNK and not binary:
            binary = chunk
        at += 8 + length
    return _Document(document, binary, None, name).soup()


def read_gltf(content: bytes, name: str, folder: Path) -> Soup:
    """Triangles of a .gltf file, scene transforms applied; metres. Raises ScanError when damaged."""
    return _Document(content, b"", folder, name).soup()


class _Document:
    """The JSON tree and the bytes it points into."""

    def __init__(self, text: bytes, binary: bytes, folder: Path | None, name: str) -> None:
        self._name = name
        self._binary = binary
        self._folder = folder
        self._buffers: dict[int, bytes] = {}
        self._meshes: dict[int, list[Piece]] = {}
        try:
            self._tree: dict[str, Any] = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise self._damaged(error) from error
        if not isinstance(self._tree, dict):
            raise self._damaged(None)

    def _damaged(self, error: Exception | None) -> ScanError:
        return ScanError(
            f"{self._name} is damaged: it is not a whole glTF file. Export it again.", detail=repr(error)
        )

    def soup(self) -> Soup:
        assembly = Assembly(self._name)
        try:
            nodes = self._tree.get("nodes", [])
            scenes = self._tree.get("scenes", [])
            if scenes:
                roots = scenes[self._tree.get("scene", 0)].get("nodes", [])
            else:
                children = {child for node in nodes for child in node.get("children", [])}
                roots = [at for at in range(len(nodes)) if at not in children]
            for root in roots:
                self._walk(nodes, root, np.eye(4), assembly, 0)
        except _MALFORMED as error:
            raise self._damaged(error) from error
        return soup_of(*assembly.together(), self._name, "m")

    def _walk(self, nodes: list[Any], at: int, outer: Floats, assembly: Assembly, depth: int) -> None:
        assembly.visit(depth)
        node = nodes[at]
        matrix = outer @ _local(node)
        if "mesh" in node:
            for piece in self._mesh(node["mesh"]):
                assembly.add(piece, matrix)
        for child in node.get("children", []):
            self._walk(nodes, child, matrix, assembly, depth + 1)

    def _mesh(self, at: int) -> list[Piece]:
        if at not in self._meshes:
            found = []
            for primitive in self._tree["meshes"][at]["primitives"]:
                if "KHR_draco_mesh_compression" in primitive.get("extensions", {}):
                    raise ScanError(
                        f"{self._name} is compressed (Draco), which cannot be read: export it uncompressed, "
                        "or as STL."
                    )
                points = doubles(self._accessor(primitive["attributes"]["POSITION"]))
                if "indices" in primitive:
                    order = wholes(self._accessor(primitive["indices"])).ravel()
                else:
                    order = np.arange(len(points), dtype=np.int64)
                found.append((points, _triangles(order, primitive.get("mode", _TRIANGLES))))
            self._meshes[at] = found
        return self._meshes[at]

    def _accessor(self, at: int) -> np.ndarray[Any, Any]:
        """(n, width): the numbers of an accessor."""
        accessor = self._tree["accessors"][at]
        if "sparse" in accessor or "bufferView" not in accessor:
            raise ScanError(f"{self._name} stores its points in a sparse way: export it as STL instead.")
        view = self._tree["bufferViews"][accessor["bufferView"]]
        dtype = np.dtype(_COMPONENTS[accessor["componentType"]])
        width = {"SCALAR": 1, "VEC3": 3}[accessor["type"]]
        count = int(accessor["count"])
        stride = int(view.get("byteStride", dtype.itemsize * width))
        start = int(view.get("byteOffset", 0)) + int(accessor.get("byteOffset", 0))
        content = self._buffer(view["buffer"])
        if min(count, start) < 0 or stride < dtype.itemsize * width:
            raise self._damaged(None)
        if count and start + (count - 1) * stride + dtype.itemsize * width > len(content):
            raise ScanError(f"{self._name} is cut short: a part of it is missing. Export or copy it again.")
        strides = (stride, dtype.itemsize)
        values: np.ndarray[Any, Any] = np.ndarray((count, width), dtype, content, start, strides)
        return values

    def _buffer(self, at: int) -> bytes:
        if at not in self._buffers:
            address = self._tree["buffers"][at].get("uri")
            self._buffers[at] = self._binary if address is None else self._fetched(str(address))
        return self._buffers[at]

    def _fetched(self, address: str) -> bytes:
        if address.startswith("data:"):
            try:
                return base64.b64decode(address.partition(",")[2], validate=True)
            except binascii.Error as error:
                raise self._damaged(error) from error
        beside = unquote(address)
        if self._folder is None or Path(beside).name != beside or ":" in beside or "\\" in beside:
            raise ScanError(
                f"{self._name} keeps its points in another place ({address[:60]}), which is not opened: "
                "export it as one GLB or STL file."
            )
        path = self._folder / beside
        try:
            if path.is_symlink() or path.stat().st_size > _LARGEST_BUFFER:
                raise ScanError(
                    f"{self._name} keeps its points in {beside}, which cannot be used: export it as GLB."
                )
            return path.read_bytes()
        except OSError as error:
            raise ScanError(
                f"{self._name} needs the file {beside} beside it: keep the two together, or export as GLB.",
                detail=repr(error),
            ) from error


def _triangles(order: Ints, mode: int) -> Ints:
    """(m, 3): the triangles of a primitive; points and lines have none."""
    if mode == _TRIANGLES:
        return order[: len(order) // 3 * 3].reshape(-1, 3)
    if mode == _STRIP and len(order) > 2:
        strip = np.stack([order[:-2], order[1:-1], order[2:]], axis=1)
        strip[1::2] = strip[1::2, ::-1]
        return strip
    if mode == _FAN and len(order) > 2:
        return np.stack([np.full(len(order) - 2, order[0]), order[1:-1], order[2:]], axis=1)
    return np.empty((0, 3), dtype=np.int64)


def _local(node: dict[str, Any]) -> Floats:
    """The node's 4×4 matrix, given as such (column by column) or as translation, rotation, scale."""
    if "matrix" in node:
        return np.array(node["matrix"], dtype=np.float64).reshape(4, 4).T
    x, y, z, w = (float(value) for value in node.get("rotation", (0, 0, 0, 1)))
    matrix = np.eye(4)
    matrix[:3, :3] = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    matrix[:3, :3] *= np.array(node.get("scale", (1, 1, 1)), dtype=np.float64)
    matrix[:3, 3] = node.get("translation", (0, 0, 0))
    return matrix
