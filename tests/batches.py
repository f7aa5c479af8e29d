"""A batch of sample feet, and what came of it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from orthodesign.foundation.files import resource

HEADER = "scan,code,side,heel_lift,rearfoot_post,length"
LINES = (
    "left.stl,AB-1,left,4,,",
    "right.stl,AB-1,right,,4,",
    "left.stl,AB-2,,,-2,full",
    "broken.stl,AB-3,left,,,",
    "right.stl,AB-4,right,6,2,sulcus",
)


def written(folder: Path, lines: tuple[str, ...] = LINES, name: str = "cases.csv") -> Path:
    """A table beside the scans it names: the sample pair, and a file that is no scan."""
    for side in ("left", "right"):
        shutil.copy(resource("feet", f"sample_{side}.stl"), folder / f"{side}.stl")
    (folder / "broken.stl").write_bytes(b"solid nothing\nendsolid nothing\n")
    table = folder / name
    table.write_text("\n".join([HEADER, *lines]) + "\n", "utf-8")
    return table


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but the journal, whose lines stand in the order of finishing."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "batch.journal"}


def finished(folder: Path) -> list[str]:
    """The keys of a journal, in the order in which they were noted; a torn line is left out."""
    path = folder / "batch.journal"
    if not path.exists():
        return []
    return [json.loads(line)["key"] for line in path.read_bytes().split(b"\n")[1:-1]]
