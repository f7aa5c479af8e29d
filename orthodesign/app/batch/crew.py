"""Who does the work: the cores of this machine, or those of several."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Protocol, Self

from orthodesign.app.batch.work import Made, Task


class Crew(Protocol):
    """Workers that take tasks as they become free, and leave when the crew is closed."""

    @property
    def size(self) -> int:
        """How many devices are made at the same time."""

    def run(self, tasks: Iterator[Task]) -> Iterator[Made]:
        """What was made, as it is finished. A task is fetched when there is somebody to do it."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
