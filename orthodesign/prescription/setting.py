"""One setting as it is typed: ``heel_lift=4mm``."""

from __future__ import annotations

import re

from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.parameter import Kind, Parameter, PrescriptionError, Value
from orthodesign.prescription.points import Points

_NUMBER = re.compile(r"([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))\s*(.*)", re.DOTALL)
_SPELLINGS = {
    "mm": {"mm"},
    "°": {"°", "º", "deg", "degree", "degrees"},
    "%": {"%"},
}


def parse_setting(text: str) -> tuple[str, Value]:
    """Name and value of a typed setting; limits and unknown names are left to the prescription.

    The parameter's own unit may follow the number; ``default`` asks for the default. Raises
    PrescriptionError for another unit, a decimal comma, or a text that is no setting.
    """
    name, equals, typed = (part.strip() for part in text.partition("="))
    if not (name and equals and typed):
        raise PrescriptionError(f"{text!r} is not a setting: write name=value, for example heel_lift=4mm.")
    parameter = CATALOGUE.get(name)
    if parameter is None:
        return name, typed  # the prescription refuses it together with everything else that is wrong
    if typed == "default":
        return name, parameter.default
    if parameter.kind is Kind.CHOICE:
        return name, typed
    if parameter.kind is Kind.POINTS:
        return name, _points(parameter, typed)
    return name, _number(parameter, typed)


def _number(parameter: Parameter, typed: str) -> float:
    example = f"{parameter.name}=4{parameter.unit}"
    match = _NUMBER.fullmatch(typed.replace("\N{MINUS SIGN}", "-"))
    if match is None:
        raise PrescriptionError(f"{parameter.name} needs a number in {parameter.unit}, not {typed[:60]!r}.")
    digits, unit = match.groups()
    if unit.startswith(","):
        raise PrescriptionError(
            f"{parameter.name}={typed[:60]} has a decimal comma: write the decimals after a point."
        )
    if unit and unit.lower() not in _SPELLINGS[parameter.unit]:
        raise PrescriptionError(
            f"{parameter.name} is given in {parameter.unit}, not {unit[:20]!r}: write for example {example}."
        )
    return float(digits)


def _points(parameter: Parameter, typed: str) -> Points:
    """``x,y;x,y`` as points; how many numbers each may have is left to the prescription."""
    words = [point.split(",") for point in typed.replace("\N{MINUS SIGN}", "-").split(";") if point.strip()]
    try:
        return tuple(tuple(_plain(word) for word in point) for point in words)
    except ValueError as error:
        names = ",".join(one.name for one in parameter.coordinates)
        raise PrescriptionError(
            f"{parameter.name}={typed[:60]} is no list of points: write {names};{names} for as many as "
            "there are."
        ) from error


def _plain(word: str) -> float:
    match = _NUMBER.fullmatch(word.strip())
    if match is None or match.group(2) not in ("", "mm"):
        raise ValueError(word)
    return float(match.group(1))
