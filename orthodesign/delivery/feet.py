"""The feet of a delivery for two: each device measured in every format asked for, and its report.

From a case everything is designed anew; from reports the files that lie beside them are taken,
after their hashes. Either way no file bears a name that a user gave it: a scan is called by code and side.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from orthodesign.case import Case, Side
from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.manifest import plain_code
from orthodesign.delivery.report import report_of
from orthodesign.delivery.report_shape import misshapen
from orthodesign.delivery.solids import FORMATS
from orthodesign.delivery.write import Making, Measured, device_words, measure, words_for
from orthodesign.design import Design, design_for, find_foot_in
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.progress import Progress, silent
from orthodesign.foundation.trees import TreeError, read_json
from orthodesign.prescription import Prescription

# A report with every finding is a few ten kilobytes; a device a few ten megabytes
_LARGEST_REPORT, _LARGEST_DEVICE = 4_000_000, 500_000_000
ENDINGS = (".stl", ".3mf")


class FaultyDeviceError(DeliveryError):
    """A device with a finding of severity error, which must not leave."""

    exit_code = 1


@dataclass(frozen=True, eq=False)
class DeliveredFoot:
    """One foot ready to leave: ``devices`` by ending, its ``solid`` (frame D, mm), its report.

    ``scan`` are the ending and bytes of its scan, where they are at hand.
    """

    side: Side
    words: str
    stem: str
    report: dict[str, Any]
    solid: Mesh
    devices: Mapping[str, bytes]
    scan: tuple[str, bytes] | None = None

    @property
    def prescription(self) -> dict[str, Any]:
        """Every value as applied."""
        values: dict[str, Any] = self.report["prescription"]
        return values


def feet_of_case(
    case: Case,
    making: Making | None = None,
    endings: Sequence[str] = ENDINGS,
    progress: Progress = silent,
) -> tuple[DeliveredFoot, ...]:
    """Both feet of a case, as many as are scanned, designed anew.

    Raises the rooms' errors, DeliveryError for a case without scans, and FaultyDeviceError where a
    device may not be made.
    """
    if not case.scanned:
        raise DeliveryError("The case has no scans yet: nothing can be made of it.")
    making = replace(making or Making(), code=case.code)
    feet = []
    for number, side in enumerate(case.scanned):
        inputs, share = case.foot(side), 1 / len(case.scanned)
        assert inputs.scan is not None
        ending = Path(inputs.scan.name).suffix.lower() or ".scan"
        foot = find_foot_in(
            inputs.scan.content,
            Path(scan_name(case.code, side, ending)),
            # the side a scan was laid on is stronger than what its anatomy says
            replace(inputs.options, side=side),
            _part(progress, number * share, 0.6 * share),
        )
        design = design_for(foot, inputs.prescription)
        progress(f"measuring the {side} device", (number + 0.7) * share)
        feet.append(foot_of_design(design, making, endings, (ending, inputs.scan.content)))
    return tuple(feet)


def foot_of_design(
    design: Design,
    making: Making,
    endings: Sequence[str] = ENDINGS,
    scan: tuple[str, bytes] | None = None,
    measured: Measured | None = None,
) -> DeliveredFoot:
    """One foot of a finished design; ``measured`` is its first format, where that was measured already.

    Raises FaultyDeviceError where a device may not be made.
    """
    all_measured = [
        measured if measured is not None and measured.ending == ending else measure(design, ending, making)
        for ending in endings
    ]
    stem = stem_of(making.code, device_words(design))
    for one in all_measured:
        if one.faulty:
            worst = next(finding for finding in one.findings if finding.severity.value == "error")
            raise FaultyDeviceError(f"The {design.foot.side} device is not to be made: {worst.message}")
    devices = {one.ending: one.content for one in all_measured}
    report = report_of(all_measured[0], {Path(stem + ending): content for ending, content in devices.items()})
    ending = Path(report["scan"]["file"]).suffix.lower() or ".scan"
    report["scan"]["file"] = scan_name(making.code, design.foot.side, ending)
    return DeliveredFoot(
        design.foot.side, device_words(design), stem, report, all_measured[0].solid, devices, scan
    )


def feet_of_reports(paths: Iterable[Path], code: str) -> tuple[DeliveredFoot, ...]:
    """The feet of one or two reports, with the devices they name, which lie beside them.

    Raises DeliveryError for a report that is none, a device that is missing or not the one that was
    measured, and two reports of one side.
    """
    feet = [_foot_of_report(path, code) for path in paths]
    if len({foot.side for foot in feet}) < len(feet):
        raise DeliveryError(f"Two reports are of the {feet[0].side} foot: give one of each side.")
    return tuple(sorted(feet, key=lambda foot: foot.side))


def _foot_of_report(path: Path, code: str) -> DeliveredFoot:
    try:
        report = read_json(_read(path, _LARGEST_REPORT))
    except TreeError as error:
        raise DeliveryError(f"{path.name} is no report of orthodesign: {error.sentence}.") from error
    if wrong := misshapen(report):
        raise DeliveryError(f"{path.name} is no report of orthodesign: {wrong[:60]} is not as it should be.")
    side: Side = report["foot"]["side"]
    words = words_for(side, Prescription.from_values(report["prescription"]))
    files = [(one["file"], one["sha256"]) for one in report["files"]]
    scan_ending = Path(report["scan"]["file"]).suffix.lower()[:8] or ".scan"
    unsound = [one["message"] for one in report["findings"] if one["severity"] == "error"]
    unmet = [one["parameter"] for one in report["doses"] if one["ok"] is False]
    if unsound or unmet:
        raise FaultyDeviceError(f"The {side} device is not to be made: {(unsound or unmet)[0]}")
    devices = {}
    for name, sha256 in files:
        ending = Path(name).suffix.lower()
        if ending in FORMATS and Path(name).name == name:
            content = _read(path.with_name(name), _LARGEST_DEVICE)
            if hashlib.sha256(content).hexdigest() != sha256:
                raise DeliveryError(f"{name} is not the device that {path.name} was measured on.")
            devices[ending] = content
    if not devices:
        raise DeliveryError(f"{path.name} names no device: design it again, with its report.")
    stem = stem_of(code, words)
    report["scan"]["file"] = scan_name(code, side, scan_ending)
    report["files"] = [
        {"file": stem + ending, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        for ending, content in devices.items()
    ]
    solid = FORMATS[next(iter(devices))].read(next(iter(devices.values())))
    return DeliveredFoot(side, words, stem, report, solid, devices)


def stem_of(code: str, words: str) -> str:
    """The name of a device's files without ending, in letters every system keeps."""
    return f"{plain_code(code)}_{words.replace(' ', '_', 1).replace(' ', '-')}"


def scan_name(code: str, side: Side, ending: str) -> str:
    """What a scan is called when it leaves: never what a user called it."""
    known = ending if ending[1:].isalnum() and ending.isascii() else ".scan"
    return f"{plain_code(code)}_{side}_scan{known}"


def _read(path: Path, largest: int) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(largest + 1)
    except (OSError, ValueError) as error:
        raise DeliveryError(
            f"{path} cannot be read: check the name and the folder.", detail=repr(error)
        ) from error
    if len(content) > largest:
        raise DeliveryError(f"{path.name} is too large: is it the right file?")
    return content


def _part(progress: Progress, start: float, length: float) -> Progress:
    return lambda what, done: progress(what, start + length * done)
