"""What the library knows of a case."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from orthodesign.case import Side
from orthodesign.foundation.errors import OrthodesignError


class LibraryError(OrthodesignError):
    """The index of the library cannot be kept."""


@dataclass(frozen=True)
class CaseRecord:
    """One case file. ``opened`` is when it was last opened here, seconds since 1970, UTC.

    ``thumbnail`` is a PNG, or empty. ``is_missing``: the file was not there when it was looked up.
    """

    path: Path
    code: str
    created: str
    notes: str
    scanned: tuple[Side, ...]
    opened: float
    thumbnail: bytes = field(repr=False)
    is_missing: bool


def searchable(text: str) -> str:
    """Text as it is searched: capitals and accents make no difference, "Läufer" is "laufer"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
