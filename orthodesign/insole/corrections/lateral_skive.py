"""Lateral heel skive: the mirror image of the medial one, for a foot that supinates too much."""

from __future__ import annotations

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.insole.skive import skived
from orthodesign.prescription import Prescription


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the lateral third of the heel seat raised to the facet."""
    return skived(surface, places, prescription, -1.0)
