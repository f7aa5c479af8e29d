"""Random prescriptions for tests that must hold for all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from orthodesign.prescription import CATALOGUE, EXCLUSIVE, Kind, disagreements


def _some_value(name):
    parameter = CATALOGUE[name]
    if parameter.kind is Kind.CHOICE:
        return st.sampled_from(parameter.choices)
    if parameter.kind is Kind.POINTS:
        return _some_points(parameter)
    return st.floats(*parameter.limits)


def _some_points(parameter):
    """A few points within the limits, each on a stretch of the foot of its own: they do not overlap."""
    coordinates = [st.floats(one.limit_low, one.limit_high) for one in parameter.coordinates[1:]]
    point = st.tuples(st.floats(0.0, 20.0), *coordinates)
    return st.lists(point, min_size=parameter.fewest, max_size=4).map(
        lambda points: [(90.0 * k + x, *rest) for k, (x, *rest) in enumerate(points)]
    )


def _one_of_each_pair(values):
    """What cannot both be true is refused: the second gives way."""
    for one, other, _ in EXCLUSIVE:
        if values.get(one):
            values.pop(other, None)
    for name, _ in list(disagreements(values)):
        values.pop(name)
    return values


# Any values within the limits; the height of the arch is left out, because what it may be depends
# on the foot, and its other door, arch_change, says the same.
any_values = st.fixed_dictionaries(
    {}, optional={name: _some_value(name) for name in CATALOGUE if name != "arch_height"}
).map(_one_of_each_pair)
