"""Presets: named proposals with their reasoning. They propose and explain; the clinician decides.

Those we ship stand in ``resources/presets``, one file each; a user's own have the same form
(``.orthopreset``). Values are relative to the foot (``arch_change``, never ``arch_height``) and signed
to the medial side, so a preset may be replayed on any foot and either side.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from orthodesign.foundation.files import resource
from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.parameter import PROPOSAL, PrescriptionError, Value
from orthodesign.prescription.prescription import Prescription
from orthodesign.prescription.preset import Preset, PresetValue, Remark
from orthodesign.prescription.preset_files import checked, read_preset, slug
from orthodesign.prescription.refusals import rivals

__all__ = [
    "Applied",
    "Preset",
    "PresetValue",
    "Proposal",
    "Remark",
    "applied",
    "preset",
    "preset_of",
    "presets",
]

OWN = "own preset"


@dataclass(frozen=True)
class Proposal:
    """One line of what a preset would do to a prescription: from, to, why, source."""

    parameter: str
    before: Value
    after: Value
    why: str
    source: str
    kept: bool = False

    @property
    def changes(self) -> bool:
        """Whether the value becomes another one."""
        return not self.kept and self.before != self.after

    @property
    def line(self) -> str:
        """As it is read aloud: ``Rearfoot post: 0° → 4°``."""
        parameter = CATALOGUE[self.parameter]
        before, after = parameter.text(self.before), parameter.text(self.after)
        if self.kept:
            return f"{parameter.label}: {before}, kept (the preset proposes {after})"
        if not self.changes:
            return f"{parameter.label}: {after} already"
        return f"{parameter.label}: {before} → {after}"


@dataclass(frozen=True)
class Applied:
    """A prescription as a preset would make it, and each change with its reason."""

    prescription: Prescription
    proposals: tuple[Proposal, ...]


@cache
def _shipped() -> Mapping[str, Preset]:
    files = sorted(resource("presets").glob("*.json"))
    read = [read_preset(path.read_bytes(), path.name) for path in files]
    return MappingProxyType({preset.id: preset for preset in read})


def presets() -> tuple[Preset, ...]:
    """The presets we ship, in the order in which they are shown."""
    return tuple(_shipped().values())


def preset(name: str) -> Preset:
    """The shipped preset of that id. Raises PrescriptionError with the ids that come near."""
    try:
        return _shipped()[name]
    except KeyError:
        raise PrescriptionError(unknown_preset(name, [*_shipped()])) from None


def unknown_preset(name: str, known: Collection[str]) -> str:
    """The sentence for a name that no preset has."""
    from difflib import get_close_matches

    near = get_close_matches(name.lower().replace(" ", "-").replace("_", "-"), known, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(near)}?" if near else "`orthodesign presets` lists them"
    return f"There is no preset {name[:60]!r} ({hint})."


def applied(prescription: Prescription, preset: Preset, keep: Collection[str] = ()) -> Applied:
    """What ``preset`` makes of ``prescription``, line by line; parameters in ``keep`` stay as they are.

    Only what the preset names is touched, and its rivals: a change of the arch takes back a height of
    the arch, unless that is to be kept. The result is a proposal: nothing is applied by this.
    """
    keep = {*keep, *(rival for name in keep if _given(prescription, name) for rival in rivals(name))}
    lines: list[Proposal] = []
    for one in preset.values:
        told = {line.parameter for line in lines}
        lines += [line for line in _taken_back(prescription, one, keep) if line.parameter not in told]
        before = prescription.values[one.parameter]
        after = CATALOGUE[one.parameter].accepted(one.value)
        kept = one.parameter in keep
        lines.append(Proposal(one.parameter, before, after, one.why, one.source, kept))
    changes = {line.parameter: line.after for line in lines if line.changes}
    return Applied(prescription.with_values(**changes), tuple(lines))


def _taken_back(prescription: Prescription, one: PresetValue, keep: Collection[str]) -> list[Proposal]:
    """What has to be taken back so that this value can be given."""
    if one.parameter in keep or one.value == CATALOGUE[one.parameter].neutral:
        return []
    why = f"{CATALOGUE[one.parameter].label} and this cannot both be given."
    return [
        Proposal(rival, prescription.values[rival], CATALOGUE[rival].neutral, why, PROPOSAL)
        for rival in rivals(one.parameter)
        if _given(prescription, rival)
    ]


def _given(prescription: Prescription, name: str) -> bool:
    return prescription.values[name] != CATALOGUE[name].neutral


def preset_of(
    title: str,
    prescription: Prescription,
    names: Collection[str] | None = None,
    *,
    for_whom: str = "",
    scanned_arch_height: float | None = None,
) -> Preset:
    """A preset of one's own from the values of a prescription that differ from the defaults.

    ``names`` picks some of them. Picked points belong to one foot and are left
    out. A height of the arch belongs to one foot: with the height of its scanned
    arch (mm, frame F) it becomes the change that it means. Raises PrescriptionError where there is
    nothing to save, or a height without a scan.
    """
    values = dict(prescription.values)
    if values["arch_height"] is not None and (names is None or "arch_height" in names):
        if scanned_arch_height is None:
            raise PrescriptionError(
                "arch_height is the height on one foot and cannot be kept in a preset: "
                "give arch_change instead."
            )
        values["arch_change"] = round(prescription.arch_change_from(scanned_arch_height), 2)
        names = names if names is None else {*names, "arch_change"}
    values["arch_height"] = None
    chosen = [
        PresetValue(name, value, "", OWN)
        for name, parameter in CATALOGUE.items()
        if not isinstance(value := values[name], tuple)
        and value != parameter.default
        and (names is None or name in names)
    ]
    if not chosen:
        raise PrescriptionError("There is nothing to keep in a preset: every value is the default.")
    return checked(Preset(slug(title), title, for_whom, tuple(chosen)))


def renamed(preset: Preset, title: str) -> Preset:
    """The same preset under another title. Raises PrescriptionError for a title that cannot be shown."""
    return checked(replace(preset, id=slug(title), title=title))
