"""Scan → Foot: the walk through this room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from orthodesign.foot import findings as kinds
from orthodesign.foot.bending import Bend, bent
from orthodesign.foot.canonical import Canonical, canonical_axes, sampled
from orthodesign.foot.coverage import Coverage, coverage_of
from orthodesign.foot.frame import Settled, settle
from orthodesign.foot.hints import Hints
from orthodesign.foot.landmarks import landmarks_on
from orthodesign.foot.measure import measure
from orthodesign.foot.plantar import PlantarSurface, plantar_surface, seen_from_below
from orthodesign.foot.registration import Pose, register, registered_as
from orthodesign.foot.scale import resolved_scale
from orthodesign.foot.side import anatomy_witness, confidence, fit_witness
from orthodesign.foot.types import Foot, FootError, Landmarks, Side
from orthodesign.foundation.findings import Finding
from orthodesign.foundation.mesh import Floats, Mesh
from orthodesign.foundation.progress import Progress, silent
from orthodesign.scan import Scan

_SAMPLES = 3000
# Feet of seven sources miss the template, in place and normal, by 0.6 to 2.1 % of their longest
# extent; ellipsoids, lumps, hands, insoles and boxes by 3.5 % and more
_NOT_A_FOOT = 0.027
# Who says how it lies says that it is a foot
_NOT_A_FOOT_AS_ASKED = 0.035
_LEAST_FACING = 0.5
# Less of the sole than this, and there is nothing to build on
_LEAST_SOLE = 0.5
_DOUBT = 0.8
# Evidence beyond which arch and toes could not change the side
_SETTLED_BY_FIT = 4.0
# Skin above this part of the foot's length is leg
_LEG = 0.45
# A nanometre: what is left of a coordinate when its rounding errors are taken off
_DECIMALS = 6
_ROUGH, _COARSE = 0.6, 5.0


def align(
    scan: Scan,
    *,
    side: Literal["auto", "left", "right"] = "auto",
    picks: Mapping[str, ArrayLike] | None = None,
    up: ArrayLike | None = None,
    forward: ArrayLike | None = None,
    progress: Progress = silent,
) -> Foot:
    """The foot in ``scan``, in its anatomical frame.

    ``side`` overrules what the anatomy says. ``picks`` are landmarks chosen by hand (``heel_seat``,
    ``mth1``, ``mth5``, ``arch``), in the file's own coordinates and unit; everything follows them.
    ``up`` and ``forward`` say roughly, in the file's own axes, how the foot lies: only ways to lie within
    60 degrees of them count, and each settles by anatomy as ever. A hint that agrees changes nothing.
    The result does not depend on how the scan was stored: any rigid motion, unit, winding or order
    of triangles gives the same foot. Raises FootError when the scan is not a foot or shows no sole.
    """
    progress("finding the foot", 0.0)
    hints = Hints.of(up, forward)
    lie = _registered(scan, hints)
    try:
        _refuse_strangers(lie)
        progress("reading the sole", 0.5)
        return _settled_foot(scan, lie, side, picks or {}, hints, progress)
    except FootError as error:
        if not lie.overruled:
            raise
        raise FootError(
            f"{error.sentence.rstrip('.')}; or give other directions for up and forward.", detail=error.detail
        ) from error


@dataclass(frozen=True, eq=False)
class _Lie:
    """A scan in its canonical axes, and how it lies on the template of either side.

    ``overruled``: it fits better another way, but the user's hints say this one.
    """

    canonical: Canonical
    body: Mesh
    samples: tuple[Floats, Floats]
    right: Pose
    left: Pose
    overruled: bool

    @property
    def better(self) -> Pose:
        return min((self.right, self.left), key=lambda pose: pose.misfit)


def _registered(scan: Scan, hints: Hints | None) -> _Lie:
    canonical = canonical_axes(scan.mesh)
    # the last bits depend on how the file lay, and iterations would make them grow: round them away
    body = scan.mesh.transformed(canonical.matrix)
    body = Mesh.of(np.round(body.vertices, _DECIMALS), body.faces)
    samples = _rounded(*sampled(body, _SAMPLES))
    proper, improper = register(*samples)
    overruled = False
    if hints is not None:
        here = hints.in_axes(canonical)
        better = min((proper, improper), key=lambda pose: pose.misfit)
        overruled = not here.agree(better.rotation[None])[0]
        proper, improper = (registered_as(here, pose, *samples) for pose in (proper, improper))
    return _Lie(canonical, body, samples, *_by_side(proper, improper, canonical), overruled)


def _settled_foot(
    scan: Scan,
    lie: _Lie,
    side: Literal["auto", "left", "right"],
    picks: Mapping[str, ArrayLike],
    hints: Hints | None,
    progress: Progress,
) -> Foot:
    """The foot that lies so, settled and measured."""
    canonical, samples, right, left = lie.canonical, lie.samples, lie.right, lie.left
    body = lie.body.flipped() if (turned := lie.better.facing < 0) else lie.body
    looks, certainty = _side(body, right, left, samples)
    chosen = looks if side == "auto" else side
    bend = bent(right if chosen == "right" else left, *samples)
    marks = _canonical_picks(scan, canonical, picks)
    settled = settle(body, bend, marks)
    scan, factor = resolved_scale(scan, settled.length)
    if factor != 1.0:
        # the sole is judged in millimetres: settle again in the right ones
        body, bend, canonical, marks = _rescaled(factor, body, bend, canonical, marks)
        settled = settle(body, bend, marks)
    foot_from_scan = _foot_from_scan(scan, canonical, settled, chosen)
    if hints is not None and not hints.obeyed(foot_from_scan):
        raise FootError("No foot in the scan lies as asked: leave its lie to the program.")
    skin, leg = _without_leg(body.transformed(settled.matrix), settled.length)
    progress("measuring", 0.8)
    plantar = plantar_surface(skin, settled.length, scan.quality.noise_mm)
    covered = coverage_of(settled, bend, plantar)
    _refuse_soleless(covered)
    placed = {name: settled.matrix[:3, :3] @ mark + settled.matrix[:3, 3] for name, mark in marks.items()}
    medial_marks = landmarks_on(settled, plantar.surface, placed)
    noted = (
        _side_finding(chosen, looks, certainty),
        *((kinds.LIE_GIVEN.found(),) if lie.overruled else ()),
        *((kinds.INSIDE_OUT.found(count=len(body.faces)),) if turned else ()),
        *((kinds.LEG.found(count=leg),) if leg else ()),
        *_quality(scan, covered),
        _loading(plantar, medial_marks),
    )
    return Foot(
        scan=scan,
        side=chosen,
        side_confidence=certainty if chosen == looks else 1.0 - certainty,
        foot_from_scan=foot_from_scan,
        landmarks=medial_marks if chosen == "right" else medial_marks.mirrored(),
        measurements=measure(skin, plantar, medial_marks, settled.length),
        plantar=plantar,
        skin=skin,
        findings=noted,
    )


def _rounded(points: Floats, normals: Floats) -> tuple[Floats, Floats]:
    return np.round(points, _DECIMALS), np.round(normals, _DECIMALS)


def _by_side(proper: Pose, improper: Pose, canonical: Canonical) -> tuple[Pose, Pose]:
    """Right and left: canonical space may be a mirror image itself."""
    return (proper, improper) if canonical.handedness > 0 else (improper, proper)


def _canonical_picks(scan: Scan, canonical: Canonical, picks: Mapping[str, ArrayLike]) -> dict[str, Floats]:
    """Points picked in the file's own coordinates, in canonical ones."""
    in_mm = {name: scan.scale_to_mm * np.asarray(point, dtype=float) for name, point in picks.items()}
    return {name: canonical.axes @ (point - canonical.origin) for name, point in in_mm.items()}


def _rescaled(
    factor: float, body: Mesh, bend: Bend, canonical: Canonical, marks: dict[str, Floats]
) -> tuple[Mesh, Bend, Canonical, dict[str, Floats]]:
    """The same in canonical coordinates ``factor`` times as large."""
    return (
        Mesh.of(body.vertices * factor, body.faces),
        replace(bend, pose=replace(bend.pose, scales=bend.pose.scales / factor)),
        Canonical(canonical.axes, canonical.origin * factor),
        {name: mark * factor for name, mark in marks.items()},
    )


def _refuse_soleless(covered: Coverage) -> None:
    if covered.sole < _LEAST_SOLE:
        raise FootError(
            f"The scan shows only {100 * covered.sole:.0f} % of the sole, so there is nothing to build an "
            "insole on: scan the foot from below as well."
        )


def _refuse_strangers(lie: _Lie) -> None:
    """Whatever fits no foot of either side is not a foot."""
    extent, pose = float(np.ptp(lie.body.bounds, axis=0).max()), lie.better
    limit = _NOT_A_FOOT_AS_ASKED if lie.overruled else _NOT_A_FOOT
    if pose.misfit > limit * extent or abs(pose.facing) < _LEAST_FACING:
        raise FootError(
            "The scan does not look like a foot: give a scan of one foot, with its sole, heel and toes.",
            detail=f"misfit {pose.misfit / extent:.4f} of the extent, facing {pose.facing:.2f}",
        )


def _side(body: Mesh, right: Pose, left: Pose, samples: tuple[Floats, Floats]) -> tuple[Side, float]:
    """The side the anatomy speaks for, and how sure that is."""
    first, second = (right, left) if right.misfit <= left.misfit else (left, right)
    evidence = fit_witness(first, second)
    if evidence < _SETTLED_BY_FIT:
        # not settled by the fit alone: hear arch and toes
        settled = settle(body, bent(first, *samples), {})
        evidence += anatomy_witness(
            settled, seen_from_below(body.transformed(settled.matrix), settled.length)
        )
    best = first if evidence >= 0 else second
    return "right" if best is right else "left", confidence(abs(evidence))


def _side_finding(chosen: Side, looks: Side, certainty: float) -> Finding:
    percent = 100.0 * certainty
    if chosen != looks:
        return kinds.SIDE_GIVEN.found(side=chosen, other=looks, percent=percent)
    kind = kinds.SIDE if certainty >= _DOUBT else kinds.SIDE_DOUBT
    return kind.found(side=chosen, percent=percent)


def _without_leg(skin: Mesh, length: float) -> tuple[Mesh, int]:
    leg = skin.centroids[:, 2] > _LEG * length
    return (skin.keep_faces(~leg), int(leg.sum())) if leg.any() else (skin, 0)


def _quality(scan: Scan, covered: Coverage) -> tuple[Finding, ...]:
    quality = scan.quality
    seen = {name: 100.0 * getattr(covered, name) for name in ("heel", "arch", "heads")}
    found = [
        kinds.QUALITY.found(
            **seen, edge=quality.resolution_mm, noise=quality.noise_mm, openings=quality.openings
        )
    ]
    if min(seen.values()) < 97.0:
        found.append(kinds.COVERAGE.found(**seen))
    if quality.noise_mm > _ROUGH:
        found.append(kinds.NOISE.found(noise=quality.noise_mm))
    if quality.resolution_mm > _COARSE:
        found.append(kinds.COARSE.found(edge=quality.resolution_mm))
    return tuple(found)


def _loading(plantar: PlantarSurface, marks: Landmarks) -> Finding:
    """Whether the foot stood on a hard floor: then much of its sole is one plane."""
    low = plantar.known & (plantar.surface.z < 6.0)
    plane = low & (np.abs(plantar.surface.z) < 0.3)
    share = float(plane.sum() / max(int(low.sum()), 1))
    if share > 0.5:
        return kinds.FLAT.found(percent=100.0 * share)
    return kinds.UNLOADED.found(height=float(marks.arch[2]))


def _foot_from_scan(scan: Scan, canonical: Canonical, settled: Settled, side: Side) -> Floats:
    """(4, 4) from the file's coordinates in its own unit to frame F in mm."""
    scale = np.diag([scan.scale_to_mm, scan.scale_to_mm, scan.scale_to_mm, 1.0])
    mirror = np.diag([1.0, 1.0 if side == "right" else -1.0, 1.0, 1.0])
    return mirror @ settled.matrix @ canonical.matrix @ scale
