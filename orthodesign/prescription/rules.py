"""Rules between parameters, as findings that never block."""

from __future__ import annotations

from orthodesign.foundation.findings import Finding
from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.prescription import Prescription


def warnings_for(prescription: Prescription) -> tuple[Finding, ...]:
    """Every caution of the catalogue that the values go beyond."""
    return tuple(
        finding
        for name, parameter in CATALOGUE.items()
        for finding in parameter.warnings(prescription.values[name])
    )
