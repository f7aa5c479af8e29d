"""One device: everything that is needed goes in as values, and everything made comes out as bytes.

So it is the same work in this process, in another one, or on another machine, and only the shelf
writes files. Importing this loads nothing heavy.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from orthodesign.design import ScanOptions
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.prescription import Prescription

if TYPE_CHECKING:
    from orthodesign.delivery import Measured


class Verdict(StrEnum):
    """What became of a device.

    ``faulty``: its solid may not be made, only its papers are written. ``refused``: the scan or the
    prescription cannot be followed. Both stay so while nothing changes. ``failed``: the machine or the
    program broke down over it, and the next run tries again. ``waiting``: the run was stopped before.
    """

    MADE = "made"
    FAULTY = "faulty"
    REFUSED = "refused"
    FAILED = "failed"
    WAITING = "waiting"


@dataclass(frozen=True)
class Task:
    """One device to make: ``content`` are the bytes of the scan, ``scan`` what it is called."""

    number: int
    content: bytes = field(repr=False)
    scan: str
    options: ScanOptions
    prescription: Prescription
    code: str
    ending: str = ".stl"
    preview: bool = True
    process: str | None = None
    printer: str | None = None


@dataclass(frozen=True)
class Made:
    """What became of a task: ``files`` are names and bytes, the device first where there is one.

    ``worst`` is the code of the worst finding from warning on, ``message`` its sentence or the reason
    of a refusal. ``seconds`` is what it took; it is told and never kept.
    """

    number: int
    verdict: Verdict
    side: str = ""
    worst: str = ""
    message: str = ""
    warnings: int = 0
    files: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    seconds: float = 0.0


NO_MEMORY = "This machine has not enough memory for it: take fewer --jobs, or a smaller scan."


def make(task: Task) -> Made:
    """Make one device. Never raises: one bad scan must not stop the others."""
    start = perf_counter()
    try:
        made = _made(task)
    except OrthodesignError as error:
        made = Made(task.number, Verdict.REFUSED, message=" ".join(error.sentence.split()))
    except MemoryError:
        made = Made(task.number, Verdict.FAILED, message=NO_MEMORY)
    except Exception as error:
        made = Made(
            task.number,
            Verdict.FAILED,
            message=f"orthodesign made a mistake of its own ({type(error).__name__}): please report it with "
            "what `orthodesign design --debug` says of this scan.",
        )
    return replace(made, seconds=perf_counter() - start)


def warm_up() -> None:
    """Load what the first device would have to wait for."""
    from orthodesign.foundation.loading import leave_numpy_tools_unread

    leave_numpy_tools_unread()
    import logging

    # matplotlib tells of its font cache when it draws for the first time
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    import orthodesign.delivery.preview
    import orthodesign.delivery.write
    import orthodesign.foot
    import orthodesign.insole
    import orthodesign.scan  # noqa: F401


def _made(task: Task) -> Made:
    from orthodesign.delivery import Making, contents, file_stem, measure
    from orthodesign.design import design_for, find_foot_in

    foot = find_foot_in(task.content, Path(task.scan), task.options)
    design = design_for(foot, task.prescription)
    measured = measure(design, task.ending, Making(task.code, task.process, task.printer))
    stem = file_stem(task.code, design)
    preview = Path(f"{stem}.png") if task.preview else None
    _, files = contents(measured, Path(stem + task.ending), Path(f"{stem}.json"), preview)
    worst, message, warnings = _said(measured)
    return Made(
        task.number,
        Verdict.FAULTY if measured.faulty else Verdict.MADE,
        foot.side,
        worst,
        message,
        warnings,
        tuple((path.name, content) for path, content in files.items()),
    )


def _said(measured: Measured) -> tuple[str, str, int]:
    """Code and sentence of the worst finding that is more than information, and how many warnings."""
    by_severity = {
        severity: [finding for finding in measured.findings if finding.severity.value == severity]
        for severity in ("error", "warning")
    }
    loud = by_severity["error"] + by_severity["warning"]
    if not loud:
        return "", "", 0
    return loud[0].code, loud[0].message, len(by_severity["warning"])
