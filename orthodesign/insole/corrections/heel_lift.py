"""Heel lift: both surfaces of the heel carried up; constant under the heel, 0 at the taper end."""

from __future__ import annotations

from orthodesign.foundation.mesh import Floats
from orthodesign.insole.places import Places
from orthodesign.prescription import Prescription


def apply(surface: Floats, places: Places, prescription: Prescription) -> Floats:
    """``surface`` with the heel raised by the prescribed lift."""
    lift = prescription.number("heel_lift")
    if lift == 0.0:
        return surface
    anatomy = places.anatomy
    percent = prescription.optional("lift_taper_end")
    end = None if percent is None else percent / 100.0 * anatomy.length
    weight = places.once(
        ("heel_lift", end), lambda: anatomy.behind(places.x, places.y, anatomy.heel_end, end)
    )
    return surface + lift * weight
