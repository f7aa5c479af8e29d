"""The few places where parameters are named for the eye: sections, pairs, quick picks, drawings.

A parameter that is in none of these tables still gets its row, in a section of its own group.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from orthodesign.foundation.findings import Finding
from orthodesign.prescription import CATALOGUE, Parameter, Role
from orthodesign.prescription.cautions import NEEDS

# The sections as a prescription is written, and the groups of the catalogue in each
_SECTIONS = {
    "Device": ("Device",),
    "Arch": ("Arch",),
    "Heel": ("Heel lift", "Heel seat"),
    "Posting": ("Posts",),
}
# What a section says in its header, open or folded; the others say what was changed in them
SUMMARY = {"Device": ("construction", "length", "shell_thickness")}
# What is prescribed every day; the others are opened when they are wanted
_OPEN_AT_FIRST = frozenset({"Arch", "Heel", "Posting"})

# Two names of one value: the height, and the change that leads to it
PAIRS = {"arch_height": "arch_change"}
PAIR_LABELS = {"arch_height": "Arch"}

QUICK_PICKS: dict[str, tuple[float, ...]] = {
    "rearfoot_post": (0.0, 2.0, 4.0, 6.0),
    "forefoot_post": (0.0, 2.0, 4.0, 6.0),
    "medial_skive": (0.0, 2.0, 4.0, 6.0),
    "heel_cup_depth": (10.0, 12.0, 14.0, 18.0),
    "shell_thickness": (2.0, 2.5, 3.0, 3.5),
}

# What stands under a correction and appears with it; motion is a correction, but of a post
TUCKED = {**NEEDS, "rearfoot_post_motion": ("rearfoot_post",)}

DRAWINGS = {
    "arch_height": "arch",
    "arch_change": "arch",
    "arch_apex": "apex",
    "heel_lift": "lift",
    "lift_taper_end": "taper",
    "rearfoot_post": "post",
    "rearfoot_post_kind": "post-kind",
    "forefoot_post_kind": "post-kind",
    "post_pivot": "pivot",
    "rearfoot_post_motion": "motion",
    "forefoot_post": "post",
    "medial_skive": "skive-medial",
    "lateral_skive": "skive-lateral",
    "heel_cup_depth": "cup",
    "shell_thickness": "thickness",
    "construction": "construction",
    "length": "length",
    "width": "width",
    "top_cover": "cover",
    "edge_rounding": "rounding",
}

# Up to this many choices are buttons side by side, more are a list
MOST_BUTTONS = 3


def sections() -> Iterator[tuple[str, tuple[Parameter, ...]]]:
    """Each section with its parameters, those of a pair and those tucked under another included."""
    placed = {group for groups in _SECTIONS.values() for group in groups}
    others = {parameter.group: (parameter.group,) for parameter in CATALOGUE.values()}
    unplaced = {name: groups for name, groups in others.items() if name not in placed}
    for title, groups in {**_SECTIONS, **unplaced}.items():
        yield title, tuple(parameter for parameter in CATALOGUE.values() if parameter.group in groups)


def folded_at_first() -> frozenset[str]:
    """The sections that are closed before the user opened any."""
    return frozenset(title for title, _ in sections()) - _OPEN_AT_FIRST


def parents(parameter: Parameter) -> tuple[str, ...]:
    """The corrections of which one must be prescribed for this parameter to matter; () if it stands alone."""
    return TUCKED.get(parameter.name, ())


def beside(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """The findings by the parameter that foremost causes them; those about none are left out."""
    placed: dict[str, tuple[Finding, ...]] = {}
    for finding in findings:
        if finding.about:
            name = finding.about[0]
            placed[name] = (*placed.get(name, ()), finding)
    return placed


def is_neutral(name: str, value: object) -> bool:
    """Whether a correction has no effect at that value."""
    parameter = CATALOGUE[name]
    return parameter.role is not Role.CORRECTION or value == parameter.neutral
