"""The report: everything about a design as one JSON object (design.md, section 5, schema 1)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orthodesign import __version__
from orthodesign.checks.balance import HeelHeight
from orthodesign.delivery.making import print_times
from orthodesign.design import scan_and_foot
from orthodesign.foundation.trees import tree_of

if TYPE_CHECKING:
    from orthodesign.delivery.write import Measured

SCHEMA = 1


def report_of(measured: Measured, files: dict[Path, bytes]) -> dict[str, Any]:
    """The report of a measured design, naming the ``files`` written with it."""
    design, inspection = measured.design, measured.inspection
    insole, solid = design.insole, inspection.solid
    rise = insole.heel_rise
    report = {
        "orthodesign": __version__,
        "schema": SCHEMA,
        **scan_and_foot(design.foot),
        # points are tuples in a prescription, and lists in JSON
        "prescription": tree_of(design.prescription.as_json()),
        "device": {
            "z_shift_mm": round(insole.z_shift, 4),
            "triangles": solid.triangles,
            "volume_cm3": _rounded(solid.volume_cm3, 3),
            "mass_g": _rounded(solid.mass_g, 2),
            "bounds_mm": [[round(float(value), 3) for value in corner] for corner in solid.bounds_mm],
            "min_thickness_mm": _rounded(solid.min_thickness_mm, 3),
            "heel_rise_mm": {
                "lift": round(rise.lift, 3),
                "posting": round(rise.posting, 3),
                "additions": round(rise.additions, 3),
                "total": round(rise.total, 3),
            },
            "heel_height_mm": round(HeelHeight.of(insole, measured.solid).height, 3),
            "fit": inspection.fit.as_json(),
            **_making(measured),
        },
        "doses": [dose.as_json() for dose in inspection.doses],
        "findings": [finding.as_json() for finding in measured.findings],
        "files": [
            {"file": path.name, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
            for path, content in files.items()
        ],
    }
    # the arch point of this prescription: moved along the arch line where arch_apex says so
    report["foot"]["landmarks_mm"]["arch"] = [round(float(value), 3) for value in insole.arch]
    return report


def _making(measured: Measured) -> dict[str, Any]:
    """Of what, how and where the device is to be made, and about how long that takes."""
    solid, made = measured.inspection.solid, measured.printability
    placement = made.placement
    upright = {"flat": 2, "on its side": 1, "on end": 0}[placement.pose if placement else "flat"]
    times: list[dict[str, Any]] = []
    if solid.volume_cm3 is not None:
        height = solid.bounds_mm[1][upright] - solid.bounds_mm[0][upright]
        found = print_times(solid.volume_cm3, height, solid.material, made.process)
        times = [time.as_json() for time in found]
    return {
        "material": solid.material,
        "process": made.process,
        "printer": made.printer,
        "placement": None if placement is None else asdict(placement),
        "print_time": times,
    }


def report_bytes(report: dict[str, Any]) -> bytes:
    """The report as a UTF-8 JSON file."""
    # a file name from another system may hold bytes that are no text in this one
    return (json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode(errors="replace")


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
