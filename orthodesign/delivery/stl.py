"""The solid as a binary STL file: the same mesh gives the same bytes, and nothing personal.

STL knows no unit and no frame; ours is always millimetres in the device frame D, and the header
says so. Coordinates become float32, about 1.5e-5 mm off at the length of an insole.
"""

from __future__ import annotations

import io

import numpy as np

from orthodesign.checks.reading import solid_from_stl
from orthodesign.delivery.errors import DeliveryError
from orthodesign.foundation.mesh import Mesh

HEADER_BYTES = 80


def stl_header(program: str, device: str) -> str:
    """The text for the 80 bytes before the triangles, such as ``orthodesign 0.1.0 | mm | right insole``.

    ``program`` is name and version, ``device`` side and kind. No time, so that the same design
    gives the same file; no patient, because headers travel unseen.
    """
    return f"{program} | unit mm | {device}"


def stl_bytes(mesh: Mesh, header: str) -> bytes:
    """``mesh`` (mm, frame D) as the bytes of a binary STL, unit normals included.

    ``header`` is ASCII and cut at 80 bytes. Raises DeliveryError when it begins with "solid",
    which many programs take for the ASCII kind of STL, or is not ASCII.
    """
    from stl import Mode
    from stl import mesh as numpy_stl

    if header.lower().lstrip().startswith("solid") or not header.isascii():
        raise DeliveryError(
            f"{header!r} cannot head an STL file: use plain letters, not beginning with “solid”."
        )
    text = header[:HEADER_BYTES].ljust(HEADER_BYTES)

    class Stamped(numpy_stl.Mesh):
        """numpy-stl would put the time into the header."""

        def get_header(self, name: object) -> str:
            return text

    data = np.zeros(len(mesh.faces), dtype=numpy_stl.Mesh.dtype)
    data["vectors"] = mesh.corners
    data["normals"] = mesh.normals
    buffer = io.BytesIO()
    solid = Stamped(data, calculate_normals=False)
    solid.save("insole.stl", fh=buffer, mode=Mode.BINARY, update_normals=False)
    return buffer.getvalue()


def read_back(content: bytes) -> Mesh:
    """The mesh in the bytes of a binary STL, equal points merged and nothing rounded: what a printer gets.

    Faces come in the order of the file; vertices in the order they first appear.
    """
    return solid_from_stl(content, "the written STL")
