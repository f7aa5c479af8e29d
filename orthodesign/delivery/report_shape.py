"""Whether a JSON object has the shape of our report: what papers and packages count on is there.

More names than these are welcome: newer programs know more. Only what is read here must be of its kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from orthodesign.prescription import CATALOGUE, Parameter, PrescriptionError

# a number, or null where it is not known
_NUMBER = (int, float)
_MAYBE = (int, float, type(None))
_POINT = [_NUMBER]
_SHAPE: dict[str, Any] = {
    "orthodesign": str,
    "schema": int,
    "scan": {
        "file": str, "sha256": str, "format": str, "unit": str, "scale_to_mm": _NUMBER, "triangles": int,
        "capture": str,
    },
    "foot": {
        "side": str,
        "side_confidence": _MAYBE,
        "landmarks_mm": {"heel_seat": _POINT, "arch": _POINT, "mth1": _POINT, "mth5": _POINT},
        "measurements": {"foot_length_mm": _NUMBER},
    },
    "prescription": {"construction": str, "length": str},
    "device": {
        "triangles": int, "volume_cm3": _MAYBE, "mass_g": _MAYBE, "bounds_mm": [_POINT],
        "min_thickness_mm": _MAYBE, "heel_rise_mm": {"lift": _MAYBE, "posting": _MAYBE, "total": _MAYBE},
    },
    "doses": [
        {"parameter": str, "unit": str, "prescribed": _MAYBE, "realised": _MAYBE, "tolerance": _MAYBE,
         "ok": (bool, type(None))}
    ],
    "findings": [{"code": str, "severity": str, "message": str, "source": (str, type(None))}],
    "files": [{"file": str, "sha256": str}],
}  # fmt: skip
# What older reports do not have
_OPTIONAL: dict[str, Any] = {
    "material": (str, type(None)), "process": (str, type(None)), "printer": (str, type(None)),
    "heel_height_mm": _MAYBE,
    "print_time": [{"process": str, "class": str, "hours": [_NUMBER], "shared_build": bool}],
}  # fmt: skip
_PLACEMENT = {"pose": str, "turn_deg": _NUMBER}


def misshapen(report: Mapping[str, Any]) -> str | None:
    """The first place where ``report`` is not as a report is, or None."""
    return _wrong(report, _SHAPE, "") or _wrong_parts(report)


def _wrong_parts(report: Mapping[str, Any]) -> str | None:
    """The same of a report that has every name: what cannot be said in one shape."""
    device, foot = report["device"], report["foot"]
    if foot["side"] not in ("left", "right"):
        return "foot.side"
    if [len(corner) for corner in device["bounds_mm"]] != [3, 3]:
        return "device.bounds_mm"
    if any(len(point) != 3 for point in foot["landmarks_mm"].values() if isinstance(point, list)):
        return "foot.landmarks_mm"
    if any(not isinstance(rise, _MAYBE) for rise in device["heel_rise_mm"].values()):
        return "device.heel_rise_mm"
    if device.get("placement") is not None and _wrong(device["placement"], _PLACEMENT, ""):
        return "device.placement"
    present = {name: shape for name, shape in _OPTIONAL.items() if name in device}
    if wrong := _wrong(device, present, "device"):
        return wrong
    return (
        "device.print_time" if any(len(one["hours"]) != 2 for one in device.get("print_time", ())) else None
    )


def _wrong(value: object, shape: Any, place: str) -> str | None:  # noqa: ANN401
    if isinstance(shape, dict):
        if not isinstance(value, Mapping):
            return place or "it"
        dot = f"{place}." if place else ""
        inner = ((value.get(name, ...), one, dot + name) for name, one in shape.items())
    elif isinstance(shape, list):
        if not isinstance(value, list):
            return place
        inner = ((item, shape[0], place) for item in value)
    else:
        kinds = shape if isinstance(shape, tuple) else (shape,)
        # true and false are whole numbers to Python, and to nobody else
        return None if isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool)) else place
    return next((wrong for one in inner if (wrong := _wrong(*one)) is not None), None)


def words_for_value(name: str, value: Any) -> str:  # noqa: ANN401  # JSON knows no types of ours
    """A value of a report's prescription as it is read aloud."""
    parameter = CATALOGUE[name]
    typed = typed_value(parameter, value)
    try:
        return parameter.text(typed).replace("_", " ")
    except (TypeError, ValueError):
        return str(value)[:40]


def typed_value(parameter: Parameter, value: Any) -> Any:  # noqa: ANN401
    """The value as the catalogue has it: lists of JSON are tuples there. What it refuses stays as it is."""
    try:
        return parameter.accepted(value)
    except (PrescriptionError, TypeError, ValueError):
        return value
