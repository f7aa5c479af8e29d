"""What an export writes and where: planned first, so that nothing is overwritten unasked; and the package."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from orthodesign.case import Case, Side
from orthodesign.delivery import Measured, contents, file_stem, measure
from orthodesign.delivery.naming import fit_for_a_name
from orthodesign.foundation.files import write_all_atomically
from orthodesign.foundation.findings import Finding
from orthodesign.foundation.progress import Progress, silent

if TYPE_CHECKING:
    from orthodesign.delivery.keys import ClinicKey


@dataclass(frozen=True)
class Choices:
    """What is wanted of every foot: the format of the device, and its papers."""

    ending: str = ".stl"
    report: bool = True
    preview: bool = True
    pdf: bool = False
    zones: tuple[float, float] | None = None
    """Where the bodies of a 3MF for soft printing meet, % of the foot's length; None for one body."""


@dataclass(frozen=True)
class Outputs:
    """The files of one foot."""

    device: Path
    report: Path | None
    preview: Path | None
    pdf: Path | None

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of them."""
        given = (self.device, self.report, self.preview, self.pdf)
        return tuple(path for path in given if path is not None)


@dataclass(frozen=True, eq=False)
class Export:
    """The measured devices of a case and where their files go."""

    folder: Path
    code: str
    devices: tuple[tuple[Side, Measured, Outputs], ...]
    pair: Path | None = None
    """Both devices on the bed of the printer, where one was chosen."""
    zones: tuple[float, float] | None = None

    @property
    def paths(self) -> tuple[Path, ...]:
        """Every file that will be written; no solid of a device that may not be made."""
        singles = tuple(
            path
            for _, measured, outputs in self.devices
            for path in outputs.paths
            if not (measured.faulty and path == outputs.device)
        )
        return singles if self.pair is None else (*singles, self.pair)

    @property
    def taken(self) -> tuple[Path, ...]:
        """The files that exist already."""
        return tuple(path for path in self.paths if path.exists())


def planned(
    code: str,
    measured: Iterable[tuple[Side, Measured]],
    folder: Path,
    choices: Choices | None = None,
    *,
    fresh: bool = False,
) -> Export:
    """The files of each device: named by code, side and device.

    With ``fresh`` a number is put behind the names until no file of these names exists.
    """
    devices, wanted = tuple(measured), choices or Choices()
    number = 1
    together = wanted.ending == ".3mf" and len(devices) == 2
    laid = together and all(one.making.printer is not None and not one.faulty for _, one in devices)
    while True:
        several = "" if number == 1 else f"_{number}"
        export = Export(
            folder,
            code,
            tuple(
                (side, one, _outputs(folder, file_stem(code, one.design), number, wanted))
                for side, one in devices
            ),
            folder / f"{fit_for_a_name(code)}_pair{several}.3mf" if laid else None,
            wanted.zones if wanted.ending == ".3mf" else None,
        )
        if not fresh or not export.taken:
            return export
        number += 1


@dataclass(frozen=True)
class Written:
    """The files of an export, and what is to be said of them."""

    paths: tuple[Path, ...]
    findings: tuple[Finding, ...] = ()


def write(export: Export, progress: Progress = silent) -> Written:
    """Write every file of the export, or none. Raises FileError with a sentence."""
    files: dict[Path, bytes] = {}
    said: tuple[Finding, ...] = ()
    anew = []
    for number, (_, measured, outputs) in enumerate(export.devices):
        progress("drawing and writing", number / len(export.devices))
        ending = outputs.device.suffix
        if ending != measured.ending or outputs.pdf is not None:
            # what is written is what is measured: another format, or papers that name the code, anew
            making = replace(measured.making, code=export.code, zones=export.zones)
            measured = measure(measured.design, ending, making)
        anew.append(measured)
        files.update(contents(measured, outputs.device, outputs.report, outputs.preview, outputs.pdf)[1])
    if export.pair is not None:
        pair = _laid_out(anew, export)
        if isinstance(pair, Finding):
            said = (pair,)
        else:
            files[export.pair] = pair
    write_all_atomically(files)
    return Written(tuple(files), said)


def _laid_out(pair: Sequence[Measured], export: Export) -> bytes | Finding:
    """Both devices on the printer's bed; a finding where they do not fit together."""
    from orthodesign.delivery.feet import DeliveredFoot
    from orthodesign.delivery.packing import pair_bytes
    from orthodesign.delivery.report import report_of
    from orthodesign.delivery.write import device_words

    feet = [
        DeliveredFoot(one.design.foot.side, device_words(one.design), "", report_of(one, {}), one.solid, {})
        for one in pair
    ]
    return pair_bytes(feet, export.code, pair[0].making.printer, export.zones)


@dataclass(frozen=True)
class Packing:
    """What a lab package is to hold beside devices, reports, prescription and order form.

    ``personal``: the order says who the patient is. ``passphrase``: the package is encrypted with it.
    """

    scans: bool = False
    personal: bool = False
    paper: str = "a4"
    sheet: bool = False
    schedule: str | None = None
    follow_up: str | None = None
    telephone: str = ""
    zones: tuple[float, float] | None = None
    passphrase: str | None = None


def package(
    case: Case,
    measured: Iterable[Measured],
    key: ClinicKey,
    wanted: Packing,
    progress: Progress = silent,
) -> tuple[bytes, tuple[Finding, ...]]:
    """The signed lab package of measured devices, and what is to be said of it.

    Checked as its reader will check it, before it is encrypted. Raises the sentences of delivery, for a
    device that may not be made among them.
    """
    from orthodesign.delivery.envelope import sealed
    from orthodesign.delivery.feet import foot_of_design
    from orthodesign.delivery.package import package_bytes, package_from
    from orthodesign.delivery.packing import Sheet, Wishes, packed

    feet, printer = [], None
    for number, one in enumerate(measured):
        making = replace(one.making, code=case.code, zones=wanted.zones)
        printer = making.printer
        progress("measuring and packing", 0.3 * number)
        scan = case.foot(one.design.foot.side).scan
        kept = None if scan is None else (Path(scan.name).suffix.lower() or ".scan", scan.content)
        feet.append(foot_of_design(one.design, making, scan=kept))
    progress("writing papers", 0.7)
    sheet = Sheet(wanted.schedule, wanted.follow_up, wanted.telephone) if wanted.sheet else None
    wishes = Wishes(
        wanted.scans,
        printer,
        wanted.paper,
        case.order,
        wanted.personal,
        sheet,
        case.leg_length,
        wanted.zones,
    )
    made = packed(feet, case.code, wishes)
    content = package_bytes(made.pieces, case.code, made.devices, key)
    package_from(content, case.code)
    if wanted.passphrase is not None:
        content = sealed(content, wanted.passphrase)
    return content, made.findings


def _outputs(folder: Path, stem: str, number: int, choices: Choices) -> Outputs:
    stem = stem if number == 1 else f"{stem}_{number}"
    return Outputs(
        folder / f"{stem}{choices.ending}",
        folder / f"{stem}.json" if choices.report else None,
        folder / f"{stem}.png" if choices.preview else None,
        folder / f"{stem}.pdf" if choices.pdf else None,
    )
