"""Reading a number as people type it: ``4,5``, ``4.5 mm``, ``+2``, ``3 lateral``."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from orthodesign.app.gui import words
from orthodesign.prescription import Parameter

_NUMBER = re.compile(r"([+-]?)\s*([0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)\s*(.*)", re.DOTALL)
_UNITS = {"mm": {"mm"}, "°": {"°", "º", "deg", "degree", "degrees"}, "%": {"%"}}
_MEDIAL, _LATERAL = {"medial", "varus", "m"}, {"lateral", "valgus", "l"}


class TypedError(ValueError):
    """What was typed is no value of the parameter: a sentence that says why."""


def read_number(parameter: Parameter, typed: str, limits: tuple[float, float] | None = None) -> float:
    """The number in ``typed``, within ``limits`` or else those of the parameter.

    A decimal comma or point, the parameter's own unit, and for a tilt its direction are understood.
    Raises TypedError with a sentence; nothing is clamped.
    """
    match = _NUMBER.fullmatch(typed.strip().replace(words.MINUS, "-").replace("±", "").casefold())
    if match is None:
        raise TypedError(
            _tr("A number is needed, for example {example}.").format(example=_example(parameter))
        )
    sign, figures, rest = match.groups()
    value = float(figures.replace(",", ".")) * (-1 if sign == "-" else 1)
    for word in rest.split() if rest.startswith(" ") or " " in rest else [rest] if rest else []:
        value = _with_word(parameter, value, word, signed=bool(sign))
    low, high = limits or parameter.limits
    if not low <= value <= high:
        raise TypedError(
            _tr("{value} is beyond the limits, {limits}: the value stays as it was.").format(
                value=_said(parameter, value), limits=words.span(parameter, low, high)
            )
        )
    return value + 0.0


def _with_word(parameter: Parameter, value: float, word: str, *, signed: bool) -> float:
    if word.startswith("°") and len(word) > 1:
        word = word[1:]
    if word in _UNITS.get(parameter.unit, set()):
        return value
    if words.is_tilt(parameter) and not signed:
        if word in _MEDIAL | {words.translated("medial")}:
            return value
        if word in _LATERAL | {words.translated("lateral")}:
            return -value
    raise TypedError(
        _tr("This value is given in {unit}, for example {example}.").format(
            unit=parameter.unit, example=_example(parameter)
        )
    )


def _said(parameter: Parameter, value: float) -> str:
    if abs(value) >= 1e6:
        return f"{value:.3g}".replace("-", words.MINUS) + words.unit(parameter)
    return words.brief(parameter, round(value, 2))


def _example(parameter: Parameter) -> str:
    low, high = parameter.limits
    return f"{4 if low <= 4 <= high else low:g}{words.unit(parameter)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("NumberField", text)
