"""Every action of the window, declared once: menus, shortcuts and the command list come from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu, QPlainTextEdit, QWidget

from orthodesign.app.gui import theme
from orthodesign.app.gui.translating import language_names


@dataclass(frozen=True)
class Deed:
    """One action. ``keys``: its shortcuts, apart by blanks; ``rule``: a line stands before it.

    A ``switch`` is on or off; of the actions with the same ``choice`` one is chosen.
    """

    name: str
    menu: str
    words: str
    keys: str = ""
    icon: str = ""
    switch: bool = False
    choice: str = ""
    rule: bool = False


def _later(words: str) -> str:
    """Marks words that are translated when they are shown."""
    return words


_FILE, _EDIT, _VIEW = _later("&File"), _later("&Edit"), _later("&View")
_STEPS, _HELP = _later("&Steps"), _later("&Help")

DEEDS = (
    Deed("new", _FILE, _later("New case"), "Ctrl+N", "new"),
    Deed("open", _FILE, _later("Open a case …"), "Ctrl+O", "open"),
    Deed("import", _FILE, _later("Import a scan …"), "Ctrl+I", "import"),
    Deed("sample", _FILE, _later("Try the sample pair"), icon="foot-both"),
    Deed("save", _FILE, _later("Save"), "Ctrl+S", "save", rule=True),
    Deed("save-as", _FILE, _later("Save as …"), "Ctrl+Shift+S"),
    Deed("export", _FILE, _later("Export …"), "Ctrl+E", "export"),
    Deed("start", _FILE, _later("Start page"), rule=True),
    Deed("quit", _FILE, _later("Quit"), "Ctrl+Q", rule=True),
    Deed("undo", _EDIT, _later("Undo"), "Ctrl+Z", "undo"),
    Deed("redo", _EDIT, _later("Redo"), "Ctrl+Y Ctrl+Shift+Z", "redo"),
    Deed("copy-across", _EDIT, _later("Copy to the other foot"), icon="copy-across", rule=True),
    Deed("swap", _EDIT, _later("Swap left and right scan"), icon="mirror"),
    Deed("find", _EDIT, _later("Find a parameter"), "Ctrl+F", "search", rule=True),
    Deed("commands", _EDIT, _later("Find a command …"), "Ctrl+K", "command"),
    Deed("view-top", _VIEW, _later("From above"), "1", "view-top"),
    Deed("view-bottom", _VIEW, _later("From below"), "2", "view-bottom"),
    Deed("view-medial", _VIEW, _later("From medial"), "3", "view-medial"),
    Deed("view-lateral", _VIEW, _later("From lateral"), "4", "view-lateral"),
    Deed("view-heel", _VIEW, _later("From behind"), "5", "view-heel"),
    Deed("view-toe", _VIEW, _later("From the toes"), "6", "view-toe"),
    Deed("fit", _VIEW, _later("Fit to the view"), "F", "fit"),
    Deed("left", _VIEW, _later("Left foot"), "L", "foot-left", choice="side", rule=True),
    Deed("right", _VIEW, _later("Right foot"), "R", "foot-right", choice="side"),
    Deed("both", _VIEW, _later("Both feet"), "B", "foot-both", choice="side"),
    Deed("skin", _VIEW, _later("Show the scan"), "Space", "skin", switch=True, rule=True),
    Deed("apart", _VIEW, _later("Scan and device apart"), "A", switch=True),
    Deed("section", _VIEW, _later("Section"), "S", "section", switch=True),
    Deed("handles", _VIEW, _later("Handles to drag"), "G", "landmark", switch=True),
    Deed("perspective", _VIEW, _later("Perspective"), "P", switch=True),
    Deed("map", _VIEW, _later("Next colour map"), "H", "map", rule=True),
    Deed("map-none", _VIEW, _later("No colour map"), choice="map"),
    Deed("map-gap", _VIEW, _later("Gap foot – device"), choice="map"),
    Deed("map-change", _VIEW, _later("Change from the scan"), choice="map"),
    Deed("map-thickness", _VIEW, _later("Thickness"), choice="map"),
    Deed("map-height", _VIEW, _later("Height above ground"), choice="map"),
    Deed("scheme-system", _VIEW, _later("Colours of the system"), choice="scheme", rule=True),
    Deed("scheme-light", _VIEW, _later("Light"), icon="light", choice="scheme"),
    Deed("scheme-dark", _VIEW, _later("Dark"), icon="dark", choice="scheme"),
    Deed("language-system", _VIEW, _later("Language of the system"), choice="language", rule=True),
    *(Deed(f"language-{code}", _VIEW, name, choice="language") for code, name in language_names().items()),
    Deed("step-scan", _STEPS, _later("Scan"), "Ctrl+1", "scan"),
    Deed("step-foot", _STEPS, _later("Foot"), "Ctrl+2", "foot"),
    Deed("step-prescribe", _STEPS, _later("Prescribe"), "Ctrl+3", "prescribe"),
    Deed("step-check", _STEPS, _later("Check"), "Ctrl+4", "check"),
    Deed("step-out", _STEPS, _later("Export"), "Ctrl+5", "export"),
    Deed("keys", _HELP, _later("Keys and mouse"), "F1", "help"),
    Deed("about", _HELP, _later("About orthodesign"), icon="info"),
)

# On a button or in a list this key does what it always does: it is heard by the view alone
_VIEW_KEYS = {"skin"}
# Choices that stand in a menu of their own
_SUBMENUS = {"map": _later("Colour map"), "scheme": _later("Colours"), "language": _later("Language")}
# While typing these are the text's own
_TEXT_KEYS = {"undo", "redo"}


class Actions(dict[str, QAction]):
    """The window's actions by name."""

    def __init__(self, window: QMainWindow, calls: Mapping[str, Callable[..., object]]) -> None:
        super().__init__()
        groups: dict[str, QActionGroup] = {}
        menus: dict[str, QMenu] = {}
        for deed in DEEDS:
            action = QAction(said(deed.words), window)
            action.setObjectName(deed.name)
            action.setCheckable(deed.switch or bool(deed.choice))
            if deed.name in _VIEW_KEYS:
                key = QKeySequence(deed.keys).toString(QKeySequence.SequenceFormat.NativeText)
                action.setText(f"{said(deed.words)}\t{key}")
            else:
                action.setShortcuts([QKeySequence(key) for key in deed.keys.split()])
            if deed.icon:
                theme.bind_icon(action, deed.icon)
            if deed.choice:
                groups.setdefault(deed.choice, QActionGroup(window)).addAction(action)
            _menu_for(deed, menus, window).addAction(action)
            action.triggered.connect(_caller(calls[deed.name], deed.switch))
            self[deed.name] = action
        keys = [QKeySequence(key) for name in self.keys() - _TEXT_KEYS for key in self[name].shortcuts()]
        _KeysFirst([key for key in keys if key.toString().startswith("Ctrl+")], window)

    def hear_keys(self, view: QWidget) -> None:
        """Let the view's own keys work while it has the focus."""
        for deed in DEEDS:
            if deed.name in _VIEW_KEYS:
                heard = QAction(view)
                heard.setShortcut(QKeySequence(deed.keys))
                heard.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                heard.triggered.connect(self[deed.name].trigger)
                view.addAction(heard)


def _menu_for(deed: Deed, menus: dict[str, QMenu], window: QMainWindow) -> QMenu:
    """The menu of an action, or the submenu its choice has there; made when first asked for."""
    if deed.menu not in menus:
        menus[deed.menu] = window.menuBar().addMenu(said(deed.menu))
    menu = menus[deed.menu]
    if deed.rule:
        menu.addSeparator()
    if deed.choice not in _SUBMENUS:
        return menu
    if deed.choice not in menus:
        menus[deed.choice] = menu.addMenu(said(_SUBMENUS[deed.choice]))
    return menus[deed.choice]


class _KeysFirst(QObject):
    """Keeps the window's keys from text fields, which on some desktops know Ctrl+E and Ctrl+K too."""

    def __init__(self, keys: list[QKeySequence], window: QMainWindow) -> None:
        super().__init__(window)
        self._keys = keys
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, (QLineEdit, QPlainTextEdit)):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let go by what is the window's."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and QKeySequence(cast("QKeyEvent", event).keyCombination()) in self._keys:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _caller(call: Callable[..., object], switch: bool) -> Callable[[bool], None]:
    def triggered(on: bool) -> None:
        _ = call(on) if switch else call()

    return triggered


def said(words: str) -> str:
    """The words in the reader's language."""
    return QCoreApplication.translate("actions", words)
