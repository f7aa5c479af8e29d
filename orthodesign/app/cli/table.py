"""Plain text for people: tables, findings, and progress while someone is watching."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from orthodesign.foundation.findings import declared_kinds
from orthodesign.foundation.progress import Progress, silent


def table(rows: Iterable[Sequence[str]], header: Sequence[str] | None = None) -> str:
    """Rows in aligned columns, two spaces apart; columns of numbers are the caller's business."""
    lines = [list(header)] if header else []
    lines += [list(row) for row in rows]
    if not lines:
        return ""
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    if header:
        lines.insert(1, ["-" * width for width in widths])
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


# How what settles a doubt is stated on the command line
_OPTIONS = {
    "unit": "--unit",
    "foot_length_mm": "--foot-length",
    "side": "--side",
    "capture": "--capture",
    "key": "`orthodesign key` makes one",
}


def with_options(sentence: str, settled_by: Iterable[str]) -> str:
    """The sentence, with the options that settle it behind it in brackets."""
    options = ", ".join(_OPTIONS[name] for name in settled_by)
    return f"{sentence.rstrip('.')} ({options})." if options else sentence


def findings_text(findings: Iterable[dict[str, Any]]) -> str:
    """Findings as in the report, worst first: severity, code, sentence."""
    order = {"error": 0, "warning": 1, "info": 2}
    settled_by = {kind.code: kind.settled_by for kind in declared_kinds()}
    return "\n".join(
        f"{finding['severity']:8}{finding['code']}: "
        + with_options(finding["message"], settled_by.get(finding["code"], ()))
        for finding in sorted(findings, key=lambda finding: order.get(finding["severity"], 3))
    )


@contextmanager
def watched() -> Iterator[Progress]:
    """A progress line on stderr where a person is watching; silence in a pipe or a log."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        yield silent
        return

    def tell(what: str, fraction: float) -> None:
        stream.write(f"\r\x1b[K{100 * fraction:3.0f} %  {what}")
        stream.flush()

    try:
        yield tell
    finally:
        stream.write("\r\x1b[K")
        stream.flush()
