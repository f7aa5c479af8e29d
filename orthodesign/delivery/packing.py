"""What goes into a lab package, or into a folder: the feet's files and the papers of the pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from orthodesign.checks.machines import known, printers
from orthodesign.delivery.break_in import BreakIn, shipped
from orthodesign.delivery.feet import DeliveredFoot
from orthodesign.delivery.manifest import Piece, checked_code, plain_code
from orthodesign.delivery.order import Order, order_bytes
from orthodesign.delivery.plate import apart_finding, beside, place_pair
from orthodesign.delivery.report import report_bytes
from orthodesign.delivery.solids import solid_of
from orthodesign.delivery.threemf import threemf_bytes
from orthodesign.delivery.write import PROGRAM
from orthodesign.foundation.findings import Finding
from orthodesign.foundation.trees import written_json
from orthodesign.prescription.leg_length import LegLength


@dataclass(frozen=True)
class Sheet:
    """What the patient's sheet says: a schedule by its id, the day of the next visit, whom to call."""

    schedule: str | None = None
    follow_up: str | None = None
    telephone: str = ""
    known: BreakIn | None = None


@dataclass(frozen=True)
class Wishes:
    """What a delivery is to hold beside devices, reports, prescription and order form.

    ``printer`` is the id of the machine on whose bed a pair is laid. ``sheet`` asks for one for the
    patient. Only with ``personal`` does the order say who the patient is.
    """

    scans: bool = False
    printer: str | None = None
    paper: str = "a4"
    order: Order = field(default_factory=Order)
    personal: bool = False
    sheet: Sheet | None = None
    leg: LegLength | None = None
    zones: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Packed:
    """The files of a delivery by name, the words for its devices by side, and what is to be said."""

    pieces: dict[str, Piece]
    devices: dict[str, str]
    findings: tuple[Finding, ...]


def packed(feet: Sequence[DeliveredFoot], code: str, wishes: Wishes) -> Packed:
    """Every file of the delivery. Raises DeliveryError for a code that is a text."""
    start = plain_code(checked_code(code))
    pieces: dict[str, Piece] = {}
    findings: list[Finding] = []
    for foot in feet:
        for ending, content in foot.devices.items():
            pieces[foot.stem + ending] = Piece("device", content, foot.side)
    if len(feet) == 2:
        pair = pair_bytes(feet, code, wishes.printer, wishes.zones)
        if isinstance(pair, Finding):
            findings.append(pair)
        elif wishes.printer is not None:
            pieces[f"{start}_pair.3mf"] = Piece("pair", pair)
    for foot in feet:
        pieces[foot.stem + ".json"] = Piece("report", report_bytes(foot.report), foot.side)
    pieces |= _papers(feet, code, start, wishes)
    prescription = written_json({foot.side: foot.prescription for foot in feet})
    pieces[f"{start}_prescription.json"] = Piece("prescription", prescription)
    for foot in feet:
        if wishes.scans and foot.scan is not None:
            pieces[foot.report["scan"]["file"]] = Piece("scan", foot.scan[1], foot.side)
    return Packed(pieces, {foot.side: foot.words for foot in feet}, tuple(findings))


def _papers(feet: Sequence[DeliveredFoot], code: str, start: str, wishes: Wishes) -> dict[str, Piece]:
    from orthodesign.delivery.papers.order_form import order_pdf
    from orthodesign.delivery.papers.patient_sheet import patient_pdf
    from orthodesign.delivery.papers.report import ReportedFoot, report_pdf

    reports = [foot.report for foot in feet]
    reported = [ReportedFoot(foot.report, foot.solid) for foot in feet]
    order = completed(
        wishes.order if wishes.personal else wishes.order.pseudonymous(), code, reports, wishes.leg
    )
    papers = {
        f"{start}_report.pdf": Piece(
            "papers", report_pdf(reported, code, paper=wishes.paper, leg=wishes.leg)
        ),
        f"{start}_order.json": Piece("order", order_bytes(order)),
        f"{start}_order.pdf": Piece("order", order_pdf(order, reports, paper=wishes.paper, program=PROGRAM)),
    }
    if wishes.sheet is not None:
        known_schedules = wishes.sheet.known or shipped()
        content = patient_pdf(
            known_schedules,
            known_schedules.schedule(wishes.sheet.schedule),
            code=code,
            devices=[foot.words for foot in feet],
            follow_up=wishes.sheet.follow_up,
            telephone=wishes.sheet.telephone,
            paper=wishes.paper,
            program=PROGRAM,
        )
        papers[f"{start}_patient-sheet.pdf"] = Piece("papers", content)
    return papers


def completed(
    order: Order, code: str, reports: Sequence[Mapping[str, Any]], leg: LegLength | None = None
) -> Order:
    """The order with what its devices tell, where it says nothing itself."""
    sides = [str(report["foot"]["side"]) for report in reports]
    captures = {str(report["scan"]["capture"]) for report in reports}
    methods = {"foot": "scanner", "cast": "plaster cast", "impression": "foam box"}
    return order.completed(
        patient_code=code or None,
        pairs=1 if len(sides) == 2 else None,
        feet_scanned="both" if len(sides) == 2 else ", ".join(sides) or None,
        scan_method=", ".join(sorted(methods.get(one, one) for one in captures)) or None,
        device_type=", ".join(dict.fromkeys(_kind(report) for report in reports)) or None,
        leg_length_difference=None
        if leg is None
        else f"{leg.short_side} shorter by {leg.difference_mm:g} mm",
    )


def _zones_on(foot: DeliveredFoot, zones: tuple[float, float] | None) -> tuple[float, float, float] | None:
    return None if zones is None else (float(foot.report["foot"]["measurements"]["foot_length_mm"]), *zones)


def _kind(report: Mapping[str, Any]) -> str:
    solid = report["prescription"].get("construction") == "full_contact"
    return "full-contact insole" if solid else "functional shell"


def pair_bytes(
    feet: Sequence[DeliveredFoot],
    code: str,
    printer: str | None = None,
    zones: tuple[float, float] | None = None,
) -> bytes | Finding:
    """Both devices in one 3MF: on the bed of ``printer``, or side by side where none is named.

    A finding where they do not fit together. Raises ChecksError for a printer that is not known.
    """
    solids = [foot.solid for foot in feet]
    if printer is None:
        places = beside(solids)
    else:
        machine = known(printer, printers(), "printer")
        found = place_pair(solids[0], solids[1], machine)
        if found is None:
            return apart_finding(machine)
        places = list(found)
    about = {"Title": f"{code} pair".strip(), "Designer": PROGRAM, "Application": PROGRAM}
    about |= {"code": code} if code else {}
    about |= {f"device-{foot.side}": foot.words for foot in feet}
    return threemf_bytes(
        [
            solid_of(f"{foot.side} insole", foot.solid, place, _zones_on(foot, zones))
            for foot, place in zip(feet, places, strict=True)
        ],
        about,
    )
