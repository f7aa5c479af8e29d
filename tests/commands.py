"""Running the commands as a stranger's script would, and reading what they say."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from orthodesign.__main__ import main


@dataclass(frozen=True)
class Answer:
    """What a command gave."""

    code: int
    out: str
    err: str


def command(*words: object) -> Answer:
    """Run a command in this process, where nobody watches."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(word) for word in words])
    return Answer(code, out.getvalue(), err.getvalue())


def process(*words: object, cwd: Path | None = None, before: str = "", hash_seed: str = "random") -> Answer:
    """Run a command in a process of its own; ``before`` is Python to run first."""
    code = f"import sys\n{before}\nfrom orthodesign.__main__ import main\nsys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=cwd,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return Answer(done.returncode, done.stdout, done.stderr)


def is_refusal(answer: Answer) -> bool:
    """Exit 2, one sentence on stderr, nothing on stdout."""
    one_line = answer.err.count("\n") == 1 and answer.err.endswith((".\n", "?\n"))
    return answer.code == 2 and one_line and answer.out == "" and "Traceback" not in answer.err
