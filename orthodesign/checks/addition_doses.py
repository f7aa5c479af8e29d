"""Where the dose of each addition is measured, and whether it is a height or a depth. Frame M, mm.

The named points are those of the definitions in the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from orthodesign.foundation.mesh import Floats
from orthodesign.insole import forefoot
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.corrections import (
    cuboid_support,
    fascia_groove,
    heel_aperture,
    lateral_arch,
    met_bar,
    met_pad,
    toe_crest,
)
from orthodesign.prescription import Prescription

_Point = Callable[[Anatomy, Prescription], Floats]


def _at(point: Callable[[Anatomy, Prescription], tuple[float, float]]) -> _Point:
    return lambda anatomy, prescription: np.array(point(anatomy, prescription))


def _head(number: int) -> _Point:
    return lambda anatomy, prescription: forefoot.head(anatomy, number)


# The named point of every addition that raises, and of every one that relieves
RAISED = MappingProxyType(
    {
        "cuboid_support": _at(cuboid_support.cuboid_apex),
        "lateral_arch": lambda anatomy, prescription: np.array(lateral_arch.lateral_apex(anatomy)),
        "met_pad": _at(met_pad.pad_apex),
        "met_bar": _at(met_bar.crest_point),
        "mortons_extension": _head(1),
        "reverse_mortons": _head(3),
        "toe_crest": _at(toe_crest.crest_point),
        "cluffy_wedge": lambda anatomy, prescription: forefoot.toe_ball(anatomy),
    }
)
SUNK = MappingProxyType(
    {
        "heel_aperture": _at(heel_aperture.aperture_centre),
        "fascia_groove": fascia_groove.groove_middle,
        **{f"offload_mth{number}": _head(number) for number in range(1, 6)},
    }
)
ADDITIONS = (*RAISED, *SUNK, "spots")


def named_point(name: str, anatomy: Anatomy, prescription: Prescription) -> Floats:
    """(2,) where the height or depth of an addition is measured, frame M."""
    return (RAISED.get(name) or SUNK[name])(anatomy, prescription)


def without_additions(prescription: Prescription) -> Prescription:
    """The same prescription without any addition."""
    active = [name for name in prescription.non_neutral() if name in ADDITIONS]
    return prescription.with_values(**dict.fromkeys(active, 0.0) | {"spots": ()}) if active else prescription
