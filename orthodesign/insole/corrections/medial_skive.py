"""Medial heel skive (Kirby 1992): a 15° facet across the medial third of the heel seat."""

from __future__ import annotations

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.insole.skive import skived
from orthodesign.prescription import Prescription


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the medial third of the heel seat raised to the facet."""
    return skived(surface, places, prescription, +1.0)
