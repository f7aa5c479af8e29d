"""The materials a device may be made of, read from ``resources/materials.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from orthodesign.foundation.files import resource


@dataclass(frozen=True)
class Material:
    """A material: density in g/cm³, usual thickness of a shell in mm (None: not used for shells)."""

    id: str
    label: str
    density: float
    usual_shell: tuple[float, float] | None
    note: str
    source: str


def _read() -> Mapping[str, Material]:
    entries = json.loads(resource("materials.json").read_text("utf-8"))
    return MappingProxyType(
        {
            entry["id"]: Material(
                id=entry["id"],
                label=entry["label"],
                density=float(entry["density_g_cm3"]),
                usual_shell=tuple(entry["usual_shell_mm"]) if entry.get("usual_shell_mm") else None,
                note=entry["note"],
                source=entry["source"],
            )
            for entry in entries
        }
    )


MATERIALS = _read()
