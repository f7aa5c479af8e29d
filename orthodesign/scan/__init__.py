"""Room 1: a file becomes a ``Scan``.

Takes: an STL, OBJ, PLY, OFF, 3MF, GLB or glTF file of a foot, a cast or a foam-box impression, in
any unit and lying any way round. Gives: a ``Scan``, its mesh mended, trimmed and in millimetres,
in the file's own axes and origin (this room does not know which way is up), with a finding for
everything that was guessed or mended. Refuses, with a ``ScanError``: files that are damaged,
empty or no scan, two feet at once, whole bodies, sizes that no unit makes a foot.

Read ``reading.py`` first: it is the walk through the room.
"""

from orthodesign.scan.errors import ScanError
from orthodesign.scan.leg import trim_above
from orthodesign.scan.reading import (
    CAPTURE_WORDS,
    read_scan,
    scan_content,
    scan_from_bytes,
    scan_from_mesh,
    triangles_in,
)
from orthodesign.scan.scan import Capture, MeshQuality, Scan, UnitSource
from orthodesign.scan.units import UNIT_WORDS

__all__ = [
    "CAPTURE_WORDS",
    "UNIT_WORDS",
    "Capture",
    "MeshQuality",
    "Scan",
    "ScanError",
    "UnitSource",
    "read_scan",
    "scan_content",
    "scan_from_bytes",
    "scan_from_mesh",
    "triangles_in",
    "trim_above",
]
