"""Solids with known answers: boxes, spheres, wedges, a curved shell; outward, mm."""

import numpy as np

from orthodesign.foundation.mesh import Mesh

_BOX = [
    (0, 1, 3), (0, 3, 2), (4, 6, 7), (4, 7, 5), (0, 4, 5), (0, 5, 1),
    (2, 3, 7), (2, 7, 6), (0, 2, 6), (0, 6, 4), (1, 5, 7), (1, 7, 3),
]  # fmt: skip


def box(size=(1.0, 1.0, 1.0), at=(0.0, 0.0, 0.0)):
    unit = np.array([(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)], dtype=float)
    return Mesh.of(unit * size + at, _BOX)


def wedge(length=100.0, width=60.0, low=2.0, high=12.0):
    """Flat below, rising from ``low`` at x = 0 to ``high`` at x = ``length``."""
    block = box((length, width, 1.0))
    x, y, z = block.vertices.T
    return Mesh.of(np.stack([x, y, z * (low + (high - low) * x / length)], axis=1), _BOX)


def sphere(radius=10.0, at=(0.0, 0.0, 0.0), rings=40):
    """Vertices lie on the sphere; 2 · rings to a circle."""
    columns = 2 * rings
    polar = np.linspace(0, np.pi, rings + 1)[1:-1, None]
    turn = np.linspace(0, 2 * np.pi, columns, endpoint=False)[None]
    around = np.stack(
        [np.sin(polar) * np.cos(turn), np.sin(polar) * np.sin(turn), np.cos(polar) + 0 * turn], axis=-1
    )
    points = np.concatenate([[(0, 0, 1)], around.reshape(-1, 3), [(0, 0, -1)]])
    grid = 1 + np.arange((rings - 1) * columns).reshape(rings - 1, columns)
    on = np.roll(grid, -1, axis=1)
    a, b, c, d = (part.ravel() for part in (grid[:-1], on[:-1], on[1:], grid[1:]))
    top = np.stack([np.zeros(columns, int), grid[0], on[0]], axis=1)
    bottom = np.stack([np.full(columns, len(points) - 1), on[-1], grid[-1]], axis=1)
    faces = np.concatenate([top, np.stack([a, d, c], axis=1), np.stack([a, c, b], axis=1), bottom])
    return Mesh.of(points * radius + at, faces)


def arched(x, y):
    """Height of an insole-like sheet: a heel cup, an arch, a forefoot."""
    arch = 14 * np.exp(-(((x - 110) / 40) ** 2) - ((y - 32) / 17) ** 2)
    cup = 9 * np.exp(-x / 14) + 0.006 * y**2 * np.exp(-(((x - 25) / 45) ** 2))
    return 1.0 + arch + cup


def sheet(thickness=3.0, rows=90, columns=30, height=arched, length=250.0):
    """A closed shell: ``height`` carried along its normals by ``thickness``; top above, sides straight."""
    along, across = np.meshgrid(np.linspace(0, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    x = along * length
    y = across * (34 + 9 * np.sin(4 * along - 1.2))
    step = 1e-4
    slope_x = (height(x + step, y) - height(x - step, y)) / (2 * step)
    slope_y = (height(x, y + step) - height(x, y - step)) / (2 * step)
    normal = np.stack([-slope_x, -slope_y, np.ones_like(x)], axis=-1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    below = np.stack([x, y, height(x, y)], axis=-1)
    grid = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = (part.ravel() for part in (grid[:-1, :-1], grid[1:, :-1], grid[1:, 1:], grid[:-1, 1:]))
    top = np.concatenate([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)])
    rim = np.concatenate([grid[:, 0], grid[-1, 1:], grid[-2::-1, -1], grid[0, -2:0:-1]])
    on, under = np.roll(rim, -1), rows * columns
    sides = np.concatenate(
        [np.stack([rim, rim + under, on + under], axis=1), np.stack([rim, on + under, on], axis=1)]
    )
    vertices = np.concatenate([(below + thickness * normal).reshape(-1, 3), below.reshape(-1, 3)])
    return Mesh.of(vertices, np.concatenate([top, top[:, ::-1] + under, sides]))
