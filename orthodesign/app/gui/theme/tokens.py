"""The constants of the look: spaces, radii, and the colours of the light and the dark scheme.

Severities differ in lightness as well as hue (after Okabe and Ito, who chose hues that every kind
of colour vision keeps apart), and each has an icon of its own shape.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor

from orthodesign.foundation.findings import Severity

# Everything is placed in steps of 8 px; halves only inside a row
SPACE = 8
SPACE_HALF = 4
SPACE_WIDE = 16
RADIUS = 6
ICON = 20

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "window": "#f3f5f7",
        "card": "#ffffff",
        "field": "#ffffff",
        "hover": "#e9edf1",
        "pressed": "#dde3e9",
        "line": "#dce1e6",
        "border": "#b4bdc7",
        "text": "#1b2128",
        "secondary": "#55606b",
        "disabled": "#98a2ac",
        "accent": "#0a66a8",
        "accent-hover": "#08568f",
        "accent-soft": "#e0eefa",
        "on-accent": "#ffffff",
        "track": "#d3dae1",
        "info": "#2f6690",
        "info-soft": "#e8f0f6",
        "warning": "#955400",
        "warning-soft": "#fdf1dc",
        "warning-zone": "#f0b95a",
        "error": "#b3261e",
        "error-soft": "#fbe9e7",
        "ok": "#00715a",
        "ok-soft": "#e0f3ee",
        "shadow": "#30000000",
        "viewport-top": "#eef1f4",
        "viewport-bottom": "#d5dbe1",
        "skin": "#d9a98c",
        "device": "#7d93a8",
        "ground": "#6a747e",
    }
)

DARK: Mapping[str, str] = MappingProxyType(
    {
        "window": "#1a1e22",
        "card": "#22272c",
        "field": "#1a1e22",
        "hover": "#2d343a",
        "pressed": "#39414a",
        "line": "#343b43",
        "border": "#59646f",
        "text": "#e7ebef",
        "secondary": "#a7b2bc",
        "disabled": "#6b7680",
        "accent": "#5bb2f2",
        "accent-hover": "#85c6f7",
        "accent-soft": "#1d3a52",
        "on-accent": "#08202f",
        "track": "#434c55",
        "info": "#8fbfe6",
        "info-soft": "#22333f",
        "warning": "#f2b450",
        "warning-soft": "#3b301b",
        "warning-zone": "#a87824",
        "error": "#ff8f80",
        "error-soft": "#432723",
        "ok": "#4fc9a6",
        "ok-soft": "#1b3831",
        "shadow": "#80000000",
        "viewport-top": "#2b3138",
        "viewport-bottom": "#15181b",
        "skin": "#c99a7e",
        "device": "#8ea6bd",
        "ground": "#8f9aa4",
    }
)

_SEVERITY_ICONS = {Severity.INFO: "info", Severity.WARNING: "warning", Severity.ERROR: "error"}


class _Current:
    """The scheme in use: one for the whole program, as the style of a QApplication is."""

    colours: Mapping[str, str] = LIGHT


def use(colours: Mapping[str, str]) -> None:
    """Answer with these colours from now on; ``appearance.apply`` calls it."""
    _Current.colours = colours


def in_use() -> Mapping[str, str]:
    """The colours of the scheme in use."""
    return _Current.colours


def colour(name: str) -> QColor:
    """The colour of that name in the scheme in use, such as ``accent``, ``warning``, ``text``."""
    return QColor(_Current.colours[name])


def blend(front: QColor, back: QColor, share: float) -> QColor:
    """``share`` of ``front`` (0 to 1) over ``back``."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        front.redF() * share + back.redF() * rest,
        front.greenF() * share + back.greenF() * rest,
        front.blueF() * share + back.blueF() * rest,
    )


def severity_icon(severity: Severity) -> str:
    """The icon of a severity; its colour has the same name."""
    return _SEVERITY_ICONS[severity]
