"""Keys and mouse on one page, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from orthodesign import __version__
from orthodesign.app.gui.actions import DEEDS, said
from orthodesign.app.gui.theme import SPACE

translate = QCoreApplication.translate


def show_keys(window: QWidget) -> None:
    """Every key, and what the mouse does in the view."""
    rows = [
        (translate("leaflets", "Turn the view"), translate("leaflets", "drag")),
        (translate("leaflets", "Move the view"), translate("leaflets", "Shift + drag, or middle button")),
        (translate("leaflets", "Zoom"), translate("leaflets", "wheel")),
        (translate("leaflets", "Look closely at a place"), translate("leaflets", "double click")),
        (translate("leaflets", "One step of a value; ten"), translate("leaflets", "arrow keys; with Shift")),
        (translate("leaflets", "Give back a value"), translate("leaflets", "Esc")),
        *((said(deed.words).replace("&", ""), _said(deed.keys)) for deed in DEEDS if deed.keys),
    ]
    table = "".join(
        f"<tr><td>{name}</td><td width=24></td><td><b>{keys}</b></td></tr>" for name, keys in rows
    )
    _leaflet(window, translate("leaflets", "Keys and mouse"), f"<table>{table}</table>")


def _said(keys: str) -> str:
    """Shortcuts as the system names their keys."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys.split())


def show_about(window: QWidget) -> None:
    """Version, purpose, licence, and what it is not."""
    words = translate(
        "leaflets",
        "<p><b>orthodesign {version}</b></p>"
        "<p>From a foot scan and a prescription to a printable insole whose corrections are exactly what "
        "was prescribed.</p>"
        "<p>It computes; the clinician decides. It is not a medical device and makes no diagnosis.</p>"
        "<p>Apache License 2.0. The window uses Qt for Python (PySide6, LGPL 3), VTK and PyVista.</p>",
    )
    _leaflet(window, translate("leaflets", "About orthodesign"), words.format(version=__version__))


def _leaflet(window: QWidget, title: str, html: str) -> None:
    leaflet = QDialog(window)
    leaflet.setWindowTitle(title)
    leaflet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(leaflet)
    column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
    text = QLabel(html, leaflet)
    text.setWordWrap(True)
    text.setTextFormat(Qt.TextFormat.RichText)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    scroll = QScrollArea(leaflet)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setWidget(text)
    column.addWidget(scroll)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, leaflet)
    buttons.rejected.connect(leaflet.reject)
    column.addWidget(buttons)
    leaflet.resize(460, 560 if "table" in html else 300)
    leaflet.open()
