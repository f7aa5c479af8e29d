"""What a clinic hands out: doses, code and findings stand there, names do not, and the bytes are the same."""

from __future__ import annotations

import io
import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from solids import sheet

from orthodesign.checks.balance import Balance, HeelHeight
from orthodesign.checks.balance_picture import balance_marks
from orthodesign.delivery.break_in import read_break_in, shipped
from orthodesign.delivery.errors import DeliveryError
from orthodesign.delivery.order import Order, order_bytes, read_order
from orthodesign.delivery.papers.balance import drawn
from orthodesign.delivery.papers.order_form import order_pdf
from orthodesign.delivery.papers.patient_sheet import patient_pdf
from orthodesign.delivery.papers.report import ReportedFoot, report_pdf
from orthodesign.delivery.report_shape import misshapen
from orthodesign.foundation.files import resource
from orthodesign.foundation.mesh import Mesh
from orthodesign.prescription import Prescription
from orthodesign.prescription.leg_length import LegLength

pypdf = pytest.importorskip("pypdf")
SOLID = Mesh.of(sheet().vertices * np.array([2.0, 1.0, 1.0]), sheet().faces)


def a_report(side="left", **prescription):
    return {
        "orthodesign": "1.2.3",
        "schema": 1,
        "scan": {
            "file": "Jane Doe.stl",
            "sha256": "ab" * 32,
            "format": "stl",
            "unit": "mm",
            "scale_to_mm": 1.0,
            "triangles": 12345,
            "capture": "foot",
        },
        "foot": {
            "side": side,
            "side_confidence": 0.98,
            "landmarks_mm": {
                "heel_seat": [9, 0, 0],
                "arch": [12, 1, 5],
                "mth1": [40, 1, 0],
                "mth5": [38, -1, 0],
            },
            "measurements": {"foot_length_mm": 251.25, "arch_index": None, "staheli": 0.5},
        },
        "prescription": Prescription(prescription).as_json(),
        "device": {
            "z_shift_mm": 3.0,
            "triangles": 99,
            "volume_cm3": 41.25,
            "mass_g": None,
            "bounds_mm": [[0, 0, 0], [1, 2, 3]],
            "min_thickness_mm": 2.5,
            "material": "pa12",
            "heel_rise_mm": {"lift": 4.0, "posting": 2.1, "total": 6.1},
            "print_time": [
                {
                    "process": "mjf_pa12",
                    "class": "a few hours",
                    "hours": [1.5, 3.0],
                    "shared_build": True,
                    "note": "",
                    "source": "",
                }
            ],
        },
        "doses": [
            {
                "parameter": "heel_lift",
                "unit": "mm",
                "prescribed": 4.0,
                "realised": 4.01,
                "tolerance": 0.05,
                "ok": True,
                "at_mm": [1, 2],
            },
            {
                "parameter": "unheard_of",
                "unit": "°",
                "prescribed": 3.0,
                "realised": None,
                "tolerance": 0.1,
                "ok": None,
                "at_mm": [1, 2],
            },
        ],
        "findings": [
            {
                "code": "RX-LIFT-HIGH",
                "severity": "warning",
                "message": "Mind <b>the</b> shoe & heel.",
                "source": "https://example.org/a?b=1&c=2",
            }
        ],
        "files": [],
    }


def words_of(pdf):
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    return " ".join(" ".join(pages).split())


def feet(*sides):
    return [ReportedFoot(a_report(side, heel_lift=4.0), SOLID) for side in sides]


@pytest.fixture(scope="module")
def pair():
    return report_pdf(feet("left", "right"), "Ä-1042 łóż ß")


def test_that_the_report_has_what_was_asked_measured_and_noticed(pair):
    words = words_of(pair)
    for said in (
        "Ä-1042 łóż ß",
        "Left foot: three-quarter shell",
        "Right foot",
        "4.00 mm",
        "4.01 mm",
        "± 0.05 mm",
        "met",
        "not measured",
        "251.2 mm",
        "41.2 cm³",
        "Nylon PA12",
        "a few hours",
        "RX-LIFT-HIGH",
        "https://example.org/a?b=1&c=2",
        "Mind <b>the</b> shoe & heel.",
        "left and right",
        "Balance across the pair",
        "Rise of the top surface at the heel seat",
        "not a medical device",
    ):
        assert said in words, said


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_that_the_balance_stands_in_numbers_and_in_a_picture(paper):
    low, high = a_report("left"), a_report("right")
    low["device"]["heel_rise_mm"] = {"lift": 0.0, "posting": 0.0, "total": 0.0}
    leg = LegLength(difference_mm=9.0, short_side="right")
    pages = report_pdf([ReportedFoot(low, SOLID), ReportedFoot(high, SOLID)], paper=paper, leg=leg)
    words = words_of(pages)
    # the captions of the columns and of what is left over them
    for said in ("lift 4.0", "posting 2.1", "right 9.1 mm", "left 3.0 mm", "remaining 2.9"):
        assert said in words, said
    assert "6.1 mm compensated" in words


def test_that_the_picture_on_paper_is_that_of_the_screen():
    balance = Balance(HeelHeight(4.0, 2.1, 3.0), None, LegLength(difference_mm=9.0, short_side="left"))
    drawing = drawn(balance, 80.0)
    assert drawing.width == pytest.approx(80.0 * 72 / 25.4)
    shapes = drawing.contents[0].contents
    assert len(shapes) == len(balance_marks(balance))
    low = min(shape.y for shape in shapes if hasattr(shape, "fontName"))
    assert low > 0.0
    scale = drawing.contents[0].transform[0]
    tops = [shape.y + getattr(shape, "height", 0.0) for shape in shapes if hasattr(shape, "y")]
    assert max(tops) * scale <= drawing.height + 1e-6


def test_that_no_name_of_a_file_or_person_is_on_paper(pair):
    assert "Doe" not in words_of(pair)
    assert b"Doe" not in pair


def test_that_the_same_report_gives_the_same_bytes_without_a_time(pair):
    assert report_pdf(feet("left", "right"), "Ä-1042 łóż ß") == pair
    assert b"D:20000101" in pair  # the moment ReportLab writes where there is to be none


@pytest.mark.parametrize(("paper", "size"), [("a4", (595.3, 841.9)), ("letter", (612, 792))])
def test_that_both_papers_fit(paper, size):
    pages = pypdf.PdfReader(io.BytesIO(report_pdf(feet("left"), paper=paper))).pages
    assert all(
        [float(page.mediabox.width), float(page.mediabox.height)] == pytest.approx(size, abs=0.1)
        for page in pages
    )
    assert len(pages) <= 3
    with pytest.raises(DeliveryError, match="no paper called"):
        report_pdf(feet("left"), paper="a0")


def test_that_letters_are_embedded(pair):
    fonts = {}
    for page in pypdf.PdfReader(io.BytesIO(pair)).pages:
        fonts |= page["/Resources"]["/Font"]
    shown = [font.get_object() for font in fonts.values()]
    assert any("DejaVu" in str(font["/BaseFont"]) for font in shown)
    used = [font for font in shown if "DejaVu" in str(font["/BaseFont"])]
    assert all("/FontFile2" in font["/FontDescriptor"] for font in used)


def test_that_a_report_without_code_leaves_a_line_for_it():
    assert "Case ____" in words_of(report_pdf(feet("left")))


def test_that_an_order_survives_its_file(tmp_path):
    order = Order(clinic="Praxis Müller", weight_kg=72.5, pairs=2, notes="Zeile\nzwei", due_date="2026-12-01")
    (tmp_path / "o.json").write_bytes(order_bytes(order))
    assert read_order(tmp_path / "o.json") == order
    assert set(json.loads(order_bytes(Order()))) - {"format", "schema"} == set(Order.__dataclass_fields__)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is no order"),
        ("[]", "is no order"),
        ('{"clinic": 3}', "clinic is not text"),
        ('{"x": 1}', "x is not known"),
        ('{"weight_kg": -1}', "weight_kg cannot be"),
        ('{"due_date": "soon"}', "is no day"),
        ('{"clinic": "' + "x" * 300 + '"}', "too long"),
        ('{"pairs": 1.5}', "not a whole number"),
    ],
)
def test_that_what_is_no_order_is_told(tmp_path, text, said):
    (tmp_path / "o.json").write_text(text)
    with pytest.raises(DeliveryError, match=said):
        read_order(tmp_path / "o.json")


def test_that_the_form_has_every_field_and_what_was_designed():
    words = words_of(order_pdf(Order(clinic="Müller & Söhne"), [a_report(medial_skive=2.0)]))
    for said in (
        "Müller & Söhne",
        "Practitioner",
        "Cast dressing",
        "Outgrowth",
        "Extension",
        "Addition 3",
        "Medial heel skive",
        "2 mm",
        "Nylon PA12",
        "41 cm³",
    ):
        assert said in words, said
    blank = words_of(order_pdf(Order()))
    for _, rows in Order().groups():
        assert all(label.split(",")[0] in blank for label, _, _ in rows)
    assert "Rearfoot post" in blank  # to be filled in by hand


def test_that_the_form_says_who_the_patient_is_only_when_asked():
    order = Order(patient_name="Jane Doe", date_of_birth="1970-01-01", clinic="C")
    assert order.pseudonymous() == Order(clinic="C")


@pytest.mark.parametrize("schedule", [one.id for one in shipped().schedules])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_that_the_patients_sheet_is_one_page_of_plain_words(schedule, paper):
    known = shipped()
    sheet_pdf = patient_pdf(
        known,
        known.schedule(schedule),
        code="A-1",
        devices=["left shell"],
        follow_up="2026-12-24",
        paper=paper,
    )
    assert len(pypdf.PdfReader(io.BytesIO(sheet_pdf)).pages) == 1
    words = words_of(sheet_pdf)
    for said in (
        "Your new insoles",
        "Day 1",
        "2026-12-24",
        "Stop wearing them and call us",
        "numbness",
        "Sport: not before",
    ):
        assert said in words
    assert known.schedule(schedule).source.split(" ;")[0][:40] in words
    assert ("rest" in words) == (schedule == "resting") or "rest" in words


def test_that_every_line_of_the_sheet_has_a_source():
    known = shipped()
    assert all(one.source for one in (*known.schedules, *known.advice, *known.stop))
    with pytest.raises(DeliveryError, match="choose one of steady"):
        known.schedule("never")
    with pytest.raises(DeliveryError, match="is no day"):
        patient_pdf(known, follow_up="soon")


def test_that_a_schedule_of_ones_own_is_read_strictly(tmp_path):
    path = tmp_path / "mine.json"
    tree = json.loads(resource("break_in.json").read_text("utf-8"))
    tree["schedules"][0]["hours"] = [0.5] * 21
    path.write_text(json.dumps(tree))
    assert len(pypdf.PdfReader(io.BytesIO(patient_pdf(read_break_in(path)))).pages) == 1
    for hours in ([], [25], [1] * 22):
        tree["schedules"][0]["hours"] = hours
        path.write_text(json.dumps(tree))
        with pytest.raises(DeliveryError, match="1 to 21 days"):
            read_break_in(path)
    path.write_text("{}")
    with pytest.raises(DeliveryError, match="is no break-in schedule"):
        read_break_in(path)


def test_that_points_of_a_prescription_are_words_on_paper():
    """JSON has lists where the catalogue has tuples."""
    report = json.loads(json.dumps(a_report()))
    words = words_of(report_pdf([ReportedFoot(report, SOLID)]))
    assert "[]" not in words
    assert "points" in words.lower().split("not used:")[1]


def _places(tree, place=()):
    yield place
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for name, one in inner:
        yield from _places(one, (*place, name))


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(sorted(_places(a_report()), key=str)), st.sampled_from([None, "x", 3, [], {}, [1], True])
)
def test_that_a_report_is_told_from_what_is_none(place, other):
    """What passes for a report can be printed; everything else has a place where it is wrong."""
    report = json.loads(json.dumps(a_report()))
    if not place:
        assert misshapen({"a": other}) is not None
        return
    at = report
    for name in place[:-1]:
        at = at[name]
    at[place[-1]] = other
    if misshapen(report) is None:
        assert _facts_of(report)


def _facts_of(report):
    from orthodesign.delivery.papers import report as paper

    return paper._scan_facts(report) + paper._device_facts(report) + [paper._heel_line(report)]
