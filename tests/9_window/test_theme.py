from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolButton

from orthodesign.app.gui import theme
from orthodesign.app.gui.theme.stylesheet import stylesheet
from orthodesign.app.gui.theme.tokens import DARK, LIGHT
from orthodesign.checks.balance import Balance, HeelHeight
from orthodesign.checks.balance_picture import INK, QUIET, balance_svg
from orthodesign.foundation.findings import Severity

SCHEMES = {"light": LIGHT, "dark": DARK}


@pytest.fixture(autouse=True)
def _undressed(qapp):
    yield
    theme.apply(qapp, "light")


def test_that_light_and_dark_name_the_same_colours():
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("front", ["text", "secondary", "accent", "info", "warning", "error", "ok"])
@pytest.mark.parametrize("back", ["window", "card"])
def test_that_every_text_can_be_read(scheme, front, back):
    colours = SCHEMES[scheme]
    assert _contrast(colours[front], colours[back]) >= 4.5  # WCAG 2.2 AA


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("severity", ["info", "warning", "error", "ok"])
def test_that_every_severity_can_be_read_on_its_tint(scheme, severity):
    colours = SCHEMES[scheme]
    assert _contrast(colours[severity], colours[f"{severity}-soft"]) >= 4.5
    assert _contrast(colours["text"], colours[f"{severity}-soft"]) >= 7


def test_that_every_severity_has_a_shape_of_its_own():
    shapes = [theme.severity_icon(severity) for severity in Severity]
    assert len(set(shapes)) == len(shapes)
    assert set(shapes) <= set(theme.icon_names())


@pytest.mark.parametrize("scheme", SCHEMES)
def test_that_the_palette_is_that_of_the_scheme(qapp, scheme):
    theme.apply(qapp, scheme)
    assert theme.is_dark() == (scheme == "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(SCHEMES[scheme]["window"])
    assert theme.colour("accent") == QColor(SCHEMES[scheme]["accent"])


def test_that_a_change_of_scheme_is_told(qapp, qtbot):
    theme.apply(qapp, "light")
    with qtbot.waitSignal(theme.notifier.changed, timeout=1000):
        theme.apply(qapp, "dark")


def test_that_icons_are_drawn_and_differ(qapp):
    drawn = {name: _bytes(theme.pixmap(name, "text", 24, 1.0)) for name in theme.icon_names()}
    assert all(any(content) for content in drawn.values())
    assert [pair for pair in combinations(drawn, 2) if drawn[pair[0]] == drawn[pair[1]]] == []


def test_that_icons_are_sharp_on_a_fine_screen(qapp):
    picture = theme.pixmap("scan", "accent", 16, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)


def test_that_icons_take_the_colour_of_their_role(qapp):
    image = theme.pixmap("minus", "error", 24, 1.0).toImage()
    assert image.pixelColor(12, 12).rgb() == theme.colour("error").rgb()


def test_that_a_bound_icon_follows_the_scheme(qapp, qtbot):
    theme.apply(qapp, "light")
    button = QToolButton()
    qtbot.addWidget(button)
    theme.bind_icon(button, "minus")
    theme.apply(qapp, "dark")
    assert button.icon().pixmap(24, 24).toImage().pixelColor(12, 12).rgb() == QColor(DARK["text"]).rgb()


def test_that_segments_tell_only_what_the_hand_chose(qtbot):
    segments = theme.Segments([("a", "A"), ("b", "B")])
    qtbot.addWidget(segments)
    told = []
    segments.chosen.connect(told.append)
    segments.set_value("a")
    assert (segments.value(), told) == ("a", [])
    segments.button("b").click()
    assert (segments.value(), told) == ("b", ["b"])
    segments.set_value(None)
    assert segments.value() is None


def test_that_figures_are_equally_wide(qapp):
    assert isinstance(QApplication.instance(), QApplication)
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.number_font())
    assert len({round(metrics.horizontalAdvance(figure), 3) for figure in "0123456789"}) == 1


def _bytes(picture) -> bytes:
    image = picture.toImage()
    return bytes(image.constBits())


def _contrast(first: str, second: str) -> float:
    """The contrast of WCAG 2.2: 1 for the same colour, 21 for black on white."""
    low, high = sorted(_luminance(QColor(name)) for name in (first, second))
    return (high + 0.05) / (low + 0.05)


def _luminance(tint: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (tint.redF(), tint.greenF(), tint.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_that_the_balance_can_be_read_on_a_dark_sheet_too(qapp):
    balance = Balance(HeelHeight(4.0, 1.0, 3.0), HeelHeight(0.0, 0.0, 3.0))
    inks = {INK: "#e7ebef", QUIET: "#a7b2bc"}
    dark, paper = balance_svg(balance, None, inks), balance_svg(balance)
    assert INK in paper
    assert INK not in dark
    assert dark.replace("#e7ebef", INK) == paper


def test_that_fields_for_numbers_keep_their_arrows(qapp):
    """A border of the stylesheet takes the arrows of the style away: they are drawn by ours."""
    sheet = stylesheet(LIGHT)
    for name in ("chevron-quiet.svg", "chevron-quiet-up.svg"):
        path = re.search(rf'url\("([^"]*{re.escape(name)})"\)', sheet)
        assert path is not None
        assert Path(path[1]).exists()
