"""What the rooms declare and the window says in its own language: names, help, presets, findings.

Each with a note for the translator. ``tools/translations.py`` asks for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

ROOT = Path(__file__).resolve().parents[1]


def declared() -> Iterator[tuple[str, str]]:
    """Every text and its note; some are empty, and many come more than once."""
    yield from _of_parameters()
    yield from _of_presets()
    yield from _of_leg_lengths()
    yield from _of_what_leaves()
    yield from _of_drawings()
    yield from _of_findings()


def _of_parameters() -> Iterator[tuple[str, str]]:
    from orthodesign.app.gui import words
    from orthodesign.app.gui.prescribing import arrangement
    from orthodesign.app.session.maps import MAPS
    from orthodesign.prescription import CATALOGUE, MATERIALS

    for name, parameter in CATALOGUE.items():
        yield parameter.label, f"{name}: label"
        yield parameter.group, "group of parameters"
        yield parameter.default_meaning, f"{name}: what it is where nothing is prescribed"
        yield parameter.definition, f"{name}: definition"
        yield parameter.help, f"{name}: help"
        yield from _of_sources(parameter.source)
        for choice in parameter.choices:
            yield words.choice(parameter, choice), f"{name}: choice"
        for coordinate in parameter.coordinates:
            yield coordinate.name, f"{name}: coordinate of a point"
            yield coordinate.meaning, f"{name}: what the coordinate means"
    for title, _ in arrangement.sections():
        yield title, "section of the prescription"
    for name, title in arrangement.PAIR_LABELS.items():
        yield title, f"{name}: label of the pair"
    for name, material in MATERIALS.items():
        yield material.label, f"material {name}"
    for shown in MAPS.values():
        yield shown.title, "title of a colour map"


def _of_presets() -> Iterator[tuple[str, str]]:
    from orthodesign.prescription.presets import presets

    for preset in presets():
        yield preset.title, f"preset {preset.id}: title"
        yield preset.for_whom, f"preset {preset.id}: for whom it is"
        for value in preset.values:
            yield value.why, f"preset {preset.id}: why {value.parameter}"
        for remark in preset.evidence:
            yield remark.text, f"preset {preset.id}: evidence"
        for remark in preset.cautions:
            yield remark.text, f"preset {preset.id}: when not"
        for text in preset.review:
            yield text, f"preset {preset.id}: to look at with the patient"


def _of_leg_lengths() -> Iterator[tuple[str, str]]:
    from orthodesign.prescription.leg_length import LegKind, Onset
    from orthodesign.prescription.lift_plan import MEASUREMENTS, RULES

    for kind in LegKind:
        yield kind.value, "kind of leg-length difference"
    for onset in Onset:
        yield onset.value, "since when there is a leg-length difference"
    for rule in RULES.values():
        yield rule.title, "way to build up a lift: title"
        yield rule.says, "way to build up a lift"
    for measurement in MEASUREMENTS.values():
        yield measurement.says, "how far a way of measuring is to be trusted"


def _of_what_leaves() -> Iterator[tuple[str, str]]:
    from orthodesign.case.order import Order
    from orthodesign.checks.machines import printers, processes
    from orthodesign.delivery.break_in import shipped

    for one in fields(Order):
        yield one.metadata["group"], "order form: group"
        yield one.metadata["label"], f"order form: {one.name}"
    for process in processes().values():
        yield process.label, f"process {process.id}"
    for printer in printers().values():
        yield printer.label, f"printer {printer.id}"
    for schedule in shipped().schedules:
        yield schedule.label, f"schedule of wear {schedule.id}"


def _of_drawings() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "resources" / "drawings").glob("*.svg")):
        for word in re.findall(r"%([a-z -]+)%", path.read_text("utf-8")):
            yield word, f"drawing {path.stem}"


def _of_findings() -> Iterator[tuple[str, str]]:
    import orthodesign
    from orthodesign.app.gui import words
    from orthodesign.foundation.findings import declared_kinds

    for module in walk_packages(orthodesign.__path__, "orthodesign."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    for kind in declared_kinds():
        yield kind.message, f"{kind.code}: message"
        yield kind.meaning, f"{kind.code}: meaning"
        yield from _of_sources(kind.source or "")
    for word in words.FINDING_WORDS:
        yield word, "word within a finding"


def _of_sources(source: str) -> Iterator[tuple[str, str]]:
    """The parts of a source that are said and not linked."""
    for part in source.split(" ; "):
        if "://" not in part:
            yield part, "source"
