"""What every room stands on: knows meshes, height fields and findings, but no foot.

Lengths are millimetres and angles degrees unless a name says otherwise. Arrays that are handed
on are read-only. Read ``mesh.py`` first, then ``heightfield.py``.
"""

from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Mesh

__all__ = ["Finding", "FindingKind", "HeightField", "Mesh", "OrthodesignError", "Severity"]
