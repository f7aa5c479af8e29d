"""The connected groups of the foundation against those of SciPy, an independent witness."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from orthodesign.foundation.connection import connected


def _of_scipy(count, links):
    graph = coo_array((np.ones(len(links)), (links[:, 0], links[:, 1])), shape=(count, count))
    return connected_components(graph, directed=False)[1]


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("count", [1, 2, 30, 5000])
@pytest.mark.parametrize("density", [0.0, 0.3, 0.5, 0.8, 3.0])
def test_that_groups_and_their_numbers_are_those_of_scipy(seed, count, density):
    links = np.random.default_rng(seed).integers(0, count, (int(density * count), 2))
    assert np.array_equal(connected(count, links), _of_scipy(count, links))


@pytest.mark.parametrize("seed", range(5))
def test_that_a_long_chain_in_any_order_is_one_group(seed):
    random = np.random.default_rng(seed)
    chain = np.stack([np.arange(99_999), np.arange(1, 100_000)], axis=1)
    chain = random.permutation(100_000)[random.permutation(chain)]
    assert not connected(100_000, chain).any()
