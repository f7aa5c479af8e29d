"""What became of each order, as it is kept in the journal and told in two tables.

The tables say no times and nothing of this machine: the same orders give the same bytes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from orthodesign import __version__
from orthodesign.app.batch.orders import Order
from orthodesign.app.batch.work import Verdict
from orthodesign.foundation.trees import tree_of, written_json

SCHEMA = 1
# what a cell begins with that a spreadsheet computes
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = ("place", "scan", "code", "side", "verdict", "warnings", "worst", "message", "device", "sha256")


@dataclass(frozen=True)
class FileNote:
    """A file that was written: its name in the folder, hash and size in bytes."""

    file: str
    sha256: str
    bytes: int


@dataclass(frozen=True)
class Result:
    """What became of one order; ``files`` holds the device first, where there is one."""

    verdict: Verdict
    side: str = ""
    worst: str = ""
    message: str = ""
    warnings: int = 0
    files: tuple[FileNote, ...] = ()

    @property
    def device(self) -> FileNote | None:
        """The device among the files."""
        return self.files[0] if self.verdict is Verdict.MADE and self.files else None


@dataclass(frozen=True)
class Counts:
    """How many devices, and how many of each verdict; ``warned`` are among those made."""

    devices: int
    made: int
    warned: int
    faulty: int
    refused: int
    failed: int
    waiting: int


def counted(results: Iterable[Result]) -> Counts:
    """The results in numbers."""
    results = list(results)
    by_verdict = {verdict: sum(one.verdict is verdict for one in results) for verdict in Verdict}
    return Counts(
        devices=len(results),
        made=by_verdict[Verdict.MADE],
        warned=sum(one.verdict is Verdict.MADE and one.warnings > 0 for one in results),
        faulty=by_verdict[Verdict.FAULTY],
        refused=by_verdict[Verdict.REFUSED],
        failed=by_verdict[Verdict.FAILED],
        waiting=by_verdict[Verdict.WAITING],
    )


def results_json(orders: Sequence[Order], results: Sequence[Result]) -> bytes:
    """``results.json``: everything, in the order of the table."""
    devices = [
        {"place": order.place, "scan": order.scan, "code": order.code, **tree_of(result)}
        for order, result in zip(orders, results, strict=True)
    ]
    tree = {
        "orthodesign": __version__,
        "schema": SCHEMA,
        "counts": tree_of(counted(results)),
        "devices": devices,
    }
    return written_json(tree)


def results_csv(orders: Sequence[Order], results: Sequence[Result]) -> bytes:
    """``results.csv``: one line per device, for a spreadsheet (UTF-8 with its mark, commas)."""
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, _COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for order, result in zip(orders, results, strict=True):
        row: dict[str, Any] = {name: getattr(order, name) for name in ("place", "scan", "code")}
        row |= {name: getattr(result, name) for name in ("side", "warnings", "worst", "message")}
        row["verdict"] = result.verdict.value
        if result.device is not None:
            row |= {"device": result.device.file, "sha256": result.device.sha256}
        writer.writerow({name: _plain(value) for name, value in row.items()})
    return written.getvalue().encode("utf-8-sig", errors="replace")


def _plain(value: object) -> object:
    """A text that no spreadsheet takes for a formula: a code may come from a stranger's case."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
