"""The solid as a binary PLY file: coordinates as doubles, bit for bit, mm, device frame D."""

from __future__ import annotations

import numpy as np

from orthodesign.delivery.errors import DeliveryError
from orthodesign.foundation.mesh import Mesh

_CORNER = np.dtype([("count", "u1"), ("corners", "<i4", (3,))])
_HEADER = """ply
format binary_little_endian 1.0
comment {header}
element vertex {vertices}
property double x
property double y
property double z
element face {faces}
property list uchar int vertex_indices
end_header
"""


def ply_bytes(mesh: Mesh, header: str) -> bytes:
    """``mesh`` as a little-endian PLY; ``header`` is a comment, as in an STL."""
    faces = np.empty(len(mesh.faces), dtype=_CORNER)
    faces["count"], faces["corners"] = 3, mesh.faces
    words = _HEADER.format(header=header, vertices=len(mesh.vertices), faces=len(mesh.faces))
    return words.encode("ascii") + mesh.vertices.astype("<f8").tobytes() + faces.tobytes()


def ply_read_back(content: bytes) -> Mesh:
    """The mesh in such a file: vertices and faces as they stand there."""
    words, mark, rest = content.partition(b"end_header\n")
    counts = {line.split()[1]: int(line.split()[2]) for line in words.splitlines() if line[:7] == b"element"}
    try:
        count = counts[b"vertex"]
        faces = np.frombuffer(rest, dtype=_CORNER, offset=24 * count, count=counts[b"face"])
        vertices = np.frombuffer(rest, dtype="<f8", count=3 * count).reshape(-1, 3)
    except (KeyError, ValueError) as error:
        raise DeliveryError("The written PLY cannot be read back.", detail=repr(error)) from error
    if not mark or (faces["count"] != 3).any():
        raise DeliveryError("The written PLY cannot be read back.")
    return Mesh.of(vertices, faces["corners"])
