"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from orthodesign.app.gui import theme
from orthodesign.app.gui.leaflets import show_about, show_keys
from orthodesign.app.gui.rail import Step
from orthodesign.app.gui.stage import Stage
from orthodesign.app.gui.translating import languages
from orthodesign.app.gui.viewport.camera import VIEWS, View
from orthodesign.app.session import Session
from orthodesign.app.session.maps import MAPS
from orthodesign.case import SIDES
from orthodesign.foundation.errors import OrthodesignError

if TYPE_CHECKING:
    from orthodesign.app.gui.window import MainWindow

Call = Callable[..., object]


def calls_of(window: MainWindow) -> dict[str, Call]:
    """A call for each action of ``actions.DEEDS``; those of switches take on or off."""
    return {**_files(window), **_edits(window), **_views(window), **_languages(window)}


def _files(window: MainWindow) -> dict[str, Call]:
    return {
        "new": lambda: window.desk.new(),
        "open": lambda: window.desk.ask_open(),
        "import": lambda: window.desk.ask_import(),
        "sample": lambda: window.desk.sample(),
        "save": lambda: window.desk.save(),
        "save-as": lambda: window.desk.save_as(),
        "export": window.go_to_export,
        "start": window.show_start,
        "quit": window.close,
        "keys": partial(show_keys, window),
        "about": partial(show_about, window),
    }


def _edits(window: MainWindow) -> dict[str, Call]:
    return {
        "undo": window.undo,
        "redo": partial(window.with_session, Session.redo),
        "copy-across": lambda: window.with_session(lambda session: session.copy_across(window.side)),
        "swap": partial(window.with_session, Session.swap_sides),
        "find": window.find_parameter,
        "commands": lambda: window.commands.open(window.actions_.values()),
        **{f"step-{step.value}": partial(window.show_step, step) for step in Step},
    }


def _views(window: MainWindow) -> dict[str, Call]:
    def staged(deed: Callable[[Stage], object]) -> Call:
        """Something with the view, once there is one."""
        return lambda: None if window.stage is None else deed(window.stage)

    def switched(deed: Callable[[Stage, bool], object]) -> Call:
        return lambda on: None if window.stage is None else deed(window.stage, on)

    def seen(name: View) -> None:
        """A standard view; from beside, the other foot would stand before the one that is looked at."""
        if window.stage is not None:
            if name in ("medial", "lateral") and window.stage.shows_both:
                window.actions_[window.side].setChecked(True)
                window.show_sides((window.side,))
            window.stage.view(name)

    views = {f"view-{name}": partial(seen, name) for name in VIEWS if name != "corner"}
    return {
        **views,
        "fit": staged(Stage.fit),
        "left": partial(window.show_sides, ("left",)),
        "right": partial(window.show_sides, ("right",)),
        "both": partial(window.show_sides, SIDES),
        "skin": switched(Stage.show_skin),
        "apart": switched(Stage.show_apart),
        "section": lambda on: None if window.slicing is None else window.slicing.set_on(on),
        "handles": lambda on: window.show_handles(),
        "perspective": switched(lambda stage, on: stage.viewport.set_perspective(on)),
        "map": window.next_map,
        **{f"map-{name}": partial(window.show_map, name) for name in ("none", *MAPS)},
        **{f"scheme-{scheme.value}": partial(window.dress, scheme) for scheme in theme.Scheme},
    }


def _languages(window: MainWindow) -> dict[str, Call]:
    def choose(code: str) -> None:
        try:
            window.store.update(lambda settings: replace(settings, language=code))
        except OrthodesignError as error:
            window.workspace.banner.warn(error.sentence)
            return
        window.workspace.banner.tell(
            QCoreApplication.translate("language", "The language changes when orthodesign is started again.")
        )

    return {f"language-{code}": partial(choose, code) for code in ("system", *languages())}
