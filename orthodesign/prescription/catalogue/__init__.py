"""Every parameter, declared once, in the order in which a podiatrist prescribes.

One file per group; ``CATALOGUE`` maps each name to its declaration.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from orthodesign.prescription.catalogue import arch, device, forefoot, heel, midfoot, posts, relief, shape
from orthodesign.prescription.parameter import Parameter

CATALOGUE: Mapping[str, Parameter] = MappingProxyType(
    {
        parameter.name: parameter
        for group in (
            arch.PARAMETERS,
            heel.LIFT,
            posts.PARAMETERS,
            heel.SEAT,
            relief.HEEL,
            midfoot.PARAMETERS,
            forefoot.PADS,
            forefoot.PLATFORMS,
            forefoot.TOES,
            forefoot.OFFLOADING,
            relief.POINTS,
            shape.TRIM,
            device.PARAMETERS,
            shape.THICKNESS,
        )
        for parameter in group
    }
)
