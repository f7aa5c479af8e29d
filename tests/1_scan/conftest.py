"""The real scans lie beside the checkout; where they are absent, tests that need them are skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

_SCANS = Path(__file__).parents[2].parent / "shared" / "scans"


@pytest.fixture
def real_scan():
    """A function from a name such as "plantar-right/scan.obj" to its path."""

    def path_of(name: str) -> Path:
        path = _SCANS / name
        if not path.exists():
            pytest.skip(f"the real scan {name} is not beside this checkout")
        return path

    return path_of
