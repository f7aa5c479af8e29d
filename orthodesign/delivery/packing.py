"""What goes into a lab package, or into a folder: the feet's files and the papers of the pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from orthodesign.checks.machines import known, printers
from orthodesign.delivery.feet import DeliveredFoot
from orthodesign.delivery.manifest import Piece, checked_code, plain_code
from orthodesign.delivery.plate import apart_finding, beside, place_pair
from orthodesign.delivery.report import report_bytes
from orthodesign.delivery.threemf import Solid, threemf_bytes
from orthodesign.delivery.write import PROGRAM
from orthodesign.foundation.findings import Finding
from orthodesign.foundation.trees import written_json


@dataclass(frozen=True)
class Wishes:
    """What a delivery is to hold beside devices, reports and prescription.

    ``printer`` is the id of the machine on whose bed a pair is laid.
    """

    scans: bool = False
    printer: str | None = None


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
        pair = pair_bytes(feet, code, wishes.printer)
        if isinstance(pair, Finding):
            findings.append(pair)
        elif wishes.printer is not None:
            pieces[f"{start}_pair.3mf"] = Piece("pair", pair)
    for foot in feet:
        pieces[foot.stem + ".json"] = Piece("report", report_bytes(foot.report), foot.side)
    prescription = written_json({foot.side: foot.prescription for foot in feet})
    pieces[f"{start}_prescription.json"] = Piece("prescription", prescription)
    for foot in feet:
        if wishes.scans and foot.scan is not None:
            pieces[foot.report["scan"]["file"]] = Piece("scan", foot.scan[1], foot.side)
    return Packed(pieces, {foot.side: foot.words for foot in feet}, tuple(findings))


def pair_bytes(feet: Sequence[DeliveredFoot], code: str, printer: str | None = None) -> bytes | Finding:
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
            Solid.whole(f"{foot.side} insole", foot.solid, place)
            for foot, place in zip(feet, places, strict=True)
        ],
        about,
    )
