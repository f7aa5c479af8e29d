"""The cores of several machines, through Dask: scans go out as bytes, files come back as bytes.

Dask moves values as pickles, so a scheduler is trusted like a colleague with a key to the house:
``tls://`` addresses and Dask's own settings keep others out.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import suppress
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any

from orthodesign.app.batch.errors import BatchError
from orthodesign.app.batch.program import Program, this_program
from orthodesign.app.batch.work import Made, Task, Verdict, make, warm_up
from orthodesign.app.process import settle_in

if TYPE_CHECKING:
    from distributed import Client, Future

_NOT_INSTALLED = (
    "Work on several machines needs Dask, which is not installed: pip install 'orthodesign[cluster]'."
)
# Seconds until a scheduler that says nothing is taken for absent, and likewise its workers
_PATIENCE = 10
# One at work and one at hand for each, so that nobody waits for a scan to travel
_AT_HAND = 2
_one_at_a_time = Lock()


class Cluster:
    """A crew of Dask workers, all with the very program that runs here."""

    def __init__(self, address: str) -> None:
        """Raises BatchError without Dask, without a scheduler or workers, and for other programs there."""
        self._client = _client(address)
        try:
            self._check_workers(address)
        except BaseException:
            self._client.close()
            raise

    @property
    def size(self) -> int:
        """How many devices are made at the same time, as it is now."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    def __enter__(self) -> Cluster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def run(self, tasks: Iterator[Task]) -> Iterator[Made]:
        """What was made, as it is finished. Raises BatchError for a worker with another program."""
        from distributed import as_completed

        numbers: dict[Any, int] = {}
        finished = as_completed(loop=self._client.loop)

        def send() -> None:
            while len(numbers) < _AT_HAND * self.size and (task := next(tasks, None)) is not None:
                future = self._sent(task)
                numbers[future.key] = task.number
                finished.add(future)

        send()
        for future in finished:
            made = _answer(future, numbers.pop(future.key))
            future.release()
            send()
            yield made

    def _sent(self, task: Task) -> Future[Any]:
        with warnings.catch_warnings():
            # a scan is as large as it is, and travels once
            warnings.filterwarnings("ignore", message="Sending large graph")
            return self._client.submit(make_there, task, this_program(), pure=False)

    def _check_workers(self, address: str) -> None:
        try:
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError as error:
            raise BatchError(
                f"The scheduler {address} has no workers: start some with `dask worker`."
            ) from error
        try:
            programs: dict[str, Program] = self._client.run(program_there)
        except Exception as error:  # whatever a worker without our modules makes of the request
            raise BatchError(
                f"A worker of {address} cannot work for this orthodesign: install the same version there.",
                detail=repr(error),
            ) from error
        for worker, program in sorted(programs.items()):
            if difference := this_program().difference(program):
                raise BatchError(_mismatch(worker, difference))


def program_there() -> Program:
    """On a worker: the program that it would work with."""
    return this_program()


def make_there(task: Task, client: Program) -> Made | str:
    """On a worker: make one device, or say how this program differs from the client's."""
    if difference := client.difference(this_program()):
        return difference
    with _one_at_a_time:  # numbers to the last digit, whatever --nthreads
        settle_in()
        warm_up()
        return make(task)


def _answer(future: Future[Any], number: int) -> Made:
    try:
        answer = future.result()
    except Exception as error:  # Dask's word for a worker that was lost again and again is one of many
        return Made(
            number,
            Verdict.FAILED,
            message=f"The workers that had it were lost ({type(error).__name__}), perhaps for want of "
            "memory: start again.",
        )
    if isinstance(answer, str):
        raise BatchError(_mismatch("that came later", answer))
    made: Made = answer
    return made


def _mismatch(worker: str, difference: str) -> str:
    return (
        f"The worker {worker} {difference}: it would not make the same bytes; install the same program on "
        "every machine."
    )


def _client(address: str) -> Client:
    try:
        from distributed import Client
    except ImportError as error:
        raise BatchError(_NOT_INSTALLED, detail=repr(error)) from error
    # a lost connection is told by us, in a sentence
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    settings: dict[str, Any] = {"timeout": _PATIENCE, "set_as_default": False}
    with suppress(OSError, ValueError, TypeError):
        return Client(address, **settings)
    raise BatchError(f"There is no Dask scheduler at {address}: give an address like tcp://10.0.0.5:8786.")
