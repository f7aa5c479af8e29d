"""What cannot be built together: refused with a sentence each, before there is a device."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

# Two names of one value: where one is given the other is not
DOORS = ("arch_height", "arch_change")
# Pairs that cannot both be true on one device, and why
EXCLUSIVE = (
    ("medial_skive", "lateral_skive", "cut the same heel seat from both sides"),
    ("met_pad", "met_bar", "lift the same metatarsal shafts"),
    ("mortons_extension", "reverse_mortons", "raise the two sides of one ball against each other"),
    ("medial_edge_width", "medial_edge_height", "are two ways to move the medial edge"),
    ("medial_edge_width", "medial_flange", "are two ways to move the medial edge"),
)


# A heel cup shallower than this, mm, is flattened: its walls are no longer those of the foot
SHALLOWEST_CUP = 7.0


def rivals(name: str) -> tuple[str, ...]:
    """The parameters of which none can be given beside ``name``."""
    pairs = (DOORS, *((one, other) for one, other, _ in EXCLUSIVE))
    return tuple(pair[1 - pair.index(name)] for pair in pairs if name in pair)


def disagreements(values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Corrections that the device, or the manner of another one, does not allow: name and sentence.

    ``values`` need not be complete: what is missing disagrees with nothing.
    """
    if values.get("first_ray_cutout") and values.get("length") == "full":
        yield (
            "first_ray_cutout",
            "first_ray_cutout needs a device that ends behind the toes: length three_quarter or sulcus",
        )
    cup = _number(values, "heel_cup_depth")
    if values.get("heel_cup_width") and cup is not None and cup < SHALLOWEST_CUP:
        yield (
            "heel_cup_width",
            f"heel_cup_width needs a heel_cup_depth of at least {SHALLOWEST_CUP:g} mm: a shallower heel is "
            "flattened and has no walls to be set apart",
        )
    taper, fore = _number(values, "distal_taper"), _number(values, "thickness_fore")
    shell = _number(values, "shell_thickness")
    thick = (3.0 if shell is None else shell) if fore is None else fore
    if taper is not None and taper > thick:
        yield (
            "distal_taper",
            f"distal_taper {taper:g} mm is thicker than the forefoot of the shell, {thick:g} mm",
        )
    if (
        values.get("blake_inversion")
        and values.get("rearfoot_post")
        and values.get("rearfoot_post_kind") == "intrinsic"
    ):
        yield (
            "blake_inversion",
            "blake_inversion and an intrinsic rearfoot_post tilt the same heel seat: give only one of them, "
            "or an extrinsic post",
        )


def _number(values: Mapping[str, object], name: str) -> float | None:
    value = values.get(name)
    return float(value) if isinstance(value, (int, float)) else None
