"""All that is wrong with a batch is told at once, each with its place, before anything is written."""

from __future__ import annotations

import json

import pytest
from cases import plain_case
from commands import command, is_refusal

from orthodesign.app.batch import BatchError, Wishes, planned
from orthodesign.app.batch.table import read_table
from orthodesign.case import save_case
from orthodesign.prescription.presets import preset


@pytest.fixture
def folder(tmp_path):
    for name in ("a.stl", "b.stl"):
        (tmp_path / name).write_bytes(b"solid " + name.encode())
    return tmp_path


def table(folder, *lines, name="t.csv"):
    path = folder / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def orders(folder, *lines, wishes=None, name="t.csv"):
    return planned(table(folder, *lines, name=name), folder / "out", wishes or Wishes())


def problems(folder, *lines, name="t.csv"):
    with pytest.raises(BatchError) as caught:
        orders(folder, *lines, name=name)
    assert not (folder / "out").exists()
    return [str(one) for one in caught.value.problems] or [caught.value.sentence]


def test_that_every_cell_reaches_its_order(folder):
    header = "scan,code,side,unit,foot_length_mm,capture,heel_lift,length,arch_change"
    order, other = orders(folder, header, "a.stl,AB-1,Right,,262,foot,4mm,full,", "b.stl,AB-2,,MM")
    assert order.source.content() == b"solid a.stl"
    assert (order.code, order.place, order.scan) == ("AB-1", "line 2", "a.stl")
    options = order.options
    assert (options.side, options.unit, options.foot_length_mm, options.capture) == (
        "right",
        "auto",
        262,
        "foot",
    )
    assert (other.options.side, other.options.unit) == ("auto", "mm")
    assert order.prescription.number("heel_lift") == 4
    assert order.prescription.choice("length") == "full"
    assert order.stems == ("AB-1_right_full-length-shell",)


def test_that_a_side_that_is_not_told_leaves_two_names_open(folder):
    (order,) = orders(folder, "scan,code", "a.stl,AB-1")
    assert order.stems == ("AB-1_left_three-quarter-shell", "AB-1_right_three-quarter-shell")


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_that_tables_of_every_spreadsheet_are_read(folder, sign):
    path = folder / "t.tsv"
    lines = ["scan,code,heel_lift", '"a.stl","AB ""1""",4', "", ",,", "b.stl,AB-2"]
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).replace(",", sign).encode())
    rows = read_table(path).rows
    assert [row.line for row in rows] == [2, 5]
    assert dict(rows[0].cells) == {"scan": "a.stl", "code": 'AB "1"', "heel_lift": "4"}


def test_that_a_line_is_counted_where_it_begins(folder):
    path = folder / "t.csv"
    path.write_text('scan,code\n"a\n.stl",1\nb.stl,2\n')
    assert [row.line for row in read_table(path).rows] == [2, 4]


def test_that_columns_are_stronger_than_the_file_and_the_file_than_all_of_the_batch(folder):
    (folder / "rx.json").write_text('{"heel_lift": 4, "rearfoot_post": 3}')
    wishes = Wishes(values={"heel_lift": 1.0, "rearfoot_post": 1.0, "medial_skive": 2.0})
    (order,) = orders(
        folder, "scan,code,prescription,heel_lift", "a.stl,AB-1,rx.json,6", wishes=wishes, name="t.csv"
    )
    values = order.prescription
    assert [values.number(name) for name in ("heel_lift", "rearfoot_post", "medial_skive")] == [6, 3, 2]


def test_that_a_preset_gives_way_to_what_the_line_says(folder):
    proposed = preset("high-arch").as_values()
    name = next(name for name, value in proposed.items() if isinstance(value, float))
    first, second = orders(folder, f"scan,code,preset,{name}", "a.stl,A,high-arch,", "b.stl,B,high-arch,0")
    assert first.prescription.values[name] == proposed[name]
    assert second.prescription.values[name] == 0


def test_that_all_problems_are_told_at_once_with_their_lines(folder):
    told = problems(
        folder,
        "scan,code,side,unit,foot_length_mm,capture,prescription,preset,heel_lift",
        "a.stl,AB-1,middle,furlong,3,foam,,,40",
        "none.stl,,,,tall,,none.json,high-arsh,4cm",
        "t.csv,---,,,,,,,",
        "b.stl,AB-2,,,,,,,,,too many",
    )
    for line, said in (
        (2, "side cannot be 'middle': give one of auto, left, right."),
        (2, "unit cannot be 'furlong'"),
        (2, "capture cannot be 'foam'"),
        (2, "heel_lift is 40 mm, beyond its limits 0 to 12 mm"),
        (3, "there is no scan"),
        (3, "it has no code"),
        (3, "foot_length_mm 'tall' is not a length in mm"),
        (3, "none.json cannot be read"),
        (3, "did you mean high-arch"),
        (3, "given in mm, not 'cm'"),
        (5, "it has 11 cells, the header only 9"),
        (4, "t.csv is no scan that is read"),
        (4, "has no letter or digit"),
    ):
        assert [one for one in told if one.startswith(f"t.csv, line {line}: ") and said in one], (line, said)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("scan,code,heel_lfit", "did you mean heel_lift"),
        ("scan,code,prescripton", "did you mean prescription?"),
        ("scan,code,colour_of_the_shoe", "there is no column 'colour_of_the_shoe'"),
        ("scan,code,side,side", "the column 'side' stands there 2 times"),
        ("scan,side", "the column code is missing"),
        ("scan,code,", "a column has no name"),
    ],
)
def test_that_a_header_with_a_slip_is_refused(folder, header, said):
    (told,) = problems(folder, header, "a.stl,right" if header == "scan,side" else "a.stl,AB-1")
    assert told.startswith("t.csv, line 1: ")
    assert said in told


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the column scan is missing"),
        (b"scan,code\n", "holds no lines"),
        (b"scan,code\n\xfc.stl,1\n", "not in UTF-8"),
        (b'scan,code\n"a.stl,1\n', "line 2: it cannot be told into cells"),
        (b"PK\x03\x04\0\0", "is no table"),
    ],
)
def test_that_what_is_no_table_is_refused(folder, content, said):
    path = folder / "t.csv"
    path.write_bytes(content)
    with pytest.raises(BatchError) as caught:
        planned(path, folder / "out", Wishes())
    assert said in " ".join([caught.value.sentence, *map(str, caught.value.problems)])


@pytest.mark.parametrize(
    ("lines", "shared"),
    [
        (["a.stl,AB-1,left", "b.stl,AB-1,left"], True),
        (["a.stl,AB/1,left", "b.stl,AB-1,left"], True),
        (["a.stl,ab-1,left", "b.stl,AB-1,left"], True),
        (["a.stl,AB-1,left", "b.stl,AB-1,"], True),
        (["a.stl,AB-1,left", "b.stl,AB-1,right"], False),
        (["a.stl,AB-1,left", "b.stl,AB-2,left"], False),
    ],
)
def test_that_devices_never_share_a_name(folder, lines, shared):
    if not shared:
        assert len(orders(folder, "scan,code,side", *lines)) == 2
        return
    (told,) = problems(folder, "scan,code,side", *lines)
    assert "line 2 (a.stl), line 3 (b.stl) could both be called" in told


def test_that_an_output_never_replaces_an_input(folder):
    (folder / "AB-1_left_three-quarter-shell.stl").write_bytes(b"solid")
    path = table(folder, "scan,code,side", "AB-1_left_three-quarter-shell.stl,AB-1,left")
    with pytest.raises(BatchError, match="an output would replace it"):
        planned(path, folder, Wishes())
    with pytest.raises(BatchError, match="holds the scans"):
        planned(folder, folder, Wishes())


def test_that_a_folder_gives_an_order_for_each_scan_named_by_its_content(folder):
    (folder / "a.json").write_text('{"heel_lift": 4}')
    first, second = planned(folder, folder / "out", Wishes())
    assert (first.scan, second.scan) == ("a.stl", "b.stl")
    assert len(first.code) == 8
    assert first.code != second.code
    assert first.prescription.number("heel_lift") == 4
    assert second.prescription.number("heel_lift") == 0
    (folder / "c.stl").write_bytes((folder / "a.stl").read_bytes())
    with pytest.raises(BatchError, match=r"a\.stl \(a\.stl\), c\.stl \(c\.stl\) could both be called"):
        planned(folder, folder / "out", Wishes())


def test_that_names_of_scans_are_codes_where_the_user_says_so(folder):
    (folder / "AB-1_left.stl").write_bytes(b"solid")
    orders = planned(folder, folder / "out", Wishes(), names_are_codes=True)
    assert [(one.code, one.options.side) for one in orders] == [
        ("AB-1", "left"),
        ("a", "auto"),
        ("b", "auto"),
    ]


def test_that_a_folder_of_cases_gives_each_foot_and_refuses_the_damaged_ones(tmp_path):
    save_case(plain_case(), tmp_path / "one.orthocase")
    (tmp_path / "two.orthocase").write_bytes(b"PK\x03\x04 torn")
    left, right, damaged = planned(tmp_path, tmp_path / "out", Wishes())
    assert (left.code, left.options.side, left.options.unit) == ("AB-1042", "left", "mm")
    assert left.source.content() == b"solid left" * 100
    assert (right.options.side, right.prescription.number("heel_lift")) == ("right", 4)
    assert "two.orthocase" in damaged.refusal
    (tmp_path / "two.orthocase").unlink()
    with pytest.raises(BatchError, match="says itself what is prescribed"):
        planned(tmp_path, tmp_path / "out", Wishes(values={"heel_lift": 4.0}))


def test_that_many_problems_are_listed_on_lines_of_their_own(folder):
    path = table(folder, "scan,code", "x.stl,A", "y.stl,B")
    answer = command("batch", path, "--out", folder / "out")
    assert (answer.code, answer.out) == (2, "")
    first, second, last = answer.err.splitlines()
    assert first.startswith("t.csv, line 2: there is no scan")
    assert second.startswith("t.csv, line 3: there is no scan")
    assert last == "t.csv has 2 problems, listed above: mend them and start again; nothing was written."
    assert not (folder / "out").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["t.csv"],
        ["none.csv", "--out", "out"],
        ["none", "--out", "out"],
        ["a.stl", "--out", "out"],
        [".", "--out", "."],
        ["empty", "--out", "out"],
        ["t.csv", "--out", "out", "--jobs", "0"],
        ["t.csv", "--out", "out", "--jobs", "2", "--scheduler", "tcp://127.0.0.1:1"],
        ["t.csv", "--out", "out", "--format", "step"],
        ["t.csv", "--out", "out", "--process", "carving"],
        ["t.csv", "--out", "out", "--unit", "furlong"],
        ["t.csv", "--out", "out", "--capture", "drawing"],
        ["t.csv", "--out", "out", "--set", "heel_lift=40"],
        ["t.csv", "--out", "out", "--preset", "high-arsh"],
        ["t.csv", "--out", "out", "--names-are-codes"],
        ["t.csv", "--out", "a.stl"],
    ],
)
def test_that_bad_usage_is_refused_in_a_sentence(folder, monkeypatch, words):
    table(folder, "scan,code", "a.stl,A")
    (folder / "empty").mkdir()
    monkeypatch.chdir(folder)
    assert is_refusal(command("batch", *words)), command("batch", *words)
    assert not (folder / "out").exists()


def test_that_equal_orders_have_equal_keys_and_every_input_counts(folder):
    from orthodesign.app.batch.program import this_program

    program = this_program()
    (order,) = orders(folder, "scan,code,side", "a.stl,A,left")
    keys = {order.key(b"scan", program), order.key(b"scam", program)}
    for header, line, wishes in (
        ("scan,code,side", "a.stl,B,left", Wishes()),
        ("scan,code,side", "a.stl,A,right", Wishes()),
        ("scan,code,side,unit", "a.stl,A,left,mm", Wishes()),
        ("scan,code,side,heel_lift", "a.stl,A,left,4", Wishes()),
        ("scan,code,side", "b.stl,A,left", Wishes()),
        ("scan,code,side", "a.stl,A,left", Wishes(ending=".3mf")),
        ("scan,code,side", "a.stl,A,left", Wishes(preview=False)),
        ("scan,code,side", "a.stl,A,left", Wishes(process="mjf_pa12")),
    ):
        (other,) = orders(folder, header, line, wishes=wishes)
        keys.add(other.key(b"scan", program))
    assert len(keys) == 10
    (same,) = orders(folder, "code,side,scan", "A,left,a.stl")
    assert same.key(b"scan", program) == order.key(b"scan", program)
    assert json.dumps(program.libraries)
