"""The order form as a file: the order itself is declared in ``case``, where it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from orthodesign.case.errors import CaseError
from orthodesign.case.order import Order
from orthodesign.delivery.errors import DeliveryError
from orthodesign.foundation.trees import TreeError, read_json, tree_of, value_of, written_json

__all__ = ["Order", "order_bytes", "order_of", "read_order"]

_LARGEST = 200_000


def order_bytes(order: Order) -> bytes:
    """The order as JSON: every field, null where it is not known."""
    return written_json({"format": "orthodesign order", "schema": 1, **tree_of(order)})


def read_order(path: Path) -> Order:
    """The order in a JSON file; fields may be left out. Raises DeliveryError for what is no order."""
    try:
        with path.open("rb") as stream:
            tree = read_json(stream.read(_LARGEST))
        return order_of({name: one for name, one in tree.items() if name not in ("format", "schema")})
    except TreeError as error:
        raise DeliveryError(f"{path.name} is no order: {error.sentence}.") from error
    except CaseError as error:
        raise DeliveryError(error.sentence, detail=error.detail) from error
    except (OSError, ValueError) as error:
        raise DeliveryError(
            f"{path} cannot be read: check the name and the folder.", detail=repr(error)
        ) from error


def order_of(tree: Mapping[str, object]) -> Order:
    """The order of these values. Raises TreeError for a field that there is not, or of another type."""
    return value_of(Order, dict(tree))
