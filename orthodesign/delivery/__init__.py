"""Room 6: what leaves the clinic.

Takes a finished design: its solid in device frame D (mm) and what was said about it. Gives files
as bytes: STL, 3MF, OBJ, PLY, pictures; writing them is ``foundation.files``' business. The same
design gives the same bytes, and no file carries a patient's name or a time. Refuses, with a
``DeliveryError``, what no file can hold. Read ``write.py`` first.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orthodesign.delivery.errors import DeliveryError as DeliveryError
    from orthodesign.delivery.making import print_times as print_times
    from orthodesign.delivery.naming import file_stem as file_stem
    from orthodesign.delivery.plate import apart_finding as apart_finding
    from orthodesign.delivery.plate import beside as beside
    from orthodesign.delivery.plate import place_alone as place_alone
    from orthodesign.delivery.plate import place_pair as place_pair
    from orthodesign.delivery.preview import render_preview as render_preview
    from orthodesign.delivery.rendering import render_view as render_view
    from orthodesign.delivery.sections import render_sections as render_sections
    from orthodesign.delivery.solids import FORMATS as FORMATS
    from orthodesign.delivery.solids import SolidFormat as SolidFormat
    from orthodesign.delivery.solids import format_of as format_of
    from orthodesign.delivery.stl import read_back as read_back
    from orthodesign.delivery.stl import stl_bytes as stl_bytes
    from orthodesign.delivery.stl import stl_header as stl_header
    from orthodesign.delivery.threemf import Solid as Solid
    from orthodesign.delivery.threemf import threemf_bytes as threemf_bytes
    from orthodesign.delivery.write import Delivery as Delivery
    from orthodesign.delivery.write import Making as Making
    from orthodesign.delivery.write import Measured as Measured
    from orthodesign.delivery.write import contents as contents
    from orthodesign.delivery.write import deliver as deliver
    from orthodesign.delivery.write import measure as measure

# name → module: loaded when first asked for, because the command line must start without Matplotlib
_HOME = {
    "Delivery": "write",
    "DeliveryError": "errors",
    "FORMATS": "solids",
    "Making": "write",
    "Measured": "write",
    "Solid": "threemf",
    "SolidFormat": "solids",
    "apart_finding": "plate",
    "beside": "plate",
    "contents": "write",
    "deliver": "write",
    "file_stem": "naming",
    "format_of": "solids",
    "measure": "write",
    "place_alone": "plate",
    "place_pair": "plate",
    "print_times": "making",
    "read_back": "stl",
    "render_preview": "preview",
    "render_sections": "sections",
    "render_view": "rendering",
    "stl_bytes": "stl",
    "stl_header": "stl",
    "threemf_bytes": "threemf",
}

__all__ = list(_HOME)


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
