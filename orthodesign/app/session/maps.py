"""Colour maps of a device: one number for each vertex, quick enough to follow a slider."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from orthodesign.foot import Foot
from orthodesign.foundation.mesh import Floats
from orthodesign.insole import Insole, build_insole
from orthodesign.prescription import Prescription


@dataclass(frozen=True)
class DeviceMap:
    """A map: what it is called, its range in mm, and whether 0 is its middle.

    ``values`` gives (n,) numbers in mm for the vertices of an Insole, NaN where it says nothing.
    """

    name: str
    title: str
    low: float
    high: float
    diverging: bool
    values: Callable[[Insole], Floats]


# What raises or tilts foot and device together: no gap opens by it
_RIDDEN = (
    "heel_lift",
    "heel_post_height",
    "rearfoot_post",
    "rearfoot_post_motion",
    "blake_inversion",
    "forefoot_post",
)


def gap(insole: Insole) -> Floats:
    """Distance from the top surface up to the scanned sole, along the normal of the sole.

    Negative where the device presses into the scanned foot; NaN where the sole was not scanned. The
    foot rides on lift and posts: they are left out.
    """
    insole = without_ride(insole)
    foot, top = insole.foot, insole.top
    x, y, z = top[:, 0], top[:, 1] * foot.medial, top[:, 2] - insole.z_shift
    sole, dx, dy = foot.plantar.raw.several_at((foot.plantar.raw.z, *_slopes(foot)), x, y)
    return _on_top(insole, (sole - z) / np.sqrt(1.0 + dx * dx + dy * dy))


def without_ride(insole: Insole) -> Insole:
    """The same device without what raises or tilts foot and device together."""
    ridden = [name for name in _RIDDEN if insole.prescription.number(name) != 0.0]
    if not ridden:
        return insole
    return _built(insole.foot, insole.prescription.with_values(**dict.fromkeys(ridden, 0.0)))


def thickness(insole: Insole) -> Floats:
    """Distance between a vertex of the top and its partner underneath."""
    across = insole.top - insole.bottom
    thick = np.sqrt(np.einsum("ij,ij->i", across, across))
    return _on_top(insole, np.concatenate([thick, thick]))


def height(insole: Insole) -> Floats:
    """Height of the top surface above the ground."""
    return _on_top(insole, insole.top[:, 2])


def change(insole: Insole) -> Floats:
    """How much higher than the neutral device the top surface lies, both seen from the foot."""
    neutral = _built(insole.foot, insole.prescription.neutral_device())
    own, plain = insole.top[:, 2] - insole.z_shift, neutral.top[:, 2] - neutral.z_shift
    return _on_top(insole, own - plain)


MAPS: Mapping[str, DeviceMap] = MappingProxyType(
    {
        shown.name: shown
        for shown in (
            DeviceMap("gap", "Gap foot – device", -3.0, 3.0, True, gap),
            DeviceMap("change", "Change from the scan", -8.0, 8.0, True, change),
            DeviceMap("thickness", "Thickness", 0.0, 12.0, False, thickness),
            DeviceMap("height", "Height above ground", 0.0, 40.0, False, height),
        )
    }
)


@lru_cache(maxsize=4)
def _built(foot: Foot, prescription: Prescription) -> Insole:
    return build_insole(foot, prescription)


@lru_cache(maxsize=4)
def _slopes(foot: Foot) -> tuple[Floats, Floats]:
    return foot.sole.gradient()


def _on_top(insole: Insole, values: Floats) -> Floats:
    """Values of the first vertices, the top sheet foremost; NaN for all others."""
    full = np.full(len(insole.vertices), np.nan)
    full[: len(values)] = values
    return full
