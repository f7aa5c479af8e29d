"""Cross-sections: where planes cut a solid, as outlines and as a picture to look at."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints, Mesh

_INK, _FILL = "#22303a", "#9db9cb"
_WIDTH_IN, _ROW_IN, _DPI = 7.0, 1.7, 120


def section_outlines(mesh: Mesh, at: float, axis: int = 0) -> list[Floats]:
    """The closed outlines of ``mesh`` in the plane coordinate ``axis`` = ``at``; each (k, 2).

    ``mesh`` closed, mm. The two remaining coordinates come in their own order (y, z for axis 0).
    The first point is not repeated. Empty where the plane misses the mesh.
    """
    height = mesh.vertices[:, axis] - at
    above = height >= 0  # a vertex exactly in the plane counts as above: no case is left over
    signs = above[mesh.faces]
    cut = mesh.faces[signs.any(axis=1) & ~signs.all(axis=1)]
    if not len(cut):
        return []
    rows = np.arange(len(cut))
    # each cut triangle has one side that goes up through the plane and one that comes down
    begins, ends = above[cut], above[np.roll(cut, -1, axis=1)]
    up, down = np.argmax(~begins & ends, axis=1), np.argmax(begins & ~ends, axis=1)
    count = len(mesh.vertices)

    def key(corner: Ints) -> Ints:
        one, two = cut[rows, corner], cut[rows, (corner + 1) % 3]
        return np.minimum(one, two) * count + np.maximum(one, two)

    following = dict(zip(key(up).tolist(), key(down).tolist(), strict=True))
    outlines = []
    others = [k for k in range(3) if k != axis]
    while following:
        edge, onward = following.popitem()
        loop = [edge]
        while onward in following:
            loop.append(onward)
            onward = following.pop(onward)
        low, high = np.divmod(np.array(loop), count)
        share = height[low] / (height[low] - height[high])
        points = mesh.vertices[low] + share[:, None] * (mesh.vertices[high] - mesh.vertices[low])
        outlines.append(points[:, others])
    return outlines


def render_sections(mesh: Mesh, xs: Sequence[float], *, title: str = "") -> bytes:
    """PNG bytes: one row per section x = ``xs[i]`` of ``mesh`` (mm, frame D), seen from behind.

    All rows have one scale; the patient's left is on the left; the line is the ground z = 0.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    figure = Figure(figsize=(_WIDTH_IN, _ROW_IN * len(xs) + 0.5), dpi=_DPI, facecolor="white")
    FigureCanvasAgg(figure)
    figure.suptitle(title, fontsize=11, color=_INK)
    low, high = mesh.bounds
    for row, x in enumerate(xs):
        axes = figure.add_subplot(len(xs), 1, row + 1)
        rings = [np.vstack([ring, ring[:1]]) for ring in section_outlines(mesh, x)]
        if rings:
            outline = Path.make_compound_path(*(Path(ring, closed=True) for ring in rings))
            axes.add_patch(PathPatch(outline, facecolor=_FILL, edgecolor=_INK, linewidth=1.0))
        axes.axhline(0, color=_INK, linewidth=0.6)
        axes.set_xlim(high[1] + 4, low[1] - 4)
        axes.set_ylim(min(low[2], 0) - 2, high[2] + 2)
        axes.set_aspect("equal")
        axes.set_ylabel(f"x = {x:.0f}", fontsize=9, color=_INK)
        axes.tick_params(labelsize=8, colors=_INK)
        axes.grid(linewidth=0.3, alpha=0.6)
    buffer = io.BytesIO()
    figure.tight_layout()
    figure.savefig(buffer, format="png", dpi=_DPI, metadata={"Software": None})
    return buffer.getvalue()
