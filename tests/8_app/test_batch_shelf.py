"""The journal believes only what is whole, and the shelf only files that are as they were written."""

from __future__ import annotations

import csv
import io
import json

import pytest

from orthodesign.app.batch import BatchError, Order, Result, Shelf, Verdict, Wishes, results_csv, results_json
from orthodesign.app.batch.journal import NAME, Journal
from orthodesign.app.batch.program import Program
from orthodesign.app.batch.results import FileNote
from orthodesign.app.batch.work import Made
from orthodesign.design import ScanOptions
from orthodesign.prescription import Prescription

ORDER = Order("line 2", "a.stl", None, "A", ScanOptions(side="left"), Prescription(), Wishes())
STEM = ORDER.stems[0]
MADE = Made(0, Verdict.MADE, "left", files=((f"{STEM}.stl", b"device"), (f"{STEM}.json", b"{}")))


def test_that_what_was_put_is_finished_in_the_next_run(tmp_path):
    with Shelf.opened(tmp_path) as shelf:
        assert shelf.is_new
        result = shelf.put(ORDER, "k", MADE)
    with Shelf.opened(tmp_path) as shelf:
        assert shelf.finished("k") == result
        assert shelf.finished("another") is None
        assert (tmp_path / f"{STEM}.stl").read_bytes() == b"device"


@pytest.mark.parametrize("change", [lambda path: path.unlink(), lambda path: path.write_bytes(b"changed")])
def test_that_a_file_that_is_missing_or_changed_is_made_again(tmp_path, change):
    with Shelf.opened(tmp_path) as shelf:
        shelf.put(ORDER, "k", MADE)
        change(tmp_path / f"{STEM}.json")
        assert shelf.finished("k") is None


def test_that_a_failure_is_tried_again_and_a_refusal_is_not(tmp_path):
    with Shelf.opened(tmp_path) as shelf:
        shelf.put(ORDER, "failed", Made(0, Verdict.FAILED))
        shelf.put(ORDER, "refused", Made(0, Verdict.REFUSED, message="No foot."))
        assert shelf.finished("failed") is None
        assert shelf.finished("refused").message == "No foot."


@pytest.mark.parametrize("verdict", [Verdict.REFUSED, Verdict.FAULTY])
def test_that_a_device_that_is_no_longer_made_does_not_stay(tmp_path, verdict):
    with Shelf.opened(tmp_path) as shelf:
        shelf.put(ORDER, "before", MADE)
        shelf.put(ORDER, "now", Made(0, verdict, "left"))
        assert not (tmp_path / f"{STEM}.stl").exists()


def test_that_a_device_of_somebody_else_stays(tmp_path):
    (tmp_path / f"{STEM}.stl").write_bytes(b"by hand")
    with Shelf.opened(tmp_path) as shelf:
        shelf.put(ORDER, "now", Made(0, Verdict.REFUSED))
    assert (tmp_path / f"{STEM}.stl").read_bytes() == b"by hand"


def test_that_a_journal_torn_at_any_byte_keeps_every_whole_line(tmp_path):
    path = tmp_path / NAME
    journal = Journal.opened(path)
    for key in ("one", "two", "three"):
        journal.keep(key, Result(Verdict.REFUSED, message=f"Größe {key}"))
    journal.close()
    whole = path.read_bytes()
    header = whole.index(b"\n") + 1
    for length in range(header, len(whole)):
        path.write_bytes(whole[:length])
        torn = Journal.opened(path)
        assert len(torn) == whole[:length].count(b"\n") - 1
        torn.keep("four", Result(Verdict.MADE))
        torn.close()
        again = Journal.opened(path)
        assert len(again) == whole[:length].count(b"\n")
        assert again.find("four") == Result(Verdict.MADE)
        again.close()


def test_that_a_journal_written_by_a_hostile_hand_reaches_no_other_file(tmp_path):
    outside = tmp_path / "outside"
    outside.write_bytes(b"")
    folder = tmp_path / "out"
    folder.mkdir()
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    result = {"verdict": "made", "files": [{"file": "../outside", "sha256": empty, "bytes": 0}]}
    lines = [{"format": "orthobatch", "schema": 1}, {"key": "k", "result": result}]
    (folder / NAME).write_text("".join(json.dumps(line) + "\n" for line in lines))
    with Shelf.opened(folder) as shelf:
        assert shelf.finished("k") is None


@pytest.mark.parametrize("content", [b"notes\n", b"", b'{"format": "orthobatch", "schema": 2}\n'])
def test_that_a_journal_of_another_kind_is_left_alone(tmp_path, content):
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(BatchError):
        Shelf.opened(tmp_path)
    assert (tmp_path / NAME).read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_that_two_batches_do_not_write_into_one_folder(tmp_path):
    with Shelf.opened(tmp_path), pytest.raises(BatchError, match="Another batch is writing"):
        Shelf.opened(tmp_path)
    Shelf.opened(tmp_path).__exit__(None, None, None)


def test_that_the_tables_say_what_became_of_each():
    result = Result(
        Verdict.MADE,
        "left",
        "RX-X",
        "Größer, “so”.",
        1,
        (FileNote("A.stl", "ab", 7), FileNote("A.json", "", 1)),
    )
    content = results_csv([ORDER, ORDER], [result, Result(Verdict.REFUSED, message="=cmd")])
    first, second = csv.DictReader(io.StringIO(content.decode("utf-8-sig")))
    assert (first["code"], first["device"], first["sha256"], first["warnings"]) == ("A", "A.stl", "ab", "1")
    assert first["message"] == "Größer, “so”."
    assert (second["device"], second["message"]) == ("", "'=cmd")
    tree = json.loads(results_json([ORDER], [result]))
    assert tree["counts"]["warned"] == tree["counts"]["made"] == 1
    assert tree["devices"][0]["files"][0] == {"file": "A.stl", "sha256": "ab", "bytes": 7}


def test_that_a_program_says_how_another_differs():
    here = Program("0.1.0", "ab", ("Python 3.11", "numpy 2.4.1"))
    assert here.difference(here) == ""
    assert here.difference(Program("0.2.0", "cd", here.libraries)) == "has orthodesign 0.2.0, not 0.1.0"
    assert "another orthodesign" in here.difference(Program("0.1.0", "cd", here.libraries))
    other = Program("0.1.0", "ab", ("Python 3.11", "numpy 2.2.0"))
    assert here.difference(other) == "has numpy 2.2.0, not 2.4.1"
