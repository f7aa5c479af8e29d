"""Pictures for papers: the device from four sides, and sections drawn as lines."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import numpy as np

from orthodesign.delivery.papers.page import INK, LINE, QUIET, Block, load_letters
from orthodesign.delivery.rendering import BACKGROUND, Camera, Picture, Scene, faded
from orthodesign.foundation.mesh import Mesh
from orthodesign.foundation.sections import section_outlines

# Fine enough for print: 165 dots to the inch at the size they stand there
_DOTS_PER_MM = 6.5
_QUALITY = 90
_MM = 72 / 25.4


def views(solid: Mesh, medial: int, sizes_mm: Mapping[str, tuple[float, float]]) -> dict[str, Block]:
    """Pictures of ``solid`` (mm, frame D) by name: ``above``, ``below``, ``side``, ``behind``.

    ``sizes_mm`` are how wide and high each is to be. ``medial`` is +1 where medial is +Y. The three
    small ones share one scale.
    """
    scene = Scene(solid, ground=float(solid.bounds[0, 2]))
    looks: dict[str, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
        "above": ((-0.62, 0.66 * medial, 0.60), (0, 0, 1)),
        "below": ((0.0, 0.30 * medial, -1.0), (0, -medial, 0)),
        "side": ((-0.08, medial, 0.16), (0, 0, 1)),
        "behind": ((-1.0, 0.0, 0.16), (0, 0, 1)),
    }
    dots = {
        name: (int(wide * _DOTS_PER_MM), int(high * _DOTS_PER_MM)) for name, (wide, high) in sizes_mm.items()
    }
    cameras = {name: Camera.facing(solid, *looks[name], size=dots[name]) for name in sizes_mm}
    scale = max((one.mm_per_pixel for name, one in cameras.items() if name != "above"), default=None)
    made = {}
    for name, camera in cameras.items():
        if name != "above":
            camera = Camera.facing(solid, *looks[name], size=dots[name], mm_per_pixel=scale)
        made[name] = _picture(faded(scene.seen_from(camera)), *sizes_mm[name])
    return made


def _picture(dots: Picture, wide_mm: float, high_mm: float) -> Block:
    from PIL import Image as Pillow
    from reportlab.platypus import Image

    # the picture's own paper becomes the page's white
    white = np.clip(np.ceil(dots / np.array(BACKGROUND)), 0, 255).astype(np.uint8)
    written = io.BytesIO()
    Pillow.fromarray(white).save(written, format="JPEG", quality=_QUALITY, subsampling=0)
    written.seek(0)
    return Image(written, wide_mm * _MM, high_mm * _MM)


def sections(solid: Mesh, places: Sequence[tuple[str, float]], wide_mm: float) -> Block:
    """Cross-sections of ``solid`` seen from behind, side by side, at x = the second of each of ``places``.

    All in one scale; the patient's left is on the left, the line is the ground.
    """
    from reportlab.graphics.shapes import Drawing, Line, Path, String
    from reportlab.lib.colors import HexColor

    load_letters()
    share = wide_mm / max(len(places), 1)
    low, high = solid.bounds
    scale = min((share - 6) / float(high[1] - low[1]), 1.0)
    tall = float(high[2]) * scale + 9
    drawing = Drawing(wide_mm * _MM, tall * _MM)
    for number, (name, x) in enumerate(places):
        middle = (number + 0.5) * share
        path = Path(fillColor=HexColor("#b9cedb"), strokeColor=HexColor(INK), strokeWidth=0.6, fillMode=0)
        for ring in section_outlines(solid, x):
            # seen from behind, +Y (the left) is on the left
            across = middle - (ring[:, 0] - (low[1] + high[1]) / 2) * scale
            points = np.column_stack([across, ring[:, 1] * scale + 7]) * _MM
            path.moveTo(*map(float, points[0]))
            for point in points[1:]:
                path.lineTo(*map(float, point))
            path.closePath()
        ground = 7 * _MM
        half = (share - 3) / 2
        drawing.add(
            Line((middle - half) * _MM, ground, (middle + half) * _MM, ground, strokeColor=HexColor(LINE))
        )
        drawing.add(path)
        words = f"{name}, x = {x:.0f} mm"
        drawing.add(
            String(
                middle * _MM, 2.2 * _MM, words,
                fontName="Text", fontSize=7.2, fillColor=HexColor(QUIET), textAnchor="middle",
            )
        )  # fmt: skip
    return drawing
