"""What the window says can be said in another language, and is, completely, in those that are shipped."""

from __future__ import annotations

import os
import re
from importlib import import_module
from inspect import getmembers, isclass
from pkgutil import walk_packages
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from orthodesign.app import gui
from orthodesign.app.gui import translating, words
from orthodesign.app.gui.sentences import said_again
from orthodesign.app.gui.steps.balance_words import balance_lines, captions
from orthodesign.checks.balance import Balance, HeelHeight
from orthodesign.checks.balance_picture import balance_svg
from orthodesign.foundation.findings import FindingKind, declared_kinds
from orthodesign.prescription import Prescription, PrescriptionError
from orthodesign.prescription.leg_length import LegKind, LegLength, Scheme
from orthodesign.prescription.lift_plan import RULES, lift_plan
from orthodesign.prescription.presets import preset
from orthodesign.scan import ScanError, read_scan
from tools import sentences, translations
from tools.translations import FOLDER, ROOT, SOURCE_LANGUAGE, Entry, Text, read, texts, updated, written

# the window is not shown, but its application is made
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LANGUAGES = translations.languages()
_COUNTS = (0, 1, 2, 5)


@pytest.fixture(scope="module")
def said() -> tuple[Text, ...]:
    return texts()


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def entries(language) -> tuple[Entry, ...]:
    return tuple(read(FOLDER / f"orthodesign_{language}.ts").values())


@pytest.fixture
def german(qapp):
    """A window that speaks German; afterwards English again."""
    translator = QTranslator(qapp)
    assert translator.load(str(FOLDER / "orthodesign_de.qm"))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def test_that_german_and_the_plurals_of_english_are_shipped():
    assert {"de", "en"} <= set(LANGUAGES)


def test_that_the_file_names_exactly_what_the_window_says(language, said, entries):
    wanted = {text for text in said if language != SOURCE_LANGUAGE or text.counted}
    assert {entry.text for entry in entries if not entry.vanished} == wanted, (
        "run `python tools/translations.py`"
    )


def test_that_a_language_is_complete(entries):
    assert [entry.text.source for entry in entries if not entry.finished] == []


def test_that_no_translation_loses_what_is_filled_in(entries):
    for entry in (entry for entry in entries if entry.finished):
        for form in entry.forms:
            assert _filled(form) == _filled(entry.text.source), entry.text.source
            assert ("%n" in form) == entry.text.counted, entry.text.source


def test_that_what_is_shipped_is_what_is_written(language, entries):
    shipped = QTranslator()
    assert shipped.load(str(FOLDER / f"orthodesign_{language}.qm"))
    for entry in entries:
        if entry.finished and not entry.vanished:
            for count in _COUNTS if entry.text.counted else (-1,):
                found = shipped.translate(entry.text.context, entry.text.source, "", count)
                assert found in entry.forms, entry.text.source


def test_that_every_class_finds_its_texts_and_hands_them_down(german, said):
    """By the way the window takes: ``tr`` of an object of the class, and of each that inherits from it."""
    entries = read(FOLDER / "orthodesign_de.ts").values()
    spoken = {entry.text: entry.forms for entry in entries if entry.finished}
    classes = _classes()
    contexts = {text.context for text in said if text.context[0].isupper()}
    assert contexts <= set(classes)
    for text in (text for text in said if text in spoken):
        if text.context not in classes:
            assert text.counted or QCoreApplication.translate(text.context, text.source) in spoken[text]
            continue
        for kind in classes.values():
            if issubclass(kind, classes[text.context]):
                object_ = _bare(kind)
                for count in _COUNTS if text.counted else (-1,):
                    heard = object_.tr(text.source, "", count)
                    assert heard in [form.replace("%n", str(count)) for form in spoken[text]], text


def test_that_no_two_classes_of_the_window_share_a_name():
    names = [kind.__name__ for kind in _objects()]
    assert sorted(set(names)) == sorted(names)


def test_that_english_counts_properly(qapp):
    translator = QTranslator(qapp)
    translator.load(str(FOLDER / "orthodesign_en.qm"))
    source = "%n landmark(s) moved by hand."
    said = [translator.translate("FootCard", source, "", count) for count in (1, 2)]
    assert said == ["%n landmark moved by hand.", "%n landmarks moved by hand."]


def test_that_the_languages_offered_are_those_there_are_files_for():
    assert translating.languages() == LANGUAGES
    assert translating.language_names()["de"] == "Deutsch"
    assert translating.language_names()["en"] == "English"


def test_that_a_finding_is_said_with_the_words_of_the_language(german):
    found = _kind("RX-NO-EFFECT").found(
        label="Lift taper end", value="75 %", needed="medial heel skive or rearfoot post"
    )
    assert words.finding(found) == (
        "Auslauf der Erhöhung (75 %) bewirkt nichts, solange dies fehlt: "
        "Medialer Fersenskive oder Rückfußkeil."
    )


def test_that_presets_and_the_plan_of_lifts_are_said_in_the_language(german):
    assert words.translated(preset("high-arch").title) == "Hohlfuß"
    assert words.translated(RULES[Scheme.AT_ONCE].title) == "Das Ganze auf einmal"
    assert words.translated(LegKind.FUNCTIONAL.value) == "funktionell"


def test_that_thousands_are_not_taken_for_a_decimal_comma(german):
    found = _kind("SCAN-DEGENERATE").found(count=12768)
    assert words.finding(found) == "12\N{NARROW NO-BREAK SPACE}768 Dreiecke ohne Fläche wurden entfernt."


def test_that_a_text_that_changes_keeps_its_old_translation_until_it_is_deleted():
    old, new = Text("Rail", "Old", note="rail.py"), Text("Rail", "New", note="rail.py")
    entries = updated("de", [new], {old: Entry(old, ("Alt",))})
    assert [(entry.text, entry.forms, entry.vanished) for entry in entries] == [
        (new, ("",), False),
        (old, ("Alt",), True),
    ]


def test_that_a_file_read_and_written_again_is_the_same(language):
    path = FOLDER / f"orthodesign_{language}.ts"
    assert written(language, read(path).values()) == path.read_text("utf-8")


def test_that_a_new_language_begins_with_every_text_unfinished(said, tmp_path):
    path = tmp_path / "orthodesign_fr.ts"
    path.write_text(written("fr", updated("fr", said, {})), encoding="utf-8")
    again = read(path)
    assert set(again) == set(said)
    assert not any(entry.finished for entry in again.values())


def test_that_a_text_marked_so_that_nobody_finds_it_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "WINDOW", tmp_path)
    for source in ("window.tr('x')", "class A:\n  def f(self, t):\n    self.tr(t)", "translate(where, 'x')"):
        (tmp_path / "one.py").write_text(source)
        with pytest.raises(translations.SourceError, match=r"one\.py"):
            list(translations._in_sources())


def _filled(text: str) -> list[tuple[str, str]]:
    """The placeholders with their formats; sorted, because languages order differently."""
    fields = Formatter().parse(text) if re.search(r"\{[^{}]*\}", text) else ()
    return sorted((name, form or "") for _, name, form, _ in fields if name is not None)


def _kind(code: str) -> FindingKind:
    texts()  # imports every room
    return next(kind for kind in declared_kinds() if kind.code == code)


def _objects() -> list[type[QObject]]:
    """Every class of the window that Qt knows."""
    found: dict[str, type[QObject]] = {}
    for module in walk_packages(gui.__path__, gui.__name__ + "."):
        for _, kind in getmembers(import_module(module.name), isclass):
            if issubclass(kind, QObject) and kind.__module__.startswith(gui.__name__):
                found[f"{kind.__module__}.{kind.__qualname__}"] = kind
    return list(found.values())


def _classes() -> dict[str, type[QObject]]:
    return {kind.__name__: kind for kind in _objects()}


def _bare(kind: type[QObject]) -> QObject:
    """An object that Qt takes for one of ``kind``, of which only what is Qt's was made."""
    base = next(each for each in kind.__mro__ if each.__module__.startswith("PySide6"))
    heir = type(kind.__name__, (kind,), {"__init__": lambda self: base.__init__(self)})
    return heir()


# what rooms raise and note


def test_that_the_templates_of_sentences_are_those_of_the_rooms():
    assert sentences.FILE.read_text("utf-8") == sentences.written(), "run `python tools/translations.py`"
    assert len(sentences.templates()) > 150


def test_that_what_stays_english_is_there_and_says_why():
    for path, reason in sentences.ENGLISH_ONLY.items():
        assert (sentences.PACKAGE / path).exists(), path
        assert len(reason.split()) > 3


@pytest.mark.parametrize("template", sentences.templates())
def test_that_a_sentence_is_found_again_and_filled_with_the_same_words(german, template):
    count = len(_filled(template))
    parts = [f"Xy{number}" for number in range(count)]
    translation = german.translate("sentences", template)
    assert translation
    said = said_again(template.format(*parts), lambda part: part)
    assert said == translation.format(*parts)


def test_that_every_finding_of_the_reference_has_its_german(german):
    reference = (ROOT / "docs" / "findings.md").read_text("utf-8")
    listed = re.findall(r"^\*\*\w+\*\*: (.+)$", reference, re.MULTILINE)
    assert len(listed) > 80
    assert [sentence for sentence in listed if not german.translate("catalogue", sentence)] == []


def test_that_errors_are_said_in_the_language(german, tmp_path):
    with pytest.raises(ScanError) as missing:
        read_scan(tmp_path / "foot.stl")
    assert words.sentence(missing.value).startswith("Eine Datei ")
    with pytest.raises(PrescriptionError) as several:
        Prescription.from_values({"heel_lift": 50.0, "medial_skive": 2.0, "lateral_skive": 2.0})
    assert words.sentence(several.value) == (
        "Fersenerhöhung ist 50 mm, außerhalb der Grenzen 0 bis 12 mm; Medialer Fersenskive und Lateraler "
        "Fersenskive schneiden dasselbe Fersenbett von beiden Seiten: nur eines davon angeben."
    )
    assert words.sentence("Nobody has said this before.") == "Nobody has said this before."


def test_that_a_reason_of_the_plan_is_said_in_the_language(german):
    plan = lift_plan(LegLength(9.0, "left"))
    said = [words.sentence(stage.why) for stage in plan.stages]
    assert said[0] == "die Hälfte von 9 mm"
    assert all(again != stage.why for again, stage in zip(said, plan.stages, strict=True))


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("difference", [0.0, 9.0])
def test_that_the_balance_is_said_in_the_language(german, side, difference):
    leg = LegLength(difference, side, shoe_difference_mm=2.5) if difference else None
    balance = Balance(HeelHeight(4.0, 1.0, 3.0, 0.5), HeelHeight(0.0, 0.0, 3.0), leg)
    lines = balance_lines(balance)
    assert len(lines) == len(balance.lines())
    assert lines[0] == (
        "Ferse links 8.5 mm über dem Boden: Schale 3.0, Erhöhung 4.0, Keile 1.0, Auflagen 0.5"
    )
    assert not any(word in " ".join(lines) for word in ("heel", "higher", "compensated", "remain"))
    picture = balance_svg(balance, captions())
    assert "Schale" in picture
    assert "shell" not in picture
    # every number of the English lines is in the German ones
    for german_line, english in zip(lines, balance.lines(), strict=True):
        if "Heel balance" not in english:
            assert re.findall(r"\d+\.\d", german_line) == re.findall(r"\d+\.\d", english)
