"""Which program made a device: its version, its code and the libraries under it.

The same inputs give the same bytes only in the same program, and between two releases the version
does not change while the code does. So the rooms that a device goes through are hashed.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import orthodesign
from orthodesign.foundation.files import resource

_ROOMS = ("foundation", "scan", "foot", "prescription", "insole", "checks", "case", "delivery", "design.py")
_LIBRARIES = ("numpy", "scipy", "trimesh", "numpy-stl", "matplotlib")


@dataclass(frozen=True)
class Program:
    """A program that makes devices; equal ones make equal bytes."""

    version: str
    code: str
    libraries: tuple[str, ...]

    def difference(self, other: Program) -> str:
        """How ``other`` differs, as a clause: ``has numpy 2.2.0, not 2.4.1``; empty where not."""
        if self.version != other.version:
            return f"has orthodesign {other.version}, not {self.version}"
        if self.code != other.code:
            return f"has another orthodesign {other.version} than this one"
        strange = [
            f"{theirs}, not {ours.split()[-1]}"
            for ours, theirs in zip(self.libraries, other.libraries, strict=True)
            if ours != theirs
        ]
        return f"has {' and '.join(strange)}" if strange else ""


@cache
def this_program() -> Program:
    """The one that is running."""
    digest = hashlib.sha256()
    package = Path(orthodesign.__file__).parent
    sources = [path for room in _ROOMS for path in _files(package / room, "*.py")]
    root = resource("materials.json").parent
    data = sorted(root.glob("*.json"))  # materials and machines; presets stand in the order with their values
    for path, base in [*((path, package) for path in sources), *((path, root) for path in data)]:
        # by text: a checkout on Windows has other line ends
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.relative_to(base).as_posix()} {len(content)}\n".encode() + content)
    python = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    return Program(orthodesign.__version__, digest.hexdigest(), (python, *map(_library, _LIBRARIES)))


def _files(place: Path, pattern: str) -> list[Path]:
    if place.is_file():
        return [place]
    return sorted(path for path in place.rglob(pattern) if path.is_file() and "__pycache__" not in path.parts)


def _library(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"{name} unknown"
