"""Putting the look on: style, palette and stylesheet, following the system between light and dark."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from orthodesign.app.gui.theme.icons import refresh_bound_icons
from orthodesign.app.gui.theme.stylesheet import stylesheet
from orthodesign.app.gui.theme.tokens import DARK, LIGHT, in_use, use


class Scheme(StrEnum):
    """Which colours: those of the system, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


# Unknown gives the word back to the system
_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class _Notifier(QObject):
    """Tells whoever paints by hand, such as the 3D view, that the colours are others now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.SYSTEM
        self.follows = False

    def follow(self, application: QApplication) -> None:
        """Answer changes of the system's scheme, once per program."""
        if not self.follows:
            self.follows = True
            application.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        application = QApplication.instance()
        if self.scheme is Scheme.SYSTEM and isinstance(application, QApplication):
            apply(application, Scheme.SYSTEM)


notifier = _Notifier()


def apply(application: QApplication, scheme: Scheme | str = Scheme.SYSTEM) -> None:
    """Dress the whole program; call again for another scheme."""
    notifier.scheme = Scheme(scheme)
    notifier.follow(application)
    # Qt hears of it too, so that title bars and file dialogs are of the same scheme
    application.styleHints().setColorScheme(_QT_SCHEMES[notifier.scheme])
    dark = notifier.scheme is Scheme.DARK or (
        notifier.scheme is Scheme.SYSTEM and application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    )
    colours = DARK if dark else LIGHT
    if in_use() is colours and application.styleSheet():
        return  # dressed like this already: dressing every widget anew takes its time
    use(colours)
    if application.style().name().lower() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(palette(colours))
    application.setStyleSheet(stylesheet(colours))
    refresh_bound_icons()
    notifier.changed.emit()


def is_dark() -> bool:
    """Whether the dark colours are in use."""
    return in_use() is DARK


def palette(colours: Mapping[str, str]) -> QPalette:
    """The colours as the roles that every Qt widget knows."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, name in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "field",
        role.AlternateBase: "hover",
        role.Text: "text",
        role.Button: "card",
        role.ButtonText: "text",
        role.BrightText: "on-accent",
        role.Highlight: "accent",
        role.HighlightedText: "on-accent",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "card",
        role.ToolTipText: "text",
        role.PlaceholderText: "secondary",
        role.Light: "hover",
        role.Midlight: "line",
        role.Mid: "border",
        role.Dark: "border",
        role.Shadow: "border",
    }.items():
        made.setColor(where, QColor(colours[name]))
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours["disabled"]))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours["pressed"]))
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the looks of the stylesheet, now or later."""
    set_look(widget, "role", role)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet asks for: ``role``, ``place``, ``tone``."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # a stylesheet looks at properties only when it is put on
    widget.style().unpolish(widget)
    widget.style().polish(widget)
