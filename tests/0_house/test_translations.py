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
from orthodesign.foundation.findings import FindingKind, declared_kinds
from orthodesign.prescription.leg_length import LegKind, Scheme
from orthodesign.prescription.lift_plan import RULES
from orthodesign.prescription.presets import preset
from tools import translations
from tools.translations import FOLDER, SOURCE_LANGUAGE, Entry, Text, read, texts, updated, written

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
