"""The solid as a Wavefront OBJ file: every coordinate to its last digit, mm, device frame D."""

from __future__ import annotations

from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.texts import coordinates_text, mesh_from
from orthodesign.foundation.mesh import Mesh


def obj_bytes(mesh: Mesh, header: str, name: str) -> bytes:
    """``mesh`` as one named object; ``header`` is a comment, as in an STL. No normals: they follow."""
    lines = [f"# {header}", f"o {name.replace(' ', '_')}"]
    lines += [f"v {x} {y} {z}" for x, y, z in coordinates_text(mesh.vertices)]
    lines += [f"f {a} {b} {c}" for a, b, c in (mesh.faces + 1).tolist()]
    return ("\n".join(lines) + "\n").encode()


def obj_read_back(content: bytes) -> Mesh:
    """The mesh in such a file: vertices and faces as they stand there."""
    points: list[float] = []
    corners: list[int] = []
    try:
        for line in content.decode().splitlines():
            kind, *words = line.split() or [""]
            if kind == "v":
                x, y, z = map(float, words)
                points += (x, y, z)
            elif kind == "f":
                a, b, c = (int(word.partition("/")[0]) - 1 for word in words)
                corners += (a, b, c)
    except ValueError as error:
        raise DeliveryError("The written OBJ cannot be read back.", detail=repr(error)) from error
    return mesh_from(points, corners, "The written OBJ")
