"""What an export writes and where: planned first, so that nothing is overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from orthodesign.case import Side
from orthodesign.delivery import Measured, contents, file_stem
from orthodesign.foundation.files import write_all_atomically
from orthodesign.foundation.progress import Progress, silent


@dataclass(frozen=True)
class Outputs:
    """The files of one foot."""

    stl: Path
    report: Path | None
    preview: Path | None

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of them."""
        return tuple(path for path in (self.stl, self.report, self.preview) if path is not None)


@dataclass(frozen=True, eq=False)
class Export:
    """The measured devices of a case and where their files go."""

    folder: Path
    devices: tuple[tuple[Side, Measured, Outputs], ...]

    @property
    def paths(self) -> tuple[Path, ...]:
        """Every file that will be written; no STL of a device that may not be made."""
        return tuple(
            path
            for _, measured, outputs in self.devices
            for path in outputs.paths
            if not (measured.faulty and path == outputs.stl)
        )

    @property
    def taken(self) -> tuple[Path, ...]:
        """The files that exist already."""
        return tuple(path for path in self.paths if path.exists())


def planned(
    code: str,
    measured: Iterable[tuple[Side, Measured]],
    folder: Path,
    *,
    report: bool = True,
    preview: bool = True,
    fresh: bool = False,
) -> Export:
    """The files of each device: named by code, side and device.

    With ``fresh`` a number is put behind the names until no file of these names exists.
    """
    devices = tuple(measured)
    number = 1
    while True:
        export = Export(
            folder,
            tuple(
                (side, one, _outputs(folder, file_stem(code, one.design), number, report, preview))
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
        files.update(contents(measured, outputs.stl, outputs.report, outputs.preview)[1])
    write_all_atomically(files)
    return tuple(files)


def _outputs(folder: Path, stem: str, number: int, report: bool, preview: bool) -> Outputs:
    stem = stem if number == 1 else f"{stem}_{number}"
    return Outputs(
        folder / f"{stem}.stl",
        folder / f"{stem}.json" if report else None,
        folder / f"{stem}.png" if preview else None,
    )
