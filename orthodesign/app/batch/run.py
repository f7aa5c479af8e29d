"""The walk on one page: orders → what is finished already → a crew → files, journal, results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orthodesign.app.batch.crew import Crew
from orthodesign.app.batch.orders import Order
from orthodesign.app.batch.program import this_program
from orthodesign.app.batch.results import Result
from orthodesign.app.batch.shelf import Shelf
from orthodesign.app.batch.work import NO_MEMORY, Made, Task, Verdict
from orthodesign.foundation.errors import OrthodesignError


@dataclass(frozen=True)
class Step:
    """An order that is finished: its number in the list, what became of it, and how long that took."""

    number: int
    result: Result
    seconds: float


def refused_as_they_stand(orders: Sequence[Order]) -> dict[int, Result]:
    """The orders that there is nothing to do about: damaged cases among good ones."""
    return {
        number: Result(Verdict.REFUSED, message=order.refusal)
        for number, order in enumerate(orders)
        if order.refusal
    }


def finished_before(orders: Sequence[Order], shelf: Shelf) -> dict[int, Result]:
    """What an earlier run of the same program made of the same inputs and is still there unchanged.

    Orders that are refused as they stand belong to it.
    """
    done = refused_as_they_stand(orders)
    if shelf.is_new:
        return done
    for number, order in enumerate(orders):
        if order.source is None:
            continue
        try:
            result = shelf.finished(order.key(order.source.content(), this_program()))
        except (OrthodesignError, MemoryError):
            continue  # it is told when it is worked on
        if result is not None:
            done[number] = result
    return done


def work_off(orders: Sequence[Order], numbers: Sequence[int], crew: Crew, shelf: Shelf) -> Iterator[Step]:
    """Make the orders of these numbers, in any order; each is on the disk when it is told.

    At any time no more scans are in memory than there are workers. Raises FileError where nothing can
    be written any more, and BatchError where nobody can work any more; what was told stays.
    """
    keys: dict[int, str] = {}
    unread: list[Step] = []

    def tasks() -> Iterator[Task]:
        for number in numbers:
            order = orders[number]
            assert order.source is not None
            try:
                content = order.source.content()
            except (OrthodesignError, MemoryError) as error:
                unread.append(Step(number, _unread(error), 0.0))
                continue
            keys[number] = order.key(content, this_program())
            yield order.task(number, content)

    for made in crew.run(tasks()):
        yield _kept(made, orders, keys, shelf)
        while unread:
            yield unread.pop(0)
    yield from unread


def _kept(made: Made, orders: Sequence[Order], keys: dict[int, str], shelf: Shelf) -> Step:
    result = shelf.put(orders[made.number], keys.pop(made.number), made)
    return Step(made.number, result, made.seconds)


def _unread(error: Exception) -> Result:
    """A scan that was there when the orders were planned, and cannot be read now: tried again next time."""
    if isinstance(error, OrthodesignError):
        return Result(Verdict.REFUSED, message=" ".join(error.sentence.split()))
    return Result(Verdict.FAILED, message=NO_MEMORY)
