"""The formats a device can leave in: how each is written, and read back to be measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.obj import obj_bytes, obj_read_back
from orthodesign.delivery.ply import ply_bytes, ply_read_back
from orthodesign.delivery.stl import read_back, stl_bytes, stl_header
from orthodesign.delivery.threemf import Solid, threemf_bytes, threemf_read_back
from orthodesign.foundation.mesh import Floats, Mesh, joined


@dataclass(frozen=True, eq=False)
class Label:
    """What a file says of its device: program and version, side, kind, and the case's code.

    ``place`` is where it lies on the bed (3MF alone keeps it), None for frame D as it is.
    """

    program: str
    side: str
    words: str
    code: str = ""
    place: Floats | None = field(default=None, repr=False)

    @property
    def header(self) -> str:
        """What STL, OBJ and PLY say of themselves."""
        return stl_header(self.program, self.words)

    @property
    def name(self) -> str:
        """What the solid is called."""
        return f"{self.side} insole"

    def about(self) -> dict[str, str]:
        """The metadata of a 3MF."""
        told = {
            "Title": f"{self.code} {self.words}".strip(),
            "Designer": self.program,
            "Application": self.program,
            "Description": "Custom-made insole: millimetres, heel at the origin, toes towards +x, up +z.",
        }
        return told | ({"code": self.code} if self.code else {}) | {"side": self.side, "device": self.words}


@dataclass(frozen=True)
class SolidFormat:
    """One format: its name, its writer, and its reader."""

    label: str
    write: Callable[[Mesh, Label], bytes]
    read: Callable[[bytes], Mesh]


def format_of(ending: str) -> SolidFormat:
    """The format whose files end so, ``.3mf``; capitals do not matter. Raises DeliveryError for others."""
    try:
        return FORMATS[ending.lower()]
    except KeyError:
        raise DeliveryError(
            f"Devices are not written as {ending[:20] or 'files without an ending'}: end the name with "
            f"{', '.join(FORMATS)}."
        ) from None


def _threemf(mesh: Mesh, label: Label) -> bytes:
    return threemf_bytes([Solid.whole(label.name, mesh, label.place)], label.about())


FORMATS: Mapping[str, SolidFormat] = MappingProxyType(
    {
        ".stl": SolidFormat("STL", lambda mesh, label: stl_bytes(mesh, label.header), read_back),
        ".3mf": SolidFormat(
            "3MF", _threemf, lambda content: joined(list(threemf_read_back(content).values()))
        ),
        ".obj": SolidFormat(
            "OBJ", lambda mesh, label: obj_bytes(mesh, label.header, label.name), obj_read_back
        ),
        ".ply": SolidFormat("PLY", lambda mesh, label: ply_bytes(mesh, label.header), ply_read_back),
    }
)
