"""The lines of a table become orders, or problems with their places."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

from orthodesign.app.batch.errors import Problem
from orthodesign.app.batch.orders import SIDES, Order, ScanSource, Wishes
from orthodesign.app.batch.table import NEEDED, Row, read_table
from orthodesign.app.own_presets import OwnPresets, named_preset
from orthodesign.app.places import places
from orthodesign.design import ScanOptions
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.prescription import CATALOGUE, Prescription, parse_setting, read_recipe
from orthodesign.prescription.preset import Preset
from orthodesign.prescription.presets import applied

Named = Callable[[str], Preset]


def orders_in_table(path: Path, wishes: Wishes) -> tuple[list[Order], list[Problem]]:
    """The orders of a table, and all that is wrong with it. Paths are those beside the table.

    Raises BatchError for a file that is no table.
    """
    table, folder = read_table(path), path.parent

    @cache
    def preset(name: str) -> Preset:
        beside = folder / name
        is_path = Path(name).suffix.lower() in (".orthopreset", ".json") or "/" in name or "\\" in name
        return named_preset(str(beside) if is_path else name, OwnPresets(places().presets))

    orders, problems = [], [*table.problems]
    for row in table.rows:
        place = f"{path.name}, line {row.line}"
        # a column that is missing is told once
        wrong = [f"it has no {name}." for name in NEEDED if name in table.columns and name not in row.cells]
        order = _order(row, folder, wishes, preset, wrong)
        problems += [Problem(place, sentence) for sentence in wrong]
        if order is not None:
            orders.append(order)
    return orders, problems


def _order(row: Row, folder: Path, wishes: Wishes, preset: Named, wrong: list[str]) -> Order | None:
    """The order of a line, or None, and what is ``wrong`` with it."""
    cells = row.cells
    scan = folder / cells.get("scan", "")
    if "scan" in cells:
        wrong += scan_problems(scan)
    if "code" in cells:
        wrong += code_problems(cells["code"])
    options = _options(cells, wishes, wrong)
    prescription = _prescription(cells, folder, wishes, preset, wrong)
    if wrong or options is None or prescription is None or not set(NEEDED) <= set(cells):
        return None
    return Order(
        f"line {row.line}", cells["scan"], ScanSource(scan), cells["code"], options, prescription, wishes
    )


def scan_problems(path: Path) -> Iterator[str]:
    """Why there is no scan to be read at a path; what is in it shows when it is read."""
    from orthodesign.scan.formats import SUPPORTED

    try:
        if not path.exists():
            yield f"there is no scan {path}."
        elif not path.is_file():
            yield f"{path} is no file: give the scan in it."
        elif path.suffix.lower().lstrip(".") not in SUPPORTED:
            yield f"{path.name} is no scan that is read: give one of {', '.join(SUPPORTED)}."
        elif path.stat().st_size == 0:
            yield f"{path.name} is empty: export or copy it again."
    except (OSError, ValueError) as error:  # a name too long, or with a null byte
        yield f"{str(path)[:100]!r} cannot be opened: {str(error).lower()}."


def code_problems(code: str) -> Iterator[str]:
    """Why files cannot be named after a code."""
    if not any(sign.isalnum() for sign in code):
        yield f"the code {code[:60]!r} has no letter or digit to name files by."


def _options(cells: Mapping[str, str], wishes: Wishes, wrong: list[str]) -> ScanOptions | None:
    from orthodesign.scan import CAPTURE_WORDS, UNIT_WORDS

    # a length settles the unit, and is stronger than one that holds for all
    unit = "auto" if "foot_length_mm" in cells else wishes.unit
    chosen = {"unit": unit, "capture": wishes.capture, "side": "auto"}
    words = {"unit": UNIT_WORDS, "capture": CAPTURE_WORDS, "side": ("auto", *SIDES)}
    before = len(wrong)
    for name, choices in words.items():
        chosen[name] = cells.get(name, chosen[name]).lower()
        if chosen[name] not in choices:
            wrong.append(f"{name} cannot be {cells[name][:60]!r}: give one of {', '.join(choices)}.")
    length = None
    if "foot_length_mm" in cells:
        length = _length(cells["foot_length_mm"], chosen["unit"], wrong)
    if len(wrong) > before:
        return None
    return ScanOptions(chosen["unit"], length, chosen["side"], chosen["capture"])


def _length(typed: str, unit: str, wrong: list[str]) -> float | None:
    from orthodesign.scan import UNIT_WORDS, ScanError
    from orthodesign.scan.units import check_foot_length, unit_word

    length = _number(typed)
    if length is None or length <= 0:
        wrong.append(f"foot_length_mm {typed[:60]!r} is not a length in mm, for example 262.")
        return None
    try:
        if unit in UNIT_WORDS:
            check_foot_length(length, unit_word(unit))
    except ScanError as error:
        wrong.append(error.sentence)
    return length


def _number(text: str) -> float | None:
    try:
        number = float(text.removesuffix("mm"))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _prescription(
    cells: Mapping[str, str], folder: Path, wishes: Wishes, preset: Named, wrong: list[str]
) -> Prescription | None:
    """Preset, then file, then columns, the later ones stronger; each cell that is wrong is told."""
    before = len(wrong)
    values: dict[str, object] = dict(wishes.values)
    chosen = wishes.preset
    try:
        if "prescription" in cells:
            values.update(read_recipe(folder / cells["prescription"]))
    except (OrthodesignError, ValueError) as error:
        wrong.append(_clause(error))
    for name in CATALOGUE:
        if name in cells:
            try:
                values[name] = parse_setting(f"{name}={cells[name]}")[1]
            except OrthodesignError as error:
                wrong.append(_clause(error))
    try:
        if "preset" in cells:
            chosen = preset(cells["preset"])
    except OrthodesignError as error:
        wrong.append(_clause(error))
    try:
        prescription = Prescription.from_values(values)
        if chosen is not None and len(wrong) == before:
            prescription = applied(prescription, chosen, keep=values).prescription
    except OrthodesignError as error:
        wrong.append(_clause(error))
        return None
    return prescription


def _clause(error: Exception) -> str:
    sentence = " ".join((error.sentence if isinstance(error, OrthodesignError) else str(error)).split())
    return sentence if sentence.endswith((".", "?")) else f"{sentence}."
