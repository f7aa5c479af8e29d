"""A user's own presets: saved, renamed, shared, replayed; and whatever else may lie in the folder."""

from __future__ import annotations

import os

import pytest

from orthodesign.app.own_presets import OwnPresets, named_preset
from orthodesign.app.places import HOME, places
from orthodesign.foundation.files import FileError
from orthodesign.prescription import Prescription, PrescriptionError
from orthodesign.prescription.preset_files import preset_bytes
from orthodesign.prescription.presets import applied, preset, preset_of


@pytest.fixture
def own(tmp_path):
    return OwnPresets(tmp_path / "presets")


def flat(title="My flat foot", **values):
    return preset_of(title, Prescription({"rearfoot_post": 3.0, **values}))


def test_that_presets_lie_in_the_users_folder(tmp_path):
    assert places({HOME: str(tmp_path)}).presets == tmp_path / "presets"


def test_that_a_folder_that_is_not_there_holds_no_presets(own):
    assert own.all() == ()


def test_that_what_is_saved_is_found_by_id_and_title(own):
    saved = own.save(flat())
    assert saved.path.name == "my-flat-foot.orthopreset"
    assert own.find("my-flat-foot") == own.find("My flat foot") == flat()
    assert [one.preset for one in own.all()] == [flat()]


def test_that_a_taken_name_is_refused_replaced_or_numbered(own):
    own.save(flat())
    with pytest.raises(PrescriptionError, match="already"):
        own.save(flat(heel_lift=2.0))
    own.save(flat(heel_lift=2.0), "replace")
    assert own.find("my-flat-foot").as_values()["heel_lift"] == 2.0
    assert own.save(flat(), "both").id == "my-flat-foot-2"
    assert own.save(flat(), "both").id == "my-flat-foot-3"
    assert len(own.all()) == 3


def test_that_one_of_ours_is_never_hidden(own):
    assert own.save(flat("Sport")).id == "my-sport"
    assert named_preset("sport", own) == preset("sport")
    with pytest.raises(PrescriptionError, match="already"):
        own.save(flat("Sport"))


def test_that_renaming_moves_the_file(own):
    own.save(flat())
    own.rename("my-flat-foot", "Other")
    assert [one.id for one in own.all()] == ["other"]
    own.rename("other", "OTHER!")
    assert [(one.id, one.preset.title) for one in own.all()] == [("other", "OTHER!")]
    own.save(flat())
    with pytest.raises(PrescriptionError, match="already"):
        own.rename("other", "My flat foot")
    assert len(own.all()) == 2


def test_that_a_preset_can_be_removed_and_only_one_that_is_there(own):
    own.save(flat())
    own.remove("my-flat-foot")
    assert own.all() == ()
    with pytest.raises(PrescriptionError, match="no preset"):
        own.remove("my-flat-foot")


def test_that_a_shared_preset_is_replayed_on_another_foot(own, tmp_path):
    own.save(flat())
    shared = tmp_path / "from a colleague.orthopreset"
    own.hand_out("my-flat-foot", shared)
    other = OwnPresets(tmp_path / "elsewhere")
    other.bring_in(shared)
    replayed = applied(Prescription({"heel_lift": 3.0}), other.find("my-flat-foot")).prescription
    assert (replayed.values["rearfoot_post"], replayed.values["heel_lift"]) == (3.0, 3.0)
    with pytest.raises(PrescriptionError, match="already"):
        other.bring_in(shared)


def test_that_damaged_files_are_shown_with_a_sentence_and_can_be_removed(own):
    own.save(flat())
    (own.folder / "broken.orthopreset").write_bytes(b"{")
    (own.folder / "folder.orthopreset").mkdir()
    (own.folder / "notes.txt").write_text("x")
    good, *damaged = own.all()
    assert good.preset == flat()
    assert len(damaged) == 2
    assert all(one.problem.endswith(".") for one in damaged)
    with pytest.raises(PrescriptionError, match="not a preset"):
        own.find("broken")
    own.remove("broken")
    assert len(own.all()) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_that_a_pipe_in_the_folder_does_not_hang(own):
    own.save(flat())
    os.mkfifo(own.folder / "pipe.orthopreset")
    assert [one.preset for one in own.all()] == [flat(), None]


def test_that_a_preset_with_a_path_for_an_id_stays_in_its_folder(own, tmp_path):
    shared = tmp_path / "evil.orthopreset"
    shared.write_bytes(preset_bytes(flat()).replace(b'"id": "my-flat-foot"', b'"id": "../../evil"'))
    with pytest.raises(PrescriptionError):
        own.bring_in(shared)
    assert own.all() == ()


def test_that_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError, match="cannot be made"):
        OwnPresets(tmp_path / "file" / "presets").save(flat())


def test_that_a_name_may_be_a_path_one_of_ours_or_ones_own(own, tmp_path):
    own.save(flat())
    path = tmp_path / "x.orthopreset"
    path.write_bytes(preset_bytes(flat("By path")))
    assert named_preset(str(path), own).title == "By path"
    assert named_preset("child", own) == preset("child")
    assert named_preset("My flat foot", own) == flat()
    with pytest.raises(PrescriptionError, match="did you mean my-flat-foot"):
        named_preset("my-flat-fot", own)
