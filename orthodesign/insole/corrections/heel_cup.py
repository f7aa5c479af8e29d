"""Heel cup shallower than a wall can be trimmed: the relief of the heel itself is flattened.

A cup of the usual depth is made by trimming the wall higher or lower (``insole/trim.py``). Below
about 7 mm there would soon be no wall left to trim and no heel to stand in, so the outline stays
that of a 7 mm cup and the heights above the heel seat are scaled down. 0 is a flat heel.
"""

from __future__ import annotations

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.insole.shapes import complement, product
from orthodesign.prescription import Prescription
from orthodesign.prescription.refusals import SHALLOWEST_CUP

SHALLOWEST_TRIM = SHALLOWEST_CUP
# A rim is looked for on a cup at least this deep: a flat heel has none
SHALLOWEST_RIM = 1.0
# The relief is whole again from this part of the foot's length on, before the arch rises
_UNTIL = (0.2, 0.34)


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the heel's relief scaled down for a shallow cup."""
    depth = prescription.number("heel_cup_depth")
    if depth >= SHALLOWEST_TRIM:
        return surface
    anatomy = places.anatomy
    start, end = (part * anatomy.length for part in _UNTIL)
    heel = places.once(("heel_cup",), lambda: anatomy.behind(places.x, places.y, start, end))
    kept = complement((1.0 - depth / SHALLOWEST_TRIM) * heel)
    relief = surface.copy()
    lowest = surface[0, places.in_heel_seat()].min()
    relief[0] -= lowest
    scaled = product(kept, relief)
    scaled[0] += lowest
    return scaled
