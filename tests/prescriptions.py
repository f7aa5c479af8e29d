"""Random prescriptions for tests that must hold for all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from orthodesign.prescription import CATALOGUE, Kind


def _some_value(name):
    parameter = CATALOGUE[name]
    if parameter.kind is Kind.CHOICE:
        return st.sampled_from(parameter.choices)
    return st.floats(*parameter.limits)


def _one_skive(values):
    """Both skives at once are refused: the lateral one gives way."""
    if values.get("medial_skive"):
        values.pop("lateral_skive", None)
    return values


# Any values within the limits; the height of the arch is left out, because what it may be depends
# on the foot, and its other door, arch_change, says the same.
any_values = st.fixed_dictionaries(
    {}, optional={name: _some_value(name) for name in CATALOGUE if name != "arch_height"}
).map(_one_skive)
