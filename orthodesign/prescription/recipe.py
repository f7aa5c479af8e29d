"""Prescriptions in JSON files: a plain list of values, or a report to be made again."""

from __future__ import annotations

import json
from pathlib import Path

from orthodesign.prescription.parameter import PrescriptionError

# a report with every finding is a few ten kilobytes; nothing this large is a prescription
_LARGEST = 4_000_000


def read_recipe(path: Path) -> dict[str, object]:
    """The values in a JSON file, not yet checked against the catalogue.

    The file holds ``{"heel_lift": 4, …}``, or a whole report, whose ``prescription`` is taken.
    Raises PrescriptionError for a file that is missing, unreadable, too large, not JSON, or that
    names a value twice.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise PrescriptionError(f"The prescription {path} cannot be read: {reason}.") from error
    if len(content) > _LARGEST:
        raise PrescriptionError(f"{path} is too large for a prescription: is it the right file?")
    try:
        values = json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_without_twins, parse_constant=_no_number
        )
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, _RefusedError) else "it is not valid JSON"
        raise PrescriptionError(
            f'{path} is not a prescription: {reason}; write for example {{"heel_lift": 4}}.',
            detail=repr(error),
        ) from error
    if isinstance(values, dict) and isinstance(values.get("prescription"), dict):
        values = values["prescription"]
    if not isinstance(values, dict):
        raise PrescriptionError(f"{path} is not a prescription: it needs names with values in braces.")
    return values


class _RefusedError(ValueError):
    """JSON that can be parsed but must not be believed."""


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) < len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for name in names if names.count(name) > 1)
        raise _RefusedError(f"{twin[:60]!r} is given twice")
    return values


def _no_number(word: str) -> float:
    raise _RefusedError(f"{word} is not a number")
