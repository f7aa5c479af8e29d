"""Packages whose names are loaded when they are first asked for.

The command line answers at once because nothing heavy is imported before it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module


def late(package: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """The ``__getattr__`` of a package that imports the module of each name when it is asked for.

    ``homes`` says in which of the package's modules a name lives.
    """

    def asked_for(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{homes[name]}"), name)

    return asked_for
