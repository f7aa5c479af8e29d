"""Slow work as request and answer: off the window's thread, with progress and cancel.

Each kind of work has a lane, and the newest request of a lane wins: an earlier one is cancelled,
and if its answer comes all the same it is dropped. Work is a function of frozen values; what comes
back is an ``Answer``. Answers are handed over by ``post``, which the door supplies: it runs a
callable in the door's own thread (a queued signal in the window, a queue in the tests).
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.progress import Progress

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]


class Cancelled(Exception):  # noqa: N818  # nothing went wrong
    """The request is no longer wanted."""


@dataclass(frozen=True)
class Bug:
    """A mistake of ours: what the user may save and send."""

    what: str
    trace: str


@dataclass(frozen=True)
class Answer(Generic[T]):
    """What became of a request: a value, a sentence for the user, or a bug."""

    value: T | None = None
    sentence: str | None = None
    bug: Bug | None = None


@dataclass(frozen=True)
class _Request(Generic[T]):
    number: int
    lane: str
    work: Callable[[Progress], T]
    answered: Callable[[Answer[T]], None]
    progressed: Progress | None


class Jobs:
    """The lanes of one window. To be used from the door's thread only."""

    def __init__(self, post: Post, workers: int = 2) -> None:
        self._post = post
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="orthodesign")
        self._newest: dict[str, int] = {}
        self._count = 0
        self._closed = False

    def ask(
        self,
        lane: str,
        work: Callable[[Progress], T],
        answered: Callable[[Answer[T]], None],
        progressed: Progress | None = None,
    ) -> None:
        """Do ``work`` in the background; ``answered`` and ``progressed`` run in the door's thread."""
        if self._closed:
            return
        self._count += 1
        request = _Request(self._count, lane, work, answered, progressed)
        self._newest[lane] = request.number
        self._pool.submit(self._run, request)

    def aside(self) -> Jobs:
        """Lanes of their own with the same door: what may not wait behind long work."""
        return Jobs(self._post, workers=1)

    def cancel(self, lane: str) -> None:
        """Let the lane's request go unanswered; work that tells its progress stops there."""
        self._newest.pop(lane, None)

    def busy(self, lane: str) -> bool:
        """Whether a request of this lane waits for its answer."""
        return lane in self._newest

    @property
    def idle(self) -> bool:
        """Whether nothing waits for an answer."""
        return not self._newest

    def close(self) -> None:
        """Drop everything, and whatever is asked later; does not wait for what cannot be interrupted."""
        self._closed = True
        self._newest.clear()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _wanted(self, request: _Request[T]) -> bool:
        return self._newest.get(request.lane) == request.number

    def _run(self, request: _Request[T]) -> None:
        if not self._wanted(request):
            return

        def told(what: str, fraction: float) -> None:
            if not self._wanted(request):
                raise Cancelled
            if request.progressed is not None:
                self._post(lambda: self._progress(request, what, fraction))

        try:
            answer = Answer(value=request.work(told))
        except Cancelled:
            return
        except OrthodesignError as error:
            answer = Answer(sentence=error.sentence)
        except MemoryError:
            answer = Answer(sentence="This machine has not enough memory for that: use a smaller scan.")
        except Exception as error:
            answer = Answer(bug=Bug(f"{type(error).__name__}: {error}", traceback.format_exc()))
        self._post(lambda: self._settle(request, answer))

    def _progress(self, request: _Request[T], what: str, fraction: float) -> None:
        if self._wanted(request) and request.progressed is not None:
            request.progressed(what, fraction)

    def _settle(self, request: _Request[T], answer: Answer[T]) -> None:
        if self._wanted(request):
            del self._newest[request.lane]
            request.answered(answer)
