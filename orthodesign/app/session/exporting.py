"""What an export writes and where: planned first, so that nothing is overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from orthodesign.case import Case, Side
from orthodesign.delivery import Making, Measured, contents, file_stem, measure
from orthodesign.foundation.files import write_all_atomically
from orthodesign.foundation.progress import Progress, silent


@dataclass(frozen=True)
class Choices:
    """What is wanted of every foot: the format of the device, and its papers."""

    ending: str = ".stl"
    report: bool = True
    preview: bool = True
    pdf: bool = False


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

    @property
    def paths(self) -> tuple[Path, ...]:
        """Every file that will be written; no solid of a device that may not be made."""
        return tuple(
            path
            for _, measured, outputs in self.devices
            for path in outputs.paths
            if not (measured.faulty and path == outputs.device)
        )

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
    while True:
        export = Export(
            folder,
            code,
            tuple(
                (side, one, _outputs(folder, file_stem(code, one.design), number, wanted))
                for side, one in devices
            ),
        )
        if not fresh or not export.taken:
            return export
        number += 1


def write(export: Export, progress: Progress = silent) -> tuple[Path, ...]:
    """Write every file of the export, or none. Raises FileError with a sentence."""
    files: dict[Path, bytes] = {}
    for number, (_, measured, outputs) in enumerate(export.devices):
        progress("drawing and writing", number / len(export.devices))
        ending = outputs.device.suffix
        if ending != measured.ending or outputs.pdf is not None:
            # what is written is what is measured: another format, or papers that name the code, anew
            measured = measure(measured.design, ending, replace(measured.making, code=export.code))
        files.update(contents(measured, outputs.device, outputs.report, outputs.preview, outputs.pdf)[1])
    write_all_atomically(files)
    return tuple(files)


def package(
    case: Case,
    measured: Iterable[Measured],
    key: bytes,
    *,
    scans: bool,
    sheet: bool,
    progress: Progress = silent,
) -> bytes:
    """The signed lab package of measured devices; ``key`` is the clinic's private key file.

    Checked as its reader will check it. Raises the sentences of delivery, for a device that may not be
    made among them.
    """
    from orthodesign.delivery.feet import foot_of_design
    from orthodesign.delivery.keys import key_from
    from orthodesign.delivery.package import package_bytes, package_from
    from orthodesign.delivery.packing import Sheet, Wishes, packed

    making = Making(code=case.code)
    feet = []
    for number, one in enumerate(measured):
        progress("measuring and packing", 0.3 * number)
        scan = case.foot(one.design.foot.side).scan
        kept = None if scan is None else (Path(scan.name).suffix.lower() or ".scan", scan.content)
        feet.append(foot_of_design(one.design, making, scan=kept))
    progress("writing papers", 0.7)
    wishes = Wishes(scans=scans, sheet=Sheet() if sheet else None, leg=case.leg_length)
    made = packed(feet, case.code, wishes)
    content = package_bytes(made.pieces, case.code, made.devices, key_from(key))
    package_from(content, case.code)
    return content


def _outputs(folder: Path, stem: str, number: int, choices: Choices) -> Outputs:
    stem = stem if number == 1 else f"{stem}_{number}"
    return Outputs(
        folder / f"{stem}{choices.ending}",
        folder / f"{stem}.json" if choices.report else None,
        folder / f"{stem}.png" if choices.preview else None,
        folder / f"{stem}.pdf" if choices.pdf else None,
    )
