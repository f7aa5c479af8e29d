"""Where the program keeps what is its own: settings, presets, the library's index, unsaved work.

The platform's folders; the environment variable ORTHODESIGN_HOME puts all of them into one folder
instead, for tests and for a program carried on a stick. The one setting that comes from outside.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME = "ORTHODESIGN_HOME"


@dataclass(frozen=True)
class Places:
    """The files and folders of one user's program."""

    settings: Path
    library: Path
    autosave: Path
    presets: Path

    @property
    def keys(self) -> Path:
        """The folder of the clinic's own key and the public keys of others."""
        return self.settings.parent / "keys"


def places(environment: Mapping[str, str] = os.environ) -> Places:
    """The places of this user. Nothing is made yet."""
    if home := environment.get(HOME):
        config = state = Path(home).expanduser().absolute()
    else:
        import platformdirs

        config = platformdirs.user_config_path("orthodesign", appauthor=False)
        state = platformdirs.user_state_path("orthodesign", appauthor=False)
    return Places(config / "settings.json", state / "library.sqlite", state / "autosave", config / "presets")
