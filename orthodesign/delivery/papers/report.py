"""The report on paper: what was scanned, prescribed, made and found; everything from the JSON report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from orthodesign.checks.balance import Balance, HeelHeight
from orthodesign.checks.machines import printers, processes
from orthodesign.delivery.papers import page
from orthodesign.delivery.papers.balance import balance_block
from orthodesign.delivery.papers.page import AMBER, GREEN, INK, QUIET, RED, Block, Sheet, amount
from orthodesign.delivery.papers.pictures import sections, views
from orthodesign.delivery.report_shape import typed_value, words_for_value
from orthodesign.foundation.mesh import Mesh
from orthodesign.prescription import CATALOGUE, MATERIALS
from orthodesign.prescription.leg_length import LegLength
from orthodesign.prescription.parameter import Parameter, Role

FOOT = (
    "orthodesign is no medical device and makes no clinical decision: it builds what a clinician prescribes."
)
_DISCLAIMER = (
    "This report was made by a program from a scan and a prescription. Doses are the effect on the written "
    "file, compared with the same prescription without that one correction, read back and measured. Limits, "
    "defaults and warnings come from sources that often disagree; they never replace the judgement of "
    "the clinician, who decides and is responsible. orthodesign is not a medical device."
)
_INDICES = {"chippaux_smirak": "Chippaux–Smirak index", "staheli": "Staheli index"}
_SEVERITY = {"error": ("Error", RED), "warning": ("Warning", AMBER), "info": ("Note", QUIET)}


@dataclass(frozen=True, eq=False)
class ReportedFoot:
    """One foot's JSON report, and its solid as read back from the written file (frame D, mm)."""

    report: Mapping[str, Any]
    solid: Mesh

    @property
    def side(self) -> str:
        """Left or right."""
        return str(self.report["foot"]["side"])


def report_pdf(
    feet: Sequence[ReportedFoot], code: str = "", *, paper: str = "a4", leg: LegLength | None = None
) -> bytes:
    """The report of one device or a pair as a PDF, on ``a4`` or ``letter``; the same bytes each time.

    ``code`` stands for the patient; where there is none, a line is left for it.
    """
    size = page.checked_paper(paper)
    wide = page.width_mm(size)
    story: list[Block] = []
    for number, foot in enumerate(feet):
        if number:
            story.append(_new_page())
        story += _foot(foot, wide)
    if len(feet) > 1 or leg is not None:
        heels = {foot.side: HeelHeight.from_report(foot.report) for foot in feet}
        story.append(balance_block(Balance(heels.get("left"), heels.get("right"), leg), wide))
    story += _prescription(feet, wide)
    story += _findings(feet, wide)
    story.append(
        page.together(page.text("What this is not", "heading"), page.text(_DISCLAIMER), _signature(wide))
    )
    program = f"orthodesign {feet[0].report['orthodesign']}" if feet else "orthodesign"
    return page.pdf(Sheet("Insole report", code or "Case ____________", FOOT, program, size), story)


def _foot(foot: ReportedFoot, wide: float) -> list[Block]:
    report = foot.report
    medial = 1 if foot.side == "right" else -1
    large, small = wide * 0.66, wide * 0.34
    sizes = {"above": (large, 70.0), "below": (small, 24.0), "side": (small, 16.5), "behind": (small, 16.5)}
    seen = views(foot.solid, medial, sizes)
    beside: list[Block] = []
    for name, words in (("below", "From below"), ("side", "Medial side"), ("behind", "From behind")):
        beside += [seen[name], page.text(words, "caption")]
    pictures = page.columns([seen["above"], beside], [large, small])
    marks = report["foot"]["landmarks_mm"]
    low, high = (float(value) for value in foot.solid.bounds[:, 0])
    cuts = [
        ("Heel seat", float(marks["heel_seat"][0])),
        ("Arch", float(marks["arch"][0])),
        ("Behind the heads", min(float(marks["mth1"][0]), float(marks["mth5"][0])) - 20.0),
    ]
    cuts = [(name, x) for name, x in cuts if low + 1 < x < high - 1]
    half = wide / 2 - 4
    return [
        page.text(device_title(report), "title"),
        pictures,
        page.text("Doses", "heading"),
        _doses(report, wide),
        page.gap(1.5),
        page.text(_heel_line(report)),
        page.together(page.text("Sections, seen from behind", "heading"), sections(foot.solid, cuts, wide)),
        page.columns(
            [
                [page.text("Scan and foot", "heading"), _facts(_scan_facts(report), half)],
                "",
                [page.text("Device", "heading"), _facts(_device_facts(report), half)],
            ],
            [half, wide - 2 * half, half],
        ),
    ]


def device_title(report: Mapping[str, Any]) -> str:
    """Side and kind of the device, from its report."""
    rx = report["prescription"]
    length = {"three_quarter": "three-quarter", "sulcus": "sulcus", "full": "full-length"}.get(
        rx["length"], ""
    )
    kind = "full-contact insole" if rx["construction"] == "full_contact" else "shell"
    return f"{str(report['foot']['side']).capitalize()} foot: {length} {kind}"


def _doses(report: Mapping[str, Any], wide: float) -> Block:
    head = [
        page.text(words, "head")
        for words in ("Correction", "Prescribed", "Measured on the file", "Tolerance", "")
    ]
    rows = [head]
    for dose in report["doses"]:
        name, unit = dose["parameter"], dose["unit"]
        verdict, colour = {True: ("met", GREEN), False: ("MISSED", RED)}.get(
            dose["ok"], ("not measured", AMBER)
        )
        rows.append(
            [
                page.text(label_of(name), "cell"),
                page.text(amount(dose["prescribed"], unit), "cell"),
                page.marked(page.bold(amount(dose["realised"], unit)), "cell"),
                page.text("± " + amount(dose["tolerance"], unit), "cell"),
                page.text(verdict, "cell", colour),
            ]
        )
    if len(rows) == 1:
        return page.text("No corrections were prescribed.")
    return page.table(rows, [wide * part for part in (0.34, 0.17, 0.21, 0.16, 0.12)])


def _heel_line(report: Mapping[str, Any]) -> str:
    rise = report["device"]["heel_rise_mm"]
    parts = ", ".join(
        f"{name} {value:.1f}" for name, value in rise.items() if name != "total" and value is not None
    )
    total = amount(rise["total"], "mm", 1)
    return f"Rise of the heel centre over the same device without corrections: {total} ({parts})."


def _facts(rows: Sequence[tuple[str, str]], wide: float) -> Block:
    return page.table(
        [[page.text(name, "head"), page.text(value, "cell")] for name, value in rows],
        [wide * 0.42, wide * 0.58],
        head=False,
    )


def _scan_facts(report: Mapping[str, Any]) -> list[tuple[str, str]]:
    scan, foot = report["scan"], report["foot"]
    sure = foot["side_confidence"]
    facts = [
        ("Scan", f"{str(scan['format']).upper()}, {scan['triangles']:,} triangles, {scan['capture']}"),
        ("Unit of the file", f"{scan['unit']} (× {scan['scale_to_mm']:g} = mm)"),
        ("Fingerprint", f"SHA-256 {str(scan['sha256'])[:16]}…"),
        ("Side", f"{foot['side']}" + ("" if sure is None else f" ({sure:.0%} sure)")),
    ]
    return facts + [(words_of(name), measure(name, value)) for name, value in foot["measurements"].items()]


def _device_facts(report: Mapping[str, Any]) -> list[tuple[str, str]]:
    device = report["device"]
    low, high = device["bounds_mm"]
    size = " × ".join(f"{above - below:.1f}" for below, above in zip(low, high, strict=True))
    material = device.get("material")
    facts = [
        ("Material", MATERIALS[material].label if material in MATERIALS else "-"),
        ("Size", f"{size} mm"),
        ("Volume", amount(device["volume_cm3"], "cm³", 1)),
        ("Mass", amount(device["mass_g"], "g", 0)),
        ("Thinnest wall", amount(device["min_thickness_mm"], "mm", 2)),
        ("Triangles", f"{device['triangles']:,}"),
    ]
    if device.get("process") in processes():
        facts.append(("Process", processes()[device["process"]].label))
    if device.get("printer") in printers():
        place = device.get("placement")
        pose = "does not fit" if place is None else f"{place['pose']}, turned by {place['turn_deg']:g}°"
        facts.append(("Printer", f"{printers()[device['printer']].label}: {pose}"))
    for time in device.get("print_time", ()):
        label = processes()[time["process"]].label if time["process"] in processes() else time["process"]
        shared = ", shared build" if time["shared_build"] else ""
        low_h, high_h = time["hours"]
        facts.append(
            (f"Time, {label}", f"{time['class']}: about {low_h:g} to {high_h:g} h{shared} (estimate)")
        )
    return facts


def _prescription(feet: Sequence[ReportedFoot], wide: float) -> list[Block]:
    """Every parameter that does something on either foot, with what its number means."""
    sides = [foot.side for foot in feet]
    asked = [foot.report["prescription"] for foot in feet]
    shown: list[tuple[Parameter, list[Any]]] = []
    left_out: list[Parameter] = []
    for name, parameter in CATALOGUE.items():
        values = [typed_value(parameter, one.get(name)) for one in asked]
        idle = all(value == parameter.neutral or value is None for value in values)
        if parameter.role is not Role.DEVICE and idle:
            left_out.append(parameter)
        else:
            shown.append((parameter, values))
    rows = [
        [
            page.text(words, "head")
            for words in ("Parameter", *(side.capitalize() for side in sides), "What it means")
        ]
    ]
    for parameter, values in shown:
        cells = [_value_cell(parameter, value) for value in values]
        meaning = [page.text(parameter.definition, "small")]
        rows.append([page.text(parameter.label, "cell"), *cells, meaning])
    narrow = 0.13 * wide
    widths = [wide * 0.23, *([narrow] * len(sides)), wide * 0.77 - narrow * len(sides)]
    rest = ", ".join(one.label.lower() for one in left_out if one.role is Role.CORRECTION)
    return [
        page.room(45),
        page.text("Prescription", "heading"),
        page.table(rows, widths),
        *([page.text(f"Not used: {rest}.", "small")] if rest else []),
    ]


def _value_cell(parameter: Parameter, value: Any) -> Block:  # noqa: ANN401  # values of a report are anything
    words = words_for_value(parameter.name, value)
    changed = parameter.role is Role.CORRECTION and value != parameter.neutral
    return page.marked(page.bold(words) if changed else page.plain(words), "cell")


def _findings(feet: Sequence[ReportedFoot], wide: float) -> list[Block]:
    """Each finding once, worst first, with the feet it concerns and its source."""
    merged: dict[tuple[str, str, str, str], list[str]] = {}
    for foot in feet:
        for one in foot.report["findings"]:
            key = (one["severity"], one["code"], one["message"], one["source"] or "")
            merged.setdefault(key, []).append(foot.side)
    order = list(_SEVERITY)
    ranked = sorted(merged.items(), key=lambda item: order.index(item[0][0]) if item[0][0] in order else 9)
    rows = [[page.text(words, "head") for words in ("", "Foot", "What was noticed")]]
    for (severity, code, message, source), sides in ranked:
        words, colour = _SEVERITY.get(severity, (severity, INK))
        said = [page.text(message, "cell"), page.text(code + (f" · {source}" if source else ""), "small")]
        rows.append([page.text(words, "cell", colour), page.text(" and ".join(sides), "cell"), said])
    if len(rows) == 1:
        return [page.text("Findings", "heading"), page.text("Nothing was noticed.")]
    return [
        page.room(35),
        page.text("Findings", "heading"),
        page.table(rows, [wide * part for part in (0.11, 0.15, 0.74)]),
    ]


def _signature(wide: float) -> Block:
    cells = [page.text(words, "caption") for words in ("Clinician", "Date")]
    return page.columns(
        [
            [page.gap(12), page.text("_" * 44, "caption"), cells[0]],
            [page.gap(12), page.text("_" * 24, "caption"), cells[1]],
        ],
        [wide * 0.6, wide * 0.4],
    )


def label_of(name: str) -> str:
    """A parameter by its label."""
    return CATALOGUE[name].label if name in CATALOGUE else name


def words_of(name: str) -> str:
    """The name of a measurement as one says it."""
    if name in _INDICES:
        return _INDICES[name]
    words = name.removesuffix("_mm").removesuffix("_deg").replace("_", " ")
    return words[:1].upper() + words[1:]


def measure(name: str, value: Any) -> str:  # noqa: ANN401
    """A measurement with its unit, or a dash."""
    if name.endswith("_mm"):
        return amount(value, "mm", 1)
    return amount(value, "°", 1) if name.endswith("_deg") else amount(value, "", 2).strip()


def _new_page() -> Block:
    from reportlab.platypus import PageBreak

    return PageBreak()
