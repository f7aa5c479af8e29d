"""``orthodesign pack``: everything a lab needs of a case, in one signed file."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from orthodesign.app.cli.arguments import Commands, OutputError, add_command, check_ending, check_outputs
from orthodesign.app.cli.design import add_zones, making_from
from orthodesign.app.cli.keyring import add_passphrase, passphrase, private_key
from orthodesign.app.cli.table import findings_text, watched
from orthodesign.foundation.progress import Progress

if TYPE_CHECKING:
    from orthodesign.delivery import Making
    from orthodesign.delivery.feet import DeliveredFoot
    from orthodesign.delivery.order import Order
    from orthodesign.delivery.packing import Wishes
    from orthodesign.prescription.leg_length import LegLength

_OTHER = {".zip", ".stl", ".3mf", ".json", ".pdf", ".orthocase"}
_ENDINGS = ("stl", "3mf", "obj", "ply")


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "pack", "everything a lab needs, in one signed file")
    add_inputs(parser)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="CODE.orthopack", help="the package to write"
    )
    parser.add_argument(
        "--key", type=Path, metavar="clinic.key", help="the key to sign with (default: your own)"
    )
    add_passphrase(parser, "--key-passphrase-file", "the passphrase of the key, in a file")
    parser.add_argument("--encrypt", action="store_true", help="encrypt the package; asks for a passphrase")
    add_passphrase(parser, "--passphrase-file", "encrypt it with the first line of a file")
    parser.set_defaults(run=run)


def add_inputs(parser: argparse.ArgumentParser) -> None:
    """What is delivered, and what goes with it."""
    parser.add_argument(
        "inputs",
        type=Path,
        nargs="+",
        metavar="CASE.orthocase|REPORT.json",
        help="a case, designed anew; or the report of each foot, with its device beside it",
    )
    parser.add_argument(
        "--code", metavar="CODE", help="what stands for the patient (default: that of the case)"
    )
    parser.add_argument(
        "--format",
        action="append",
        choices=_ENDINGS,
        dest="formats",
        help="of the devices of a case; may be repeated (default stl and 3mf)",
    )
    parser.add_argument("--scans", action="store_true", help="with the scans of a case")
    parser.add_argument(
        "--process", metavar="NAME", help="how the devices will be made, for example mjf_pa12"
    )
    parser.add_argument("--printer", metavar="NAME", help="on which machine: lays both devices on its bed")
    add_zones(parser)
    parser.add_argument(
        "--order",
        type=Path,
        metavar="ORDER.json",
        help="what is ordered (see `orthodesign order`); default: as kept in the case",
    )
    parser.add_argument("--personal", action="store_true", help="leave name and date of birth in the order")
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="default a4")
    add_sheet(parser)


def add_sheet(parser: argparse.ArgumentParser) -> None:
    """The sheet for the patient, if one is wanted."""
    parser.add_argument("--sheet", action="store_true", help="with a sheet for the patient")
    parser.add_argument(
        "--schedule", metavar="NAME", help="how to get used to the insoles: steady, brisk, resting"
    )
    parser.add_argument(
        "--schedules", type=Path, metavar="FILE.json", help="schedules and advice of your own"
    )
    parser.add_argument("--follow-up", metavar="DAY", help="day of the next visit, for example 2026-12-01")
    parser.add_argument("--telephone", default="", metavar="NUMBER", help="whom the patient calls")


def run(arguments: argparse.Namespace) -> int:
    """Make the package, check it as its reader will, and write it."""
    check_ending(arguments.output, "a lab package", _OTHER)
    check_outputs((*arguments.inputs, arguments.key), (arguments.output,))
    key = private_key(arguments.key, arguments.key_passphrase_file)
    words = None
    if arguments.encrypt or arguments.passphrase_file is not None:
        words = passphrase(arguments.passphrase_file, "A passphrase for the package", twice=True)
    from orthodesign.delivery.envelope import sealed
    from orthodesign.delivery.package import package_bytes, package_from
    from orthodesign.delivery.packing import packed
    from orthodesign.foundation.files import write_atomically

    with watched() as progress:
        feet, code, wishes = feet_from(arguments, progress)
        progress("writing papers", 0.9)
        made = packed(feet, code, wishes)
        content = package_bytes(made.pieces, code, made.devices, key)
        package_from(content, arguments.output.name)
        write_atomically(arguments.output, content if words is None else sealed(content, words))
    if made.findings:
        print(findings_text([finding.as_json() for finding in made.findings]), end="\n\n")
    print("\n".join(f"{len(piece.content):>12,}  {name}" for name, piece in made.pieces.items()))
    print(f"\nSigned with the key {key.public.spoken}")
    print(f"Wrote {arguments.output}" + (", encrypted" if words is not None else ""))
    return 0


def feet_from(
    arguments: argparse.Namespace, progress: Progress
) -> tuple[tuple[DeliveredFoot, ...], str, Wishes]:
    """The feet to be delivered, the code of their case, and what goes with them."""
    import logging

    from orthodesign.case import load_case
    from orthodesign.delivery.feet import ENDINGS, feet_of_case, feet_of_reports

    # matplotlib tells of its font cache when it draws for the first time
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    making = making_from(arguments)
    inputs: list[Path] = arguments.inputs
    if inputs[0].suffix.lower() != ".json":
        if len(inputs) > 1:
            raise OutputError("One case at a time: a package holds one pair.")
        case = load_case(inputs[0])
        if arguments.code is not None:
            case = replace(case, code=arguments.code)
        endings = tuple(f".{name}" for name in dict.fromkeys(arguments.formats or ())) or ENDINGS
        wishes = wishes_from(arguments, making, case.leg_length, case.order)
        return feet_of_case(case, making, endings, progress), case.code, wishes
    if arguments.formats or arguments.scans:
        raise OutputError(
            "Of reports, the devices beside them are taken: --format and --scans are for a case."
        )
    if arguments.code is None:
        raise OutputError("Reports know no code: give what stands for the patient with --code.")
    wishes = wishes_from(arguments, making)
    return feet_of_reports(inputs, arguments.code), arguments.code, wishes


def wishes_from(
    arguments: argparse.Namespace,
    making: Making,
    leg: LegLength | None = None,
    kept: Order | None = None,
) -> Wishes:
    """What the delivery is to hold; read before any work is done. ``kept``: the order in the case."""
    from orthodesign.delivery.break_in import checked_day, read_break_in, shipped
    from orthodesign.delivery.order import Order, read_order
    from orthodesign.delivery.packing import Sheet, Wishes

    sheet = None
    if arguments.sheet:
        known = shipped() if arguments.schedules is None else read_break_in(arguments.schedules)
        known.schedule(arguments.schedule)
        day = None if arguments.follow_up is None else checked_day(arguments.follow_up)
        sheet = Sheet(arguments.schedule, day, arguments.telephone, known)
    order = kept or Order() if arguments.order is None else read_order(arguments.order)
    return Wishes(
        arguments.scans,
        arguments.printer,
        arguments.paper,
        order,
        arguments.personal,
        sheet,
        leg,
        making.zones,
    )
