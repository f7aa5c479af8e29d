"""Balance across the pair: how high each heel stands, and what is left of a difference in leg length.

One definition for window, command line and report. Heights are those of the heel centre, the heel seat
H, above the ground under the device, mm, with the top cover on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from orthodesign.prescription.leg_length import LegLength

if TYPE_CHECKING:
    from orthodesign.foundation.mesh import Mesh
    from orthodesign.insole import Insole

# A difference that no table of doses would show
LEVEL_MM = 0.05
# what takes the device away from under the heel centre, where it lies there
_RELIEFS = {"heel_aperture", "spots", "fascia_groove"}


@dataclass(frozen=True)
class HeelHeight:
    """What one heel centre stands on, mm: shell (with cover), lift, what posting and additions add there."""

    lift: float
    posting: float
    shell: float
    additions: float = 0.0

    @property
    def total(self) -> float:
        """The rise over the neutral device: lift, posting and additions together."""
        return self.lift + self.posting + self.additions

    @property
    def height(self) -> float:
        """Everything between ground and foot."""
        return self.total + self.shell

    @classmethod
    def of(cls, insole: Insole, solid: Mesh | None = None) -> HeelHeight:
        """Felt on the device, or on its ``solid`` as read back from a file (frame D, mm).

        A heel does not sink into a relief, so reliefs are left out of what is felt.
        """
        rise, even = insole.heel_rise, insole.prescription
        for name in _RELIEFS & set(even.non_neutral()):
            even = even.neutral(name)
        if even != insole.prescription:
            from orthodesign.insole import build_insole

            insole, solid = build_insole(insole.foot, even), None
        shell = _felt(insole, insole.mesh if solid is None else solid) - insole.heel_rise.total
        return cls(rise.lift, rise.posting, shell, rise.total - rise.lift - rise.posting)

    @classmethod
    def from_report(cls, report: Mapping[str, Any]) -> HeelHeight | None:
        """As a report tells it; None where it does not know. Older reports give the nominal shell."""
        device = report["device"]
        rise = device["heel_rise_mm"]
        if rise["total"] is None:
            return None
        height = device.get("heel_height_mm")
        nominal = _nominal_shell(report.get("prescription", {}))
        shell = nominal if height is None else height - rise["total"]
        additions = rise.get("additions", 0.0)
        return cls(rise["lift"], rise["total"] - rise["lift"] - additions, shell, additions)


def _felt(insole: Insole, solid: Mesh) -> float:
    """Height of the top of the cover at the heel seat, mm over the ground."""
    from orthodesign.checks.probe import heights_at

    at = insole.foot.landmarks.heel_seat[:2]
    return float(heights_at(solid, at)[0]) + insole.prescription.number("top_cover")


def _nominal_shell(prescription: Mapping[str, Any]) -> float:
    thickness, cover = prescription.get("shell_thickness") or 0.0, prescription.get("top_cover") or 0.0
    return float(thickness + cover)


@dataclass(frozen=True)
class Balance:
    """Both heels, and the difference in leg length that they are to make up for, where one was measured.

    A foot without a device is None.
    """

    left: HeelHeight | None
    right: HeelHeight | None
    leg: LegLength | None = None

    @property
    def difference(self) -> float | None:
        """How much higher the left heel stands on its device than the right one, mm (− lower)."""
        if self.left is None or self.right is None:
            return None
        return self.left.height - self.right.height

    @property
    def higher(self) -> Literal["left", "right", "level"] | None:
        """Which heel stands higher on its device."""
        if self.difference is None:
            return None
        if abs(self.difference) < LEVEL_MM:
            return "level"
        return "left" if self.difference > 0 else "right"

    @property
    def compensated(self) -> float | None:
        """How much devices and shoes raise the short side over the other, mm (− they lower it)."""
        if self.leg is None or self.difference is None:
            return None
        raised = self.difference if self.leg.short_side == "left" else -self.difference
        return raised + self.leg.shoe_difference_mm

    @property
    def remaining(self) -> float | None:
        """What is left of the measured difference, mm; negative where too much is compensated."""
        if self.leg is None or self.compensated is None:
            return None
        return self.leg.difference_mm - self.compensated

    def as_json(self) -> dict[str, Any]:
        """Every number, mm; null where it is not known."""
        return {
            "heels_mm": {side: _heel_json(heel) for side, heel in self.sides()},
            "left_minus_right_mm": _rounded(self.difference),
            "leg_difference_mm": None if self.leg is None else self.leg.difference_mm,
            "short_side": None if self.leg is None else self.leg.short_side,
            "shoe_difference_mm": None if self.leg is None else self.leg.shoe_difference_mm,
            "compensated_mm": _rounded(self.compensated),
            "remaining_mm": _rounded(self.remaining),
        }

    def sides(self) -> tuple[tuple[str, HeelHeight | None], tuple[str, HeelHeight | None]]:
        """Left and right by name."""
        return ("left", self.left), ("right", self.right)

    def lines(self) -> tuple[str, ...]:
        """The balance in sentences: each heel, which is higher, what remains of the difference."""
        lines = [
            f"{side.capitalize()} heel {heel.height:.1f} mm above the ground: shell {heel.shell:.1f}, "
            f"lift {heel.lift:.1f}, posting {heel.posting:.1f}"
            + (f", additions {heel.additions:.1f}" if abs(heel.additions) >= LEVEL_MM else "")
            for side, heel in self.sides()
            if heel is not None
        ]
        return (*lines, self.line(), *self._leg_lines())

    def line(self) -> str:
        """Which heel stands higher, in one line."""
        if self.left is None or self.right is None or self.difference is None:
            return "Heel balance: unknown"
        amount = "" if self.higher == "level" else f" heel higher by {abs(self.difference):.1f} mm"
        return (
            f"Heel balance: left {self.left.height:.1f} mm, right {self.right.height:.1f} mm, "
            f"{self.higher}{amount}"
        )

    def _leg_lines(self) -> tuple[str, ...]:
        leg, compensated, remaining = self.leg, self.compensated, self.remaining
        if leg is None or compensated is None or remaining is None:
            return ()
        shoes = f", of it {leg.shoe_difference_mm:g} by the shoes" if leg.shoe_difference_mm else ""
        if abs(remaining) < LEVEL_MM:
            rest = "nothing remains"
        elif remaining < 0:
            rest = f"{-remaining:.1f} mm too much"
        else:
            rest = f"{remaining:.1f} mm remain"
        return (
            f"{leg.short_side.capitalize()} leg {leg.difference_mm:g} mm shorter: "
            f"{compensated:.1f} mm compensated{shoes}, {rest}",
        )


def balance_of(left: Insole | None, right: Insole | None, leg: LegLength | None = None) -> Balance:
    """The balance of two devices; either may be missing."""
    heels = [None if insole is None else HeelHeight.of(insole) for insole in (left, right)]
    return Balance(heels[0], heels[1], leg)


def _heel_json(heel: HeelHeight | None) -> dict[str, float] | None:
    if heel is None:
        return None
    parts = {"shell": heel.shell, "lift": heel.lift, "posting": heel.posting}
    parts |= {"additions": heel.additions, "height": heel.height}
    return {name: round(value, 3) + 0.0 for name, value in parts.items()}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3) + 0.0
