"""The picture for the report: the device from three sides and from behind, and its heights from above."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from orthodesign.delivery.rendering import BACKGROUND, Camera, Picture, Scene, faded
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import Bools, Floats, Mesh

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.cm import ScalarMappable
    from matplotlib.figure import Figure

# The page in pixels, and its panels as (left, top, width, height)
_PAGE = (1600, 980)
_DPI = 100
_HERO = (30, 110, 860, 490)
_MAP = (910, 110, 660, 490)
_BELOW = (30, 640, 560, 290)
_SIDE = (610, 640, 600, 290)
_BEHIND = (1230, 640, 340, 290)
# Letters of the subtitle that fit the page at full size
_SUBTITLE_LETTERS = 165
_INK, _QUIET = "#22303a", "#6b7780"
# Heights from above: one colour scale with even steps that colour-blind readers can follow
_COLOURS = "viridis"
# Pitch of the height map; a pixel of the page is about 0.45 mm
_MAP_PITCH = 0.5


def render_preview(
    device: Mesh,
    *,
    title: str,
    subtitle: str = "",
    plantar: HeightField | None = None,
    landmarks: Mapping[str, tuple[float, float]] | None = None,
    medial_sign: int = 1,
) -> bytes:
    """The preview as PNG bytes; the same design gives the same picture.

    ``device`` in mm, frame D (+X toes, +Y the patient's left). ``medial_sign`` is +1 where medial
    is +Y (a right foot), −1 on a left one. ``plantar`` is the surface shown in the height map; the
    device's own top surface when None. ``landmarks`` are named points (x, y) marked on the map.
    ``title`` says side and device, never a patient.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    page: Picture = np.empty((_PAGE[1], _PAGE[0], 3), dtype=np.uint8)
    page[:] = np.round(np.array(BACKGROUND) * 255)
    _draw_views(page, device, medial_sign)
    figure = Figure(figsize=(_PAGE[0] / _DPI, _PAGE[1] / _DPI), dpi=_DPI)
    FigureCanvasAgg(figure)
    figure.figimage(page, 0, 0, origin="upper", zorder=-1)
    _write(figure, 30, 46, title, size=21, colour=_INK, weight="bold")
    # a long line of corrections is set smaller rather than cut off
    size = 12.5 * min(1.0, _SUBTITLE_LETTERS / max(len(subtitle), 1))
    _write(figure, 30, 80, subtitle, size=size, colour=_QUIET)
    for panel, caption in (
        (_HERO, "From above, behind and medial"),
        (_BELOW, "From below"),
        (_SIDE, "Medial side"),
        (_BEHIND, "From behind"),
    ):
        _write(figure, panel[0], panel[1] + panel[3] + 14, caption, size=11, colour=_QUIET)
    heights = plantar if plantar is not None else _top_of(device)
    caption = "Height of the top surface, mm" if plantar is None else "Height of the plantar surface, mm"
    _draw_map(figure, heights, landmarks or {}, caption, medial_sign)
    buffer = io.BytesIO()
    # the version of matplotlib in the file would make equal pictures differ
    figure.savefig(buffer, format="png", dpi=_DPI, metadata={"Software": None})
    return buffer.getvalue()


def _top_of(device: Mesh) -> HeightField:
    upward = device.keep_faces(device.area_vectors[:, 2] > 0)
    return HeightField.below(upward, _MAP_PITCH, margin=2 * _MAP_PITCH, lowest=False)


def _draw_views(page: Picture, device: Mesh, medial_sign: int) -> None:
    """Put the four shaded views into the page; the three lower ones share one scale."""
    scene = Scene(device, ground=float(device.bounds[0, 2]))
    views = {
        _HERO: ((-0.62, 0.66 * medial_sign, 0.60), (0, 0, 1)),
        _BELOW: ((0.0, 0.30 * medial_sign, -1.0), (0, -medial_sign, 0)),
        _SIDE: ((-0.08, medial_sign, 0.16), (0, 0, 1)),
        _BEHIND: ((-1.0, 0.0, 0.16), (0, 0, 1)),
    }
    cameras = {panel: Camera.facing(device, *view, size=panel[2:]) for panel, view in views.items()}
    scale = max(cameras[panel].mm_per_pixel for panel in (_BELOW, _SIDE, _BEHIND))
    for panel, view in views.items():
        camera = cameras[panel]
        if panel is not _HERO:
            camera = Camera.facing(device, *view, size=panel[2:], mm_per_pixel=scale)
        left, top, width, height = panel
        page[top : top + height, left : left + width] = faded(scene.seen_from(camera))


def _draw_map(
    figure: Figure,
    heights: HeightField,
    landmarks: Mapping[str, tuple[float, float]],
    caption: str,
    medial_sign: int,
) -> None:
    """The height map: heel left, toes right, colours with contour lines, bar, scale and landmarks."""
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize

    known = np.isfinite(heights.z)
    if not known.any():
        return
    left, top, width, height = _MAP
    axes = figure.add_axes(_fraction((left, top + 20, width, height - 110)))
    low, high = float(np.nanmin(heights.z)), float(np.nanmax(heights.z))
    step = next(s for s in (0.5, 1, 2, 5, 10, 20, 50, 1e9) if (high - low) / s <= 16)
    levels = np.arange(np.floor(low / step), np.ceil(high / step) + 1) * step
    colours = ScalarMappable(Normalize(low, max(high, low + 1e-6)), _COLOURS)
    axes.imshow(
        _coloured(heights.z, known, colours),
        origin="lower",
        extent=_extent(heights),
        interpolation="bilinear",
    )
    lines = axes.contour(
        heights.x, heights.y, heights.z.T, levels=levels, colors="white", linewidths=0.8, alpha=0.75
    )
    axes.clabel(lines, levels[:: 2 if len(levels) > 6 else 1], fmt="%g", fontsize=8, inline_spacing=3)
    axes.set_aspect("equal")
    axes.set_axis_off()
    _mark(axes, landmarks, float(heights.x.mean()))
    _annotate_map(axes, _reach(heights, landmarks), medial_sign)
    bar = figure.add_axes(_fraction((left + 120, top + height - 56, width - 240, 13)))
    figure.colorbar(colours, cax=bar, orientation="horizontal")
    bar.tick_params(labelsize=10, colors=_INK, length=3)
    bar.xaxis.offsetText.set_visible(False)
    for spine in bar.spines.values():
        spine.set_visible(False)
    _write(figure, left, top + height + 14, caption, size=11, colour=_QUIET)


def _coloured(z: Floats, known: Bools, colours: ScalarMappable) -> Picture:
    """The map's picture (y, x, 4), three pixels to a grid step, its outline smooth."""
    from scipy.ndimage import distance_transform_edt, gaussian_filter, zoom

    if known.all():
        cover = np.ones(known.shape)
        whole = z
    else:
        nearest = distance_transform_edt(~known, return_distances=False, return_indices=True)
        whole = z[tuple(nearest)]
        cover = gaussian_filter(known.astype(float), 1.4)
    fine = [zoom(values.T, 3, order=1, grid_mode=True, mode="nearest") for values in (whole, cover)]
    picture: Picture = colours.to_rgba(fine[0], bytes=True)
    # the outline lies where half of the surroundings are known; one fine pixel of transition
    picture[..., 3] = np.clip((fine[1] - 0.5) * 6 + 0.5, 0, 1) * 255
    return picture


def _extent(heights: HeightField) -> tuple[float, float, float, float]:
    """The outer edges of the map's pixels, whose centres are the grid points."""
    half = heights.pitch / 2
    x, y = heights.x, heights.y
    return float(x[0]) - half, float(x[-1]) + half, float(y[0]) - half, float(y[-1]) + half


def _mark(axes: Axes, landmarks: Mapping[str, tuple[float, float]], middle: float) -> None:
    """Named points: a white ring, and the name on the side where there is room."""
    from matplotlib.patheffects import withStroke

    ring: dict[str, Any] = {"marker": "o", "markersize": 6, "markerfacecolor": "none"}
    for name, (x, y) in landmarks.items():
        axes.plot([x], [y], **ring, markeredgecolor=_INK, markeredgewidth=2.6)
        axes.plot([x], [y], **ring, markeredgecolor="white")
        words = name.replace("_", " ")
        axes.annotate(
            words.upper() if words.startswith("mth") else words,
            (x, y),
            xytext=(7 if x < middle else -7, 5),
            textcoords="offset points",
            ha="left" if x < middle else "right",
            fontsize=9.5,
            color="white",
            path_effects=[withStroke(linewidth=2.4, foreground=_INK)],
        )


def _reach(
    heights: HeightField, landmarks: Mapping[str, tuple[float, float]]
) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of the map with its landmarks: those beyond the device too."""
    left, right, bottom, top = _extent(heights)
    xs, ys = ([place[axis] for place in landmarks.values()] for axis in (0, 1))
    return min([left, *xs]), max([right, *xs]), min([bottom, *ys]), max([top, *ys])


def _annotate_map(axes: Axes, reach: tuple[float, float, float, float], medial_sign: int) -> None:
    """Which side is which, and five centimetres as a bar."""
    left, right, bottom, top = reach
    room = 12.0
    axes.set_xlim(left - room, right + room)
    axes.set_ylim(bottom - 2 * room, top + 1.2 * room)
    middle = (left + right) / 2
    above, beneath = ("medial", "lateral") if medial_sign > 0 else ("lateral", "medial")
    style: dict[str, Any] = {"fontsize": 10, "color": _QUIET, "ha": "center", "va": "center"}
    axes.text(middle, top + 0.45 * room, above, **style)
    axes.text(middle, bottom - 0.5 * room, beneath, **style)
    axes.text(left - 0.45 * room, (bottom + top) / 2, "heel", rotation=90, **style)
    axes.text(right + 0.45 * room, (bottom + top) / 2, "toes", rotation=-90, **style)
    at = bottom - 1.25 * room
    axes.plot([right - 50, right], [at, at], color=_INK, linewidth=3, solid_capstyle="butt")
    axes.text(right - 54, at, "5 cm", fontsize=10, color=_INK, ha="right", va="center")


def _fraction(panel: tuple[int, int, int, int]) -> tuple[float, float, float, float]:
    """A panel in pixels from the top left as matplotlib's (left, bottom, width, height)."""
    left, top, width, height = panel
    return left / _PAGE[0], 1 - (top + height) / _PAGE[1], width / _PAGE[0], height / _PAGE[1]


def _write(
    figure: Figure, left: int, middle: int, text: str, *, size: float, colour: str, weight: str = "normal"
) -> None:
    """Text beginning at ``left``, its middle at ``middle``, in pixels from the top left; never a formula."""
    figure.text(
        left / _PAGE[0],
        1 - middle / _PAGE[1],
        text,
        fontsize=size,
        color=colour,
        weight=weight,
        va="center",
        parse_math=False,
        family="DejaVu Sans",
    )
