"""The walk on one page: scan + prescription → Design.

A foot that was found already goes on with ``design_for``: another prescription on the same scan
starts at the insole, which remembers what belongs to the foot and its outline.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from orthodesign.foundation.findings import Finding
from orthodesign.foundation.progress import Progress, silent

if TYPE_CHECKING:
    from orthodesign.foot import Foot
    from orthodesign.foundation.mesh import Mesh
    from orthodesign.insole import Insole
    from orthodesign.prescription import Prescription


Point = tuple[float, float, float]


@dataclass(frozen=True)
class Cut:
    """A plane in the file's own coordinates and unit; the side its normal points to is kept."""

    point: Point
    normal: Point


@dataclass(frozen=True)
class ScanOptions:
    """What the user may say about a scan; ``auto`` and nothing leave it to the program.

    ``picks`` are landmarks pointed at by hand, (name, point) in the file's own coordinates. ``up`` and
    ``forward`` are rough directions in the file's own axes, of any length: towards the leg, and towards
    the toes. Of the scan only what lies in front of all ``cuts`` is looked at.
    """

    unit: str = "auto"
    foot_length_mm: float | None = None
    side: str = "auto"
    capture: str = "auto"
    picks: tuple[tuple[str, Point], ...] = ()
    up: Point | None = None
    forward: Point | None = None
    cuts: tuple[Cut, ...] = ()


@dataclass(frozen=True, eq=False)
class Design:
    """A foot, a prescription, and the device made of both."""

    foot: Foot
    prescription: Prescription
    insole: Insole


@dataclass(frozen=True, eq=False)
class ScanInspection:
    """What is known of a scan before anything is designed."""

    foot: Foot

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What reading and aligning gave reason to say."""
        return self.foot.scan.findings + self.foot.findings

    def as_json(self) -> dict[str, Any]:
        """``scan``, ``foot`` and ``findings`` as in the report (design.md, section 5)."""
        return {
            **scan_and_foot(self.foot),
            "findings": [finding.as_json() for finding in self.findings],
        }


def inspect_scan(path: Path, options: ScanOptions, progress: Progress = silent) -> ScanInspection:
    """Read and align a scan. Raises ScanError or FootError with a sentence."""
    return ScanInspection(find_foot(path, options, progress))


def find_foot(path: Path, options: ScanOptions, progress: Progress = silent) -> Foot:
    """The foot in a scan file. Raises ScanError or FootError with a sentence."""
    from orthodesign.scan import scan_content

    return find_foot_in(scan_content(path), path, options, progress)


def find_foot_in(content: bytes, path: Path, options: ScanOptions, progress: Progress = silent) -> Foot:
    """The foot in a scan file that is in memory; ``path`` is what it was called."""
    from orthodesign.foundation.loading import leave_numpy_tools_unread

    leave_numpy_tools_unread()
    from orthodesign.foot import align
    from orthodesign.scan import scan_from_bytes

    scan = scan_from_bytes(
        content,
        path,
        unit=options.unit,
        foot_length_mm=options.foot_length_mm,
        capture=options.capture,
        cuts=[(cut.point, cut.normal) for cut in options.cuts],
        progress=lambda what, done: progress(what, 0.4 * done),
    )
    side, picks = cast("Literal['auto', 'left', 'right']", options.side), dict(options.picks)
    return align(
        scan,
        side=side,
        picks=picks,
        up=options.up,
        forward=options.forward,
        progress=lambda what, done: progress(what, 0.4 + 0.4 * done),
    )


def triangles_in(content: bytes, path: Path, options: ScanOptions) -> Mesh:
    """What is in a scan file where no foot is found, cropped, in its own coordinates. Raises ScanError."""
    from orthodesign.scan import triangles_in as triangles

    return triangles(content, path, [(cut.point, cut.normal) for cut in options.cuts])


def design_insole(
    path: Path, prescription: Prescription, options: ScanOptions, progress: Progress = silent
) -> Design:
    """The whole walk from a scan file. Raises the rooms' errors, each a sentence."""
    return design_for(find_foot(path, options, progress), prescription)


def design_for(foot: Foot, prescription: Prescription) -> Design:
    """The device for a foot that was found already."""
    from orthodesign.insole import build_insole

    return Design(foot, prescription, build_insole(foot, prescription))


def scan_and_foot(foot: Foot) -> dict[str, Any]:
    """The parts ``scan`` and ``foot`` of the report."""
    scan = foot.scan
    return {
        "scan": {
            "file": scan.file,
            "sha256": scan.sha256,
            "format": scan.format,
            "unit": scan.unit,
            "scale_to_mm": scan.scale_to_mm,
            "triangles": scan.triangles,
            "capture": scan.capture,
        },
        "foot": {
            "side": foot.side,
            "side_confidence": round(foot.side_confidence, 3),
            "foot_from_scan": [[float(value) for value in row] for row in foot.foot_from_scan],
            "landmarks_mm": foot.landmarks.as_json(),
            "measurements": foot.measurements.as_json(),
        },
    }
