"""Export from the window: names, places, and nothing overwritten unasked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from orthodesign.app.gui.rail import Step
from orthodesign.case import SIDES
from orthodesign.delivery import read_back
from orthodesign.delivery.package import load_package
from orthodesign.design import design_for

pytestmark = pytest.mark.slow


@pytest.fixture
def ready(pair, tmp_path):
    """A measured pair, and a folder for what is exported."""
    folder = tmp_path / "printer"
    folder.mkdir()
    pair.window.store.update(lambda settings: settings.with_folder("export", folder))
    pair.settle()
    pair.window.show_step(Step.OUT)
    pair.folder = folder
    return pair


def names(seat):
    return sorted(path.name for path in seat.folder.iterdir())


def test_that_the_key_of_export_leads_there_and_then_exports(pair, tmp_path):
    pair.window.store.update(lambda settings: settings.with_folder("export", tmp_path / "out"))
    (tmp_path / "out").mkdir()
    pair.settle()
    pair.press("Ctrl+E")
    assert pair.window.workspace.step is Step.OUT
    assert list((tmp_path / "out").iterdir()) == []
    pair.press("Ctrl+E")
    pair.settle()
    assert len(list((tmp_path / "out").glob("*.stl"))) == 2


def test_that_files_are_named_by_code_side_and_device(ready):
    ready.act("export")
    ready.settle()
    written = names(ready)
    assert len(written) == 6
    for side in SIDES:
        stems = {name.rsplit(".", 1)[0] for name in written if side in name}
        assert len(stems) == 1
        (stem,) = stems
        assert stem.startswith("AB-1042_")
        assert {name.rsplit(".", 1)[1] for name in written if name.startswith(stem)} == {"stl", "json", "png"}
    assert "6 file" in ready.banner.words
    assert ready.window.workspace.out_panel.files.text().count("\n") == 5


def test_that_what_is_written_is_the_device_that_is_shown(ready):
    ready.type(ready.panel.row("heel_lift").field, "4")
    ready.settle()
    ready.window.show_step(Step.OUT)
    ready.act("export")
    ready.settle()
    for side in SIDES:
        (stl,) = ready.folder.glob(f"*{side}*.stl")
        device = design_for(ready.session.foot(side), ready.session.prescription(side)).insole.mesh
        assert len(read_back(stl.read_bytes()).faces) == len(device.faces)


def test_that_only_what_is_chosen_is_written(ready):
    out = ready.window.workspace.out_panel
    out.sides["right"].click()
    out.report.click()
    out.preview.click()
    out.export.click()
    ready.settle()
    (only,) = names(ready)
    assert only.endswith(".stl")
    assert "left" in only


@pytest.mark.parametrize("answer", ["Cancel", "Keep both", "Overwrite"])
def test_that_nothing_is_overwritten_unasked(ready, answers, answer):
    ready.act("export")
    ready.settle()
    assert answers.asked == []
    before = {path: path.read_bytes() for path in ready.folder.iterdir()}
    for path in before:
        path.write_bytes(b"of yesterday")
    answers.button = answer
    ready.act("export")
    ready.settle()
    assert answers.asked == ["There are files of these names already."]
    kept = {path: path.read_bytes() for path in before}
    if answer == "Overwrite":
        assert kept == before
    else:
        assert set(kept.values()) == {b"of yesterday"}
    fresh = set(ready.folder.iterdir()) - set(before)
    assert {path.name for path in fresh} == (
        {path.stem + "_2" + path.suffix for path in before} if answer == "Keep both" else set()
    )


def test_that_an_export_before_the_measurement_says_so_and_writes_nothing(ready):
    ready.session.set_value("left", "heel_lift", 5.0)
    ready.window.export()
    assert "measured" in ready.banner.words
    assert names(ready) == []


def test_that_a_folder_that_is_gone_is_said_in_a_sentence(ready):
    ready.folder.rmdir()
    ready.act("export")
    ready.settle()
    assert ready.banner.words.endswith(".")
    assert str(ready.folder) in ready.banner.words
    assert "Traceback" not in ready.banner.words


def test_that_the_folder_chosen_is_remembered(ready, monkeypatch, tmp_path):
    other = tmp_path / "other"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    ready.window.workspace.out_panel.folder_wanted.emit()
    assert ready.settings.last_folders["export"] == str(other)
    assert str(other) in ready.window.workspace.out_panel.folder.text()


def test_that_code_and_notes_typed_at_export_are_the_cases(ready):
    out = ready.window.workspace.out_panel
    ready.type(out.code, "ZZ-7")
    out.notes.setFocus()
    ready.qtbot.keyClicks(out.notes, "two pairs")
    assert (ready.session.case.code, ready.session.case.notes) == ("ZZ-7", "two pairs")
    ready.settle()
    ready.act("export")
    ready.settle()
    assert len(names(ready)) == 6
    assert all(name.startswith("ZZ-7_") for name in names(ready))


def test_that_another_format_and_papers_are_written_as_chosen(pair, tmp_path):
    out = pair.window.workspace.out_panel
    out.format.setCurrentIndex(out.format.findData(".3mf"))
    out.pdf.setChecked(True)
    out.preview.setChecked(False)
    out.sides["right"].setChecked(False)
    pair.window.store.update(lambda settings: settings.with_folder("export", tmp_path))
    pair.settle()
    pair.window.export()
    pair.settle()
    assert {path.suffix for path in tmp_path.glob("AB-1042_left*")} == {".3mf", ".json", ".pdf"}


def test_that_a_lab_package_is_signed_by_a_key_made_once(pair, answers, monkeypatch, tmp_path):
    answers.button = "Make a key"
    target = tmp_path / "lab.orthopack"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    pair.settle()
    for _ in range(2):
        pair.window.packer.pack(scans=False, sheet=True)
        pair.settle()
    assert len(answers.asked) == 1
    package = load_package(target)
    assert {item.side for item in package.manifest.files if item.role == "device"} == set(SIDES)
