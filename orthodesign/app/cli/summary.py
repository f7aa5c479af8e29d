"""A delivered design in the words of a podiatrist, from its report (design.md, section 5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from orthodesign.app.cli.table import findings_text, table
from orthodesign.checks.balance import Balance, HeelHeight
from orthodesign.prescription import CATALOGUE
from orthodesign.prescription.leg_length import LegLength

if TYPE_CHECKING:
    from orthodesign.prescription.presets import Applied

Report = Mapping[str, Any]


def foot_line(report: Report) -> str:
    """Side, length and unit of the scan in one line."""
    foot, scan = report["foot"], report["scan"]
    length = known(foot["measurements"].get("foot_length_mm"), "{:.1f} mm long")
    return f"{str(foot['side']).capitalize()} foot, {length}, scanned in {scan['unit']} ({scan['file']})"


def dose_table(report: Report) -> str:
    """What was prescribed and what the written file holds."""
    rows = [_dose_row(dose) for dose in report["doses"]]
    return table(rows, ("", "prescribed", "realised", "tolerance", "")) if rows else "No corrections."


def _dose_row(dose: Mapping[str, Any]) -> tuple[str, ...]:
    name, unit = dose["parameter"], dose["unit"]
    label = CATALOGUE[name].label if name in CATALOGUE else name
    gap = "" if unit == "°" else " "
    verdict = {True: "ok", False: "MISSED"}.get(dose["ok"], "not measured")
    return (
        label,
        known(dose["prescribed"], "{:6.2f}" + gap + unit),
        known(dose["realised"], "{:6.2f}" + gap + unit),
        known(dose["tolerance"], "± {:.2f}" + gap + unit),
        verdict,
    )


def heel_rise_line(report: Report) -> str:
    """How much the device raises the heel centre, and why."""
    rise = report["device"]["heel_rise_mm"]
    return (
        f"Heel rise {known(rise['total'], '{:.1f} mm')}: lift {known(rise['lift'], '{:.1f}')}, "
        f"posting {known(rise['posting'], '{:.1f}')}"
        + (f", additions {rise['additions']:.1f}" if rise.get("additions") else "")
    )


def balance_line(reports: Mapping[str, Report]) -> str:
    """How much one heel of a pair stands higher than the other."""
    return balance_in(reports).line()


def balance_in(reports: Mapping[str, Report], leg: LegLength | None = None) -> Balance:
    """The balance of a pair as its reports tell it, by side."""
    heels = {side: HeelHeight.from_report(report) for side, report in reports.items()}
    return Balance(heels.get("left"), heels.get("right"), leg)


def summary(report: Report, files: Sequence[object] = ()) -> str:
    """One foot, from scan to file."""
    parts = [foot_line(report), dose_table(report), heel_rise_line(report)]
    if report["findings"]:
        parts.append(findings_text(report["findings"]))
    if any(finding["severity"] == "error" for finding in report["findings"]):
        parts.append("The device was not written, because of the errors above.")
    if files:
        parts.append("Wrote " + ", ".join(str(file) for file in files))
    return "\n\n".join(parts)


def preset_text(name: str, asked: Applied) -> str:
    """What a preset changed, line by line."""
    lines = [f"Preset {name} (why: orthodesign presets {name})"]
    return "\n".join([*lines, *(f"  {proposal.line}" for proposal in asked.proposals)])


def known(value: object, form: str) -> str:
    """A value in its form, or a dash where it is unknown."""
    return "-" if value is None else form.format(value)
