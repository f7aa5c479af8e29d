"""``orthodesign batch``: a table or a folder of scans and prescriptions becomes devices, over all cores."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from orthodesign.app.cli.arguments import Commands, add_command, add_prescription, given_values, preset_named
from orthodesign.foundation.errors import OrthodesignError

if TYPE_CHECKING:
    from orthodesign.app.batch import BatchError, Counts, Crew, Order, Result, Shelf, Step, Wishes

_ENDINGS = ("stl", "3mf", "obj", "ply")
INTERRUPTED = 130
# As many problems are listed; who has more has the same one in every line
_MOST_PROBLEMS = 200


class WorkersError(OrthodesignError):
    """A number of workers that cannot be."""


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "batch", "a table or folder of scans and prescriptions becomes devices")
    parser.add_argument(
        "source",
        type=Path,
        metavar="TABLE|FOLDER",
        help="a table, CSV or TSV with the columns scan, code, side, unit, foot_length_mm, capture, "
        "prescription, preset and any parameter; or a folder of scans, each with a prescription of the "
        "same name (foot.stl, foot.json) if wished; or a folder of .orthocase files",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the devices go")
    parser.add_argument("--format", choices=_ENDINGS, default="stl", help="of the devices (default stl)")
    parser.add_argument("--no-preview", action="store_true", help="without the pictures")
    parser.add_argument("--again", action="store_true", help="make everything again, also what is finished")
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="as many devices at the same time (default: one for each core)"
    )
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="let the workers of a Dask scheduler do the work, for example tcp://10.0.0.5:8786",
    )
    parser.add_argument(
        "--names-are-codes",
        action="store_true",
        help="in a folder, scans are named by codes, CODE.stl or CODE_left.stl; without it a device is "
        "called after the content of its scan, because names of files are often names of patients",
    )
    parser.add_argument("--unit", default="auto", help="of scans whose line says no other (default auto)")
    parser.add_argument(
        "--capture", default="auto", help="auto (default), foot, cast or impression, likewise"
    )
    add_prescription(parser)
    parser.add_argument("--process", metavar="NAME", help="how they will be made, for example mjf_pa12")
    parser.add_argument("--printer", metavar="NAME", help="on which machine; a 3MF lies on its bed")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make what is not made yet, telling each as it is finished."""
    from orthodesign.app.batch import BatchError, Shelf, finished_before, planned, refused_as_they_stand

    if arguments.jobs is not None and arguments.scheduler is not None:
        raise WorkersError("--jobs is for this machine, --scheduler for others: give one of them.")
    if arguments.jobs is not None and arguments.jobs < 1:
        raise WorkersError("--jobs needs a number from 1 on.")
    wishes = _wishes(arguments)
    try:
        orders = planned(arguments.source, arguments.out, wishes, names_are_codes=arguments.names_are_codes)
    except BatchError as error:
        _list_problems(error)
        raise
    with Shelf.opened(arguments.out) as shelf:
        results = refused_as_they_stand(orders) if arguments.again else finished_before(orders, shelf)
        waiting = [number for number in range(len(orders)) if number not in results]
        return _worked_off(arguments, orders, results, waiting, shelf)


def _worked_off(
    arguments: argparse.Namespace,
    orders: Sequence[Order],
    results: dict[int, Result],
    waiting: Sequence[int],
    shelf: Shelf,
) -> int:
    """The devices that are waiting, then the tables and the summary."""
    from orthodesign.app.batch import Result, Verdict, counted, work_off

    stopped = False
    before = len(results)
    try:
        if not waiting:
            print(f"{_devices(len(orders))}, all finished before (--again makes them again)", flush=True)
        else:
            with _crew(arguments, len(waiting)) as crew:
                print(_opening(len(orders), before, crew.size), flush=True)
                for step in work_off(orders, waiting, crew, shelf):
                    results[step.number] = step.result
                    print(_line(orders[step.number], step, len(results), len(orders)), flush=True)
    except KeyboardInterrupt:
        stopped = True
    complete = [results.get(number, Result(Verdict.WAITING)) for number in range(len(orders))]
    paths = shelf.tell(orders, complete)
    counts = counted(complete)
    print("\n" + _summary(orders, complete, counts))
    print("Wrote " + ", ".join(map(str, paths)), flush=True)
    if stopped:
        print("Stopped: the same command goes on from here.", flush=True)
        return INTERRUPTED
    return int(counts.made < counts.devices)


def _wishes(arguments: argparse.Namespace) -> Wishes:
    """What holds for every device, checked before any work is done."""
    from orthodesign.app.batch import Wishes
    from orthodesign.checks.machines import known, printers, processes
    from orthodesign.prescription import Prescription
    from orthodesign.prescription.presets import applied
    from orthodesign.scan import CAPTURE_WORDS
    from orthodesign.scan.units import unit_word

    if arguments.process is not None:
        known(arguments.process, processes(), "process")
    if arguments.printer is not None:
        known(arguments.printer, printers(), "printer")
    unit_word(arguments.unit)
    if arguments.capture not in CAPTURE_WORDS:
        raise WorkersError(
            f"--capture cannot be {arguments.capture!r}: give one of {', '.join(CAPTURE_WORDS)}."
        )
    values: Mapping[str, object] = given_values(arguments)
    preset = None if arguments.preset is None else preset_named(arguments.preset)
    if preset is not None:
        applied(Prescription.from_values(values), preset, keep=values)
    Prescription.from_values(values)
    return Wishes(
        ending=f".{arguments.format}",
        preview=not arguments.no_preview,
        process=arguments.process,
        printer=arguments.printer,
        unit=arguments.unit,
        capture=arguments.capture,
        values=values,
        preset=preset,
    )


def _crew(arguments: argparse.Namespace, waiting: int) -> Crew:
    if arguments.scheduler is not None:
        from orthodesign.app.batch.cluster import Cluster

        return Cluster(arguments.scheduler)
    from orthodesign.app.batch.pool import Pool, cores

    return Pool(min(arguments.jobs or cores(), waiting))


def _list_problems(error: BatchError) -> None:
    if sys.stderr is None:
        return
    for problem in error.problems[:_MOST_PROBLEMS]:
        print(problem, file=sys.stderr)
    if len(error.problems) > _MOST_PROBLEMS:
        print(f"and {len(error.problems) - _MOST_PROBLEMS} more", file=sys.stderr)


def _opening(devices: int, before: int, workers: int) -> str:
    finished = f", {before} finished before" if before else ""
    return f"{_devices(devices)}{finished}, {workers} at a time"


def _line(order: Order, step: Step, done: int, devices: int) -> str:
    """One device: how far along, code, side, seconds, verdict, worst finding."""
    count = f"{done:>{len(str(devices))}}/{devices}"
    side = step.result.side or order.options.side
    head = f"{count}  {order.code:<12}  {side:<5}  {step.seconds:6.1f} s  {_verdict(step.result)}"
    return f"{head}: {_reason(step.result)}" if _reason(step.result) else head


def _verdict(result: Result) -> str:
    if not result.warnings or result.verdict.value != "made":
        return result.verdict.value
    return f"made, {result.warnings} warning{'s' if result.warnings > 1 else ''}"


def _reason(result: Result) -> str:
    return f"{result.worst} {result.message}".strip()


def _summary(orders: Sequence[Order], results: Sequence[Result], counts: Counts) -> str:
    """How many of each, and why those were not made that were not."""
    parts = [f"{counts.made} made"]
    if counts.warned:
        parts[0] += f" ({counts.warned} with warnings)"
    parts += [
        f"{number} {word}"
        for word in ("faulty", "refused", "failed", "waiting")
        if (number := getattr(counts, word))
    ]
    lines = [f"{_devices(counts.devices)}: {', '.join(parts)}"]
    for order, result in zip(orders, results, strict=True):
        if result.verdict.value in ("faulty", "refused", "failed"):
            who = " ".join(word for word in (order.code, result.side) if word)
            lines.append(f"  {order.place}{f' ({who})' if who else ''} {result.verdict}: {_reason(result)}")
    return "\n".join(lines)


def _devices(number: int) -> str:
    return f"{number} device{'' if number == 1 else 's'}"
