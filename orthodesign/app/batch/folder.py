"""A folder of scans or cases becomes orders: one for each scan, with the prescription that lies beside it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from orthodesign.app.batch.errors import BatchError, Problem
from orthodesign.app.batch.orders import CaseSource, Order, ScanSource, Wishes
from orthodesign.app.batch.table_orders import code_problems, scan_problems
from orthodesign.case import SIDES, load_header
from orthodesign.design import ScanOptions
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.prescription import Prescription, read_recipe
from orthodesign.prescription.presets import applied

CASE = ".orthocase"
_SIDE_AT_THE_END = re.compile(r"(.+?)[ _.-]+(left|right)", re.IGNORECASE)
# enough that two scans of one clinic never share it, short enough to read aloud
_LETTERS_OF_A_HASH = 8


def orders_in_folder(
    folder: Path, wishes: Wishes, names_are_codes: bool
) -> tuple[list[Order], list[Problem]]:
    """The orders of a folder, and all that is wrong with it. Folders in it are not looked into.

    A scan is called after its content unless ``names_are_codes``: what people call files is often the
    patient's name, which must not stand on what leaves the clinic.
    """
    from orthodesign.scan.formats import SUPPORTED

    endings = {CASE, *(f".{one}" for one in SUPPORTED)}
    try:
        names = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise BatchError(
            f"The folder {folder} cannot be read: {(error.strerror or str(error)).lower()}."
        ) from error
    paths = [folder / name for name in names if Path(name).suffix.lower() in endings]
    if not paths:
        raise BatchError(f"{folder} holds no scans and no cases: give another folder, or a table.")
    orders, problems = [], []
    for path in paths:
        wrong: list[str] = []
        if path.suffix.lower() == CASE:
            if wishes.prescribes:
                wrong.append("a case says itself what is prescribed and how its scans are read.")
            else:
                orders += _orders_of_case(path, wishes)
        else:
            orders += _order_of_scan(path, wishes, names_are_codes, wrong)
        problems += [Problem(path.name, sentence) for sentence in wrong]
    return orders, problems


def _orders_of_case(path: Path, wishes: Wishes) -> list[Order]:
    """A device for each scanned foot; a case that cannot be opened is refused, not the batch."""

    def refused(sentence: str) -> list[Order]:
        return [Order(path.name, "", None, "", ScanOptions(), Prescription(), wishes, sentence)]

    try:
        header = load_header(path)
        case = header.case({})
    except OrthodesignError as error:
        return refused(" ".join(error.sentence.split()))
    notes = {side: note for side in SIDES if (note := header.scan(side)) is not None}
    if not notes:
        return refused(f"{path.name} has no scans yet: nothing can be made of it.")
    if unfit := next(code_problems(case.code), None):
        return refused(f"{path.name}: {unfit}")
    orders = []
    for side, note in notes.items():
        inputs = case.foot(side)
        options = _with_side(inputs.options, side)
        source = CaseSource(path, side, note.file)
        orders.append(Order(path.name, note.file, source, case.code, options, inputs.prescription, wishes))
    return orders


def _order_of_scan(path: Path, wishes: Wishes, names_are_codes: bool, wrong: list[str]) -> list[Order]:
    wrong += scan_problems(path)
    prescription = _prescription(path.with_suffix(".json"), wishes, wrong)
    if wrong or prescription is None:
        return []
    source, side = ScanSource(path), "auto"
    if names_are_codes:
        ends_with_side = _SIDE_AT_THE_END.fullmatch(path.stem)
        code, side = ends_with_side.groups() if ends_with_side else (path.stem, side)
        wrong += code_problems(code)
    else:
        try:
            code = hashlib.sha256(source.content()).hexdigest()[:_LETTERS_OF_A_HASH]
        except OrthodesignError as error:
            wrong.append(error.sentence)
            return []
    options = ScanOptions(unit=wishes.unit, capture=wishes.capture, side=side.lower())
    return [Order(path.name, path.name, source, code, options, prescription, wishes)]


def _prescription(recipe: Path, wishes: Wishes, wrong: list[str]) -> Prescription | None:
    """What holds for all, and what the file beside the scan says, which is stronger."""
    try:
        values: Mapping[str, object] = dict(wishes.values)
        if recipe.exists():
            values = {**values, **read_recipe(recipe)}
        prescription = Prescription.from_values(values)
        if wishes.preset is not None:
            prescription = applied(prescription, wishes.preset, keep=values).prescription
    except OrthodesignError as error:
        named = f" ({recipe.name})" if recipe.exists() else ""
        wrong.append(f"{error.sentence.rstrip('.')}{named}.")
        return None
    return prescription


def _with_side(options: ScanOptions, side: str) -> ScanOptions:
    """The side a scan was laid on is stronger than what its anatomy says."""
    from dataclasses import replace

    return replace(options, side=side)
