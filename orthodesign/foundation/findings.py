"""Findings: what a room noticed, as values with stable codes.

A finding never prints, pops up or raises. Each kind is declared once, next to the code that
finds it; the reference in ``docs/findings.md`` is generated from these declarations.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum


class Severity(StrEnum):
    """``info`` is told, ``warning`` is shown in amber and never blocks, ``error`` blocks export."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Finding:
    """One thing noticed: a stable code, a sentence, and where it comes from.

    ``values`` are what the sentence was filled with, so that it can be said in another language.
    ``place`` is where on the device it was noticed, (x, y, z) in frame D in mm, where it has one.
    ``about`` names the parameters of the prescription that cause it, the foremost first.
    """

    code: str
    severity: Severity
    message: str
    source: str | None = None
    values: tuple[tuple[str, object], ...] = field(default=(), compare=False, repr=False)
    place: tuple[float, float, float] | None = field(default=None, compare=False)
    about: tuple[str, ...] = field(default=(), compare=False)

    def at(self, x: float, y: float, z: float) -> Finding:
        """The same finding, noticed at this place: frame D, mm."""
        return replace(self, place=(float(x), float(y), float(z)))

    def concerning(self, *parameters: str) -> Finding:
        """The same finding, caused by these parameters."""
        return replace(self, about=parameters)

    def as_json(self) -> dict[str, str | None]:
        """The finding as it stands in the report (design.md, section 5)."""
        return {
            "code": self.code,
            "severity": str(self.severity),
            "message": self.message,
            "source": self.source,
        }


@dataclass(frozen=True)
class FindingKind:
    """The declaration of a finding: code, severity, sentence template, meaning, source.

    ``message`` is a ``str.format`` template for the user's sentence; ``meaning`` explains to the
    reader of the reference why it matters and what to do. ``about`` names the parameters of the
    prescription that cause it, the first of them foremost. ``settled_by`` names what may be stated
    to settle it (``unit``, ``side``, …): each door says how.
    """

    code: str
    severity: Severity
    message: str
    meaning: str
    source: str | None = None
    about: tuple[str, ...] = ()
    settled_by: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.code in _declared:
            raise ValueError(f"finding {self.code} is declared twice")
        _declared[self.code] = self

    def found(self, **values: object) -> Finding:
        """A finding of this kind, its template filled with ``values``."""
        message = self.message.format(**values)
        filled = tuple(values.items())
        return Finding(self.code, self.severity, message, self.source, filled, about=self.about)


_declared: dict[str, FindingKind] = {}


def declared_kinds() -> tuple[FindingKind, ...]:
    """Every kind declared by the modules imported so far, in the order of their codes."""
    return tuple(_declared[code] for code in sorted(_declared))
