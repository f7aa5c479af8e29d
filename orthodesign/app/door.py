"""The way into the window: looks whether it can open, and says in one sentence why not."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from orthodesign.app.system_libraries import WINDOW, command, missing
from orthodesign.foundation.errors import OrthodesignError

# What may be named instead of a command: a case, or a scan
ENDINGS = (".orthocase", ".stl", ".obj", ".ply", ".off", ".3mf", ".glb", ".gltf")


class WindowError(OrthodesignError):
    """The window cannot open on this computer."""


def opens_a_window(words: Sequence[str]) -> bool:
    """Whether these words ask for the window: none at all, or files only."""
    return all(word.lower().endswith(ENDINGS) for word in words)


def open_window(words: Sequence[str]) -> int:
    """Open the window with these files in it, and stay until it is closed. Raises WindowError."""
    paths = [Path(word) for word in words]
    for path in paths:
        if not path.exists():
            raise WindowError(f"There is no file {path}: check the name and the folder.")
    _look(os.environ)
    from orthodesign.app.gui.opening import run_window

    return run_window(paths)


def _look(environment: Mapping[str, str]) -> None:
    """Raises WindowError where Qt could not open a window: it would end the process itself."""
    if find_spec("PySide6") is None or find_spec("pyvistaqt") is None:
        raise WindowError(
            "The window needs PySide6 and pyvistaqt, which are not installed: run `pip install orthodesign` "
            "again, or use one of the commands, for example `orthodesign demo`."
        )
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or chosen.startswith(("offscreen", "minimal")):
        return
    packages = missing(WINDOW)
    if packages:
        raise WindowError(f"The window lacks system libraries: please run `sudo {command(packages)}`.")
    if not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")) and not chosen:
        raise WindowError(
            "There is no screen for the window here: use one of the commands, for example `orthodesign demo`."
        )
