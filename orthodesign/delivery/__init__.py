"""Room 6: what leaves the clinic.

Takes a finished design: its solid in device frame D (mm) and what was said about it. Gives files
as bytes: STL, 3MF, OBJ, PLY, pictures, papers, the lab package; writing them to the disk is the business
of ``foundation.files``. The same
design gives the same bytes, and no file carries a patient's name or a time. Refuses, with a
``DeliveryError``, what no file can hold. Read ``write.py`` first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from orthodesign.foundation.late import late

if TYPE_CHECKING:
    from orthodesign.delivery.break_in import BreakIn as BreakIn
    from orthodesign.delivery.break_in import Schedule as Schedule
    from orthodesign.delivery.envelope import sealed as sealed
    from orthodesign.delivery.errors import DeliveryError as DeliveryError
    from orthodesign.delivery.feet import DeliveredFoot as DeliveredFoot
    from orthodesign.delivery.feet import feet_of_case as feet_of_case
    from orthodesign.delivery.feet import foot_of_design as foot_of_design
    from orthodesign.delivery.keys import ClinicKey as ClinicKey
    from orthodesign.delivery.keys import PublicKey as PublicKey
    from orthodesign.delivery.keys import key_from as key_from
    from orthodesign.delivery.keys import new_key as new_key
    from orthodesign.delivery.keys import public_key_from as public_key_from
    from orthodesign.delivery.making import print_times as print_times
    from orthodesign.delivery.naming import file_stem as file_stem
    from orthodesign.delivery.order import Order as Order
    from orthodesign.delivery.order import order_bytes as order_bytes
    from orthodesign.delivery.order import read_order as read_order
    from orthodesign.delivery.package import Package as Package
    from orthodesign.delivery.package import load_package as load_package
    from orthodesign.delivery.package import needs_passphrase as needs_passphrase
    from orthodesign.delivery.package import package_bytes as package_bytes
    from orthodesign.delivery.packing import Packed as Packed
    from orthodesign.delivery.packing import Sheet as Sheet
    from orthodesign.delivery.packing import Wishes as Wishes
    from orthodesign.delivery.packing import packed as packed
    from orthodesign.delivery.packing import pair_bytes as pair_bytes
    from orthodesign.delivery.papers.order_form import order_pdf as order_pdf
    from orthodesign.delivery.papers.patient_sheet import patient_pdf as patient_pdf
    from orthodesign.delivery.papers.report import ReportedFoot as ReportedFoot
    from orthodesign.delivery.papers.report import report_pdf as report_pdf
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
    "BreakIn": "break_in",
    "ClinicKey": "keys",
    "DeliveredFoot": "feet",
    "Delivery": "write",
    "DeliveryError": "errors",
    "FORMATS": "solids",
    "Making": "write",
    "Measured": "write",
    "Order": "order",
    "Package": "package",
    "Packed": "packing",
    "PublicKey": "keys",
    "ReportedFoot": "papers.report",
    "Schedule": "break_in",
    "Sheet": "packing",
    "Solid": "threemf",
    "SolidFormat": "solids",
    "Wishes": "packing",
    "apart_finding": "plate",
    "beside": "plate",
    "contents": "write",
    "deliver": "write",
    "feet_of_case": "feet",
    "file_stem": "naming",
    "foot_of_design": "feet",
    "format_of": "solids",
    "key_from": "keys",
    "load_package": "package",
    "measure": "write",
    "needs_passphrase": "package",
    "new_key": "keys",
    "order_bytes": "order",
    "order_pdf": "papers.order_form",
    "package_bytes": "package",
    "packed": "packing",
    "pair_bytes": "packing",
    "patient_pdf": "papers.patient_sheet",
    "place_alone": "plate",
    "place_pair": "plate",
    "print_times": "making",
    "public_key_from": "keys",
    "read_back": "stl",
    "read_order": "order",
    "render_preview": "preview",
    "render_sections": "sections",
    "render_view": "rendering",
    "report_pdf": "papers.report",
    "sealed": "envelope",
    "stl_bytes": "stl",
    "stl_header": "stl",
    "threemf_bytes": "threemf",
}

__all__ = list(_HOME)

__getattr__ = late(__name__, _HOME)
