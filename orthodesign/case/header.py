"""``case.json``: everything of a case but the bytes of its scans, as a tree of plain values.

The trees of options and linking follow from their declarations. ``docs/case-file.md`` describes the
result for those who write scripts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PureWindowsPath

from orthodesign import __version__
from orthodesign.case.case import SIDES, Case, FootInputs, Linking, ScanFile, Side
from orthodesign.case.errors import CaseError
from orthodesign.case.migrations import SCHEMA, migrated
from orthodesign.case.order import Order
from orthodesign.design import ScanOptions
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.trees import Tree, TreeError, read_json, tree_of, value_of, written_json
from orthodesign.prescription import CATALOGUE, Prescription
from orthodesign.prescription.leg_length import LegLength

LARGEST_HEADER = 4_000_000
# what a scan may be called inside a case; anything else is called "scan"
_EXTENSIONS = ("stl", "obj", "ply", "off", "3mf", "glb", "gltf")


@dataclass(frozen=True)
class ScanNote:
    """What a case says of a scan: its entry in the file, its name, hash and size in bytes."""

    entry: str
    file: str
    sha256: str
    size: int


@dataclass(frozen=True)
class _FootNote:
    scan: ScanNote | None
    options: ScanOptions
    prescription: dict[str, object]


@dataclass(frozen=True)
class Header:
    """A case without the bytes of its scans."""

    code: str
    created: str
    linking: Linking
    notes: str
    feet: dict[Side, _FootNote]
    leg_length: LegLength | None = None
    order: Order = field(default_factory=Order)

    def scan(self, side: Side) -> ScanNote | None:
        """What is said of the scan of one side."""
        return self.feet[side].scan

    def case(self, contents: dict[Side, bytes]) -> Case:
        """The whole case. Raises PrescriptionError where a value is out of limits."""
        inputs = {side: _inputs(note, contents.get(side)) for side, note in self.feet.items()}
        left, right = inputs["left"], inputs["right"]
        return Case(
            self.code, self.created, left, right, self.linking, self.notes, self.leg_length, self.order
        )


def _inputs(note: _FootNote, content: bytes | None) -> FootInputs:
    scan = None
    if note.scan is not None and content is not None:
        scan = ScanFile(note.scan.file, content, note.scan.sha256)
    return FootInputs(scan, note.options, Prescription.from_values(note.prescription))


def entry_name(side: Side, file: str) -> str:
    """What the scan is called inside a case: by its side and kind, never by what a user typed."""
    extension = Path(file).suffix.lower().lstrip(".")
    return f"scans/{side}.{extension if extension in _EXTENSIONS else 'scan'}"


def header_bytes(case: Case) -> bytes:
    """``case.json`` of a case. Raises CaseError for a case that could not be opened again."""
    try:
        tree = _case_tree(case)
        content = written_json(tree)
        again = _header(tree).case({side: scan.content for side, scan in _scans(case)})
    except OrthodesignError as error:
        raise CaseError(
            f"The case cannot be kept: {error.sentence.rstrip('.')}.", detail=error.detail
        ) from error
    if len(content) > LARGEST_HEADER:
        raise CaseError("The case cannot be kept: its notes are too long, shorten them.")
    if again != case:
        raise CaseError("The case cannot be kept: a value in it is not what it should be.")
    return content


def _case_tree(case: Case) -> Tree:
    return {
        "format": "orthocase",
        "schema": SCHEMA,
        "program": f"orthodesign {__version__}",
        "code": case.code,
        "created": case.created,
        "linking": case.linking.value,
        "notes": case.notes,
        "feet": {side: _foot_tree(side, case.foot(side)) for side in SIDES},
        # what was not measured is not mentioned: older programs can read such a case
        **({} if case.leg_length is None else {"leg_length": tree_of(case.leg_length)}),
        **({"order": ordered} if (ordered := _order_tree(case.order)) else {}),
    }


def _order_tree(order: Order) -> Tree:
    """What was filled in of the order form."""
    return {name: one for name, one in tree_of(order).items() if one is not None}


def _scans(case: Case) -> list[tuple[Side, ScanFile]]:
    return [(side, scan) for side in SIDES if (scan := case.foot(side).scan) is not None]


def _foot_tree(side: Side, inputs: FootInputs) -> Tree:
    scan = inputs.scan
    note = None
    if scan is not None:
        note = ScanNote(entry_name(side, scan.name), scan.name, scan.sha256, len(scan.content))
    return {
        "scan": tree_of(note),
        "options": tree_of(inputs.options),
        "prescription": inputs.prescription.as_json(),
    }


def read_header(content: bytes, name: str) -> Header:
    """The header in the bytes of a ``case.json``; ``name`` is the file's, for the sentence.

    Raises CaseError for everything that is not as this program would have written it.
    """
    try:
        tree = read_json(content)
        if tree.get("format") != "orthocase":
            raise TreeError('it does not say {"format": "orthocase"}')
        header = _header(migrated(tree, name))
        header.case({})  # the prescriptions, too, must be what they should be
    except CaseError:
        raise
    except OrthodesignError as error:
        raise CaseError(
            f"{name} cannot be opened: in its case.json, {error.sentence.rstrip('.')}.", detail=error.detail
        ) from error
    return header


_HASH = re.compile("[0-9a-f]{64}")
_NAMES = {"format", "schema", "program", "code", "created", "linking", "notes", "feet"}


def _header(tree: Tree) -> Header:
    _names(tree, _NAMES | ({"leg_length", "order"} & set(tree)), "")
    value_of(str, tree["program"], "program")
    created = value_of(str, tree["created"], "created")
    try:
        well_formed = date.fromisoformat(created).isoformat() == created
    except ValueError:
        well_formed = False
    if not well_formed:
        raise TreeError("created is not a day like 2026-11-21")
    feet = _names(tree["feet"], set(SIDES), "feet")
    return Header(
        code=value_of(str, tree["code"], "code"),
        created=created,
        linking=value_of(Linking, tree["linking"], "linking"),
        notes=value_of(str, tree["notes"], "notes"),
        feet={side: _foot(side, feet[side]) for side in SIDES},
        leg_length=_leg_length(tree.get("leg_length")),
        order=_order(tree.get("order", {})),
    )


def _leg_length(tree: object) -> LegLength | None:
    return None if tree is None else value_of(LegLength, tree, "leg_length")


def _order(tree: object) -> Order:
    try:
        return value_of(Order, tree, "order")
    except CaseError as error:
        raise TreeError(error.sentence) from error


def _foot(side: Side, tree: object) -> _FootNote:
    place = f"feet.{side}"
    tree = _names(tree, {"scan", "options", "prescription"}, place)
    scan = None
    if tree["scan"] is not None:
        scan = value_of(ScanNote, tree["scan"], f"{place}.scan")
        if (
            not _is_plain(scan.file)
            or not _HASH.fullmatch(scan.sha256)
            or scan.entry != entry_name(side, scan.file)
            or scan.size < 1
        ):
            raise TreeError(f"{place}.scan does not name a scan of this case")
    options = value_of(ScanOptions, tree["options"], f"{place}.options")
    _check_words(options)
    if not isinstance(tree["prescription"], dict):
        raise TreeError(f"{place}.prescription is not in braces")
    if len(tree["prescription"]) > 2 * len(CATALOGUE):  # each unknown name costs a search for the one meant
        raise TreeError(f"{place}.prescription is no prescription")
    return _FootNote(scan, options, tree["prescription"])


def _is_plain(file: str) -> bool:
    """Whether this is the name of a file on every system, without a folder."""
    return PureWindowsPath(file).name == file and file not in ("", ".", "..") and "\0" not in file


def _check_words(options: ScanOptions) -> None:
    from orthodesign.scan import CAPTURE_WORDS, UNIT_WORDS  # only here: scan loads numpy

    choices = {"unit": UNIT_WORDS, "capture": CAPTURE_WORDS, "side": ("auto", *SIDES)}
    for name, words in choices.items():
        if getattr(options, name) not in words:
            raise TreeError(f"options.{name} is none of {', '.join(words)}")


def _names(tree: object, names: set[str], place: str) -> Tree:
    """``tree`` as a dict with exactly these names."""
    if not isinstance(tree, dict):
        raise TreeError(f"{place or 'it'} is not in braces")
    dot = f"{place}." if place else ""
    for name in tree:
        if name not in names:
            raise TreeError(f"{dot}{name[:40]} is not known")
    for name in sorted(names - set(tree)):
        raise TreeError(f"{dot}{name} is missing")
    return tree
