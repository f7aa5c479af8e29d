"""Export from the window: names, places, and nothing overwritten unasked."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import fields

import pytest
from PySide6.QtWidgets import QFileDialog
from window_seat import Seat

from orthodesign.app.gui.rail import Step
from orthodesign.case import SIDES, case_bytes, case_from_bytes
from orthodesign.case.order import Order
from orthodesign.delivery import packing, read_back
from orthodesign.delivery.keys import new_key
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


def pack(seat, monkeypatch, target, press=True):
    """Choose a place and press the button of the lab page."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    seat.settle()
    seat.window.show_step(Step.OUT)
    seat.window.workspace.out_page.show_page("lab")
    seat.window.workspace.out_page.lab.pack.click()
    seat.settle()


def test_that_a_lab_package_is_signed_by_a_key_made_once(pair, answers, monkeypatch, tmp_path):
    answers.button = "Make a key"
    lab = pair.window.workspace.out_page.lab
    assert "made when" in lab.key.text()
    lab.sheet.click()
    target = tmp_path / "lab.orthopack"
    for _ in range(2):
        pack(pair, monkeypatch, target)
    assert len(answers.asked) == 1
    package = load_package(target)
    assert {item.side for item in package.manifest.files if item.role == "device"} == set(SIDES)
    assert package.signer.spoken in lab.key.text()
    assert not any(item.role == "scan" for item in package.manifest.files)


def test_that_scans_order_and_printers_bed_go_into_the_package(pair, answers, monkeypatch, tmp_path):
    answers.button = "Make a key"
    page = pair.window.workspace.out_page
    pair.window.show_step(Step.OUT)
    choose(page.files.printer, "hp_mjf_5200")
    page.show_page("order")
    pair.type(page.order.fields["diagnosis"], "Plantar fasciitis")
    pair.type(page.order.fields["patient_name"], "Jane Doe")
    page.show_page("lab")
    page.lab.scans.click()
    target = tmp_path / "lab.orthopack"
    pack(pair, monkeypatch, target)
    package = load_package(target)
    roles = [item.role for item in package.manifest.files]
    assert roles.count("scan") == 2
    assert roles.count("pair") == 1
    order = json.loads(package.contents["AB-1042_order.json"])
    assert (order["diagnosis"], order["patient_name"]) == ("Plantar fasciitis", None)
    page.lab.personal.click()
    pack(pair, monkeypatch, target)
    assert json.loads(load_package(target).contents["AB-1042_order.json"])["patient_name"] == "Jane Doe"


def test_that_an_encrypted_package_opens_with_its_passphrase_alone(pair, answers, monkeypatch, tmp_path):
    answers.button = "Make a key"
    lab = pair.window.workspace.out_page.lab
    target = tmp_path / "lab.orthopack"
    lab.encrypt.click()
    for typed, again in (("", ""), ("Sonne 7", "Sonne 8")):
        lab.passphrase.setText(typed)
        lab.again.setText(again)
        pack(pair, monkeypatch, target)
        assert "passphrase" in pair.banner.words
        assert not target.exists()
    lab.again.setText("Sonne 7")
    pack(pair, monkeypatch, target)
    assert b"manifest" not in target.read_bytes()
    assert load_package(target, "Sonne 7").manifest.code == "AB-1042"
    # what was typed in secret is not kept
    assert (lab.passphrase.text(), lab.again.text()) == ("", "")


def test_that_another_key_signs_where_it_is_chosen(pair, monkeypatch, tmp_path):
    key = new_key()
    path = tmp_path / "practice.key"
    path.write_bytes(key.pem("Mond"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    lab = pair.window.workspace.out_page.lab
    lab.key_wanted.emit()
    assert "practice.key" in lab.key.text()
    target = tmp_path / "lab.orthopack"
    lab.key_passphrase.setText("wrong")
    pack(pair, monkeypatch, target)
    assert "not opened by that passphrase" in pair.banner.words
    assert not target.exists()
    lab.key_passphrase.setText("Mond")
    pack(pair, monkeypatch, target)
    assert load_package(target).signer == key.public
    lab.own_key_wanted.emit()
    assert "made when" in lab.key.text()


def choose(box, wanted):
    """Choose in a list, as a hand does."""
    box.setCurrentIndex(box.findData(wanted))
    box.activated.emit(box.currentIndex())


def test_that_a_3mf_lies_on_the_bed_of_the_printer_that_was_chosen(ready):
    out = ready.window.workspace.out_panel
    choose(out.format, ".3mf")
    assert not out.on_bed.isVisible()
    choose(out.printer, "hp_mjf_5200")
    assert out.on_bed.isVisible()
    ready.settle()
    assert "AB-1042_pair.3mf" in out.names.text()
    ready.act("export")
    ready.settle()
    assert sum(name.endswith(".3mf") for name in names(ready)) == 3
    with zipfile.ZipFile(ready.folder / "AB-1042_pair.3mf") as archive:
        model = archive.read("3D/3dmodel.model").decode()
    assert model.count("<item ") == 2
    # both are moved onto the bed, whose front left corner is the origin
    assert all(float(one.split()[-3]) > 0 for one in re.findall(r'transform="([^"]+)"', model))


def test_that_a_pair_too_large_for_a_bed_is_said_and_written_apart(ready, monkeypatch):
    # the sample pair fits together on every bed that takes one of it
    monkeypatch.setattr(packing, "place_pair", lambda *_: None)
    out = ready.window.workspace.out_panel
    choose(out.format, ".3mf")
    choose(out.printer, "fdm_220")
    ready.settle()
    ready.act("export")
    ready.settle()
    assert "do not fit together" in ready.banner.words
    assert "AB-1042_pair.3mf" not in names(ready)
    assert sum(name.endswith(".3mf") for name in names(ready)) == 2


def test_that_devices_are_checked_for_the_machine_that_was_chosen(ready):
    out = ready.window.workspace.out_panel
    choose(out.process, "milled_eva")
    ready.settle()
    for side in SIDES:
        state = ready.session.checks(side)
        assert state.current
        assert state.measured.making.process == "milled_eva"
        # EVA, where the prescription says nylon
        assert "PRINT-MATERIAL" in {finding.code for finding in state.measured.findings}


def test_that_a_3mf_can_hold_three_bodies(ready):
    out = ready.window.workspace.out_panel
    out.sides["right"].click()
    choose(out.format, ".3mf")
    out.zoned.click()
    ready.act("export")
    ready.settle()
    (path,) = ready.folder.glob("*.3mf")
    with zipfile.ZipFile(path) as archive:
        assert archive.read("3D/3dmodel.model").decode().count("<mesh>") == 3


def test_that_choices_of_an_export_are_remembered(ready, qtbot):
    out = ready.window.workspace.out_panel
    choose(out.format, ".3mf")
    choose(out.printer, "fdm_256")
    out.pdf.click()
    later = Seat(qtbot, ready.home)
    again = later.window.workspace.out_panel
    assert (again.format.currentData(), again.printer.currentData()) == (".3mf", "fdm_256")
    assert again.pdf.isChecked()
    later.leave()


# the order form


def test_that_every_field_of_the_order_form_is_there_and_kept_with_the_case(pair):
    page = pair.window.workspace.out_page
    pair.window.show_step(Step.OUT)
    page.show_page("order")
    assert set(page.order.fields) == {one.name for one in fields(Order)}
    pair.type(page.order.fields["weight_kg"], "82,5")
    pair.type(page.order.fields["pairs"], "2")
    pair.type(page.order.fields["clinic"], "Praxis Sonne")
    order = pair.session.case.order
    assert (order.weight_kg, order.pairs, order.clinic) == (82.5, 2, "Praxis Sonne")
    assert case_from_bytes(case_bytes(pair.session.case)).order == order
    pair.act("undo")
    assert pair.session.case.order == Order()
    pair.qtbot.waitUntil(lambda: page.order.fields["weight_kg"].text() == "")


def test_that_what_cannot_stand_in_the_form_is_refused_beside_it(pair):
    page = pair.window.workspace.out_page
    pair.window.show_step(Step.OUT)
    page.show_page("order")
    for name, typed, said in (
        ("weight_kg", "much", "not a number"),
        ("weight_kg", "-3", "cannot be"),
        ("due_date", "soon", "2026-11-21"),
        ("pairs", "1.5", "whole"),
    ):
        pair.type(page.order.fields[name], typed)
        assert said in page.order._refusals[name].text(), name
        assert page.order._refusals[name].isVisible()
    assert pair.session.case.order == Order()


def test_that_the_next_case_begins_with_the_clinic_and_nothing_of_the_patient(pair):
    page = pair.window.workspace.out_page
    pair.window.show_step(Step.OUT)
    page.show_page("order")
    for name, typed in (("clinic", "Praxis Sonne"), ("diagnosis", "Hallux"), ("weight_kg", "82")):
        pair.type(page.order.fields[name], typed)
    pair.clear_the_desk()
    assert pair.session.case.order == Order(clinic="Praxis Sonne")
    text = (pair.home / "settings.json").read_text("utf-8")
    assert "Hallux" not in text
    assert "82" not in json.loads(text)["clinic"].values()
