"""What shell thickness is usual for a patient's weight and a material: proposed, never applied by itself.

The tables stand in ``resources/materials.json`` beside the material, each with its source.
"""

from __future__ import annotations

from dataclasses import dataclass

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.prescription.materials import MATERIALS
from orthodesign.prescription.parameter import PrescriptionError
from orthodesign.prescription.prescription import Prescription

# Nobody who walks on an insole weighs less or more, kg
LIGHTEST, HEAVIEST = 10.0, 300.0

THICKNESS = FindingKind(
    "RX-THICKNESS-PROPOSAL",
    Severity.INFO,
    "For {weight:g} kg and {material} a shell of {usual} is usual; this one has {thickness:g} mm.",
    "A proposal by weight, and by the foot's posture where the table knows it; the tables and their sources "
    "are in resources/materials.json. Activity and foot type may ask for another.",
)


@dataclass(frozen=True)
class ThicknessProposal:
    """A usual shell, mm: from ``thinnest`` to ``thickest`` where its table asks for the foot's posture."""

    thinnest: float
    thickest: float
    source: str

    @property
    def text(self) -> str:
        """As it is read aloud: ``3 mm``, ``3 to 4 mm``."""
        if self.thinnest == self.thickest:
            return f"{self.thinnest:g} mm"
        return f"{self.thinnest:g} to {self.thickest:g} mm"


def thickness_for(material: str, weight: float, posture_index: int | None = None) -> ThicknessProposal | None:
    """The shell that is usual for a ``material`` (its id) and a patient's ``weight`` in kg.

    ``posture_index`` is the FPI-6: above 0 pronated, below supinated. None where nothing is known of shells
    of this material. Raises PrescriptionError for a weight nobody has.
    """
    if not LIGHTEST <= weight <= HEAVIEST:
        raise PrescriptionError(
            f"A weight of {weight:g} kg is not between {LIGHTEST:g} and {HEAVIEST:g} kg: is it in kilograms?"
        )
    table = MATERIALS[material].by_weight
    if table is None:
        return None
    index = posture_index or 0
    posture = "pronated" if index > 0 else "supinated" if index < 0 else "any"
    rows = [table.rows[posture]] if posture in table.rows else list(table.rows.values())
    found = [next(thickness for below, thickness in row if below is None or weight < below) for row in rows]
    return ThicknessProposal(min(found), max(found), table.source)


def thickness_finding(
    prescription: Prescription, weight: float, posture_index: int | None = None
) -> Finding | None:
    """What is usual beside what is prescribed; None where nothing is known of the material."""
    material = prescription.choice("material")
    proposal = thickness_for(material, weight, posture_index)
    if proposal is None:
        return None
    return THICKNESS.found(
        weight=weight,
        material=MATERIALS[material].label,
        usual=proposal.text,
        thickness=prescription.number("shell_thickness"),
    ).concerning("shell_thickness")
