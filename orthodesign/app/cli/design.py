"""``orthodesign design``: a scan and a prescription become an insole file."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from orthodesign.app.cli.arguments import (
    Commands,
    OutputError,
    add_command,
    add_prescription,
    add_scan,
    check_ending,
    check_outputs,
    proposed,
    scan_options,
)
from orthodesign.app.cli.summary import Report, preset_text, summary
from orthodesign.app.cli.table import watched
from orthodesign.prescription.proposals import thickness_finding

if TYPE_CHECKING:
    from orthodesign.delivery import Making
    from orthodesign.design import ScanOptions
    from orthodesign.prescription import Prescription


# Endings that promise something else than what is written: without one of ours it is an STL
_OTHER_SOLIDS = {".amf", ".glb", ".gltf", ".off", ".step", ".stp", ".json", ".png", ".pdf"}
_OTHER_PICTURES = {".bmp", ".gif", ".jpeg", ".jpg", ".json", ".pdf", ".stl", ".svg", ".tif", ".tiff", ".webp"}
_OTHER_PAPERS = {".doc", ".docx", ".html", ".jpg", ".json", ".odt", ".png", ".stl", ".svg", ".txt"}


@dataclass(frozen=True)
class Outputs:
    """Where one foot's design goes; the ending of ``device`` says in which format."""

    device: Path
    report: Path | None = None
    preview: Path | None = None
    pdf: Path | None = None
    paper: str = "a4"


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "design", "a scan and a prescription become an insole to print")
    add_scan(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="INSOLE.stl",
        help="the device to write: .stl, .3mf, .obj or .ply",
    )
    add_prescription(parser)
    parser.add_argument("--report", type=Path, metavar="R.json", help="write the measured report as JSON")
    parser.add_argument("--preview", type=Path, metavar="P.png", help="write a picture of the device")
    parser.add_argument("--pdf", type=Path, metavar="R.pdf", help="write the report to print")
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="of the PDF; default a4")
    parser.add_argument(
        "--weight", type=float, metavar="KG", help="of the patient: says which shell thickness is usual"
    )
    parser.add_argument("--fpi", type=int, metavar="N", help="foot posture index, -12 to 12, for --weight")
    add_making(parser)
    parser.set_defaults(run=run)


def add_making(parser: argparse.ArgumentParser) -> None:
    """How and where the device will be made, and what it is called."""
    parser.add_argument(
        "--code", default="", metavar="CODE", help="what stands for the patient, in 3MF and PDF"
    )
    parser.add_argument("--process", metavar="NAME", help="how it will be made, for example mjf_pa12")
    parser.add_argument("--printer", metavar="NAME", help="on which machine; a 3MF lies on its bed")
    add_zones(parser)


def add_zones(parser: argparse.ArgumentParser) -> None:
    """Bodies for soft printing."""
    parser.add_argument(
        "--zones",
        nargs="?",
        const="30,55",
        metavar="30,55",
        help="a 3MF in three bodies, to be filled differently; where they meet, %% of the foot's length",
    )


def making_from(arguments: argparse.Namespace) -> Making:
    """What was said about the making, checked before any work is done."""
    from orthodesign.checks.machines import known, printers, processes
    from orthodesign.delivery import Making
    from orthodesign.delivery.zones import checked_meetings

    if arguments.process is not None:
        known(arguments.process, processes(), "process")
    if arguments.printer is not None:
        known(arguments.printer, printers(), "printer")
    zones = None if arguments.zones is None else checked_meetings(arguments.zones)
    return Making(arguments.code or "", arguments.process, arguments.printer, zones)


def run(arguments: argparse.Namespace) -> int:
    """Design one insole and write it."""
    asked = proposed(arguments)
    places = arguments.output, arguments.report, arguments.preview, arguments.pdf
    outputs = Outputs(*places, arguments.paper)
    check_outputs((arguments.scan, arguments.prescription), places)
    check_ending(outputs.device, "STL", _OTHER_SOLIDS)
    check_ending(outputs.preview, "PNG", _OTHER_PICTURES)
    check_ending(outputs.pdf, "PDF", _OTHER_PAPERS)
    usual = None
    if arguments.weight is not None:
        usual = thickness_finding(asked.prescription, arguments.weight, arguments.fpi)
    making = making_from(arguments)
    if making.zones is not None and outputs.device.suffix.lower() != ".3mf":
        raise OutputError(f"Only 3MF keeps zones: end {outputs.device.name} with .3mf.")
    report, files = design_and_write(
        arguments.scan, asked.prescription, scan_options(arguments), outputs, making
    )
    if asked.proposals:
        print(preset_text(arguments.preset, asked), end="\n\n")
    if usual is not None:
        report = {**report, "findings": [*report["findings"], usual.as_json()]}
    print(summary(report, files))
    return int(any(finding["severity"] == "error" for finding in report["findings"]))


def design_and_write(
    scan: Path,
    prescription: Prescription,
    options: ScanOptions,
    outputs: Outputs,
    making: Making | None = None,
) -> tuple[Report, tuple[Path, ...]]:
    """One foot from scan to files: its report and the files written."""
    import logging

    from orthodesign.delivery import deliver
    from orthodesign.design import design_insole

    # matplotlib tells of its font cache when it draws for the first time
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    with watched() as progress:
        design = design_insole(scan, prescription, options, progress)
        progress("measuring and writing", 0.85)
        delivery = deliver(
            design, outputs.device, outputs.report, outputs.preview, making, outputs.pdf, outputs.paper
        )
    return delivery.report, delivery.files
