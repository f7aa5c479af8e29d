"""A picture of a mesh without OpenGL: orthographic, drawn in numpy, softly lit.

Smooth normals that keep edges sharp, a key light from above left, a sky brighter than the ground, a
little shade in hollows (from the depth picture), a contact shadow on the floor, twofold
supersampling. Good enough for a report; the window has its own view.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from orthodesign.delivery.zbuffer import nearest_faces
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Bools, Floats, Mesh

Picture = NDArray[np.uint8]
Singles = NDArray[np.float32]

# A calm grey-blue, like dyed nylon powder
DEVICE_COLOUR = (0.47, 0.61, 0.71)
BACKGROUND = (0.975, 0.978, 0.982)
# Rays per pixel and axis
_SUPERSAMPLING = 2
# Part of the picture left free on each side
MARGIN = 0.04
# A corner whose triangle leans more than 32° from the smooth normal lies on an edge: keep it sharp
_CREASE = np.cos(np.radians(32.0))
# Towards the key light and a weak second one, seen from the camera (right, up, near)
_KEY = np.array([-0.45, 0.62, 0.64])
_FILL = np.array([0.75, 0.1, 0.45])
# Shade and shadow are found for every fourth ray: they are soft anyway
_COARSE = 4


@dataclass(frozen=True, eq=False)
class Camera:
    """An orthographic camera: rows of ``axes`` are right, up and towards the viewer.

    ``centre`` (3,) is the point in the middle of the picture, ``size`` (width, height) in pixels.
    """

    axes: Floats
    centre: Floats
    mm_per_pixel: float
    size: tuple[int, int]

    @classmethod
    def facing(
        cls,
        mesh: Mesh,
        direction: ArrayLike,
        up: ArrayLike = (0.0, 0.0, 1.0),
        size: tuple[int, int] = (800, 600),
        mm_per_pixel: float | None = None,
    ) -> Camera:
        """A camera that sees all of ``mesh`` from ``direction`` (from the mesh to the viewer).

        ``mm_per_pixel`` fixes the scale, to compare views; else the mesh fills the picture.
        """
        near = np.asarray(direction, dtype=float)
        near = near / np.linalg.norm(near)
        right = np.cross(np.asarray(up, dtype=float), near)
        right /= np.linalg.norm(right)
        axes = np.stack([right, np.cross(near, right), near])
        seen = mesh.vertices @ axes.T
        low, high = seen.min(axis=0), seen.max(axis=0)
        if mm_per_pixel is None:
            room = np.array(size) * (1 - 2 * MARGIN)
            mm_per_pixel = float(((high - low)[:2] / room).max())
        return cls(axes, (low + high) / 2 @ axes, max(mm_per_pixel, 1e-9), size)


class Scene:
    """A mesh made ready to be drawn from several sides. mm, z up.

    ``colours`` is one colour (3,) or one per vertex (n, 3), 0 to 1; ``ground`` the height of a
    floor that takes a soft shadow, or None; ``two_sided`` draws the inside of open surfaces too.
    """

    def __init__(
        self,
        mesh: Mesh,
        colours: ArrayLike | None = None,
        *,
        ground: float | None = None,
        two_sided: bool = False,
    ) -> None:
        self.mesh = mesh
        self.colours: Singles = np.asarray(DEVICE_COLOUR if colours is None else colours, dtype=np.float32)
        self.ground = ground
        self.two_sided = two_sided

    @cached_property
    def corner_normals(self) -> Singles:
        """(m, 3, 3): the smooth normal at each corner, the triangle's own where it lies on an edge."""
        smooth = _smooth_normals(self.mesh).astype(np.float32)[self.mesh.faces]
        flat = self.mesh.normals.astype(np.float32)
        crease = np.einsum("mks,ms->mk", smooth, flat) < _CREASE
        return np.where(crease[:, :, None], flat[:, None], smooth)

    @cached_property
    def shadow(self) -> HeightField:
        """How dark the floor is, 0 to 1: strong where the underside is near, faint farther off."""
        from scipy.ndimage import gaussian_filter

        pitch = max(1.0, float((self.mesh.bounds[1] - self.mesh.bounds[0]).max()) / 250)
        underside = self.mesh.keep_faces(self.mesh.area_vectors[:, 2] < 0)
        below = HeightField.below(underside if len(underside.faces) else self.mesh, pitch, margin=40.0)
        above = np.where(np.isfinite(below.z), below.z - (self.ground or 0.0), np.inf)
        near = gaussian_filter(np.exp(-above / 5.0), 2.5 / pitch)
        far = gaussian_filter(np.exp(-above / 25.0), 9.0 / pitch)
        return below.with_z(0.34 * near + 0.20 * far)

    def seen_from(self, camera: Camera) -> Picture:
        """The picture (height, width, 3) uint8; deterministic."""
        hits = _Hits.of(self, camera)
        canvas = np.empty((*hits.solid.shape, 3), dtype=np.float32)
        canvas[:] = BACKGROUND
        if self.ground is not None and camera.axes[2, 2] > 0.05:
            dark = self.shadow.at(*_floor_points(camera, self.ground)).astype(np.float32)
            canvas *= (1 - _full(dark, hits.solid.shape))[..., None]
        light = _lit(hits.colours, hits.normals, camera)
        canvas[hits.solid] = light * (1 - np.float32(0.55) * hits.hollows()[hits.solid])[:, None]
        upright = np.clip(_halved(_halved(canvas).transpose(1, 0, 2)), 0, 1)[::-1]
        return np.ascontiguousarray((upright * 255 + 0.5).astype(np.uint8))


def render_view(
    mesh: Mesh,
    direction: ArrayLike,
    up: ArrayLike = (0.0, 0.0, 1.0),
    size: tuple[int, int] = (800, 600),
    colours: ArrayLike | None = None,
    *,
    mm_per_pixel: float | None = None,
    ground: float | None = None,
    two_sided: bool = False,
) -> Picture:
    """A picture (height, width, 3) uint8 of ``mesh`` seen from ``direction``, filling ``size``.

    ``direction`` points from the mesh to the viewer, ``up`` is up in the picture, ``size`` is
    (width, height); the rest as for ``Scene`` and ``Camera.facing``.
    """
    camera = Camera.facing(mesh, direction, up, size, mm_per_pixel)
    return Scene(mesh, colours, ground=ground, two_sided=two_sided).seen_from(camera)


def faded(picture: Picture) -> Picture:
    """The picture with its free margin run out into the page: no shadow ends at an edge."""
    height, width, _ = picture.shape
    down, across = (
        np.clip(np.minimum(np.arange(n) + 1, np.arange(n)[::-1] + 1) / (MARGIN * n), 0, 1)
        for n in (height, width)
    )
    share = (down[:, None] * across[None, :])[..., None]
    paper = np.array(BACKGROUND) * 255
    return np.asarray(np.round(paper + (picture - paper) * share), dtype=np.uint8)


@dataclass(frozen=True, eq=False)
class _Hits:
    """What the rays meet: ``solid`` and ``depth`` (mm) of all, (columns, rows); the rest only of hits."""

    solid: Bools
    depth: Singles
    normals: Singles
    colours: Singles
    spacing: float

    @classmethod
    def of(cls, scene: Scene, camera: Camera) -> _Hits:
        mesh = scene.mesh
        towards = mesh.area_vectors @ camera.axes[2]
        chosen = np.flatnonzero(np.abs(towards) > 0 if scene.two_sided else towards > 0)
        spacing = camera.mm_per_pixel / _SUPERSAMPLING
        shape = (camera.size[0] * _SUPERSAMPLING, camera.size[1] * _SUPERSAMPLING)
        seen = (mesh.vertices - camera.centre) @ camera.axes.T
        seen[:, :2] = seen[:, :2] / spacing + (np.array(shape) - 1) / 2
        local = nearest_faces(seen[mesh.faces[chosen]], shape).ravel()
        hit = np.flatnonzero(local >= 0)
        faces = chosen[local[hit]]
        corners = seen.astype(np.float32)[mesh.faces[faces]]
        shares = _shares(np.stack(np.divmod(hit, shape[1]), axis=1).astype(np.float32), corners)
        normals = np.einsum("kc,kcs->ks", shares, scene.corner_normals[faces])
        normals /= np.maximum(np.sqrt(np.einsum("ks,ks->k", normals, normals)), 1e-9)[:, None]
        if scene.two_sided:
            normals *= np.sign(normals @ camera.axes[2].astype(np.float32))[:, None]
        depth = np.zeros(len(local), dtype=np.float32)
        depth[hit] = np.einsum("kc,kc->k", shares, corners[:, :, 2])
        if scene.colours.ndim == 1:
            colours = scene.colours[None]
        else:
            colours = np.einsum("kc,kcs->ks", shares, scene.colours[mesh.faces[faces]])
        return cls((local >= 0).reshape(shape), depth.reshape(shape), normals, colours, spacing)

    def hollows(self) -> Singles:
        """0 to 1, (columns, rows): how far the surface lies behind its surroundings in the picture."""
        from scipy.ndimage import gaussian_filter

        solid = self.solid[::_COARSE, ::_COARSE]
        depth = self.depth[::_COARSE, ::_COARSE]
        shade = np.zeros(solid.shape, dtype=np.float32)
        for radius_mm in (4.0, 12.0):
            sigma = radius_mm / (self.spacing * _COARSE)
            weight = gaussian_filter(solid.astype(np.float32), sigma, truncate=2.5)
            around = gaussian_filter(depth, sigma, truncate=2.5) / np.maximum(weight, 1e-3)
            # towards the outline half of the surroundings are missing and the mean leans: trust it less
            shade += np.clip((around - depth) / radius_mm, 0, 1) * 0.5 * np.clip(2 * weight - 1, 0, 1)
        return _full(gaussian_filter(shade, 1.0), self.solid.shape)


def _halved(rays: Singles) -> Singles:
    """Two rays of the first axis to a pixel, and a little of their neighbours: edges without steps."""
    before = np.concatenate([rays[:1], rays[1:-1:2]])
    after = np.concatenate([rays[2::2], rays[-1:]])
    mixed = np.float32(0.36) * (rays[::2] + rays[1::2]) + np.float32(0.14) * (before + after)
    return np.asarray(mixed, dtype=np.float32)


def _full(coarse: Singles, shape: tuple[int, ...]) -> Singles:
    """A picture of every fourth ray drawn out to all of them."""
    from scipy.ndimage import zoom

    full = zoom(coarse, _COARSE, order=1, grid_mode=True, mode="nearest")
    return np.asarray(full[: shape[0], : shape[1]], dtype=np.float32)


def _smooth_normals(mesh: Mesh) -> Floats:
    """(n, 3): normals at the vertices, each triangle counting by its angle there.

    By area a vertex between slivers and large triangles leans wherever the large ones look.
    """
    corners = mesh.corners
    total = np.zeros((len(mesh.vertices), 3))
    for k in range(3):
        ahead = corners[:, (k + 1) % 3] - corners[:, k]
        back = corners[:, (k + 2) % 3] - corners[:, k]
        angle = np.arctan2(2 * mesh.areas, np.einsum("ij,ij->i", ahead, back))
        for axis in range(3):
            weights = angle * mesh.normals[:, axis]
            total[:, axis] += np.bincount(mesh.faces[:, k], weights=weights, minlength=len(total))
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))


def _shares(at: Singles, corners: Singles) -> Singles:
    """(k, 3): barycentric coordinates of pixels ``at`` (k, 2) in triangles (k, 3, 3) that cover them."""
    a = corners[:, 0, :2]
    ab, ac, ap = corners[:, 1, :2] - a, corners[:, 2, :2] - a, at - a
    doubled = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    scale = 1 / np.where(doubled != 0, doubled, np.float32(np.inf))
    # slivers have no digits left for their shares: keep those between the corners at least
    v = np.clip((ap[:, 0] * ac[:, 1] - ap[:, 1] * ac[:, 0]) * scale, 0, 1)
    w = np.clip((ab[:, 0] * ap[:, 1] - ab[:, 1] * ap[:, 0]) * scale, 0, 1 - v)
    return np.stack([1 - v - w, v, w], axis=1)


def _floor_points(camera: Camera, ground: float) -> tuple[Floats, Floats]:
    """Where every fourth ray meets the floor z = ``ground``: x and y (columns, rows), mm."""
    spacing = camera.mm_per_pixel / _SUPERSAMPLING
    columns, rows = (pixels * _SUPERSAMPLING for pixels in camera.size)
    right, up, near = camera.axes
    # a coarse sample stands for the middle of its four rays
    across = spacing * (np.arange(0, columns, _COARSE) + (_COARSE - columns) / 2)[:, None]
    along = spacing * (np.arange(0, rows, _COARSE) + (_COARSE - rows) / 2)[None, :]
    point = [camera.centre[k] + right[k] * across + up[k] * along for k in range(3)]
    reach = (ground - point[2]) / near[2]
    return point[0] + near[0] * reach, point[1] + near[1] * reach


def _lit(base: Singles, normals: Singles, camera: Camera) -> Singles:
    """Colours under a soft key light, a fill light, the sky and a broad highlight; (k, 3)."""
    facing = normals @ camera.axes.T.astype(np.float32)
    key = _KEY / np.linalg.norm(_KEY)
    fill = _FILL / np.linalg.norm(_FILL)
    # wrapped diffuse light: the shadow side of a matt plastic is never black
    diffuse = np.clip((facing @ key.astype(np.float32) + 0.25) / 1.25, 0, None)
    second = np.clip(facing @ fill.astype(np.float32), 0, None)
    light = 0.45 + 0.54 * diffuse + 0.14 * second + 0.05 * facing[:, 1]
    halfway = key + np.array([0.0, 0.0, 1.0])
    halfway /= np.linalg.norm(halfway)
    gloss = np.clip(facing @ halfway.astype(np.float32), 0, None)
    for _ in range(4):  # to the 16th power
        gloss = gloss * gloss
    edge = 1 - np.clip(facing[:, 2], 0, 1)
    shine = 0.10 * gloss + 0.10 * edge * edge * edge
    return np.asarray(base * light[:, None] + shine[:, None], dtype=np.float32)
