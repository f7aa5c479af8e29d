"""How the device fits the scan: the gap between foot and top surface, and what was never scanned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Mesh
from orthodesign.foundation.raster import cast_on_faces
from orthodesign.insole import Insole, build_insole

GAP = FindingKind(
    "FIT-GAP",
    Severity.INFO,
    "Corrections apart, 90 % of the device lies within {p90:.2f} mm of the scanned foot (half of it within "
    "{p50:.2f} mm).",
    "The neutral device is compared with the scan as seen from below, where the sole is shallower than 60°.",
)
LOOSE = FindingKind(
    "FIT-LOOSE",
    Severity.WARNING,
    "The device follows the scan only within {p90:.2f} mm over 90 % of its surface: the scan may be rough.",
    "The sole was smoothed until a shell of even thickness can be made; look at the height map.",
)
UNSEEN = FindingKind(
    "FIT-UNSEEN",
    Severity.WARNING,
    "{percent:.0f} % of the surface under the foot was not scanned and was bridged smoothly.",
    "A device over a hole in the scan fits by guess there.",
)
# What a rough scan may differ by before it is worth a warning
_LOOSE = 0.6
_LEVEL = 0.1
_PLAIN_CUP = 12.0
_STEEP = np.tan(np.radians(60.0))


@dataclass(frozen=True)
class Fit:
    """Percentiles of the gaps, mm. ``neutral``: |device − scan| without corrections, 50 and 90 %.

    ``gap``: foot minus device with all corrections, 5, 50 and 95 % (positive: the foot is clear of
    the device, negative: the device presses). ``unseen``: part of the surface never scanned. None
    where nothing of the scan lies over the device.
    """

    neutral: tuple[float, float] | None
    gap: tuple[float, float, float] | None
    unseen: float

    def as_json(self) -> dict[str, object]:
        """The fit as it stands in the report."""
        names = ("neutral_p50_mm", "neutral_p90_mm", "gap_p5_mm", "gap_p50_mm", "gap_p95_mm")
        values = (*(self.neutral or (None, None)), *(self.gap or (None, None, None)))
        known = {
            name: None if value is None else round(value, 3)
            for name, value in zip(names, values, strict=True)
        }
        return {**known, "unseen": round(self.unseen, 4)}


def _top_over(insole: Insole, solid: Mesh) -> Floats:
    """Heights of the solid's top in frame F, on the grid of the foot's plantar surface; NaN beside it."""
    raw = insole.foot.plantar.raw
    # the outside of a wall is no seat
    faces = solid.faces[solid.normals[:, 2] > 0.15]
    vertices = solid.vertices * (1.0, insole.foot.medial, 1.0)
    z, _ = cast_on_faces(vertices, faces, (raw.x0, raw.y0), raw.pitch, raw.z.shape, lowest=False)
    return z - insole.z_shift


def fit_of(insole: Insole, solid: Mesh) -> Fit:
    """How ``solid``, the written ``insole`` read back, fits the scan it was made from."""
    foot, raw = insole.foot, insole.foot.plantar.raw.z
    top = _top_over(insole, solid)
    gaps = raw - top
    # cover and a flattened heel are asked for; they are not a misfit
    plain_asked = insole.prescription.neutral_device().with_values(top_cover=0, heel_cup_depth=_PLAIN_CUP)
    neutral = build_insole(foot, plain_asked)
    plain = raw - _top_over(neutral, neutral.mesh)
    dx, dy = foot.sole.gradient()
    # the toes are not followed on purpose, and walls are judged by their own distance
    behind_toes = foot.sole.x[:, None] < max(foot.landmarks.mth1[0], foot.landmarks.mth5[0])
    judged = np.isfinite(plain) & (np.hypot(dx, dy) < _STEEP) & behind_toes
    # below the support plane the device is level as the floor is
    judged &= raw > -_LEVEL
    off = np.abs(plain[judged])
    over = np.isfinite(top) & _inside(foot.plantar.known)
    unseen = float((over & ~foot.plantar.known).sum() / max(int(over.sum()), 1))
    clear = gaps[np.isfinite(gaps) & behind_toes]
    if len(off) == 0 or len(clear) == 0:
        return Fit(neutral=None, gap=None, unseen=unseen)
    pressed, middle, free = np.percentile(clear, (5, 50, 95))
    return Fit(
        neutral=(float(np.percentile(off, 50)), float(np.percentile(off, 90))),
        gap=(float(pressed), float(middle), float(free)),
        unseen=unseen,
    )


def _inside(known: Bools) -> Bools:
    from scipy import ndimage

    closed: Bools = ndimage.binary_fill_holes(ndimage.binary_closing(known, iterations=4))
    return closed


def fit_findings(fit: Fit) -> tuple[Finding, ...]:
    """What the fit gives reason to say."""
    found = []
    if fit.neutral is not None:
        p50, p90 = fit.neutral
        found.append((LOOSE if p90 > _LOOSE else GAP).found(p50=p50, p90=p90))
    if fit.unseen > 0.02:
        found.append(UNSEEN.found(percent=100.0 * fit.unseen))
    return tuple(found)
