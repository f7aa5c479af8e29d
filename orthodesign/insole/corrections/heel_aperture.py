"""Heel aperture: a round or oval sink under the point of the heel that hurts."""

from __future__ import annotations

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.anatomy import Anatomy
from orthodesign.insole.patches import bend_radius, bordered, from_disc, patch, widest, with_patch
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the aperture sunk into it."""
    depth = prescription.number("heel_aperture")
    if depth == 0.0:
        return surface
    x, y = aperture_centre(places.anatomy, prescription)
    long, wide = (0.5 * prescription.number(f"heel_aperture_{side}") for side in ("length", "width"))
    # across its short side the border is a distance; along its long side it is drawn out
    reach = widest(4.0) * max(long, wide) / min(long, wide)
    key = ("heel_aperture", x, y, long, wide)
    distances = patch(
        places,
        key,
        (x - long - reach, x + long + reach, y - wide - reach, y + wide + reach),
        lambda px, py: from_disc(px, py, (x, y), (long, wide)),
    )
    radius = bend_radius(prescription)
    index, weight = bordered(places, key, distances, -depth, radius, -min(long, wide))
    return with_patch(surface, index, weight, -depth)


def aperture_centre(anatomy: Anatomy, prescription: Prescription) -> tuple[float, float]:
    """x and y of the middle of the aperture, frame M."""
    forward, aside = (prescription.number(f"heel_aperture_{way}") for way in ("forward", "aside"))
    return float(anatomy.heel_seat[0]) + forward, float(anatomy.heel_seat[1]) + aside
