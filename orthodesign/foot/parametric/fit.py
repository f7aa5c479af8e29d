"""Bringing a raw foot into frame F and to exactly the measures that were asked for.

The implicit foot is right within a few per cent; what is missing is put in by moving vertices
smoothly, which keeps the mesh closed whatever its resolution.
"""

from __future__ import annotations

import numpy as np

from orthodesign.foot.parametric.body import HEEL_SEAT_AT, MTH1_AT, MTH5_AT
from orthodesign.foot.parametric.measure import (
    arch_point,
    ball_width,
    heel_extent,
    lowest_of,
)
from orthodesign.foot.parametric.plan import BALL_HALF_WIDTH
from orthodesign.foot.parametric.shape import FootLandmarks, FootMeasures, FootShape
from orthodesign.foundation import Mesh
from orthodesign.foundation.mesh import Floats, Ints

_ROUNDS = 8
# Radius in plan within which a bearing point is looked for, share of the length
BEARING_SHARE = 0.04


class Bearing:
    """The vertices under heel, first and fifth metatarsal head: these stay the same, wherever they move."""

    def __init__(self, mesh: Mesh, places: Floats, radius: float) -> None:
        """Sole vertices of ``mesh`` within ``radius`` mm of three ``places`` in plan, (3, 2)."""
        down = mesh.vertex_normals()[:, 2] < 0
        self._near: list[Ints] = []
        self._middle: list[int] = []
        for place in places:
            off = np.hypot(*(mesh.vertices[:, :2] - place).T)
            off = np.where(down, off, np.inf)
            self._near.append(np.flatnonzero(off < radius))
            self._middle.append(int(np.argmin(off)))

    def points(self, mesh: Mesh) -> tuple[Floats, Floats, Floats]:
        """Heel seat, MTH1 and MTH5: the lowest of these vertices, or the middle of a flat contact."""
        heel_seat, mth1, mth5 = (
            lowest_of(mesh.vertices[near], mesh.vertices[middle])
            for near, middle in zip(self._near, self._middle, strict=True)
        )
        return heel_seat, mth1, mth5


def landmarks_of(mesh: Mesh, bearing: Bearing, shape: FootShape) -> FootLandmarks:
    """Landmarks of a right foot close to frame F."""
    vertices = mesh.vertices
    heel_seat, mth1, mth5 = bearing.points(mesh)
    low, high = heel_extent(mesh, shape.length)
    foot_only = vertices[vertices[:, 2] < 0.2 * shape.length]
    return FootLandmarks(
        heel=foot_only[np.argmin(foot_only[:, 0])],
        heel_seat=heel_seat,
        mth1=mth1,
        mth5=mth5,
        arch=arch_point(mesh, heel_seat, mth1, high - low),
        longest_toe=vertices[np.argmax(vertices[:, 0])],
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
    places = np.array([(share * shape.length, y * wide) for share, y in (HEEL_SEAT_AT, MTH1_AT, MTH5_AT)])
    bearing = Bearing(mesh, places, BEARING_SHARE * shape.length)
    mesh = Mesh.of(abducted(mesh.vertices, shape), mesh.faces)
    for _ in range(_ROUNDS):
        mesh = levelled(mesh, bearing, shape)
        landmarks = landmarks_of(mesh, bearing, shape)
        measures = measures_of(mesh, landmarks)
        mesh = _adjusted(mesh, shape, measures, landmarks.arch)
    mesh = levelled(mesh, bearing, shape)
    landmarks = landmarks_of(mesh, bearing, shape)
    return mesh, landmarks, measures_of(mesh, landmarks)


def levelled(mesh: Mesh, bearing: Bearing, shape: FootShape) -> Mesh:
    """Moved rigidly so that the support plane, the foot axis and the heel are those of frame F."""
    vertices = mesh.vertices
    for _ in range(6):
        heel_seat, mth1, mth5 = bearing.points(mesh)
        up = np.cross(mth1 - heel_seat, mth5 - heel_seat)
        up = up * np.sign(up[2]) / np.linalg.norm(up)
        low, high = heel_extent(mesh, shape.length)
        centre = np.array([0.15 * shape.length, 0.5 * (low + high), 0.0])
        ahead = 0.5 * (mth1 + mth5) - centre
        ahead -= (ahead @ up) * up
        ahead /= np.linalg.norm(ahead)
        turn = np.stack([ahead, np.cross(up, ahead), up])
        vertices = vertices @ turn.T
        heel = vertices[vertices[:, 2] < 0.2 * shape.length]
        shift = np.array([heel[:, 0].min(), (turn @ centre)[1], (turn @ heel_seat)[2]])
        vertices = vertices - shift
        mesh = Mesh.of(vertices, mesh.faces)
        if np.abs(turn - np.eye(3)).max() < 1e-9 and np.abs(shift).max() < 1e-7:
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
