"""The materials a device may be made of, read from ``resources/materials.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from orthodesign.foundation.files import resource


@dataclass(frozen=True)
class ByWeight:
    """Usual shells by the patient's weight: for each posture, steps of (below so many kg, mm thick)."""

    rows: Mapping[str, tuple[tuple[float | None, float], ...]]
    source: str

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> ByWeight:
        """From the table of a material in the file; the last step has no upper end."""
        rows = {
            posture: tuple((None if below is None else float(below), float(mm)) for below, mm in steps)
            for posture, steps in entry["rows"].items()
        }
        return cls(MappingProxyType(rows), entry["source"])


@dataclass(frozen=True)
class Material:
    """A material: density in g/cm³, usual thickness of a shell in mm (None: not used for shells)."""

    id: str
    label: str
    density: float
    usual_shell: tuple[float, float] | None
    note: str
    source: str
    by_weight: ByWeight | None = None


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
                by_weight=ByWeight.of(entry["shell_by_weight"]) if "shell_by_weight" in entry else None,
            )
            for entry in entries
        }
    )


MATERIALS = _read()
