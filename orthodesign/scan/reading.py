"""The walk of this room: file → triangles → cropped → mended mesh → millimetres."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from orthodesign.foundation.findings import Finding
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.progress import Progress, silent
from orthodesign.scan.cropping import Cut, check_cuts, cropped, cut_planes
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats import SUPPORTED, Soup, load
from orthodesign.scan.mending import mended
from orthodesign.scan.merging import merged
from orthodesign.scan.quality import judged, measured
from orthodesign.scan.scan import Capture, Scan
from orthodesign.scan.units import check_foot_length, longest_extent, solved, unit_word

CAPTURE_WORDS = ("auto", "foot", "cast", "impression")
# Forty million triangles; larger files are not scans of feet, and memory has an end
_LARGEST_FILE = 2_000_000_000


def read_scan(
    path: Path,
    *,
    unit: str = "auto",
    foot_length_mm: float | None = None,
    capture: str = "auto",
    cuts: Sequence[Cut] = (),
    progress: Progress = silent,
) -> Scan:
    """Read a scan file, mend it and bring it to millimetres.

    ``unit`` is a word of ``UNIT_WORDS``; ``foot_length_mm`` the patient's foot length where the
    unit is arbitrary; ``capture`` a word of ``CAPTURE_WORDS``; ``cuts`` are planes in the file's own
    coordinates and unit, (point, normal): what lies on the normal's side is kept. Raises
    ScanError, one sentence, for anything that cannot be worked with.
    """
    _check_options(unit, foot_length_mm, capture, cuts)
    progress("reading the scan", 0.0)
    return scan_from_bytes(
        scan_content(path),
        path,
        unit=unit,
        foot_length_mm=foot_length_mm,
        capture=capture,
        cuts=cuts,
        progress=progress,
    )


def scan_from_bytes(
    content: bytes,
    path: Path,
    *,
    unit: str = "auto",
    foot_length_mm: float | None = None,
    capture: str = "auto",
    cuts: Sequence[Cut] = (),
    progress: Progress = silent,
) -> Scan:
    """The same for a file that is in memory already; ``path`` is what it was called."""
    _check_options(unit, foot_length_mm, capture, cuts)
    if not content:
        raise ScanError(f"{path.name} is empty: export or copy it again.")
    soup, kind = load(content, path)
    sha256 = hashlib.sha256(content).hexdigest()
    return _scan_of(
        soup,
        file=path.name,
        sha256=sha256,
        kind=kind,
        unit=unit,
        foot_length_mm=foot_length_mm,
        capture=capture,
        cuts=cuts,
        progress=progress,
    )


def triangles_in(content: bytes, path: Path, cuts: Sequence[Cut] = ()) -> Mesh:
    """What is in a scan file, in its own coordinates and unit, its points joined and cropped as asked.

    Nothing is looked for in it yet, so it shows what a scan that is refused holds. Raises ScanError
    where that cannot be read either.
    """
    check_cuts(cuts)
    soup, _ = load(content, path)
    mesh, _ = merged(soup, path.name)
    return cropped(mesh, cut_planes(cuts, mesh), path.name)[0]


def scan_from_mesh(
    mesh: Mesh,
    *,
    name: str = "mesh",
    unit: str = "auto",
    foot_length_mm: float | None = None,
    capture: str = "auto",
    cuts: Sequence[Cut] = (),
    progress: Progress = silent,
) -> Scan:
    """The same for a mesh in memory, in any unit; its hash is that of its arrays."""
    _check_options(unit, foot_length_mm, capture, cuts)
    if len(mesh.faces) == 0:
        raise ScanError(f"{name} holds no triangles.")
    digest = hashlib.sha256(mesh.vertices.tobytes())
    digest.update(mesh.faces.tobytes())
    return _scan_of(
        Soup(mesh.vertices, mesh.faces),
        file=name,
        sha256=digest.hexdigest(),
        kind="mesh",
        unit=unit,
        foot_length_mm=foot_length_mm,
        capture=capture,
        cuts=cuts,
        progress=progress,
    )


def _check_options(unit: str, foot_length_mm: float | None, capture: str, cuts: Sequence[Cut]) -> None:
    check_cuts(cuts)
    word = unit_word(unit)
    if foot_length_mm is not None:
        check_foot_length(foot_length_mm, word)
    if capture not in CAPTURE_WORDS:
        raise ScanError(f"{capture!r} is not a kind of capture: give one of {', '.join(CAPTURE_WORDS)}.")


def scan_content(path: Path) -> bytes:
    """The bytes of a scan file, as a case keeps them.

    Raises ScanError where there is no such file, or none worth reading.
    """
    try:
        if path.is_dir():
            raise ScanError(f"{path.name or path} is a folder: give the scan file in it.")
        size = path.stat().st_size
        if size == 0:
            raise ScanError(f"{path.name} is empty: export or copy it again.")
        if path.suffix.lower().lstrip(".") in SUPPORTED and size > _LARGEST_FILE:
            raise ScanError(
                f"{path.name} is larger than {_LARGEST_FILE // 10**9} GB: export it with fewer triangles."
            )
        # of a file that will be refused for its extension the beginning is enough; never more than the
        # size seen, since reading makes room for as much as it is allowed
        with path.open("rb") as stream:
            return stream.read(size if path.suffix.lower().lstrip(".") in SUPPORTED else 1)
    except FileNotFoundError as error:
        raise ScanError(
            f"There is no file {path}: check the name and the folder.", detail=repr(error)
        ) from error
    except (OSError, ValueError) as error:
        raise ScanError(
            f"{path.name} cannot be opened: check who may read it.", detail=repr(error)
        ) from error


def _scan_of(
    soup: Soup,
    *,
    file: str,
    sha256: str,
    kind: str,
    unit: str,
    foot_length_mm: float | None,
    capture: str,
    cuts: Sequence[Cut],
    progress: Progress,
) -> Scan:
    findings: list[Finding] = []
    progress("mending the scan", 0.3)
    mesh, found = merged(soup, file)
    findings += found
    planes = cut_planes(cuts, mesh)
    mesh, found = cropped(mesh, planes, file)
    findings += found
    mesh, edges, kept, found = mended(mesh, capture, file, progress, planes)
    findings += found
    longest = longest_extent(mesh.vertices)
    scale = solved(longest, file, unit_word(unit), foot_length_mm, soup.declared_unit)
    # the edges were measured in the file's unit
    quality = measured(mesh, edges, planes).scaled(scale.mm)
    findings += judged(quality)
    progress("scan read", 1.0)
    return Scan(
        mesh=Mesh.of(mesh.vertices * scale.mm, mesh.faces),
        file=file,
        sha256=sha256,
        format=kind,
        unit=scale.unit,
        unit_source=scale.source,
        scale_to_mm=scale.mm,
        triangles=len(soup.faces),
        capture=cast("Capture", kept),
        known_foot_length_mm=foot_length_mm,
        quality=quality,
        findings=(scale.finding, *findings),
    )
