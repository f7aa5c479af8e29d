"""How the window looks: one palette for light, one for dark, one accent, one rhythm.

Takes a colour scheme (``system``, ``light``, ``dark``) and gives colours by name, icons tinted by
them, fonts with figures of equal width, and a stylesheet for the few parts that Fusion does not
have. Widgets ask by role, never by colour value. ``apply`` first; then ``colour`` and ``icon``.

A widget takes a look of the stylesheet by its role: ``set_role(frame, "card")``. Roles: ``card``,
``group`` (a folding header), ``flat`` (a tool button), ``primary``, ``number`` (a field), ``quiet``
(secondary text), ``popover``, ``banner``, ``segment``, ``chip``. The tone ``default`` keeps a
segment or chip quiet that nobody chose: ``set_look(button, "tone", "default")``.
"""

from orthodesign.app.gui.theme.appearance import Scheme, apply, is_dark, notifier, set_look, set_role
from orthodesign.app.gui.theme.fonts import heading_font, number_font, small_font
from orthodesign.app.gui.theme.icons import bind_icon, icon, icon_names, pixmap
from orthodesign.app.gui.theme.parts import Segments, StatusPill, flat_button
from orthodesign.app.gui.theme.tokens import (
    ICON,
    RADIUS,
    SPACE,
    SPACE_HALF,
    SPACE_WIDE,
    blend,
    colour,
    severity_icon,
)

__all__ = [
    "ICON",
    "RADIUS",
    "SPACE",
    "SPACE_HALF",
    "SPACE_WIDE",
    "Scheme",
    "Segments",
    "StatusPill",
    "apply",
    "bind_icon",
    "blend",
    "colour",
    "flat_button",
    "heading_font",
    "icon",
    "icon_names",
    "is_dark",
    "notifier",
    "number_font",
    "pixmap",
    "set_look",
    "set_role",
    "severity_icon",
    "small_font",
]
