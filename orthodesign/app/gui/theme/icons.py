"""Our line icons, drawn once in SVG and tinted by the scheme at any size and resolution."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from orthodesign.app.gui.theme.tokens import colour
from orthodesign.foundation.files import resource

# Device pixels rendered for each icon: 16, 20, 24 and 32 px at scales of 100, 150, 200 and 300 %
_SIZES = (16, 20, 24, 30, 32, 40, 48, 64, 96)


class _Bearer(Protocol):
    """What bears an icon: a button or an action."""

    def setIcon(self, icon: QIcon) -> None: ...  # noqa: N802  # Qt's own name


_bound: WeakKeyDictionary[QObject, tuple[str, str]] = WeakKeyDictionary()


def icon_names() -> tuple[str, ...]:
    """The names of all icons."""
    return tuple(sorted(path.stem for path in resource("icons").glob("*.svg")))


def icon(name: str, role: str = "text") -> QIcon:
    """The icon in the colour ``role``; greyed where disabled, in the accent where checked."""
    return _icon(name, colour(role).name(), colour("disabled").name(), colour("accent").name())


def pixmap(name: str, role: str = "text", size: int = 16, ratio: float | None = None) -> QPixmap:
    """The icon as a pixmap of ``size`` logical pixels, sharp at the screen's own resolution."""
    application = QGuiApplication.instance()
    if ratio is None:
        ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    rendered = _rendered(name, colour(role).name(), round(size * ratio))
    copy = QPixmap(rendered)
    copy.setDevicePixelRatio(ratio)
    return copy


def bind_icon(bearer: QObject, name: str, role: str = "text") -> None:
    """Give a button or an action an icon that follows a change between light and dark."""
    _bound[bearer] = (name, role)
    _give(bearer, name, role)


def refresh_bound_icons() -> None:
    """Tint every bound icon anew; ``appearance.apply`` calls it."""
    for bearer, (name, role) in list(_bound.items()):
        if shiboken6.isValid(bearer):
            _give(bearer, name, role)


def _give(bearer: QObject, name: str, role: str) -> None:
    setter: _Bearer = bearer  # type: ignore[assignment]  # every bearer has setIcon
    setter.setIcon(icon(name, role))


@lru_cache(maxsize=512)
def _icon(name: str, normal: str, disabled: str, checked: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_rendered(name, normal, size), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(_rendered(name, disabled, size), QIcon.Mode.Disabled, QIcon.State.Off)
        made.addPixmap(_rendered(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
    return made


@lru_cache(maxsize=4096)
def _rendered(name: str, tint: str, size: int) -> QPixmap:
    """The icon in one colour, ``size`` device pixels wide and high."""
    drawing = _source(name).replace("currentColor", QColor(tint).name())
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")
