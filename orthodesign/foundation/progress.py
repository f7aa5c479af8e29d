"""Progress of slow work: a callable that is told what is happening and how far it has come."""

from __future__ import annotations

from collections.abc import Callable

# told(what is happening, fraction done from 0 to 1); may raise to cancel the work
Progress = Callable[[str, float], None]


def silent(what: str, fraction: float) -> None:
    """Tell nobody."""
