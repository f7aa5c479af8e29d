"""A process that saves and autosaves without a pause, made to be killed: ``test_kills`` does that.

Started once, it copies itself for every folder it is given, which takes a millisecond where a start
takes half a second. Says the number of the copy, and when it is dead.
"""

from __future__ import annotations

import os
import struct
import sys
from dataclasses import replace
from pathlib import Path

from cases import plain_case

from orthodesign.app.autosave import Autosave
from orthodesign.case import ScanFile, save_case

SCANS = [ScanFile.of(f"{at}.stl", os.urandom(100_000)) for at in range(3)]


def numbered(at: int):
    """The case that is written as the ``at``-th."""
    case = plain_case(notes=str(at))
    return case.with_foot("left", replace(case.left, scan=SCANS[at % 3]))


def write_for_ever(folder: Path, start: int) -> None:
    """Save and autosave; in ``progress`` the number of the last case of which each was done."""
    progress = os.open(folder / "progress", os.O_WRONLY | os.O_CREAT)
    autosave = Autosave(folder / "autosave", every=0.0)
    at = start
    while True:
        at += 1
        save_case(numbered(at), folder / "cases" / "one.orthocase")
        os.pwrite(progress, struct.pack("q", at), 0)
        autosave.keep(numbered(at), folder / "cases" / "one.orthocase")
        os.pwrite(progress, struct.pack("q", at), 8)


def main() -> None:
    for line in sys.stdin:
        start, folder = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if child == 0:
            write_for_ever(Path(folder), int(start))
        print(child, flush=True)
        os.waitpid(child, 0)
        print("dead", flush=True)


if __name__ == "__main__":
    numbered(0)
    from orthodesign.case import case_bytes

    case_bytes(numbered(0))  # everything is loaded before the first copy
    main()
