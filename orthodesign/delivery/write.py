"""Design → files: measured on the bytes that will be written, and written all or none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orthodesign import __version__
from orthodesign.checks.inspect import Inspection, inspect_insole
from orthodesign.delivery.report import report_bytes, report_of
from orthodesign.delivery.stl import read_back, stl_bytes, stl_header
from orthodesign.design import Design
from orthodesign.foundation.files import write_all_atomically
from orthodesign.foundation.findings import Finding, Severity
from orthodesign.prescription import CATALOGUE


@dataclass(frozen=True, eq=False)
class Measured:
    """A design, its STL as it will be written, and what was measured on those bytes."""

    design: Design
    stl: bytes
    inspection: Inspection

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is to be said: of the scan, of the foot and of the device."""
        foot = self.design.foot
        return (*foot.scan.findings, *foot.findings, *self.inspection.findings)

    @property
    def faulty(self) -> bool:
        """Whether a finding of severity error forbids writing the device."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


@dataclass(frozen=True)
class Delivery:
    """What was delivered: the report, and the files written (no STL when the solid is faulty)."""

    report: dict[str, Any]
    files: tuple[Path, ...]


def measure(design: Design) -> Measured:
    """The design's STL bytes, read back and inspected."""
    words = stl_header(f"orthodesign {__version__}", device_words(design))
    content = stl_bytes(design.insole.mesh, words)
    return Measured(design, content, inspect_insole(design.insole, read_back(content)))


def deliver(design: Design, stl: Path, report: Path | None = None, preview: Path | None = None) -> Delivery:
    """Inspect a design on its STL as read back and write what was asked for.

    A device with a finding of severity error is not written; its report and preview are, because
    they say why. Either every file is written or none, and old ones survive a failure. Raises
    FileError with a sentence when a place cannot be written.
    """
    told, files = contents(measure(design), stl, report, preview)
    write_all_atomically(files)
    return Delivery(told, tuple(files))


def contents(
    measured: Measured, stl: Path, report: Path | None = None, preview: Path | None = None
) -> tuple[dict[str, Any], dict[Path, bytes]]:
    """The report of a measured design, and the bytes of each file that is to be written."""
    files: dict[Path, bytes] = {} if measured.faulty else {stl: measured.stl}
    if preview is not None:
        files[preview] = preview_of(measured.design)
    told = report_of(measured.design, measured.inspection, files)
    if report is not None:
        files[report] = report_bytes(told)
    return told, files


def device_words(design: Design) -> str:
    """Side and kind of the device in words: what may stand in a header or a title."""
    length = {"three_quarter": "three-quarter", "sulcus": "sulcus", "full": "full-length"}
    kind = "full-contact insole" if design.prescription.choice("construction") == "full_contact" else "shell"
    return f"{design.foot.side} {length[design.prescription.choice('length')]} {kind}"


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
