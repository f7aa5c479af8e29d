"""Random cases, and case files taken apart and put together again as someone with intent would."""

from __future__ import annotations

import io
import json
import zipfile

from hypothesis import strategies as st
from leg_lengths import any_leg_length
from prescriptions import any_values

from orthodesign.case import Case, FootInputs, Linking, ScanFile, case_bytes
from orthodesign.case.order import Order
from orthodesign.design import Cut, ScanOptions
from orthodesign.prescription import Prescription
from orthodesign.scan import CAPTURE_WORDS, UNIT_WORDS

_numbers = st.floats(allow_nan=False, allow_infinity=False)
_points = st.tuples(_numbers, _numbers, _numbers)
_options = st.builds(
    ScanOptions,
    unit=st.sampled_from(UNIT_WORDS),
    foot_length_mm=st.none() | _numbers,
    side=st.sampled_from(["auto", "left", "right"]),
    capture=st.sampled_from(CAPTURE_WORDS),
    picks=st.lists(st.tuples(st.text(), _points), max_size=3).map(tuple),
    up=st.none() | _points,
    forward=st.none() | _points,
    cuts=st.lists(st.builds(Cut, _points, _points), max_size=3).map(tuple),
)
_file_names = st.text(st.characters(exclude_characters="/"), min_size=1).filter(
    lambda name: name not in (".", "..")
)
_scans = st.builds(
    ScanFile.of, _file_names | st.sampled_from(["a.stl", "b.PLY", "c.3mf"]), st.binary(min_size=1)
)
_feet = st.builds(FootInputs, st.none() | _scans, _options, any_values.map(Prescription.from_values))

_orders = st.builds(
    Order,
    clinic=st.none() | st.text(max_size=200),
    weight_kg=st.none() | st.floats(0, 300),
    pairs=st.none() | st.integers(0, 9),
    due_date=st.none() | st.dates().map(lambda day: day.isoformat()),
    notes=st.none() | st.text(max_size=300),
)

any_case = st.builds(
    Case,
    code=st.text(),
    created=st.dates().map(lambda day: day.isoformat()),
    left=_feet,
    right=_feet,
    linking=st.sampled_from(Linking),
    notes=st.text(),
    leg_length=st.none() | any_leg_length,
    order=_orders,
)


def plain_case(**changes: object) -> Case:
    """A pair with two small scans."""
    left = FootInputs(ScanFile.of("Fuß links.stl", b"solid left" * 100), ScanOptions(unit="mm", side="left"))
    right = FootInputs(
        ScanFile.of("right.ply", b"ply right" * 100), prescription=Prescription({"heel_lift": 4.0})
    )
    fields = {"code": "AB-1042", "created": "2026-11-21", "left": left, "right": right, "notes": "Läufer"}
    return Case(**{**fields, **changes})


def entries(content: bytes) -> dict[str, bytes]:
    """Name and bytes of every entry of a case file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(contents: dict[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip with these entries."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return written.getvalue()


def with_header(change, case: Case | None = None) -> bytes:
    """A case file whose ``case.json`` went through ``change``."""
    contents = entries(case_bytes(case or plain_case()))
    tree = json.loads(contents["case.json"])
    tree = change(tree) or tree
    return zipped({**contents, "case.json": json.dumps(tree).encode()})
