"""The few places where parameters are named for the eye: sections, pairs, quick picks, drawings.

A parameter that is in none of these tables still gets its row, in a section of its own group.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from orthodesign.foundation.findings import Finding
from orthodesign.prescription import CATALOGUE, DOORS, Parameter, Role
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
PAIRS = dict([DOORS])
PAIR_LABELS = {"arch_height": "Arch"}

# Values that practice uses, as the help of each parameter gives them with its sources
QUICK_PICKS: dict[str, tuple[float, ...]] = {
    "heel_lift": (0.0, 3.0, 6.0),
    "rearfoot_post": (0.0, 2.0, 4.0, 6.0),
    "rearfoot_post_motion": (0.0, 4.0),
    "heel_post_height": (0.0, 2.0, 3.0, 4.0),
    "forefoot_post": (0.0, 2.0, 4.0, 6.0),
    "blake_inversion": (0.0, 3.0, 5.0, 7.0),
    "medial_skive": (0.0, 2.0, 4.0, 6.0),
    "lateral_skive": (0.0, 2.0, 4.0, 6.0),
    "heel_cup_depth": (10.0, 12.0, 14.0, 18.0),
    "heel_cup_width": (0.0, 2.0),
    "heel_aperture": (0.0, 2.0, 3.0, 4.0),
    "fascia_groove": (0.0, 3.0),
    "cuboid_support": (0.0, 2.0, 3.0, 4.0),
    "lateral_arch": (0.0, 2.0, 3.0, 4.0),
    "met_pad": (0.0, 3.0, 4.0, 5.0),
    "met_bar": (0.0, 2.0, 3.0, 5.0),
    "mortons_extension": (0.0, 3.0),
    "reverse_mortons": (0.0, 2.0, 3.0, 5.0),
    "toe_crest": (0.0, 3.0, 4.0, 6.0),
    "cluffy_wedge": (0.0, 3.0, 4.0, 6.0),
    **dict.fromkeys((f"offload_mth{number}" for number in range(1, 6)), (0.0, 2.0, 3.0, 4.0)),
    "medial_flange": (0.0, 4.0, 8.0),
    "lateral_flange": (0.0, 4.0, 8.0),
    "first_ray_cutout": (0.0, 15.0, 20.0, 25.0),
    "shell_thickness": (2.0, 2.5, 3.0, 3.5),
    "distal_taper": (1.5,),
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
    "heel_post_height": "heel-post",
    "forefoot_post": "forefoot-post",
    "blake_inversion": "blake",
    "medial_skive": "skive-medial",
    "lateral_skive": "skive-lateral",
    "heel_cup_depth": "cup",
    "heel_cup_width": "cup-width",
    **dict.fromkeys(
        (
            "heel_aperture",
            "heel_aperture_length",
            "heel_aperture_width",
            "heel_aperture_forward",
            "heel_aperture_aside",
        ),
        "heel-aperture",
    ),
    **dict.fromkeys(
        (
            "fascia_groove",
            "fascia_groove_width",
            "fascia_groove_heel_aside",
            "fascia_groove_ball_aside",
            "groove_line",
        ),
        "groove",
    ),
    **dict.fromkeys(("cuboid_support", "cuboid_forward", "cuboid_aside"), "cuboid"),
    "lateral_arch": "lateral-arch",
    **dict.fromkeys(
        ("met_pad", "met_pad_offset", "met_pad_aside", "met_pad_width", "met_pad_length"), "met-pad"
    ),
    **dict.fromkeys(("met_bar", "met_bar_offset"), "met-bar"),
    "mortons_extension": "mortons",
    "reverse_mortons": "reverse-mortons",
    **dict.fromkeys(("toe_crest", "toe_crest_offset"), "toe-crest"),
    "cluffy_wedge": "cluffy",
    **dict.fromkeys((f"offload_mth{number}" for number in range(1, 6)), "offloading"),
    "offload_radius": "offloading",
    "spots": "spots",
    "trim_line": "trim-line",
    **dict.fromkeys(("medial_edge_height", "lateral_edge_height"), "edge-height"),
    "medial_edge_width": "edge-width",
    "medial_flange": "medial-flange",
    "lateral_flange": "lateral-flange",
    "distal_edge": "distal-edge",
    **dict.fromkeys(("first_ray_cutout", "first_ray_cutout_width"), "first-ray-cutout"),
    "shell_thickness": "thickness",
    "construction": "construction",
    "length": "length",
    "width": "width",
    "top_cover": "cover",
    "edge_rounding": "rounding",
    **dict.fromkeys(("thickness_rear", "thickness_mid", "thickness_fore"), "thickness-zones"),
    **dict.fromkeys(("distal_taper", "distal_taper_run"), "distal-taper"),
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
