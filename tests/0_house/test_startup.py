"""Help, version and catalogue answer at once: nothing heavy is imported before it is needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "numpy", "scipy", "trimesh", "stl", "matplotlib", "lxml", "networkx", "PySide6", "vtk", "pyvista",
    "reportlab", "PIL", "cryptography",
}  # fmt: skip

_PROBE = """
import contextlib, io, sys
from orthodesign.__main__ import main
with contextlib.redirect_stdout(io.StringIO()):
    assert main(sys.argv[1:]) == 0
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


_PLAN = ["leg-length", "--difference", "9", "--short", "left"]


def test_that_a_worker_of_a_batch_loads_nothing_heavy_before_it_has_settled_in():
    probe = 'import sys, orthodesign.app.batch.pool\nprint(*{name.partition(".")[0] for name in sys.modules})'
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True, timeout=60
    )
    assert HEAVY & set(done.stdout.split()) == set()


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["--help"],
        ["parameters"],
        ["parameters", "--json"],
        ["presets"],
        ["presets", "child"],
        _PLAN,
    ],
)
def test_that_light_commands_load_nothing_heavy(words):
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, *words], capture_output=True, text=True, check=True, timeout=60
    )
    assert HEAVY & set(done.stdout.split()) == set()
