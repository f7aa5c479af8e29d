"""A table of orders: CSV or TSV with a header, one device a line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from orthodesign.app.batch.errors import BatchError, Problem
from orthodesign.prescription import CATALOGUE

ENDINGS = (".csv", ".tsv", ".txt")
# what a column may be called besides the parameters of the catalogue
COLUMNS = ("scan", "code", "side", "unit", "foot_length_mm", "capture", "prescription", "preset")
NEEDED = ("scan", "code")
# A line is some hundred letters; nobody has a hundred thousand patients in one table
_LARGEST = 50_000_000


@dataclass(frozen=True)
class Row:
    """One line of the table: where it begins, and its cells that are not empty, by column."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Table:
    """The lines of a table, and what is wrong with their form and with the header."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]


def read_table(path: Path) -> Table:
    """The lines of a table. Raises BatchError for a file that is none."""
    text = _text(path)
    delimiter = _delimiter(text)
    lines = _lines(text, delimiter, path)
    header_line, header = next(lines, (1, []))
    columns = [name.strip().lower() for name in header]
    problems = [Problem(f"{path.name}, line {header_line}", one) for one in _header_problems(columns)]
    rows = []
    for line, cells in lines:
        if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
            place = f"{path.name}, line {line}"
            problems.append(Problem(place, f"it has {len(cells)} cells, the header only {len(columns)}."))
            continue
        filled = {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if cell.strip()}
        rows.append(Row(line, filled))
    if not rows and not problems:
        problems.append(Problem(path.name, "it holds no lines below its header."))
    return Table(tuple(columns), tuple(rows), tuple(problems))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise BatchError(f"The table {path} cannot be read: {reason}.") from error
    if len(content) > _LARGEST:
        raise BatchError(f"{path.name} is too large for a table of orders: is it the right file?")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BatchError(
            f"{path.name} is not in UTF-8: save it as “CSV UTF-8”, as every spreadsheet can.",
            detail=repr(error),
        ) from error
    if "\0" in text:
        raise BatchError(f"{path.name} is no table: export it as CSV or TSV.")
    return text


def _delimiter(text: str) -> str:
    """The sign that makes the most known columns of the header."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    known = {*COLUMNS, *CATALOGUE}

    def columns(sign: str) -> int:
        return len(known & {name.strip(' "').lower() for name in header.split(sign)})

    return max(",;\t", key=lambda sign: (columns(sign), header.count(sign)))


def _lines(text: str, delimiter: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    """The lines that hold anything, with the number at which each begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        raise BatchError(
            f"{path.name}, line {begins}: it cannot be told into cells ({error}): are the quotes closed?"
        ) from error


def _header_problems(columns: list[str]) -> Iterator[str]:
    known = [*COLUMNS, *CATALOGUE]
    for name in dict.fromkeys(columns):
        if columns.count(name) > 1:
            yield (
                f"the column {name[:60]!r} stands there {columns.count(name)} times."
                if name
                else (f"{columns.count(name)} columns have no name.")
            )
        elif not name:
            yield "a column has no name."
        elif name not in known:
            near = get_close_matches(name, known, n=2)
            hint = f"did you mean {' or '.join(near)}?" if near else f"a table has {', '.join(COLUMNS)}, and "
            yield f"there is no column {name[:60]!r}: {hint}" + ("" if near else "parameters.")
    for name in NEEDED:
        if name not in columns:
            yield f"the column {name} is missing."
