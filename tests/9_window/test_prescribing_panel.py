"""What the prescribing panel shows, finds, folds and remembers."""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
import pytest
from prescribing_hand import FACTS, FINDING, everything_else, top
from PySide6.QtCore import QByteArray, QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit

from orthodesign.app.gui import theme, words
from orthodesign.app.gui.prescribing import FootFacts, PrescribingPanel, arrangement, beside
from orthodesign.app.gui.prescribing.drawing import tinted
from orthodesign.app.gui.prescribing.popover import HelpPopover
from orthodesign.app.gui.prescribing.scale_slider import ScaleSlider
from orthodesign.prescription import CATALOGUE, Kind, Prescription, warnings_for

# what is there


def test_that_every_parameter_has_a_row(hand):
    assert {name for row in hand.panel.rows() for name in row.names} == set(CATALOGUE)


def test_that_setting_values_from_outside_is_silent(hand):
    told = []
    hand.panel.changed.connect(lambda *what: told.append(what))
    hand.panel.show_prescription(everything_else(), FACTS)
    hand.panel.show_prescription(Prescription(), FootFacts())
    hand.panel.show_linking("mirrored")
    hand.panel.show_sides("right")
    assert told == []


@pytest.mark.parametrize("name", [name for name in CATALOGUE if name not in arrangement.PAIRS.values()])
def test_that_every_row_shows_its_value(hand, name):
    prescription = everything_else()
    hand.panel.show_prescription(prescription, FACTS)
    row, value = hand.panel.row(name), prescription.values[name]
    assert row.is_modified == (value != CATALOGUE[name].default)
    if row.parameters[0].kind is Kind.NUMBER:
        assert row.slider.shown_value() == value
        assert row.field.text() == words.text(row.parameters[0], value)
    elif row.parameters[0].kind is Kind.POINTS:
        assert row.points() == value
        assert [line.point() for line in row._lines] == list(value)
    else:
        shown = row.segments.value() if row.segments else row.list.currentData()
        assert shown == value
    assert row.reset_button.isVisibleTo(row) == row.is_modified


def test_that_what_is_left_to_the_foot_shows_the_scan(hand):
    row = hand.panel.row("arch_apex")
    assert row.field.text() == "46.3 %"
    assert row.said_by_foot.text() == "the scanned apex"
    assert not row.is_modified


def test_that_everything_can_be_named_by_a_screen_reader(hand):
    nameless = [
        part
        for kind in (QAbstractButton, QLineEdit, QComboBox, ScaleSlider)
        for part in hand.panel.findChildren(kind)
        if not (part.accessibleName() or (part.text() if hasattr(part, "text") else ""))
        and not part.objectName().startswith("qt_")
        and type(part.parent()) is not QLineEdit
        and not isinstance(part.parent(), QLineEdit)
    ]
    assert nameless == []


@pytest.mark.parametrize("width", [320, 340, 420])
def test_that_nothing_is_wider_than_the_panel(hand, qtbot, width):
    hand.show(**everything_else().values)
    hand.panel.set_findings(dict.fromkeys(CATALOGUE, (FINDING,)))
    hand.panel.resize(width, 700)
    qtbot.wait(250)
    assert hand.panel.width() == width
    page = hand.panel._scroll.widget()
    assert page.width() <= hand.panel._scroll.viewport().width()
    for row in hand.panel.rows():
        assert row.mapTo(page, QPoint(row.width(), 0)).x() <= page.width()
        for part in (row.help_button, row.reset_button):
            assert row.label.geometry().right() <= part.x()


# what is said beside a value


def test_that_findings_stand_beside_their_value(hand):
    hand.panel.set_findings({"heel_lift": (FINDING,)})
    assert hand.panel.row("heel_lift").notes.sentences == ("The lift is high.",)
    hand.panel.set_findings({})
    assert hand.panel.row("heel_lift").notes.sentences == ()


def test_that_findings_are_sorted_to_what_causes_them():
    caused = FINDING.concerning("heel_lift", "heel_cup_depth")
    assert beside([FINDING, caused]) == {"heel_lift": (caused,)}


def test_that_a_finding_moves_nothing_above_it(hand, qtbot):
    rows = [row for row in hand.panel.rows() if row.isVisible()]
    middle = rows.index(hand.panel.row("heel_cup_depth"))
    before = [top(hand.panel, row) for row in rows]
    hand.panel.set_findings({"heel_cup_depth": (FINDING,)})
    qtbot.wait(250)
    after = [top(hand.panel, row) for row in rows]
    assert after[: middle + 1] == before[: middle + 1]
    assert after[middle + 1] > before[middle + 1]


def test_that_every_warning_of_the_catalogue_can_be_said():
    prescription = Prescription.from_values(
        {"heel_lift": 11.0, "rearfoot_post": 8.0, "heel_cup_depth": 6.0, "medial_skive": 7.0}
    )
    for finding in warnings_for(prescription):
        assert words.finding(finding)
        assert "_" not in words.finding(finding)


def test_that_doses_keep_their_place(hand):
    row = hand.panel.row("heel_lift")
    before = row.geometry()
    hand.panel.set_doses({"heel_lift": None})
    assert row.dose.words == "…"
    hand.panel.set_doses({"heel_lift": (4.0, 4.002, 0.05, True)})
    assert row.dose.words == "realised 4.00"
    hand.panel.set_doses({})
    assert row.dose.words == ""
    assert row.geometry() == before


# folding, tucking, finding


def test_that_a_manner_appears_with_its_correction(hand, qtbot):
    manner = hand.panel.row("post_pivot")
    assert not manner.isVisible()
    hand.show(rearfoot_post=4.0)
    assert manner.isVisible()
    hand.show(rearfoot_post=0.0)
    qtbot.waitUntil(lambda: not manner.isVisible())
    hand.show(post_pivot="centre")
    assert manner.isVisible()


def test_that_nothing_folds_away_while_dragging_through_zero(hand, qtbot):
    hand.show(rearfoot_post=2.0)
    hand.drag("rearfoot_post", 0.0)
    qtbot.wait(200)
    assert hand.panel.row("post_pivot").isVisible()
    hand.drop("rearfoot_post")
    qtbot.waitUntil(lambda: not hand.panel.row("post_pivot").isVisible())


def test_that_folding_a_section_is_told_and_can_be_brought_back(hand, qtbot):
    folds = []
    hand.panel.fold_changed.connect(lambda key, folded: folds.append((key, folded)))
    hand.panel.section("Heel").header.click()
    assert folds == [("Heel", True)]
    again = PrescribingPanel(folded=["Heel"])
    qtbot.addWidget(again)
    assert not again.section("Heel").is_open
    assert again.section("Posting").is_open


def test_that_a_folded_section_says_what_is_changed_in_it(hand):
    hand.show(heel_lift=4.0)
    assert hand.panel.section("Heel").header.summary == ""
    hand.panel.section("Heel").set_open(False)
    assert hand.panel.section("Heel").header.summary == "Heel lift 4.0 mm"
    assert hand.panel.section("Device").header.summary == "shell · ¾ · 3.0 mm"


@pytest.mark.parametrize("sought", ["taper", "TAPER end", "lift_taper_end", "full-length device"])
def test_that_a_parameter_is_found_by_label_name_and_help(hand, sought):
    hand.panel.section("Heel").set_open(False)
    hand.panel.header.search.setText(sought)
    assert hand.panel.row("lift_taper_end").isVisible()
    assert not hand.panel.row("width").isVisible()
    hand.panel.header.search.clear()
    assert not hand.panel.section("Heel").is_open
    assert hand.panel.row("width").isVisible()


def test_that_nothing_found_is_said(hand):
    hand.panel.header.search.setText("zebra")
    assert "zebra" in hand.panel._nothing.text()
    assert hand.panel._nothing.isVisible()


def test_that_a_parameter_can_be_revealed(hand):
    hand.panel.section("Posting").set_open(False)
    hand.panel.reveal("post_pivot")
    assert hand.panel.section("Posting").is_open
    assert hand.panel.row("post_pivot").isVisible()


# the head and the help


def test_that_the_head_asks_for_linking_and_copying(hand, qtbot):
    with qtbot.waitSignal(hand.panel.linking_asked, check_params_cb=lambda which: which == "mirrored"):
        hand.panel.header.linking.button("mirrored").click()
    with qtbot.waitSignal(hand.panel.copy_asked):
        hand.panel.header.copy_button.click()
    hand.panel.show_sides("both")
    assert not hand.panel.header.copy_button.isEnabled()


def test_that_help_closes_with_esc(hand, qtbot):
    popover = hand.panel.row("heel_lift").open_help()
    assert isinstance(popover, HelpPopover)
    assert not popover.isModal()
    with qtbot.waitSignal(popover.destroyed):
        qtbot.keyClick(popover, Qt.Key.Key_Escape)


@pytest.mark.parametrize("name", sorted(set(arrangement.DRAWINGS.values())))
def test_that_every_drawing_names_colours_there_are(qapp, name):
    assert "@" not in tinted(name)
    assert "%" not in tinted(name).replace("100 %", "")


def test_that_help_draws_everything_that_has_a_shape():
    # what a device is made of cannot be drawn
    assert set(CATALOGUE) - set(arrangement.DRAWINGS) == {"material"}


@pytest.mark.parametrize("name", sorted(set(arrangement.DRAWINGS.values())))
def test_that_every_drawing_can_be_drawn_within_its_frame(qapp, name):
    renderer = QSvgRenderer(QByteArray(tinted(name).encode()))
    assert renderer.isValid()
    size = renderer.defaultSize()
    # on a larger sheet nothing of it lies beside its frame
    sheet = QImage(size.width() + 80, size.height() + 80, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(0)
    painter = QPainter(sheet)
    renderer.render(painter, QRectF(40, 40, size.width(), size.height()))
    painter.end()
    drawn = np.frombuffer(sheet.constBits(), dtype=np.uint32).reshape(sheet.height(), sheet.width()) != 0
    inside = drawn[40:-40, 40:-40]
    assert inside.sum() > 1000
    assert drawn.sum() == inside.sum()


def test_that_the_tables_name_parameters_there_are():
    named = {*arrangement.QUICK_PICKS, *arrangement.DRAWINGS, *arrangement.TUCKED, *arrangement.PAIRS}
    assert named <= set(CATALOGUE)


def test_that_tab_walks_the_rows_from_top_to_bottom(hand):
    hand.panel.section("Device").set_open(False)
    seen, part = [], hand.panel.header.search
    for _ in range(2000):
        part = part.nextInFocusChain()
        if part is hand.panel.header.search:
            break
        if isinstance(part, ScaleSlider) and part.isVisible():
            seen.append(top(hand.panel, part))
    assert len(seen) > 5
    assert all(first < second for first, second in pairwise(seen))


def test_that_the_panel_follows_the_scheme(hand, qapp, qtbot):
    hand.show(heel_lift=8.0, rearfoot_post=4.0, length="full")
    hand.panel.set_findings({"heel_lift": (FINDING,)})
    hand.panel.set_doses({"heel_lift": (8.0, 8.0, 0.05, True)})
    hand.panel.row("width").help_button.setFocus()  # not a field: its cursor blinks
    qtbot.wait(250)
    light = hand.panel.grab().toImage()
    theme.apply(qapp, "dark")
    assert hand.panel.grab().toImage().pixelColor(2, 2) == theme.colour("window")
    theme.apply(qapp, "light")
    qtbot.wait(50)
    assert hand.panel.grab().toImage() == light


# speed


def test_that_a_small_change_is_shown_at_once(hand):
    prescriptions = [Prescription.from_values({"heel_lift": step / 2}) for step in range(1, 21)]
    times = []
    for prescription in prescriptions:
        start = time.perf_counter()
        hand.panel.show_prescription(prescription, FACTS)
        hand.panel.set_findings({})
        times.append(time.perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.002


def test_that_points_are_added_changed_and_taken_away(hand):
    row, spot = hand.panel.row("spots"), (100.0, 20.0, 10.0, 2.0)
    asked = []
    hand.panel.changed.connect(lambda name, value, phase: asked.append((name, value, phase)))
    row.add(100.0, 20.0)
    assert asked.pop() == ("spots", (spot,), "once")
    hand.show(spots=(spot, (60.0, 0.0, 8.0, -1.0)))
    row._lines[0]._fields[3].setValue(3.0)
    assert asked.pop() == ("spots", ((100.0, 20.0, 10.0, 3.0), (60.0, 0.0, 8.0, -1.0)), "once")
    row._lines[0].removed.emit()
    assert asked.pop() == ("spots", ((60.0, 0.0, 8.0, -1.0),), "once")
    hand.show(spots=((60.0, 0.0, 8.0, -1.0),))
    row._lines[0].removed.emit()
    assert asked.pop() == ("spots", (), "once")


def test_that_what_is_called_so_comes_before_what_only_speaks_of_it(hand):
    hand.panel.header.search.setText("cup")
    shown = [row.names[0] for row in hand.panel.rows() if row.isVisible()]
    assert "heel_cup_depth" in shown
    assert all("cup" in words.named(CATALOGUE[name]) for name in shown)
    # a skive asks for a deep cup: its help says so
    assert not hand.panel.row("medial_skive").isVisible()
    hand.panel._more.click()
    assert hand.panel.row("medial_skive").isVisible()
    assert not hand.panel._more.isVisible()
    hand.panel.header.search.clear()
    assert not hand.panel._more.isVisible()


def test_that_a_section_folds_at_once(hand, qtbot):
    section = hand.panel.section("Heel")
    qtbot.wait(100)
    before = hand.panel.section("Posting").mapTo(hand.panel, QPoint(0, 0)).y()
    section.header.click()
    QApplication.processEvents()
    folded = hand.panel.section("Posting").mapTo(hand.panel, QPoint(0, 0)).y()
    assert folded < before - 100
    section.header.click()
    QApplication.processEvents()
    assert hand.panel.section("Posting").mapTo(hand.panel, QPoint(0, 0)).y() == before


def test_that_the_help_says_once_where_warnings_begin(hand):
    popover = hand.panel.row("heel_lift").open_help()
    said = [label.text() for label in popover.findChildren(QLabel)]
    popover.close()
    assert said.count("Warns") == 1
    assert said[said.index("Warns") + 1] == "above 6 mm, above 10 mm"
