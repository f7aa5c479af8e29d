"""How long the light commands take above a bare interpreter."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

BUDGET_S = 0.15


def _best(words: list[str], repeats: int = 7) -> float:
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        subprocess.run([sys.executable, *words], check=True, capture_output=True, timeout=60)
        times.append(time.perf_counter() - start)
    return min(times)


@pytest.mark.parametrize("command", ["--version", "parameters"])
def test_that_light_commands_answer_at_once(command):
    above = _best(["-m", "orthodesign", command]) - _best(["-c", "pass"])
    assert above <= BUDGET_S
