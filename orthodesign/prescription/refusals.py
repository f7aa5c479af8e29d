"""What cannot be built together: refused with a sentence each, before there is a device."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orthodesign.prescription.parameter import Value

# Values that move one line in two ways, and what line that is
_ONE_LINE = (
    ("medial_edge_width", "medial_edge_height", "the medial edge"),
    ("medial_edge_width", "medial_flange", "the medial edge"),
)


def refusals(values: Mapping[str, Value]) -> Iterator[str]:
    """A sentence for everything that contradicts itself in a complete set of values."""
    for one, other, line in _ONE_LINE:
        if values.get(one) and values.get(other):
            yield f"{one} and {other} are two ways to move {line}: give only one of them"
    if values.get("first_ray_cutout") and values.get("length") == "full":
        yield "first_ray_cutout needs a device that ends behind the toes: length three_quarter or sulcus"
