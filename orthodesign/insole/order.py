"""The order of corrections, fixed and written in this one place.

Orient → heel cup → arch → skives (these shape the seat) → posts, their height → lift (these carry the
seat and its rim along) → additions (raises and reliefs on top of all that) → trim line → thickness →
base and extrinsic posts → closure.
"""

from __future__ import annotations

from types import ModuleType

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.corrections import (
    arch,
    blake_inversion,
    cluffy_wedge,
    cuboid_support,
    fascia_groove,
    forefoot_post,
    heel_aperture,
    heel_cup,
    heel_lift,
    heel_post_height,
    lateral_arch,
    lateral_skive,
    medial_skive,
    met_bar,
    met_pad,
    mortons_extension,
    offloading,
    rearfoot_post,
    reverse_mortons,
    spots,
    toe_crest,
)
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription

# These change the shape of the seat; the rim is trimmed on the seat they leave. A heel that is
# flattened for a shallow cup is flattened before the arch is raised or a skive is cut into it
RELIEF = (heel_cup, arch)
# These are cut into that seat, and may stand higher than the rim of a shallow cup
FACETS = (medial_skive, lateral_skive)
# These carry the seat, its rim and all: they are added to it and change no outline
POSTING = (blake_inversion, rearfoot_post, forefoot_post)
RAISING = (heel_post_height,)
LIFTING = (heel_lift,)
# These are raised on all that or sunk into it: each adds its own height, so that where they overlap
# every one still has the effect that was asked. They move no edge
ADDITIONS = (
    heel_aperture,
    fascia_groove,
    cuboid_support,
    lateral_arch,
    met_pad,
    met_bar,
    mortons_extension,
    reverse_mortons,
    offloading,
    toe_crest,
    cluffy_wedge,
    spots,
)


def level(places: Places) -> Floats:
    """(3, n) a surface that is 0 everywhere, to add to."""
    return places.once(("level",), lambda: np.zeros((3, len(places.x))))


def uncut(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """The seat after the corrections that shape it, (3, n) in frame M, before a skive is cut."""
    return _applied(RELIEF, surface, places, prescription)


def cut(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """The shaped seat with the skives cut into it."""
    return _applied(FACETS, surface, places, prescription)


def posted(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the tilt of both posts added."""
    return _applied(POSTING, surface, places, prescription)


def raised(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the height of the heel post added."""
    return _applied(RAISING, surface, places, prescription)


def lifted(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the heel lift added."""
    return _applied(LIFTING, surface, places, prescription)


def added(places: Places, prescription: Prescription) -> Floats | None:
    """(3, n) what additions do to the top surface; None where there are none."""
    nothing = level(places)
    surface = _applied(ADDITIONS, nothing, places, prescription)
    return None if surface is nothing else surface


def _applied(
    corrections: tuple[ModuleType, ...], surface: Floats, places: Places, prescription: Prescription
) -> Floats:
    """``surface`` after these corrections, one on top of the other."""
    for correction in corrections:
        surface = correction.apply(surface, places, prescription)
    return surface
