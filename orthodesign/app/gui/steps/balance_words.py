"""The balance across the pair in the reader's words: each heel, which is higher, what remains."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from orthodesign.app.gui import words
from orthodesign.checks.balance import LEVEL_MM, Balance, HeelHeight

translate = QCoreApplication.translate


def balance_words(balance: Balance) -> str:
    """Which heel stands higher, and by how much."""
    difference = balance.difference
    if difference is None:
        return translate("check", "Balance needs both feet.")
    if balance.higher == "level":
        return translate("check", "Both heels are raised alike.")
    if balance.higher == "left":
        return translate("check", "Left heel {mm:.1f} mm higher").format(mm=abs(difference))
    return translate("check", "Right heel {mm:.1f} mm higher").format(mm=abs(difference))


def balance_lines(balance: Balance) -> list[str]:
    """Every heel on a line of its own, which is higher, and what remains of a difference in leg length."""
    lines = [_heel(side, heel) for side, heel in balance.sides() if heel is not None]
    return [*lines, balance_words(balance), *_leg(balance)]


def captions() -> dict[str, str]:
    """The words within the picture of the balance."""
    return {
        "left": translate("balance", "left"),
        "right": translate("balance", "right"),
        "shoe": translate("balance", "shoe"),
        "shell": translate("balance", "shell"),
        "lift": translate("balance", "lift"),
        "posting": translate("balance", "posting"),
        "additions": translate("balance", "additions"),
        "remaining": translate("balance", "remaining"),
        "none": translate("balance", "no device"),
    }


def _heel(side: str, heel: HeelHeight) -> str:
    said = (
        translate("balance", "Left heel {height:.1f} mm above the ground")
        if side == "left"
        else translate("balance", "Right heel {height:.1f} mm above the ground")
    ).format(height=heel.height)
    called = captions()
    parts = [("shell", heel.shell), ("lift", heel.lift), ("posting", heel.posting)]
    if abs(heel.additions) >= LEVEL_MM:
        parts.append(("additions", heel.additions))
    return f"{said}: " + ", ".join(f"{called[name]} {_mm(height)}" for name, height in parts)


def _leg(balance: Balance) -> list[str]:
    leg, compensated, remaining = balance.leg, balance.compensated, balance.remaining
    if leg is None or compensated is None or remaining is None:
        return []
    short = (
        translate("balance", "Left leg {mm:g} mm shorter: {done} mm compensated")
        if leg.short_side == "left"
        else translate("balance", "Right leg {mm:g} mm shorter: {done} mm compensated")
    ).format(mm=leg.difference_mm, done=_mm(compensated))
    shoes = translate("balance", "of it {mm} by the shoes").format(mm=_mm(leg.shoe_difference_mm))
    if abs(remaining) < LEVEL_MM:
        rest = translate("balance", "nothing remains")
    elif remaining < 0:
        rest = translate("balance", "{mm} mm too much").format(mm=_mm(-remaining))
    else:
        rest = translate("balance", "{mm} mm remain").format(mm=_mm(remaining))
    return [", ".join((short, *([shoes] if leg.shoe_difference_mm else []), rest))]


def _mm(height: float) -> str:
    return "0.0" if abs(height) < LEVEL_MM else f"{height:.1f}".replace("-", words.MINUS)
