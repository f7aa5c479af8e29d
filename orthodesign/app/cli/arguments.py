"""Arguments that several commands share: the scan, the prescription, the outputs."""

from __future__ import annotations

import argparse
import math
import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.findings import Severity
from orthodesign.prescription import Prescription, PrescriptionError, parse_setting, read_recipe

if TYPE_CHECKING:
    from orthodesign.design import ScanOptions
    from orthodesign.prescription.preset import Preset
    from orthodesign.prescription.presets import Applied

Commands = Any  # argparse keeps the type of what add_subparsers() returns to itself


class OutputError(OrthodesignError):
    """An output that would destroy an input or another output."""


def add_command(commands: Commands, name: str, help_text: str) -> argparse.ArgumentParser:
    """A command's own parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=help_text, description=help_text, allow_abbrev=False
    )
    return parser


def add_scan(parser: argparse.ArgumentParser) -> None:
    """SCAN and how to read it."""
    parser.add_argument(
        "scan", type=Path, metavar="SCAN", help="a foot scan: STL, OBJ, PLY, OFF, 3MF, GLB or glTF"
    )
    parser.add_argument("--unit", default="auto", help="auto (default), mm, cm, m, inch, 0.1mm or dm")
    parser.add_argument(
        "--foot-length",
        type=_length,
        metavar="MM",
        help="known length of the foot, where units are arbitrary",
    )
    parser.add_argument("--side", default="auto", choices=("auto", "left", "right"), help="default auto")
    parser.add_argument(
        "--capture", default="auto", choices=("auto", "foot", "cast", "impression"), help="default auto"
    )
    _add_corrections(parser)


def _add_corrections(parser: argparse.ArgumentParser) -> None:
    """What to say where the program took a scan wrongly."""
    parser.add_argument(
        "--up",
        type=_direction,
        metavar="X,Y,Z",
        help="roughly which way the leg points, in the file's own axes, where the foot is found upside down",
    )
    parser.add_argument(
        "--forward", type=_direction, metavar="X,Y,Z", help="roughly which way the toes point, likewise"
    )
    parser.add_argument(
        "--cut",
        type=_cut,
        action="append",
        default=[],
        dest="cuts",
        metavar="X,Y,Z:NX,NY,NZ",
        help="cut the scan at the plane through a point, in the file's own numbers, and keep the side the "
        "direction NX,NY,NZ points to; may be repeated",
    )


def scan_options(arguments: argparse.Namespace) -> ScanOptions:
    """How the user wants the scan to be read."""
    from orthodesign.design import Cut, ScanOptions

    return ScanOptions(
        unit=arguments.unit,
        foot_length_mm=arguments.foot_length,
        side=arguments.side,
        capture=arguments.capture,
        up=arguments.up,
        forward=arguments.forward,
        cuts=tuple(Cut(point, normal) for point, normal in arguments.cuts),
    )


def add_prescription(parser: argparse.ArgumentParser) -> None:
    """Presets, files and single settings, the later ones stronger."""
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        dest="settings",
        metavar="name=value",
        help="a parameter, for example heel_lift=4mm; may be repeated (`orthodesign parameters` lists them)",
    )
    parser.add_argument("--prescription", type=Path, metavar="RX.json", help="values, or a report to repeat")
    parser.add_argument(
        "--preset",
        metavar="NAME",
        help="a named prescription to start from, or a preset file (`orthodesign presets` lists them)",
    )


def prescription_from(arguments: argparse.Namespace) -> Prescription:
    """The prescription asked for: the preset, then the file, then the single settings."""
    return proposed(arguments).prescription


def proposed(arguments: argparse.Namespace) -> Applied:
    """The prescription asked for, and what a preset changed in it; what was given by hand is kept."""
    from orthodesign.prescription.presets import Applied, applied

    values = given_values(arguments)
    prescription = Prescription.from_values(values)
    if arguments.preset is None:
        return Applied(prescription, ())
    return applied(prescription, preset_named(arguments.preset), keep=values)


def given_values(arguments: argparse.Namespace) -> dict[str, object]:
    """What was given by hand, not yet checked: the file, then the single settings."""
    values: dict[str, object] = {}
    if arguments.prescription is not None:
        values.update(read_recipe(arguments.prescription))
    values.update(_settings(arguments.settings))
    return values


def preset_named(name: str) -> Preset:
    """A preset by its id, one of the user's own, or the path of a preset file. Raises PrescriptionError."""
    from orthodesign.app.own_presets import OwnPresets, named_preset
    from orthodesign.app.places import places

    return named_preset(name, OwnPresets(places().presets))


def _settings(typed: Sequence[str]) -> dict[str, object]:
    values: dict[str, object] = {}
    problems = []
    for text in typed:
        try:
            name, value = parse_setting(text)
        except PrescriptionError as problem:
            problems.append(problem.sentence.rstrip("."))
            continue
        if name in values:
            problems.append(f"{name} is set twice")
        values[name] = value
    if problems:
        raise PrescriptionError("; ".join(problems) + ".")
    return values


def check_outputs(inputs: Sequence[Path | None], outputs: Sequence[Path | None]) -> None:
    """Refuse outputs that would overwrite an input or each other, before any work is done."""
    taken = {_place(path): "an input" for path in _given(inputs)}
    for path in _given(outputs):
        if _place(path) in taken:
            raise OutputError(f"{path} is {taken[_place(path)]} already: give this output another name.")
        taken[_place(path)] = "another output"
        try:
            folder, file_there, is_folder = path.parent.is_dir(), path.parent.exists(), path.is_dir()
        except (OSError, ValueError) as error:
            raise OutputError(
                f"An output of that name cannot be written ({_reason(error)}): choose a shorter, plainer one."
            ) from error
        if is_folder:
            raise OutputError(f"{path} is a folder: give the name of a file to write.")
        if file_there and not folder:
            raise OutputError(f"{path.parent} is a file, not a folder: choose another place for {path.name}.")
        if not folder:
            raise OutputError(f"The folder {path.parent} does not exist: make it, or choose another one.")


def check_ending(path: Path | None, kind: str, others: Collection[str]) -> None:
    """Refuse a file name that promises another kind of file than the one that will be in it."""
    if path is not None and path.suffix.lower() in others:
        raise OutputError(
            f"{path.name} would hold {kind}, not {path.suffix}: end its name with .{kind.lower()}."
        )


def exit_code(findings: Sequence[Any]) -> int:
    """1 where a finding is an error, else 0."""
    return int(any(finding.severity is Severity.ERROR for finding in findings))


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def _given(paths: Sequence[Path | None]) -> Iterator[Path]:
    return (path for path in paths if path is not None)


def _place(path: Path) -> str:
    """Where a path leads, links followed and, on Windows, capitals ignored."""
    return os.path.normcase(os.path.realpath(path))


def _length(text: str) -> float:
    try:
        length = float(text.removesuffix("mm"))
    except ValueError:
        length = math.nan
    if not (math.isfinite(length) and length > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a length in mm, for example 262")
    return length


def with_signed_triples(words: Sequence[str]) -> list[str]:
    """The words with ``--up -1,0,0`` as ``--up=-1,0,0``: argparse takes a leading minus for an option."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] in _TRIPLES and word[:1] == "-" and word[1:2] in "0123456789.":
            joined[-1] += "=" + word
        else:
            joined.append(word)
    return joined


_TRIPLES = ("--up", "--forward", "--cut")


def _direction(text: str) -> tuple[float, float, float]:
    direction = _triple(text)
    if direction is None or not any(direction):
        raise argparse.ArgumentTypeError(
            f"{text[:40]!r} is not a direction: give three numbers that are not all 0, for example 0,0,1"
        )
    return direction


def _cut(text: str) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    place, _, way = text.partition(":")
    point, normal = _triple(place), _triple(way)
    if point is None or normal is None or not any(normal):
        raise argparse.ArgumentTypeError(
            f"{text[:60]!r} is not a cut: give a point and a direction, for example 0,0,12.5:0,0,1"
        )
    return point, normal


def _triple(text: str) -> tuple[float, float, float] | None:
    try:
        x, y, z = map(float, text.split(","))
    except ValueError:
        return None
    return (x, y, z) if all(map(math.isfinite, (x, y, z))) else None
