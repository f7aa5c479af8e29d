"""How thick the shell is where: one thickness, or one for rear-, mid- and forefoot; thin at a tapered edge.

The three zones are joined smoothly (C²). The rearfoot ends, and the midfoot begins, across the foot;
the forefoot begins on a line along the metatarsal heads, so that a three-quarter device has one too.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.blank import Blank
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import smoothstep
from orthodesign.prescription import Prescription

ZONES = ("rear", "mid", "fore")
# The rearfoot ends and the midfoot begins at these parts of the foot's length
_REAR, _MID = 0.29, 0.39
# The midfoot ends and the forefoot begins at these parts of it behind the MTH line
_MID_END, _FORE = 0.20, 0.11
# Added against what chords cut off: a hair, and a part of every mm of thickness beyond 4
_HAIR, THICK, _CHORD = 0.015, 4.0, 0.02
# A tapered edge is as thin as asked over the last of it, mm
_FLAT = 2.5
# The distal edge is that part of the outline which looks forward by so much
_FORWARD = 0.5


def by_zone(prescription: Prescription) -> tuple[float, float, float]:
    """Thickness asked for rearfoot, midfoot and forefoot, mm."""
    usual = prescription.number("shell_thickness")
    asked = (prescription.optional(f"thickness_{zone}") for zone in ZONES)
    rear, mid, fore = (usual if one is None else one for one in asked)
    return rear, mid, fore


def is_even(prescription: Prescription) -> bool:
    """Whether the shell is as thick everywhere."""
    return len(set(by_zone(prescription))) == 1


def shares(anatomy: Anatomy, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """(n,) how far places lie in front of the rearfoot, and in the forefoot: 0 to 1."""
    line, _ = anatomy.mth_line(y)
    length = anatomy.length
    ahead, _ = smoothstep((x / length - _REAR) / (_MID - _REAR))
    fore, _ = smoothstep(((x - line) / length + _MID_END) / (_MID_END - _FORE))
    return ahead, fore


def offset_of(thickness: float) -> float:
    """How far the underside is offset for a shell of this thickness, mm: its thickness and a hair.

    Between two normals the underside of a thick shell cuts its curve short by a chord.
    """
    return thickness + _HAIR + _CHORD * max(thickness - THICK, 0.0)


def offset_at_heel(prescription: Prescription) -> float:
    """How far the underside is offset under the heel seat, mm."""
    return offset_of(by_zone(prescription)[0])


def offsets(places: Places, prescription: Prescription) -> Floats | None:
    """(n,) how far the underside is offset under each place, mm; None where it is the same everywhere."""
    if is_even(prescription):
        return None
    zones = by_zone(prescription)

    def offset() -> Floats:
        rear, mid, fore = (offset_of(one) for one in zones)
        ahead, front = shares(places.anatomy, places.x, places.y)
        made: Floats = rear + (mid - rear) * ahead + (fore - mid) * np.minimum(front, ahead)
        return made

    return places.once(("thickness", zones), offset)


def taper(blank: Blank, prescription: Prescription) -> Floats | None:
    """(n,) how far the underside is ground away towards the distal edge: 1 at the edge; None without."""
    if prescription.optional("distal_taper") is None:
        return None
    run, places = prescription.number("distal_taper_run"), blank.places
    away = places.once(("from distal edge",), lambda: from_distal_edge(blank, places.x, places.y))
    return places.once(("taper", run), lambda: smoothstep((run - away) / (run - _FLAT))[0])


def from_distal_edge(blank: Blank, x: Floats, y: Floats) -> Floats:
    """(n,) mm from the distal edge of the outline; where that is cut out it is no distal edge."""
    from scipy.spatial import cKDTree

    outline = blank.outline
    forward = (outline.outward[:, 0] > _FORWARD) & (outline.rim[:, 1] < blank.whole_edge)
    start, end = outline.rim, np.roll(outline.rim, -1, axis=0)
    steps = np.linspace(0.0, 1.0, 8, endpoint=False)[:, None, None]
    edge = (start[forward] + steps * (end[forward] - start[forward])).reshape(-1, 2)
    distance: Floats = cKDTree(edge).query(np.stack([x, y], axis=1))[0]
    return distance
