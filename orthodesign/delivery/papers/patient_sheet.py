"""The patient's sheet: one page in plain words on what the insoles are and how to get used to them."""

from __future__ import annotations

from collections.abc import Sequence

from orthodesign.delivery.break_in import BreakIn, Schedule, checked_day
from orthodesign.delivery.papers import page
from orthodesign.delivery.papers.page import Block, Sheet

_FOOT = (
    "Ask your clinic whenever something is unclear. This sheet does not replace what was said to you there."
)
_WHAT = (
    "These insoles were made for your feet alone. They hold or tilt your feet as your clinician decided. "
    "Your muscles and joints need some time to get used to that, so wear them a little longer each day."
)
_WEEK = 7


def patient_pdf(
    known: BreakIn,
    schedule: Schedule | None = None,
    *,
    code: str = "",
    devices: Sequence[str] = (),
    follow_up: str | None = None,
    telephone: str = "",
    paper: str = "a4",
    program: str = "orthodesign",
) -> bytes:
    """The sheet as a PDF of one page. ``devices`` are words such as ``left three-quarter shell``.

    ``follow_up`` is a day like 2026-11-21; where day or ``telephone`` is missing, a line is left for it.
    """
    size = page.checked_paper(paper)
    wide = page.width_mm(size)
    schedule = schedule or known.schedule()
    day = checked_day(follow_up) if follow_up is not None else "_" * 22
    story: list[Block] = [
        page.text("Your new insoles", "title"),
        page.text(_WHAT, "large"),
        *([page.text("For you: " + " and ".join(devices) + ".", "large")] if devices else []),
        page.text("How long to wear them", "heading"),
        _days(schedule, wide),
        page.gap(2),
        page.text(_after(schedule), "large"),
        page.text("Good to know", "heading"),
        *(page.text("•  " + one.text, "large") for one in known.advice),
        _stop(known, wide, telephone),
        page.gap(3),
        page.marked(f"{page.bold('Your next visit:')} {page.plain(day)}", "large"),
        page.gap(2),
        page.text(_sources(known, schedule), "small"),
    ]
    return page.pdf(Sheet("For the patient", code, _FOOT, program, size), story)


def _days(schedule: Schedule, wide: float) -> Block:
    """A week to a row: the day, and the hours."""
    rows = []
    for start in range(0, len(schedule.hours), _WEEK):
        week = schedule.hours[start : start + _WEEK]
        row: list[Block] = [
            [page.text(f"Day {start + at + 1}", "head"), page.marked(page.bold(_hours(hours)), "large")]
            for at, hours in enumerate(week)
        ]
        rows.append(row + [""] * (_WEEK - len(row)))
    return page.table(rows, [wide / _WEEK] * _WEEK, head=False, tint=True)


def _hours(hours: float) -> str:
    return "rest" if hours == 0 else f"{hours:g} h"


def _after(schedule: Schedule) -> str:
    return (
        f"From day {len(schedule.hours) + 1} on, wear them all day if that is comfortable. "
        f"Sport: not before day {schedule.sport_from_day}."
    )


def _stop(known: BreakIn, wide: float, telephone: str) -> Block:
    call = f"Stop wearing them and call us: {telephone or '_' * 26}"
    lines = [page.text("•  " + one.text, "large") for one in known.stop]
    inside = [
        [page.marked(page.bold(call), "large"), page.text("if you notice any of these:", "large"), *lines]
    ]
    return page.together(page.gap(3), page.table([inside], [wide], head=False, tint=True))


def _sources(known: BreakIn, schedule: Schedule) -> str:
    named = dict.fromkeys([schedule.source, *(one.source for one in (*known.advice, *known.stop))])
    return "Sources: " + " ; ".join(named)
