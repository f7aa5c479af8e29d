"""What the medial and the lateral heel skive share: the plane that replaces the heel seat.

Kirby's skive is a planar cut at 15° across the medial third of the heel of the positive cast; on
the device a facet rising at 15° replaces the surface wherever it is higher. Depth is the height of
the facet over the unskived surface at the third line of the weight-bearing heel width.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import smooth_maximum
from orthodesign.prescription import Prescription

SKIVE_ANGLE = 15.0
_SLOPE = float(np.tan(np.radians(SKIVE_ANGLE)))
# The crease between facet and seat is rounded where they differ by less than this, mm; towards the
# wall of the heel cup, where they meet steeply, by this much more for each mm beyond the third line
_BLEND, _FILLET = 2.0, 0.5
# Along the foot the facet is level for this part of L round the heel seat. Beyond, it sinks: by so
# many mm within so large a part of L, so that no skive reaches out of the heel
_LEVEL, _SINK, _SUNK = 0.045, 14.0, 0.075
# It bends down with a radius so much larger than the shell is thick, or the underside would fold, mm
_SPARE = 1.5
# It is out of the way this far before the arch point: where triangles meet that reach there, mm
_BEFORE_ARCH = 1.5


def skived(surface: Floats, places: Places, prescription: Prescription, towards: float) -> Floats:
    """``surface`` with the prescribed facet rising medially (``towards`` +1) or laterally (−1)."""
    depth = prescription.number("medial_skive" if towards > 0.0 else "lateral_skive")
    if depth == 0.0:
        return surface
    anatomy = places.anatomy
    fillet = places.once(("fillet", towards), lambda: _fillet(places, towards))
    height = places.height(surface, anatomy.skive_point(towards)) + depth
    level, sink = _bend(surface, places, prescription, height, towards)
    facet = places.once(("skive", towards, level, sink), lambda: _facet(places, towards, level, sink))
    # at the third line itself the facet stands free of its crease: there its depth is measured
    crease = min(_BLEND, depth)
    # elsewhere the surface is higher by more than the crease is wide, and stays what it is
    near = np.flatnonzero(surface[0] - facet[0] - height < fillet[0] + crease)
    raised, blend, cut = np.take(facet, near, axis=1), np.take(fillet, near, axis=1), surface.copy()
    raised[0] += height
    blend[0] += crease
    for row, changed in zip(cut, smooth_maximum(np.take(surface, near, axis=1), raised, blend), strict=True):
        row[near] = changed
    return cut


def _bend(
    surface: Floats, places: Places, prescription: Prescription, height: float, towards: float
) -> tuple[float, float]:
    """How many mm of the facet are level on either side of the heel seat, and how it sinks beyond.

    It sinks by the second number times the square of the distance: far enough to be out of the way at
    the arch point, where the arch is prescribed, however far that is filled. ``height`` is that of
    the facet on the third line.
    """
    anatomy = places.anatomy
    third, arch = anatomy.skive_point(towards), anatomy.arch_point(prescription.optional("arch_apex"))
    level, sink = _LEVEL * anatomy.length, _SINK / (_SUNK * anatomy.length) ** 2
    sink = min(sink, 0.5 / (prescription.number("shell_thickness") + _SPARE))
    ahead, beyond = float(arch[0] - third[0]) - _BEFORE_ARCH, towards * float(arch[1] - third[1])
    above = height + _SLOPE * beyond - places.height(surface, arch[:2])
    needed = above + _BLEND + _FILLET * max(beyond, 0.0)
    if needed > sink * (ahead - level) ** 2:
        # first with a smaller radius, then from nearer to the heel seat
        steepest = 0.5 / (prescription.number("shell_thickness") + _SPARE)
        sink = min(needed / (ahead - level) ** 2, max(sink, steepest))
        level = min(level, max(0.0, ahead - float(np.sqrt(needed / sink))))
    return level, sink


def _fillet(places: Places, towards: float) -> Floats:
    """(3, n) how much the crease is widened: nothing at the third line, more towards every wall."""
    third = places.anatomy.skive_point(towards)
    beyond = np.maximum(towards * (places.y - third[1]), 0.0)
    behind = np.maximum(third[0] - _LEVEL * places.anatomy.length - places.x, 0.0)
    return _FILLET * np.stack([beyond + behind, -1.0 * (behind > 0), towards * (beyond > 0)])


def _facet(places: Places, towards: float, level: float, sink: float) -> Floats:
    """(3, n) the facet with height 0 on the third line beside the heel seat."""
    third = places.anatomy.skive_point(towards)
    slope = _SLOPE * towards
    ahead = places.x - third[0]
    over = np.maximum(np.abs(ahead) - level, 0.0)
    return np.stack(
        [
            slope * (places.y - third[1]) - sink * over**2,
            -2.0 * sink * over * np.sign(ahead),
            np.full_like(places.x, slope),
        ]
    )
