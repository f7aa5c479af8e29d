"""Make sure that what the wheels expect from the system is there.

Run by ``make``. On Debian and Ubuntu a missing library or program is installed where the user is
root, else named in one line. Elsewhere, and where nothing is missing, it does nothing. With ``--tests``
also what a window and its tests on a virtual screen need.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from orthodesign.app.system_libraries import NUMERIC, WINDOW, command, missing

# program → Debian package
PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "xdotool": "xdotool"}


def lacking(for_tests: bool) -> list[str]:
    """The Debian packages that are missing."""
    if sys.platform != "linux":
        return []
    packages = missing({**NUMERIC, **WINDOW} if for_tests else NUMERIC)
    if for_tests:
        packages += [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    return packages


def main(words: list[str]) -> int:
    """Install or name what is missing; 1 where it is still missing at the end."""
    for_tests = "--tests" in words
    packages = lacking(for_tests)
    if not packages:
        return 0
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        print(f"Missing system libraries: please run `sudo {command(packages)}`.", file=sys.stderr)
        return 1
    subprocess.run(["apt-get", "update", "-qq"], check=False)
    subprocess.run(command(packages).split(), check=True)
    return 1 if lacking(for_tests) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
