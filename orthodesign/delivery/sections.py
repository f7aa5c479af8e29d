"""Cross-sections: where planes cut a solid, as a picture to look at."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np

from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.sections import section_outlines

_INK, _FILL = "#22303a", "#9db9cb"
_WIDTH_IN, _ROW_IN, _DPI = 7.0, 1.7, 120


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
