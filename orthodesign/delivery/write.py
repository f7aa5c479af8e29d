"""Design → files: measured on the bytes that will be written, and written all or none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from orthodesign import __version__
from orthodesign.checks.inspect import Inspection, inspect_insole
from orthodesign.checks.machines import known, printers
from orthodesign.checks.printability import Printability, check_printability
from orthodesign.delivery.making import material_findings
from orthodesign.delivery.plate import place_alone
from orthodesign.delivery.report import report_bytes, report_of
from orthodesign.delivery.solids import Label, format_of
from orthodesign.design import Design
from orthodesign.foundation.files import write_all_atomically
from orthodesign.foundation.findings import Finding, Severity
from orthodesign.foundation.mesh import Mesh
from orthodesign.prescription import CATALOGUE, Prescription

PROGRAM = f"orthodesign {__version__}"


@dataclass(frozen=True)
class Making:
    """How and where a device will be made, by ids of ``resources/``; None where that is not known.

    ``code`` stands for the patient; it is written into 3MF files and papers, and may be empty. ``zones``
    are where the bodies of a 3MF meet, % of the foot's length; None for one body.
    """

    code: str = ""
    process: str | None = None
    printer: str | None = None
    zones: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Measured:
    """A design, its file as it will be written, and what was measured on those bytes.

    ``solid`` is the device as read back from ``content``: frame D, mm. ``ending`` is its format.
    """

    design: Design
    content: bytes
    solid: Mesh
    inspection: Inspection
    printability: Printability
    ending: str = ".stl"
    making: Making = Making()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is to be said: of the scan, of the foot, of the device and of the machine."""
        foot = self.design.foot
        return (
            *foot.scan.findings,
            *foot.findings,
            *self.inspection.findings,
            *self.printability.findings,
        )

    @property
    def faulty(self) -> bool:
        """Whether a finding of severity error forbids writing the device."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


@dataclass(frozen=True)
class Delivery:
    """What was delivered: the report, and the files written (no device when the solid is faulty)."""

    report: dict[str, Any]
    files: tuple[Path, ...]


def measure(design: Design, ending: str = ".stl", making: Making | None = None) -> Measured:
    """The design's bytes in the format of that ending, read back and inspected.

    Raises DeliveryError for an ending that is no format and ChecksError for a machine that is not known.
    """
    making = making or Making()
    form = format_of(ending)
    mesh = design.insole.mesh
    place = None
    if making.printer is not None:
        place = place_alone(mesh, known(making.printer, printers(), "printer"))
    zones = None if making.zones is None else (design.foot.measurements.foot_length_mm, *making.zones)
    label = Label(PROGRAM, design.foot.side, device_words(design), making.code, place, zones)
    content = form.write(mesh, label)
    solid = form.read(content)
    inspection = inspect_insole(design.insole, solid)
    made = check_printability(solid, inspection.solid.min_thickness_mm, making.process, making.printer)
    said = material_findings(making.process, inspection.solid.material)
    made = replace(made, findings=(*made.findings, *said))
    return Measured(design, content, solid, inspection, made, ending.lower(), making)


def deliver(
    design: Design,
    device: Path,
    report: Path | None = None,
    preview: Path | None = None,
    making: Making | None = None,
    pdf: Path | None = None,
    paper: str = "a4",
) -> Delivery:
    """Inspect a design on its file as read back and write what was asked for.

    The ending of ``device`` says in which format. A device with a finding of severity error is not
    written; its papers are, because they say why. Either every file is written or none, and old ones
    survive a failure. Raises FileError with a sentence when a place cannot be written.
    """
    measured = measure(design, device.suffix or ".stl", making)
    told, files = contents(measured, device, report, preview, pdf, paper)
    write_all_atomically(files)
    return Delivery(told, tuple(files))


def contents(
    measured: Measured,
    device: Path,
    report: Path | None = None,
    preview: Path | None = None,
    pdf: Path | None = None,
    paper: str = "a4",
) -> tuple[dict[str, Any], dict[Path, bytes]]:
    """The report of a measured design, and the bytes of each file that is to be written."""
    files: dict[Path, bytes] = {} if measured.faulty else {device: measured.content}
    if preview is not None:
        files[preview] = preview_of(measured.design)
    told = report_of(measured, files)
    if pdf is not None:
        from orthodesign.delivery.papers.report import ReportedFoot, report_pdf

        files[pdf] = report_pdf([ReportedFoot(told, measured.solid)], measured.making.code, paper=paper)
        told = report_of(measured, files)
    if report is not None:
        files[report] = report_bytes(told)
    return told, files


def device_words(design: Design) -> str:
    """Side and kind of the device in words: what may stand in a header or a title."""
    return words_for(design.foot.side, design.prescription)


def words_for(side: str, prescription: Prescription) -> str:
    """The same without the device."""
    length = {"three_quarter": "three-quarter", "sulcus": "sulcus", "full": "full-length"}
    kind = "full-contact insole" if prescription.choice("construction") == "full_contact" else "shell"
    return f"{side} {length[prescription.choice('length')]} {kind}"


def preview_of(design: Design) -> bytes:
    """The picture of the device as a PNG."""
    from orthodesign.delivery.preview import render_preview

    prescription, insole = design.prescription, design.insole
    asked = ", ".join(
        f"{CATALOGUE[name].label.lower()} {CATALOGUE[name].text(prescription.values[name])}"
        for name in prescription.non_neutral()
    )
    marks = {
        name: (float(point[0]), float(point[1]))
        for name, point in design.foot.landmarks.as_json().items()
        if name in ("heel_seat", "mth1", "mth5")
    }
    marks["arch"] = (float(insole.arch[0]), float(insole.arch[1]))
    return render_preview(
        insole.mesh,
        title=device_words(design).capitalize(),
        subtitle=asked[:1].upper() + asked[1:] or "No corrections",
        landmarks=marks,
        medial_sign=int(design.foot.medial),
    )
