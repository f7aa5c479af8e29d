"""The plantar surface: the sole as a smooth, complete height field.

Everything here is in the medial frame M: frame F for a right foot, F mirrored in y for a left
one, so that +Y is always medial and a mirrored foot gives a mirrored surface to the last bit.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Bools, Floats, Mesh, lengths_of, read_only
from orthodesign.foundation.raster import cast_on_faces

PITCH = 1.0
# Room around the foot for deep cups, toe allowance and outgrowth
MARGIN = 24.0
# The steepest wall a device takes from a scan (about 76°). Steeper, a height field has no room for
# the wall, and an overhanging one would not let the foot in: "up and out from the trim line".
STEEPEST = 4.0
# Above this height (as part of the foot's length) nothing seen from below belongs to the sole
_SOLE_HEIGHT = 0.17
# Faces seen from below whose normal points up are the inside of the dorsum, seen through a hole
_FACES_UP = 0.05
# Beyond the scan the wall steepens towards STEEPEST over about this many mm
_WALL_LENGTH = 8.0
# Beyond the scan a surface rises at least this steeply: it never dips
_LEAST_RISE = 0.25
# Smoothing of a clean scan: a millimetre takes the facets away and leaves the foot
_SMOOTHING = 1.0
# Walls that go on beyond the scan are smoothed over this many mm
_WALL_SMOOTHING = 3.5
# Steps taken at once before single ones, while steep walls are cut back
_STRIDES = (16, 8, 4, 2)
# Ridges sharper than this radius cannot carry a shell of even thickness (limit 8 mm)
RIDGE_RADIUS = 9.0


@dataclass(frozen=True, eq=False)
class PlantarSurface:
    """The sole in frame M.

    ``surface`` is complete on its grid; ``known`` (same shape, bool) tells where the scan was
    seen and not filled; ``raw`` is the scan as seen from below, NaN where it was not.
    """

    surface: HeightField
    raw: HeightField
    known: Bools


def plantar_surface(mesh: Mesh, length: float, noise: float = 0.0) -> PlantarSurface:
    """The plantar surface of ``mesh`` (frame M, mm), complete and smooth.

    ``length`` is the foot length and ``noise`` the scan noise (rms), both mm. The surface follows
    the scan wherever it was seen, is bridged smoothly over holes, and goes on beyond the
    silhouette as the wall does.
    """
    raw = seen_from_below(mesh, length)
    known = np.isfinite(raw.z)
    z = np.where(known, raw.z, np.inf)
    inside = _enclosed(known)
    z = _bridged(z, inside & ~known)
    extended = _extended(z, inside)
    z = _slope_limited(extended)
    z = _rounded_beyond(z, ~inside | (z < extended - 1e-9))
    # a rough scan needs a wider kernel; much wider, and it would flatten what is round
    sigma = _SMOOTHING + min(round(noise, 2), 0.8)
    z = _smoothed(z, sigma)
    z = _without_sharp_ridges(z)
    read_only(known)
    return PlantarSurface(raw.with_z(z), raw, known)


def seen_from_below(mesh: Mesh, length: float, pitch: float = PITCH, margin: float = MARGIN) -> HeightField:
    """The scan as vertical rays from below meet it, NaN where they meet no sole (frame M, mm)."""
    low = np.floor((mesh.bounds[0, :2] - margin) / pitch).astype(int)
    high = np.ceil((mesh.bounds[1, :2] + margin) / pitch).astype(int)
    origin = (float(low[0] * pitch), float(low[1] * pitch))
    shape = (int(high[0] - low[0] + 1), int(high[1] - low[1] + 1))
    low_vertices = mesh.vertices[:, 2] < _SOLE_HEIGHT * length
    p, q, r = mesh.faces.T
    faces = mesh.faces[low_vertices[p] | low_vertices[q] | low_vertices[r]]
    z, face = cast_on_faces(mesh.vertices, faces, origin, pitch, shape, lowest=True)
    hit = face >= 0
    a, b, c = (mesh.vertices[faces[face[hit], corner]] for corner in range(3))
    normal = np.cross(b - a, c - a)
    dorsal = np.zeros(z.shape, dtype=bool)
    dorsal[hit] = normal[:, 2] > _FACES_UP * lengths_of(normal)
    z = np.where(dorsal | (z > _SOLE_HEIGHT * length), np.nan, z)
    return HeightField(origin[0], origin[1], pitch, z)


def _enclosed(known: Bools) -> Bools:
    """Cells seen, or surrounded by seen ones: the silhouette without its holes."""
    from scipy import ndimage

    # scans are ragged at their rim: narrow bays are closed before the holes are looked for
    closed = ndimage.binary_closing(np.pad(known, 6), ndimage.generate_binary_structure(2, 1), 4)
    filled = ndimage.binary_fill_holes(closed)[6:-6, 6:-6]
    labels, count = ndimage.label(filled)
    if count > 1:
        sizes = np.bincount(labels.ravel())[1:]
        filled = labels == 1 + int(np.argmax(sizes))
    result: Bools = filled
    return result


def _bridged(z: Floats, holes: Bools) -> Floats:
    """Holes filled with the smoothest membrane (least bending) that continues their surroundings."""
    unknown = np.flatnonzero(holes)
    if len(unknown) == 0:
        return z
    from scipy import sparse
    from scipy.sparse.linalg import spsolve

    rows, columns = z.shape
    near = _dilated(holes, 2)
    cells = np.flatnonzero(near & (holes | np.isfinite(z)))
    number = np.full(rows * columns, -1)
    number[cells] = np.arange(len(cells))
    laplace = _graph_laplacian(cells, number, columns)
    is_unknown = holes.ravel()[cells]
    heights = np.where(is_unknown, 0.0, z.ravel()[cells])
    bending = (laplace.T @ laplace).tocsr()
    inner = bending[is_unknown][:, is_unknown] + 1e-9 * sparse.identity(int(is_unknown.sum()))
    right = -(bending[is_unknown][:, ~is_unknown] @ heights[~is_unknown])
    filled = z.copy()
    filled.ravel()[unknown] = spsolve(inner.tocsc(), right)
    return filled


def _graph_laplacian(cells: NDArray[np.int64], number: NDArray[np.int64], columns: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
    from scipy import sparse

    pairs = []
    for step in (1, columns):
        other = cells + step
        other = np.where(other < len(number), other, 0)
        linked = number[other] >= 0
        pairs.append(np.stack([number[cells[linked]], number[other[linked]]]))
    a, b = np.concatenate(pairs, axis=1)
    ones = np.ones(len(a))
    links = sparse.coo_matrix((ones, (a, b)), shape=(len(cells), len(cells)))
    links = (links + links.T).tocsr()
    degree = np.asarray(links.sum(axis=1)).ravel()
    return sparse.diags(degree) - links


def _extended(z: Floats, inside: Bools) -> Floats:
    """Beyond the silhouette the wall goes on: at its own slope, steepening, never dipping."""
    from scipy import ndimage

    reach = ndimage.distance_transform_edt(~inside, sampling=PITCH, return_indices=True)
    distance, (i, j) = np.asarray(reach[0]), np.asarray(reach[1])
    # slopes are taken a little inside, where the silhouette's own raggedness does not reach
    filled = z[i, j]
    soft = _smoothed(filled, 1.5)
    dx: Floats = np.asarray(np.gradient(soft, PITCH, axis=0))
    dy: Floats = np.asarray(np.gradient(soft, PITCH, axis=1))
    away = np.asarray(np.indices(z.shape)) - np.stack([i, j])
    away = away * PITCH / np.maximum(distance, PITCH)
    core = _eroded(inside, 2)
    si, sj = np.asarray(ndimage.distance_transform_edt(~core, return_distances=False, return_indices=True))
    slope = dx[si, sj] * away[0] + dy[si, sj] * away[1]
    slope = np.clip(_smoothed(slope, 3.0), _LEAST_RISE, STEEPEST)
    rise = STEEPEST * distance - (STEEPEST - slope) * _WALL_LENGTH * (1 - np.exp(-distance / _WALL_LENGTH))
    return np.where(inside, z, _smoothed(filled, 2.0) + rise)


def _slope_limited(z: Floats) -> Floats:
    """The highest surface below ``z`` that is nowhere steeper than STEEPEST.

    The infimal convolution with a cone, by sweeps over the 16 nearest directions until it stands.
    Lower means further from the foot: a wall that was too steep moves outwards, never inwards. Strides
    of several steps come first: what lies far off is reached in a few sweeps instead of fifty.
    """
    result = z.copy()
    for stride in _STRIDES:
        _sweep(result, stride)
    for _ in range(max(z.shape)):
        before = result.copy()
        _sweep(result, 1)
        # sums along other paths differ in their last digits
        if (before - result).max() < 1e-12:
            break
    return result


def _sweep(z: Floats, stride: int) -> None:
    """Lower ``z`` wherever a cell some steps away, in any of the 16 directions, allows no more; in place."""
    for di, dj in ((1, 0), (0, 1), (1, 1), (1, -1), (2, 1), (1, 2), (2, -1), (1, -2)):
        di, dj = stride * di, stride * dj
        climb = STEEPEST * PITCH * float(np.hypot(di, dj))
        here = _window(z, di, dj)
        there = _window(z, -di, -dj)
        np.minimum(here, there + climb, out=here)
        np.minimum(there, here + climb, out=there)


def _window(array: Floats, di: int, dj: int) -> Floats:
    """The view of ``array`` whose cell (i, j) has a partner at (i - di, j - dj) in the opposite view."""
    rows = slice(di, None) if di >= 0 else slice(None, di)
    columns = slice(dj, None) if dj > 0 else slice(None, dj) if dj < 0 else slice(None)
    return array[rows if di else slice(None), columns]


def _rounded_beyond(z: Floats, unscanned: Bools) -> Floats:
    """``z`` with its walls rounded where they are ours and not the scan's.

    The slope limit runs along sixteen directions, so its walls are facets; a thick shell that is
    offset from facets is uneven.
    """
    ours = np.clip(2.0 * _smoothed(unscanned.astype(float), 2.0) - 1.0, 0.0, 1.0)
    return z + ours * (_smoothed(z, _WALL_SMOOTHING) - z)


def _smoothed(z: Floats, sigma: float) -> Floats:
    from scipy import ndimage

    result: Floats = ndimage.gaussian_filter(z, sigma / PITCH, mode="nearest", truncate=3.0)
    return result


def _without_sharp_ridges(z: Floats) -> Floats:
    """Ridges narrower than a ball of RIDGE_RADIUS are worn down to it (opening by that ball)."""
    from scipy import ndimage

    reach = int(RIDGE_RADIUS * 0.8 / PITCH)
    offsets = np.arange(-reach, reach + 1) * PITCH
    radius2 = offsets[:, None] ** 2 + offsets[None, :] ** 2
    inside = radius2 <= (reach * PITCH) ** 2
    ball = np.where(inside, np.sqrt(np.maximum(RIDGE_RADIUS**2 - radius2, 0)) - RIDGE_RADIUS, 0.0)
    opened = ndimage.grey_opening(z, footprint=inside, structure=ball, mode="nearest")
    result: Floats = opened
    return result


def _dilated(mask: Bools, by: int) -> Bools:
    from scipy import ndimage

    result: Bools = ndimage.binary_dilation(mask, iterations=by)
    return result


def _eroded(mask: Bools, by: int) -> Bools:
    from scipy import ndimage

    eroded: Bools = ndimage.binary_erosion(mask, iterations=by)
    return eroded if eroded.any() else mask
