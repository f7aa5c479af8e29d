"""The lab's order form: every field that labs ask for, declared once; what is not known is left open.

What follows from the devices (corrections, material, thickness, length, width) is not here: it is
taken from their reports, so that form and files cannot disagree. Fields marked ``personal`` say who
the patient is; they stay out of packages unless that is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from orthodesign.case.errors import CaseError

_LONGEST, _LONGEST_NOTES = 200, 3000
# What is the clinic's and not the patient's: the same on its next order
CLINICS_OWN = ("clinic", "practitioner", "account")


def _asked(
    group: str, label: str, *, unit: str = "", personal: bool = False, wide: bool = False, day: bool = False
) -> Any:  # noqa: ANN401  # a field of whatever type is declared
    """A field of the form: where it stands, what it is called, and its unit."""
    return field(
        default=None,
        metadata={
            "group": group, "label": label, "unit": unit, "personal": personal, "wide": wide, "day": day,
        },
    )  # fmt: skip


@dataclass(frozen=True)
class Order:
    """An order as a lab reads it. None is not known: an empty line on paper, null in JSON."""

    clinic: str | None = _asked("Order", "Clinic")
    practitioner: str | None = _asked("Order", "Practitioner")
    account: str | None = _asked("Order", "Account")
    order_date: str | None = _asked("Order", "Date of order", day=True)
    due_date: str | None = _asked("Order", "Wanted by", day=True)
    priority: str | None = _asked("Order", "Priority")
    pairs: int | None = _asked("Order", "Number of pairs")
    repeat_of: str | None = _asked("Order", "Repeat of order no.")
    patient_code: str | None = _asked("Patient", "Patient code")
    patient_name: str | None = _asked("Patient", "Name", personal=True)
    date_of_birth: str | None = _asked("Patient", "Date of birth", personal=True, day=True)
    sex: str | None = _asked("Patient", "Sex")
    weight_kg: float | None = _asked("Patient", "Weight", unit="kg")
    height_cm: float | None = _asked("Patient", "Height", unit="cm")
    occupation: str | None = _asked("Patient", "Occupation")
    activity: str | None = _asked("Patient", "Activity")
    complaint: str | None = _asked("Patient", "Complaint", wide=True)
    diagnosis: str | None = _asked("Patient", "Diagnosis", wide=True)
    foot_type: str | None = _asked("Patient", "Foot type")
    leg_length_difference: str | None = _asked("Patient", "Leg-length difference")
    shoe_type: str | None = _asked("Shoe", "Footwear")
    shoe_size: str | None = _asked("Shoe", "Size and system")
    shoe_heel_height_mm: float | None = _asked("Shoe", "Heel height", unit="mm")
    feet_scanned: str | None = _asked("Scan", "Feet (both, left, right)")
    scan_method: str | None = _asked("Scan", "Method (scanner, foam, cast)")
    weight_bearing: str | None = _asked("Scan", "Weight bearing (none, half, full)")
    scan_position: str | None = _asked("Scan", "Position (neutral, …)")
    cast_dressing: str | None = _asked("Scan", "Cast dressing (none, minimum, standard, maximum)")
    device_type: str | None = _asked("Device", "Type of device")
    flexibility: str | None = _asked("Device", "Flexibility, filling")
    balance: str | None = _asked("Device", "Balance")
    outgrowth: str | None = _asked("Device", "Outgrowth")
    top_cover_1: str | None = _asked("Covers", "Top cover 1, length")
    top_cover_2: str | None = _asked("Covers", "Top cover 2, length")
    top_cover_3: str | None = _asked("Covers", "Top cover 3, length")
    bottom_cover: str | None = _asked("Covers", "Bottom cover")
    extension: str | None = _asked("Covers", "Extension")
    addition_1: str | None = _asked("Additions (both, left, right)", "Addition 1", wide=True)
    addition_2: str | None = _asked("Additions (both, left, right)", "Addition 2", wide=True)
    addition_3: str | None = _asked("Additions (both, left, right)", "Addition 3", wide=True)
    notes: str | None = _asked("Notes", "Notes to the lab", wide=True)

    def __post_init__(self) -> None:
        for name, words in self._given():
            if isinstance(words, str) and len(words) > (_LONGEST_NOTES if name == "notes" else _LONGEST):
                raise CaseError(f"The order's {name} is too long for the form: shorten it.")
            if isinstance(words, int | float) and not 0 <= words < 10_000:
                raise CaseError(f"The order's {name} cannot be {words:g}.")
        for one in fields(self):
            if one.metadata["day"] and getattr(self, one.name) is not None:
                _check_day(getattr(self, one.name))

    def _given(self) -> Iterator[tuple[str, Any]]:
        return ((one.name, getattr(self, one.name)) for one in fields(self))

    def pseudonymous(self) -> Order:
        """The order without what says who the patient is."""
        return replace(self, **{one.name: None for one in fields(self) if one.metadata["personal"]})

    def completed(self, **known: Any) -> Order:  # noqa: ANN401
        """The order with what is known from elsewhere, where nothing was said of it."""
        return replace(self, **{name: one for name, one in known.items() if getattr(self, name) is None})

    def groups(self) -> Iterator[tuple[str, list[tuple[str, str, bool]]]]:
        """By group: each label, its words (empty where not known), whether it takes a whole line."""
        gathered: dict[str, list[tuple[str, str, bool]]] = {}
        for one in fields(self):
            value, about = getattr(self, one.name), one.metadata
            words = (
                ""
                if value is None
                else f"{value:g} {about['unit']}"
                if isinstance(value, float)
                else str(value)
            )
            gathered.setdefault(about["group"], []).append((about["label"], words, about["wide"]))
        return iter(gathered.items())


def _check_day(text: str) -> None:
    try:
        well_formed = date.fromisoformat(text).isoformat() == text
    except ValueError:
        well_formed = False
    if not well_formed:
        raise CaseError(f"{text[:20]!r} is no day: write it like 2026-11-21.")
