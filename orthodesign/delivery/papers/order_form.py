"""The lab's order form on paper: what is known is printed, what is not is a line to write on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from orthodesign.delivery.order import Order
from orthodesign.delivery.papers import page
from orthodesign.delivery.papers.page import Block, Sheet
from orthodesign.delivery.report_shape import typed_value, words_for_value
from orthodesign.prescription import CATALOGUE, MATERIALS
from orthodesign.prescription.parameter import Role

# Room to write by hand
_ROOM_MM = 3.6
_FOOT = "Order form for a custom-made device. What is printed under “Devices” was measured on the files."


def order_pdf(
    order: Order,
    reports: Sequence[Mapping[str, Any]] = (),
    *,
    paper: str = "a4",
    program: str = "orthodesign",
) -> bytes:
    """The form as a PDF; ``reports`` are those of the devices that are ordered, if there are any."""
    size = page.checked_paper(paper)
    wide = page.width_mm(size)
    story: list[Block] = []
    groups = dict(order.groups())
    for name, rows in groups.items():
        if name == "Additions (both, left, right)":
            story += _devices(reports, wide)
        story.append(_group(name, rows, wide))
    signed = [
        page.gap(9),
        page.text("_" * 44, "caption"),
        page.text("Signature of the practitioner", "caption"),
    ]
    dated = [page.gap(9), page.text("_" * 24, "caption"), page.text("Date", "caption")]
    story.append(page.columns([signed, dated], [wide * 0.6, wide * 0.4]))
    return page.pdf(
        Sheet("Lab order", order.patient_code or "Case ____________", _FOOT, program, size), story
    )


def _group(name: str, rows: Sequence[tuple[str, str, bool]], wide: float) -> Block:
    """Two fields to a line, the wide ones alone."""
    lines: list[list[Block]] = []
    half: list[Block] = []
    for label, words, alone in rows:
        cell = [page.text(label, "head"), page.text(words, "cell") if words else page.gap(_ROOM_MM)]
        if alone:
            if half:
                lines.append([*half, ""])
                half = []
            lines.append([cell])
        elif half:
            lines.append([*half, cell])
            half = []
        else:
            half = [cell]
    if half:
        lines.append([*half, ""])
    blocks = [
        page.table([line], [wide] if len(line) == 1 else [wide / 2, wide / 2], head=False) for line in lines
    ]
    return page.together(page.text(name, "heading"), *blocks)


def _devices(reports: Sequence[Mapping[str, Any]], wide: float) -> list[Block]:
    """What was designed, left and right; empty lines where nothing was."""
    sides = ("left", "right")
    by_side = {str(report["foot"]["side"]): report for report in reports}
    rows = [[page.text(words, "head") for words in ("", "Left", "Right")]]
    for label, values in _designed(by_side).items():
        cells = [page.text(values.get(side, " "), "cell") for side in sides]
        rows.append([page.text(label, "cell"), *cells])
    made = page.table(rows, [wide * part for part in (0.36, 0.32, 0.32)])
    return [page.room(40), page.text("Devices and corrections", "heading"), made]


def _designed(by_side: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """Label → side → words, for device settings and for each correction that is used."""
    found: dict[str, dict[str, str]] = {}
    for name, parameter in CATALOGUE.items():
        values = {
            side: typed_value(parameter, report["prescription"].get(name)) for side, report in by_side.items()
        }
        used = any(value != parameter.neutral and value is not None for value in values.values())
        if parameter.role is not Role.DEVICE and by_side and not used:
            continue
        if parameter.role is not Role.DEVICE and not by_side and parameter.role is not Role.CORRECTION:
            continue
        words = {side: _words(name, value) for side, value in values.items()}
        found[parameter.label] = words
    for label, key, unit in (("Mass", "mass_g", "g"), ("Volume", "volume_cm3", "cm³")):
        for side, report in by_side.items():
            if isinstance(report["device"].get(key), int | float):
                found.setdefault(label, {})[side] = f"{report['device'][key]:.0f} {unit}"
    return found


def _words(name: str, value: Any) -> str:  # noqa: ANN401
    if name == "material" and value in MATERIALS:
        return MATERIALS[value].label
    return words_for_value(name, value)
