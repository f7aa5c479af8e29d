"""What every room stands on: knows meshes, height fields and findings, but no foot.

Lengths are millimetres and angles degrees unless a name says otherwise. Arrays that are handed
on are read-only. Read ``mesh.py`` first, then ``heightfield.py``.

Names are loaded when they are first asked for: the catalogue and ``--version`` use findings and
errors, and must answer without waiting for numpy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from orthodesign.foundation.late import late

if TYPE_CHECKING:
    from orthodesign.foundation.errors import OrthodesignError
    from orthodesign.foundation.findings import Finding, FindingKind, Severity
    from orthodesign.foundation.heightfield import HeightField
    from orthodesign.foundation.mesh import Mesh

__all__ = ["Finding", "FindingKind", "HeightField", "Mesh", "OrthodesignError", "Severity"]

_HOMES = {
    "Finding": "findings",
    "FindingKind": "findings",
    "HeightField": "heightfield",
    "Mesh": "mesh",
    "OrthodesignError": "errors",
    "Severity": "findings",
}

__getattr__ = late(__name__, _HOMES)
