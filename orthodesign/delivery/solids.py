"""The formats a device can leave in: how each is written, and read back to be measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.obj import obj_bytes, obj_read_back
from orthodesign.delivery.ply import ply_bytes, ply_read_back
from orthodesign.delivery.stl import read_back, stl_bytes, stl_header
from orthodesign.delivery.threemf import Solid, threemf_bytes, threemf_read_back
from orthodesign.delivery.zones import united
from orthodesign.delivery.zones import zones as zones_of
from orthodesign.foundation.mesh import Floats, Mesh


@dataclass(frozen=True, eq=False)
class Label:
    """What a file says of its device: program and version, side, kind, and the case's code.

    3MF alone keeps the rest: ``place`` is where it lies on the bed, None for frame D as it is; ``zones``
    are the length of the foot and where its zones meet, in % of it, None for one body.
    """

    program: str
    side: str
    words: str
    code: str = ""
    place: Floats | None = field(default=None, repr=False)
    zones: tuple[float, float, float] | None = None

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
    return threemf_bytes([solid_of(label.name, mesh, label.place, label.zones)], label.about())


def solid_of(
    name: str, mesh: Mesh, place: Floats | None = None, zones: tuple[float, float, float] | None = None
) -> Solid:
    """The device for a 3MF: one body, or one for each zone, named after it."""
    if zones is None:
        return Solid.whole(name, mesh, place)
    bodies = zones_of(mesh, zones[0], zones[1:])
    return Solid(
        name, {f"{name} {zone}": body for zone, body in bodies.items()}, np.eye(4) if place is None else place
    )


FORMATS: Mapping[str, SolidFormat] = MappingProxyType(
    {
        ".stl": SolidFormat("STL", lambda mesh, label: stl_bytes(mesh, label.header), read_back),
        ".3mf": SolidFormat(
            "3MF", _threemf, lambda content: united(list(threemf_read_back(content).values()))
        ),
        ".obj": SolidFormat(
            "OBJ", lambda mesh, label: obj_bytes(mesh, label.header, label.name), obj_read_back
        ),
        ".ply": SolidFormat("PLY", lambda mesh, label: ply_bytes(mesh, label.header), ply_read_back),
    }
)
