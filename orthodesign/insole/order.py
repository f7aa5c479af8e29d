"""The order of corrections, fixed and written in this one place.

Orient → heel cup → arch → skives (these shape the seat) → posts → lift (these carry the seat and
its rim along) → trim line → thickness → base and extrinsic posts → closure.
"""

from __future__ import annotations

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.corrections import (
    arch,
    forefoot_post,
    heel_cup,
    heel_lift,
    lateral_skive,
    medial_skive,
    rearfoot_post,
)
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription

# These change the shape of the seat; the rim is trimmed on the seat they leave. A heel that is
# flattened for a shallow cup is flattened before the arch is raised or a skive is cut into it
RELIEF = (heel_cup, arch)
# These are cut into that seat, and may stand higher than the rim of a shallow cup
FACETS = (medial_skive, lateral_skive)
# These carry the seat, its rim and all: they are added to it and change no outline
POSTING = (rearfoot_post, forefoot_post)
LIFTING = (heel_lift,)


def uncut(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """The seat after the corrections that shape it, (3, n) in frame M, before a skive is cut."""
    for correction in RELIEF:
        surface = correction.apply(surface, places, prescription)
    return surface


def cut(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """The shaped seat with the skives cut into it."""
    for correction in FACETS:
        surface = correction.apply(surface, places, prescription)
    return surface


def posted(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the tilt of both posts added."""
    for correction in POSTING:
        surface = correction.apply(surface, places, prescription)
    return surface


def lifted(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the heel lift added."""
    for correction in LIFTING:
        surface = correction.apply(surface, places, prescription)
    return surface
