"""Shared libraries that come from the system and not with the wheels. Standard library only.

``make`` installs what is missing where it may; the window looks before it starts, because Qt ends the
whole process where one is missing, and names another than the missing one.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable, Mapping

# shared library → Debian package; the wheels bring everything else they need
NUMERIC = {"libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6", "libz.so.1": "zlib1g"}
WINDOW = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def missing(libraries: Mapping[str, str]) -> list[str]:
    """The Debian packages of those libraries that cannot be loaded; none on other systems."""
    if sys.platform != "linux":
        return []
    return [package for library, package in libraries.items() if not _loads(library)]


def command(packages: Iterable[str]) -> str:
    """The one command that installs them on Debian and Ubuntu."""
    return f"apt-get install -y --no-install-recommends {' '.join(packages)}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
