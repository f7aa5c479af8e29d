"""Everything that ships with the program may be shipped with it."""

from __future__ import annotations

import re
from importlib import metadata

PERMISSIVE = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "HPND",
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "PSF-2.0",
    "Zlib",
}
# Ours stays Apache-2.0 beside these, as long as they ship unchanged and can be replaced: Qt as the licence
# of the house says, and the certificates that pyvista's downloader carries and nothing here ever uses.
SHIPPED_UNCHANGED = {
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "certifi": "MPL-2.0",
}
# What older packages write instead of an SPDX expression: classifiers, or the opening of a text.
SPOKEN = {
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Python Software Foundation License": "PSF-2.0",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}


def test_that_the_run_time_licences_are_permissive():
    doubtful = {name: _licence(name) for name in _run_time_set("orthodesign") if not _is_permissive(name)}
    assert doubtful == {}


def _run_time_set(name: str, found: set[str] | None = None) -> set[str]:
    found = set() if found is None else found
    name = re.sub(r"[-_.]+", "-", name).lower()
    if name in found:
        return found
    try:
        requirements = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return found  # needed on other platforms only
    found.add(name)
    for requirement in requirements:
        if "extra ==" not in requirement:
            _run_time_set(re.match(r"[\w.-]+", requirement)[0], found)
    return found


def _licence(name: str) -> str:
    fields = metadata.metadata(name)
    classifiers = [
        entry.split(" :: ")[-1] for entry in fields.get_all("Classifier") or [] if "License" in entry
    ]
    stated = fields.get("License-Expression") or " AND ".join(classifiers) or fields.get("License") or "none"
    for spoken, spdx in SPOKEN.items():
        stated = stated.replace(spoken, spdx)
    return stated


def _is_permissive(name: str) -> bool:
    """Every part of an AND, and one of each OR, is on the list."""
    allowed = PERMISSIVE | {SHIPPED_UNCHANGED.get(name, "MIT")}
    parts = _licence(name).replace("(", " ").replace(")", " ").split(" AND ")
    return all(any(choice.strip() in allowed for choice in part.split(" OR ")) for part in parts)
