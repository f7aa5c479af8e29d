"""Balance across the pair, as the window knows it: defined in ``checks.balance``."""

from __future__ import annotations

from orthodesign.checks.balance import Balance, HeelHeight, balance_of

__all__ = ["Balance", "HeelHeight", "balance_of"]
