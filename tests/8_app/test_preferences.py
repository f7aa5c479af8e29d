"""Settings come back as they were, and a damaged file costs preferences, never the program."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orthodesign.app.places import places
from orthodesign.app.settings import Settings, SettingsStore
from orthodesign.foundation.files import FileError

_words = st.dictionaries(st.text(), st.text(), max_size=3)
any_settings = st.builds(
    Settings,
    last_folders=_words,
    recent_cases=st.lists(st.text(), max_size=3).map(tuple),
    colour_scheme=st.sampled_from(["system", "light", "dark"]),
    language=st.text(),
    window_state=st.text(),
    hints_seen=st.lists(st.text(), max_size=3).map(tuple),
    folded_groups=st.none() | st.lists(st.text(), max_size=3).map(tuple),
    export_choices=st.dictionaries(st.text(), st.booleans() | st.floats(0, 9) | st.text(), max_size=3),
)
NAMES = [one.name for one in fields(Settings) if one.name != "unknown"]


@pytest.fixture
def store(tmp_path):
    return SettingsStore(tmp_path / "config" / "settings.json")


@pytest.fixture
def path(tmp_path):
    (tmp_path / "config").mkdir()
    return tmp_path / "config" / "settings.json"


@hypothesis.settings(deadline=None)
@given(settings=any_settings)
def test_that_settings_come_back_as_they_were(settings, tmp_path_factory):
    store = SettingsStore(tmp_path_factory.mktemp("home") / "settings.json")
    store.save(settings)
    assert store.load() == (settings, ())


def test_that_a_new_user_has_the_defaults_and_nothing_is_written(store, tmp_path):
    assert store.load() == (Settings(), ())
    assert list(tmp_path.iterdir()) == []


def test_that_what_a_newer_program_wrote_survives(store, path):
    path.write_text('{"language": "de", "hologram": {"depth": [1, 2]}, "unknown": 3}', "utf-8")
    store.update(lambda settings: settings.with_hint_seen("drop"))
    assert json.loads(path.read_bytes()).items() >= {
        "language": "de", "hologram": {"depth": [1, 2]}, "unknown": 3, "hints_seen": ["drop"],
    }.items()  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\x00", b'{"a": NaN}', b"[" * 100_000, b'{"a": 1, "a": 2}', b" " * 5_000_000],
    ids=range(8),
)
def test_that_a_damaged_file_is_set_aside_and_told(content, store, path):
    path.write_bytes(content)
    settings, findings = store.load()
    assert settings == Settings()
    assert [one.code for one in findings] == ["APP-SETTINGS-DAMAGED"]
    assert path.with_name("settings.damaged.json").read_bytes() == content
    assert store.load() == (Settings(), ())


@hypothesis.settings(deadline=None)
@given(content=st.binary(max_size=200) | st.text().map(str.encode))
def test_that_no_content_whatever_stops_the_program(content, tmp_path_factory):
    path = tmp_path_factory.mktemp("home") / "settings.json"
    path.write_bytes(content)
    store = SettingsStore(path)
    settings, _ = store.load()
    store.save(settings)
    assert store.load() == (settings, ())


@pytest.mark.parametrize("name", NAMES)
def test_that_one_value_that_is_wrong_costs_only_itself(name, store, path):
    other = "language" if name != "language" else "window_state"
    path.write_text(json.dumps({name: 17, other: "kept"}), "utf-8")
    settings, findings = store.load()
    assert settings == replace(Settings(), **{other: "kept"})
    assert [one.code for one in findings] == ["APP-SETTINGS-VALUE"]
    assert name in findings[0].message


def test_that_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileError, match="cannot be kept"):
        SettingsStore(tmp_path / "file" / "settings.json").save(Settings())


def test_that_a_folder_in_the_place_of_the_file_does_not_stop_the_program(store, path):
    path.mkdir()
    settings, findings = store.load()
    assert settings == Settings()
    assert [one.code for one in findings] == ["APP-SETTINGS-UNREADABLE"]


def test_that_recent_cases_are_few_and_each_is_named_once():
    settings = Settings()
    for at in [*range(20), 15]:
        settings = settings.with_recent(Path(f"{at}.orthocase"))
    assert settings.recent_cases[:3] == ("15.orthocase", "19.orthocase", "18.orthocase")
    assert len(settings.recent_cases) == len(set(settings.recent_cases)) == 12
    assert settings.without_recent(Path("15.orthocase")).recent_cases[0] == "19.orthocase"


def test_that_folded_groups_are_those_said_last():
    assert Settings().folded_groups is None
    assert Settings().with_groups(["Heel", "Arch"]).with_groups(["Arch"]).folded_groups == ("Arch",)


def test_that_one_variable_moves_everything_into_one_folder(tmp_path):
    found = places({"ORTHODESIGN_HOME": str(tmp_path)})
    assert {found.settings.parent, found.library.parent, found.autosave.parent} == {tmp_path}


def test_that_without_it_the_places_are_those_of_the_platform():
    import platformdirs

    assert places({}).settings.is_relative_to(platformdirs.user_config_path("orthodesign", appauthor=False))
