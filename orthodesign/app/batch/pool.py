"""The cores of this machine: processes that stay warm, one device at a time each.

Not ``concurrent.futures``: when a worker dies there (the system takes it for its memory, a library
crashes), everything in flight is lost and nobody knows over what. Here each worker has a line of its own,
so the one device is known, told, and another worker goes on with the rest.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from time import perf_counter
from types import TracebackType

from orthodesign.app.batch.errors import BatchError
from orthodesign.app.batch.work import Made, Task, Verdict, make, warm_up
from orthodesign.app.process import settle_in

# Afresh, not copied: a copy of a process with threads or an open window may hang, and there is only
# one way on every system
_CONTEXT = get_context("spawn")
# Seconds for a worker to leave when it was told to; it holds nothing that could be lost
_PATIENCE = 5.0
_DIED = (
    "The process that worked on it ended ({how}), perhaps for want of memory: start again, with fewer --jobs."
)


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(eq=False)
class _Worker:
    """A process, the line to it, and what it is working on since when."""

    process: BaseProcess
    line: Connection
    task: Task | None = None
    since: float = 0.0


class Pool:
    """A crew of processes on this machine."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._workers: list[_Worker] = []

    @property
    def size(self) -> int:
        """How many devices are made at the same time."""
        return self._jobs

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.line.close()
            if worker.task is not None:
                worker.process.terminate()
        for worker in self._workers:
            worker.process.join(_PATIENCE)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
        self._workers.clear()

    def run(self, tasks: Iterator[Task]) -> Iterator[Made]:
        """What was made, as it is finished. Raises BatchError where no worker can be started."""
        self._workers = [_hired() for _ in range(self._jobs)]
        while self._workers:
            by_line = {worker.line: worker for worker in self._workers}
            for line in wait(list(by_line)):  # a line that has ended is ready too
                worker = by_line[line]  # type: ignore[index]  # wait gives back what it was given
                try:
                    said: Made | None = worker.line.recv()
                except (EOFError, OSError):
                    yield from self._lost(worker)
                    continue
                if said is not None:
                    worker.task = None
                    yield said
                self._give(worker, next(tasks, None))

    def _give(self, worker: _Worker, task: Task | None) -> None:
        """The next task for a worker that waits for one, or leave to go."""
        if task is None:
            worker.line.close()
            self._workers.remove(worker)
            worker.process.join(_PATIENCE)
            return
        worker.task, worker.since = task, perf_counter()
        # a worker that is dead already is found by its line, which has ended
        with suppress(OSError):
            worker.line.send(task)

    def _lost(self, worker: _Worker) -> Iterator[Made]:
        """A worker has died: tell over what, and hire another one."""
        worker.line.close()
        worker.process.join()
        self._workers.remove(worker)
        how = f"code {worker.process.exitcode}"
        if worker.task is None:
            raise BatchError(f"A process to work in cannot be started ({how}): try with --jobs 1.")
        self._workers.append(_hired())
        yield Made(
            worker.task.number,
            Verdict.FAILED,
            message=_DIED.format(how=how),
            seconds=perf_counter() - worker.since,
        )


def _hired() -> _Worker:
    ours, theirs = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=_serve, args=(theirs,), daemon=True)
    with _deaf_to_interrupts():
        process.start()
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """What starts meanwhile ignores Ctrl-C, which reaches every process of a terminal: one answers it."""
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:  # not the main thread, which alone hears it
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _serve(line: Connection) -> None:
    """The life of a worker: ends when nobody is at the other end any more, however that came."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settle_in()
    warm_up()
    with suppress(EOFError, OSError):
        line.send(None)
        while True:
            line.send(make(line.recv()))
