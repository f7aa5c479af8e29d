"""Bringing a raw foot into frame F and to exactly the measures that were asked for.

The implicit foot is right within a few per cent; what is missing is put in by moving vertices
smoothly, which keeps the mesh closed whatever its resolution.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foot.bearings import HEEL_SEAT_AT, bearing_points, frame_step, softened
from orthodesign.foot.bearings import PITCH as BEARING_PITCH
from orthodesign.foot.parametric.body import MTH1_AT, MTH5_AT
from orthodesign.foot.parametric.measure import arch_point, ball_width, heel_extent
from orthodesign.foot.parametric.plan import BALL_HALF_WIDTH
from orthodesign.foot.parametric.shape import FootLandmarks, FootMeasures, FootShape
from orthodesign.foot.plantar import seen_from_below
from orthodesign.foundation import HeightField, Mesh
from orthodesign.foundation.mesh import Floats

_ROUNDS, _LEVELLINGS = 8, 6


class Bearing:
    """The anatomical places of both metatarsal heads: skin that stays theirs, wherever it moves."""

    def __init__(self, mesh: Mesh, places: Floats) -> None:
        """The sole vertices of ``mesh`` nearest to the two ``places`` in plan, (2, 2): MTH1, MTH5."""
        down = mesh.vertex_normals()[:, 2] < 0
        off = np.hypot(*(mesh.vertices[:, None, :2] - places).transpose(2, 0, 1))
        self._vertices = np.argmin(np.where(down[:, None], off, np.inf), axis=0)

    def points(self, mesh: Mesh, length: float) -> tuple[dict[str, Floats], HeightField]:
        """Heel seat, MTH1 and MTH5 by the project's definition, and the softened sole they lie on."""
        sole = softened(seen_from_below(mesh, length, BEARING_PITCH, margin=6.0))
        first, fifth = mesh.vertices[self._vertices]
        places = {"heel_seat": np.array([HEEL_SEAT_AT * length, 0.0, 0.0]), "mth1": first, "mth5": fifth}
        return bearing_points(sole, places, length), sole


def landmarks_of(mesh: Mesh, bearing: Bearing, shape: FootShape) -> FootLandmarks:
    """Landmarks of a right foot close to frame F."""
    vertices = mesh.vertices
    points, _ = bearing.points(mesh, shape.length)
    foot_only = vertices[vertices[:, 2] < 0.2 * shape.length]
    return FootLandmarks(
        heel=foot_only[np.argmin(foot_only[:, 0])],
        arch=arch_point(mesh, points["heel_seat"], points["mth1"], shape.length),
        longest_toe=vertices[np.argmax(vertices[:, 0])],
        **points,
    )


def measures_of(mesh: Mesh, landmarks: FootLandmarks) -> FootMeasures:
    """Measures of a right foot in frame F."""
    length = float(landmarks.longest_toe[0] - landmarks.heel[0])
    low, high = heel_extent(mesh, length)
    return FootMeasures(
        length=length,
        ball_width=ball_width(mesh, landmarks.mth1, landmarks.mth5),
        heel_width=high - low,
        arch_height=float(landmarks.arch[2]),
    )


def abducted(points: Floats, shape: FootShape) -> Floats:
    """The points with the forefoot turned in plan by the abduction asked for (right foot)."""
    share = np.clip((points[:, 0] / shape.length - 0.28) / 0.34, 0.0, 1.0)
    turn = np.radians(shape.forefoot_abduction) * share * share * (3.0 - 2.0 * share)
    pivot = 0.42 * shape.length
    x, y = points[:, 0] - pivot, points[:, 1]
    # + abduction turns the toes to lateral, which is −y on a right foot
    turned_x, turned_y = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    return np.stack([turned_x + pivot, turned_y, points[:, 2]], axis=1)


def fitted(mesh: Mesh, shape: FootShape) -> tuple[Mesh, FootLandmarks, FootMeasures]:
    """The mesh in frame F, at the measures of ``shape``, with its landmarks and measures."""
    wide = shape.ball_width / 2 / BALL_HALF_WIDTH
    places = np.array([(share * shape.length, y * wide) for share, y in (MTH1_AT, MTH5_AT)])
    bearing = Bearing(mesh, places)
    mesh = Mesh.of(abducted(mesh.vertices, shape), mesh.faces)
    for _ in range(_ROUNDS):
        mesh = levelled(mesh, bearing, shape, rounds=2)
        landmarks = landmarks_of(mesh, bearing, shape)
        measures = measures_of(mesh, landmarks)
        mesh = _adjusted(mesh, shape, measures, landmarks.arch)
    mesh = levelled(mesh, bearing, shape)
    landmarks = landmarks_of(mesh, bearing, shape)
    return mesh, landmarks, measures_of(mesh, landmarks)


def levelled(mesh: Mesh, bearing: Bearing, shape: FootShape, rounds: int = _LEVELLINGS) -> Mesh:
    """Moved rigidly so that the support plane, the foot axis and the heel are those of frame F."""
    for _ in range(rounds):
        points, sole = bearing.points(mesh, shape.length)
        step = frame_step(sole, points, shape.length)
        moved = mesh.transformed(step).vertices
        rear = float(moved[moved[:, 2] < 0.2 * shape.length, 0].min())
        mesh = Mesh.of(moved - [rear, 0.0, 0.0], mesh.faces)
        if np.abs(step[:3, :3] - np.eye(3)).max() < 1e-6 and np.abs(step[:3, 3]).max() < 1e-4:
            break
    return mesh


def _adjusted(mesh: Mesh, shape: FootShape, measures: FootMeasures, arch: Floats) -> Mesh:
    """Stretched a little: x for the length, y for the widths, z of the midfoot for the arch."""
    x, y, z = mesh.vertices.T
    share = np.clip((x / shape.length - 0.22) / 0.40, 0.0, 1.0)
    share = share * share * (3.0 - 2.0 * share)
    heel = shape.heel_width / measures.heel_width
    ball = shape.ball_width / measures.ball_width
    midfoot = np.clip(1.0 - np.abs(x - arch[0]) / (0.26 * shape.length), 0.0, 1.0)
    midfoot = midfoot * midfoot * (3.0 - 2.0 * midfoot)
    low_down = np.exp(-((z / (0.12 * shape.length)) ** 2))
    missing = shape.arch_height / measures.arch_height if measures.arch_height > 0.2 else 1.0
    # a factor, so that what touches the ground goes on touching it; bounded to keep the rounds stable
    lift = 1.0 + (np.clip(missing, 0.6, 1.6) - 1.0) * midfoot * low_down
    return Mesh.of(
        np.stack([x * shape.length / measures.length, y * (heel + (ball - heel) * share), z * lift], axis=1),
        mesh.faces,
    )
