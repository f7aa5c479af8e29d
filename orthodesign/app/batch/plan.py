"""What is asked for becomes a complete list of orders, or one error with everything that is wrong."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from unicodedata import normalize

from orthodesign.app.batch.errors import BatchError, Problem
from orthodesign.app.batch.folder import CASE, orders_in_folder
from orthodesign.app.batch.orders import CaseSource, Order, ScanSource, Wishes
from orthodesign.app.batch.shelf import OWN_FILES
from orthodesign.app.batch.table import ENDINGS
from orthodesign.app.batch.table_orders import orders_in_table


def planned(source: Path, out: Path, wishes: Wishes, *, names_are_codes: bool = False) -> tuple[Order, ...]:
    """The orders of a table or folder, in its order. Writes nothing.

    Raises BatchError with every problem: of the table, of names that two devices would share, of
    outputs that would replace inputs.
    """
    if source.is_dir():
        if _place(source) == _place(out):
            raise BatchError(f"{out} holds the scans: choose another folder for the devices with --out.")
        orders, problems = orders_in_folder(source, wishes, names_are_codes)
    elif source.suffix.lower() in ENDINGS:
        if names_are_codes:
            raise BatchError("--names-are-codes is for a folder: a table has a column for codes.")
        orders, problems = orders_in_table(source, wishes)
    elif source.suffix.lower() == CASE:
        raise BatchError(f"{source.name} is one case: give the folder it lies in, or use `orthodesign pack`.")
    else:
        hint = "there is none of that name" if not source.exists() else f"{source.name} is neither"
        raise BatchError(f"Give a folder, or a table that ends with .csv or .tsv: {hint}.")
    problems += _shared_names(orders, source)
    problems += _replaced_inputs(orders, source, out)
    if problems:
        raise BatchError.of(problems, source.name)
    return tuple(orders)


def _shared_names(orders: Sequence[Order], source: Path) -> list[Problem]:
    """Devices whose files could have the same name.

    Capitals, and ways to write an accent, are ignored, as some systems do.
    """
    takers: dict[str, dict[int, str]] = defaultdict(dict)
    for number, order in enumerate(orders):
        for stem in order.stems:
            takers[normalize("NFC", stem).casefold()][number] = stem
    problems = []
    told: set[tuple[int, ...]] = set()
    for taken in takers.values():
        numbers = tuple(taken)
        if len(numbers) < 2 or numbers in told:
            continue
        told.add(numbers)
        names = [f"{orders[number].place} ({orders[number].scan})" for number in numbers]
        unsure = any(len(orders[number].stems) > 1 for number in numbers)
        hint = "give each its side, or another code" if unsure else "give one another code"
        would = "could all" if len(numbers) > 2 else "could both"
        problems.append(
            Problem(
                source.name, f"{', '.join(names)} {would} be called {next(iter(taken.values()))}: {hint}."
            )
        )
    return problems


def _replaced_inputs(orders: Sequence[Order], source: Path, out: Path) -> list[Problem]:
    """Inputs that lie where an output will."""
    inputs = {_place(source): source}
    for order in orders:
        if isinstance(order.source, (ScanSource, CaseSource)):
            inputs[_place(order.source.path)] = order.source.path
    folder = _place(out)
    outputs = [os.path.join(folder, os.path.normcase(name)) for name in OWN_FILES]  # noqa: PTH118  # plain text
    for order in orders:
        outputs += [
            os.path.join(folder, os.path.normcase(stem + ending))  # noqa: PTH118
            for stem in order.stems
            for ending in (order.wishes.ending, ".json", ".png")
        ]
    return [
        Problem(inputs[output].name, "an output would replace it: choose another folder with --out.")
        for output in dict.fromkeys(outputs)
        if output in inputs
    ]


def _place(path: Path) -> str:
    """Where a path leads, links followed and, on Windows, capitals ignored."""
    return os.path.normcase(os.path.realpath(path))
