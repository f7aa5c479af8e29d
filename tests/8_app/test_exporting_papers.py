"""Papers on the command line: beside a design, in a folder, in a package; never a name."""

from __future__ import annotations

import io
import json

import feet
import pytest
from commands import command, is_refusal, process

from orthodesign.case import Case, FootInputs, ScanFile, save_case
from orthodesign.prescription import Prescription

pypdf = pytest.importorskip("pypdf")


def words_of(content):
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages]
    return " ".join(" ".join(pages).split())


@pytest.mark.slow
def test_that_a_design_comes_with_its_paper_and_two_processes_agree(tmp_path):
    scan = feet.write(feet.known_foot(), tmp_path, name="Jane Doe")
    made = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        words = [
            "-o",
            "x.3mf",
            "--pdf",
            "x.pdf",
            "--report",
            "x.json",
            "--code",
            "Ü-7",
            "--set",
            "heel_lift=3",
        ]
        answer = process("design", scan, *words, cwd=folder, hash_seed=seed)
        assert (answer.code, answer.err) == (0, "")
        made.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert made[0] == made[1]
    words = words_of(made[0]["x.pdf"])
    assert "Ü-7" in words
    assert "3.00 mm" in words
    assert "Doe" not in words
    listed = [entry["file"] for entry in json.loads(made[0]["x.json"])["files"]]
    assert listed == ["x.3mf", "x.pdf"]


@pytest.mark.slow
def test_that_a_case_is_exported_with_its_papers_and_without_names(tmp_path):
    scan = ScanFile.of("Doe.stl", feet.write(feet.known_foot(), tmp_path).read_bytes())
    case = Case(
        "AB-7",
        "2026-11-21",
        right=FootInputs(scan, prescription=Prescription({"heel_lift": 2.0})),
        notes="Doe",
    )
    save_case(case, tmp_path / "c.orthocase")
    (tmp_path / "o.json").write_text('{"patient_name": "Jane Doe", "clinic": "Müller"}', encoding="utf-8")
    words = ["--order", tmp_path / "o.json", "--sheet", "--schedule", "resting", "--follow-up", "2026-12-24"]
    words += ["--format", "ply", "--telephone", "030 1234"]
    answer = command("export", tmp_path / "c.orthocase", "--out", tmp_path / "out", *words)
    assert (answer.code, answer.err) == (0, "")
    made = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    stem = "AB-7_right_three-quarter-shell"
    assert set(made) == {
        f"{stem}.ply", f"{stem}.json", "AB-7_report.pdf", "AB-7_order.json", "AB-7_order.pdf",
        "AB-7_patient-sheet.pdf", "AB-7_prescription.json",
    }  # fmt: skip
    for name, content in made.items():
        text = words_of(content) if name.endswith(".pdf") else content[:300].decode(errors="ignore")
        assert "Doe" not in text, name
    assert json.loads(made["AB-7_order.json"])["clinic"] == "Müller"
    assert "030 1234" in words_of(made["AB-7_patient-sheet.pdf"])
    report = json.loads(made[f"{stem}.json"])
    assert report["scan"]["file"] == "AB-7_right_scan.stl"
    assert [entry["file"] for entry in report["files"]] == [f"{stem}.ply"]
    named = command("export", tmp_path / "c.orthocase", "--out", tmp_path / "out", *words, "--personal")
    assert named.code == 0
    assert "Jane Doe" in (tmp_path / "out" / "AB-7_order.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--order", "none.json"], "none.json cannot be read"),
        (["--sheet", "--schedule", "never"], "no break-in schedule"),
        (["--sheet", "--follow-up", "soon"], "is no day"),
        (["--printer", "toaster"], "no printer called"),
        (["--process", "magic"], "no process called"),
    ],
)
def test_that_a_slip_is_told_before_anything_is_designed(tmp_path, words, said):
    save_case(Case("AB-7", "2026-11-21"), tmp_path / "c.orthocase")
    answer = command("export", tmp_path / "c.orthocase", "--out", tmp_path / "out", *words)
    assert is_refusal(answer), answer
    assert said in answer.err
    assert not (tmp_path / "out").exists()


def test_that_an_order_form_is_written_blank_or_begun(tmp_path):
    assert command("order", "-o", tmp_path / "o.json").code == 0
    tree = json.loads((tmp_path / "o.json").read_text("utf-8"))
    tree["clinic"] = "Łódź"
    (tmp_path / "o.json").write_text(json.dumps(tree))
    assert command("order", tmp_path / "o.json", "-o", tmp_path / "o.pdf", "--paper", "letter").code == 0
    assert "Łódź" in words_of((tmp_path / "o.pdf").read_bytes())
    assert is_refusal(command("order", "-o", tmp_path / "o.doc"))
    assert is_refusal(command("order", tmp_path / "o.json", "-o", tmp_path / "o.json"))
