"""The words on the screen for what the rooms declare, in the reader's language.

Rooms declare their texts in English; here they are looked up in the translation context
``catalogue``, and numbers are given their sign, unit and direction.
"""

from __future__ import annotations

import re
from string import Formatter

from PySide6.QtCore import QCoreApplication

from orthodesign.app.gui.sentences import said_again
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.findings import Finding, FindingKind, declared_kinds
from orthodesign.prescription import CATALOGUE, MATERIALS, Kind, Parameter, Value

_CONTEXT = "catalogue"
MINUS = "\N{MINUS SIGN}"

# Names made for files, as they are said
_CHOICES = {
    "three_quarter": "three-quarter",
    "full_contact": "full contact",
    "pa12": "nylon PA12",
    "pa11": "nylon PA11",
    "pp": "polypropylene",
    "tpu": "TPU",
    "eva": "EVA",
}
# Words that findings are filled with, besides the names of parameters and choices
FINDING_WORDS = (
    *("left", "right", "the user", "the file", "flat", "on its side", "on end"),
    *("inch", "feet", "arbitrary", "up", "forward"),
    *("permission denied", "no space left on device", "no such file or directory", "is a directory"),
    *("not a directory", "read-only file system", "file exists", "input/output error"),
)
_LABELS = {
    word: parameter.label
    for parameter in CATALOGUE.values()
    for word in (parameter.label.lower(), parameter.label)
}
_SHORT = {"three_quarter": "¾"}


def translated(text: str) -> str:
    """A text that a room declares, in the reader's language."""
    return QCoreApplication.translate(_CONTEXT, text) if text else ""


def label(parameter: Parameter) -> str:
    """What the parameter is called."""
    return translated(parameter.label)


def group(name: str) -> str:
    """What a group of parameters is called."""
    return translated(name)


def choice(parameter: Parameter, name: str) -> str:
    """A choice as it is said: ``three-quarter``, ``full contact``."""
    return translated(_CHOICES.get(name, name.replace("_", " ")))


def choice_note(parameter: Parameter, name: str) -> str:
    """More about a choice than its name, where there is more: for the hover."""
    material = MATERIALS.get(name)
    return translated(material.label) if material else choice(parameter, name)


def short(parameter: Parameter, value: Value) -> str:
    """A value in the fewest words: ``¾``, ``shell``, ``3.0 mm``."""
    if isinstance(value, str):
        return _SHORT.get(value) or choice(parameter, value)
    return text(parameter, value)


def is_tilt(parameter: Parameter) -> bool:
    """Whether it is an angle with two directions, medial and lateral."""
    return parameter.unit == "°" and parameter.kind is Kind.NUMBER and parameter.limits[0] < 0


def number(parameter: Parameter, value: float, *, signed: bool = False) -> str:
    """The figures alone, with as many decimals as the steps need: ``4.0``, ``−2.5``, ``75``."""
    step = parameter.step or 1.0
    decimals = 1 if step % 1 or abs(value - round(value)) > 0.04 else 0
    if parameter.unit == "°" and float(value).is_integer():
        decimals = 0
    figures = f"{value:+.{decimals}f}" if signed else f"{value:.{decimals}f}"
    if float(figures) == 0:
        figures = figures.lstrip("+-") if not signed else "±" + figures.lstrip("+-")
    return figures.replace("-", MINUS)


def bare(value: float) -> str:
    """Figures without needless decimals, as on a scale: ``0``, ``12``, ``10.1``, ``−15``."""
    return f"{value + 0.0:.4g}".replace("-", MINUS)


def brief(parameter: Parameter, value: Value) -> str:
    """The value without needless decimals, as limits are said: ``12 mm``, ``6° lateral``."""
    if isinstance(value, float) and not is_tilt(parameter):
        return bare(value) + unit(parameter)
    return text(parameter, value)


def unit(parameter: Parameter) -> str:
    """The unit as it follows the figures, with its space where it has one."""
    return parameter.unit if parameter.unit in ("", "°") else f" {parameter.unit}"


def text(parameter: Parameter, value: Value) -> str:
    """The value as it is read aloud: ``4.0 mm``, ``4° medial``, ``three-quarter``, ``as scanned``."""
    if value is None:
        return translated(parameter.default_meaning)
    if isinstance(value, str):
        return choice(parameter, value)
    if isinstance(value, tuple):
        count = translated("{count} points") if len(value) != 1 else translated("{count} point")
        return count.format(count=len(value)) if value else translated("none")
    if is_tilt(parameter):
        return f"{number(parameter, abs(value))}°{direction(value)}"
    return number(parameter, value, signed=is_change(parameter)) + unit(parameter)


def is_change(parameter: Parameter) -> bool:
    """Whether it is a length that may go both ways, and so is always shown with its sign."""
    return parameter.unit == "mm" and parameter.kind is Kind.NUMBER and parameter.limits[0] < 0


def direction(value: float) -> str:
    """The word after an angle: medial above zero, lateral below, none at zero."""
    if value == 0:
        return ""
    return " " + translated("medial" if value > 0 else "lateral")


def limits(parameter: Parameter) -> str:
    """The hard limits, or the choices."""
    if parameter.kind is Kind.CHOICE:
        return ", ".join(choice(parameter, name) for name in parameter.choices)
    return span(parameter, *parameter.limits)


def span(parameter: Parameter, low: float, high: float) -> str:
    """From one value to another: ``0 to 12 mm``, ``10° lateral to 10° medial``."""
    start = text(parameter, low) if is_tilt(parameter) else bare(low)
    return translated("{low} to {high}").format(low=start, high=brief(parameter, high))


def range_of(parameter: Parameter, low: float, high: float) -> str:
    """From one value to another, or the one value they are: ``3 to 4 mm``, ``3 mm``."""
    return brief(parameter, low) if low == high else span(parameter, low, high)


def definition(parameter: Parameter) -> str:
    """What the number means on the finished device."""
    return prose(parameter.definition)


def help_text(parameter: Parameter) -> str:
    """When and how it is used."""
    return prose(parameter.help)


def prose(declared: str) -> str:
    """A declared text, names made for files replaced by the words for them."""
    return _FILE_NAMES.sub(lambda match: _spoken(match.group()), translated(declared))


def sentence(said: OrthodesignError | str) -> str:
    """The sentence of an error, in the reader's language where it can be said again."""
    told = said.sentence if isinstance(said, OrthodesignError) else said
    again = said_again(told, _part)
    return prose(told if again == told else _GROUPS.sub("\N{NARROW NO-BREAK SPACE}", again))


def finding(found: Finding) -> str:
    """The sentence of a finding, in the reader's language where it can be said again."""
    kind = _kind(found)
    if kind is None or translated(kind.message) == kind.message:
        return prose(found.message)
    values = {name: _word(value) for name, value in found.values}
    return prose(_Sentence().format(translated(kind.message), **values))


def finding_note(found: Finding) -> str:
    """Why it matters, and the source: what the hover over a finding tells."""
    kind = _kind(found)
    meaning = prose(kind.meaning) if kind else ""
    sources = (part if "://" in part else prose(part) for part in (found.source or "").split(" ; "))
    return "\n".join(part for part in (meaning, " ; ".join(sources)) if part)


def named(parameter: Parameter) -> str:
    """The names of a parameter, by which it is looked for first, folded to lower case."""
    parts = (label(parameter), parameter.name, parameter.name.replace("_", " "), group(parameter.group))
    return " ".join(parts).casefold()


def searched(parameter: Parameter) -> str:
    """Everything by which a parameter may be looked for, folded to lower case."""
    said = (choice_note(parameter, name) for name in parameter.choices)
    told = " ".join((definition(parameter), help_text(parameter), *said)).casefold()
    return f"{named(parameter)} {told}"


class _Sentence(Formatter):
    """Fills a sentence; thousands stand apart by a blank, because a comma is a decimal point to many."""

    def format_field(self, value: object, format_spec: str) -> str:
        filled = super().format_field(value, format_spec)
        return filled if isinstance(value, str) else filled.replace(",", "\N{NARROW NO-BREAK SPACE}")


def _word(value: object) -> object:
    """What a finding was filled with, in the reader's language where it is a word that is known."""
    if not isinstance(value, str):
        return value
    names = value.split(" or ")
    if all(name in _LABELS for name in names):
        return f" {translated('or')} ".join(translated(_LABELS[name]) for name in names)
    return translated(value)


def _part(filled: str) -> str:
    """What an error was filled with: a word, a span of values or a list of choices."""
    if span_ := _SPAN.fullmatch(filled):
        return translated("{low} to {high}").format(low=span_[1], high=span_[2])
    names = filled.split(", ")
    if all(name in _EVERY_CHOICE for name in names):
        return ", ".join(translated(_CHOICES.get(name, name.replace("_", " "))) for name in names)
    return str(_word(filled))


def _kind(found: Finding) -> FindingKind | None:
    return next((kind for kind in declared_kinds() if kind.code == found.code), None)


def _spoken(name: str) -> str:
    parameter = CATALOGUE.get(name)
    if parameter is None:
        return translated(_CHOICES[name])
    said = label(parameter)
    # English writes a noun small within a sentence; a translation is left as it is
    return said.lower() if said == parameter.label else said


_SPAN = re.compile(r"(-?[\d.]+) to (-?[\d.]+ ?\S{0,2})")
_EVERY_CHOICE = {name for parameter in CATALOGUE.values() for name in parameter.choices}
# between the thousands of a number: a comma is a decimal point to many
_GROUPS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_FILE_NAMES = re.compile(r"\b(" + "|".join(name for name in (*CATALOGUE, *_CHOICES) if "_" in name) + r")\b")
