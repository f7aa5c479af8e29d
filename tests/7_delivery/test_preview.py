import io

import numpy as np
import pytest
from matplotlib.image import imread
from solids import box, sheet

from orthodesign.delivery.preview import render_preview
from orthodesign.delivery.sections import render_sections, section_outlines
from orthodesign.foundation.heightfield import HeightField
from orthodesign.foundation.mesh import joined

GIVEN = {"title": "Right insole", "subtitle": "three-quarter", "landmarks": {"heel": (30.0, 0.0)}}


@pytest.fixture(scope="module")
def preview():
    return render_preview(sheet(), **GIVEN)


def picture_of(content):
    assert content.startswith(b"\x89PNG")
    return imread(io.BytesIO(content))


def test_that_the_preview_is_one_page_with_views_and_map(preview):
    page = picture_of(preview)
    assert page.shape[:2] == (980, 1600)
    colourful = np.ptp(page[..., :3], axis=2) > 0.06
    for rows, columns in (
        (slice(110, 600), slice(30, 890)),  # the large view
        (slice(110, 600), slice(910, 1570)),  # the map
        (slice(640, 930), slice(30, 590)),
        (slice(640, 930), slice(610, 1210)),
        (slice(640, 930), slice(1230, 1570)),
    ):
        assert colourful[rows, columns].mean() > 0.04
    assert not colourful[:, :20].any()  # nothing runs off the page
    assert not colourful[-15:].any()


def test_that_the_same_design_gives_the_same_picture(preview):
    assert render_preview(sheet(), **GIVEN) == preview


def test_that_a_title_is_never_read_as_a_formula():
    plain = render_preview(box((200, 80, 5)), title="2 $x^2$ $", subtitle="_{ \\frac")
    assert plain.startswith(b"\x89PNG")


def test_that_a_plantar_surface_with_gaps_is_drawn(preview):
    x, y = np.meshgrid(np.arange(100.0), np.arange(40.0), indexing="ij")
    z = np.where((x - 50) ** 2 / 2500 + (y - 20) ** 2 / 400 < 1, x / 20, np.nan)
    plantar = HeightField(0.0, -20.0, 1.0, z)
    other = picture_of(render_preview(sheet(), **GIVEN, plantar=plantar))
    changed = np.abs(other - picture_of(preview)).max(axis=2) > 0.02
    assert changed[:610, 900:].any()
    assert not changed[:, :900].any()  # the map is another, the views are the same


def test_that_a_section_of_a_box_is_its_rectangle():
    (outline,) = section_outlines(box((10, 4, 2)), 3.0)
    assert outline.min(axis=0) == pytest.approx([0, 0])
    assert outline.max(axis=0) == pytest.approx([4, 2])
    x, y = outline.T
    area = 0.5 * abs(x @ np.roll(y, -1) - y @ np.roll(x, -1))
    assert area == pytest.approx(8)


def test_that_a_plane_meets_every_body_it_passes():
    assert len(section_outlines(joined([box(), box(at=(0, 5, 0))]), 0.5)) == 2
    assert section_outlines(box(), 7.0) == []
    assert len(section_outlines(box(), 0.5, axis=2)) == 1


def test_that_sections_have_the_area_the_volume_asks_for():
    solid, step = sheet(), 2.0
    total = 0.0
    for at in np.arange(step / 2, 250, step):
        for outline in section_outlines(solid, at):
            x, y = outline.T
            total += step * 0.5 * abs(x @ np.roll(y, -1) - y @ np.roll(x, -1))
    assert total == pytest.approx(solid.volume, rel=2e-3)


def test_that_sections_make_a_picture():
    assert picture_of(render_sections(sheet(), [20, 120], title="Sections")).shape[0] > 200
