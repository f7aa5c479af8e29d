"""The error of this room, and what is wrong with single lines of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from orthodesign.foundation.errors import OrthodesignError


@dataclass(frozen=True)
class Problem:
    """What is wrong at one place: ``cases.csv, line 3`` and a sentence."""

    place: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}"


class BatchError(OrthodesignError):
    """A batch that cannot be started, or not be gone on with; ``problems`` are all that were found."""

    def __init__(self, sentence: str, problems: Sequence[Problem] = (), *, detail: str | None = None) -> None:
        super().__init__(sentence, detail=detail)
        self.problems = tuple(problems)

    @classmethod
    def of(cls, problems: Sequence[Problem], name: str) -> BatchError:
        """One error for everything that is wrong with ``name``."""
        if len(problems) == 1:
            return cls(str(problems[0]))
        return cls(
            f"{name} has {len(problems)} problems, listed above: mend them and start again; "
            "nothing was written.",
            problems,
        )
